import Articles

extension Article {
  /// The blocks, one a line: kind and the first characters.
  var outline: String { outline(width: 24) }

  /// The blocks, one a line: kind and at most `width` characters.
  func outline(width: Int) -> String {
    blocks.map { block in
      let text = self[block.span]
      let shown = text.count > width ? text.prefix(width) + "…" : text
      return "\(block.kind.rawValue): \(shown)"
    }.joined(separator: "\n")
  }

  /// What is wrong with the article's form; empty where it keeps its promises.
  var brokenPromises: [String] {
    var problems: [String] = []
    let bytes = Array(text.utf8)
    var end = 0
    for block in blocks {
      if block.span.start < end { problems.append("block \(block.span) overlaps the one before") }
      guard block.span.end <= bytes.count else { return problems + ["block beyond the text"] }
      let gap = bytes[min(end, block.span.start)..<block.span.start]
      if !gap.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) { problems.append("words between blocks") }
      if bytes[block.span.range].contains(0x0A) { problems.append("line feed inside a block") }
      if block.kind.isSetAside != (block.reason != nil) { problems.append("reason of \(block)") }
      end = block.span.end
    }
    if !bytes[end...].allSatisfy({ $0 == 0x20 || $0 == 0x0A }) {
      problems.append("words at the end")
    }
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      if scalar != "\n" { problems.append("control U+\(String(scalar.value, radix: 16))") }
    }
    if !blocks.contains(where: { $0.kind.isBody }) { problems.append("no body") }
    return problems
  }
}
