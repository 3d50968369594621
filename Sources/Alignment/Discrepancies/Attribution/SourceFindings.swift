internal import Lexicon
import Articles
import Claims

/// Finds claims that come from different sources, or from a source on one side only.
///
/// What is compared is who says it: the article itself, somebody named, people without a name,
/// hearsay (`is said to`). Different names conflict; a pronoun, or a quotation whose speaker is
/// named elsewhere, tells nothing. A source against the narrator's own voice counts only where the
/// rest of the two claims is close.
enum SourceFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let sources = sources(link)
    return Hearsay.findings(link) + sources + verbs(meetings)
      + (sources.isEmpty ? Frames.findings(meetings) : [])
  }

  // MARK: Verbs of saying

  /// `said` against `claimed`: the verb tells how far the article vouches for what is said.
  private static func verbs(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.isNearCopy || link.matched.closeness >= 0.6, !isDeniedAct(link) else { return [] }
    let said = link.facts.map(\.attribution.verb)
    var places = meetings.copiedPlaces(2).flatMap { slot in
      slot.words.left.flatMap { one in slot.words.right.map { Sides(left: one, right: $0) } }
    }
    if let left = said.left, let right = said.right {
      places.insert(Sides(left: left, right: right), at: 0)
    }
    return places.filter { place in
      SayingVerbs.differ(
        link[.left].normal(place.left), link[.right].normal(place.right), inCopies: link.isNearCopy)
        && Side.allCases.allSatisfy { !link[$0].areQuoted(place[$0]..<place[$0] + 1) }
    }.map { link.finding(.otherVerbOfSaying, $0.map { $0..<$0 + 1 }) }
  }

  /// Whether one side's source denies an act that the other side tells: that is a denial, and no
  /// other way to say it.
  private static func isDeniedAct(_ link: LinkedClaims) -> Bool {
    let denials = link.facts.map(\.attribution.isDenial)
    guard denials.left != denials.right else { return false }
    let side: Side = denials.left ? .left : .right
    return link[side].facts.predicates.contains {
      $0.isNegated && link.matched.isMatched($0.head, side)
    }
  }

  // MARK: Sources

  private static func sources(_ link: LinkedClaims) -> [Finding] {
    let sources = link.facts.map(\.attribution)
    let known = Sides(left: entity(.left, in: link), right: entity(.right, in: link))
    // Who says that it is so and who says that it is not are no two sources of one statement.
    guard sources.left.isDenial == sources.right.isDenial, !areOne(known, in: link),
      !Side.allCases.contains(where: { side in
        !sources[side.other].voice.isSource
          && (known[side].map {
            link.sources.isMentioned($0, of: side, inClaim: link.indices[side.other])
          } ?? false)
      })
    else { return [] }
    switch (sources.left.voice, sources.right.voice) {
    case (.named, .named), (.named, .unnamed), (.unnamed, .named), (.unnamed, .unnamed):
      guard areDifferent(sources, in: link) else { return [] }
      let isUnnamed = Side.allCases.contains { sources[$0].voice == .unnamed }
      return [otherSource(isUnnamed ? .unnamedSource : .otherSource, sources, in: link)]
    case (.pronoun, .named), (.pronoun, .unnamed), (.named, .pronoun), (.unnamed, .pronoun),
      (.pronoun, .pronoun):
      guard link.isNearCopy, isOtherThanPronoun(sources, known, in: link) else { return [] }
      return [otherSource(.otherSource, sources, in: link)]
    case (.narrator, .named), (.narrator, .unnamed): return narrated(.left, in: link)
    case (.named, .narrator), (.unnamed, .narrator): return narrated(.right, in: link)
    default: return []
    }
  }

  private static func otherSource(
    _ rule: Rule, _ sources: Sides<Attribution>, in link: LinkedClaims
  ) -> Finding {
    link.finding(rule, of: sources.map(\.span), quoting: link.spans(sources.map(\.source)))
  }

  private static func areOne(_ known: Sides<Int?>, in link: LinkedClaims) -> Bool {
    guard let left = known.left, let right = known.right else { return false }
    return link.sources.areSame(left, right)
  }

  /// Whom a claim has it from, as far as its article makes it plain.
  private static func entity(_ side: Side, in link: LinkedClaims) -> Int? {
    let attribution = link[side].facts.attribution
    switch attribution.voice {
    case .named, .pronoun, .unnamed:
      return link.sources.entity(named: attribution.source, head: attribution.head, side)
    case .quotation: return link.sources.speaker(ofClaim: link.indices[side], side)
    case .narrator: return nil
    }
  }

  /// Whether a pronoun on one side at least cannot mean the source of the other: one person against
  /// several, or against somebody brought in anew; a person with a name may be the one meant,
  /// unless it is known who is.
  private static func isOtherThanPronoun(
    _ sources: Sides<Attribution>, _ known: Sides<Int?>, in link: LinkedClaims
  ) -> Bool {
    let side: Side = sources.left.voice == .pronoun ? .right : .left
    guard let pronoun = sources[side.other].head, let head = sources[side].head else {
      return false
    }
    let (text, other) = (link[side], link[side.other])
    if sources[side].voice == .pronoun {
      return genders[text.normal(head)].map { $0 != genders[other.normal(pronoun)] ?? $0 } ?? false
    }
    if let left = known.left, let right = known.right, link.sources.areApart(left, right) {
      return true
    }
    let words = sources[side].source
    let isNamed = sources[side].voice == .named
    let isPeople = text.normal(head).hasSuffix("s") || text.has(.severalPeople, at: head)
    let isBody = isNamed && (text.kind(head) == .content || isNamedBody(words, text))
    let isUnheard = isNamed && text.kind(head) == .name && !isNamedBefore(text.stem(head), other)
    // `An official said` brings in somebody new.
    let isNew = !isNamed && words.first.map { text.has(.anotherOne, at: $0) } ?? false
    return isUnheard
      || other.has(.singularSpeaker, at: pronoun) && (isPeople || isBody || isNew)
      || other.has(.pluralSpeaker, at: pronoun) && !isPeople && !isBody
  }

  private static let genders = Language.english.values(.personGender) { $0 }

  /// `the White House`: a name with an article is no person's, unless a title or a noun is in
  /// between.
  private static func isNamedBody(_ source: Range<Int>, _ text: ClaimText) -> Bool {
    source.first.map { text.has(.definiteArticle, at: $0) } ?? false
      && source.dropFirst().allSatisfy {
        text.kind($0) == .name && !NameMention.isTitle(text.normal($0))
      }
  }

  /// Whether the article has spoken of the name by the end of the claim: else no pronoun of it
  /// means its bearer. Where nobody is named at all, the pronoun may mean anyone. O(words before).
  private static func isNamedBefore(_ stem: String, _ text: ClaimText) -> Bool {
    let before = text.article.words[..<text.words.upperBound]
    return before.contains { $0.stem == stem }
      || !before.prefix(text.words.lowerBound).contains { $0.kind == .name }
  }

  private static func areDifferent(
    _ sources: Sides<Attribution>, in link: LinkedClaims
  ) -> Bool {
    guard let left = sources.left.head, let right = sources.right.head,
      !link.areOneStem(left, right), !areSpellings(left, right, in: link)
    else { return false }
    // A title before the same name is the same source, and so is whoever is in both.
    if link.isNearCopy {
      return !link.matched.isMatched(left, .left) && !link.matched.isMatched(right, .right)
        && !areSamePeople(left, right, in: link)
    }
    // A description (`the attorney`) and a name (`Mr. Berg`) may well be one person.
    let voices = sources.map(\.voice)
    if voices.left == .named, voices.right == .named,
      (link[.left].kind(left) == .name) != (link[.right].kind(right) == .name)
    {
      return false
    }
    // A source who is in the other claim too, even by another word (`officers`, `police`), may well
    // speak there.
    return !link.meant.isMatched(left, .left) && !link.meant.isMatched(right, .right)
      || voices.left != voices.right && isOfOneState(sources, in: link)
  }

  private static func areSpellings(_ left: Int, _ right: Int, in link: LinkedClaims) -> Bool {
    link[.left].kind(left) == .name && link[.right].kind(right) == .name
      && SameName.areSpellings(link[.left].normal(left), link[.right].normal(right))
  }

  /// A state against one of its officials (`Iran`, `an Iranian official`).
  private static func isOfOneState(_ sources: Sides<Attribution>, in link: LinkedClaims) -> Bool {
    min(sources.left.source.count, sources.right.source.count) == 1
      || sources.left.source.contains { index in
        link[.left].kind(index) == .name
          && link.matched.counterparts(of: index, on: .left).contains {
            sources.right.source.contains($0) && link[.right].kind($0) == .name
          }
      }
  }

  /// Whether two sources are the same sort of people without a name, in two words (`officials`,
  /// `authorities`), and nothing beside them tells them apart.
  private static func areSamePeople(_ left: Int, _ right: Int, in link: LinkedClaims) -> Bool {
    guard let people = peopleGroups[link[.left].normal(left)],
      people == peopleGroups[link[.right].normal(right)]
    else { return false }
    func others(_ text: ClaimText, _ head: Int) -> [String] {
      text.facts.attribution.source.filter { $0 != head && text.kind($0) != .function }
        .map(text.stem)
    }
    return others(link[.left], left) == others(link[.right], right)
  }

  private static let peopleGroups = Language.english.values(.peopleGroup) { $0 }

  // MARK: A source against the narrator

  private static func narrated(_ narrator: Side, in link: LinkedClaims) -> [Finding] {
    let side = narrator.other
    let source = link[side].facts.attribution
    // What the narrator tells must be what the source says, and the source must not be the one it
    // is about on the narrator's side.
    let words = link.isNearCopy ? link.matched : link.meant
    guard let head = source.head, !words.isMatched(head, side),
      !Frames.haveToo(head, of: side, in: link)
    else { return [] }
    var evidence = Sides(left: source.span, right: source.span)
    let start = link[narrator].claim.span.start
    evidence[narrator] = TextSpan(start, start)
    return [link.finding(rule(of: source, link[side]), of: evidence, marked: side)]
  }

  /// Whether a source is people without a name, a record that anyone can look up, another newsroom,
  /// or somebody with a name.
  private static func rule(of source: Attribution, _ text: ClaimText) -> Rule {
    if source.voice == .unnamed { return .unnamedSourceAgainstOwnVoice }
    if text.has(.record, in: source.source) { return .recordAgainstOwnVoice }
    return source.verb.map { text.has(.newsroomVerb, at: $0) } ?? false
      ? .reportAgainstOwnVoice : .sourceAgainstOwnVoice
  }
}

extension Attribution.Voice {
  fileprivate var isSource: Bool { self == .named || self == .unnamed || self == .pronoun }
}
