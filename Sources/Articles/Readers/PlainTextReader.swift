/// Reads plain text: paragraphs between blank lines, or one to a line.
///
///     lines of a file            blocks
///     Storm hits coast           "Storm hits coast"
///
///     Twelve people died when    "Twelve people died when a storm hit …"
///     a storm hit the coast.
///     By Jane Doe                "By Jane Doe"
///
/// A line break joins two lines where wrapping made it: the text tells whether it was wrapped, and
/// how wide (`Wrapping`). Every other line break ends a paragraph.
struct PlainTextReader {
  private let source: MappedText
  private let lines: [Line]
  private let hyphens: LineEndHyphens
  private var draft = Draft()

  /// Reads decoded text. O(n).
  static func draft(of source: MappedText) -> Draft {
    let lines = Line.lines(of: source.bytes)
    let wrapping = Wrapping(lines, of: source.bytes)
    var reader = PlainTextReader(source: source, lines: lines, wrapping: wrapping)
    reader.read(wrapping)
    return reader.draft
  }

  private init(source: MappedText, lines: [Line], wrapping: Wrapping) {
    self.source = source
    self.lines = lines
    hyphens = LineEndHyphens(lines, of: source.bytes, joinedBy: wrapping)
    draft.text.reserve(source.count)
  }

  private mutating func read(_ wrapping: Wrapping) {
    var end: Int?
    var previous: Int?
    var start = 0
    for index in lines.indices where !lines[index].isBlank {
      if let upper = previous, wrapping.joins(upper, index) {
        goOn(from: upper, to: index)
      } else {
        if previous != nil { draft.endBlock(start) }
        start = draft.startBlock(after: end)
        draft.text.append(words(of: index), of: source)
      }
      end = source.source(of: lines[index].end)
      previous = index
    }
    if previous != nil { draft.endBlock(start) }
  }

  /// Writes the line at `lower` into the block that the line at `upper` is in.
  private mutating func goOn(from upper: Int, to lower: Int) {
    if hyphens.treatment(after: upper) == .none {
      draft.text.append(UInt8(ascii: " "), from: source.source(of: lines[upper].end))
    }
    draft.text.append(words(of: lower), of: source)
  }

  /// The words of a line, without a hyphen at its end that is none of the word's.
  private func words(of index: Int) -> Range<Int> {
    let range = lines[index].range
    guard case .drop(let length) = hyphens.treatment(after: index) else { return range }
    return range.lowerBound..<(range.upperBound - length)
  }
}
