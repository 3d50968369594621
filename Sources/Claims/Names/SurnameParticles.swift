internal import Lexicon

// The small words of a surname: `von der` of `Ursula von der Holm`.
extension NamePhraseReader {
  /// Where small words of a surname that begin at `index` end: after `von der` of
  /// `Ursula von der Holm`.
  func endOfParticles(from index: Int) -> Int {
    var end = index
    while end < index + Self.mostParticles, claim.joins(end), claim.kind(end) != .name,
      Language.english[.surnameParticle].contains(claim.normal(end))
    {
      end += 1
    }
    return end
  }

  /// The small words right before a surname without a given name: `van der` of `Mr van der Berg`.
  func particles(before start: Int) -> Range<Int> {
    var first = start
    while start - first < Self.mostParticles, claim.range.contains(first - 1), claim.joins(first),
      claim.kind(first - 1) != .name,
      Language.english[.surnameParticle].contains(claim.normal(first - 1))
    {
      first -= 1
    }
    return first..<start
  }

  /// More small words before a surname are none.
  private static let mostParticles = 3
}

extension EntityDrafts {
  /// `von der holm` of `ursula von der holm`; nil where the surname is one word.
  static func surname(withParticlesOf form: [String]) -> String? {
    guard let last = form.indices.last else { return nil }
    var first = last
    while first > 1, Language.english[.surnameParticle].contains(form[first - 1]) { first -= 1 }
    return first < last ? form[first...].joined(separator: " ") : nil
  }
}
