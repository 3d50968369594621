import Alignment
import Articles
import Claims

/// What the reader copies: both claims of a link, each with where it is from, or one claim's words.
///
///     “Twelve people were killed, said Mayor Ida Holt.”
///     (A: Ann Lee, 4 Mar 2031 (dateline), a.txt, claim A2)
///
///     “At least ten people died when a storm struck Wexcombe on Monday, police said.”
///     (B: Coast Today, 3 Mar 2031 (photo caption), b.txt, claim B1)
///
///     number, conflict, confidence 0.97: Twelve | At least ten
///
/// No character of it is one that a terminal acts upon, but for the line feeds.
struct Citation {
  let state: ReaderState

  /// The shown link as a citation; of a claim without a link, the claim alone.
  func pair() -> CopiedText? {
    guard let claim = state.focus.claim else { return nil }
    guard let links = state.links, let index = state.shownLink else {
      let label = state.label(state.focus.side, claim)
      return CopiedText(text: source(state.focus.side, claim) + "\n", name: label)
    }
    let link = links.links[index]
    var parts = [Side.left, .right].map { source($0, link.claims[$0]) }
    let items = links.items(ofLink: index).map(links.discrepancy)
    if !items.isEmpty { parts.append(items.map(line).joined(separator: "\n")) }
    return CopiedText(text: parts.joined(separator: "\n\n") + "\n", name: state.pair(link))
  }

  /// The focused claim's words.
  func claim() -> CopiedText? {
    guard let claim = state.focus.claim else { return nil }
    return CopiedText(
      text: words(state.focus.side, claim), name: state.label(state.focus.side, claim))
  }

  private func words(_ side: Side, _ claim: Int) -> String {
    let article = state.articles[side]
    return Self.plain(article[article.claims[claim].span])
  }

  /// The words between quotation marks, and in brackets where they are from.
  private func source(_ side: Side, _ claim: Int) -> String {
    let article = state.articles[side].article
    let (outlet, author) = DocumentFacts.outletAndAuthor(of: article)
    let facts = [
      outlet, author, DocumentFacts.dateInWords(of: article), article.name,
      "claim \(state.label(side, claim))", place(side, claim),
    ].compactMap { $0.map { Self.plain($0[...]) } }
    return "\(Self.quoted(words(side, claim)))\n(\(side.letter): \(facts.joined(separator: ", ")))"
  }

  /// Where in its file a claim is, for those who ask for it.
  private func place(_ side: Side, _ claim: Int) -> String? {
    guard state.options.citesPlaces else { return nil }
    let span = state.articles[side].claims[claim].span
    let place = state.articles[side].article.sourceSpan(of: span) ?? span.range
    return "bytes \(place.lowerBound) to \(place.upperBound)"
  }

  /// Words between quotation marks: double ones, or single ones around words that have double ones
  /// of their own, which stay as they are.
  static func quoted(_ words: String) -> String {
    let hasOwn = words.contains { "“”„‟\"«»".contains($0) }
    return hasOwn ? "‘\(words)’" : "“\(words)”"
  }

  private func line(_ discrepancy: Discrepancy) -> String {
    let confidence = ReaderState.confidenceText(discrepancy.confidence)
    return "\(discrepancy.kind.title), \(discrepancy.discrepancyClass.title), "
      + "confidence \(confidence): \(Self.plain(state.evidence(of: discrepancy)[...]))"
  }

  /// Text on one line, without characters that control a terminal or turn the direction of writing.
  static func plain(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x2028, 0x2029: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// Text for the clipboard, and what it is called in messages.
public struct CopiedText: Hashable, Sendable {
  /// The text; of the characters that control a terminal it has line feeds only.
  public let text: String
  /// What it is: `A2 ↔ B1`.
  public let name: String

  /// Makes a text to copy.
  public init(text: String, name: String) {
    self.text = text
    self.name = name
  }
}
