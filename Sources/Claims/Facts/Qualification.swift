internal import Lexicon
public import Articles

/// A phrase that limits a claim: a condition, an exchange, a reason.
///
///     "discuss its programme [in exchange for sanctions relief]"      exchange
///     "would not go forward [until the Senate has acted]"             condition
public struct Qualification: Hashable, Sendable {
  /// How a phrase limits a claim.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    case condition, exchange, limit, reason
  }

  /// How it limits it.
  public let sort: Sort
  /// The words that introduce it.
  public let marker: Range<Int>
  /// All its words.
  public let words: Range<Int>
  /// Where they are.
  public let span: TextSpan
}

/// Reads the phrases that limit a claim. O(words).
struct QualificationReader {
  let claim: ClaimWords

  func qualifications() -> [Qualification] {
    var found: [Qualification] = []
    var index = claim.range.lowerBound
    while index < claim.range.upperBound {
      if let qualification = qualification(at: index) {
        found.append(qualification)
        index = qualification.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func qualification(at index: Int) -> Qualification? {
    guard Self.firstWords.contains(claim.normal(index)) else { return nil }
    for (phrase, sort) in Self.markers where claim.matches(phrase, at: index) {
      let marker = index..<index + phrase.count
      // "Asked if" is whether; "until 2012" is a date.
      if phrase == ["if"], Language.english[.questioning].contains(claim.normal(index - 1)) {
        return nil
      }
      if phrase == ["until"], claim.kind(index + 1) == .number { return nil }
      let end = end(after: marker.upperBound)
      guard end - marker.upperBound >= 1 else { return nil }
      return Qualification(
        sort: sort, marker: marker, words: index..<end, span: claim.span(index..<end))
    }
    return nil
  }

  private func end(after start: Int) -> Int {
    var end = start
    while claim.range.contains(end), end < start + 14 {
      if end > start, !claim.before(end).isDisjoint(with: .phraseEnds) { break }
      end += 1
    }
    return end
  }

  private static let firstWords = WordSet(markers.compactMap { phrase, _ in phrase.first })

  private static let markers = Language.english.phrases(.qualification) {
    Qualification.Sort(rawValue: $0)
  }
}
