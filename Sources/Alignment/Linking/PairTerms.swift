import Articles
import Claims

/// The words of both articles, brought to common numbers and weighed: what linking counts with.
///
/// A term is a stem. Its weight is 64 times the square root of its rarity in news times its rarity
/// in this pair, as an integer, so that sums do not depend on their order. Function words weigh
/// nothing.
struct PairTerms: Sendable {
  /// The weight of a term.
  let weights: [Int]
  /// The term of every word of each side.
  let terms: Sides<[Int]>
  /// The row of every term in the embedded word table; nil where it has none, or is a name or
  /// number.
  let tableRows: [Int?]
  /// The terms of each side that have such a row, numbered.
  let meanings: Sides<Meanings>
  /// The term of the country whose government a capital stands for; nil for every other term, and
  /// where the pair does not name the country.
  let governments: [Int?]
  /// What the claims speak of.
  let entities: PairEntities

  /// Reads both articles; `sources`, where they are known already, need not be read again.
  /// O(words).
  init(_ articles: Sides<AnnotatedArticle>, sources: PairSources? = nil) {
    entities = PairEntities(sources ?? PairSources(articles))
    var builder = Builder()
    let left = builder.read(articles.left)
    let right = builder.read(articles.right)
    terms = Sides(left: left, right: right)
    let sentences = articles.left.sentences.count + articles.right.sentences.count
    weights = builder.weights(sentences: sentences)
    tableRows = builder.tableRows
    governments = builder.governments()
    meanings = terms.map { Meanings($0, rows: builder.tableRows) }
  }

  /// Terms of one side that have a vector, numbered in the order in which they occur.
  struct Meanings: Sendable {
    /// The number of every term of the pair; -1 for one that has no vector or is not on this side.
    let numbers: [Int]
    /// The row of the word table of every number.
    let rows: [Int]
    /// The term of every number.
    let terms: [Int]

    /// Numbers some terms. O(terms).
    fileprivate init(_ terms: [Int], rows tableRows: [Int?]) {
      var numbers = [Int](repeating: -1, count: tableRows.count)
      var rows: [Int] = []
      var numbered: [Int] = []
      for term in terms where numbers[term] < 0 {
        guard let row = tableRows[term] else { continue }
        numbers[term] = rows.count
        rows.append(row)
        numbered.append(term)
      }
      self.numbers = numbers
      self.rows = rows
      self.terms = numbered
    }
  }

  /// Collects the terms of both sides.
  private struct Builder {
    private var numbers: [String: Int] = [:]
    private var rarities: [Float] = []
    private var frequencies: [Int] = []
    private var lastSentence: [Int] = []
    private var isFunction: [Bool] = []
    private var countries: [String?] = []
    private var sentence = 0
    private(set) var tableRows: [Int?] = []

    mutating func read(_ article: AnnotatedArticle) -> [Int] {
      var terms = [Int](repeating: 0, count: article.words.count)
      for item in article.sentences {
        sentence += 1
        for word in item.words { terms[word] = count(article.words[word]) }
      }
      return terms
    }

    private mutating func count(_ word: Word) -> Int {
      let term: Int
      if let known = numbers[word.stem] {
        term = known
        rarities[term] = min(rarities[term], word.rarity)
      } else {
        term = rarities.count
        numbers[word.stem] = term
        rarities.append(word.rarity)
        frequencies.append(0)
        lastSentence.append(0)
        isFunction.append(word.kind == .function)
        tableRows.append(nil)
        countries.append(nil)
      }
      if word.kind == .name, let country = Places.country(ofCapital: word.normal) {
        countries[term] = country
      }
      isFunction[term] = isFunction[term] && word.kind == .function
      if word.kind == .content, let row = WordTable.embedded.index(of: word.normal) {
        tableRows[term] = tableRows[term].map { min($0, row) } ?? row
      }
      if lastSentence[term] != sentence {
        lastSentence[term] = sentence
        frequencies[term] += 1
      }
      return term
    }

    func governments() -> [Int?] { countries.map { $0.flatMap { numbers[$0] } } }

    func weights(sentences: Int) -> [Int] {
      rarities.indices.map { term in
        guard !isFunction[term] else { return 0 }
        let ratio = Double(sentences + PairTerms.smoothing) / (Double(frequencies[term]) + 0.5)
        let pairRarity = naturalLogarithm(ratio)
        return Int((64 * (Double(rarities[term]) * pairRarity).squareRoot()).rounded())
      }
    }
  }

  /// Sentences added to a pair's count, so that a word of a very short pair is not taken for
  /// common.
  private static let smoothing = 12
}
