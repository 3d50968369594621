internal import Lexicon
import Articles
import Claims

/// Finds what one claim tells as done and the other as planned or possible, and what one states
/// plainly and the other hedges.
///
/// Both must have the same verb, or verbs of kindred meaning with the same subject, and words
/// around them that correspond. Where the text that tells it as done is later by its date, the
/// difference is an update; where it is earlier, a conflict; else the texts leave it open.
enum ModalityFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    meetings.inTurn([
      accusations, verbs, certainties, CertaintyInCopies.findings, holders, marks, things,
    ])
  }

  // MARK: Accused and told

  /// What one claim has somebody accused of and the other tells outright.
  ///
  ///     A  Berg [is accused of taking] bribes      B  Berg [took] bribes
  private static func accusations(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard
      Side.allCases.contains(where: { link[$0].facts.predicates.contains(where: \.isAccusation) })
    else { return [] }
    return meetings.acts.compactMap { pair in
      guard pair.isSameWord, pair.left.isAccusation != pair.right.isAccusation,
        pair.left.isNegated == pair.right.isNegated
      else { return nil }
      let side: Side = pair.left.isAccusation ? .left : .right
      let plain = pair.verbs[side.other]
      // Who tells it with words of doubt elsewhere does not tell it outright.
      guard plain.hearsay == nil, plain.hedge == nil, [.done, .present].contains(plain.status),
        hedges(link[side.other]) == 0
      else { return nil }
      return link.finding(.accusationAgainstStatement, pair.verbs.map(\.words), marked: side)
    }
  }

  /// How many words hedge in a claim.
  private static func hedges(_ text: ClaimText) -> Int {
    CertaintyWords.hedges(in: text.normals(text.words.prefix(most)))
  }

  /// So many words of a claim are looked at.
  private static let most = 200

  // MARK: Done and planned, hedged and plain

  private static func verbs(_ meetings: Meetings) -> [Finding] {
    let closeness = meetings.link.matched.closeness
    return meetings.acts.compactMap { pair in
      let isNear = pair.isHeld.after && (pair.isHeld.before || pair.context >= 12)
      let isClose = pair.isHeld.before && closeness >= 0.5
      // `sent ships` and `sent signals` share verb and subject, and are two acts.
      let isOneAct = pair.isHeld.after || closeness >= 0.3
      guard pair.isSameWord && isOneAct || pair.context >= 8 && (isNear || isClose) else {
        return nil
      }
      return completion(pair, in: meetings.link) ?? hedge(pair, in: meetings.link)
    }
  }

  /// Verbs that hold the same words. An article tells of many acts: one that is done and one that
  /// is to come are rarely one.
  private static func holders(_ meetings: Meetings) -> [Finding] {
    meetings.holders.compactMap { pair in
      guard pair.context >= 6, (pair.left.status == .done) == (pair.right.status == .done) else {
        return nil
      }
      return completion(pair, .sharedWordsOtherCertainty, in: meetings.link)
        ?? hedge(pair, .sharedWordsHedgedAgainstPlain, in: meetings.link)
    }
  }

  /// One act in two states of which only one can be.
  private static func completion(
    _ pair: ActPair, _ rule: Rule = .otherCertainty, in link: LinkedClaims
  ) -> Finding? {
    let status = pair.verbs.map(\.status)
    // What was planned and its opposite that was done are two acts: another kind's to show.
    guard pair.left.isNegated == pair.right.isNegated,
      !Opposites.areOpposite(pair.verbs.map(\.head), in: link.texts),
      exclusive[status.left]?.contains(status.right) ?? false
    else { return nil }
    let told = Sides(
      left: "tells it as \(words[status.left] ?? "")", right: "as \(words[status.right] ?? "")")
    let done = Side.allCases.first { status[$0] == .done }
    let order = link.order
    func found(_ rule: Rule) -> Finding { link.finding(rule, pair.verbs.map(\.words), told: told) }
    guard let done else { return found(rule) }
    guard let later = order.later else { return found(.doneAgainstPlanned) }
    return later == done
      ? found(.laterTextReportsCompletion).changed(
        to: .update,
        "\(order.provenance), so the later text \(order.probably)reports that it happened",
        unsettled: Finding.perhapsOtherEvent)
      : found(.earlierTextReportsCompletion).changed(
        to: .conflict, "\(order.provenance), so the earlier text already has it as done",
        unsettled: "The texts do not settle whether it happened.")
  }

  /// Ways to tell an act that do not go together.
  private static let exclusive: [Predicate.Status: Set<Predicate.Status>] = [
    .done: [.planned, .expected, .possible, .demanded, .conditional],
    .present: [.conditional],
    .planned: [.done, .possible, .expected, .demanded],
    .expected: [.done, .planned],
    .conditional: [.done, .present],
    .possible: [.done, .planned, .demanded],
    .demanded: [.done, .planned, .possible],
  ]

  private static let words: [Predicate.Status: String] = [
    .done: "done", .present: "so now", .planned: "to come", .expected: "expected",
    .conditional: "what would happen", .possible: "possible", .demanded: "asked for",
  ]

  /// What one claim hedges and the other states plainly, both with the same verb.
  private static func hedge(
    _ pair: ActPair, _ rule: Rule = .hedgedAgainstPlain, in link: LinkedClaims
  ) -> Finding? {
    guard (pair.left.hedge == nil) != (pair.right.hedge == nil),
      pair.left.isNegated == pair.right.isNegated,
      // What somebody is accused of is hedged as it is.
      !pair.left.isAccusation, !pair.right.isAccusation
    else { return nil }
    let side: Side = pair.left.hedge != nil ? .left : .right
    // The hedge may be elsewhere in the claim whose verb is plain (`Reportedly the ferry was
    // sunk`).
    let counts = link.texts.map(hedges)
    guard counts[side.other] == 0 || counts[side.other] < counts[side] else { return nil }
    return link.finding(rule, pair.verbs.map(\.words), marked: side)
  }

  // MARK: Words of certainty

  /// A word of certainty that one of two near copies has, or has another of, in the same place.
  private static func certainties(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.isNearCopy else { return [] }
    let bags = link.texts.map { CertaintyWords.bag(certainty(of: $0.words, $0)) }
    guard bags.left != bags.right else { return [] }
    return meetings.places(6).filter { slot in
      CertaintyWords.differ(
        certainty(of: slot.left.words, slot.left.text),
        certainty(of: slot.right.words, slot.right.text), followedBy: slot.sides.map(\.after),
        in: bags)
    }.map { link.finding(.samePlaceOtherCertainty, $0.shown) }
  }

  /// Lower-case words, those of a date or a name marked as such: `May 9`, `Mr. May`.
  private static func certainty(of words: some Sequence<Int>, _ text: ClaimText) -> [String] {
    words.map { index in
      let isName =
        text.kind(index) == .name || text.facts.dates.contains { $0.words.contains(index) }
      return (isName ? "·" : "") + text.normal(index)
    }
  }

  /// A hedge that only one claim has, before a word that both have.
  private static func marks(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let all = link.texts.map { text in
      CertaintyWords.marks(in: certainty(of: text.words.prefix(most), text))
    }
    return Side.allCases.flatMap { side in
      all[side].filter { one in !all[side.other].contains { $0.mark == one.mark } }
        .compactMap { one in
          marked(link[side].words.lowerBound + one.index, one.mark, side, in: link)
        }
    }
  }

  private static func marked(
    _ index: Int, _ mark: CertaintyWords.Mark, _ side: Side, in link: LinkedClaims
  ) -> Finding? {
    let (own, other) = (link[side], link[side.other])
    // `in an attempt to`: a noun tells why, not whether.
    guard mark != .attempt || !own.has(.article, at: index - 1) else { return nil }
    // The hedge belongs to the next word with content; `it looks like` opens a sentence: it belongs
    // to whoever comes next.
    let opens = own.has(.openingHedge, at: index)
    let held = (index + 1..<index + 6).clamped(to: own.words).first {
      own.kind($0) != .function && !own.has(.hedgeLink, at: $0)
    }
    guard let held, opens || own.kind(held) == .content, !own.has(.article, at: held - 1),
      link.meant.rarity(held, side) > 1,
      let counterpart = link.meant.counterparts(of: held, on: side).first
    else { return nil }
    var places = Sides(left: held, right: held)
    places[side.other] = counterpart
    // One word in common is not yet one act: another after it has to be in common too.
    let isOneAct =
      link.matched.closeness >= 0.3
      || (held + 1..<held + 9).contains {
        link.meant.rarity($0, side) > 2 && link.meant.isMatched($0, side)
      }
    let rival = other.predicate(at: counterpart)
    guard isOneAct, rival?.isAccusation != true,
      !Opposites.areOpposite(places, in: link.texts)
    else { return nil }
    var words = Sides(left: index..<held + 1, right: index..<held + 1)
    words[side.other] = rival?.words ?? counterpart..<counterpart + 1
    return link.finding(mark.rule, words, marked: side)
  }

  // MARK: Things

  /// A thing that one claim calls under way or done, and the other planned or possible.
  ///
  ///     A  they [consider a second round of talks]      B  the [ongoing] nuclear [talks]
  private static func things(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    return link[.left].words.prefix(most).flatMap { left -> [Finding] in
      guard let one = standing(of: left, link[.left]) else { return [] }
      return link.matched.counterparts(of: left, on: .left).compactMap { right in
        guard let other = standing(of: right, link[.right]), one.isThere != other.isThere else {
          return nil
        }
        return link.finding(
          .thingThereAgainstPlanned, Sides(left: one.words, right: other.words),
          marked: one.isThere ? .left : .right)
      }
    }
  }

  /// What an adjective before a noun, or a verb of weighing that governs it, tells of its being
  /// there; nil where none does.
  private static func standing(
    of noun: Int, _ text: ClaimText
  ) -> (isThere: Bool, words: Range<Int>)? {
    guard text.kind(noun) == .content else { return nil }
    for index in (noun - 6..<noun).clamped(to: text.words).reversed() {
      guard text.isJoined(index + 1) else { return nil }
      if text.has(.weighing, at: index) { return (false, index..<noun + 1) }
      if index >= noun - 2 {
        if text.has(.underWay, at: index) { return (true, index..<noun + 1) }
        if text.has(.plannedThing, at: index) { return (false, index..<noun + 1) }
      }
      guard text.kind(index) != .name, !text.has(.phraseEnd, at: index) else { return nil }
    }
    return nil
  }
}
