import Alignment
import Testing

@Suite struct NegationConflictTests {
  @Test(arguments: [
    (
      "The union [supports] the sale of the mill in the harbour.",
      "The union [opposes] the sale of the mill in the harbour."
    ),
    (
      "The port [had a] plan for the storm in the bay.",
      "The port [had no] plan for the storm in the bay."
    ),
    (
      "The board [approved] the sale of the harbour mill on Monday.",
      "The board [did not approve] the sale of the harbour mill on Monday."
    ),
    (
      "The minister [signed] the fishing treaty in Geneva.",
      "The minister [refused to sign] the fishing treaty in Geneva."
    ),
    (
      "The board [accepted] the offer for the harbour mill.",
      "The board [rejected] the offer for the harbour mill."
    ),
    (
      "The court found the fish market [legal] in the harbour of Bergen.",
      "The court found the fish market [illegal] in the harbour of Bergen."
    ),
    (
      "The new filter [works] in the cold water of the bay.",
      "The new filter [does not work] in the cold water of the bay."
    ),
    (
      "An aide of Ola Berg said that the chairman [would indeed be seeking] another term at the port.",
      "Many dockers now say that Ola Berg [will not seek] to be elected."
    ),
  ])
  func marksWhatOneSideDenies(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.negation], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    (
      "The board did not reject the offer for the mill.",
      "The board accepted the offer for the mill."
    ),
    (
      "The board didn't accept the offer for the mill.",
      "The board did not accept the offer for the mill."
    ),
    ("The board never signed the treaty.", "The board did not sign the treaty."),
    (
      "The mills were not the only ones on the hill.",
      "The mills weren't the only ones on the hill."
    ),
    ("It was not only a loss for the mill.", "It was a loss for the mill."),
  ])
  func staysSilentWhereBothDenyOrNeither(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.negation], between: left, and: right) == both)
  }
}
