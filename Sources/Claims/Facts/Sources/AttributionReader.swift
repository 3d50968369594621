internal import Lexicon
internal import Articles

/// Reads who a claim says it from. O(words).
struct AttributionReader {
  let claim: ClaimWords
  let names: [NameMention]
  /// Words inside quotation marks.
  let quoted: QuotedPlaces

  func attribution() -> Attribution {
    let verbs = claim.range.filter {
      !quoted.contains($0) && isSaying($0) || claim.normal($0) == "according"
    }
    // `Berg denied it, his lawyer said`: the lawyer; `Berg denied that he said so`: Berg.
    var denial: Attribution?
    // What frames a claim is at one of its ends.
    for index in verbs.count <= 12 ? verbs : Array(verbs.prefix(6) + verbs.suffix(6)) {
      if claim.matches(["according", "to"], at: index) {
        let source = nounPhrase(from: index + 2)
        if !source.isEmpty { return make(source, verb: index, words: index..<source.upperBound) }
      }
      guard isSaying(index) else { continue }
      // `first reported by the Valley News`.
      if Language.english[.outletVerb].contains(claim.normal(index)),
        claim.normal(index + 1) == "by"
      {
        let source = nounPhrase(from: index + 2)
        if !source.isEmpty { return make(source, verb: index, words: index..<source.upperBound) }
      }
      if isPassive(index) || claim.normal(index + 1) == "about" { continue }
      // `…,” said Berg`, but `Berg, the owner, said Marsh had left`.
      let isAfterQuote = claim.before(index).contains(.quote)
      let found =
        isAfterQuote
        ? subjectAfter(index) ?? subjectBefore(index)
        : subjectBefore(index) ?? subjectAfter(index)
      guard let found, frames(found) else { continue }
      if found.isDenial {
        denial = denial ?? found
      } else if denial == nil || isSetOff(found) {
        return found
      }
    }
    if let denial { return denial }
    let span = claim.span(claim.range.lowerBound..<claim.range.lowerBound)
    let isQuotation = !claim.range.isEmpty && quoted.count * 2 > claim.range.count
    return Attribution(
      voice: isQuotation ? .quotation : .narrator,
      source: claim.range.lowerBound..<claim.range.lowerBound, head: nil, verb: nil,
      isDenial: false, words: claim.range.lowerBound..<claim.range.lowerBound, span: span)
  }

  /// Whether source and verb frame the claim, at its beginning or its end, rather than occur inside
  /// it.
  private func frames(_ found: Attribution) -> Bool {
    let words = found.words
    let isInRelative = Language.english[.relativePronoun].contains(claim.normal(words.lowerBound))
    guard !isInRelative || words.lowerBound == claim.range.lowerBound else { return false }
    return words.lowerBound - claim.range.lowerBound <= 4
      || claim.range.upperBound - words.upperBound <= 5
      || !claim.before(words.lowerBound).isDisjoint(with: .quote)
      || (words.upperBound..<words.upperBound + 4).contains {
        claim.range.contains($0) && claim.before($0).contains(.quote)
      }
      || isIntroduced(words.lowerBound) || isParenthetical(words)
  }

  /// Whether a comma or a quotation mark parts source and verb from what is said.
  private func isSetOff(_ found: Attribution) -> Bool {
    !claim.before(found.words.lowerBound).isDisjoint(with: [.comma, .quote])
  }

  /// Whether source and verb are between commas, at most with the time when it was said: `…, the
  /// senator's lawyer said on Wednesday, …`.
  private func isParenthetical(_ words: Range<Int>) -> Bool {
    guard claim.before(words.lowerBound).contains(.comma) else { return false }
    let close = (words.upperBound..<words.upperBound + 5).first {
      claim.range.contains($0) && claim.before($0).contains(.comma)
    }
    return close.map { end in
      (words.upperBound..<end).allSatisfy { claim.kind($0) == .function || isTime($0) }
    } ?? false
  }

  private func isTime(_ index: Int) -> Bool {
    DateReader.isDay(claim.normal(index)) || DateReader.weekdays[claim.normal(index)] != nil
      || claim.kind(index) == .number
      || Language.english[.timeWord].contains(claim.normal(index))
  }

  /// Whether only a phrase without a verb comes before: `In the garden on Friday, Berg said …`.
  private func isIntroduced(_ index: Int) -> Bool {
    claim.before(index) == .comma && index - claim.range.lowerBound <= 14
      && !(claim.range.lowerBound..<index).contains {
        VerbForms.looksFinite(claim.normal($0)) && claim.kind($0) != .name
          || Language.english[.relativePronoun].contains(claim.normal($0))
      }
  }

  /// `…,” said Mr. Ryan`.
  private func subjectAfter(_ verb: Int) -> Attribution? {
    guard !claim.before(verb).isDisjoint(with: [.comma, .quote]), claim.range.contains(verb - 1)
    else { return nil }
    guard !Language.english[.tells].contains(claim.normal(verb)) else { return nil }
    guard opensSource(verb + 1) else { return nil }
    let source = nounPhrase(from: verb + 1)
    return source.isEmpty ? nil : make(source, verb: verb, words: verb..<source.upperBound)
  }

  /// Whether a speaker may begin at `index`, after the verb: `said Mr. Ryan`, `said his lawyer`,
  /// `said two officials`, `said police`; but not `said Monday`, `said in court`.
  private func opensSource(_ index: Int) -> Bool {
    let word = claim.normal(index)
    if claim.kind(index) == .name { return !isTime(index) }
    if Language.english[.sourceOpener].contains(word) { return true }
    if claim.kind(index) == .number { return claim.isPlural(index + 1) && !isTime(index + 1) }
    return claim.kind(index) == .content && claim.isPlural(index) && !isTime(index)
  }

  private func nounPhrase(from start: Int) -> Range<Int> {
    var end = start
    while claim.range.contains(end), end < start + 9 {
      if end > start, !claim.before(end).isDisjoint(with: .phraseEnds), !isInitial(end) { break }
      // `messages obtained by a newspaper`: the source is the messages.
      if end > start, claim.kind(end) == .content, VerbForms.looksPast(claim.normal(end)),
        claim.kind(end - 1) != .function
      {
        break
      }
      if claim.kind(end) == .function, end > start,
        !Language.english[.afterSource].contains(claim.normal(end)) || isTime(end + 1)
      {
        break
      }
      end += 1
    }
    return start..<end
  }

  private func isInitial(_ index: Int) -> Bool {
    claim.before(index) == .stop && claim.kind(index) == .name
      && claim.written(index - 1).count <= 4
  }

  /// `Mr. Ryan said`, `two of the people with knowledge of the case said`, `Ryan, the chairman,
  /// said`.
  private func subjectBefore(_ verb: Int) -> Attribution? {
    var end = verb
    while end > claim.range.lowerBound,
      VerbForms.isAdverb(claim.normal(end - 1))
        || VerbForms.have.contains(claim.normal(end - 1))
    {
      end -= 1
    }
    while end > claim.range.lowerBound + 1, Self.connectives.contains(claim.normal(end - 1)) {
      end -= 1
    }
    guard end > claim.range.lowerBound else { return nil }
    if claim.before(end).contains(.comma), end == verb, let name = nameBeforeApposition(end) {
      return make(name.words, verb: verb, words: name.words.lowerBound..<verb + 1)
    }
    if claim.before(end) == .bracket, let bracket = openingBracket(before: end) {
      end = bracket
    } else if !claim.before(end).isDisjoint(with: .phraseEnds), !isAfterAbbreviation(end) {
      return nil
    }
    var start = end
    while start > claim.range.lowerBound, end - start < 10 {
      let isBroken = start < end && !claim.before(start).isDisjoint(with: .phraseEnds)
      let isDashed =
        start < end && claim.before(start).contains(.hyphen) && !claim.isHyphenated(start)
      if isDashed || isBroken && !isInitial(start) { break }
      if start < end, VerbForms.looksFinite(claim.normal(start - 1)),
        claim.kind(start - 1) != .name
      {
        break
      }
      if Self.stops.contains(claim.normal(start - 1)) { break }
      start -= 1
    }
    start = afterWho(start) ?? afterOccasion(start..<end) ?? start
    while start + 1 < end, Self.connectives.contains(claim.normal(start)) { start += 1 }
    guard start < end, !quoted.contains(end - 1),
      !Language.english[.infinitiveStart].contains(claim.normal(start))
    else {
      return nil
    }
    return make(start..<end, verb: verb, words: start..<verb + 1)
  }

  /// Where the speaker begins after words that tell on what occasion:
  /// `In a statement the bank said`.
  private func afterOccasion(_ words: Range<Int>) -> Int? {
    guard claim.normal(words.lowerBound) == "in", claim.kind(words.lowerBound + 1) == .function,
      let noun = words.prefix(4).first(where: {
        Language.english[.occasion].contains(claim.normal($0))
      }),
      words.contains(noun + 1),
      claim.kind(noun + 1) == .name
        || claim.kind(noun + 1) == .function
          && !Language.english[.preposition].contains(
            claim.normal(noun + 1))
    else { return nil }
    return noun + 1
  }

  /// Where the noun begins that a relative clause before `index` belongs to: `lawmakers who were
  /// briefed on the plan said`.
  private func afterWho(_ index: Int) -> Int? {
    guard claim.range.contains(index - 1), VerbForms.looksFinite(claim.normal(index - 1)) else {
      return nil
    }
    for who in (max(claim.range.lowerBound + 1, index - 6)..<index).reversed()
    where claim.normal(who) == "who" {
      guard claim.joins(who), claim.kind(who - 1) != .function else { return nil }
      var start = who - 1
      while start > claim.range.lowerBound, who - start < 4, claim.joins(start),
        claim.kind(start - 1) != .function
      {
        start -= 1
      }
      let isBound =
        Language.english[.superlativeBound].contains(claim.normal(start))
        && claim.normal(start - 1) == "at"
      return isBound ? start - 1 : start
    }
    return nil
  }

  /// `Roe Jr. said`, `Acme Co. said`: the stop ends no sentence, since the claim goes on.
  private func isAfterAbbreviation(_ index: Int) -> Bool {
    claim.before(index) == .stop
      && Language.english[.nameTail].contains(claim.normal(index - 1))
  }

  /// Where the words in brackets right before `end` begin: `the Health Office (HO) said`.
  private func openingBracket(before end: Int) -> Int? {
    (max(claim.range.lowerBound + 1, end - 6)..<max(claim.range.lowerBound + 1, end)).last {
      claim.before($0) == .bracket
    }
  }

  private static let connectives = Language.english[.connective]
  private static let stops = Language.english[.sourceEnd]

  /// `Ryan, the chairman of the committee, said`; `his lawyer, Ryan, said`.
  private func nameBeforeApposition(_ end: Int) -> NameMention? {
    var at = end - 1
    while at > claim.range.lowerBound, end - at < 14 {
      if claim.before(at).contains(.comma) {
        return names.last { $0.words.upperBound == at }
          ?? names.last { $0.words.upperBound == end && $0.words.lowerBound == at }
          ?? names.first { $0.words.lowerBound >= at && $0.words.upperBound <= end }
      }
      at -= 1
    }
    return nil
  }
}
