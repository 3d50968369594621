internal import Lexicon
import Claims

/// Words with which a later text says itself that an amount or a time is not what it was said to
/// be.
///
///     the toll was [revised] to 14      first [reported as] 12
///     [postponed] to May 3              weeks [earlier than planned]
enum RevisionWords {
  /// What was revised.
  enum Matter {
    case amount, time
  }

  /// The words of a claim that say so, as indices of its article; nil where none do. O(words).
  ///
  /// - Parameter count: The amount in question; words that revise something else are none then.
  static func first(
    _ matter: Matter, of count: Quantity? = nil, in link: LinkedClaims, _ side: Side
  ) -> Range<Int>? {
    let verbs = matter == .amount ? amounts : times
    for index in link.claims[side].words.prefix(200) {
      let word = link.normal(index, side)
      guard !link.areQuoted(index..<index + 1, side) else { continue }
      if verbs.contains(word), count == nil || isOf(count, index, in: link, side) {
        return index..<index + 1
      }
      let next = link.normal(index + 1, side)
      if matter == .time, let last = moves[word], last.contains(next),
        link.facts[side].dates.contains(where: { $0.words.overlaps(index..<index + 6) })
      {
        return index..<index + 2
      }
      if matter == .amount, changes.contains(word),
        let figure = figure(after: index, in: link, side)
      {
        return index..<figure + 1
      }
      if Language.english[.comparative].contains(word), next == "than",
        expectations.contains(link.normal(index + 2, side))
      {
        return index..<index + 3
      }
      if before.contains(word), expectations.contains(next) || reports.contains(next) {
        return index..<index + 2
      }
    }
    return nil
  }

  /// Whether a lower-case verb moves what it is about to another time and tells of no other act.
  static func movesTime(_ verb: String) -> Bool { times.contains(verb) || moves[verb] != nil }

  /// Whether what is revised is an amount, and not something else that the text names (`revised its
  /// rules`, `the rules were revised`, `revised rules`).
  private static func isOf(
    _ count: Quantity?, _ verb: Int, in link: LinkedClaims, _ side: Side
  ) -> Bool {
    func isAmount(_ index: Int) -> Bool {
      figures.contains(link.normal(index, side)) || link.word(index, side).kind == .number
        || count.map { $0.words.contains(index) || $0.noun == index } ?? false
    }
    let claim = link.claims[side].words
    if Language.english[.correction].contains(link.normal(verb, side)) { return true }
    // What follows the verb and its article is its object.
    var next = verb + 1
    while Language.english[.phraseOpener].contains(link.normal(next, side)) { next += 1 }
    if claim.contains(next), link.word(next, side).kind != .function {
      return (next..<min(next + 4, claim.upperBound)).contains(where: isAmount)
    }
    // Else it is the subject, the last noun before the verb and what helps it.
    var before = verb - 1
    while claim.contains(before), link.word(before, side).kind == .function { before -= 1 }
    return !claim.contains(before)
      || (max(claim.lowerBound, before - 4)...before).contains(where: isAmount)
  }

  /// The word for an amount right after a verb that changes it (`lowered its [count]`).
  private static func figure(after verb: Int, in link: LinkedClaims, _ side: Side) -> Int? {
    (verb + 1..<verb + 4).first { figures.contains(link.normal($0, side)) }
  }

  private static let figures = Language.english[.figure]
  private static let changes = Language.english[.amountChange]
  private static let moves = Language.english.groups(.movedBy)
  private static let amounts = Language.english[.revising]
  private static let times = Language.english[.rescheduling]
  private static let before = Language.english[.formerly]
  private static let expectations = Language.english[.planned]
  private static let reports = Language.english[.earlierReport]
}

extension Finding {
  /// The same as an update where the later text, by the dates of the articles, says itself that an
  /// amount or a time is no longer what it was; unchanged elsewhere.
  ///
  /// - Parameter counts: The two amounts, where these differ.
  func revised(
    _ matter: RevisionWords.Matter, of counts: Sides<Quantity>? = nil, in link: LinkedClaims
  ) -> Finding {
    let order = PublicationOrder(link)
    guard discrepancyClass != .update, let later = order.later,
      let words = RevisionWords.first(matter, of: counts?[later], in: link, later)
    else { return self }
    let said = link.quoted(link.span(words, later), later)
    return Finding(
      kind, .update, evidence: evidence,
      why: "\(why.dropLast()); \(order.provenance), so \(later == .left ? "A" : "B") is "
        + "\(order.isInferred ? "probably " : "")the later text, and it says \(said).",
      unsettled: "The texts do not settle whether that is what was changed.", rule: rule)
  }
}
