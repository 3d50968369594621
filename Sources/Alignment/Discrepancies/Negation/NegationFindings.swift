internal import Lexicon
import Articles
import Claims

/// Finds what one claim affirms and the other denies.
///
/// A verb counts as denied with `not`, `never`, `refused to`, `nobody` …; two verbs are the same
/// act when their words correspond. In one place of the same statement the same words with and
/// without a denial differ, and so do opposites, unless one of them is denied: `did not reject`
/// agrees with `accepted`.
enum NegationFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let denials = meetings.inTurn([acts, bareActs, places])
    let opposites = OppositesInPlace.findings(meetings)
    // `found him innocent`, `did not find him guilty`: two denials agree.
    func agree(_ denial: Finding, _ opposite: Finding) -> Bool {
      Side.allCases.allSatisfy { side in
        let verb = link[side].words(in: denial.evidence[side])
        let word = link[side].words(in: opposite.evidence[side])
        return !verb.isEmpty && !word.isEmpty
          && (verb.upperBound...verb.upperBound + 4).contains(word.lowerBound)
      }
    }
    // `denied that`, `admitted that`: the two verbs say it.
    func isShown(_ denial: Finding, by opposite: Finding) -> Bool {
      denial.rule == .toldAgainstDeniedBySource
        && Side.allCases.contains { denial.evidence[$0].overlaps(opposite.evidence[$0]) }
    }
    let kept = denials.filter { one in
      !opposites.contains { agree(one, $0) || isShown(one, by: $0) }
    }
    let others = opposites.filter { other in !denials.contains { agree($0, other) } }
    return (kept + others).filter { !isTurnedByUntil($0, in: link) }
  }

  /// Whether the one side denies only up to a time (`not reopen until Friday`), of which the other
  /// tells without `until` (`reopen on Friday`).
  private static func isTurnedByUntil(_ found: Finding, in link: LinkedClaims) -> Bool {
    Side.allCases.contains { side in
      let words = link[side].words(in: found.evidence[side])
      let other = link[side.other]
      return link[side].facts.notUntil.contains { $0.overlaps(words) }
        && !other.has(.untilWord, in: other.words)
    }
  }

  /// Whether two claims have enough in common for a denial to be looked for.
  static func areClose(_ link: LinkedClaims, _ least: Double) -> Bool {
    link.isNearCopy || link.matched.closeness >= least
  }

  // MARK: Acts

  private static func acts(_ meetings: Meetings) -> [Finding] {
    meetings.acts.compactMap { act($0, in: meetings.link) }
  }

  /// A verb that one side denies, or says of nobody, and the other tells.
  ///
  ///     A  [Nobody was hurt] in the fire      B  [Three people were hurt] in the fire
  private static func act(_ pair: ActPair, in link: LinkedClaims) -> Finding? {
    // `denied saying so`, `said so`: that something was said is no news. An accusation affirms
    // nothing.
    let counts = Side.allCases.allSatisfy {
      !link[$0].has(.plainSaying, at: pair.verbs[$0].head) && !pair.verbs[$0].isAccusation
    }
    let nobody = Sides(
      left: link[.left].nobody(before: pair.left), right: link[.right].nobody(before: pair.right))
    guard pair.isSameWord, counts,
      let side = Side.allCases.first(where: { isDenied(pair, nobody, $0) }),
      !isDenied(pair, nobody, side.other)
    else { return nil }
    let (denied, plain) = (pair.verbs[side], pair.verbs[side.other])
    // "may not" against "may" says little; what is only possible denies nothing.
    guard !link[side.other].isDenied(around: plain),
      pair.left.status != .possible || pair.right.status != .possible || pair.context >= 12
    else { return nil }
    if denied.isNegated {
      let isNear =
        pair.context >= 6
        && (pair.isHeld.after || pair.isHeld.before && link.matched.closeness >= 0.4)
      return deniedBySource(pair, side, in: link)
        ?? link.finding(
          isNear ? .sameVerbOneDenied : .verbElsewhereOneDenied, pair.verbs.map(\.words)
        ).completed(pair, side, in: link)
    }
    guard areClose(link, 0.3), denied.status == plain.status, let first = nobody[side],
      let subject = link[side.other].subject(before: plain)
    else { return nil }
    var words = pair.verbs.map(\.words)
    words[side] = first..<words[side].upperBound
    words[side.other] = subject..<words[side.other].upperBound
    return link.finding(.sameVerbOneDenied, words)
  }

  private static func isDenied(_ pair: ActPair, _ nobody: Sides<Int?>, _ side: Side) -> Bool {
    pair.verbs[side].isNegated || nobody[side] != nil
  }

  /// What one claim tells and a source of the other denies: both can be true, since who denies a
  /// thing does not settle it; a conflict only where one source both says and denies it. Nil where
  /// no denial is before the verb.
  ///
  ///     A  The mayor [took] bribes      B  The mayor [denied that he took] bribes
  private static func deniedBySource(
    _ pair: ActPair, _ side: Side, in link: LinkedClaims
  ) -> Finding? {
    guard let verb = link[side].denial(of: pair.verbs[side]) else { return nil }
    var words = pair.verbs.map(\.words)
    words[side] = verb..<words[side].upperBound
    var found = link.finding(.toldAgainstDeniedBySource, words, marked: side)
    let sources = link.facts.map(\.attribution.head)
    if let left = sources.left, let right = sources.right, link.matched.match(left, right) {
      found.discrepancyClass = .conflict
    }
    return found
  }

  /// A denied verb whose counterpart is not denied on the other side in a form that shows no tense
  /// (`works`, `does not work`).
  private static func bareActs(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard areClose(link, 0.35) else { return [] }
    return Side.allCases.flatMap { side in
      link[side].facts.predicates.prefix(ActPair.most).filter(\.isNegated).flatMap { denied in
        link.matched.counterparts(of: denied.head, on: side)
          .filter(link[side.other].isBareAffirmed).map { counterpart in
            var words = Sides(left: denied.words, right: denied.words)
            words[side.other] = counterpart..<counterpart + 1
            return link.finding(.sameVerbOneDenied, words)
          }
      }
    }
  }

  // MARK: Places

  private static func places(_ meetings: Meetings) -> [Finding] {
    guard areClose(meetings.link, 0.35) else { return [] }
    return meetings.places(meetings.link.isNearCopy ? 4 : 2).compactMap { slot in
      bare(slot, in: meetings.link)
        ?? (meetings.link.isNearCopy
          ? limited(slot, in: meetings.link) ?? absent(slot, in: meetings.link) : nil)
    }
  }

  /// The same words, which one side denies (`told reporters`, `declined to tell reporters`; `had a
  /// plan`, `had no plan`).
  private static func bare(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    let read = slot.sides.map(\.affirmed)
    let next = slot.sides.map(\.after)
    let isPutIn = !Side.allCases.contains { slot[$0].hasOwnVerb }
    guard link.isNearCopy || isPutIn, (read.left.denial == .full) != (read.right.denial == .full),
      read.left.denial != .nearly, read.right.denial != .nearly,
      areSame(read.left.words, read.right.words),
      !Side.allCases.contains(where: { WordClass.notIdiom.contains(next[$0]) }),
      link.isNearCopy
        || !Side.allCases.contains(where: { WordClass.limitingAdverb.contains(next[$0]) }),
      !Side.allCases.contains(where: { isDeniedBySource(slot[$0]) }), !areDeniedAlike(slot)
    else { return nil }
    return link.finding(
      .sameWordsOneDenied,
      isPutIn
        ? slot.sides.map { $0.widened(before: 1).words } : link.stretches(slot.shown).map(withVerb))
  }

  private static func areSame(_ left: [String], _ right: [String]) -> Bool {
    let left = left.filter { !WordClass.negationSkip.contains($0) }
    let right = right.filter { !WordClass.negationSkip.contains($0) }
    return left.count == right.count && zip(left, right).allSatisfy(Lemmas.areShared)
  }

  /// The words with the one after them where they end in what denies it (`did not` of `did not
  /// say`).
  private static func withVerb(_ words: Stretch) -> Range<Int> {
    words.words.last.map(words.text.isNegator) ?? false
      ? words.widened(after: 1).words : words.words
  }

  /// Whether a source denies the verb that is in a place or right after it.
  private static func isDeniedBySource(_ words: Stretch) -> Bool {
    let near = words.words.lowerBound..<words.words.upperBound + 1
    return words.text.facts.predicates.contains {
      $0.words.overlaps(near) && words.text.denial(of: $0) != nil
    }
  }

  /// Whether both sides deny as often close by, even in another place (`found no proof`, `did not
  /// find proof`).
  private static func areDeniedAlike(_ slot: Slot) -> Bool {
    let counts = slot.sides.map { own in
      (own.words.lowerBound - 3..<own.words.upperBound + 3).count {
        own.text.denies($0) || own.text.refuses($0)
      }
    }
    return counts.left > 0 && counts.left == counts.right
  }

  /// A word that all but denies what the other of two near copies affirms (`hardly`, `by no
  /// means`).
  ///
  ///     the plan was [supported]      the plan was [hardly supported]
  private static func limited(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard
      let side = slot.side(where: { own, other in
        [.nearly, .barely].contains(own.affirmed.denial) && isAffirming(other)
      })
    else { return nil }
    // `hardly any`, `barely 40` are amounts.
    let own = slot[side]
    guard !own.after.isEmpty, own.text.kind(own.words.upperBound) != .number,
      !WordClass.anyWord.contains(own.after) || own.count > 1 || VerbForms.be.contains(own.before)
    else { return nil }
    return link.finding(.sameWordsOneDenied, slot.sides.map { $0.widened(after: 1).words })
      .leftOpen(own.affirmed.denial == .barely)
  }

  /// Whether nothing is there, or one adverb that neither denies nor limits.
  private static func isAffirming(_ words: Stretch) -> Bool {
    guard let word = words.normals.first else { return true }
    return words.count == 1 && VerbForms.isAdverb(word) && words.affirmed.denial == .none
      && !WordClass.softener.contains(word)
  }

  /// `no` or next to none in the place of words that say how much there is (`no evidence`, `ample
  /// evidence`; `little evidence`, `strong evidence`).
  private static func absent(_ slot: Slot, in link: LinkedClaims) -> Finding? {
    guard
      let side = slot.side(where: { own, other in
        own.isNo && isSome(other) && !WordClass.noIdiom.contains(own.after)
          || own.isOne(of: .sparse) && other.isOne(of: .plenty)
            && own.text.kind(own.words.upperBound) == .content
      })
    else { return nil }
    return link.finding(
      slot[side].isNo ? .sameWordsOneDenied : .sameSlotAntonym,
      slot.sides.map { $0.widened(after: 1).words })
  }

  private static func isSome(_ words: Stretch) -> Bool {
    let before = words.words.lowerBound - 3..<words.words.lowerBound
    return (1...2).contains(words.count)
      && words.words.allSatisfy {
        !words.text.denies($0) && !words.text.has(.scant, at: $0) && words.text.kind($0) != .name
      }
      && !before.contains {
        words.text.denies($0) || words.text.has(.nearNegator, at: $0)
          || words.text.has(.refusal, at: $0)
      }
  }
}

extension Finding {
  /// The update where the earlier text has an act as not done so far and the later one as done;
  /// unchanged where the dates or the verb do not say so (`did not resign` tells of another time
  /// for good).
  fileprivate func completed(_ pair: ActPair, _ denied: Side, in link: LinkedClaims) -> Finding {
    guard link.order.later == denied.other, pair.verbs[denied.other].status == .done,
      link[denied].has(.perfectMark, in: pair.verbs[denied].words)
    else { return self }
    return changed(
      to: .update,
      "\(link.order.provenance), so the later text \(link.order.probably)reports what had not "
        + "happened by the earlier one", unsettled: Finding.perhapsOtherEvent)
  }
}
