/// Takes the marks out of a paragraph of Markdown: emphasis, links, code, images, escapes, tags.
///
///     **Twelve** people [died](http://…) `here`, police &amp; rescuers said
///     Twelve people died here, police & rescuers said
///
/// One pass over the bytes decides which are hidden and which stand for something else; the text is
/// then copied around them, so that every byte that stays keeps its place in the file. A mark
/// without its partner stays as it is. O(n).
struct MarkdownInline {
  private let paragraph: MappedText
  private let references: Set<String>
  private let bytes: [UInt8]
  private var isHidden: [Bool]
  /// What is written in place of hidden bytes, in order.
  private var replacements: [(index: Int, length: Int, scalar: Unicode.Scalar)] = []
  private var images: [Range<Int>] = []
  private var brackets: [(index: Int, isImage: Bool)] = []
  private var emphasis: [UInt8: [(start: Int, count: Int)]] = [:]
  private var nextBackticks: [Int: Int] = [:]
  private var lastAngle: Int

  /// Reads a paragraph whose lines are joined.
  ///
  /// - Parameter references: The labels that the document defines, in lower case.
  init(_ paragraph: MappedText, references: Set<String>) {
    self.paragraph = paragraph
    self.references = references
    bytes = paragraph.bytes
    isHidden = [Bool](repeating: false, count: bytes.count)
    lastAngle = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    findBackticks()
    var index = 0
    while index < bytes.count { index = read(at: index) }
  }

  /// The text in order, images that open or close the paragraph apart from it.
  func segments() -> [(text: MappedText, isImage: Bool)] {
    let inImage = images.reduce(into: [Bool](repeating: false, count: bytes.count)) {
      marks, image in
      for index in image { marks[index] = true }
    }
    func isWord(_ index: Int) -> Bool {
      !isHidden[index] && !inImage[index] && bytes[index] != 0x20
    }
    let first = bytes.indices.first(where: isWord) ?? bytes.count
    let last = bytes.indices.last(where: isWord) ?? -1
    var segments: [(text: MappedText, isImage: Bool)] = []
    var start = 0
    for image in images
    where (image.upperBound <= first || image.lowerBound > last) && image.lowerBound >= start {
      segments.append((visible(start..<image.lowerBound), false))
      segments.append((visible(image), true))
      start = image.upperBound
    }
    segments.append((visible(start..<bytes.count), false))
    return segments
  }

  private func visible(_ range: Range<Int>) -> MappedText {
    var text = MappedText()
    var index = range.lowerBound
    var low = 0
    var high = replacements.count
    while low < high {
      let middle = (low + high) / 2
      if replacements[middle].index < index { low = middle + 1 } else { high = middle }
    }
    while index < range.upperBound {
      if low < replacements.count, replacements[low].index == index {
        let replacement = replacements[low]
        let place = paragraph.source(of: index)
        text.append(
          replacement.scalar, from: place,
          length: max(1, paragraph.source(of: index + replacement.length) - place))
        low += 1
      }
      var stop = index + 1
      while stop < range.upperBound, isHidden[stop] == isHidden[index],
        low >= replacements.count || replacements[low].index != stop
      {
        stop += 1
      }
      if !isHidden[index] { text.append(index..<stop, of: paragraph) }
      index = stop
    }
    return text
  }

  private mutating func hide(_ range: Range<Int>) {
    for index in range { isHidden[index] = true }
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Reads what is at `index`; returns where to go on.
  private mutating func read(at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\\"): return readEscape(at: index)
    case UInt8(ascii: "`"): return readCode(at: index)
    case UInt8(ascii: "<"): return readTag(at: index)
    case UInt8(ascii: "&"): return readEntity(at: index)
    case UInt8(ascii: "!") where byte(index + 1) == UInt8(ascii: "["):
      brackets.append((index, true))
      return index + 2
    case UInt8(ascii: "["):
      brackets.append((index, false))
      return index + 1
    case UInt8(ascii: "]"): return readLink(closedAt: index)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return readEmphasis(at: index)
    default: return index + 1
    }
  }

  private mutating func readEscape(at index: Int) -> Int {
    guard let next = byte(index + 1), Self.isPunctuation(next) else {
      // At the end of a line a backslash is a line break.
      if byte(index + 1) ?? 0x20 == 0x20 { isHidden[index] = true }
      return index + 1
    }
    isHidden[index] = true
    return index + 2
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

// Code.
extension MarkdownInline {
  /// Notes for every run of backticks where the next run of the same length starts.
  private mutating func findBackticks() {
    var latest: [Int: Int] = [:]
    var index = bytes.count
    while index > 0 {
      guard bytes[index - 1] == UInt8(ascii: "`") else {
        index -= 1
        continue
      }
      let end = index
      while index > 0, bytes[index - 1] == UInt8(ascii: "`") { index -= 1 }
      nextBackticks[index] = latest[end - index]
      latest[end - index] = index
    }
  }

  private mutating func readCode(at index: Int) -> Int {
    let count = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
    guard let close = nextBackticks[index] else { return index + count }
    hide(index..<(index + count))
    hide(close..<(close + count))
    return close + count
  }
}

// Links and images.
extension MarkdownInline {
  private mutating func readLink(closedAt close: Int) -> Int {
    guard let opening = brackets.popLast() else { return close + 1 }
    let start = opening.index + (opening.isImage ? 2 : 1)
    if byte(start) == UInt8(ascii: "^"), close - start < 40 {
      hide(opening.index..<(close + 1))
      if byte(close + 1) == UInt8(ascii: ":") { isHidden[close + 1] = true }
      return close + 1
    }
    guard let end = linkEnd(from: close, text: start..<close) else { return close + 1 }
    hide(opening.index..<start)
    hide(close..<end)
    if opening.isImage {
      // An image inside a link's text belongs to the link; the outer one is the later to close.
      images.append(start..<close)
    }
    return end
  }

  /// Where the link ends whose text is closed at `close`; nil where it is none.
  private func linkEnd(from close: Int, text: Range<Int>) -> Int? {
    if byte(close + 1) == UInt8(ascii: "("), let end = destinationEnd(from: close + 2) {
      return end
    }
    guard !references.isEmpty else { return nil }
    if byte(close + 1) == UInt8(ascii: "["),
      let end = bytes[(close + 2)...].prefix(200).firstIndex(of: UInt8(ascii: "]"))
    {
      let label = end == close + 2 ? bytes[text] : bytes[(close + 2)..<end]
      if references.contains(MarkdownMark.label(label)) { return end + 1 }
    }
    guard text.count < 200 else { return nil }
    return references.contains(MarkdownMark.label(bytes[text])) ? close + 1 : nil
  }

  /// Reads `address "title")` from `start` on: brackets in the address must match, at most 32 deep,
  /// and it has at most 4,096 bytes, so that hostile text costs no more than its length.
  private func destinationEnd(from start: Int) -> Int? {
    var depth = 0
    var index = start
    while let byte = byte(index), index - start < 4096, depth < 32 {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth == 0: return index + 1
      case UInt8(ascii: ")"): depth -= 1
      case 0x20: return titleEnd(from: index)
      default: break
      }
      index += 1
    }
    return nil
  }

  private func titleEnd(from start: Int) -> Int? {
    var index = start
    while byte(index) == 0x20 { index += 1 }
    if byte(index) == UInt8(ascii: ")") { return index + 1 }
    guard let quote = byte(index), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = bytes[(index + 1)...].prefix(1000).firstIndex(of: quote),
      byte(close + 1) == UInt8(ascii: ")")
    else { return nil }
    return close + 2
  }
}

// Emphasis.
extension MarkdownInline {
  private mutating func readEmphasis(at index: Int) -> Int {
    let mark = bytes[index]
    let count = bytes[index...].prefix { $0 == mark }.count
    let end = index + count
    guard mark != UInt8(ascii: "~") || count == 2 else { return end }
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = byte(end) ?? 0x20
    let opensWord =
      after != 0x20
      && (!Self.isPunctuation(after) || before == 0x20 || Self.isPunctuation(before))
    let closesWord =
      before != 0x20
      && (!Self.isPunctuation(before) || after == 0x20 || Self.isPunctuation(after))
    let isWithin = mark == UInt8(ascii: "_")
    var start = index
    if closesWord, !isWithin || !opensWord || Self.isPunctuation(after) {
      start = closeEmphasis(mark, index..<end)
    }
    if start < end, opensWord, !isWithin || !closesWord || Self.isPunctuation(before) {
      emphasis[mark, default: []].append((start, end - start))
    }
    return end
  }

  /// Hides as much of `run` as openers wait for; returns where the rest begins.
  private mutating func closeEmphasis(_ mark: UInt8, _ run: Range<Int>) -> Int {
    var start = run.lowerBound
    while start < run.upperBound, let opener = emphasis[mark]?.popLast() {
      let count = min(opener.count, run.upperBound - start)
      let rest = opener.count - count
      hide((opener.start + rest)..<(opener.start + opener.count))
      hide(start..<(start + count))
      start += count
      if rest > 0 { emphasis[mark, default: []].append((opener.start, rest)) }
    }
    return start
  }
}

// Tags and entities.
extension MarkdownInline {
  private mutating func readTag(at index: Int) -> Int {
    guard index < lastAngle, let next = byte(index + 1),
      Self.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let close = bytes[index...].prefix(4096).firstIndex(of: UInt8(ascii: ">"))
    else { return index + 1 }
    let inside = bytes[(index + 1)..<close]
    let isAddress =
      !inside.contains(0x20)
      && (inside.contains(UInt8(ascii: "@")) || inside.starts(with: Array("http".utf8)))
    guard !isAddress else {
      isHidden[index] = true
      isHidden[close] = true
      return close + 1
    }
    hide(index..<(close + 1))
    if inside.count >= 2, inside.prefix(2).elementsEqual(Array("br".utf8)) {
      replacements.append((index, close + 1 - index, " "))
    }
    return close + 1
  }

  private mutating func readEntity(at index: Int) -> Int {
    guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
      let scalar = MarkdownEntity.scalar(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
    else { return index + 1 }
    hide(index..<(end + 1))
    replacements.append((index, end + 1 - index, scalar))
    return end + 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
