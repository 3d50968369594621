internal import Lexicon
internal import Articles

/// What follows a name: a party, an age, an apposition, a verb of saying.
extension NamePhraseReader {
  mutating func readFollowing(_ end: Int, _ phrase: inout NamePhrase) {
    guard claim.range.contains(end) else { return }
    let marks = claim.before(end)
    if !marks.isDisjoint(with: [.bracket, .comma]) { readParty(end, &phrase) }
    let isMany = isGroup(end - 1)
    if cues[end]?.isSaying == true, !isMany, !phrase.hasArticle, !phrase.isBody, !phrase.isLocated,
      marks.isDisjoint(with: .phraseEnds), Places.country(namedBy: claim.normal(end - 1)) == nil
    {
      phrase.speaks = true
    }
    if claim.normal(end) == "who", !isMany { phrase.isPerson = true }
    if marks == .comma, let owner = bearer(before: phrase.words.lowerBound) {
      // `Rep. Ann Roe of Iowa, the chairwoman,`
      var person = found.names[owner]
      readApposition(end, &person, mustClose: true)
      found.names[owner] = person
      return
    }
    // What follows `in Iowa,` is not of Iowa.
    let isPlace = phrase.isLocated || claim.normal(phrase.words.lowerBound - 1) == "of"
    if isPlace, !phrase.isPerson { return }
    guard marks == .comma else {
      if claim.matches(["is", "a"], at: end) || claim.matches(["is", "the"], at: end)
        || claim.matches(["was", "a"], at: end) || claim.matches(["was", "the"], at: end)
      {
        readApposition(end + 1, &phrase, mustClose: false)
      }
      return
    }
    let isAge =
      claim.kind(end) == .number && claim.normal(end).utf8.count == 2
      && claim.before(end + 1).contains(.comma)
    if isAge { phrase.isPerson = true }
    let first = isAge ? end + 1 : end
    let isRelative =
      claim.matches(["who", "is"], at: first) || claim.matches(["who", "was"], at: first)
    readApposition(first + (isRelative ? 2 : 0), &phrase, mustClose: !isRelative)
  }

  /// Whether a name is of many people: `Republicans`, `Iranians`.
  private func isGroup(_ index: Int) -> Bool {
    let word = claim.normal(index)
    guard word.hasSuffix("s") else { return false }
    return NameCue.of(String(word.dropLast()))?.role != nil || Places.knows(word)
  }

  /// The person whom `of` joins to the place at `index`.
  private func bearer(before index: Int) -> Int? {
    guard claim.normal(index - 1) == "of", let last = found.names.last, last.isPerson,
      last.words.upperBound == index - 1
    else { return nil }
    return found.names.count - 1
  }

  /// `(R-Idaho)` and `, R-Idaho,`.
  private func readParty(_ end: Int, _ phrase: inout NamePhrase) {
    let letter = claim.normal(end)
    guard letter == "d" || letter == "r", claim.before(end + 1).contains(.hyphen) else { return }
    let name = letter == "d" ? "democrat" : "republican"
    phrase.isPerson = true
    phrase.roles.append(NameRoles.Role(name: name, isOffice: true))
  }

  /// `, the governor of Ohio,`: the first role that possesses nothing and titles nobody.
  private mutating func readApposition(
    _ first: Int, _ phrase: inout NamePhrase, mustClose: Bool
  ) {
    var at = first
    while claim.range.contains(at), at < first + Self.reach {
      if at > first, !claim.before(at).isDisjoint(with: .phraseEnds) { return }
      if at > first, VerbForms.looksFinite(claim.normal(at)) { return }
      if claim.kind(at) == .function, !Language.english[.inApposition].contains(claim.normal(at)) {
        return
      }
      if let role = cues[at]?.role, !role.isOnlyInNames, isHead(at) {
        guard !mustClose || closes(after: at) else { return }
        let read = NameRoles.role(endingAt: at, role, in: claim)
        let place = country(in: first..<at) ?? countryOf(at)
        // A newspaper is no governor.
        guard read.role.isBody || !phrase.isBody else { return }
        phrase.roles.append(read.role)
        phrase.country = phrase.country ?? place
        if read.role.isBody {
          phrase.isBody = true
        } else {
          phrase.isPerson = true
          phrase.gender = phrase.gender ?? read.role.gender
        }
        used.insert(at)
        return
      }
      at += 1
    }
  }

  /// Whether the phrase with the head at `index` ends like an apposition.
  private func closes(after index: Int) -> Bool {
    var at = index + 1
    while claim.range.contains(at), at <= index + 14 {
      if !claim.before(at).isDisjoint(with: .phraseEnds) { return true }
      // `Acme, the chairman said, is failing`: he is not Acme.
      let isRelative = Language.english[.relativePronoun].contains(claim.normal(at - 1))
      if VerbForms.looksFinite(claim.normal(at)), !isRelative || cues[at]?.isSaying != true {
        return false
      }
      if Language.english[.coordination].contains(claim.normal(at)) { return false }
      at += 1
    }
    return at == claim.range.upperBound
  }

  /// Whether the role word at `index` is the head of its phrase: not `president's`, not the `chief`
  /// of `chief executive`, not the title of the name after it.
  func isHead(_ index: Int) -> Bool {
    guard !isPossessive(index) else { return false }
    guard claim.joins(index + 1) else { return true }
    if claim.kind(index + 1) == .name { return false }
    guard claim.kind(index + 1) == .content else { return true }
    // `the executive order`, `the company spokesman`; but `the company plans`, `the mayor also`.
    let next = claim.normal(index + 1)
    return VerbForms.looksFinite(next) || VerbForms.isAdverb(next)
      || cues[index + 1]?.isSaying == true || CalendarWords.contains(next)
      || next.hasSuffix("s") && cues[index + 1]?.role == nil && !next.hasSuffix("ss")
      || next.hasSuffix("ing")
  }

  func isPossessive(_ index: Int) -> Bool {
    guard claim.range.contains(index) else { return false }
    let written = claim.written(index)
    if written.hasSuffix("'s") || written.hasSuffix("’s") { return true }
    guard written.utf8.last == UInt8(ascii: "s"), claim.range.contains(index + 1) else {
      return false
    }
    let span = article.words[index].span
    let gap = article[TextSpan(span.end, article.words[index + 1].span.start)]
    return gap == "' " || gap == "’ "
  }
}
