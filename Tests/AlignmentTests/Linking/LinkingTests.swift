import Alignment
import Articles
import Claims
import TestSupport
import Testing

/// Links as text: `A1=B2` twins, `A1~B2` related ones.
private func drawn(_ comparison: Comparison, strength: LinkStrength? = nil) -> String {
  comparison.links.filter { strength == nil || $0.strength == strength }.map { link in
    let sign = link.strength == .twin ? "=" : "~"
    return "A" + comparison.articles.left.number(ofClaim: link.claims.left) + sign + "B"
      + comparison.articles.right.number(ofClaim: link.claims.right)
  }.joined(separator: " ")
}

private let harbour = AnnotatedArticle(paragraphs: [
  "The harbour of Port Selwyn was closed on Monday after a tanker ran aground.",
  "Mayor Ines Carvalho said twelve sailors were rescued by the coast guard.",
  "Fishing crews demanded compensation from the shipping company.",
  "Schools in the old town stayed open.",
])

private let tanker = AnnotatedArticle(paragraphs: [
  "A cook at the hotel made soup for everyone.",
  "The coast guard rescued 12 sailors, according to Mayor Ines Carvalho.",
  "A tanker ran aground on Monday and the port of Selwyn was closed.",
  "The shipping company refused to comment on demands for compensation by fishing crews.",
])

@Suite struct LinkingTests {
  @Test func linksAcrossOrderAndForcesNothing() {
    let comparison = Comparison(of: Sides(left: harbour, right: tanker))
    #expect(drawn(comparison, strength: .twin) == "A1=B3 A2=B2 A3=B4")
    #expect(comparison.oneSidedClaims(.left) == [3])
    #expect(comparison.oneSidedClaims(.right) == [0])
    #expect(comparison.oneSidedSentences(.right) == [0])
  }

  @Test func unrelatedArticlesHaveNoTwin() {
    let other = AnnotatedArticle(paragraphs: [
      "The orchestra opened its season with a symphony by a young composer.",
      "Tickets for the spring concerts go on sale next week.",
    ])
    #expect(
      Comparison(of: Sides(left: harbour, right: other)).links.allSatisfy {
        $0.strength != .twin
      })
  }

  @Test(arguments: [harbour, tanker])
  func anArticleCorrespondsToItself(article: AnnotatedArticle) {
    let comparison = Comparison(of: Sides(left: article, right: article))
    let own = comparison.links.filter { $0.claims.left == $0.claims.right }
    #expect(own.map(\.claims.left) == Array(article.claims.indices))
    #expect(own.allSatisfy { $0.score == 1 && $0.strength == .twin })
    #expect(comparison.links.allSatisfy { $0.discrepancies.isEmpty })
  }

  @Test(arguments: 0..<24)
  func swappingSwapsAndChangesNothing(seed: UInt64) {
    let pair = randomPair(seed: seed)
    let comparison = Comparison(of: pair)
    let swapped = Comparison(of: pair.swapped)
    #expect(comparison.brokenInvariants() == [])
    #expect(
      Set(comparison.links.map { Exchanged($0) })
        == Set(swapped.links.map { Exchanged(swapping: $0) }))
    #expect(
      Set(comparison.candidates.map(\.sentences))
        == Set(swapped.candidates.map(\.sentences.swapped)))
  }

  @Test func theSameInputGivesTheSameOutput() {
    let pair = randomPair(seed: 99)
    let first = Comparison(of: pair)
    for _ in 0..<3 {
      let again = Comparison(of: pair)
      #expect(again.links == first.links)
      #expect(again.candidates == first.candidates)
    }
  }

  @Test(arguments: [
    [], [""], ["One."], ["***"], ["东京", "a"], ["The the the the."],
  ])
  func strangeArticlesAreCompared(paragraphs: [String]) {
    let strange = AnnotatedArticle(paragraphs: paragraphs)
    for pair in [
      Sides(left: strange, right: harbour), Sides(left: harbour, right: strange),
      Sides(left: strange, right: strange),
    ] {
      let comparison = Comparison(of: pair)
      #expect(comparison.brokenInvariants() == [])
      #expect(comparison.oneSidedClaims(.left).count <= pair.left.claims.count)
    }
  }

  @Test func manyIdenticalSentencesAreLinkedOneToOne() {
    let article = AnnotatedArticle(
      paragraphs: Array(repeating: "The coast guard rescued twelve sailors.", count: 500))
    let comparison = Comparison(of: Sides(left: article, right: article))
    #expect(comparison.links.count { $0.score == 1 } == 500)
    #expect(comparison.links.count < 500 * 60)
  }

  @Test func comparingStopsWhenAsked() {
    #expect(
      Comparison.compare(Sides(left: harbour, right: tanker), isCancelled: { true }) == nil)
  }

  /// A hundred claims a side, with some candidates for each.
  private var crowd: Sides<AnnotatedArticle> {
    let ports = ["Selwyn", "Marrow", "Oda", "Ness", "Callan"]
    let article = AnnotatedArticle(
      paragraphs: (0..<100).map { "Port \(ports[$0 % 5]) sent \($0 + 2) sailors home on Monday." })
    return Sides(left: article, right: article)
  }

  @Test func tellsHowMuchIsDone() throws {
    var shares: [Double] = []
    let compared = Comparison.compare(crowd, isCancelled: { false }, report: { shares.append($0) })
    let comparison = try #require(compared)
    #expect(comparison.links == Comparison(of: crowd).links)
    #expect(shares.first == 0)
    #expect(shares.last == 1)
    #expect(shares == shares.sorted())
    // Neither of the two long stages is passed in one leap.
    #expect(Set(shares.map { ($0 * 10).rounded(.down) }).count > 6)
  }

  @Test(arguments: 0..<12) func stopsAtWhateverShareItIsAsked(share: Int) {
    var told = 0.0
    let stop = Double(share) / 12
    let comparison = Comparison.compare(
      crowd, isCancelled: { told >= stop }, report: { told = $0 })
    #expect(comparison == nil)
    #expect(told < 1)
  }

  @Test func emptyArticlesAreDoneAtOnce() {
    let nothing = AnnotatedArticle(paragraphs: [])
    var last = 0.0
    let comparison = Comparison.compare(
      Sides(left: nothing, right: nothing), isCancelled: { false }, report: { last = $0 })
    #expect(comparison?.links.isEmpty == true)
    #expect(last == 1)
  }

  /// A link, comparable with one of the exchanged comparison.
  private struct Exchanged: Hashable {
    let claims: Sides<Int>
    let score: Double
    let matches: Set<WordMatch>
    let discrepancies: Set<Sides<TextSpan>>

    init(_ link: Link) {
      claims = link.claims
      score = link.score
      matches = Set(link.wordMatches)
      discrepancies = Set(link.discrepancies.map(\.evidence))
    }

    init(swapping link: Link) {
      claims = link.claims.swapped
      score = link.score
      matches = Set(
        link.wordMatches.map { WordMatch(words: $0.words.swapped, ground: $0.ground) })
      discrepancies = Set(link.discrepancies.map(\.evidence.swapped))
    }
  }

  private func randomPair(seed: UInt64) -> Sides<AnnotatedArticle> {
    var random = SeededGenerator(seed: seed)
    let words = [
      "harbour", "tanker", "Carvalho", "Selwyn", "rescued", "sailors", "12", "closed", "Monday",
      "company", "refused", "compensation", "the", "of", "said", "on", "not", "crews", "demanded",
      "talks", "held", "met", "Tehran", "Iran", "police", "“red", "line”", "reportedly", "will",
    ]
    func article() -> AnnotatedArticle {
      AnnotatedArticle(
        paragraphs: (0..<Int.random(in: 0...9, using: &random)).map { _ in
          (0..<Int.random(in: 1...14, using: &random))
            .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ") + "."
        })
    }
    return Sides(left: article(), right: article())
  }
}
