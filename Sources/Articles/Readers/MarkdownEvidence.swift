/// How much a text looks like Markdown.
///
/// Marks that prose does not hold by chance count 2: front matter, a heading, a link, an image, a
/// pair of fences, a line of `===` under a title. Bold words, lines of quotation and lists count 1,
/// each of them 2 at most, since plain news has asterisks, dashes and e-mail quotes too. 2 is
/// enough.
struct MarkdownEvidence {
  private var score = 0
  private var weak: [Weak: Int] = [:]
  private var fences = 0

  private enum Weak: Hashable { case bold, quote, list }

  /// Whether `bytes` are Markdown; looks at the first 64 KiB. O(1).
  static func isMarkdown(_ bytes: [UInt8]) -> Bool {
    let sample = Array(bytes.prefix(1 << 16))
    let lines = Line.lines(of: sample)
    if FrontMatter(lines, of: sample) != nil { return true }
    var evidence = MarkdownEvidence()
    for (index, line) in lines.enumerated() where !line.isBlank {
      evidence.weigh(sample[line.range], below: index > 0 && !lines[index - 1].isBlank)
      if evidence.total >= 2 { return true }
    }
    return false
  }

  private var total: Int { score + weak.values.reduce(0) { $0 + min($1, 2) } }

  private mutating func weigh(_ line: ArraySlice<UInt8>, below hasLineAbove: Bool) {
    if MarkdownMark.headingLevel(line) != nil, line.contains(where: { $0 != UInt8(ascii: "#") }) {
      score += 2
    }
    if hasLineAbove, MarkdownMark.underlineLevel(line) == 1, line.count >= 3 { score += 2 }
    if MarkdownMark.fence(line) != nil { fences += 1 }
    if fences >= 2 { score += 2 }
    if line.starts(with: Array("> ".utf8)) { weak[.quote, default: 0] += 1 }
    // A list alone never makes Markdown: it counts once, with something else beside it.
    if line.starts(with: Array("* ".utf8)) || line.starts(with: Array("- ".utf8)) {
      weak[.list] = 1
    }
    weighInside(line)
  }

  private mutating func weighInside(_ line: ArraySlice<UInt8>) {
    var index = line.startIndex
    while index + 1 < line.endIndex {
      let next = line[index + 1]
      if line[index] == UInt8(ascii: "]"), next == UInt8(ascii: "("),
        Self.isAddress(line[(index + 2)...])
      {
        score += 2
        return
      }
      if line[index] == UInt8(ascii: "*"), next == UInt8(ascii: "*"),
        Self.opensBold(line, at: index)
      {
        weak[.bold, default: 0] += 1
        index += 2
      }
      index += 1
    }
  }

  /// Whether what follows `](` reads like an address up to its `)`.
  private static func isAddress(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let close = rest.prefix(2000).firstIndex(of: UInt8(ascii: ")")) else { return false }
    let address = rest[..<close].prefix { $0 != 0x20 }
    let isRelative = address.contains(UInt8(ascii: "/")) || address.contains(UInt8(ascii: "."))
    return isRelative || address.first == UInt8(ascii: "#")
  }

  /// Whether `**` opens a run of bold words that closes on the line.
  private static func opensBold(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    let rest = line[(index + 2)...].prefix(500)
    guard let first = rest.first, first != 0x20, first != UInt8(ascii: "*") else { return false }
    var previous = first
    for byte in rest.dropFirst() {
      if byte == UInt8(ascii: "*"), previous == UInt8(ascii: "*") { return true }
      previous = byte
    }
    return false
  }
}
