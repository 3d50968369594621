internal import Lexicon

/// Recognises what is under a photo, by its credit.
///
///     … in Tehran, February 11, 2026. (Photo: Reuters)
///     FILE - In this Feb. 3, 2020 file photo, …
///     Smoke over the port. Jane Doe / AFP / Getty Images
///     Photo by Jane Doe
struct Caption {
  /// Recognises a block anywhere in the article.
  static func recognise(_ phrase: Phrase) -> Finding? {
    guard let reason = reason(phrase) else { return nil }
    var finding = Finding(.caption, reason)
    finding.metadata.date = DateLine.latest(in: phrase, from: .caption)
    return finding
  }

  private static func reason(_ phrase: Phrase) -> String? {
    guard !phrase.tokens.isEmpty else { return nil }
    if endsWithBracketedCredit(phrase) { return "photo caption with a credit" }
    if isArchive(phrase) { return "caption of a photo from the archive" }
    if beginsWithLabel(phrase) { return "photo caption with its label" }
    if beginsWithCredit(phrase) { return "photo credit" }
    if endsWithSlashedCredit(phrase) { return "photo caption with a credit" }
    return nil
  }

  /// `(Photo: Reuters)`, `(AP Photo/Jane Doe)`, `[File: Jane Doe/Reuters]` at the end.
  private static func endsWithBracketedCredit(_ phrase: Phrase) -> Bool {
    var core = phrase.bytes
    while core.last == UInt8(ascii: ".") { core.removeLast() }
    guard let close = core.last, close == UInt8(ascii: ")") || close == UInt8(ascii: "]") else {
      return false
    }
    let opening = close == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    guard let open = core.lastIndex(of: opening), core.endIndex - open <= 120 else { return false }
    let inside = Phrase(core[(open + 1)..<(core.endIndex - 1)])
    guard let first = inside.tokens.first else { return false }
    let word = first.lower.prefix { $0.isLetter }
    let isLabel = photoWords.contains(String(word)) && isCreditLabel(inside, word: String(word))
    let parts = creditParts(inside.text)
    let isAgency = parts.count > 1 && parts.contains(where: Outlet.isPhotoAgency)
    return isLabel || isAgency
      || (close == UInt8(ascii: "]") && parts.contains(where: Outlet.isPhotoAgency))
      || inside.text.contains("AP Photo") || inside.text.contains("Getty Images")
  }

  /// `Photo: …`, `Photo by …`, `Photo credit …`, `Photo courtesy of …`; not `photos show`.
  private static func isCreditLabel(_ phrase: Phrase, word: String) -> Bool {
    guard let first = phrase.tokens.first else { return false }
    if first.text.hasSuffix(":") || first.text.contains("/") { return true }
    guard phrase.tokens.count > 1 else { return word == "photo" || word == "file" }
    let second = phrase.tokens[1].lower
    return Language.english[.creditOpener].contains(second)
      || (second == "photo" && word == "file") || phrase.tokens[1].text == ":"
  }

  /// `FILE - …`, `FILE PHOTO: …`, `In this Feb. 3, 2020 file photo, …`
  private static func isArchive(_ phrase: Phrase) -> Bool {
    let tokens = phrase.tokens
    if tokens[0].core == "FILE", tokens.count > 2 {
      return ["-", "–", "—", "--"].contains(tokens[1].text) || tokens[1].core.hasPrefix("PHOTO")
        || tokens[0].text.hasSuffix("—") || tokens[0].text.hasSuffix(":")
    }
    guard phrase.begins(with: ["in", "this"]) else { return false }
    let head = tokens.prefix(12).map(\.lower)
    return zip(head, head.dropFirst()).contains {
      Language.english[.undated].contains($0) && $1 == "photo"
    }
  }

  /// `Image caption, …`, `Media caption: …`, `Image source, …`: the label of a player or a picture.
  private static func beginsWithLabel(_ phrase: Phrase) -> Bool {
    guard phrase.tokens.count > 2, let mark = phrase.tokens[1].text.last else { return false }
    return (mark == "," || mark == ":")
      && Language.english[.labelledMedium].contains(phrase.tokens[0].lower)
      && Language.english[.captionLabel].contains(phrase.tokens[1].lower)
  }

  /// A short line `Photo by Jane Doe`, `Image: …`, `Credit: …`, `Getty Images`.
  private static func beginsWithCredit(_ phrase: Phrase) -> Bool {
    let tokens = phrase.tokens
    guard phrase.bytes.count <= 200 else { return false }
    let first = tokens[0].lower
    if creditLabels.contains(first), tokens[0].text.hasSuffix(":"), tokens.count > 1 {
      return !phrase.tells(after: 1)
    }
    if photoWords.contains(first), tokens.count > 2,
      Language.english[.creditColon].contains(
        tokens[1].text.lowercased())
    {
      return true
    }
    if photoWords.contains(first), tokens.count > 2, tokens.count <= 14, !phrase.endsSentence,
      tokens[1].text == "by" || tokens[1].text == "courtesy",
      tokens.dropFirst(2).contains(where: \.isCapitalised)
    {
      return tokens[1].text == "courtesy" || tokens[2].isCapitalised
    }
    guard tokens.count <= 8, phrase.words.contains(where: { $0.hasSuffix("getty") }) else {
      return false
    }
    let parts = creditParts(phrase.text)
    return !parts.isEmpty
      && parts.allSatisfy { Outlet.isPhotoAgency($0) || $0.split(separator: " ").count <= 3 }
  }

  /// `… Jane Doe / AFP / Getty Images`, `… via Reuters` at the end, without a full stop.
  private static func endsWithSlashedCredit(_ phrase: Phrase) -> Bool {
    if phrase.ends(with: ["purchase", "licensing", "rights"]) { return true }
    guard !phrase.endsSentence, phrase.bytes.count <= Phrase.longest else { return false }
    if phrase.tokens.count > 2,
      phrase.tokens.suffix(3).contains(where: { $0.text.hasPrefix("REUTERS/") })
    {
      return true
    }
    if phrase.bytes.contains(UInt8(ascii: "/")), let last = creditParts(phrase.text).last,
      Outlet.isPhotoAgency(last)
    {
      return true
    }
    let words = phrase.tokens.suffix(4).map(\.lower)
    guard words.count == 4 else { return false }
    return words.suffix(2) == ["getty", "images"]
      || (words[2] == "via" && Outlet.isPhotoAgency(words[3]))
  }

  /// The parts of a credit, cut at slashes.
  private static func creditParts(_ text: String) -> [String] {
    text.split(separator: "/").map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }
  }

  private static let photoWords = Language.english[.photoWord]
  private static let creditLabels = Language.english[.creditLabel]
}
