import Alignment
import Testing

@Suite struct RevisionWordsTests {
  private struct Case: Sendable {
    let kind: DiscrepancyKind
    let earlier: String
    let later: String
    let word: String
  }

  private static let cases = [
    Case(
      kind: .number, earlier: "The fund paid $5 million to the port of Lund.",
      later: "The fund paid $3 million to the port of Lund, the town said in a correction.",
      word: "correction"),
    Case(
      kind: .number, earlier: "The ferry carried 120 people to the island on Monday.",
      later: "The ferry carried 97 people to the island on Monday, fewer than first reported.",
      word: "fewer than first"),
    Case(
      kind: .date, earlier: "The senators will vote on the harbour bill on February 20.",
      later: "The senators will vote on the harbour bill on March 9, later than planned.",
      word: "later than planned"),
    Case(
      kind: .date, earlier: "The treaty will be signed in Geneva on February 20.",
      later: "The treaty, postponed, will be signed in Geneva on March 9.", word: "postponed"),
    Case(
      kind: .date, earlier: "The trial of the mayor of Lund is set for March 20.",
      later: "The trial of the mayor of Lund was pushed back to April 9.", word: "pushed back"),
    Case(
      kind: .date, earlier: "The trial of the mayor of Lund is set for March 20.",
      later: "The trial of the mayor of Lund was moved to April 9.", word: "moved to"),
    Case(
      kind: .number, earlier: "The ministry said 300 houses burned in Lund.",
      later: "The ministry lowered its count and said 250 houses burned in Lund.",
      word: "lowered its count"),
    Case(
      kind: .number, earlier: "The ministry said 300 houses burned in Lund.",
      later: "The ministry said 250 houses burned in Lund, a figure revised on Monday.",
      word: "revised"),
  ]

  private func found(_ case: Case, _ dates: Sides<String>, isSwapped: Bool) -> [Discrepancy] {
    let articles = Sides(
      left: SampleArticle.of([`case`.earlier], date: dates.left),
      right: SampleArticle.of([`case`.later], date: dates.right))
    return MarkedClaims.discrepancies(between: isSwapped ? articles.swapped : articles).filter {
      $0.kind == `case`.kind
    }
  }

  @Test(arguments: cases.indices, [false, true])
  func whatTheLaterTextSaysToBeRevisedIsAnUpdate(index: Int, isSwapped: Bool) throws {
    let example = Self.cases[index]
    let found = found(
      example, Sides(left: "2026-02-14", right: "2026-03-03"), isSwapped: isSwapped)
    #expect(found.map(\.discrepancyClass) == [.update])
    let side = isSwapped ? "A" : "B"
    let why = try #require(found.first?.why)
    #expect(why.hasSuffix("so \(side) is the later text, and it says “\(example.word)”."))
  }

  @Test(arguments: cases.indices)
  func itIsNoneWhereTheTextIsTheEarlierOneOrUndated(index: Int) {
    let example = Self.cases[index]
    for dates in [
      Sides(left: "2026-03-03", right: "2026-02-14"),
      Sides(left: "2026-03-03", right: "2026-03-03"),
    ] {
      let classes = found(example, dates, isSwapped: false).map(\.discrepancyClass)
      #expect(!classes.isEmpty && !classes.contains(.update))
    }
  }

  /// What was revised is something else.
  @Test(arguments: [
    "Ten houses burned in Lund, and the ministry revised its rules.",
    "Ten houses burned in Lund, and the rules of the mill were revised.",
    "Ten houses burned in Lund under the revised rules of the mill.",
  ])
  func itIsNoneWhereSomethingElseWasRevised(later: String) {
    let earlier = later.replacing("Ten", with: "Twelve")
    let articles = Sides(
      left: SampleArticle.of([earlier], date: "2026-02-14"),
      right: SampleArticle.of([later], date: "2026-03-03"))
    let found = MarkedClaims.discrepancies(between: articles).filter { $0.kind == .number }
    #expect(found.map(\.discrepancyClass) == [.conflict])
  }
}
