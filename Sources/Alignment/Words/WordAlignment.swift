import Articles
import Claims

/// The words of two claims being matched; indices count from each claim's first word.
struct WordAlignment {
  private let left: [MatchedItem]
  private let right: [MatchedItem]
  /// The likeness of every pair of words, row by row of the left; empty for huge claims.
  private let likenesses: [WordLikeness?]
  private var partners: [Int?]
  private var rightPartners: [Int?]

  /// Weighs every pair of words. O(words × words).
  ///
  /// - Parameter areOpposite: Whether two words that are near in meaning say opposite things.
  init(
    _ items: Sides<[MatchedItem]>, in articles: Sides<AnnotatedArticle>,
    areOpposite: (MatchingWords.Entry, MatchingWords.Entry) -> Bool
  ) {
    left = items.left
    right = items.right
    partners = Array(repeating: nil, count: left.count)
    rightPartners = Array(repeating: nil, count: right.count)
    guard left.count * right.count <= Self.greatest else {
      likenesses = []
      return
    }
    var likenesses: [WordLikeness?] = []
    likenesses.reserveCapacity(left.count * right.count)
    for one in left {
      for other in right {
        likenesses.append(WordLikeness(one, other, areOpposite: areOpposite))
      }
    }
    for place in Acronyms.matches(items, in: articles) {
      let cell = place.left * right.count + place.right
      if likenesses[cell] == nil { likenesses[cell] = .acronym }
    }
    self.likenesses = likenesses
  }

  /// More pairs of words than this are not weighed one by one.
  static let greatest = 90_000

  /// The matches, in order of the left word.
  func matches() -> [WordMatch] {
    var alignment = self
    if likenesses.isEmpty {
      alignment.matchFirstWithFirst { $0.form }
      alignment.matchFirstWithFirst { $0.stem }
      alignment.matchFirstWithFirst { $0.place }
    } else {
      alignment.matchInOrder()
      alignment.dropUnheld()
      alignment.matchAcross()
    }
    return alignment.left.indices.compactMap { one in
      guard let other = alignment.partners[one] else { return nil }
      return WordMatch(
        words: Sides(left: left[one].index, right: right[other].index),
        ground: alignment.ground(one, other))
    }
  }

  private func likeness(_ one: Int, _ other: Int) -> WordLikeness? {
    likenesses[one * right.count + other]
  }

  private func ground(_ one: Int, _ other: Int) -> WordMatch.Ground {
    if !likenesses.isEmpty { return likeness(one, other)?.ground ?? .same }
    let (entry, counterpart) = (left[one].entry, right[other].entry)
    if entry.kind == .number, counterpart.kind == .number { return .number }
    if entry.form == counterpart.form { return .same }
    return entry.stem == counterpart.stem && entry.ownStem == counterpart.ownStem ? .stem : .alias
  }

  private mutating func match(_ one: Int, _ other: Int) {
    partners[one] = other
    rightPartners[other] = one
  }

  // MARK: In order

  /// What a match is worth beyond its own likeness where the words right after match too.
  private static let beside = Int32(80)

  /// Matches the words of the most valuable pair of subsequences; among equals the earliest words.
  private mutating func matchInOrder() {
    let width = right.count + 1
    // The best of what follows a place, and the best of it that matches the two words there.
    var best = [Int32](repeating: 0, count: (left.count + 1) * width)
    var matched = [Int32](repeating: -1, count: (left.count + 1) * width)
    for one in left.indices.reversed() {
      for other in right.indices.reversed() {
        let place = one * width + other
        var value = max(best[place + width], best[place + 1])
        if let likeness = likenesses[one * right.count + other] {
          let next = place + width + 1
          let run = matched[next] < 0 ? -1 : matched[next] + Self.beside
          matched[place] = likeness.worth + max(best[next], run)
          value = max(value, matched[place])
        }
        best[place] = value
      }
    }
    var one = 0
    var other = 0
    var isRun = false
    while one < left.count, other < right.count {
      let place = one * width + other
      if isRun || best[place] == matched[place], let likeness = likeness(one, other) {
        match(one, other)
        let next = place + width + 1
        isRun =
          matched[next] >= 0
          && matched[place] == likeness.worth + matched[next] + Self.beside
        one += 1
        other += 1
      } else if best[place] == best[place + width] {
        one += 1
      } else {
        other += 1
      }
    }
  }

  /// Takes back matches that nothing around them holds: of words that are near in meaning but not
  /// near enough to match alone, and of antonyms.
  private mutating func dropUnheld() {
    let unheld = left.indices.filter { one in
      guard let other = partners[one], let likeness = likeness(one, other) else { return false }
      switch likeness.ground {
      case .vector:
        return !likeness.isNearEnough(
          support: support(one, other), inOrder: true, left[one], right[other])
      case .antonym: return support(one, other) == 0
      case .same, .stem, .number, .alias: return false
      }
    }
    for one in unheld {
      if let other = partners[one] { rightPartners[other] = nil }
      partners[one] = nil
    }
  }

  // MARK: Around a pair

  /// How many of the two content words before and after one word correspond to such a neighbour of
  /// the other, 4 at most. Matches by vector do not count: they would hold each other.
  private func support(_ one: Int, _ other: Int) -> Int {
    let near = Self.neighbours(of: other, in: right)
    return Self.neighbours(of: one, in: left).count { neighbour in
      guard let counterpart = partners[neighbour], near.contains(counterpart) else { return false }
      switch ground(neighbour, counterpart) {
      case .same, .stem, .number, .alias: return true
      case .vector, .antonym: return false
      }
    }
  }

  private static func neighbours(of place: Int, in items: [MatchedItem]) -> [Int] {
    var found: [Int] = []
    for step in [-1, 1] {
      var at = place + step
      var count = 0
      while items.indices.contains(at), count < 2, abs(at - place) <= 6 {
        if items[at].entry.kind != .function {
          found.append(at)
          count += 1
        }
        at += step
      }
    }
    return found
  }

  // MARK: Words that changed places

  /// Matches words that are left over on both sides, wherever they are: the more valuable pair
  /// first, a pair being worth more for every neighbour that agrees; then the earlier one.
  private mutating func matchAcross() {
    let open = Sides(
      left: left.indices.filter { partners[$0] == nil && left[$0].entry.kind != .function },
      right: right.indices.filter { rightPartners[$0] == nil && right[$0].entry.kind != .function })
    var candidates: [(worth: Int32, one: Int, other: Int)] = []
    for one in open.left {
      for other in open.right {
        guard let likeness = likeness(one, other), likeness.ground != .antonym else { continue }
        let support = support(one, other)
        guard likeness.isNearEnough(support: support, inOrder: false, left[one], right[other])
        else { continue }
        let worth = likeness.worth + Int32(100 * support + 150 * steps(one, other))
        candidates.append((worth, one, other))
      }
    }
    candidates.sort { ($1.worth, $0.one, $0.other) < ($0.worth, $1.one, $1.other) }
    for candidate in candidates
    where partners[candidate.one] == nil && rightPartners[candidate.other] == nil {
      match(candidate.one, candidate.other)
    }
  }

  /// How many of the words right before and right after the two are alike and open too.
  private func steps(_ one: Int, _ other: Int) -> Int {
    [-1, 1].count { step in
      let (next, counterpart) = (one + step, other + step)
      guard left.indices.contains(next), right.indices.contains(counterpart) else { return false }
      return partners[next] == nil && rightPartners[counterpart] == nil
        && likeness(next, counterpart) != nil
    }
  }

  // MARK: Huge claims

  /// Pairs words that are left over and have the same key, first with first. O(words).
  private mutating func matchFirstWithFirst(by key: (MatchingWords.Entry) -> Int32) {
    var places: [Int32: [Int]] = [:]
    for other in right.indices.reversed()
    where rightPartners[other] == nil && right[other].entry.kind != .function {
      places[key(right[other].entry), default: []].append(other)
    }
    for one in left.indices where partners[one] == nil && left[one].entry.kind != .function {
      guard let other = places[key(left[one].entry)]?.popLast() else { continue }
      match(one, other)
    }
  }
}
