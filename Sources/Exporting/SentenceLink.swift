import Alignment
import Articles
import Claims

/// A link between two sentences, as JSON has it: the clause links between them taken together.
///
///     claims     A1a–B1a 0.91 twin     A1b–B1a 0.40 related
///     sentences  0–0 0.91 twin, the discrepancies of both
struct SentenceLink {
  /// The sentences, from 0.
  let sentences: Sides<Int>
  /// The claims of the clause links: by A's, then B's; none for a candidate.
  let claims: [Sides<Int>]
  /// The best score of the clause links.
  let score: Double
  /// The strongest of the clause links.
  let strength: LinkStrength
  /// The discrepancies of all clause links, each once: by kind, then A's evidence, then B's.
  let discrepancies: [Discrepancy]
  /// What may differ and is below the floor, each once and in the same order; nothing that is a
  /// discrepancy too.
  let places: [Discrepancy]
  /// Which words of the two sentences correspond to each other, by any of the clause links: by A's
  /// word, then B's. A word has `mostCounterparts` at most.
  let wordMatches: [WordMatch]

  /// Which links are wanted.
  enum Selection {
    /// Twins and related links.
    case shown
    /// Candidates as well.
    case ranked
  }

  /// The sentence links of a comparison, in order of A's sentence, then B's.
  static func all(in comparison: Comparison, _ selection: Selection) -> [SentenceLink] {
    var result: [SentenceLink] = []
    var group: [Link] = []
    var place = Sides(left: -1, right: -1)
    func close() {
      if !group.isEmpty { result.append(SentenceLink(joining: group, of: place)) }
      group = []
    }
    let placed = comparison.links.map { (link: $0, sentences: sentences(of: $0, in: comparison)) }
    for item in placed.sorted(by: { precedes($0.sentences, $1.sentences) }) {
      if item.sentences != place { close() }
      place = item.sentences
      group.append(item.link)
    }
    close()
    guard selection == .ranked else { return result }
    return (result + candidates(of: comparison, without: result))
      .sorted { precedes($0.sentences, $1.sentences) }
  }

  private init(joining links: [Link], of sentences: Sides<Int>) {
    self.sentences = sentences
    self.claims = links.map(\.claims).sorted { Self.precedes($0, $1) }
    self.score = links.map(\.score).max() ?? 0
    self.strength = links.contains { $0.strength == .twin } ? .twin : .related
    let shown = Self.distinct(links.flatMap(\.discrepancies))
    self.discrepancies = shown
    self.places = Self.distinct(links.flatMap(\.places)).filter { place in
      !shown.contains { Self.areOne($0, place) }
    }
    self.wordMatches = Self.wordMatches(of: links)
  }

  private init(_ candidate: Comparison.Candidate) {
    self.sentences = candidate.sentences
    self.claims = []
    self.score = candidate.score
    self.strength = .candidate
    self.discrepancies = []
    self.places = []
    self.wordMatches = []
  }

  /// Each once, the surest of those with the same evidence: by kind, then A's evidence, then B's.
  private static func distinct(_ found: [Discrepancy]) -> [Discrepancy] {
    var distinct: [Discrepancy] = []
    for one in found.sorted(by: isListedBefore) {
      if let last = distinct.last, areOne(last, one) { continue }
      distinct.append(one)
    }
    return distinct
  }

  private static func areOne(_ one: Discrepancy, _ other: Discrepancy) -> Bool {
    one.kind == other.kind && one.evidence == other.evidence
  }

  private static func candidates(
    of comparison: Comparison, without links: [SentenceLink]
  ) -> [SentenceLink] {
    let linked = Set(links.map(\.sentences))
    return comparison.candidates.filter { !linked.contains($0.sentences) }.map(SentenceLink.init)
  }

  private static func sentences(of link: Link, in comparison: Comparison) -> Sides<Int> {
    Sides(
      left: comparison.articles.left.claims[link.claims.left].sentence,
      right: comparison.articles.right.claims[link.claims.right].sentence)
  }

  private static func precedes(_ one: Sides<Int>, _ other: Sides<Int>) -> Bool {
    (one.left, one.right) < (other.left, other.right)
  }

  /// The words that correspond to a word of a sentence at most. In prose it is one for every clause
  /// of the other sentence, two as a rule; a text without full stops that repeats itself has
  /// thousands.
  static let mostCounterparts = 4

  /// In order of A's word, then B's. Where a word has more counterparts than are kept, those of the
  /// stronger clause links are; of equal ones those of the clauses nearer to the sentences'
  /// beginnings.
  private static func wordMatches(of links: [Link]) -> [WordMatch] {
    func rank(_ link: Link) -> (Double, Int, Int) {
      (-link.score, link.claims.left + link.claims.right, link.claims.left)
    }
    var counts = Sides<[Int: Int]>(left: [:], right: [:])
    var kept: [WordMatch] = []
    for match in links.sorted(by: { rank($0) < rank($1) }).flatMap(\.wordMatches) {
      let (left, right) = (match.words.left, match.words.right)
      guard counts.left[left, default: 0] < mostCounterparts,
        counts.right[right, default: 0] < mostCounterparts
      else { continue }
      counts.left[left, default: 0] += 1
      counts.right[right, default: 0] += 1
      kept.append(match)
    }
    return kept.sorted { precedes($0.words, $1.words) }
  }

  /// By kind and evidence; of two with the same evidence the surer is first.
  private static func isListedBefore(_ one: Discrepancy, _ other: Discrepancy) -> Bool {
    if one.kind != other.kind { return one.kind < other.kind }
    if one.evidence != other.evidence {
      return (one.evidence.left, one.evidence.right) < (other.evidence.left, other.evidence.right)
    }
    if one.confidence != other.confidence { return one.confidence > other.confidence }
    return (one.discrepancyClass.rawValue, one.why) < (other.discrepancyClass.rawValue, other.why)
  }
}
