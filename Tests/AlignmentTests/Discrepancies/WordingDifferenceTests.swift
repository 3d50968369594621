import Alignment
import Testing

@Suite struct WordingDifferenceTests {
  @Test(arguments: [
    (
      "Marsh considered sending a [second aircraft carrier] to the region.",
      "Marsh considered sending a [second naval \"armada\"] to the region."
    ),
    (
      "[Norwegian Prime Minister Berg] visited the harbour.",
      "The [Norwegian regime's prime minister Berg] visited the harbour."
    ),
    (
      "Marsh considered sending a [second aircraft carrier] to the region.",
      "Marsh considered sending a [second naval “armada”] to the region."
    ),
    (
      "The senator [criticized] the harbour plan on Monday.",
      "The senator [slammed] the harbour plan on Monday."
    ),
    (
      "Soldiers began the [killing] of the villagers in Larvik.",
      "Soldiers began the [massacre] of the villagers in Larvik."
    ),
    (
      "The mayor [falsely claimed] the harbour mill was safe.",
      "The mayor [claimed] the harbour mill was safe."
    ),
    (
      "The [quarrel] between the two mayors of Larvik grew.",
      "The [feud] between the two mayors of Larvik grew."
    ),
  ])
  func marksALoadedTermAgainstAPlainOne(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.wording], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    ("second naval \"armada\"", "“second naval \"armada\"”"),
    ("second naval “armada”", "«second naval “armada”»"),
    ("second naval ‘armada’", "“second naval ‘armada’”"),
  ])
  func quotesThePhraseVerbatimBetweenOtherMarks(phrase: String, quoted: String) {
    let articles = Sides(
      left: SampleArticle.of(["Marsh considered sending a second aircraft carrier to the region."]),
      right: SampleArticle.of(["Marsh considered sending a \(phrase) to the region."]))
    let found = MarkedClaims.discrepancies(between: articles).filter { $0.kind == .wording }
    #expect(
      found.map(\.why) == [
        "A writes “second aircraft carrier”, B \(quoted) for the same thing."
      ])
  }

  @Test(arguments: [
    ("The regime closed the harbour.", "The regime closed the old harbour."),
    ("The senator criticized the plan.", "The senator criticised the programme."),
  ])
  func staysSilentWhereBothUseTheTerm(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.wording], between: left, and: right) == both)
  }
}
