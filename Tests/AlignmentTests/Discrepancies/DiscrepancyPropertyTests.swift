import Articles
import Claims
import TestSupport
import Testing

@testable import Alignment

/// What holds for every kind.
@Suite struct DiscrepancyPropertyTests {
  /// Words that are against words of the other side are not shown once more as left out.
  @Test func showsTheSameWordsOnceOfAKind() {
    let articles = Sides(
      left: AnnotatedArticle(
        paragraphs: "A worn bearing is said to have jammed the swing bridge at Port Callan."),
      right: AnnotatedArticle(
        paragraphs: "A worn bearing jammed the swing bridge at Port Callan."))
    for pair in [articles, articles.swapped] {
      let found = Comparison(of: pair).links.flatMap(\.discrepancies)
      #expect(found.map(\.kind) == [.attribution])
      #expect(found.allSatisfy { $0.evidence.left.count > 0 && $0.evidence.right.count > 0 })
    }
  }

  /// Texts that differ in spelling, quotation marks, titles or the writing of numbers, and in
  /// nothing else.
  @Test(arguments: [
    ("The programme costs 3 crowns.", "The program costs three crowns."),
    ("The US and the UK signed.", "The U.S. and the United Kingdom signed."),
    ("The United States signed the treaty.", "The US signed the treaty."),
    ("He called it \"a red line\" in May.", "He called it “a red line” in May."),
    ("Mr. Berg spoke to Dr. Marsh.", "Berg spoke to Marsh."),
    ("Prices rose by 5 per cent in May.", "Prices rose by 5% in May."),
    (
      "US President, Ann Marsh spoke of 1,200 ships.", "US President Ann Marsh spoke of 1200 ships."
    ),
    ("He didn't say when.", "He did not say when."),
    ("The Labour centre's defence was organised.", "The Labor center’s defense was organized."),
    ("They met on Feb. 11.", "They met on February 11."),
    (
      "Prices in the valley rose by three and a half percent in May.",
      "Prices in the valley rose by 3.5 per cent in May."
    ),
    (
      "Two and a half years after the fire the mill reopened.",
      "2.5 years after the fire the mill reopened."
    ),
    ("More than 1 000 people marched to the harbour.", "1,000 people marched to the harbour."),
    (
      "More than 1 000 people marched to the harbour.",
      "More than 1,000 people marched to the harbour."
    ),
    (
      "More than 1\u{A0}000 people marched to the harbour.",
      "More than 1\u{2009}000 people marched to the harbour."
    ),
    (
      "Half a million people marched to the harbour.",
      "Some 500,000 people marched to the harbour."
    ),
    (
      "Prices in the valley rose 1,5 percent in May.",
      "Prices in the valley rose 1.5 percent in May."
    ),
    ("The ferry lost two tonnes of rice.", "The ferry lost 2,000 kg of rice."),
    ("The mill stands 10 miles from the harbour.", "The mill stands 16 km from the harbour."),
    ("The fire burned 40 square miles of wood.", "The fire burned 104 square kilometres of wood."),
    ("The crossing took 90 minutes on Monday.", "The crossing took 1.5 hours on Monday."),
    (
      "The World Health Organization said the harbour water is clean.",
      "The World Health Organization (WHO) said the harbour water is clean."
    ),
    (
      "The Houthis said they attacked the ship in the harbour.",
      "The Huthis said they attacked the ship in the harbour."
    ),
    (
      "The ship was attacked by the Houthis in the harbour.",
      "The ship was attacked by the Huthis in the harbour."
    ),
    ("The envoys met in Peking on Monday.", "The envoys met in Beijing on Monday."),
    ("The envoys met in Kiev on Monday.", "The envoys met in Kyiv on Monday."),
    ("The envoys from Burma met on Monday.", "The envoys from Myanmar met on Monday."),
  ])
  func spellingIsNoDiscrepancy(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: DiscrepancyKind.allCases, between: left, and: right) == both)
  }

  @Test(arguments: 0..<200)
  func exchangedSidesExchangeTheFindingsAndNothingElse(seed: Int) {
    var random = SeededSentences(seed: UInt64(seed))
    expectTheSameFromEitherSide(
      Sides(
        left: SampleArticle.of([random.sentence()], date: "2026-03-05"),
        right: SampleArticle.of([random.sentence()], date: "2026-03-0\(4 + seed % 4)")))
  }

  /// A toll told by a verb on one side and counted on the other, in texts of different days.
  @Test(arguments: 0..<200)
  func exchangedSidesExchangeTheTollsAndNothingElse(seed: Int) {
    var random = SeededSentences(seed: UInt64(seed))
    expectTheSameFromEitherSide(
      Sides(
        left: SampleArticle.of([random.toll()], date: "2026-03-05"),
        right: SampleArticle.of([random.toll()], date: "2026-03-0\(4 + seed % 4)")))
  }

  /// Amounts at the ends of what can be held, against one that is not.
  @Test func exchangedSidesExchangeHostileAmountsToo() {
    for sentence in HostileNumbers.sentences(oneIn: 9) {
      for other in ["3 percent", "at least 0 people", "under 0 degrees"] {
        expectTheSameFromEitherSide(
          Sides(
            left: SampleArticle.of([sentence], date: "2026-03-05"),
            right: SampleArticle.of(["Growth in the harbour of Oslo was \(other) on the coast."])))
      }
    }
  }

  private func expectTheSameFromEitherSide(_ articles: Sides<AnnotatedArticle>) {
    for left in articles.left.claims.indices {
      for right in articles.right.claims.indices {
        let found = Discrepancies.find(in: MarkedClaims.link(left, right, articles))
        let swapped = Discrepancies.find(in: MarkedClaims.link(right, left, articles.swapped))
        #expect(
          Set(found.map(SeenDiscrepancy.init))
            == Set(swapped.map { SeenDiscrepancy($0, isSwapped: true) }))
        #expect(found.count == swapped.count)
      }
    }
  }

  @Test(arguments: 0..<100)
  func aTextAgreesWithItself(seed: Int) {
    var random = SeededSentences(seed: UInt64(seed))
    let sentences = (0..<3).map { _ in random.sentence() }
    let article = SampleArticle.of(sentences, date: "2026-03-05")
    for claim in article.claims.indices {
      let sides = Sides(left: article, right: article)
      #expect(Discrepancies.find(in: MarkedClaims.link(claim, claim, sides)).isEmpty)
    }
  }

  @Test(arguments: 0..<100)
  func evidenceIsInsideTheClaims(seed: Int) {
    var random = SeededSentences(seed: UInt64(seed))
    let articles = Sides(
      left: SampleArticle.of([random.sentence()]), right: SampleArticle.of([random.sentence()]))
    for left in articles.left.claims.indices {
      for right in articles.right.claims.indices {
        for found in Discrepancies.find(in: MarkedClaims.link(left, right, articles)) {
          #expect(articles.left.claims[left].span.contains(found.evidence.left))
          #expect(articles.right.claims[right].span.contains(found.evidence.right))
          #expect(!found.evidence.left.isEmpty || !found.evidence.right.isEmpty)
          #expect(!found.why.isEmpty)
        }
      }
    }
  }
}

/// A discrepancy as it should be found from either side.
private struct SeenDiscrepancy: Hashable {
  let kind: DiscrepancyKind
  let sort: DiscrepancyClass
  let evidence: Sides<TextSpan>
  let confidence: Double
  let rule: Rule
  let why: [String]
  let unsettled: String?

  init(_ found: Discrepancy) { self.init(found, isSwapped: false) }

  init(_ found: Discrepancy, isSwapped: Bool) {
    kind = found.kind
    sort = found.discrepancyClass
    evidence = isSwapped ? found.evidence.swapped : found.evidence
    confidence = found.confidence
    rule = found.rule
    unsettled = found.unsettled
    why = SeenDiscrepancy.words(found.why, isSwapped: isSwapped)
  }

  /// The words of a sentence in order of the alphabet, with the sides' letters exchanged.
  private static func words(_ why: String, isSwapped: Bool) -> [String] {
    why.split { !($0.isLetter || $0.isNumber) }.map { word in
      guard isSwapped else { return String(word) }
      return word == "A" ? "B" : word == "B" ? "A" : String(word)
    }.sorted()
  }
}

/// Sentences about one invented event, from a seed.
private struct SeededSentences {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  private mutating func pick(_ words: [String]) -> String {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return words[Int(state >> 33) % words.count]
  }

  mutating func toll() -> String {
    let number = pick(["12", "14", "at least 14", "about 20", "dozens of", "no fewer than 31"])
    let what = pick(["people", "passengers", "workers"])
    let place = pick(["in Oslo", "in the harbour of Lisbon"])
    let event = pick(["bridge collapse", "ferry crash"])
    return pick([
      "The \(event) \(place), \(pick(["killing", "injuring"])) \(number) \(what), came on Monday.",
      "Officials said \(number) \(what) \(pick(["were killed", "died"])) in the \(event) \(place).",
      "The \(event) \(place) \(pick(["kills", "killed", "hit"])) \(number) \(what).",
      "The \(event) \(place) led to \(number) \(pick(["deaths", "injuries"])).",
      "Rescuers counted \(number) \(what) after the \(event) \(place), officials said.",
    ])
  }

  mutating func sentence() -> String {
    let source = pick(["", "", "Police said ", "According to officials, ", "Marsh said that "])
    let who = pick([
      "Prime Minister Berg", "the regime's minister Ann Berg", "CEO Berg", "Berg, a lawyer,",
      "the Norwegian government",
    ])
    let verb = pick([
      "held talks with", "is expected to meet", "did not meet", "may meet", "reportedly met", "met",
      "refused to meet", "is said to have met", "rejected", "accepted",
    ])
    let what = pick([
      "12 protesters", "at least 40 people", "a dozen protesters", "the mob", "protesters",
      "“the brave people of this old harbour town”", "“the good people of this old harbour town”",
    ])
    let place = pick(["in Oslo", "in Lisbon", "at the harbour"])
    let time = pick(["on Monday", "on March 3", "last year", "yesterday", "for two weeks", ""])
    let limit = pick(["", "", " in exchange for relief", " unless it rained", ", aides said"])
    return "\(source)\(who) \(verb) \(what) \(place) \(time)\(limit)."
  }
}
