// What puts a verb in doubt from outside its group: an accusation, a denial, words put in between.
internal import Lexicon

extension PredicateReader {
  /// The act that somebody is accused of or denies, after the words that say so: `is accused of
  /// [stealing]`, `faces charges of [theft]`, `denies [stealing]`; nil where none begin at `index`.
  func accusation(at index: Int, _ group: inout Group) -> Int? {
    let word = claim.normal(index)
    if VerbForms.denying.contains(word) { return deniedAct(after: index, &group) }
    var of = index + 1
    if VerbForms.facing.contains(word) {
      of = (index + 1..<index + 4).first { VerbForms.charges.contains(claim.normal($0)) } ?? index
      of += 1
    } else if !VerbForms.accusing.contains(word) {
      return nil
    }
    guard claim.normal(of) == "of", of > index, claim.joins(of) else { return nil }
    var act = of + 1
    if Language.english[.participleHelper].contains(claim.normal(act)) { act += 1 }
    if claim.normal(act) == "not" {
      group.isNegated.toggle()
      act += 1
    }
    guard let head = claim.kind(act) == .content ? verbHead(at: act) : complement(from: act) else {
      return nil
    }
    group.hearsay = group.start..<of + 1
    group.isAccusation = true
    group.status = .done
    return head
  }

  private func deniedAct(after index: Int, _ group: inout Group) -> Int? {
    var act = index + 1
    guard claim.joins(act), claim.normal(act).hasSuffix("ing"),
      !UnitReader.nounsInIng.contains(claim.normal(act)), !group.isCopula
    else { return nil }
    if Language.english[.participleHelper].contains(claim.normal(act)) { act += 1 }
    guard let head = claim.kind(act) == .content ? verbHead(at: act) : complement(from: act) else {
      return nil
    }
    group.isNegated.toggle()
    group.status = .done
    return head
  }

  /// Whether the group begins with a hedge that is alone between commas: `which, reportedly, would
  /// cost`.
  func isHedgeBetweenCommas(_ group: Group) -> Bool {
    group.hedge == group.start && group.at == group.start + 1
      && claim.before(group.start) == .comma && claim.before(group.at) == .comma
  }

  /// Where the verb goes on after words between commas at `index`, which say nothing of their own:
  /// `did not, however, pay`, `would, reportedly, cost`, `has, police said, left`; nil where they
  /// are more than that.
  func insertionEnd(from index: Int, _ group: inout Group) -> Int? {
    guard claim.before(index) == .comma,
      let end = (index + 1..<index + 7).first(where: {
        claim.range.contains($0) && !claim.before($0).isDisjoint(with: .phraseEnds)
      }), claim.before(end) == .comma
    else { return nil }
    let words = index..<end
    let isSource =
      claim.normal(index) == "according" || VerbForms.saying.contains(claim.normal(end - 1))
    guard
      isSource
        || words.allSatisfy({
          VerbForms.isAdverb(claim.normal($0)) || VerbForms.insertions.contains(claim.normal($0))
        })
    else { return nil }
    if let hedge = words.first(where: { VerbForms.hedges.contains(claim.normal($0)) }) {
      group.hedge = hedge
    }
    return end
  }

  /// Whether `denied` shortly before puts what follows into doubt: `denied that she had lied`,
  /// `denied reports that she lied`; but not `denied the charges and left`.
  func isAfterDenial(_ index: Int) -> Bool {
    for at in (max(claim.range.lowerBound, index - 9)..<index).reversed() {
      if !claim.before(at + 1).isDisjoint(with: .clauseEnds) { return false }
      let word = claim.normal(at)
      let before = claim.normal(at - 1)
      let isNoun =
        Language.english[.reportNoun].contains(word)
        && (VerbForms.denying.contains(before) || VerbForms.attributive.contains(before))
      if VerbForms.saying.contains(word) && !isNoun || word == "but" { return false }
      guard VerbForms.denying.contains(word) else { continue }
      if VerbForms.be.contains(before) { return false }
      let next = claim.normal(at + 1)
      let isClause =
        next == "that" || next.hasSuffix("ing")
        || (at + 1..<index).contains { claim.normal($0) == "that" }
      return isClause || !(at + 1..<index).contains { claim.normal($0) == "and" }
    }
    return false
  }
}
