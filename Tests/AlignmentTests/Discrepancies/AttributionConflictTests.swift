import Alignment
import Testing

@Suite struct AttributionConflictTests {
  @Test(arguments: [
    (
      "The owner of the harbour mill [said] it lost money in the spring.",
      "The owner of the harbour mill [claimed] it lost money in the spring."
    ),
    (
      "The mill will close in May, [the owner's lawyer said].",
      "The mill will close in May, [people close to the talks said]."
    ),
    (
      "[The World Health Organization (WHO) said] the harbour water is clean.",
      "[The Norwegian Food Office (NFO) said] the harbour water is clean."
    ),
    (
      "Norway [is said to] be open to talks about the fishing grounds.",
      "Norway [has shown] that it is open to talks about the fishing grounds."
    ),
  ])
  func marksOtherSources(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.attribution], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    ("The mill will close in May, Mr. Berg said.", "The mill will close in May, Ann Berg said."),
    ("The mill will close in May, he said.", "The mill will close in May, the owner Berg said."),
    ("“The mill will close in May,” Berg said.", "“The mill will close in May.”"),
    ("According to Berg, the mill will close.", "The mill will close, Berg said."),
  ])
  func staysSilentOnTheSameSource(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.attribution], between: left, and: right) == both)
  }
}
