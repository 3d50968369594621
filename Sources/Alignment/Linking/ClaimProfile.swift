internal import Lexicon
import Articles
import Claims

/// What linking looks at in one claim, with terms as numbers of `PairTerms`.
///
/// A class because every candidate looks at two of them, many times over: to hand a structure of so
/// many arrays about costs more than to look.
final class ClaimProfile: Sendable {
  /// Terms in the order of the words, function words among them.
  let sequence: [Int]
  /// Distinct weighing terms, ascending, with how often they occur.
  let bag: [(term: Int, count: Int)]
  /// The terms of `bag`.
  let terms: [Int]
  /// Those of them that have a vector, as places of `bag`.
  let meaningPlaces: [Int]
  /// The same as numbers of `PairTerms.meanings`.
  let meanings: [Int]
  /// The distinct pairs of weighing terms that follow each other, each as one number; ascending.
  let orderedPairs: [Int]
  /// Distinct weighing terms that are names, ascending.
  let names: [Int]
  /// Distinct numbers, ascending.
  let numbers: [Int]
  /// Distinct terms of words that are neither names, numbers nor function words, ascending.
  let acts: [Int]
  /// Distinct weighing terms inside quotation marks, ascending.
  let quoted: [Int]
  /// How much of the claim is inside quotation marks, 0 to 1, by its words.
  let quotedShare: Double
  /// Countries that the claim names, or whose government it names by the capital; ascending.
  let countries: [Int]
  /// Names that a pronoun of the claim may refer to: those of the sentence before; ascending.
  let carried: [Int]
  /// What the claim speaks of, by name, role, pronoun or capital, as numbers of `PairEntities`;
  /// ascending.
  let entities: [Int]
  /// Whose quotation it is part of, likewise.
  let speakers: [Int]
  /// Distinct weighing terms of each stretch between commas and conjunctions, ascending.
  let stretches: [[Int]]
  /// The terms of each stretch as places of `bag`.
  let stretchPlaces: [[Int]]
  /// Those of `acts`.
  let actPlaces: [Int]
  /// The sum of the weights of the distinct terms.
  let totalWeight: Int
  /// The sum of their squares.
  let squaredWeight: Int
  /// The sum of the weights of `acts`, squared each.
  let squaredActs: Int
  /// The sum of the weights of `names`, and of `entities`.
  let namesWeight: Int
  let entitiesWeight: Int

  init(
    of claim: Int, in article: AnnotatedArticle, on side: Side,
    terms pairTerms: PairTerms,
    quotes: [TextSpan], carried: [Int]
  ) {
    let range = article.claims[claim].words.prefix(Self.longestClaim)
    let terms = pairTerms.terms[side]
    let sequence = Array(terms[range])
    let weights = pairTerms.weights
    self.carried = carried
    entities = pairTerms.entities.claims[side][claim]
    speakers = pairTerms.entities.speakers[side][claim]
    self.sequence = sequence
    var counts: [Int: Int] = [:]
    var names: Set<Int> = []
    var numbers: Set<Int> = []
    var acts: Set<Int> = []
    var quoted: Set<Int> = []
    var quotedWords = 0
    var nearest = quotes.sharing(article.claims[claim].span)
    for index in range {
      let term = terms[index]
      let word = article.words[index]
      while let first = nearest.first, first.end < word.span.end { nearest.removeFirst() }
      let isQuoted = nearest.first?.contains(word.span) ?? false
      if isQuoted { quotedWords += 1 }
      guard weights[term] > 0 else { continue }
      counts[term, default: 0] += 1
      switch word.kind {
      case .name: names.insert(term)
      case .number: numbers.insert(term)
      case .content: acts.insert(term)
      case .function: break
      }
      if isQuoted { quoted.insert(term) }
    }
    quotedShare = Double(quotedWords) / Double(max(range.count, 1))
    let distinct = counts.keys.sorted()
    let bag = distinct.map { (term: $0, count: counts[$0] ?? 0) }
    self.bag = bag
    self.terms = distinct
    let numbersOfMeanings = pairTerms.meanings[side].numbers
    meaningPlaces = distinct.indices.filter { numbersOfMeanings[distinct[$0]] >= 0 }
    meanings = meaningPlaces.map { numbersOfMeanings[distinct[$0]] }
    let content = sequence.filter { weights[$0] > 0 }
    orderedPairs = Set(zip(content, content.dropFirst()).map { $0 * weights.count + $1 }).sorted()
    self.names = names.sorted()
    countries = names.union(names.compactMap { pairTerms.governments[$0] }).sorted()
    self.numbers = numbers.sorted()
    let ownActs = acts.subtracting(names).sorted()
    self.acts = ownActs
    let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    actPlaces = ownActs.compactMap { places[$0] }
    self.quoted = quoted.sorted()
    let stretches = Self.stretches(range, of: article, terms: terms, weights: weights)
    self.stretches = stretches
    stretchPlaces = stretches.map { $0.compactMap { places[$0] } }
    totalWeight = bag.reduce(0) { $0 + weights[$1.term] }
    squaredWeight = bag.reduce(0) { $0 + weights[$1.term] * weights[$1.term] }
    squaredActs = ownActs.reduce(0) { $0 + weights[$1] * weights[$1] }
    namesWeight = names.reduce(0) { $0 + weights[$1] }
    entitiesWeight = entities.reduce(0) { $0 + pairTerms.entities.weights[$1] }
  }

  /// A claim is judged by its first words: as many as no sentence of prose has.
  private static let longestClaim = 300

  /// The profiles of all claims of an article, in order; one for claims that are the same.
  /// O(words).
  static func profiles(
    of article: AnnotatedArticle, on side: Side, terms: PairTerms
  ) -> [ClaimProfile] {
    var profiles: [ClaimProfile] = []
    profiles.reserveCapacity(article.claims.count)
    var previousNames: [Int] = []
    var repeated = RepeatedClaims(of: article, on: side, terms: terms)
    for sentence in article.sentences {
      for claim in sentence.claims {
        let range = article.claims[claim].words
        let hasPronoun = range.contains {
          Language.english[.personalPronoun].contains(article.words[$0].normal)
        }
        let carried = hasPronoun ? previousNames : []
        let same = repeated.same(as: claim, carried: carried)
        profiles.append(
          same.map { profiles[$0] }
            ?? ClaimProfile(
              of: claim, in: article, on: side, terms: terms, quotes: sentence.quotations,
              carried: carried))
      }
      let names = profiles.suffix(sentence.claims.count).flatMap(\.names)
      if !names.isEmpty { previousNames = Set(names).sorted() }
    }
    return profiles
  }

  private static let joints = Language.english[.joint]

  private static func stretches(
    _ range: Range<Int>, of article: AnnotatedArticle, terms: [Int], weights: [Int]
  ) -> [[Int]] {
    var stretches: [Set<Int>] = []
    var current: Set<Int> = []
    for index in range {
      let word = article.words[index]
      let isJoint = index > range.lowerBound && startsStretch(index, word, article)
      if isJoint, current.count >= 3 {
        stretches.append(current)
        current = []
      }
      if weights[terms[index]] > 0 { current.insert(terms[index]) }
    }
    if current.count >= 3 || stretches.isEmpty {
      stretches.append(current)
    } else {
      stretches[stretches.count - 1].formUnion(current)
    }
    return stretches.map { $0.sorted() }
  }

  private static func startsStretch(_ index: Int, _ word: Word, _ article: AnnotatedArticle) -> Bool
  {
    if joints.contains(word.normal) { return true }
    let gap = article.article[TextSpan(article.words[index - 1].span.end, word.span.start)].utf8
    return gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0xE2 }
  }
}

/// Terms that two ascending lists share, ascending.
func shared(_ left: [Int], _ right: [Int]) -> [Int] {
  var found: [Int] = []
  forEachShared(left, right) { found.append($0) }
  return found
}

/// Calls `body` with every term that two ascending lists share, in order.
@inline(__always)
func forEachShared(_ left: [Int], _ right: [Int], _ body: (Int) -> Void) {
  var i = 0
  var j = 0
  while i < left.count, j < right.count {
    if left[i] == right[j] {
      body(left[i])
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
}
