internal import Lexicon
import Articles
import Claims

/// Finds claims that come from different sources, or from a source on one side only.
///
/// What is compared is who says it: the article itself, somebody named, people without a name,
/// hearsay (`is said to`). Different names conflict; a pronoun, or a quotation whose speaker is
/// named elsewhere, tells nothing. A source against the narrator's own voice counts only where the
/// rest of the two claims is close.
struct AttributionConflict: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    let sources = sources(in: link)
    return hearsay(in: link) + sources + verbs(in: link) + (sources.isEmpty ? frames(in: link) : [])
  }

  // MARK: Verbs of saying

  /// `said` against `claimed`: the verb tells how far the article vouches for what is said.
  private func verbs(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy || link.matched.closeness >= 0.6, !isDeniedAct(in: link) else {
      return []
    }
    let verbs = Sides(
      left: link.facts.left.attribution.verb, right: link.facts.right.attribution.verb)
    var places: [Sides<Int>] = []
    if let left = verbs.left, let right = verbs.right {
      places.append(Sides(left: left, right: right))
    }
    if link.isNearCopy {
      for slot in Slot.all(in: link, longest: 2) where slot.isHeld {
        for one in slot.words.left {
          for other in slot.words.right { places.append(Sides(left: one, right: other)) }
        }
      }
    }
    return places.compactMap { place in
      guard
        SayingVerbs.differ(
          link.normal(place.left, .left), link.normal(place.right, .right),
          inCopies: link.isNearCopy),
        !link.areQuoted(place.left..<place.left + 1, .left),
        !link.areQuoted(place.right..<place.right + 1, .right)
      else { return nil }
      let spans = Sides(
        left: link.word(place.left, .left).span, right: link.word(place.right, .right).span)
      return Finding(
        .attribution, .difference, evidence: spans,
        why: "A reports it with \(link.quoted(spans.left, .left)), "
          + "B with \(link.quoted(spans.right, .right)): "
          + "the two verbs do not vouch alike for what is said.",
        unsettled: "The texts do not settle how sure the source is.", rule: .otherVerbOfSaying)
    }
  }

  // MARK: Sources

  private func sources(in link: LinkedClaims) -> [Finding] {
    let one = link.facts.left.attribution
    let other = link.facts.right.attribution
    // Who says that it is so and who says that it is not are no two sources of one statement.
    guard one.isDenial == other.isDenial else { return [] }
    let known = Sides(left: entity(.left, in: link), right: entity(.right, in: link))
    if let left = known.left, let right = known.right, link.sources.areSame(left, right) {
      return []
    }
    for side in Side.allCases where !Self.isSource(link.facts[side.other].attribution.voice) {
      if let entity = known[side],
        link.sources.isMentioned(entity, of: side, inClaim: link.indices[side.other])
      {
        return []
      }
    }
    switch (one.voice, other.voice) {
    case (.named, .named), (.named, .unnamed), (.unnamed, .named), (.unnamed, .unnamed):
      guard areDifferent(one, other, in: link) else { return [] }
      let isUnnamed = one.voice == .unnamed || other.voice == .unnamed
      return [
        make(
          one.span, other.span,
          why: "A has it from \(link.quoted(link.span(one.source, .left), .left)), "
            + "B from \(link.quoted(link.span(other.source, .right), .right)).",
          rule: isUnnamed ? .unnamedSource : .otherSource)
      ]
    case (.pronoun, .named), (.pronoun, .unnamed), (.named, .pronoun), (.unnamed, .pronoun):
      return pronounAgainstSource(one, other, known, in: link)
    case (.pronoun, .pronoun):
      return pronounAgainstPronoun(one, other, in: link)
    case (.narrator, .named), (.narrator, .unnamed):
      return narrated(.left, other, in: link)
    case (.named, .narrator), (.unnamed, .narrator):
      return narrated(.right, one, in: link)
    default: return []
    }
  }

  /// Whether a source is people without a name, a record that anyone can look up, another newsroom,
  /// or somebody with a name.
  private static func rule(of source: Attribution, _ side: Side, in link: LinkedClaims) -> Rule {
    if source.voice == .unnamed { return .unnamedSourceAgainstOwnVoice }
    if source.source.contains(where: { Language.english[.record].contains(link.normal($0, side)) })
    {
      return .recordAgainstOwnVoice
    }
    let verb = source.verb.map { link.normal($0, side) }
    return verb == "reported" || verb == "reports"
      ? .reportAgainstOwnVoice : .sourceAgainstOwnVoice
  }

  private static func isSource(_ voice: Attribution.Voice) -> Bool {
    voice == .named || voice == .unnamed || voice == .pronoun
  }

  /// Whom a claim has it from, as far as its article makes it plain.
  private func entity(_ side: Side, in link: LinkedClaims) -> Int? {
    let attribution = link.facts[side].attribution
    switch attribution.voice {
    case .named, .pronoun, .unnamed:
      return link.sources.entity(named: attribution.source, head: attribution.head, side)
    case .quotation: return link.sources.speaker(ofClaim: link.indices[side], side)
    case .narrator: return nil
    }
  }

  /// One person (`he said`) against several people, or against somebody without a name, in the same
  /// place of near copies; a person with a name may be the one meant, unless it is known who is.
  private func pronounAgainstSource(
    _ left: Attribution, _ right: Attribution, _ known: Sides<Int?>, in link: LinkedClaims
  ) -> [Finding] {
    guard link.isNearCopy, let one = left.head, let other = right.head else { return [] }
    let words = (link.normal(one, .left), link.normal(other, .right))
    let pronoun = left.voice == .pronoun ? words.0 : words.1
    let source = left.voice == .pronoun ? right : left
    let side: Side = left.voice == .pronoun ? .right : .left
    let isSingle = Language.english[.singularSpeaker].contains(pronoun)
    let isPlural = Language.english[.pluralSpeaker].contains(pronoun)
    let noun = source.head.map { link.word($0, side) }
    let isPeople = noun.map { $0.normal.hasSuffix("s") || $0.normal == "police" } ?? false
    let isBody =
      source.voice == .named
      && (noun?.kind == .content || isThe(source.source, side, in: link))
    let isUnheard =
      source.voice == .named && noun?.kind == .name
      && !isNamedBefore(
        source.head.map { link.word($0, side).stem } ?? "", on: side.other, in: link)
    // `An official said` brings in somebody new.
    let isNew =
      source.voice == .unnamed
      && Language.english[.anotherOne].contains(
        source.source.first.map { link.normal($0, side) } ?? "")
    let areApart = known.left.flatMap { one in
      known.right.map { link.sources.areApart(one, $0) }
    }
    guard
      isSingle && (isPeople || isBody || isNew) || isPlural && !isPeople && !isBody || isUnheard
        || areApart ?? false
    else { return [] }
    return [otherSource(left, right, in: link)]
  }

  /// `he said` against `she said` in near copies.
  private func pronounAgainstPronoun(
    _ left: Attribution, _ right: Attribution, in link: LinkedClaims
  ) -> [Finding] {
    guard link.isNearCopy, let one = left.head, let other = right.head else { return [] }
    let pronouns = Set([link.normal(one, .left), link.normal(other, .right)])
    return pronouns == ["he", "she"] ? [otherSource(left, right, in: link)] : []
  }

  private func otherSource(
    _ left: Attribution, _ right: Attribution, in link: LinkedClaims
  ) -> Finding {
    make(
      left.span, right.span,
      why: "A has it from \(link.quoted(link.span(left.source, .left), .left)), "
        + "B from \(link.quoted(link.span(right.source, .right), .right)).",
      rule: .otherSource)
  }

  /// `the White House`: a name with an article is no person's, unless a title or a noun is in
  /// between.
  private func isThe(_ source: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    source.first.map { link.normal($0, side) } == "the"
      && source.dropFirst().allSatisfy {
        link.word($0, side).kind == .name && !NameMention.isTitle(link.normal($0, side))
      }
  }

  /// Whether the article has spoken of the name by the end of the claim: else no pronoun of it
  /// means its bearer. O(words before).
  private func isNamedBefore(_ stem: String, on side: Side, in link: LinkedClaims) -> Bool {
    let claim = link.claims[side].words
    let before = link.articles[side].words[..<claim.upperBound]
    // Where nobody is named at all, the pronoun may mean anyone.
    return before.contains { $0.stem == stem }
      || !before.prefix(claim.lowerBound).contains { $0.kind == .name }
  }

  private func areDifferent(_ left: Attribution, _ right: Attribution, in link: LinkedClaims)
    -> Bool
  {
    guard let one = left.head, let other = right.head else { return false }
    if link.isNearCopy { return areReplaced(one, other, in: link) }
    // A description (`the attorney`) and a name (`Mr. Berg`) may well be one person.
    if left.voice == .named, right.voice == .named,
      (link.word(one, .left).kind == .name) != (link.word(other, .right).kind == .name)
    {
      return false
    }
    // A source who is in the other claim too, even by another word (`officers`, `police`), may well
    // speak there.
    if link.meant.isMatched(one, .left) || link.meant.isMatched(other, .right) {
      let isNamedOfUnnamed = left.voice != right.voice && coversCountry(left, right, in: link)
      if !isNamedOfUnnamed { return false }
    }
    let heads = (link.word(one, .left), link.word(other, .right))
    if heads.0.kind == .name, heads.1.kind == .name,
      SameName.areSpellings(heads.0.normal, heads.1.normal)
    {
      return false
    }
    return heads.0.stem != heads.1.stem
  }

  /// Whether one source of a sentence was put for another in its copy.
  ///
  /// A title before the same name is the same source, and so is whoever is in both.
  private func areReplaced(_ left: Int, _ right: Int, in link: LinkedClaims) -> Bool {
    if link.matched.isMatched(left, .left) || link.matched.isMatched(right, .right) { return false }
    let words = (link.word(left, .left), link.word(right, .right))
    if words.0.kind == .name, words.1.kind == .name,
      SameName.areSpellings(words.0.normal, words.1.normal)
    {
      return false
    }
    return words.0.stem != words.1.stem && !areSamePeople(left, right, in: link)
  }

  /// A state against one of its officials (`Iran`, `an Iranian official`).
  private func coversCountry(
    _ left: Attribution, _ right: Attribution, in link: LinkedClaims
  ) -> Bool {
    left.source.contains { index in
      link.word(index, .left).kind == .name
        && link.matched.counterparts(of: index, on: .left).contains {
          right.source.contains($0) && link.word($0, .right).kind == .name
        }
    } || (left.source.count == 1 || right.source.count == 1)
  }

  private func narrated(
    _ narrator: Side, _ source: Attribution, in link: LinkedClaims
  ) -> [Finding] {
    let sourceSide = narrator.other
    // What the narrator tells must be what the source says, and the source must not be the one it
    // is about on the narrator's side.
    let matchedWords = link.isNearCopy ? link.matched : link.meant
    if let head = source.head, matchedWords.isMatched(head, sourceSide) { return [] }
    if hasFrame(of: source, on: narrator, in: link) { return [] }
    var evidence = Sides(left: source.span, right: source.span)
    evidence[narrator] = place(on: narrator, in: link)
    let words = link.quoted(source.span, sourceSide)
    // `The captain denied that …` is somebody's word, though no statement.
    let own =
      hasDenial(narrator, in: link) ? "tells that it was denied" : "says it in its own voice"
    let sides = Sides(
      left: "A " + (narrator == .left ? own : "has it from a source (\(words))"),
      right: "B " + (narrator == .right ? own : "has it from a source (\(words))"))
    return [
      make(
        evidence.left, evidence.right,
        why: "\(sides.left), \(sides.right).",
        rule: Self.rule(of: source, sourceSide, in: link))
    ]
  }

  /// Where the narrator would name a source: at the claim's end.
  private func place(on side: Side, in link: LinkedClaims) -> TextSpan {
    let end = link.claims[side].span.start
    return TextSpan(end, end)
  }

  /// A difference of sources between the two claims.
  func make(
    _ left: TextSpan, _ right: TextSpan, why: String, rule: Rule
  ) -> Finding {
    Finding(
      .attribution, .difference, evidence: Sides(left: left, right: right),
      why: why, unsettled: "The texts do not say whether both go back to one source.", rule: rule)
  }
}
