internal import Lexicon
import Articles
import Claims

/// Two denials agree, whatever word denies.
extension NegationConflict {
  /// The findings with the opposites, without those where one side denies a verb and has the
  /// opposite after it (`found him innocent`, `did not find him guilty`).
  func withoutDeniedOpposites(
    _ denials: [Finding], in link: LinkedClaims
  ) -> [Finding] {
    let opposites = antonyms(in: link)
    func agree(_ denial: Finding, _ opposite: Finding) -> Bool {
      Side.allCases.allSatisfy { side in
        let verb = link.words(in: denial.evidence[side], side)
        let word = link.words(in: opposite.evidence[side], side)
        return !verb.isEmpty && !word.isEmpty && word.lowerBound >= verb.upperBound
          && word.lowerBound <= verb.upperBound + 4
      }
    }
    // `denied that`, `admitted that`: the two verbs say it.
    func showsDenial(_ denial: Finding, _ opposite: Finding) -> Bool {
      denial.rule == .toldAgainstDeniedBySource
        && Side.allCases.contains { denial.evidence[$0].overlaps(opposite.evidence[$0]) }
    }
    return denials.filter { one in
      !opposites.contains { agree(one, $0) || showsDenial(one, $0) }
    }
      + opposites.filter { other in !denials.contains { agree($0, other) } }
  }

  /// Whether a word shortly before the verb denies it, though another verb is in between (`was not
  /// regarded to be a threat`), or one right after it (`paid nothing`, `ended without a deal`).
  func isDeniedAround(_ verb: Predicate, _ side: Side, in link: LinkedClaims) -> Bool {
    (verb.words.lowerBound - 4..<verb.words.lowerBound).contains {
      Self.denies(link.normal($0, side)) || Self.isNobody($0, side, in: link)
        || Self.limiting.contains(link.normal($0, side))
    }
      || (verb.words.lowerBound..<verb.words.upperBound + 2).contains {
        let word = link.normal($0, side)
        return Self.limiting.contains(word)
          || Language.english[.denyingWord].contains(word)
      }
  }

  /// Whether the word at `index` means no person or thing (`nobody`, `no one`, `none`).
  private static func isNobody(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    let word = link.normal(index, side)
    return Language.english[.nobody].contains(word)
      || word == "one" && link.normal(index - 1, side) == "no"
  }

  /// A verb of which one side says that nobody did it, and the other who did.
  ///
  ///     A  [Nobody was hurt] in the fire      B  [Three people were hurt] in the fire
  func subjects(in link: LinkedClaims) -> [Finding] {
    PredicatePairs(link: link).pairs().compactMap { pair in
      guard pair.isSameWord,
        link.isNearCopy || link.matched.closeness >= 0.3,
        pair.left.status == pair.right.status
      else { return nil }
      let nobody = Sides(
        left: nobody(before: pair.left, .left, in: link),
        right: nobody(before: pair.right, .right, in: link))
      guard let side = Side.allCases.first(where: { nobody[$0] != nil && nobody[$0.other] == nil })
      else { return nil }
      let plain = side == .left ? pair.right : pair.left
      guard !plain.isNegated, !isDeniedAround(plain, side.other, in: link),
        let subject = subject(before: plain, side.other, in: link)
      else { return nil }
      let denied = side == .left ? pair.left : pair.right
      var words = Sides(left: denied.words, right: denied.words)
      words[side] = (nobody[side] ?? denied.words.lowerBound)..<denied.words.upperBound
      words[side.other] = subject..<plain.words.upperBound
      return make(
        Sides(left: link.span(words.left, .left), right: link.span(words.right, .right)),
        rule: .sameVerbOneDenied, in: link, "one affirms what the other denies")
    }
  }

  /// The first word of `nobody`, `no one`, `none` or `no sailors` right before a verb; nil where
  /// something else is.
  private func nobody(before verb: Predicate, _ side: Side, in link: LinkedClaims) -> Int? {
    let last = verb.words.lowerBound - 1
    if link.normal(last - 1, side) == "no", link.word(last, side).kind != .name { return last - 1 }
    if Self.isNobody(last, side, in: link) { return last }
    // `none of the sailors`
    return (last - 3..<last - 1).first {
      link.normal($0, side) == "none" && link.normal($0 + 1, side) == "of"
    }
  }

  /// The first word of the few that name who did it, right before a verb; nil where a small word
  /// that names nobody is there.
  private func subject(before verb: Predicate, _ side: Side, in link: LinkedClaims) -> Int? {
    let first = link.claims[side].words.lowerBound
    var index = verb.words.lowerBound
    while index > max(first, verb.words.lowerBound - 4),
      link.word(index - 1, side).kind != .function
        || Language.english[.ofThe].contains(link.normal(index - 1, side))
    {
      index -= 1
    }
    guard index < verb.words.lowerBound else { return nil }
    return (index..<verb.words.lowerBound).contains {
      Language.english[.fewNegator].contains(link.normal($0, side))
    } ? nil : index
  }

  /// The word with the particle after it (`struck down`).
  func withParticle(_ index: Int, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    if let words = PhrasalVerbs.words(at: index, side, in: link) { return words }
    let isVerb = link.facts[side].predicates.contains { $0.head == index }
    let particles = Language.english[.verbParticle]
    return
      index..<(isVerb && particles.contains(link.normal(index + 1, side)) ? index + 2 : index + 1)
  }

  /// The update where the earlier text has an act as not done so far and the later one as done; nil
  /// where the dates or the verb do not say so (`did not resign` tells of another time for good).
  func completion(
    _ pair: PredicatePairs.Pair, _ spans: Sides<TextSpan>, rule: Rule,
    in link: LinkedClaims
  ) -> Finding? {
    let order = PublicationOrder(link)
    let denied: Side = pair.left.isNegated ? .left : .right
    let words = denied == .left ? pair.left.words : pair.right.words
    let isSoFar = words.contains {
      let word = link.normal($0, denied)
      return Language.english[.perfectMark].contains(word)
    }
    let done = denied == .left ? pair.right : pair.left
    guard order.later == denied.other, isSoFar, done.status == .done else { return nil }
    return Finding(
      .negation, .update, evidence: spans,
      why: "A has \(link.quoted(spans.left, .left)), B has \(link.quoted(spans.right, .right)); "
        + "\(order.provenance), so the later text \(order.isInferred ? "probably " : "")"
        + "reports what had not happened by the earlier one.",
      unsettled: "The texts do not settle whether the two describe the same event.", rule: rule)
  }
}
