import Articles
import Claims

extension Comparison {
  /// What is wrong with the comparison, a sentence each; empty where everything holds. O(size).
  ///
  /// Links are ordered and unique, name claims that exist, have scores of 0 to 1 that fit their
  /// strength, and carry evidence that lies inside their claims, words matched once; candidates
  /// name sentences without a link.
  public func brokenInvariants() -> [String] {
    var broken: [String] = []
    for (index, link) in links.enumerated() {
      if index > 0, !precedes(links[index - 1].claims, link.claims) {
        broken.append("link \(index) is out of order")
      }
      broken += problems(of: link).map { "link \(index) \($0)" }
    }
    for (previous, next) in zip(candidates, candidates.dropFirst())
    where !precedes(previous.sentences, next.sentences) {
      broken.append("candidates are out of order")
    }
    return broken
  }

  private func precedes(_ one: Sides<Int>, _ other: Sides<Int>) -> Bool {
    (one.left, one.right) < (other.left, other.right)
  }

  private func problems(of link: Link) -> [String] {
    for side in Side.allCases where !articles[side].claims.indices.contains(link.claims[side]) {
      return ["names a claim that is not there"]
    }
    var problems: [String] = []
    if !(0...1).contains(link.score) { problems.append("has a score outside 0 to 1") }
    if link.strength == .candidate { problems.append("is a candidate") }
    for side in Side.allCases {
      let claim = articles[side].claims[link.claims[side]]
      if link.discrepancies.contains(where: { !claim.span.contains($0.evidence[side]) }) {
        problems.append("has evidence outside its claim")
      }
      let words = link.wordMatches.map { $0.words[side] }
      if words.contains(where: { !claim.words.contains($0) }) {
        problems.append("matches a word outside its claim")
      }
      if Set(words).count != words.count { problems.append("matches a word twice") }
    }
    return problems
  }
}
