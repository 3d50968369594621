internal import Lexicon

/// Recognises what a page asks of its visitor: to share, follow, subscribe or read something else.
///
///     SHARE THIS ARTICLE · Follow us on X · Sign up for our newsletter · Read more: …
///
/// A line counts only as a whole: "Share prices fell." is a sentence, and so is "Read more than one
/// account, he said."
struct ShareLine {
  /// Recognises a short block anywhere in the article.
  static func recognise(_ phrase: Phrase) -> Finding? {
    guard phrase.bytes.count <= 240, !phrase.tokens.isEmpty else { return nil }
    if phrase.words.count <= 8 {
      let plain = phrase.plain
      if Language.english[.advertisement].contains(plain) {
        return Finding(.share, "advertisement mark")
      }
      if whole.contains(plain) { return Finding(.share, "line that asks to share or follow") }
      if !phrase.endsSentence, furniture.contains(shape(phrase)) {
        return Finding(.share, "count or mark of the page")
      }
    }
    if isTeaser(phrase) { return Finding(.share, "pointer to another article") }
    if isRequest(phrase) { return Finding(.share, "line that asks to share or follow") }
    return nil
  }

  /// The words with `0` for every number: `list 0 of 0`, `0 comments`.
  private static func shape(_ phrase: Phrase) -> String {
    phrase.tokens.lazy.filter { !$0.core.isEmpty }.map { isCount($0) ? "0" : $0.lower }
      .joined(separator: " ")
  }

  /// Whether a token is a number, as `214`, `1,204` or `1.2K`.
  private static func isCount(_ token: Phrase.Token) -> Bool {
    let core = token.lower.utf8
    guard let first = core.first, (0x30...0x39).contains(first) else { return false }
    let tail = token.lower.drop { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    return ["", "k", "m"].contains(String(tail))
  }

  /// `Read more: …`, `Related: …`, `ALSO READ | …`: a label, a colon or a bar, and words.
  private static func isTeaser(_ phrase: Phrase) -> Bool {
    let head = phrase.tokens.prefix(4)
    guard let colon = head.firstIndex(where: { $0.text.hasSuffix(":") || $0.text == "|" }) else {
      return false
    }
    // No sentence has a bar in it, so what follows it may be one.
    guard phrase.tokens[colon].text == "|" || !phrase.tells(after: colon + 1) else { return false }
    let label = phrase.tokens[...colon].map(\.lower).joined(separator: " ")
    return teasers.contains(label.hasSuffix(" ") ? String(label.dropLast()) : label)
  }

  /// `Follow us on X.`: an opening, what it must name, and nothing that tells of something.
  private static func isRequest(_ phrase: Phrase) -> Bool {
    let words = phrase.words
    guard words.count <= longestRequest, !words.contains(where: telling.contains) else {
      return false
    }
    return requests.contains { opening, naming in
      // "Follow us, the police told the crowd": what opens a request has no comma in it.
      phrase.begins(with: opening)
        && phrase.tokens.prefix(opening.count).allSatisfy { !$0.text.hasSuffix(",") }
        && (naming.isEmpty || words.contains { asked[$0]?.contains(naming) == true })
    } || isFollowed(phrase)
  }

  /// `Follow Ann Berg on X`.
  private static func isFollowed(_ phrase: Phrase) -> Bool {
    let words = phrase.words
    return words.count <= longestRequest / 2 && words.first == "follow" && words.contains("on")
      && phrase.tokens.first?.text.hasSuffix(",") == false
      && words.contains { asked[$0]?.contains("platform") == true }
  }

  /// The most words of a line that asks for something.
  private static let longestRequest = 25

  /// Openings with the sort of what they must name; empty where the opening is enough.
  private static let requests = Language.english.phrases(.askOn) { $0 }
  private static let asked = Language.english.groups(.asked)
  private static let telling = Language.english[.tellingVerb]
  private static let teasers = Language.english[.teaser]
  private static let furniture = Language.english[.counter]
  private static let whole = Language.english[.shareLine]
}
