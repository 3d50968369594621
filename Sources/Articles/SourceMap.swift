/// Maps offsets of an article's normalised text to byte offsets of the file it came from.
///
/// The map is a list of anchors: from each anchor on, text and file advance together until the next
/// one, a byte of text for `step` bytes of the file.
///
///     file  "caf\xC3\xA9\r\nx"      text  "café\nx"
///     anchors (0, 0) (5, 6)       // the line feed of the text is byte 6 of the file
public struct SourceMap: Hashable, Sendable {
  /// An offset of the text and the offset of the file it stands for.
  public struct Anchor: Hashable, Sendable {
    /// Offset into `Article.text`.
    public let text: Int
    /// Offset into the file's bytes.
    public let source: Int
    /// How many bytes of the file one byte of the text stands for: 1, but 2 for ASCII in UTF-16 and
    /// for a no-break space that became a space.
    public let step: Int

    /// Makes an anchor.
    public init(text: Int, source: Int, step: Int = 1) {
      self.text = text
      self.source = source
      self.step = step
    }
  }

  /// Ascending in `text`; the first has `text == 0` unless the map is empty.
  public let anchors: [Anchor]

  /// Where bytes of the file are left out of the text: `text` is the offset after which they are
  /// missing, `source` the end in the file of what comes before it. Ascending in `text`.
  ///
  ///     file  "died.\r\nx"     text  "died.\nx"     ends  (5, 5)   // the line feed is byte 6
  public let ends: [Anchor]

  /// Makes a map from anchors, and ends, in ascending order of `text`.
  public init(anchors: [Anchor], ends: [Anchor] = []) {
    self.anchors = anchors
    self.ends = ends
  }

  /// The bytes of the file that `span` stands for: from the start of its first byte's to the end of
  /// its last byte's, so that nothing which is left out at its ends is among them. O(log anchors).
  public func sourceSpan(of span: TextSpan) -> Range<Int> {
    let start = source(of: span.start)
    guard !span.isEmpty else { return start..<start }
    return start..<max(start, sourceEnd(of: span.end))
  }

  /// The end in the file of what comes before `offset`.
  private func sourceEnd(of offset: Int) -> Int {
    let index = Self.firstIndex(in: ends, after: offset)
    guard index > 0, ends[index - 1].text == offset else { return source(of: offset) }
    return ends[index - 1].source
  }

  /// The byte offset in the file of the byte at `offset` of the text.
  ///
  /// Never descends as `offset` grows: where a character is longer in the text than in the file (an
  /// "é" read from Windows-1252), its later bytes stand for the file's next byte. O(log anchors).
  public func source(of offset: Int) -> Int {
    let next = Self.firstIndex(in: anchors, after: offset)
    guard next > 0 else { return offset }
    let anchor = anchors[next - 1]
    let place = anchor.source + (offset - anchor.text) * anchor.step
    return next < anchors.count ? min(place, anchors[next].source) : place
  }

  /// Index of the first anchor that is after `offset` of the text; their number where none is.
  static func firstIndex(in anchors: [Anchor], after offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
