import Claims

/// Words with which a later text says itself that an amount or a time is not what it was said to be.
///
///     the toll was [revised] to 14      first [reported as] 12      [postponed] to May 3      weeks [earlier than planned]
enum RevisionWords {
  /// What was revised.
  enum Matter {
    case amount, time
  }

  /// The words of a claim that say so, as indices of its article; nil where none do. O(words).
  static func first(_ matter: Matter, in link: LinkedClaims, _ side: Side) -> Range<Int>? {
    let verbs = matter == .amount ? amounts : times
    for index in link.claims[side].words.prefix(200) {
      let word = link.normal(index, side)
      guard !link.areQuoted(index..<index + 1, side) else { continue }
      if verbs.contains(word) { return index..<index + 1 }
      let next = link.normal(index + 1, side)
      if compared.contains(word), next == "than",
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

  private static let amounts: WordSet = [
    "revised", "revising", "corrected", "correcting", "correction", "recount", "recounted",
    "restated", "recalculated",
  ]
  private static let times: WordSet = [
    "postponed", "postponing", "postpone", "rescheduled", "rescheduling", "reschedule", "delayed",
    "delaying", "adjourned", "corrected",
  ]
  private static let compared: WordSet = [
    "earlier", "later", "sooner", "more", "fewer", "higher", "lower", "less",
  ]
  private static let before: WordSet = [
    "earlier", "previously", "originally", "initially", "first",
  ]
  private static let expectations: WordSet = [
    "planned", "expected", "scheduled", "announced", "thought", "believed", "intended", "set",
    "previously", "originally", "initially", "first",
  ]
  private static let reports: WordSet = [
    "reported", "said", "estimated", "put", "gave", "given", "stated", "counted",
  ]
}

extension Discrepancy {
  /// The same as an update where the later text, by the dates of the articles, says itself that an
  /// amount or a time is no longer what it was; unchanged elsewhere.
  func revised(_ matter: RevisionWords.Matter, in link: LinkedClaims) -> Discrepancy {
    let order = PublicationOrder(link)
    guard discrepancyClass != .update, let later = order.later,
      let words = RevisionWords.first(matter, in: link, later)
    else { return self }
    let said = link.quoted(link.span(words, later), later)
    return Discrepancy(
      kind, .update, evidence: evidence, confidence: confidence,
      why: "\(why.dropLast()); \(order.provenance), so \(later == .left ? "A" : "B") is "
        + "\(order.isInferred ? "probably " : "")the later text, and it says \(said).",
      unsettled: "The texts do not settle whether that is what was changed.", rule: rule)
  }
}
