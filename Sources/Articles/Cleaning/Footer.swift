internal import Lexicon

/// Recognises what is under an article: rights, credits of the desk, sources.
///
///     © 2026 The Daily Example. All rights reserved.
///     (Reporting by Jane Doe; Editing by John Roe)
///     Associated Press writer Ann Poe contributed to this report.
struct Footer {
  /// Recognises a block anywhere in the article.
  static func recognise(_ phrase: Phrase) -> Finding? {
    guard phrase.bytes.count <= 600, !phrase.tokens.isEmpty else { return nil }
    if isRights(phrase) { return Finding(.footer, "rights notice") }
    if let credit = desk(phrase) { return credit }
    if isContributor(phrase) { return Finding(.footer, "credit of contributors") }
    if phrase.begins(with: ["our", "standards", "the", "thomson", "reuters"]) {
      return Finding(.footer, "publisher's notice")
    }
    return source(phrase)
  }

  /// A last line that is only an agency's name: `— Reuters`, `AFP`, `With agencies`.
  static func signature(_ phrase: Phrase) -> Finding? {
    guard phrase.tokens.count <= 5, !phrase.endsSentence,
      let words = phrase.tokens.firstIndex(where: { !$0.core.isEmpty && $0.lower != "with" }),
      let name = phrase.text(of: words..<phrase.tokens.count), Outlet.isKnown(name.text)
    else { return nil }
    var finding = Finding(.footer, "name of the agency")
    finding.metadata.source = Datum(name.text, from: .footer, at: name.span)
    return finding
  }

  private static func isRights(_ phrase: Phrase) -> Bool {
    let first = phrase.tokens[0].text.lowercased()
    let second = phrase.tokens.count > 1 ? phrase.tokens[1].text.lowercased() : ""
    let isMarked = first.hasPrefix("©") || first == "(c)"
    let isNamed =
      first == "copyright"
      && (second.hasPrefix("©") || second == "(c)"
        || phrase.tokens.prefix(3).contains(where: \.isNumber))
    let isReserved =
      phrase.ends(with: reserved)
      || (phrase.bytes.count <= 300 && phrase.says(reserved) && !goesOn(phrase))
    return isMarked || isNamed || isReserved
      || phrase.says(["may", "not", "be", "published", "broadcast"])
  }

  /// Whether a sentence goes on after "reserved": `All rights reserved to the state will be …`.
  private static func goesOn(_ phrase: Phrase) -> Bool {
    guard let word = phrase.tokens.lastIndex(where: { $0.lower == "reserved" }) else {
      return false
    }
    return !phrase.tokens[word].text.hasSuffix(".") && phrase.tells(after: word + 1)
  }

  private static let reserved = ["all", "rights", "reserved"]

  /// `(Reporting by …; Editing by …)`, with or without brackets.
  private static func desk(_ phrase: Phrase) -> Finding? {
    let tokens = phrase.tokens
    guard tokens.count >= 3, let by = tokens.prefix(3).firstIndex(where: { $0.lower == "by" })
    else {
      return nil
    }
    let opening = tokens[..<by].map(\.lower)
    guard let verb = opening.last, Language.english[.deskVerb].contains(verb),
      by + 1 < tokens.count,
      tokens[by + 1].isCapitalised,
      opening.count == 1 || opening == ["additional", "reporting"]
    else { return nil }
    let isBracketed = phrase.bytes.first == UInt8(ascii: "(")
    guard isBracketed || phrase.bytes.contains(UInt8(ascii: ";")) || !phrase.endsSentence else {
      return nil
    }
    var finding = Finding(.footer, "credit of the desk")
    if verb == "reporting", opening.count == 1,
      let length = PersonName.length(in: tokens, from: by + 1),
      let name = phrase.text(of: (by + 1)..<(by + 1 + length))
    {
      finding.metadata.author = Datum(name.text, from: .footer, at: name.span)
    }
    return finding
  }

  /// `Ann Poe contributed to this report.`
  private static func isContributor(_ phrase: Phrase) -> Bool {
    phrase.bytes.count <= 300
      && (contributions.contains(where: phrase.ends)
        || phrase.says(["contributed", "reporting", "from"]))
  }

  private static let contributions = Language.english.phrases(.contribution)

  /// `Source: Reuters`, `Sources: Agencies`.
  private static func source(_ phrase: Phrase) -> Finding? {
    guard let first = phrase.tokens.first, Language.english[.sourceLabel].contains(first.lower),
      first.text.hasSuffix(":"), (2...7).contains(phrase.tokens.count), !phrase.endsSentence,
      let name = phrase.text(of: 1..<phrase.tokens.count)
    else { return nil }
    var finding = Finding(.footer, "line that names the source")
    if Outlet.isKnown(name.text) {
      finding.metadata.source = Datum(name.text, from: .footer, at: name.span)
    }
    return finding
  }
}
