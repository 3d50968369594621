internal import Lexicon
internal import Articles

/// Tells words of order from their other meanings.
struct OrderSense {
  let claim: ClaimWords
  let predicates: [Predicate]

  /// Whether the marker tells of time here, with that anchor after it.
  func isOfTime(_ word: String, _ marker: Range<Int>, _ anchor: OrderAnchor) -> Bool {
    switch word {
    case "after": isAfterInTime(marker.lowerBound, anchor)
    case "before": isBeforeInTime(anchor, marker)
    case "since": isSinceInTime(marker, anchor)
    case "while": isWhileInTime(marker.lowerBound, anchor)
    case "when": isWhenInTime(marker.lowerBound, anchor)
    case "following": isFollowing(marker.lowerBound, anchor)
    case "by": marker.count == 1 ? isDeadline(anchor) : anchor.sort == .act
    case "ahead": anchor.sort != .event || isEventful(anchor)
    case "during": anchor.sort != .told || claim.normal(anchor.words.lowerBound) != "which"
    case "soon": anchor.sort == .act
    default: true
    }
  }

  // MARK: After

  /// Not `look after`, `named after`, `after all`, `day after day`, `one after another`.
  private func isAfterInTime(_ index: Int, _ anchor: OrderAnchor) -> Bool {
    let (previous, next) = (claim.normal(index - 1), claim.normal(index + 1))
    if Language.english[.afterVerb].contains(previous) || previous == next { return false }
    if previous == "1", next == "another" || next == "the" && claim.normal(index + 2) == "other" {
      return false
    }
    if next == "all", !Self.determiners.contains(claim.normal(index + 2)) { return false }
    if Language.english[.afterHours].contains(next), anchor.words.count == 1 { return false }
    guard anchor.sort == .event, let head = anchor.head else { return true }
    let isSomebody = claim.kind(head) == .name || isPronoun(head)
    // `went after him`, `named the ship after its maker`.
    if isSomebody, Self.pursuits.contains(previous) { return false }
    let before = max(claim.range.lowerBound, index - 6)..<max(claim.range.lowerBound, index)
    let isNaming = before.contains { Language.english[.naming].contains(claim.normal($0)) }
    return !(isNaming && isSomebody) && !isPronoun(head)
  }

  private static let pursuits = Language.english[.pursuit]
  private static let determiners = Language.english[.orderDeterminer]

  private func isPronoun(_ index: Int) -> Bool {
    Language.english[.pronounForm].contains(
      claim.normal(index))
  }

  // MARK: Before

  /// Not `before a judge`, `before the committee`, `the case before us`.
  private func isBeforeInTime(_ anchor: OrderAnchor, _ marker: Range<Int>) -> Bool {
    if claim.normal(marker.upperBound) == "long", anchor.words.count == 1 { return false }
    guard anchor.sort == .event, let head = anchor.head else { return true }
    if isPronoun(head) { return false }
    return !anchor.words.contains { Self.bodies.contains(claim.stem($0)) }
  }

  /// What people appear before, as stems.
  private static let bodies = WordSet(
    Language.english[.hearingBody].words.map { Stemmer.stem($0) })

  // MARK: Since, while, when

  /// Not `has since resigned`, and not where it gives a reason (`since it is illegal`).
  private func isSinceInTime(_ marker: Range<Int>, _ anchor: OrderAnchor) -> Bool {
    let index = marker.lowerBound
    if VerbForms.have.contains(claim.normal(index - 1)) { return false }
    guard anchor.sort == .act, let head = anchor.head else { return true }
    if claim.normal(head).hasSuffix("ing") { return true }
    guard claim.normal(index) != "ever" else { return true }
    guard let verb = predicates.first(where: { $0.head == head }) else { return false }
    // `since she had praised it` is why.
    return verb.status == .done && !verb.isNegated && claim.normal(verb.words.lowerBound) != "had"
  }

  /// `while leaving`, `while he was speaking`: not where it sets one thing against another.
  private func isWhileInTime(_ index: Int, _ anchor: OrderAnchor) -> Bool {
    if Language.english[.whilePhrase].contains(claim.normal(index - 1)) {
      return false
    }
    guard anchor.sort == .act, let head = anchor.head else { return false }
    if head <= index + 2, claim.normal(head).hasSuffix("ing") { return true }
    guard let verb = predicates.first(where: { $0.head == head }) else { return false }
    let isGoingOn =
      claim.normal(head).hasSuffix("ing")
      && verb.words.contains { VerbForms.be.contains(claim.normal($0)) }
    return isGoingOn && !verb.isNegated
  }

  /// Not a question (`asked when`), and not `when it comes to`.
  private func isWhenInTime(_ index: Int, _ anchor: OrderAnchor) -> Bool {
    guard anchor.sort == .act, !Language.english[.asking].contains(claim.normal(index - 1)) else {
      return false
    }
    return
      !(claim.normal(index + 1) == "it"
      && Language.english[.comes].contains(claim.normal(index + 2)))
  }

  // MARK: Following, by, ahead of

  /// `closed following the fire`, but not `is following the case`, `the following day`.
  private func isFollowing(_ index: Int, _ anchor: OrderAnchor) -> Bool {
    let previous = claim.normal(index - 1)
    if VerbForms.be.contains(previous) || VerbForms.attributive.contains(previous)
      || VerbForms.isAdverb(previous)
    {
      return false
    }
    return anchor.sort == .event && isEventful(anchor)
  }

  /// `by Friday`, `by the end of June`, `by then`.
  private func isDeadline(_ anchor: OrderAnchor) -> Bool {
    anchor.sort == .time
      || anchor.sort == .told && claim.normal(anchor.words.lowerBound) == "then"
  }

  /// Whether a noun can be something that happens: no name, no pronoun.
  private func isEventful(_ anchor: OrderAnchor) -> Bool {
    guard let head = anchor.head else { return false }
    return !isPronoun(head) && anchor.words.contains { claim.kind($0) != .name }
  }
}
