internal import Lexicon
internal import Articles

/// Roles that stand for somebody.
extension NamePhraseReader {
  mutating func readRole(_ role: NameRoles.Role, at index: Int) {
    guard !role.isOnlyInNames, !used.contains(index), isPossessive(index) || isHead(index) else {
      return
    }
    let (read, count) = NameRoles.role(endingAt: index, role, in: claim)
    addRole(read, head: index, from: index - count + 1)
  }

  /// Adds the role whose own words begin at `start`, with its article or possessor.
  mutating func addRole(_ role: NameRoles.Role, head: Int, from start: Int) {
    var first = start
    while first > claim.range.lowerBound, start - first < 4, claim.joins(first) {
      let before = claim.normal(first - 1)
      if Self.definite.contains(before) || Self.indefinite.contains(before) { break }
      guard claim.kind(first - 1) != .function, cues[first - 1]?.pronoun == nil else { return }
      first -= 1
      if isPossessive(first) { break }
    }
    let before = claim.joins(first) ? claim.normal(first - 1) : ""
    let place = country(in: first..<head) ?? countryOf(head)
    let isOther = (first..<head).contains {
      Language.english[.otherHolder].contains(claim.normal($0))
    }
    let isPossessed = isPossessive(first) && first < head
    let isDefinite = Self.definite.contains(before) || isPossessed && place != nil
    guard isDefinite || isPossessed || Self.indefinite.contains(before), !isOther else { return }
    // `He is a senator` tells of him, not of another.
    let verb = claim.normal(first - 2)
    let isPredicate = VerbForms.be.contains(verb) || verb.hasSuffix("'re")
    if !isPossessed, isPredicate || verb == "as" && !isDefinite { return }
    // `An inspector's report` is about somebody else.
    if !isDefinite, isPossessive(head) { return }
    found.roles.append(
      RolePhrase(words: first..<head + 1, role: role, country: place, isDefinite: isDefinite))
    events.append(NameEvent(kind: .role(found.roles.count - 1), word: first))
  }

  private static let definite = Language.english[.definite]
  private static let indefinite = Language.english[.indefinite]

  /// The country named in `words`.
  func country(in words: Range<Int>) -> String? {
    for index in words.reversed() where claim.kind(index) == .name {
      if let country = Places.country(namedBy: claim.normal(index)) { return country }
    }
    return nil
  }

  /// The country of `the president of France`.
  func countryOf(_ head: Int) -> String? {
    guard claim.normal(head + 1) == "of" else { return nil }
    let at = claim.normal(head + 2) == "the" ? head + 3 : head + 2
    return claim.kind(at) == .name ? Places.country(namedBy: claim.normal(at)) : nil
  }
}
