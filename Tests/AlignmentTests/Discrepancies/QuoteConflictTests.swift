import Alignment
import Testing

@Suite struct QuoteConflictTests {
  @Test(arguments: [
    (
      "“We will close this old [mill],” Berg said on Monday.",
      "“We will close this old [bank],” Berg said on Monday."
    ),
    (
      "“We cannot allow a mere [allegation] to close this mill,” Berg said.",
      "Berg said, “We cannot allow a mere [accusation] to close this mill.”"
    ),
    (
      "“The bridge should have been [replaced] long ago,” said Marsh.",
      "“The bridge should have been [repaired] long ago,” said Marsh."
    ),
    (
      "“The old harbour has [been a] race to the bottom for years,” she said.",
      "“The old harbour has been, [in most cases], a race to the bottom for years,” she said."
    ),
    (
      "“[My view is] that the old harbour must stay open,” she said.",
      "“[We think] that the old harbour must stay open,” she said."
    ),
  ])
  func marksOtherQuotedWords(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.quote], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    ("“We can't close this mill,” Berg said.", "\"We cannot close this mill,\" Berg said."),
    ("“We do not close this mill,” he said.", "“We don’t close this mill,” he said."),
    (
      "“We will … close this mill,” he said.",
      "“We will surely and gladly close this mill,” he said."
    ),
    // Between two accounts who quotes less trims, and the tense is how a reporter heard it.
    (
      "“We will close this mill in May,” he said.",
      "The owner told the dockers of Lund in a letter on Friday: “We will close this mill.”"
    ),
    (
      "“We close [the old] mill next week,” he said.",
      "“We close it, the mill, next week,” he said."
    ),
    (
      "“The plan had cost the harbour a year,” he said.",
      "The owner told the dockers of Lund on Friday that “the plan has cost the harbour a year.”"
    ),
    // How a reporter heard it: function words that tell nobody and deny nothing.
    ("“It is a danger to the harbour,” he said.", "“It is a danger for the harbour,” he said."),
    // A sentence left out is trimming.
    (
      "“We like this mill. We want this old mill to stay open,” he said.",
      "“We want this old mill to stay open,” he said."
    ),
    (
      "“With respect, I trust Mr. Berg on this,” he said.",
      "“With respect, I trust Berg on this,” he said."
    ),
  ])
  func staysSilentOnTrimsAndContractions(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.quote], between: left, and: right) == both)
  }
}
