internal import Lexicon
internal import Articles

/// Which verbs say something.
extension AttributionReader {
  /// Whether the word at `index` is a verb of saying here.
  func isSaying(_ index: Int) -> Bool {
    let verb = claim.normal(index)
    if VerbForms.denying.contains(verb) { return isDenial(index) }
    let isAlways = VerbForms.saying.contains(verb)
    guard isAlways || VerbForms.sayingThat.contains(verb) else { return false }
    // `refused to say`, `has said little`: nothing is said.
    if claim.normal(index - 1) == "to" || verb == "say" && claim.normal(index - 1) == "not" {
      return false
    }
    if Language.english[.littleOrNothing].contains(claim.normal(index + 1)) { return false }
    if Language.english[.sayingNoun].contains(verb), isPluralNoun(index) {
      return false
    }
    // Who writes a letter says nothing yet.
    let isWriting = Language.english[.writing].contains(verb)
    // "Rejected reports", "the claims", "urges states to": nouns.
    if Language.english[.sayingNoun].contains(verb),
      claim.normal(index + 1) == "to" || VerbForms.attributive.contains(claim.normal(index - 1))
        || VerbForms.looksPast(claim.normal(index - 1)) && claim.kind(index - 1) == .content
    {
      return false
    }
    if isWriting, Language.english[.indefiniteArticle].contains(claim.normal(index + 1)) {
      return false
    }
    // `into neighboring states.`: a noun ends the sentence.
    if Language.english[.sayingNoun].contains(verb), index + 1 == claim.range.upperBound,
      claim.kind(index - 1) == .content
    {
      return false
    }
    if Language.english[.takesObject].contains(verb), isVerbWithObject(index) { return false }
    return isAlways || claim.normal(index + 1) == "that" || claim.before(index + 1).contains(.comma)
      || claim.range.upperBound == index + 1
  }

  /// `claimed the attack`, `reported a loss of 3 million`: nothing is said where an object follows
  /// and no verb after it, and the claim does not begin with what is said.
  private func isVerbWithObject(_ index: Int) -> Bool {
    let next = index + 1
    guard claim.joins(next), claim.before(index).isDisjoint(with: [.comma, .quote]),
      Language.english[.nounOpener].contains(claim.normal(next)) || claim.kind(next) == .number
    else { return false }
    return !(next + 1..<claim.range.upperBound).contains { at in
      claim.normal(at) == "that" || VerbForms.auxiliaries.contains(claim.normal(at))
        || claim.kind(at) == .content && VerbForms.looksFinite(claim.normal(at))
    }
  }

  /// `their two states`, `the Gulf states objected`: what looks like a verb is many of a thing.
  private func isPluralNoun(_ index: Int) -> Bool {
    let next = claim.normal(index + 1)
    return claim.kind(index - 1) == .number
      || Language.english[.beforeReports].contains(claim.normal(index - 1))
      || Language.english[.afterSayingNoun].contains(next)
      || claim.joins(index + 1) && VerbForms.looksFinite(next)
  }

  /// Whether the verb `denied` at `index` says that something is not so, rather than keeps somebody
  /// from it (`denied bail`).
  private func isDenial(_ index: Int) -> Bool {
    guard !VerbForms.be.contains(claim.normal(index - 1)), claim.normal(index - 1) != "to" else {
      return false
    }
    let next = claim.normal(index + 1)
    return claim.joins(index + 1) && next.hasSuffix("ing")
      || (index + 1..<index + 5).contains { at in
        VerbForms.deniable.contains(claim.normal(at))
          && (index + 1...at).allSatisfy { claim.joins($0) }
      }
  }

  /// `was also reported to`: somebody else says it.
  func isPassive(_ index: Int) -> Bool {
    guard claim.normal(index + 1) == "to" else { return false }
    var at = index - 1
    while VerbForms.isAdverb(claim.normal(at)) { at -= 1 }
    return VerbForms.be.contains(claim.normal(at))
  }
}
