internal import Lexicon
internal import Articles

/// Reads the names of a claim with their offices, before them or in apposition. O(words).
struct NameReader {
  let claim: ClaimWords

  func names() -> [NameMention] {
    var found: [NameMention] = []
    var index = claim.range.lowerBound
    while index < claim.range.upperBound {
      guard claim.kind(index) == .name else {
        index += 1
        continue
      }
      let end = runEnd(from: index)
      if let name = name(in: index..<end) { found.append(name) }
      index = end
    }
    return found
  }

  /// The end of the run of capitalised words that begins at `index`, which a name is.
  ///
  /// A text in capitals, or a list without commas, is a run without end: it is cut into names of
  /// `longest` words, so that what a name costs is bounded. O(`longest`).
  func runEnd(from index: Int) -> Int {
    var end = index + 1
    while claim.range.contains(end), end - index < Self.longest {
      if claim.kind(end) == .name, isJoined(end), !endsWithPossessive(end - 1) {
        end += 1
      } else if claim.isNickname(end) || isInitial(end) && claim.kind(end + 1) == .name {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Words of a name with its titles; the longest of bodies and offices in news have about twenty.
  private static let longest = 30

  /// Whether the word at `index` is a capital with a full stop after it, inside a name: `Dan S.
  /// Berg`.
  private func isInitial(_ index: Int) -> Bool {
    claim.normal(index).utf8.count == 1 && claim.before(index).isEmpty
      && claim.before(index + 1) == .stop
      && claim.written(index).utf8.first.map { 0x41...0x5A ~= $0 } ?? false
  }

  /// Whether nothing but space, or the full stop of an initial or a title, parts `index` from the
  /// word before.
  private func isJoined(_ index: Int) -> Bool {
    let marks = claim.before(index)
    if marks.isEmpty || marks == .hyphen { return true }
    guard marks == .stop else { return false }
    return claim.written(index - 1).count == 1
      || Offices.honorifics.contains(claim.normal(index - 1))
  }

  private func endsWithPossessive(_ index: Int) -> Bool {
    let written = claim.written(index)
    return written.hasSuffix("'s") || written.hasSuffix("’s")
  }

  private func name(in run: Range<Int>) -> NameMention? {
    var start = run.lowerBound
    var offices: [NameMention.Office] = []
    for index in run {
      // `Attorney General` is no attorney.
      if index + 1 < run.upperBound, let office = Offices.office(endingAt: index + 1, in: claim),
        office.count > 1
      {
        continue
      }
      if let office = Offices.office(endingAt: index, in: claim) {
        let first = max(claim.range.lowerBound, min(start, index - office.count + 1))
        offices.append(make(office.name, first..<index + 1))
        start = index + 1
      } else if Offices.honorifics.contains(claim.normal(index)),
        !Offices.bodies.contains(claim.normal(index + 1))
      {
        start = index + 1
      }
    }
    let words = start..<run.upperBound
    guard !words.isEmpty else { return nil }
    if start == run.lowerBound, let before = officeBefore(start) { offices.append(before) }
    offices += officesAfter(run.upperBound)
    return NameMention(words: words, span: claim.span(words), offices: merged(offices))
  }

  /// `Vice President` is no president: an office inside a longer one is dropped.
  private func merged(_ offices: [NameMention.Office]) -> [NameMention.Office] {
    var kept: [NameMention.Office] = []
    for office in offices where !kept.contains(where: { $0.name == office.name }) {
      kept.append(office)
    }
    return kept
  }

  private func make(_ name: String, _ words: Range<Int>) -> NameMention.Office {
    NameMention.Office(name: name, words: words, span: claim.span(words))
  }

  /// `the regime's prime minister Benjamin Netanyahu`, `Prime Minister, Benjamin Netanyahu`.
  private func officeBefore(_ start: Int) -> NameMention.Office? {
    let last = start - 1
    guard claim.range.contains(last), let office = Offices.office(endingAt: last, in: claim)
    else { return nil }
    let marks = claim.before(start)
    let isTitle = claim.kind(last) == .name && claim.normal(last - 1) != "the"
    guard marks.isEmpty || (marks == .comma && isTitle) else { return nil }
    return make(office.name, last - office.count + 1..<start)
  }

  /// `, an adviser to Iran's Supreme Leader,` and `, who serves as the secretary of …,`.
  private func officesAfter(_ end: Int) -> [NameMention.Office] {
    guard claim.range.contains(end), claim.before(end).contains(.comma) else { return [] }
    var at = end
    if claim.matches(["who", "serves", "as"], at: at) { at += 3 }
    if claim.matches(["who", "is"], at: at) || claim.matches(["who", "was"], at: at) { at += 2 }
    let first = at
    let isNoun =
      Language.english[.beforeOffice].contains(claim.normal(at))
      || claim.kind(at) == .content || claim.kind(at) == .name
    guard isNoun else { return [] }
    while claim.range.contains(at), at < first + 8 {
      if at > first, !claim.before(at).isDisjoint(with: .phraseEnds) { return [] }
      if at > first, VerbForms.looksFinite(claim.normal(at)) { return [] }
      // `a critic of the president` holds no office.
      if Language.english[.officePreposition].contains(claim.normal(at)),
        Offices.office(endingAt: at + 1, in: claim)?.count != 3
      {
        return []
      }
      if let office = Offices.office(endingAt: at, in: claim), !isPossessor(at) {
        let end = phraseEnd(after: at)
        return closes(at: end) ? [make(office.name, first..<end)] : []
      }
      at += 1
    }
    return []
  }

  /// `the president's adviser` is an adviser; so is `an aide to`.
  private func isPossessor(_ index: Int) -> Bool {
    endsWithPossessive(index) || claim.normal(index + 1) == "general"
      || (claim.kind(index + 1) == .name && claim.joins(index + 1))
      || Language.english[.officeStart].contains(claim.normal(index))
        && Offices.office(endingAt: index + 1, in: claim) != nil
  }

  /// Whether an apposition can end before `end`: `Acme, the chairman said` and
  /// `In Ohio, the governor signed it` are none, `Berg, a judge appointed in May` is one.
  private func closes(at end: Int) -> Bool {
    guard claim.joins(end), VerbForms.looksFinite(claim.normal(end)) else { return true }
    return VerbForms.looksPast(claim.normal(end))
      && Language.english[.officeTail].contains(claim.normal(end + 1))
  }

  private func phraseEnd(after index: Int) -> Int {
    var end = index + 1
    while claim.range.contains(end), end < index + 8,
      claim.before(end).isDisjoint(with: .phraseEnds),
      !Language.english[.appositionEnd].contains(claim.normal(end)),
      !VerbForms.looksFinite(claim.normal(end))
    {
      end += 1
    }
    return end
  }
}
