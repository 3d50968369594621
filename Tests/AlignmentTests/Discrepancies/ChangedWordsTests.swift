import Alignment
import Testing

/// One word changed in the copy of a sentence that turns what it says, by its kind.
///
/// Every pair is read both ways round, for all kinds: one item, of the one kind.
@Suite struct ChangedWordsTests {
  @Test(arguments: [
    // The same figure in another currency.
    (
      "The mill cost [$2 million] to build in the valley.",
      "The mill cost [€2 million] to build in the valley."
    ),
    (
      "The mill cost [2 million dollars] to build in the valley.",
      "The mill cost [2 million euros] to build in the valley."
    ),
    (
      "The pay rose by [$300] a month at the mill in Lund.",
      "The pay rose by [£300] a month at the mill in Lund."
    ),
    // Places in an order.
    (
      "She was the [only] docker to vote for the strike in May.",
      "She was the [third] docker to vote for the strike in May."
    ),
    (
      "It is the [largest] mill on the west coast of the island.",
      "It is the [second-largest] mill on the west coast of the island."
    ),
    (
      "The board spoke at [a pair of] meetings in the harbour.",
      "The board spoke at [ten] meetings in the harbour."
    ),
    (
      "The board spoke at a [couple of meetings] in the harbour.",
      "The board spoke at [ten meetings] in the harbour."
    ),
  ])
  func changesANumber(left: String, right: String) { expect(.number, left, right) }

  @Test(arguments: [
    // Words that all but deny.
    (
      "The plan for the mill was [supported] by the dockers.",
      "The plan for the mill was [hardly supported] by the dockers."
    ),
    (
      "The dockers were [happy] with the new ferry in the bay.",
      "The dockers were [far from happy] with the new ferry in the bay."
    ),
    (
      "The owner [visits] the old mill in the valley.",
      "The owner [seldom visits] the old mill in the valley."
    ),
    (
      "The owner [often] visits the old mill in the valley.",
      "The owner [rarely] visits the old mill in the valley."
    ),
    (
      "The auditors found [no evidence] of fraud at the mill.",
      "The auditors found [ample evidence] of fraud at the mill."
    ),
    // Phrases that turn a statement round.
    (
      "The mill was closed [despite] the protests of the dockers.",
      "The mill was closed [because of] the protests of the dockers."
    ),
    (
      "The ferry will sail [if] the wind drops before the evening.",
      "The ferry will sail [unless] the wind drops before the evening."
    ),
    (
      "The owner left the hall [without] paying the dockers.",
      "The owner left the hall [while] paying the dockers."
    ),
    (
      "The auditors found [little evidence] of fraud at the mill.",
      "The auditors found [strong evidence] of fraud at the mill."
    ),
    // Between quotation marks too where one of the two denies.
    (
      "“We [never] sell flour to the mill in the valley,” the owner said.",
      "“We [always] sell flour to the mill in the valley,” the owner said."
    ),
    // Opposites of the news.
    (
      "The mayor will [sign] the bill on the harbour next week.",
      "The mayor will [veto] the bill on the harbour next week."
    ),
    (
      "The dockers [embraced] the offer of the new owner of the mill.",
      "The dockers [shunned] the offer of the new owner of the mill."
    ),
    (
      "The council voiced its [support] for the new bridge in Lund.",
      "The council voiced its [opposition] to the new bridge in Lund."
    ),
    (
      "The talks at the mill began on a note of [optimism] in May.",
      "The talks at the mill began on a note of [pessimism] in May."
    ),
  ])
  func turnsAStatement(left: String, right: String) { expect(.negation, left, right) }

  @Test(arguments: [
    (
      "The owner [contended] that the dockers had set fire to the mill.",
      "The owner [proved] that the dockers had set fire to the mill."
    ),
    (
      "The report [suggests] that the ferry was overloaded that night.",
      "The report [confirms] that the ferry was overloaded that night."
    ),
    (
      "The owner [considered selling] the mill to the dockers.",
      "The owner [decided to sell] the mill to the dockers."
    ),
    (
      "The old wall by the harbour [almost fell] in the storm.",
      "The old wall by the harbour [fell] in the storm."
    ),
    (
      "The [proposed law] on the harbour angered the dockers.",
      "The [law] on the harbour angered the dockers."
    ),
    (
      "The board spoke of the [proposed bridge] over the harbour.",
      "The board spoke of the [completed bridge] over the harbour."
    ),
  ])
  func changesHowSureItIs(left: String, right: String) { expect(.modality, left, right) }

  @Test(arguments: [
    // Tense and number.
    (
      "“This valley [is] going to lose its only mill,” the owner said.",
      "“This valley [was] going to lose its only mill,” the owner said."
    ),
    (
      "“The mill [has] lost its best people in a year,” the owner said.",
      "“The mill [had] lost its best people in a year,” the owner said."
    ),
    (
      "“We [want] to buy the old mill in Lund,” the owner said.",
      "“We [wanted] to buy the old mill in Lund,” the owner said."
    ),
    (
      "“I [think] the mill can be saved this year,” the owner said.",
      "“I [thought] the mill can be saved this year,” the owner said."
    ),
    (
      "“We will do what is good for the [country],” the owner said.",
      "“We will do what is good for the [countries],” the owner said."
    ),
    // Words left out and put on.
    (
      "“It was the [Swedish] election that ruined the mill,” he said.",
      "“It was [the election] that ruined the mill,” he said."
    ),
    (
      "“We must look after the old mill in the valley [first,” the] owner said on Monday.",
      "“We must look after the old mill in the valley first [at all costs],” the owner said on Monday."
    ),
    // Opposites are other words of the quotation.
    (
      "“It was a [good] deal for the mill,” the owner said.",
      "“It was a [bad] deal for the mill,” the owner said."
    ),
  ])
  func changesAQuotation(left: String, right: String) { expect(.quote, left, right) }

  /// A quotation that goes on is a difference: who quotes no further denies nothing.
  @Test func tellsOneQuotationThatGoesOnAsADifference() {
    let articles = Sides(
      left: "“We must look after the old mill in the valley first,” the owner said on Monday.",
      right:
        "“We must look after the old mill in the valley first at all costs,” the owner said on "
        + "Monday."
    ).map { SampleArticle.of([$0]) }
    let found = MarkedClaims.discrepancies(between: articles)
    #expect(found.map(\.discrepancyClass) == [.difference])
  }

  @Test(arguments: [
    (
      "The mill cost $2 million to build in the valley.",
      "The mill cost €1.8 million to build in the valley."
    ),
    (
      "The mill cost $400,000 to build in the valley.",
      "The mill cost US$400 000 to build in the valley."
    ),
    (
      "The mill cost $400,000 to build in the valley.",
      "The mill cost US$400,000 to build in the valley."
    ),
    (
      "The mill cost $400,000 to build in the valley.",
      "The mill cost $400\u{A0}000 to build in the valley."
    ),
    (
      "The mill cost $400,000 to build in the valley.",
      "The mill cost US$400\u{2009}000 to build in the valley."
    ),
    (
      "The mill cost $2 million (€2 million) to build in Lund.",
      "The mill cost €2 million to build in Lund."
    ),
    (
      "The board spoke at a pair of meetings in the harbour.",
      "The board spoke at two meetings in the harbour."
    ),
    (
      "The auditors found no evidence of fraud at the mill.",
      "The auditors found little evidence of fraud at the mill."
    ),
    (
      "The auditors found no evidence of fraud at the mill.",
      "The auditors did not find evidence of fraud at the mill."
    ),
    (
      "The mill almost doubled its output in the last year.",
      "The mill doubled its output in the last year."
    ),
    (
      "“The mill will cost $1 million,” the owner said.",
      "“The mill will cost $1,000,000,” the owner said."
    ),
    (
      "“He had changed the locks of the mill,” the owner said.",
      "“He’d changed the locks of the mill,” the owner said."
    ),
    (
      "“It has been a hard year for the mill,” the owner said.",
      "“It’s been a hard year for the mill,” the owner said."
    ),
    (
      "“Trust me. He had changed the locks of the mill. We know it,” the owner said.",
      "“Trust me. He’d changed the locks of the mill. We know it,” the owner said."
    ),
    (
      "“The towns moved towards the mill and its programmes,” he said.",
      "“The towns moved toward the mill and its programs,” he said."
    ),
    (
      "“My report is that they learned a lesson at the mill,” he said.",
      "“My report is that they learnt a lesson at the mill,” he said."
    ),
    (
      "“Let's go to the mill with the dockers now,” he said.",
      "“Let us go to the mill with the dockers now,” he said."
    ),
    (
      "The report said that the ferry had never been safe.",
      "The report said that the ferry had hardly been safe."
    ),
    ("She said she had not seen the mill in years.", "She said she'd not seen the mill in years."),
    ("She said she had never seen the mill.", "She said she'd never seen the mill."),
    ("She said she would not see the mill again.", "She said she'd not see the mill again."),
  ])
  func staysSilentOnTheSame(left: String, right: String) {
    for (one, other) in [(left, right), (right, left)] {
      #expect(
        MarkedClaims(of: DiscrepancyKind.allCases, between: one, and: other)
          == MarkedClaims(left: one, right: other))
    }
  }

  private func expect(_ kind: DiscrepancyKind, _ left: String, _ right: String) {
    for (one, other) in [(left, right), (right, left)] {
      let expected = MarkedClaims(left: one, right: other)
      let bare = expected.bare
      #expect(MarkedClaims(of: [kind], between: bare.left, and: bare.right) == expected)
      let others = DiscrepancyKind.allCases.filter { $0 != kind }
      #expect(MarkedClaims(of: others, between: bare.left, and: bare.right) == bare)
    }
  }
}
