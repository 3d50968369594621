/// A half-open range of UTF-8 offsets into one article's normalised text.
///
///     text   H e l l o ,   w o r l d
///     offset 0 1 2 3 4 5 6 7 8 9 10
///     "world" is 7..<12
///
/// Sentences, claims, evidence and search hits are all spans over `Article.text`; only the view
/// turns them into cells. Spans order by their start, then by their end.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public let start: Int
  /// Offset after the last byte; never below `start`.
  public let end: Int

  /// Makes the span `start..<end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span starts at 0 or later and never ends before it")
    self.start = start
    self.end = end
  }

  /// Makes the span that covers `range`.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The offsets as a range.
  public var range: Range<Int> { start..<end }

  /// Length in bytes.
  public var count: Int { end - start }

  /// Whether the span covers no byte.
  public var isEmpty: Bool { start == end }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` is covered.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The shortest span that covers both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
