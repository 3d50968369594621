internal import Lexicon
import Articles
import Claims

/// Finds what one claim tells as done and the other as planned or possible, and what one states
/// plainly and the other hedges.
///
/// Both must have the same verb, or verbs of kindred meaning with the same subject, and words
/// around them that correspond. Where the text that tells it as done is later by its date, the
/// difference is an update; where it is earlier, a conflict; else the texts leave it open.
struct ModalityConflict: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    let accusations = accusations(in: link)
    let verbs = accusations + without(accusations, verbs(in: link))
    let words = verbs + without(verbs, substitutions(in: link))
    let standings = words + without(words, standings(in: link))
    let plans = standings + without(standings, plannedActs(in: link))
    let shared = plans + without(plans, sharedWords(in: link))
    let marked = shared + without(shared, marks(in: link))
    return marked + without(marked, things(in: link))
  }

  /// Those that show other words than the known ones on one side at least.
  private func without(_ known: [Finding], _ found: [Finding]) -> [Finding] {
    found.filter { one in
      !known.contains {
        $0.evidence.left.overlaps(one.evidence.left)
          && $0.evidence.right.overlaps(one.evidence.right)
      }
    }
  }

  // MARK: Words of certainty anywhere

  /// A hedge that only one claim has, before a word that both have.
  private func marks(in link: LinkedClaims) -> [Finding] {
    let marks = link.claims.map { claim in claim.words.prefix(200) }
    let left = CertaintyWords.marks(in: words(marks.left, .left, in: link))
    let right = CertaintyWords.marks(in: words(marks.right, .right, in: link))
    let all = Sides(left: left, right: right)
    return Side.allCases.flatMap { side in
      all[side].filter { one in !all[side.other].contains { $0.mark == one.mark } }
        .compactMap { one in
          hedged(
            link.claims[side].words.lowerBound + one.index, one.mark, on: side, in: link)
        }
    }
  }

  /// Lower-case words, those of a date or a name marked as such: `May 9`, `Mr. May`.
  private func words<Indices: Collection<Int>>(
    _ indices: Indices, _ side: Side, in link: LinkedClaims
  ) -> [String] {
    indices.map { index in
      let isDated = link.facts[side].dates.contains { $0.words.contains(index) }
      let isName = isDated || link.word(index, side).kind == .name
      return (isName ? "·" : "") + link.normal(index, side)
    }
  }

  private func hedged(
    _ index: Int, _ mark: CertaintyWords.Mark, on side: Side, in link: LinkedClaims
  ) -> Finding? {
    // `in an attempt to`: a noun tells why, not whether.
    guard mark != .attempt || !Language.english[.article].contains(link.normal(index - 1, side))
    else {
      return nil
    }
    // The hedge belongs to the next word with content.
    // `It looks like` opens a sentence: it belongs to whoever comes next.
    let opens = link.normal(index, side).hasPrefix("look")
    let reach = (index + 1..<index + 6).clamped(to: link.claims[side].words)
    let held = reach.first {
      link.word($0, side).kind != .function && link.normal($0, side) != "like"
    }
    guard let held, opens || link.word(held, side).kind == .content,
      !Language.english[.article].contains(link.normal(held - 1, side)),
      link.meant.rarity(held, side) > 1,
      let counterpart = link.meant.counterparts(of: held, on: side).first,
      !Antonyms.areOpposite(
        side == .left ? held : counterpart, side == .left ? counterpart : held, in: link)
    else { return nil }
    // One word in common is not yet one act: another after it has to be in common too.
    let isOneAct =
      link.matched.closeness >= 0.3
      || (held + 1..<held + 9).contains {
        link.meant.rarity($0, side) > 2 && link.meant.isMatched($0, side)
      }
    let rival = link.facts[side.other].predicates.first { $0.words.contains(counterpart) }
    guard isOneAct, rival?.isAccusation != true else { return nil }
    var words = Sides(left: index..<held + 1, right: index..<held + 1)
    words[side.other] = rival?.words ?? counterpart..<counterpart + 1
    let spans = Sides(left: link.span(words.left, .left), right: link.span(words.right, .right))
    let telling = Sides(
      left: side == .left ? "A hedges" : "A states plainly",
      right: side == .right ? "B hedges" : "B states plainly")
    return Finding(
      .modality, .difference, evidence: spans,
      why: "\(telling.left) (\(link.quoted(spans.left, .left))) what "
        + "\(telling.right) (\(link.quoted(spans.right, .right))).",
      unsettled: "The texts do not settle how sure it is.", rule: mark.rule)
  }

  // MARK: Verbs that hold the same words

  /// What one claim tells as done, and the other after a verb of planning
  /// (`began hearing evidence`, `was scheduled to meet Wednesday to begin hearing evidence`).
  private func plannedActs(in link: LinkedClaims) -> [Finding] {
    var found: [Finding] = []
    for side in Side.allCases {
      for done in link.facts[side].predicates.prefix(30)
      where done.status == .done && !done.isNegated && done.hedge == nil {
        for counterpart in link.meant.counterparts(of: done.head, on: side)
        where link.normal(counterpart - 1, side.other) == "to"
          && link.meant.context(
            done.words, counterpart - 1..<counterpart + 1, from: side) >= 6
        {
          guard
            let plan = link.facts[side.other].predicates.last(where: {
              $0.words.upperBound <= counterpart && $0.words.upperBound >= counterpart - 8
            }), !plan.words.contains(counterpart), !plan.isNegated,
            [.planned, .expected, .possible].contains(plan.status)
          else { continue }
          var words = Sides(left: done.words, right: done.words)
          words[side.other] = plan.words.lowerBound..<counterpart + 1
          var status = Sides(left: done.status, right: done.status)
          status[side.other] = plan.status
          found.append(planned(words, status, in: link))
        }
      }
    }
    return found
  }

  private func planned(
    _ words: Sides<Range<Int>>, _ status: Sides<Predicate.Status>, in link: LinkedClaims
  ) -> Finding {
    let (kind, ending, unsettled, _) = classify(status, in: link)
    let evidence = Sides(left: link.span(words.left, .left), right: link.span(words.right, .right))
    return Finding(
      .modality, kind, evidence: evidence,
      why: "A tells it as \(Self.words(status.left)) (\(link.quoted(evidence.left, .left))), "
        + "B as \(Self.words(status.right)) (\(link.quoted(evidence.right, .right)))\(ending).",
      unsettled: unsettled, rule: .doneAgainstPlanAfterVerb)
  }

  private func sharedWords(in link: LinkedClaims) -> [Finding] {
    SharedScope(link: link).pairs().compactMap { shared in
      // An article tells of many acts: one that is done and one that is to come are rarely one.
      guard shared.weight >= 6,
        (shared.left.status == .done) == (shared.right.status == .done)
      else { return nil }
      let pair = PredicatePairs.Pair(
        left: shared.left, right: shared.right, context: shared.weight, isSameWord: false,
        isHeld: (true, true))
      if let found = completion(pair, in: link) {
        return found.with(rule: .sharedWordsOtherCertainty)
      }
      return hedge(pair, in: link)?.with(rule: .sharedWordsHedgedAgainstPlain)
    }
  }

  // MARK: Words of certainty in one place

  /// A word of certainty that one of two near copies has, or has another of, in the same place.
  private func substitutions(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    let bags = Sides(
      left: CertaintyWords.bag(words(link.claims.left.words, .left, in: link)),
      right: CertaintyWords.bag(words(link.claims.right.words, .right, in: link)))
    guard bags.left != bags.right else { return [] }
    return Slot.all(in: link, longest: 6).compactMap { slot in
      guard slot.isHeld,
        CertaintyWords.differ(
          words(slot.words.left, .left, in: link), words(slot.words.right, .right, in: link),
          followedBy: Sides(
            left: link.normal(slot.words.left.upperBound, .left),
            right: link.normal(slot.words.right.upperBound, .right)), in: bags)
      else { return nil }
      let evidence = Sides(
        left: link.span(slot.shown(.left, in: link), .left),
        right: link.span(slot.shown(.right, in: link), .right))
      return Finding(
        .modality, .difference, evidence: evidence,
        why: why(slot, evidence, in: link),
        unsettled: "The texts do not settle how certain it is.", rule: .samePlaceOtherCertainty)
    }
  }

  private func why(_ slot: Slot, _ evidence: Sides<TextSpan>, in link: LinkedClaims) -> String {
    let quoted = Sides(
      left: link.quoted(evidence.left, .left), right: link.quoted(evidence.right, .right))
    guard let bare = Side.allCases.first(where: { slot.words[$0].isEmpty }) else {
      return
        "In the same place A has \(quoted.left), B has \(quoted.right): not the same certainty."
    }
    let telling = Sides(left: Side.left, right: .right).map { side in
      "\(side == .left ? "A" : "B") "
        + (side == bare ? "has no such word there" : "has \(quoted[side])")
    }
    return "\(telling.left), \(telling.right): not the same certainty."
  }

  // MARK: Verbs

  private func verbs(in link: LinkedClaims) -> [Finding] {
    PredicatePairs(link: link).pairs().compactMap { pair in
      let isNear = pair.isHeld.after && (pair.isHeld.before || pair.context >= 12)
      let isClose = pair.isHeld.before && link.matched.closeness >= 0.5
      // `sent ships` and `sent signals` share verb and subject, and are two acts.
      let isOneAct = pair.isHeld.after || link.matched.closeness >= 0.3
      guard pair.isSameWord && isOneAct || pair.context >= 8 && (isNear || isClose) else {
        return nil
      }
      return completion(pair, in: link) ?? hedge(pair, in: link)
    }
  }

  // MARK: Done and planned

  private func completion(_ pair: PredicatePairs.Pair, in link: LinkedClaims) -> Finding? {
    let status = Sides(left: pair.left.status, right: pair.right.status)
    // What was planned and its opposite that was done are two acts: another kind's to show.
    guard pair.left.isNegated == pair.right.isNegated,
      !Antonyms.areOpposite(pair.left.head, pair.right.head, in: link),
      Self.exclude(status.left, status.right)
    else { return nil }
    let (kind, ending, unsettled, rule) = classify(status, in: link)
    let evidence = Sides(left: pair.left.span, right: pair.right.span)
    return Finding(
      .modality, kind, evidence: evidence,
      why: "A tells it as \(Self.words(status.left)) (\(link.quoted(evidence.left, .left))), "
        + "B as \(Self.words(status.right)) (\(link.quoted(evidence.right, .right)))\(ending).",
      unsettled: unsettled, rule: rule)
  }

  private func classify(
    _ status: Sides<Predicate.Status>, in link: LinkedClaims
  ) -> (DiscrepancyClass, String, String?, Rule) {
    let order = PublicationOrder(link)
    guard let done = status.left == .done ? Side.left : status.right == .done ? .right : nil else {
      return (.difference, "", "The texts do not settle how certain it is.", .otherCertainty)
    }
    switch order.later {
    case done:
      return (
        .update,
        "; \(order.provenance), so the later text \(order.isInferred ? "probably " : "")"
          + "reports that it happened",
        "The texts do not settle whether the two describe the same event.",
        .laterTextReportsCompletion
      )
    case .some:
      return (
        .conflict, "; \(order.provenance), so the earlier text already has it as done",
        "The texts do not settle whether it happened.", .earlierTextReportsCompletion
      )
    case nil:
      return (
        .difference, "", "The dates of the texts do not tell which is the later report.",
        .doneAgainstPlanned
      )
    }
  }

  /// Whether two ways to tell it do not go together.
  private static func exclude(_ one: Predicate.Status, _ other: Predicate.Status) -> Bool {
    let exclusive: Set<Predicate.Status> =
      switch one {
      case .done: [.planned, .expected, .possible, .demanded, .conditional]
      case .present: [.conditional]
      case .planned: [.done, .possible, .expected, .demanded]
      case .expected: [.done, .planned]
      case .conditional: [.done, .present]
      case .possible: [.done, .planned, .demanded]
      case .demanded: [.done, .planned, .possible]
      }
    return exclusive.contains(other)
  }

  private static func words(_ status: Predicate.Status) -> String {
    switch status {
    case .done: "done"
    case .present: "so now"
    case .planned: "to come"
    case .expected: "expected"
    case .conditional: "what would happen"
    case .possible: "possible"
    case .demanded: "asked for"
    }
  }
}
