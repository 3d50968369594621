internal import Lexicon
internal import Articles

/// Reads what an amount is counted in.
///
///     $3.6 million      12 Russian intelligence officers      a 14-year-old      20 per cent
///     money("dollar")   things("offic")                        age                percent
struct UnitReader {
  let claim: ClaimWords

  /// What an amount is counted in, the word that says so, and the amount with its symbols.
  struct Found {
    var unit: Quantity.Unit
    var noun: Int?
    var symbolSpan: TextSpan
  }

  /// Whether a lower-case word is a unit by its form alone: money, time, per cent.
  static func isUnit(_ word: String) -> Bool {
    word == "percent" || word == "pct" || currencyNames[word] != nil
      || Quantity.timeUnit(word) != nil
  }

  /// The unit of the amount at `words`.
  func unit(of words: Range<Int>, isOrdinal: Bool) -> Found {
    let plain = claim.span(words)
    let next = words.upperBound
    if let currency = currencySign(before: words.lowerBound) {
      return Found(
        unit: .money(currency.name), noun: nil, symbolSpan: TextSpan(currency.start, plain.end))
    }
    if claim.before(next).contains(.percent) {
      return Found(
        unit: .percent, noun: nil,
        symbolSpan: TextSpan(plain.start, plain.end + percentOffset(plain)))
    }
    guard let noun = noun(after: words) else {
      let isAged = claim.normal(words.lowerBound - 1) == "aged"
      let unit: Quantity.Unit =
        isAged || isAppositive(words) ? .age : isOrdinal ? .ordinal("") : .things("")
      return Found(unit: unit, noun: nil, symbolSpan: plain)
    }
    var found = Found(unit: .things(claim.stem(noun)), noun: noun, symbolSpan: plain)
    found.unit = isOrdinal ? .ordinal(claim.stem(noun)) : unit(named: noun)
    if case .measure(let name) = found.unit, name.hasPrefix("degree"),
      claim.normal(noun).hasPrefix("degree")
    {
      found.noun = noun + 1
    }
    if case .age = found.unit { found.noun = min(noun + 1, claim.range.upperBound - 1) }
    return found
  }

  private func unit(named noun: Int) -> Quantity.Unit {
    let word = claim.normal(noun)
    if word == "percent" || word == "pct" { return .percent }
    if let money = currency(at: noun) { return .money(money) }
    if let time = Quantity.timeUnit(word) {
      return time == "year" && claim.normal(noun + 1) == "old" ? .age : .duration(time)
    }
    if let measure = Measure.name(at: noun, in: claim) { return .measure(measure) }
    return .things(claim.stem(noun))
  }

  /// The head of the noun phrase after an amount: its last noun-like word before grammar, a mark or
  /// a verb; `of` in between is passed (`dozens of people`, `two of the men`).
  private func noun(after words: Range<Int>) -> Int? {
    let next = words.upperBound
    // What a hyphen ties on is what is counted: `four-page summary`.
    if claim.isHyphenated(next), claim.kind(next) == .content || claim.kind(next) == .name {
      return next
    }
    var at = next
    if claim.normal(at) == "of" {
      at += 1
      if Language.english[.afterOf].contains(claim.normal(at)) { at += 1 }
    }
    if claim.normal(at) == "more" || claim.normal(at) == "other" { at += 1 }
    let isOne = at == next && words.count == 1 && claim.normal(words.lowerBound) == "1"
    var noun: Int?
    for at in at..<at + 5 {
      let isWord = claim.kind(at) == .content || claim.kind(at) == .name
      guard claim.range.contains(at), isWord, claim.before(at).isDisjoint(with: .phraseEnds) else {
        break
      }
      if let noun, isAfterPhrase(at, noun: noun, isOne: isOne) { break }
      let isOwner = claim.normal(next) == "of" && claim.endsWithPossessive(at)
      let isParticiple =
        noun == nil
        && (claim.normal(at).hasSuffix("ing") && !Self.nounsInIng.contains(claim.normal(at))
          || VerbForms.looksPast(claim.normal(at)) && claim.kind(at + 1) == .name)
      if !VerbForms.isAdverb(claim.normal(at)), !isOwner, !isParticiple { noun = at }
      if Quantity.timeUnit(claim.normal(at)) != nil || claim.normal(at) == "percent"
        || currency(at: at) != nil || Measure.name(at: at, in: claim) != nil
      {
        return at
      }
    }
    return noun
  }

  /// Whether the word at `index` no longer belongs to the phrase of which `noun` is the last
  /// noun-like word so far: a verb, or what follows a plural (`votes necessary`,
  /// `activists reconvene`).
  private func isAfterPhrase(_ index: Int, noun: Int, isOne: Bool) -> Bool {
    let word = claim.normal(index)
    if word == "even" || word == "also" { return true }
    if VerbForms.looksFinite(word) {
      // "Phone calls": a plural after a singular is a noun, unless one is counted.
      return isOne || claim.isPlural(noun) || !claim.isPlural(index) || VerbForms.looksPast(word)
    }
    if claim.kind(index) == .name, claim.kind(noun) == .content, index == noun + 1 { return true }
    if word.hasSuffix("ing"), !Self.nounsInIng.contains(word) { return true }
    if isOne, claim.isPlural(index), claim.kind(index + 1) != .content { return true }
    return claim.isPlural(noun) && !claim.isPlural(index) && claim.kind(index) == .content
      && !claim.isPlural(index + 1)
  }

  static let nounsInIng = Language.english[.countedIng]

  /// `Grimm, 44, said`.
  private func isAppositive(_ words: Range<Int>) -> Bool {
    claim.kind(words.lowerBound - 1) == .name && claim.before(words.lowerBound).contains(.comma)
      && claim.before(words.upperBound).contains(.comma) && words.count == 1
      && (Int(claim.normal(words.lowerBound)) ?? 0) < 115
  }

  /// The currency that the word at `index` names, as `euros` or, in capitals, as `EUR`.
  func currency(at index: Int) -> String? {
    let word = claim.normal(index)
    for phrase in Self.phrases where claim.matches(phrase.words, at: index - phrase.words.count + 1)
    {
      return phrase.value
    }
    if let name = Self.currencyNames[word] { return name }
    guard let name = Self.codes[word], claim.written(index).allSatisfy(\.isUppercase) else {
      return nil
    }
    return name
  }

  /// The currency right before the number at `index`, by its sign or its code, and where that
  /// begins: `$5`, `A$5`, `EUR 5`.
  private func currencySign(before index: Int) -> (name: String, start: Int)? {
    let words = claim.article.words
    if claim.joins(index), Self.codes[claim.normal(index - 1)] != nil,
      let code = currency(at: index - 1)
    {
      return (code, words[index - 1].span.start)
    }
    guard !claim.before(index).isDisjoint(with: .currencies) else { return nil }
    let gap = TextSpan(index > 0 ? words[index - 1].span.end : 0, words[index].span.start)
    let text = claim.article[gap].unicodeScalars
    guard let sign = text.lastIndex(where: { Self.signs[String($0)] != nil }),
      let name = Self.signs[String(text[sign])]
    else { return nil }
    let letters = text[..<sign].reversed().prefix { $0.properties.isAlphabetic }
    var country = ""
    country.unicodeScalars.append(contentsOf: letters.reversed())
    let start = gap.end - String(text[sign...]).utf8.count
    // `US$` is the dollar that `$` is.
    guard let own = Self.signs[country.lowercased() + String(text[sign])], own != name else {
      return (name, start)
    }
    return (own, start - country.utf8.count)
  }

  private static let signs = Language.english.values(.currencySign) { $0 }
  private static let phrases = Language.english.phrases(.currencyPhrase) { $0 }
  private static let codes = Language.english.values(.currencyCode) { $0 }

  private func percentOffset(_ span: TextSpan) -> Int {
    let rest = claim.article.article.text.utf8.count - span.end
    let following = claim.article[TextSpan(span.end, span.end + min(2, rest))].utf8
    if following.first == UInt8(ascii: "%") { return 1 }
    return following.contains(UInt8(ascii: "%")) ? 2 : 0
  }

  private static let currencyNames = Language.english.values(.currency) { $0 }
}
