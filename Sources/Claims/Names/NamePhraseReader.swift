internal import Lexicon
internal import Articles

/// Finds the names, roles and pronouns of an article from left to right.
///
/// Every decision looks at most `reach` words around it: O(words).
struct NamePhraseReader {
  let article: AnnotatedArticle
  let marks: [WordMarks]
  /// The cue of every word.
  let cues: [NameCue?]
  var found = NamePhrases()
  var claim: ClaimWords
  /// Words of the sentence that belong to a role already given to a name.
  var used: Set<Int> = []
  var events: [NameEvent] = []

  static let reach = 8

  init(_ article: AnnotatedArticle, marks: [WordMarks], cues: [NameCue?]) {
    self.article = article
    self.marks = marks
    self.cues = cues
    claim = ClaimWords(article: article, marks: marks, range: 0..<0)
  }

  /// The phrases of the whole article.
  mutating func phrases() -> NamePhrases {
    found.events.reserveCapacity(article.sentences.count)
    for sentence in article.sentences {
      claim = ClaimWords(article: article, marks: marks, range: sentence.words)
      used.removeAll(keepingCapacity: true)
      events = []
      var index = sentence.words.lowerBound
      while index < sentence.words.upperBound { index = read(at: index) }
      found.events.append(events)
    }
    return found
  }

  /// Reads what begins at `index`; the index after it.
  private mutating func read(at index: Int) -> Int {
    if claim.kind(index) == .name { return readRun(from: index) }
    guard let cue = cues[index] else { return index + 1 }
    if let pronoun = cue.pronoun {
      // `his or her`
      if claim.normal(index + 1) == "or" || claim.normal(index - 1) == "or" { return index + 1 }
      events.append(NameEvent(kind: .pronoun(pronoun), word: index))
    } else if let role = cue.role, claim.kind(index) == .content {
      readRole(role, at: index)
    }
    return index + 1
  }

  // MARK: Names

  private mutating func readRun(from start: Int) -> Int {
    let end = runEnd(from: start)
    if isPartyMark(start) { return end }
    var core = start
    var phrase = NamePhrase(words: start..<end, extent: start..<end)
    let isWord = end == start + 1 && Abbreviations.sentenceWords.contains(claim.normal(start))
    if isWord { return end }
    let bodies = (start..<end).filter { cues[$0]?.role?.isBody == true }
    let head = bodies.first { claim.normal($0 + 1) == "of" && $0 + 1 < end } ?? bodies.last
    let title = (start..<end).last {
      cues[$0]?.role.map { !$0.isBody && !$0.isOnlyInNames && $0.isOffice } ?? false
    }
    core = afterDepartment(start..<end, &phrase)
    // `Secretary of State`: the title says it all.
    if core == end { return end }
    if core > start {
      phrase.isPerson = true
    } else if let head, isBody(start..<end, head: head, title: title) {
      phrase.isBody = true
      phrase.roles = cues[head]?.role.map { [$0] } ?? []
    } else {
      core = readTitles(start..<end, &phrase)
    }
    if core == end {
      readTitleAlone(start..<end, phrase)
      return end
    }
    phrase.words = core..<nameEnd(core..<end)
    if phrase.words.count > 2 {
      phrase.nickname = phrase.words.dropFirst().dropLast().first { claim.isNickname($0) }
      phrase.isPerson = phrase.isPerson || phrase.nickname != nil
    }
    if core > start, Places.country(namedBy: claim.normal(start)) != nil {
      addWord(start)
    }
    if core == start { phrase.particles = particles(before: start) }
    let first = phrase.particles.isEmpty ? start : phrase.particles.lowerBound
    readBefore(first, isTitled: core > start, &phrase)
    readFollowing(end, &phrase)
    if let gender = phrase.words.count > 1 ? cues[core]?.givenName : nil, !phrase.isBody,
      !phrase.hasArticle
    {
      phrase.isPerson = true
      phrase.gender = phrase.gender ?? gender
    }
    add(phrase)
    return end
  }

  private mutating func add(_ phrase: NamePhrase) {
    events.append(NameEvent(kind: .name(found.names.count), word: phrase.words.lowerBound))
    found.names.append(phrase)
  }

  /// Adds one word as a name of its own.
  private mutating func addWord(_ index: Int) {
    add(NamePhrase(words: index..<index + 1, extent: index..<index + 1))
  }

  /// The end of the name that begins at `index`: a run of capitalised words, with `bin` or `de`
  /// inside, and `of` after the head of an organisation's name.
  private func runEnd(from index: Int) -> Int {
    let reader = NameReader(claim: claim)
    var end = reader.runEnd(from: index)
    while end - index < Self.reach, claim.joins(end), !isPossessive(end - 1) {
      let isOrganisation =
        Language.english[.bodyPreposition].contains(claim.normal(end))
        && cues[end - 1]?.role?.isBody == true
      let next = isOrganisation ? end + 1 : endOfParticles(from: end)
      guard next > end, claim.kind(next) == .name, claim.joins(next) else { break }
      end = reader.runEnd(from: next)
    }
    // `US-Iran talks` are of two, and `the Times' Ann Roe` is no one name.
    for at in index + 1..<max(index + 1, end) {
      let isOfTwo =
        claim.before(at) == .hyphen
        && (Places.country(namedBy: claim.normal(at)) != nil
          || Places.country(namedBy: claim.normal(at - 1)) != nil)
      if isOfTwo || isPossessive(at - 1) { return at }
    }
    return end
  }

  private func nameEnd(_ run: Range<Int>) -> Int {
    let isSuffix = Language.english[.generation].contains(claim.normal(run.upperBound - 1))
    return isSuffix && run.count > 1 ? run.upperBound - 1 : run.upperBound
  }

  /// The `R` and the `Idaho` of `(R-Idaho)`.
  private func isPartyMark(_ index: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool {
      Language.english[.partyLetter].contains(claim.normal(at))
        && claim.before(at + 1).contains(.hyphen)
        && !claim.before(at).isDisjoint(with: [.bracket, .comma])
    }
    return isLetter(index)
      || isLetter(index - 1) && claim.before(index).contains(.hyphen)
  }

  /// Where the name begins after its titles; the run's end where there are only titles.
  private func readTitles(_ run: Range<Int>, _ phrase: inout NamePhrase) -> Int {
    var core = run.lowerBound
    for index in run {
      guard let cue = cues[index] else { continue }
      if let role = cue.role, !role.isBody, role.isOffice || index + 1 < run.upperBound {
        let isSurname = index + 1 == run.upperBound && index > core && cues[core]?.givenName != nil
        if isSurname || isInsideOffice(index, before: run.upperBound) { continue }
        let read = NameRoles.role(endingAt: index, role, in: claim).role
        phrase.roles.removeAll { $0.name == "chief" || read.name.hasSuffix($0.name) }
        phrase.roles.append(read)
        phrase.gender = phrase.gender ?? read.gender
        core = index + 1
      } else if cue.isHonorific {
        phrase.gender = phrase.gender ?? cue.honorificGender
        phrase.isPerson = true
        core = index + 1
      }
    }
    guard core > run.lowerBound else { return core }
    phrase.isPerson = true
    phrase.country = country(in: run.lowerBound - 1..<core)
    return core
  }

  /// Whether the role at `index` is the `Attorney` of `Attorney General`.
  private func isInsideOffice(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end, let next = cues[index + 1]?.role else { return false }
    return NameRoles.role(endingAt: index + 1, next, in: claim).count > 1
  }

  /// Whether a run is the name of an organisation: `the Justice Department`, and `Department of
  /// Justice`, where what looks like a title is what the department is for.
  private func isBody(_ run: Range<Int>, head: Int, title: Int?) -> Bool {
    guard let title, title > head else { return true }
    return title == head + 2 && claim.normal(head + 1) == "of" && title + 1 == run.upperBound
  }

  /// `Secretary of State Ann Roe`: the run begins with what the title is of. The run's beginning
  /// where it does not, and its end where it is nothing else.
  private func afterDepartment(_ run: Range<Int>, _ phrase: inout NamePhrase) -> Int {
    let of = claim.normal(run.lowerBound - 1) == "the" ? run.lowerBound - 2 : run.lowerBound - 1
    let title = of - 1
    guard claim.normal(of) == "of", claim.kind(title) == .name, let role = cues[title]?.role,
      !role.isBody
    else { return run.lowerBound }
    let next = run.first { !Offices.portfolios.contains(claim.normal($0)) } ?? run.upperBound
    guard next == run.lowerBound else {
      phrase.roles.append(role)
      return next
    }
    guard let given = run.dropFirst().first(where: { cues[$0]?.givenName != nil }) else {
      return run.lowerBound
    }
    phrase.roles.append(role)
    return given
  }

  /// `Iran's Supreme Leader`, `the Senator`, or a title that a comma parts from its name.
  private mutating func readTitleAlone(_ run: Range<Int>, _ phrase: NamePhrase) {
    let isOfName =
      claim.before(run.upperBound) == .comma && claim.kind(run.upperBound) == .name
      && claim.normal(run.lowerBound - 1) != "the"
    if let first = run.first, Places.country(namedBy: claim.normal(first)) != nil {
      addWord(first)
    }
    let last = run.upperBound - 1
    let isOfBody =
      isPossessive(last) && run.upperBound < cues.count
      && cues[run.upperBound]?.role?.isBody == true
    guard let role = phrase.roles.last, !isOfName, !isOfBody, !role.isOnlyInNames,
      isPossessive(last) || isHead(last)
    else { return }
    // `Republican leaders` are not a Republican.
    if role.isParty, claim.joins(run.upperBound), claim.kind(run.upperBound) == .content,
      !VerbForms.looksFinite(claim.normal(run.upperBound))
    {
      return addWord(last)
    }
    addRole(role, head: run.upperBound - 1, from: run.lowerBound)
  }

  /// Titles, roles and articles before the run that begins at `start`.
  private mutating func readBefore(_ start: Int, isTitled: Bool, _ phrase: inout NamePhrase) {
    let last = start - 1
    guard claim.range.contains(last) else { return }
    let marks = claim.before(start)
    let isClose = marks.isEmpty || marks == .stop
    phrase.hasArticle = marks.isEmpty && claim.normal(last) == "the"
    phrase.isLocated = marks.isEmpty && Self.locating.contains(claim.normal(last))
    phrase.isPlaced = phrase.isLocated && Self.placing.contains(claim.normal(last))
    guard let cue = cues[last] else { return }
    if cue.isHonorific, isClose, claim.kind(last) != .content {
      phrase.isPerson = true
      phrase.gender = cue.honorificGender
      phrase.extent = last..<phrase.extent.upperBound
      return
    }
    guard let role = cue.role, !isTitled || marks == .comma, !role.isOnlyInNames else { return }
    guard !isPossessive(last) else { return }
    let isCapital = claim.kind(last) == .name
    // `Rep.` at the start of a sentence looks like a common word.
    let isAbbreviated =
      marks == .stop && claim.written(last).utf8.count <= 4
      && claim.written(last).unicodeScalars.first?.properties.isUppercase == true
    let isClosed =
      !claim.before(phrase.extent.upperBound).isDisjoint(with: .phraseEnds)
      || VerbForms.looksFinite(claim.normal(phrase.extent.upperBound))
      || claim.normal(phrase.extent.upperBound) == "of"
    guard marks.isEmpty && !isCapital || isAbbreviated || marks == .comma && isClosed else {
      return
    }
    let (read, count) = NameRoles.role(endingAt: last, role, in: claim)
    if read.isBody {
      guard marks.isEmpty else { return }
      phrase.isBody = true
    } else {
      phrase.isPerson = true
      phrase.gender = phrase.gender ?? read.gender
    }
    phrase.roles.append(read)
    phrase.country = phrase.country ?? country(in: last - count - 3..<last)
    unread(roleEndingAt: last)
  }

  private static let locating = Language.english[.locating]
  private static let placing = Language.english[.placing]

  /// A role met before the name it belongs to is no mention of its own.
  private mutating func unread(roleEndingAt head: Int) {
    guard let index = events.lastIndex(where: { if case .role = $0.kind { true } else { false } }),
      case .role(let number) = events[index].kind,
      found.roles[number].words.upperBound == head + 1
    else { return }
    events.remove(at: index)
  }
}
