import Alignment
import Testing

@Suite struct PhrasalVerbTests {
  @Test(arguments: [
    (
      "The dockers [accepted] the offer on Friday.",
      "The dockers [turned down] the offer on Friday."
    ),
    (
      "The dockers [accepted] the offer on Friday.",
      "The dockers [turned the offer down] on Friday."
    ),
    ("The union [called off] the strike on Friday.", "The union [began] the strike on Friday."),
    (
      "Kari Marsh [ruled out] a pact with the Greens.",
      "Kari Marsh is [considering] a pact with the Greens."
    ),
    ("Norway [pulled out] of the treaty on Friday.", "Norway [joined] the treaty on Friday."),
    ("Ola Berg [backed out] of the race for mayor.", "Ola Berg [stayed] in the race for mayor."),
    ("Ola Berg [gave up] his seat on the board.", "Ola Berg [kept] his seat on the board."),
  ])
  func opposesWhatTheyMean(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.negation], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    (
      "The dockers did not accept the offer on Friday.",
      "The dockers turned down the offer on Friday."
    ),
    ("The court threw out the case on Friday.", "The court dismissed the case on Friday."),
    ("The union called off the strike on Friday.", "The union cancelled the strike on Friday."),
    (
      "The trial of Ola Berg begins on March 16, the court said.",
      "The trial of Ola Berg was put off to March 23, the court said."
    ),
    ("The ship turned north in the bay on Friday.", "The ship turned down the bay on Friday."),
  ])
  func isSilentWhereTheyAgree(left: String, right: String) {
    let bare = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.negation], between: left, and: right) == bare)
  }
}
