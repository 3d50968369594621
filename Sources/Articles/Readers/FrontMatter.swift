/// The fields between `---` lines at the head of a Markdown file.
///
///     ---
///     title: "Storm hits coast"
///     author: Jane Doe
///     date: 2026-02-14
///     ---
///
/// One field a line; of YAML no more is read than that, quotes and lists of names.
struct FrontMatter {
  /// How many lines it takes, both rules included.
  let lineCount: Int
  /// Where the title's words are.
  private(set) var titleRange: Range<Int>?
  private var fields: [String: String] = [:]

  /// Reads front matter; nil where the text has none.
  init?(_ lines: [Line], of bytes: [UInt8]) {
    guard let first = lines.first, bytes[first.range].elementsEqual(Array("---".utf8)) else {
      return nil
    }
    guard
      let end = lines.dropFirst().prefix(200).firstIndex(where: { line in
        bytes[line.range].elementsEqual(Array("---".utf8))
          || bytes[line.range].elementsEqual(Array("...".utf8))
      })
    else { return nil }
    lineCount = end + 1
    var key = ""
    for line in lines[1..<end] where !line.isBlank {
      readLine(line, key: &key, of: bytes)
    }
    guard !fields.isEmpty else { return nil }
  }

  /// What the fields say; a date that is none leaves a warning.
  func metadata(file: String, warnings: inout [String]) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.title = datum(["title", "headline"])
    metadata.source = datum(["source", "outlet", "publisher", "publication", "site"])
    metadata.author = datum(["author", "authors", "byline"])
    metadata.url = datum(["url", "link", "canonical"])
    if let written = value(["date", "published", "updated"]) {
      let head = String(written.prefix(while: { $0 != " " }))
      if let date = CalendarDate(iso: head) ?? WrittenDate.dates(in: written).first?.date {
        metadata.date = Datum(date, from: .field)
      } else {
        warnings.append("\(file): the date “\(written.prefix(40))” could not be read.")
      }
    }
    return metadata
  }

  private func datum(_ names: [String]) -> Datum<String>? {
    value(names).map { Datum($0, from: .field) }
  }

  private func value(_ names: [String]) -> String? {
    names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }
  }

  private mutating func readLine(_ line: Line, key: inout String, of bytes: [UInt8]) {
    let content = bytes[line.range]
    if content.first == UInt8(ascii: "-"), !key.isEmpty {
      let item = value((line.range.lowerBound + 1)..<line.range.upperBound, of: bytes)
      let known = fields[key, default: ""]
      let text = String(decoding: bytes[item], as: UTF8.self)
      fields[key] = known.isEmpty ? text : known + ", " + text
      return
    }
    guard line.indent == 0, let colon = content.firstIndex(of: UInt8(ascii: ":")),
      colon > content.startIndex, !content[..<colon].contains(0x20)
    else { return }
    key = String(decoding: content[..<colon], as: UTF8.self).lowercased()
    let range = value((colon + 1)..<line.range.upperBound, of: bytes)
    guard fields[key] == nil else { return }
    fields[key] = String(decoding: bytes[range], as: UTF8.self)
    if key == "title" || (key == "headline" && titleRange == nil), !range.isEmpty {
      titleRange = range
    }
  }

  /// The part of `range` inside quotes or brackets.
  private func value(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    let inner = Line.trimmed(range, of: bytes)
    guard inner.count >= 2 else { return inner }
    let pair = (bytes[inner.lowerBound], bytes[inner.upperBound - 1])
    let pairs: [(UInt8, UInt8)] = [(0x22, 0x22), (0x27, 0x27), (0x5B, 0x5D)]
    guard pairs.contains(where: { $0 == pair }) else { return inner }
    return Line.trimmed((inner.lowerBound + 1)..<(inner.upperBound - 1), of: bytes)
  }
}
