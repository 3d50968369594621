import Claims

/// Claims that say the same in the same words, also where a text repeats itself.
///
///     A1  Rain fell.     B2  Rain fell.   the first copy and the first, the second and the second
///     A5  Rain fell.     B7  Rain fell.   are sure: A1–B2, A5–B7; the others are related at
///                                         least: A1–B7, A5–B2
///
/// What has more copies than `most` allows is linked first with first only, so that 10,000 equal
/// sentences have 10,000 links and not their square; copies that the other side has no counterpart
/// of their own for are left to the scores.
struct EqualClaims: Sendable {
  /// Two claims of one wording.
  struct Pair: Sendable {
    let left: Int
    let right: Int
    /// Whether each is the copy of the same number on its side.
    let isSure: Bool
  }

  /// The pairs of one wording, copies of the one side times copies of the other, up to which all of
  /// them are linked: 64 copies on both sides.
  static let most = 4_096

  /// The equal claims, in order of A's claim, then B's.
  let pairs: [Pair]
  /// Copies too many to be all linked, by claim, that are linked for certain: the first copy in A.
  private let crowds: Sides<[Int: Int]>

  /// Finds the equal claims of two articles. O(words + claims × √most).
  init(_ articles: Sides<AnnotatedArticle>) {
    let wordings = articles.map { article in
      article.claims.indices.map { article.wording(ofClaim: $0) }
    }
    let copies = wordings.map { wordings in
      var copies: [String: [Int]] = [:]
      for (claim, wording) in wordings.enumerated() { copies[wording, default: []].append(claim) }
      return copies
    }
    var used: [String: Int] = [:]
    var pairs: [Pair] = []
    var crowds: Sides<[Int: Int]> = Sides(left: [:], right: [:])
    for (left, wording) in wordings.left.enumerated() {
      guard let partners = copies.right[wording] else { continue }
      let number = used[wording, default: 0]
      used[wording] = number + 1
      let own = copies.left[wording] ?? []
      if own.count * partners.count <= Self.most {
        for (place, right) in partners.enumerated() {
          pairs.append(Pair(left: left, right: right, isSure: place == number))
        }
      } else if number < partners.count {
        pairs.append(Pair(left: left, right: partners[number], isSure: true))
        crowds.left[left] = own[0]
        crowds.right[partners[number]] = own[0]
      }
    }
    self.pairs = pairs
    self.crowds = crowds
  }

  /// Candidates without the pairs of copies of one wording where there are more of them than `most`
  /// allows and each of the two is linked for certain already.
  func withoutCrowds(_ candidates: [ClaimPair]) -> [ClaimPair] {
    guard !crowds.left.isEmpty else { return candidates }
    return candidates.filter { pair in
      guard let crowd = crowds.left[pair.left] else { return true }
      return crowds.right[pair.right] != crowd
    }
  }
}

extension AnnotatedArticle {
  /// The words of a claim as they count, joined; the text itself where it has no words. Claims of
  /// one wording are identical but for spelling, quotes and the like.
  func wording(ofClaim index: Int) -> String {
    let claim = claims[index]
    guard !claim.words.isEmpty else { return String(self[claim.span]) }
    return claim.words.map { words[$0].normal }.joined(separator: " ")
  }
}
