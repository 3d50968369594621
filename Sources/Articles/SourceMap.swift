/// Maps offsets of an article's normalised text to byte offsets of the file it came from.
///
/// The map is a list of anchors: from each anchor on, text and file advance byte by byte until the
/// next one.
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

    /// Makes an anchor.
    public init(text: Int, source: Int) {
      self.text = text
      self.source = source
    }
  }

  /// Ascending in `text`; the first has `text == 0` unless the map is empty.
  public let anchors: [Anchor]

  /// Makes a map from anchors in ascending order of `text`.
  public init(anchors: [Anchor]) {
    self.anchors = anchors
  }

  /// The byte offset in the file of the byte at `offset` of the text. O(log anchors).
  public func source(of offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return anchors[low - 1].source + offset - anchors[low - 1].text
  }
}
