/// Recognises headings between paragraphs and the headline above them by their form.
struct Heading {
  /// Whether a block has the form of a heading: one short line that no sentence's end closes.
  ///
  /// - Parameter longest: The length in bytes that is still short.
  static func hasForm(_ phrase: Phrase, longest: Int) -> Bool {
    guard phrase.bytes.count <= longest, phrase.tokens.count <= 25, let first = phrase.tokens.first,
      phrase.bytes.holdWords
    else { return false }
    if SentenceEnd.asks(phrase.bytes) {
      return phrase.tokens.count <= 10 && !opensQuotation(phrase)
    }
    guard !phrase.endsSentence, let last = phrase.tokens.last?.text.unicodeScalars.last,
      !openEnds.contains(last)
    else { return false }
    // A list's item or the rest of a sentence is none.
    return !bullets.contains(first.text)
      && !(first.core.unicodeScalars.first?.properties.isLowercase ?? false)
      && !isWhollyQuoted(phrase)
  }

  private static func opensQuotation(_ phrase: Phrase) -> Bool {
    phrase.tokens[0].text.unicodeScalars.first.map { "\"“‘'«".unicodeScalars.contains($0) } ?? false
  }

  /// Whether the whole line stands in quotation marks: a saying set apart, not a heading.
  private static func isWhollyQuoted(_ phrase: Phrase) -> Bool {
    let last = phrase.tokens[phrase.tokens.count - 1].text.unicodeScalars.last
    return opensQuotation(phrase) && (last.map { "\"”’'»".unicodeScalars.contains($0) } ?? false)
  }

  private static let openEnds = Set(":;,–—-/&".unicodeScalars)
  private static let bullets: Set<String> = ["-", "•", "*", "–", "—", "·", "▪", "●", "○", "‣", ">"]
}
