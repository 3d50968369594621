internal import Lexicon
import Articles
import Claims

/// How firmly one of two near copies vouches for a thing, where no auxiliary says so.
extension ModalityConflict {
  /// A verb of claiming in the place of one of knowing, a word that stops short of what was done,
  /// an adjective that holds a thing back.
  ///
  ///     he [contended] that …      he [proved] that …
  ///     the wall [almost fell]     the wall [fell]
  ///     the [proposed law]         the [law]
  func standings(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 3).filter(\.isHeld).compactMap { slot in
      claimAndFact(slot, in: link) ?? nearMiss(slot, in: link) ?? reserve(slot, in: link)
    }
  }

  // MARK: Claimed and known

  private func claimAndFact(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard slot.words.left.count == 1, slot.words.right.count == 1 else { return nil }
    let verbs = Sides(
      left: link.normal(slot.words.left.lowerBound, .left),
      right: link.normal(slot.words.right.lowerBound, .right))
    guard
      let side = Side.allCases.first(where: {
        Self.claiming.contains(verbs[$0]) && Self.knowing.contains(verbs[$0.other])
      }),
      // `found evidence`, `showed the way`: what follows has to be a statement.
      Language.english[.statementOpener].contains(link.normal(slot.words[side].upperBound, side))
        || link.kind(slot.words[side].upperBound, side) == .name
    else { return nil }
    let evidence = Sides(
      left: link.span(slot.words.left, .left), right: link.span(slot.words.right, .right))
    return make(
      evidence, side, as: "has it as claimed or believed", against: "as known", .difference,
      unsettled: "The texts do not settle whether it is so.", in: link)
  }

  private static let claiming = Language.english[.viewVerb]
  private static let knowing = Language.english[.knowledgeVerb]

  // MARK: Nearly

  /// `nearly`, `almost` before what the other side has as done.
  private func nearMiss(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard
      let side = Side.allCases.first(where: { side in
        let words = slot.words[side].map { link.normal($0, side) }
        return slot.words[side.other].isEmpty && Self.nearly.contains(words)
      })
    else { return nil }
    let verb = slot.words[side.other].upperBound
    guard
      let done = link.facts[side.other].predicates.first(where: { $0.words.contains(verb) }),
      done.status == .done && done.head == verb
        // `almost agreed to come`
        || done.status == .planned && done.words.lowerBound == verb,
      !done.isNegated,
      !Language.english[.measuringVerb].contains(link.normal(verb, side.other))
    else { return nil }
    return make(
      withNext(slot, in: link), side, as: "stops short of it", against: "as done", .conflict,
      unsettled: "The texts do not settle whether it happened.", in: link)
  }

  /// The words of a place with the one after them, which both sides have.
  private func withNext(_ slot: Slot, in link: LinkedClaims) -> Sides<TextSpan> {
    let words = slot.words.map { $0.lowerBound..<$0.upperBound + 1 }
    return Sides(left: link.span(words.left, .left), right: link.span(words.right, .right))
  }

  private static let nearly = Set(Language.english.phrases(.nearly))

  // MARK: Held back

  /// An adjective that has a thing as proposed, apparent or not final, which the other side has
  /// without one or as settled.
  private func reserve(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard
      let side = Side.allCases.first(where: { side in
        slot.words[side].count == 1
          && Language.english[.reserved].contains(link.normal(slot.words[side].lowerBound, side))
      })
    else { return nil }
    let others = slot.words[side.other]
    // A planned ban is soon called the ban.
    guard !others.isEmpty || link.normal(slot.words[side].lowerBound, side) != "planned" else {
      return nil
    }
    let next = slot.words[side].upperBound
    let before = slot.words[side].lowerBound - 1
    let isAttribute =
      Language.english[.standingDeterminer].contains(link.normal(before, side))
      || ["'s", "’s", "s’"].contains {
        link.articles[side][link.word(max(0, before), side).span].hasSuffix($0)
      }
    guard isAttribute || link.word(max(0, before), side).kind == .content,
      link.claims[side].words.contains(next),
      link.word(next, side).kind == .content || link.word(next, side).kind == .name,
      others.isEmpty && isAttribute
        || others.count == 1 && Self.settled.contains(link.normal(others.lowerBound, side.other))
    else { return nil }
    return make(
      withNext(slot, in: link), side, as: "has it as proposed or not sure",
      against: "without such a word",
      .difference, unsettled: "The texts do not settle how far it has come.", in: link)
  }

  private static let settled = Language.english[.settled]

  // MARK: Findings

  private func make(
    _ evidence: Sides<TextSpan>, _ side: Side, as weak: String, against firm: String,
    _ sort: DiscrepancyClass, unsettled: String, in link: LinkedClaims
  ) -> Finding {
    let telling = Sides(left: Side.left, right: .right).map { one in
      (one == .left ? "A " : "B ") + (one == side ? weak : "tells it " + firm)
        + " (\(link.quoted(evidence[one], one)))"
    }
    return Finding(
      .modality, sort, evidence: evidence,
      why: "\(telling.left), \(telling.right).", unsettled: unsettled,
      rule: .samePlaceOtherCertainty)
  }
}
