/// How a text was wrapped into lines, if it was.
///
///     Twelve people died when a storm hit the coast on Monday, and the │ 64, inside a sentence
///     harbour of the town was closed to every ship for a week, the     │ 61, inside a sentence
///     police said.                                                     │ ends with it
///
/// Lines that end without a stop before one that begins small were certainly broken inside a
/// sentence. They tell the width, and how far lines may fall short of it: not at all where all
/// signs are equally wide, some columns where they are not, as in what `pdftotext` writes. Where
/// such lines are few, or their lengths differ as those of verse do, nobody wrapped the text.
struct Wrapping {
  private let lines: [Line]
  private let bytes: [UInt8]
  private let columns: [Int]
  private let measure: Measure?

  /// The width of a wrapped text, and its raggedness.
  private struct Measure {
    /// Columns of the widest line that was broken.
    let width: Int
    /// How many columns short of the width a line may be to which the next word was not added.
    let grace: Int
    /// The same where no stop ends the line, so that little but a heading could be there.
    let wideGrace: Int
    /// Whether paragraphs are told by the indent of their first lines.
    let indents: Bool
  }

  /// Columns it was wrapped to; nil where it was not.
  var width: Int? { measure?.width }

  /// Measures `lines`. O(n log n).
  init(_ lines: [Line], of bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
    columns = lines.map { $0.indent + bytes[$0.range].count { $0 & 0xC0 != 0x80 } }
    measure = Self.measure(lines, columns, bytes)
  }

  /// Whether the break between two lines, with nothing but blank lines between them, is one that
  /// wrapping made.
  func joins(_ upper: Int, _ lower: Int) -> Bool {
    guard let measure, columns[upper] <= measure.width || isInside(upper, lower) else {
      return false
    }
    let slack = slack(upper, lower, measure.width)
    guard lower == upper + 1 else {
      // A page ends inside a sentence.
      return isInside(upper, lower) && slack <= measure.wideGrace
        && lines[upper].indent == lines[lower].indent
    }
    let grace = endsSentence(upper) ? measure.grace : measure.wideGrace
    if isItem(lower, below: upper, isFull: slack <= grace) { return false }
    if isInside(upper, lower) || bytes[lines[upper].range].last == UInt8(ascii: ",") {
      return !beginsParagraph(lower, below: upper) && slack <= max(grace, measure.width / 2)
    }
    let isSecond =
      measure.indents && lines[upper].indent >= Self.leastIndent
      && lines[lower].indent == lines[upper].indent
    return !isSecond && !beginsParagraph(lower, below: upper) && slack <= grace
  }

  /// How many columns would have been left had the first word of the lower line gone to the upper
  /// one.
  private func slack(_ upper: Int, _ lower: Int, _ width: Int) -> Int {
    Self.slack(columns[upper], bytes[lines[lower].range], width)
  }

  /// Whether a sentence runs on over the break: no stop before it, a small letter after it.
  private func isInside(_ upper: Int, _ lower: Int) -> Bool {
    Self.isInside(bytes[lines[upper].range], bytes[lines[lower].range])
  }

  private func endsSentence(_ line: Int) -> Bool { SentenceEnd.ends(bytes[lines[line].range]) }

  private func mark(_ line: Int) -> ListMark? { ListMark(bytes[lines[line].range]) }

  /// Whether the lower line is indented as the first of a paragraph, and not as the rest of an
  /// item.
  private func beginsParagraph(_ lower: Int, below upper: Int) -> Bool {
    lines[lower].indent >= lines[upper].indent + Self.leastIndent && mark(upper) == nil
  }

  /// Whether the lower line begins an item of a list. A dash or a number may also have come to a
  /// line's head by wrapping, so it counts only after a whole sentence or a short line, or below
  /// another item.
  private func isItem(_ lower: Int, below upper: Int, isFull: Bool) -> Bool {
    guard let mark = mark(lower) else { return false }
    return mark == .bullet || endsSentence(upper) || !isFull || self.mark(upper) == mark
  }
}

// How the width is told.
extension Wrapping {
  /// Narrower texts are verse, lists or columns of a table.
  private static let leastWidth = 40
  /// Spaces by which a line is indented.
  private static let leastIndent = 2

  private static func measure(_ lines: [Line], _ columns: [Int], _ bytes: [UInt8]) -> Measure? {
    var inside: [Int] = []
    var breaks = 0
    var indents = 0
    for lower in lines.indices.dropFirst()
    where !lines[lower - 1].isBlank && !lines[lower].isBlank {
      breaks += 1
      let upper = bytes[lines[lower - 1].range]
      if lines[lower].indent >= lines[lower - 1].indent + leastIndent, ListMark(upper) == nil {
        indents += 1
      }
      if isInside(upper, bytes[lines[lower].range]), ListMark(bytes[lines[lower].range]) == nil {
        inside.append(lower)
      }
    }
    // Of the breaks that wrapping makes, far more than this share fall before a small letter.
    guard !inside.isEmpty, inside.count * 6 >= breaks,
      let width = width(inside.map { columns[$0 - 1] }, columns), width >= leastWidth
    else { return nil }
    let slacks = inside.map { slack(columns[$0 - 1], bytes[lines[$0].range], width) }.sorted()
    // One line in twenty may have been broken by hand.
    let most = slacks[(slacks.count * 19 - 1) / 20]
    guard most <= width / 4 else { return nil }
    // Signs of one width leave no slack at all; of others the lines seen do not show the most.
    let grace = max(most, 4)
    return Measure(
      width: width, grace: grace, wideGrace: most > 0 ? grace + width / 6 : grace,
      indents: indents * 6 >= breaks)
  }

  /// The greatest of all lengths that is near the usual one of broken lines: a line that is far
  /// longer was not wrapped.
  private static func width(_ broken: [Int], _ all: [Int]) -> Int? {
    let usual = broken.sorted()[broken.count / 2]
    return all.filter { $0 <= usual + usual / 3 }.max()
  }

  private static func slack(_ columns: Int, _ lower: ArraySlice<UInt8>, _ width: Int) -> Int {
    let word = lower.prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
    return width - columns - 1 - word
  }

  private static func isInside(_ upper: ArraySlice<UInt8>, _ lower: ArraySlice<UInt8>) -> Bool {
    !SentenceEnd.ends(upper) && upper.last != UInt8(ascii: ":") && lower.beginsSmall
  }
}

extension ArraySlice<UInt8> {
  /// Whether the first sign that is no opening quotation mark, bracket or dash is a small letter.
  var beginsSmall: Bool {
    let head = String(decoding: prefix(24), as: UTF8.self).unicodeScalars
    return head.first { !"\"'([“‘«–—- ".unicodeScalars.contains($0) }?.properties.isLowercase
      ?? false
  }
}

/// What comes before an item of a list.
enum ListMark: Hashable {
  /// A sign that nothing but a list has.
  case bullet
  /// A dash or an asterisk, and which.
  case dash(String)
  /// A number or a letter with a stop or a bracket.
  case number

  /// The mark at the head of a line; nil where there is none.
  init?(_ line: ArraySlice<UInt8>) {
    let mark = line.prefix { $0 != 0x20 }
    guard !mark.isEmpty, mark.count <= 4, mark.count < line.count else { return nil }
    let text = String(decoding: mark, as: UTF8.self)
    if Self.bullets.contains(text) {
      self = .bullet
    } else if Self.dashes.contains(text) {
      self = .dash(text)
    } else if let last = text.utf8.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ")"),
      Self.isNumber(mark.drop { $0 == UInt8(ascii: "(") }.dropLast())
    {
      self = .number
    } else {
      return nil
    }
  }

  private static func isNumber(_ core: ArraySlice<UInt8>) -> Bool {
    let isDigits = core.allSatisfy { (0x30...0x39).contains($0) }
    let isLetter = core.count == 1 && core.allSatisfy { (0x61...0x7A).contains($0) }
    return !core.isEmpty && core.count <= 2 && (isDigits || isLetter)
  }

  private static let bullets: Set<String> = [
    "•", "‣", "▪", "●", "○", "◦", "■", "□", "▸", "►", "⁃", "∙", "\u{F0B7}", "✓",
  ]
  private static let dashes: Set<String> = ["-", "–", "—", "*", "·", "+"]
}
