import Alignment
import Testing

@Suite struct ScopeDifferenceTests {
  @Test(arguments: [
    (
      "Norway is ready to discuss its fishing quota[].",
      "Norway is ready to discuss its fishing quota [in exchange for tariff relief]."
    ),
    (
      "The owner will reopen the harbour mill[] in May.",
      "The owner will reopen the harbour mill [unless the union strikes], in May."
    ),
  ])
  func marksWhatOneSideAdds(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.scope], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    (
      "Norway will discuss its quota if tariffs fall.",
      "Norway will discuss its quota if tariffs fall soon."
    ),
    ("The mill reopened in May.", "The old brick mill by the harbour reopened in May."),
  ])
  func staysSilentOnMoreDetail(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.scope], between: left, and: right) == both)
  }
}
