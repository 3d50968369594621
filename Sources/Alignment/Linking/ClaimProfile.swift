import Articles
import Claims

/// What linking looks at in one claim, with terms as numbers of `PairTerms`.
struct ClaimProfile: Sendable {
  /// Terms in the order of the words, function words among them.
  let sequence: [Int]
  /// Distinct weighing terms, ascending, with how often they occur.
  let bag: [(term: Int, count: Int)]
  /// Distinct weighing terms that are names, ascending.
  let names: [Int]
  /// Distinct numbers, ascending.
  let numbers: [Int]
  /// Distinct terms of words that are neither names, numbers nor function words, ascending.
  let acts: [Int]
  /// Distinct weighing terms inside quotation marks, ascending.
  let quoted: [Int]
  /// The sum of the weights of the distinct terms.
  let totalWeight: Int
  /// The sum of their squares.
  let squaredWeight: Int
  /// The sum of the weights of `acts`, squared each.
  let squaredActs: Int

  init(
    words range: Range<Int>, of article: AnnotatedArticle, terms: [Int], weights: [Int],
    quotes: [TextSpan]
  ) {
    sequence = Array(terms[range])
    var counts: [Int: Int] = [:]
    var names: Set<Int> = []
    var numbers: Set<Int> = []
    var acts: Set<Int> = []
    var quoted: Set<Int> = []
    for index in range where weights[terms[index]] > 0 {
      let term = terms[index]
      let word = article.words[index]
      counts[term, default: 0] += 1
      switch word.kind {
      case .name: names.insert(term)
      case .number: numbers.insert(term)
      case .content: acts.insert(term)
      case .function: break
      }
      if quotes.contains(where: { $0.contains(word.span) }) { quoted.insert(term) }
    }
    bag = counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
    self.names = names.sorted()
    self.numbers = numbers.sorted()
    self.acts = acts.subtracting(names).sorted()
    self.quoted = quoted.sorted()
    totalWeight = bag.reduce(0) { $0 + weights[$1.term] }
    squaredWeight = bag.reduce(0) { $0 + weights[$1.term] * weights[$1.term] }
    squaredActs = self.acts.reduce(0) { $0 + weights[$1] * weights[$1] }
  }

  /// The profiles of all claims of an article, in order. O(words).
  static func profiles(of article: AnnotatedArticle, terms: [Int], weights: [Int]) -> [ClaimProfile]
  {
    var profiles: [ClaimProfile] = []
    profiles.reserveCapacity(article.claims.count)
    for sentence in article.sentences {
      let quotes = Quotation.spans(in: article.article, sentence.span)
      for claim in sentence.claims {
        profiles.append(
          ClaimProfile(
            words: article.claims[claim].words, of: article, terms: terms, weights: weights,
            quotes: quotes))
      }
    }
    return profiles
  }
}

/// Terms that two ascending lists share, ascending.
func shared(_ left: [Int], _ right: [Int]) -> [Int] {
  var found: [Int] = []
  var i = 0
  var j = 0
  while i < left.count, j < right.count {
    if left[i] == right[j] {
      found.append(left[i])
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return found
}
