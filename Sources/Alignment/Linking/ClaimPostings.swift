/// Which claims of an article hold which terms, to count those that hold several.
///
///     claims     0 1 2 3 4 5 6 …
///     missile    1 0 1 1 0 0 1      long lists are kept as bits too: what they share is found
///     Tehran     0 0 1 1 0 1 0      sixty-four claims at a time
struct ClaimPostings: Sendable {
  private let claims: Int
  private let lists: [[Int]]
  /// Where the bits of a term begin; -1 where its list is so short that walking it costs less.
  private let rows: [Int]
  private let bits: [UInt64]
  /// How many numbers hold the bits of one term.
  private let width: Int

  /// Reads the claims of an article. O(words).
  init(of profiles: [ClaimProfile], terms: Int) {
    claims = profiles.count
    width = (profiles.count + 63) / 64
    lists = CandidateSearch.postings(of: profiles, terms: terms)
    var rows = [Int](repeating: -1, count: terms)
    var count = 0
    for (term, list) in lists.enumerated() where list.count * 64 >= profiles.count {
      rows[term] = count
      count += width
    }
    var bits = [UInt64](repeating: 0, count: count)
    for (term, list) in lists.enumerated() where rows[term] >= 0 {
      for claim in list { bits[rows[term] + claim / 64] |= 1 << UInt64(claim % 64) }
    }
    self.rows = rows
    self.bits = bits
  }

  /// How many claims hold all of some terms, at least 1; all where there are no terms.
  ///
  /// O(terms × claims / 64).
  func sharers(of terms: [Int]) -> Int {
    guard let shortest = terms.min(by: { lists[$0].count < lists[$1].count }) else {
      return max(claims, 1)
    }
    let list = lists[shortest]
    if terms.count == 1 || list.count < 2 { return max(list.count, 1) }
    return max(rows[shortest] < 0 ? walked(list, terms) : counted(terms), 1)
  }

  /// Every list is at least as long as the shortest one, so all have bits.
  private func counted(_ terms: [Int]) -> Int {
    (0..<width).reduce(0) { count, place in
      var all = UInt64.max
      for term in terms { all &= bits[rows[term] + place] }
      return count + all.nonzeroBitCount
    }
  }

  private func walked(_ list: [Int], _ terms: [Int]) -> Int {
    var claims = list
    for term in terms where claims.count > 1 {
      let row = rows[term]
      if row < 0 {
        claims = shared(claims, lists[term])
      } else {
        claims.removeAll { bits[row + $0 / 64] & (1 << UInt64($0 % 64)) == 0 }
      }
    }
    return claims.count
  }
}
