// What is at the head of a group of verbs.
internal import Lexicon

extension PredicateReader {
  /// Whether a past form comes before a noun and says what it is like: `top-rated show`,
  /// `sent mixed signals`.
  func isAttribute(_ index: Int) -> Bool {
    if claim.isHyphenated(index) {
      return !Language.english[.verbPrefix].contains(claim.normal(index - 1))
    }
    let isOwned = claim.endsWithPossessive(index - 1)
    return claim.before(index).isEmpty && claim.before(index + 1).isEmpty
      && claim.kind(index + 1) == .content
      && (isOwned || VerbForms.looksFinite(claim.normal(index - 1)))
      && !VerbForms.isAdverb(claim.normal(index + 1))
  }

  func isVerbForm(_ word: String) -> Bool {
    VerbForms.looksPast(word) || word.hasSuffix("ing")
  }

  /// A light verb leads on to its object.
  func verbHead(at index: Int) -> Int? {
    guard
      claim.kind(index) == .content || claim.kind(index) == .name
        || VerbForms.light.contains(claim.normal(index))
    else { return nil }
    guard VerbForms.light.contains(claim.normal(index)) else { return index }
    return complement(from: index + 1) ?? index
  }

  /// The noun or adjective that a copula or a light verb leads to: `made a direct offer`,
  /// `is open`.
  func complement(from index: Int) -> Int? {
    var at = index
    while claim.range.contains(at), at < index + 4 {
      if !claim.before(at).isDisjoint(with: .phraseEnds) { return nil }
      let word = claim.normal(at)
      let isPassed = VerbForms.isAdverb(word) || Language.english[.beforeNoun].contains(word)
      if claim.kind(at) == .content, !isPassed { return nounPhraseHead(from: at) }
      guard isPassed else { return nil }
      at += 1
    }
    return nil
  }

  /// The last noun-like word of the phrase whose first is at `index`: `tactic` of `tired tactic`,
  /// `negotiable` of `non-negotiable`.
  private func nounPhraseHead(from index: Int) -> Int {
    var head = index
    while claim.range.contains(head + 1), head < index + 4 {
      let next = head + 1
      let marks = claim.before(next)
      if claim.isHyphenated(next), claim.kind(next) != .number {
        head = next
        continue
      }
      let word = claim.normal(next)
      guard marks.isEmpty, claim.kind(next) == .content, !VerbForms.isAdverb(word),
        !VerbForms.looksFinite(word), !word.hasSuffix("ing"), !DateReader.isDay(word),
        !VerbForms.attributive.contains(word)
      else { break }
      head = next
    }
    return head
  }
}
