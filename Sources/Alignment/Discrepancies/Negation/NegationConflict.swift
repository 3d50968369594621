internal import Lexicon
import Articles
import Claims

/// Finds what one claim affirms and the other denies.
///
/// A verb counts as denied with `not`, `never`, `refused to` …; two verbs are the same act when
/// their words correspond, or the opposite act when they are antonyms (`Language.antonyms`): "did
/// not reject" agrees with "accepted". What is around both must correspond.
struct NegationConflict: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    let subjects = subjects(in: link)
    let verbs = subjects + predicates(in: link).apart(from: subjects)
    let bare = verbs + bareVerbs(in: link).apart(from: verbs)
    let put = bare + insertions(in: link).apart(from: bare)
    let denied = put + denials(in: link).apart(from: put)
    let limited = denied + (limits(in: link) + absences(in: link)).apart(from: denied)
    let turned = limited + turns(in: link).apart(from: limited)
    return withoutDeniedOpposites(turned, in: link).filter { !isTurnedByUntil($0, in: link) }
  }

  /// Whether the one side denies only up to a time (`not reopen until Friday`), of which the other
  /// tells without `until` (`reopen on Friday`).
  private func isTurnedByUntil(_ found: Finding, in link: LinkedClaims) -> Bool {
    Side.allCases.contains { side in
      let words = link.words(in: found.evidence[side], side)
      return link.facts[side].notUntil.contains { $0.overlaps(words) }
        && !link.claims[side.other].words.contains {
          Language.english[.untilWord].contains(link.normal($0, side.other))
        }
    }
  }

  /// A `not` that one side puts between words that correspond.
  private func insertions(in link: LinkedClaims) -> [Finding] {
    guard link.matched.closeness >= 0.35 || link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 2).compactMap { slot in
      let left = slot.words.left.map { link.normal($0, .left) }
      let right = slot.words.right.map { link.normal($0, .right) }
      guard slot.isHeld, Self.affirmed(left) == Self.affirmed(right),
        left.contains(where: Self.isNegator) != right.contains(where: Self.isNegator)
      else { return nil }
      // `made no profit`, `did not make a profit`: each denies it once.
      let isDenied = Sides(left: Side.left, right: .right).map { side in
        (slot.words[side].lowerBound - 3..<slot.words[side].upperBound).contains {
          Self.isNegator(link.normal($0, side))
        } != isDeniedBySource(slot, side, in: link)
      }
      guard isDenied.left != isDenied.right else { return nil }
      let next = Side.allCases.map { link.normal(slot.words[$0].upperBound, $0) }
      guard !next.contains(where: Language.english[.notIdiom].contains),
        link.isNearCopy || !next.contains(where: Language.english[.limitingAdverb].contains)
      else { return nil }
      let evidence = Sides(
        left: link.span(shown(slot.words.left, .left, in: link), .left),
        right: link.span(shown(slot.words.right, .right, in: link), .right))
      return make(
        evidence,
        rule: .sameWordsOneDenied, in: link, "one affirms what the other denies")
    }
  }

  /// The words with the one before them.
  private func shown(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    let first = max(link.claims[side].words.lowerBound, words.lowerBound - 1)
    return first..<words.upperBound
  }

  static func isNegator(_ normal: String) -> Bool {
    Language.english[.fullNegator].contains(normal) || normal.hasSuffix("n't")
  }

  /// Whether a word denies what follows, be it a verb, a noun or one of two (`neither … nor`).
  static func denies(_ normal: String) -> Bool {
    isNegator(normal) || Language.english[.nounNegation].contains(normal)
  }

  /// The words without what denies them.
  private static func affirmed(_ words: [String]) -> [String] {
    words.compactMap { word in
      if Language.english[.negationSkip].contains(word) {
        return nil
      }
      if word == "can't" || word == "cannot" { return "can" }
      if word == "won't" { return "will" }
      return word.hasSuffix("n't") ? String(word.dropLast(3)) : word
    }
  }

  /// A denied verb whose counterpart is not denied on the other side in a form that shows no tense
  /// (`works`, `does not work`).
  private func bareVerbs(in link: LinkedClaims) -> [Finding] {
    guard link.matched.closeness >= 0.35 || link.isNearCopy else { return [] }
    var found: [Finding] = []
    for side in Side.allCases {
      for denied in link.facts[side].predicates.prefix(20) where denied.isNegated {
        for counterpart in link.matched.counterparts(of: denied.head, on: side)
        where isAffirmed(counterpart, side.other, in: link) {
          var spans = Sides(left: denied.span, right: denied.span)
          spans[side.other] = link.word(counterpart, side.other).span
          found.append(
            make(
              spans, rule: .sameVerbOneDenied, in: link, "one affirms what the other denies"))
        }
      }
    }
    return found
  }

  /// Whether no verb group holds the word and nothing before it denies it or makes a noun of it.
  private func isAffirmed(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    guard !link.facts[side].predicates.contains(where: { $0.words.contains(index) }) else {
      return false
    }
    let before = (index - 4..<index).map { link.normal($0, side) }
    let isNoun = Language.english[.nounLead].contains(before.last ?? "")
    return !isNoun && link.word(index, side).kind == .content
      && !before.contains { Self.denies($0) || Self.refusals.contains($0) }
  }

  private func predicates(in link: LinkedClaims) -> [Finding] {
    PredicatePairs(link: link).pairs().compactMap { pair in
      // `denied saying so`, `said so`: that something was said is no news.
      guard pair.isSameWord, !PredicatePairs.saying.contains(link.normal(pair.left.head, .left)),
        !PredicatePairs.saying.contains(link.normal(pair.right.head, .right)),
        pair.left.isNegated != pair.right.isNegated,
        // An accusation affirms nothing.
        !pair.left.isAccusation, !pair.right.isAccusation
      else { return nil }
      let isNear =
        pair.context >= 6
        && (pair.isHeld.after || pair.isHeld.before && link.matched.closeness >= 0.4)
      guard
        !isDeniedAround(
          pair.left.isNegated ? pair.right : pair.left,
          pair.left.isNegated ? .right : .left, in: link)
      else { return nil }
      // "may not" against "may" says little; what is only possible denies nothing.
      guard pair.left.status != .possible || pair.right.status != .possible || pair.context >= 12
      else { return nil }
      let rule = isNear ? Rule.sameVerbOneDenied : .verbElsewhereOneDenied
      if let denied = deniedBySource(pair, in: link) { return denied }
      let spans = Sides(left: pair.left.span, right: pair.right.span)
      if let update = completion(pair, spans, rule: rule, in: link) {
        return update
      }
      return make(
        spans, rule: rule, in: link, "one affirms what the other denies")
    }
  }

  func antonyms(in link: LinkedClaims) -> [Finding] {
    guard link.matched.closeness >= 0.3 || link.isNearCopy else { return [] }
    return opposites(in: link).compactMap { words in
      guard isDenied(words.left, .left, in: link) == isDenied(words.right, .right, in: link) else {
        return nil
      }
      return make(
        Sides(
          left: link.span(withParticle(words.left, .left, in: link), .left),
          right: link.span(withParticle(words.right, .right, in: link), .right)),
        rule: .sameSlotAntonym, in: link, "the two words are opposites")
    }
  }

  /// Opposites in one slot: antonyms, and words of which one denies the other (`legal`, `illegal`).
  private func opposites(in link: LinkedClaims) -> [Sides<Int>] {
    let antonymMatches = Set(link.wordMatches.filter { $0.ground == .antonym }.map(\.words))
    return Slot.all(in: link, longest: 4).filter(\.isHeld).flatMap { slot in
      slot.words.left.flatMap { one in
        slot.words.right.map { Sides(left: one, right: $0) }
      }.filter {
        // `more than 30` and `fewer than 30` are amounts.
        !isBound($0.left, .left, in: link) || !isBound($0.right, .right, in: link)
      }.filter {
        // `early June` and `late June`, `before` and `after` in one place are times.
        !link.isNearCopy
          || !ExclusiveTerms.exclude(
            link.normal($0.left, .left), link.normal($0.right, .right), .time)
      }.filter {
        !areAmounts($0, in: link) && !PhrasalVerbs.isParticle($0.left, .left, in: link)
          && !PhrasalVerbs.isParticle($0.right, .right, in: link)
      }.filter {
        antonymMatches.contains($0) || Antonyms.areOpposite($0.left, $0.right, in: link)
      }.filter { !areExchanged($0, in: link) }
    }
  }

  /// Whether both words belong to amounts (`first`, `second`).
  private func areAmounts(_ words: Sides<Int>, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      link.facts[side].quantities.contains { $0.amount.contains(words[side]) }
    }
  }

  /// Whether both claims have both words: then they tell it in another order
  /// (`below 50 shrinks, above 50 grows`).
  private func areExchanged(_ words: Sides<Int>, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      let rival = link.normal(words[side.other], side.other)
      return link.claims[side].words.prefix(200).contains { link.normal($0, side) == rival }
    }
  }

  private func isBound(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    link.normal(index + 1, side) == "than"
      && link.facts[side].quantities.contains { $0.words.contains(index) }
  }

  private func isDenied(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    if link.facts[side].deniedNouns.contains(index) { return true }
    // `Not many` is `few`.
    if Self.isNegator(link.normal(index - 1, side)) { return true }
    return link.facts[side].predicates.contains { $0.words.contains(index) && $0.isNegated }
  }

  func make(
    _ evidence: Sides<TextSpan>, rule: Rule, in link: LinkedClaims,
    _ ending: String
  ) -> Finding {
    Finding(
      .negation, .conflict, evidence: evidence,
      why: "A has \(link.quoted(evidence.left, .left)), B has "
        + "\(link.quoted(evidence.right, .right)): \(ending).",
      unsettled: "Neither text settles which of the two holds.", rule: rule)
  }
}

/// Tells opposites.
enum Antonyms {
  /// Whether the two words are direct antonyms, by their lemmas.
  static func areOpposite(_ left: Int, _ right: Int, in link: LinkedClaims) -> Bool {
    let one = PhrasalVerbs.meanings(at: left, .left, in: link) ?? lemmas(link.normal(left, .left))
    let other =
      PhrasalVerbs.meanings(at: right, .right, in: link) ?? lemmas(link.normal(right, .right))
    return one.contains { lemma in
      (Language.english.antonyms[lemma] ?? []).contains { other.contains($0) }
        || NewsOpposites.of(lemma).contains { other.contains($0) }
    } || deny(link.normal(left, .left), link.normal(right, .right))
  }

  /// Whether one word is the other with a prefix that denies it (`legal`, `illegal`).
  private static func deny(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    let count = long.utf8.count - short.utf8.count
    return (2...3).contains(count) && short.utf8.count >= 4 && long.hasSuffix(short)
      && Language.english[.denyingPrefix].contains(String(long.prefix(count)))
  }

  /// What the dictionary form of a word can be.
  static func lemmas(_ normal: String) -> [String] {
    var forms = [normal]
    if let lemma = Language.english.lemmas[normal] { forms.append(lemma) }
    for ending in endings where normal.hasSuffix(ending.word) {
      let stem = String(normal.dropLast(ending.word.utf8.count))
      forms.append(stem + ending.value)
      // `shunned`, `bigger`
      if ending.value.isEmpty, stem.utf8.count >= 4, let last = stem.utf8.last,
        stem.utf8.dropLast().last == last, last != UInt8(ascii: "s"), last != UInt8(ascii: "l")
      {
        forms.append(String(stem.dropLast()))
      }
    }
    return forms
  }

  private static let endings = Language.english.rows(.inflection)
}
