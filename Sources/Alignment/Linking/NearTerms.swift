import Claims

/// The terms of the other article that are nearest in meaning to a term: what lets claims meet that
/// share no word.
///
///     A  Police arrested the man.        arrested → custody, detained
///     B  He was taken into custody.      custody  → arrested
///
/// Rare words only: common ones are near to many by chance. Ties go to the lower row of the word
/// table, so that swapping the articles swaps the result.
struct NearTerms: Sendable {
  /// A term of the other article and how near it is, to 16,129.
  struct Near: Sendable {
    let term: Int
    let nearness: Int
  }

  /// For every term of the pair what is near to it, by the side the term is on.
  private let lists: Sides<[[Near]]>

  /// Terms kept for one.
  private static let kept = 3
  /// A cosine of 0.5.
  private static let least = 8_064
  /// A word that occurs in more than one sentence of fifty of the news is near to too many.
  private static let leastRarity: Float = 4
  /// Terms of a side that are looked at, the heaviest first: as many as a text of 40,000 words has.
  private static let most = 6_000

  /// Compares the rare terms of both sides.
  ///
  /// O(terms × terms), bounded: of a text of many words only the heaviest `most` terms are looked
  /// at.
  init(_ terms: PairTerms) {
    let chosen = terms.meanings.map { RareTerms($0, weights: terms.weights) }
    var nearest = chosen.map { Nearest(count: $0.terms.count, kept: Self.kept) }
    chosen.left.vectors.forEachPair(with: chosen.right.vectors, from: Self.least) {
      one, other, nearness in
      guard chosen.left.rows[one] != chosen.right.rows[other] else { return }
      nearest.left.add(other, nearness: nearness, to: one, rows: chosen.right.rows)
      nearest.right.add(one, nearness: nearness, to: other, rows: chosen.left.rows)
    }
    func lists(_ side: Side) -> [[Near]] {
      var lists = [[Near]](repeating: [], count: terms.weights.count)
      for (index, term) in chosen[side].terms.enumerated() {
        lists[term] = nearest[side].lists[index].map { near in
          Near(
            term: chosen[side.other].terms[near.index],
            nearness: min(near.nearness, WordSimilarity.one))
        }
      }
      return lists
    }
    self.lists = Sides(left: lists(.left), right: lists(.right))
  }

  /// What is near to a term of one side, nearest first.
  func near(to term: Int, on side: Side) -> [Near] { lists[side][term] }

  /// The terms of a side that are looked at.
  private struct RareTerms {
    let terms: [Int]
    let rows: [Int]
    let vectors: WordVectors

    init(_ meanings: PairTerms.Meanings, weights: [Int]) {
      let table = WordTable.embedded
      var chosen = meanings.rows.indices.filter {
        table.rarity(at: meanings.rows[$0]) >= NearTerms.leastRarity
          && weights[meanings.terms[$0]] > 0
      }
      if chosen.count > NearTerms.most {
        chosen.sort { one, other in
          let (left, right) = (weights[meanings.terms[one]], weights[meanings.terms[other]])
          return left == right ? meanings.rows[one] < meanings.rows[other] : left > right
        }
        chosen.removeLast(chosen.count - NearTerms.most)
      }
      terms = chosen.map { meanings.terms[$0] }
      rows = chosen.map { meanings.rows[$0] }
      vectors = WordVectors(rows: rows)
    }
  }

  /// The nearest terms so far of each term of a side.
  private struct Nearest {
    private(set) var lists: [[(index: Int, nearness: Int)]]
    private let kept: Int

    init(count: Int, kept: Int) {
      lists = Array(repeating: [], count: count)
      self.kept = kept
    }

    mutating func add(_ index: Int, nearness: Int, to term: Int, rows: [Int]) {
      let place =
        lists[term].firstIndex {
          nearness != $0.nearness ? nearness > $0.nearness : rows[index] < rows[$0.index]
        } ?? lists[term].count
      guard place < kept else { return }
      lists[term].insert((index, nearness), at: place)
      if lists[term].count > kept { lists[term].removeLast() }
    }
  }
}
