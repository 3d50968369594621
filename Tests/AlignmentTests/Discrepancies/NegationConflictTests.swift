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

  /// Up to a time is from it on, unless the other side has an `until` of its own.
  @Test(arguments: [
    ("The mill will not reopen until Friday.", "The mill will reopen on Friday.", false),
    ("The mill can't reopen until Friday.", "The mill can reopen on Friday.", false),
    ("No ships sailed until noon.", "Ships sailed from noon.", false),
    ("The strike will not last until Friday.", "The strike will last until Friday.", true),
    ("The port did not extend the ban until June.", "The port extended the ban until June.", true),
    ("The mill will not sign until all agree.", "The mill will sign on Friday.", true),
    (
      "They did not accept the offer that holds until Friday.",
      "They accepted the offer that holds until Friday.", true
    ),
  ])
  func deniesUpToATime(left: String, right: String, isDenied: Bool) {
    for (one, other) in [(left, right), (right, left)] {
      let articles = Sides(left: SampleArticle.of([one]), right: SampleArticle.of([other]))
      let found = MarkedClaims.discrepancies(between: articles).filter { $0.kind == .negation }
      #expect(found.isEmpty != isDenied)
    }
  }
}
