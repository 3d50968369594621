import Claims
import TestSupport
import Testing

@testable import Alignment

@Suite struct LinkExplanationTests {
  private let harbour = AnnotatedArticle(paragraphs: [
    "The harbour of Port Selwyn was closed on Monday after a tanker ran aground.",
    "Mayor Ines Carvalho said twelve sailors were rescued by the coast guard.",
    "Schools in the old town stayed open.",
    "The pilots went home.",
  ])

  private let tanker = AnnotatedArticle(paragraphs: [
    "A cook at the hotel made soup for everyone.",
    "The coast guard rescued 12 sailors, according to Mayor Ines Carvalho.",
    "A tanker ran aground on Monday and the port of Selwyn was closed.",
    "The pilots went home.",
  ])

  private func hundredths(_ points: Double) -> Int { Int((points * 100).rounded()) }

  @Test(arguments: 0..<16)
  func pointsAddUpToTheScoreOfTheLink(seed: UInt64) {
    let articles = randomPair(seed: seed)
    let explainer = LinkExplainer(articles)
    for link in Comparison(of: articles).links {
      let explanation = explainer.explanation(of: link.claims)
      #expect(explanation.score == link.score)
      #expect(explanation.strength == link.strength)
      #expect(explanation.wordMatches == link.wordMatches)
      guard explanation.basis == .weighed else { continue }
      let sum = explanation.parts.reduce(hundredths(explanation.start)) {
        $0 + hundredths($1.points)
      }
      #expect(sum == hundredths(explanation.logOdds))
      #expect(abs(logistic(explanation.logOdds) - link.score) < 0.0013)
    }
  }

  @Test(arguments: 0..<8)
  func exchangedArticlesHaveTheSamePoints(seed: UInt64) {
    let articles = randomPair(seed: seed)
    let (one, other) = (LinkExplainer(articles), LinkExplainer(articles.swapped))
    for left in articles.left.claims.indices {
      for right in articles.right.claims.indices {
        let explanation = one.explanation(of: Sides(left: left, right: right))
        let swapped = other.explanation(of: Sides(left: right, right: left))
        #expect(explanation.basis == swapped.basis || explanation.basis == .identical)
        guard explanation.basis == swapped.basis else { continue }
        #expect(explanation.score == swapped.score)
        #expect(explanation.parts == swapped.parts)
        #expect(explanation.logOdds == swapped.logOdds)
      }
    }
  }

  @Test func aLinkHasEveryPartAndTheGreatestFirst() {
    let explanation = Comparison(of: Sides(left: harbour, right: tanker))
      .explanation(of: Sides(left: 1, right: 1))
    #expect(explanation.basis == .weighed)
    #expect(explanation.strength == .twin)
    #expect(Set(explanation.parts.map(\.title)) == Set(EvidenceParts.all.map { $0.title }))
    let sizes = explanation.parts.map { abs($0.points) }
    #expect(sizes == sizes.sorted(by: >))
    let names = explanation.parts.first { $0.title == SharedNames.title }
    #expect(names?.measures.contains { $0.title == "shared names" && $0.value == "3" } == true)
    #expect(explanation.outcome?.hasSuffix("twins begin at 22%") == true)
  }

  /// Every measure has a sentence, with its value in it or an answer of yes or no.
  @Test func everyMeasureIsToldInASentence() throws {
    var titles = EvidenceParts.all.flatMap { part in
      part.pieces.compactMap { part.meaning(of: $0)?.words }
    }
    titles += LinkContext.Piece.allCases.filter { $0.part != nil }.map(\.meaning.words)
    for title in titles {
      let told = try #require(
        EvidenceWords.sentence(of: title, value: "7", usual: "3"), "\(title)")
      #expect(told.hasSuffix(" (usually 3)") && !told.contains("#"))
    }
    let expected = "it is not so that both quote the same speaker (it is so in 4% of usual pairs)"
    #expect(
      EvidenceWords.sentence(of: "both quote one speaker", value: "no", usual: "4%") == expected)
  }

  /// What is left out is counted, with what it weighs together.
  @Test func rowsThatWeighNothingAreLeftOut() throws {
    let explanation = LinkExplainer(Sides(left: harbour, right: tanker))
      .explanation(of: Sides(left: 1, right: 1))
    let shown = explanation.weighingParts
    #expect(shown.allSatisfy { abs($0.points) >= 0.05 } && shown.count < explanation.parts.count)
    let leftOut = try #require(explanation.leftOut)
    let sum = explanation.start + shown.reduce(leftOut.points) { $0 + $1.points }
    #expect(abs(sum - explanation.logOdds) < 0.001)
    #expect(leftOut.words.contains("\(explanation.parts.count - shown.count) more row"))
  }

  @Test func matchedWordsAreTold() {
    let articles = Sides(left: harbour, right: tanker)
    let words = LinkExplainer(articles).explanation(of: Sides(left: 1, right: 1))
      .matchedWords(in: articles).map { "\($0.ground.title): \($0.words)" }
    #expect(words.contains("same number: twelve / 12"), "\(words)")
    #expect(words.contains { $0.hasPrefix("same word: ") && $0.contains("Carvalho") })
    #expect(words.allSatisfy { !$0.contains("the,") })
  }

  @Test func theSameWordsAreSaidToBeSo() {
    let explanation = LinkExplainer(Sides(left: harbour, right: tanker))
      .explanation(of: Sides(left: 3, right: 3))
    #expect(explanation.basis == .identical)
    #expect(explanation.score == 1)
    #expect(explanation.parts.isEmpty && explanation.outcome == nil)
    #expect(explanation.introduction.contains("word for word"))
  }

  @Test func whatWasNeverComparedIsSaidToBeSo() {
    let explanation = LinkExplainer(Sides(left: harbour, right: tanker))
      .explanation(of: Sides(left: 2, right: 0))
    #expect(explanation.basis == .notCompared)
    #expect(explanation.score == nil)
    #expect(explanation.strength == nil)
    #expect(explanation.introduction.contains("never compared"))
  }

  /// A claim before its copy in one article, after it in the other: what the evidence leaves apart
  /// is related by rule.
  @Test func copiesThatTheEvidenceLeavesApartAreSaidToBeSo() throws {
    let copies = AnnotatedArticle(
      paragraphs: Array(repeating: "The council approved the plan.", count: 50))
    let articles = Sides(left: copies, right: copies)
    let explainer = LinkExplainer(articles)
    let bases = Comparison(of: articles).links.map { link in
      let explanation = explainer.explanation(of: link.claims)
      #expect(explanation.score == link.score)
      #expect(explanation.strength == link.strength)
      return explanation.basis
    }
    #expect(Set(bases) == [.identical, .weighed, .copies])
    let apart = explainer.explanation(of: Sides(left: 49, right: 48))
    #expect(apart.basis == .copies)
    #expect(apart.parts.isEmpty && apart.outcome == nil)
    #expect(apart.introduction.contains("related by rule"))
  }

  /// What is lost by rounding goes to those that lost most; of two the first.
  @Test(
    arguments: [
      ([0.005, 0.005], 0.01, [1, 0]), ([0.333, 0.333, 0.334], 1, [33, 33, 34]),
      ([-1.006, 2.006], 1, [-101, 201]), ([0.1, 0.2], 0.3, [10, 20]), ([Double](), 0, [Int]()),
      ([-0.009, -0.009], -0.02, [-1, -1]),
    ] as [([Double], Double, [Int])])
  func roundedNumbersAddUp(numbers: [Double], whole: Double, expected: [Int]) {
    #expect(LinkPoints.rounded(numbers, to: whole) == expected)
  }

  @Test(arguments: [
    (0.0, "0.00"), (2.1, "+2.10"), (-0.35, "-0.35"), (-12.05, "-12.05"), (0.004, "0.00"),
    (-0.004, "0.00"),
  ])
  func pointsAreTold(points: Double, text: String) {
    #expect(LinkExplanation.text(points) == text)
  }

  private func randomPair(seed: UInt64) -> Sides<AnnotatedArticle> {
    var random = SeededGenerator(seed: seed)
    let words = [
      "harbour", "tanker", "Carvalho", "Selwyn", "rescued", "sailors", "12", "closed", "Monday",
      "company", "refused", "the", "of", "said", "on", "crews", "he", "talks", "Tehran", "Iran",
    ]
    func article() -> AnnotatedArticle {
      AnnotatedArticle(
        paragraphs: (0..<Int.random(in: 1...8, using: &random)).map { _ in
          (0..<Int.random(in: 1...12, using: &random))
            .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ") + "."
        })
    }
    return Sides(left: article(), right: article())
  }
}
