import Articles
import Claims

extension Article {
  /// What is wrong with the article's form; empty where it keeps its promises.
  var brokenPromises: [String] {
    var problems: [String] = []
    let bytes = Array(text.utf8)
    var end = 0
    for block in blocks {
      if block.span.start < end { problems.append("block \(block.span) overlaps the one before") }
      guard block.span.end <= bytes.count else { return problems + ["block beyond the text"] }
      if bytes[block.span.range].contains(0x0A) { problems.append("line feed inside a block") }
      if block.kind.isSetAside != (block.reason != nil) { problems.append("reason of \(block)") }
      end = block.span.end
    }
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      if scalar != "\n" { problems.append("control U+\(String(scalar.value, radix: 16))") }
    }
    if !blocks.contains(where: \.kind.isBody) { problems.append("no body") }
    return problems + brokenMap
  }

  /// What is wrong with the map to the file: it never descends.
  private var brokenMap: [String] {
    guard let sourceMap else { return [] }
    let places = (0...text.utf8.count).map(sourceMap.source(of:))
    return zip(places, places.dropFirst()).allSatisfy(<=) ? [] : ["the map to the file descends"]
  }
}

extension AnnotatedArticle {
  /// What is wrong with sentences, claims and words; empty where they follow one another inside the
  /// text and each word is in one claim.
  var brokenPromises: [String] {
    var problems: [String] = []
    let text = article.text
    for spans in [sentences.map(\.span), claims.map(\.span), words.map(\.span)] {
      if !zip(spans, spans.dropFirst()).allSatisfy({ $0.end <= $1.start }) {
        problems.append("spans overlap or are out of order")
      }
      if let last = spans.last, last.end > text.utf8.count {
        problems.append("a span ends outside")
      }
      for span in spans where !span.starts(characterOf: text) {
        problems.append("span \(span) cuts a character's bytes")
      }
    }
    if claims.flatMap(\.words) != Array(words.indices) { problems.append("words without a claim") }
    if sentences.flatMap(\.words) != Array(words.indices) {
      problems.append("words without a sentence")
    }
    if sentences.flatMap(\.claims) != Array(claims.indices) {
      problems.append("claims without a sentence")
    }
    return problems
  }
}

extension TextSpan {
  /// Whether both ends lie between two scalars of a text.
  fileprivate func starts(characterOf text: String) -> Bool {
    let utf8 = text.utf8
    return [start, end].allSatisfy { offset in
      guard let index = utf8.index(utf8.startIndex, offsetBy: offset, limitedBy: utf8.endIndex)
      else { return false }
      return String.Index(index, within: text.unicodeScalars) != nil
    }
  }
}
