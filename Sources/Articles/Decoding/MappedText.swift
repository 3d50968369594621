/// UTF-8 text in the making, each byte with its place in the input.
///
///     input   c a f E9 CR LF x          (Windows-1252)
///     text    c a f C3 A9 LF x
///     places  0 1 2 3  4  5  6          anchors (0, 0) (5, 5)
struct MappedText: Sendable {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  private var anchors: [SourceMap.Anchor] = []
  private var ends: [SourceMap.Anchor] = []
  /// The place at which the last run would go on.
  private var next = 0
  /// The place after what was last appended.
  private var end = 0

  /// Length in bytes.
  var count: Int { bytes.count }

  /// The map from offsets of the text to places in the input.
  var map: SourceMap {
    guard next != end else { return SourceMap(anchors: anchors, ends: ends) }
    let last = SourceMap.Anchor(text: bytes.count, source: end)
    return SourceMap(anchors: anchors + [last], ends: ends)
  }

  /// Reserves room for `count` bytes.
  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Appends bytes that stand for `length` bytes of the input from `source` on.
  mutating func append(
    _ run: some RandomAccessCollection<UInt8>, from source: Int, length: Int, step: Int = 1
  ) {
    guard !run.isEmpty else { return }
    anchor(at: source, step: step)
    bytes.append(contentsOf: run)
    next = source + run.count * step
    end = source + length
  }

  /// Appends one byte that stands for the byte of the input at `source`.
  mutating func append(_ byte: UInt8, from source: Int, length: Int = 1) {
    anchor(at: source, step: 1)
    bytes.append(byte)
    next = source + 1
    end = source + length
  }

  /// Appends a scalar that stands for `length` bytes of the input from `source` on.
  mutating func append(_ scalar: Unicode.Scalar, from source: Int, length: Int) {
    let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    let step = encoded.count == 1 ? max(1, length) : 1
    append(encoded, from: source, length: length, step: step)
  }

  /// Turns line feeds into spaces.
  mutating func joinLines() {
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
  }

  /// Appends `range` of another text with the places its bytes have there, `shift` bytes later.
  mutating func append(_ range: Range<Int>, of other: MappedText, shiftedBy shift: Int = 0) {
    var index = other.anchorIndex(at: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound, index < other.anchors.count {
      let anchor = other.anchors[index]
      let following = index + 1 < other.anchors.count ? other.anchors[index + 1].text : other.count
      let stop = min(range.upperBound, following)
      let source = anchor.source + (start - anchor.text) * anchor.step
      let length = other.sourceEnd(of: stop) - source
      append(
        other.bytes[start..<stop], from: source + shift, length: max(0, length), step: anchor.step)
      start = stop
      index += 1
    }
  }

  /// The place in the input of the byte at `offset`. O(log anchors).
  func source(of offset: Int) -> Int {
    guard offset < bytes.count else { return end }
    let anchor = anchors[anchorIndex(at: offset)]
    return anchor.source + (offset - anchor.text) * anchor.step
  }

  /// The end in the input of what comes before `offset`. O(log anchors).
  private func sourceEnd(of offset: Int) -> Int {
    let index = SourceMap.firstIndex(in: ends, after: offset)
    guard index > 0, ends[index - 1].text == offset else { return source(of: offset) }
    return ends[index - 1].source
  }

  private mutating func anchor(at source: Int, step: Int) {
    if source != end, !bytes.isEmpty {
      ends.append(SourceMap.Anchor(text: bytes.count, source: end))
    } else if let last = anchors.last, source == next, last.step == step {
      return
    }
    anchors.append(SourceMap.Anchor(text: bytes.count, source: source, step: step))
  }

  /// Index of the last anchor that is not after `offset`; 0 where there is none.
  private func anchorIndex(at offset: Int) -> Int {
    max(0, SourceMap.firstIndex(in: anchors, after: offset) - 1)
  }
}
