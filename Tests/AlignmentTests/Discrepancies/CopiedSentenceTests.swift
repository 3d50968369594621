import Alignment
import Testing

/// What somebody changed in the copy of a sentence, and what is only written otherwise there.
///
/// Every pair is read both ways round.
@Suite struct CopiedSentenceTests {
  @Test(arguments: [
    (
      "The ferry ran aground [twice] in the bay.", "The ferry ran aground [three times] in the bay."
    ),
    ("Fares have [doubled] on the harbour line.", "Fares have [tripled] on the harbour line."),
    (
      "They pay it under Section [9] of the port act.",
      "They pay it under Section [3] of the port act."
    ),
    (
      "The council backed the bridge by [7-2] on Monday.",
      "The council backed the bridge by [6-3] on Monday."
    ),
    (
      "The mill was [one] of the few that stayed open.",
      "The mill was [two] of the few that stayed open."
    ),
    (
      "[Hundreds of dockers] marched to the mill gate.",
      "[Thousands of dockers] marched to the mill gate."
    ),
    (
      "The town counted [about 40 wrecks] in the bay.",
      "The town counted [about 39 wrecks] in the bay."
    ),
    (
      "The course takes [40-60 hours] for each docker.",
      "The course takes [42-58 hours] for each docker."
    ),
    (
      "The singer is in her [40s] and lives in Lund.",
      "The singer is in her [50s] and lives in Lund."
    ),
    (
      "[Both] drivers were hurt in the crash in Lund.",
      "[All three] drivers were hurt in the crash in Lund."
    ),
    (
      "He was a sailor in World War [II] for a year.",
      "He was a sailor in World War [I] for a year."
    ),
  ])
  func marksNumbers(left: String, right: String) {
    expect([.number, .date], left, right)
  }

  @Test(arguments: [
    (
      "The strike of the dockers lasted [22 months] in all.",
      "The strike of the dockers lasted [21 months] in all."
    ),
    (
      "The mill was built in the [1950s] by the dockers.",
      "The mill was built in the [1940s] by the dockers."
    ),
    (
      "On Friday the board met, and on [Monday] the mill was closed.",
      "On Friday the board met, and on [Friday] the mill was closed."
    ),
    (
      "He was on the “Today” show on [Friday] to praise it.",
      "He was on the “Today” show on [Monday] to praise it."
    ),
    (
      "The vote begins at [5:30 p.m.] in the town hall.",
      "The vote begins at [5:45 p.m.] in the town hall."
    ),
    (
      "The vote begins at [9 a.m.] in the town hall.",
      "The vote begins at [9 p.m.] in the town hall."
    ),
    (
      "The vote begins at [3 p.m.] in the town hall.",
      "The vote begins at [17:00] in the town hall."
    ),
    (
      "The town has [an annual] report on the harbour.",
      "The town has [a monthly] report on the harbour."
    ),
    (
      "The bill will pass in [early] June at the latest.",
      "The bill will pass in [late] June at the latest."
    ),
  ])
  func marksDates(left: String, right: String) {
    expect([.date], left, right)
  }

  @Test(arguments: [
    (
      "The bill was written by [Sen]. Ola Marsh in May.",
      "The bill was written by [Rep]. Ola Marsh in May."
    ),
    (
      "The [president] said the mill would close soon.",
      "The [chairman] said the mill would close soon."
    ),
    (
      "The board heard [vice president] Marsh on the mill.",
      "The board heard [president] Marsh on the mill."
    ),
    (
      "The [Democratic] leaders left the hall in anger.",
      "The [Republican] leaders left the hall in anger."
    ),
    (
      "The judge praised [Sven Sander] (D-Lund) for his work.",
      "The judge praised [Sven Solberg] (D-Lund) for his work."
    ),
    (
      "The letter was signed by [James Lund] of the mill.",
      "The letter was signed by [John Lund] of the mill."
    ),
    (
      "[Trygve] later called the plan of the council a fraud.",
      "[Brown] later called the plan of the council a fraud."
    ),
    (
      "[Trygve] has called the plan of the council a fraud.",
      "[Collins] has called the plan of the council a fraud."
    ),
    (
      "It was agreed by [Samuel A. Lund] and the dockers.",
      "It was agreed by [Olaf Quist] and the dockers."
    ),
    (
      "They sued the [Treasury] over the new port fees.",
      "They sued the [Bank of Norway] over the new port fees."
    ),
    (
      "Marsh buried the plan in [Defense Department] files.",
      "Marsh buried the plan in [Justice Department] files."
    ),
    (
      "The book by [Mrs]. Lind sold well in the town.",
      "The book by [Mr]. Lind sold well in the town."
    ),
    (
      "[Muslim] leaders asked the mayor for a meeting.",
      "[Christian] leaders asked the mayor for a meeting."
    ),
    (
      "The [Supreme Court] upheld the ban on Monday by a wide margin.",
      "The [Court of Appeals] upheld the ban on Monday by a wide margin."
    ),
    (
      "The report by [Robert S. Holm] was read out on Monday in full.",
      "The report by [Robert P. Holm] was read out on Monday in full."
    ),
  ])
  func marksNames(left: String, right: String) {
    expect([.name], left, right)
  }

  @Test(
    arguments: [
      (
        "The mayor of Lund [told] reporters about the fire.",
        "The mayor of Lund [declined to tell] reporters about the fire."
      ),
      ("The old ferry [was] no longer safe in a storm.", "The old ferry [was] safe in a storm."),
      (
        "The gate [was just] closed to the dockers again.",
        "The gate [was not just] closed to the dockers again."
      ),
      (
        "The mill is [better] than any other in the valley.",
        "The mill is [worse] than any other in the valley."
      ),
      (
        "The police found [several] guns in the old mill.",
        "The police found [no] guns in the old mill."
      ),
    ])
  func findsDenials(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right).bare
    for (one, other) in [(both.left, both.right), (both.right, both.left)] {
      let found = MarkedClaims(of: [.negation], between: one, and: other)
      #expect(found != MarkedClaims(left: one, right: other))
    }
  }

  @Test(arguments: [
    (
      "The council [plans to] close the harbour mill.", "The council [will] close the harbour mill."
    ),
    ("The council [should] close the harbour mill.", "The council [must] close the harbour mill."),
    (
      "The inspectors wrote of the [potential] dangers of the mill.",
      "The inspectors wrote of the [dangers] of the mill."
    ),
    (
      "The mill will [possibly] close next year in May.",
      "The mill will [certainly] close next year in May."
    ),
  ])
  func marksCertainty(left: String, right: String) {
    expect([.modality], left, right)
  }

  @Test(arguments: [
    (
      "The owner of the mill [said] that it would close.",
      "The owner of the mill [warned] that it would close."
    ),
    (
      "The owner of the mill [insisted] that it would close.",
      "The owner of the mill [said] that it would close."
    ),
    (
      "The mill will close in May, [Mr. Marsh said].",
      "The mill will close in May, [his lawyer said]."
    ),
    (
      "The mill will close in May, [he said].",
      "The mill will close in May, [the White House said]."
    ),
    (
      "“It broke the rules,” [said Ms. Lind], who leads the agency in Lund.",
      "“It broke the rules,” [said Mr. Dahl], who leads the agency in Lund."
    ),
    (
      "“We saw two people at the old mill,” [he said].",
      "“We saw two people at the old mill,” [a senior official said]."
    ),
    (
      "“We saw two people at the old mill,” [he said].",
      "“We saw two people at the old mill,” [she said]."
    ),
  ])
  func marksSources(left: String, right: String) {
    expect([.attribution], left, right)
  }

  @Test(arguments: [
    (
      "“Trust me. It is [about] you. We know it,” he said.",
      "“Trust me. It is [beyond] you. We know it,” he said."
    ),
    (
      "The plan is “[nothing] more than a fraud,” he said.",
      "The plan is “[honest nothing] more than a fraud,” he said."
    ),
    (
      "“I think the [president will] be blamed for it,” he said.",
      "“I think [the will] be blamed for it,” he said."
    ),
    (
      "“We asked the mills of the valley and the neighbouring 3 states,” he said.",
      "“We asked the mills of the valley and the neighbouring [states],” he said."
    ),
  ])
  func findsQuotedWords(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right).bare
    for (one, other) in [(both.left, both.right), (both.right, both.left)] {
      let found = MarkedClaims(of: [.quote], between: one, and: other)
      #expect(found != MarkedClaims(left: one, right: other))
    }
  }

  /// An office says more than the place, and a name put in is no certainty.
  @Test func tellsTheOfficeAndTheVerbAlone() {
    expect(
      [.name], "Tobias Renn, [a spokesman for the harbour], read it out.",
      "Tobias Renn, [the director of the harbour], read it out.")
    expect(
      [.modality],
      "The town council [is expected to vote] on Friday to close the old bridge to lorries.",
      "The town council of Port Callan [voted] on Friday to close the old bridge to lorries.")
  }

  /// In a headline a verb is written like a name.
  @Test func takesNoVerbOfAHeadlineForAName() {
    let (left, right) = (
      "Nora Berg Messaged With The Port Callan Dockers In June",
      "Nora Berg Negotiated With The Port Callan Dockers In June"
    )
    #expect(
      MarkedClaims(of: [.name], between: left, and: right) == MarkedClaims(left: left, right: right)
    )
  }

  /// Which state it is matters, however it is written.
  @Test func tellsOneStateFromAnother() {
    expect(
      [.name], "The fair opened in Durham, [N.C.], on Monday, the mayor said.",
      "The fair opened in Durham, [South Carolina], on Monday, the mayor said.")
  }

  /// Nothing of these is a discrepancy of any kind.
  @Test(arguments: [
    (
      "The vote in the town hall began at 3 p.m. on Friday.",
      "The vote in the town hall began at 15:00 on Friday."
    ),
    (
      "The vote in the town hall began at 5:30 p.m. on Friday.",
      "The vote in the town hall began at 17:30 on Friday."
    ),
    (
      "The water in the harbour reached 86 degrees Fahrenheit on Friday.",
      "The water in the harbour reached 30 degrees Celsius on Friday."
    ),
    (
      "The mill sold 30 metric tons of flour to the town.",
      "The mill sold 33 short tons of flour to the town."
    ),
    (
      "The council will spend £2 million on the bridge.",
      "The council will spend $2.6 million on the bridge."
    ),
    ("It was asked in a March 31-April 4 survey.", "It was asked in a 31 March-4 April survey."),
    (
      "Senator Mitch Berg (R-Ky.) left the hall before the vote.",
      "Senator Mitch Berg (R-Kentucky) left the hall before the vote."
    ),
    (
      "The fair opened in Orlando, Fla., on Monday, the mayor said.",
      "The fair opened in Orlando, Florida, on Monday, the mayor said."
    ),
    (
      "The fair opened in Durham, N.C., on Monday, the mayor said.",
      "The fair opened in Durham, North Carolina, on Monday, the mayor said."
    ),
    (
      "“He runs the whole town like he runs his own mill? God help us,” she said.",
      "“He runs the whole town like he runs his own mill?” she said."
    ),
    (
      "“By the old rules, the mill must pay for the dam and for the bridge,” he said.",
      "“The mill must pay for the dam and for the bridge,” he said."
    ),
    (
      "“We will build the bridge in May,” she said.", "She said: “We will build the bridge in May.”"
    ),
    (
      "The mill had lost money for years, according to records.",
      "According to records, the mill had lost money for years."
    ),
    (
      "The bridge will be closed in May, officials said.",
      "Officials said the bridge will be closed in May."
    ),
    (
      "The mill paid for the dam, but the town built it, according to the Valley Post.",
      "According to the Valley Post, the mill paid for the dam, but the town built it."
    ),
    ("The owners could not mend the dam in time.", "The owners couldn’t mend the dam in time."),
    (
      "Had I known, I would have sold the mill to you.",
      "Had I known, I’d have sold the mill to you."
    ),
    (
      "The council met on Wednesday to vote on the mill.",
      "The council met on Wednesday, May 9, to vote on the mill."
    ),
    (
      "“The tale is 100 percent false,” the owner wrote.",
      "“The tale is 100% false,” the owner wrote."
    ),
    (
      "“We have 32 mills in the valley,” the owner said.",
      "“We have thirty-two mills in the valley,” the owner said."
    ),
    (
      "“A cable was sent on Aug. 16 by the mayor,” he said.",
      "“A cable was sent on 16 August by the mayor,” he said."
    ),
    (
      "“There is no dialogue about the mill now,” he said.",
      "“There is no dialog about the mill now,” he said."
    ),
    (
      "“Senator Reed trusts the owners of the mill,” he said.",
      "“Harry Reed trusts the owners of the mill,” he said."
    ),
    (
      "“The GOP race for the mill is over,” he said.",
      "“The Republican race for the mill is over,” he said."
    ),
    (
      "“They trust the FBI with the case,” he said.",
      "“They trust the Federal Bureau of Investigation with the case,” he said."
    ),
    (
      "“We have worked very hard to get that mill,” she said, “and we will work very hard to keep that mill.”",
      "“We’ve worked very hard to get that mill,” she said, “and we’ll work very hard to keep that mill.”"
    ),
    (
      "The bill has two-thirds majority support in Lund.",
      "The bill has two thirds majority support in Lund."
    ),
    (
      "The letter was signed by Jim Lund of the mill.",
      "The letter was signed by James Lund of the mill."
    ),
    (
      "The board trusted Mr. Marsh with the mill.", "The board trusted Senator Marsh with the mill."
    ),
    (
      "A price below 50 means the mill loses, and one above 60 that it gains.",
      "A price above 60 means the mill gains, and one below 50 that it loses."
    ),
  ])
  func staysSilentOnOtherWaysToWriteIt(left: String, right: String) {
    let kinds = DiscrepancyKind.allCases.filter { $0 != .wording && $0 != .scope }
    for (one, other) in [(left, right), (right, left)] {
      #expect(
        MarkedClaims(of: kinds, between: one, and: other) == MarkedClaims(left: one, right: other))
    }
  }

  /// A length of time and a part of a month are dates alone, and evidence is the whole amount.
  @Test(arguments: [
    (
      "The strike of the dockers lasted [two hours] in all.",
      "The strike of the dockers lasted [three hours] in all."
    ),
    (
      "The bill will pass in [early] June at the latest.",
      "The bill will pass in [late] June at the latest."
    ),
    (
      "The council will spend [$1.5 million] on the bridge.",
      "The council will spend [$15 million] on the bridge."
    ),
    (
      "The mill sold [some 1.5 million] in the spring of that year.",
      "The mill sold [some 15 million] in the spring of that year."
    ),
  ])
  func showsOneDifferenceOnceAndWhole(left: String, right: String) {
    expect(DiscrepancyKind.allCases, left, right)
    let bare = MarkedClaims(left: left, right: right).bare
    let articles = Sides(
      left: SampleArticle.of([bare.left]), right: SampleArticle.of([bare.right]))
    #expect(MarkedClaims.discrepancies(between: articles).count == 1)
  }

  private func expect(_ kinds: [DiscrepancyKind], _ left: String, _ right: String) {
    for (one, other) in [(left, right), (right, left)] {
      let expected = MarkedClaims(left: one, right: other)
      let bare = expected.bare
      #expect(MarkedClaims(of: kinds, between: bare.left, and: bare.right) == expected)
    }
  }
}
