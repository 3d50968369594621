internal import Lexicon

/// Recognises the headline and the headings between paragraphs by their form: one short line that
/// no sentence's end closes.
///
///     Storm hits coast                                     a heading
///     "We had no warning," she said                        a sentence that lost its stop
///     What happens next?                                   a heading
///     And who was warned?                                  a sentence
struct Heading {
  /// Whether a block has the form of a headline.
  static func mayBeHeadline(_ phrase: Phrase) -> Bool {
    hasForm(phrase, characters: 200, words: 26)
  }

  /// Whether a block has the form of a heading inside the text; stricter, as sentences lie around
  /// it.
  static func mayBeSubheading(_ phrase: Phrase) -> Bool {
    hasForm(phrase, characters: 80, words: 14) && !isSaying(phrase)
      && !refersBack(phrase) && !isClause(phrase)
  }

  private static func hasForm(_ phrase: Phrase, characters: Int, words: Int) -> Bool {
    guard phrase.tokens.count <= words,
      phrase.bytes.count(where: { $0 & 0xC0 != 0x80 }) <= characters,
      let first = phrase.tokens.first, let last = phrase.tokens.last?.text.unicodeScalars.last,
      phrase.bytes.holdWords
    else { return false }
    if SentenceEnd.asks(phrase.bytes) { return isShortQuestion(phrase) }
    let startsSmall = first.core.unicodeScalars.first?.properties.isLowercase ?? false
    return !phrase.endsSentence && !openEnds.contains(last) && !startsSmall
      && !bullets.contains(first.text) && !isWhollyQuoted(phrase)
  }

  /// `What happens next?`, without a quotation mark.
  private static func isShortQuestion(_ phrase: Phrase) -> Bool {
    phrase.tokens.count <= 8 && Language.english[.questionOpener].contains(phrase.tokens[0].lower)
      && !phrase.text.unicodeScalars.contains { "\"“”«»".unicodeScalars.contains($0) }
  }

  /// Whether it asks after what the text has just told: `Who did it?`
  private static func refersBack(_ phrase: Phrase) -> Bool {
    SentenceEnd.asks(phrase.bytes) && phrase.words.contains(where: pronouns.contains)
  }

  /// Whether a verb follows a comma, as in `John Doe, the mayor of Kano, was there`.
  private static func isClause(_ phrase: Phrase) -> Bool {
    zip(phrase.tokens, phrase.tokens.dropFirst()).contains {
      $0.text.hasSuffix(",") && Phrase.verbs.contains($1.text)
    }
  }

  private static let pronouns = Language.english[.headingPronoun]

  /// Whether the line tells what somebody said, or ends a quotation that it does not begin.
  private static func isSaying(_ phrase: Phrase) -> Bool {
    let text = phrase.text
    if let last = phrase.tokens.last?.lower, Language.english[.headingSaying].contains(last) {
      return true
    }
    let opening = text.unicodeScalars.count { $0 == "“" }
    let closing = text.unicodeScalars.count { $0 == "”" }
    return opening != closing || text.utf8.count { $0 == 0x22 } % 2 == 1
  }

  /// Whether the whole line is in double quotation marks: a saying set apart. Single ones are what
  /// headings quote with.
  private static func isWhollyQuoted(_ phrase: Phrase) -> Bool {
    let text = phrase.text.unicodeScalars
    guard let first = text.first, let last = text.last else { return false }
    return "\"“«".unicodeScalars.contains(first) && "\"”»".unicodeScalars.contains(last)
  }

  private static let openEnds = Set(":;,–—-/&".unicodeScalars)
  private static let bullets: Set<String> = ["-", "•", "*", "–", "—", "·", "▪", "●", "○", "‣", ">"]
}
