import Alignment
import Testing

@Suite struct NameConflictTests {
  @Test(arguments: [
    (
      "The [governor] of the valley opened the new harbour bridge.",
      "The [mayor] of the valley opened the new harbour bridge."
    ),
    (
      "The crew painted the old harbour crane [red] last summer.",
      "The crew painted the old harbour crane [blue] last summer."
    ),
    (
      "[CEO] Dan Marsh praised the harbour workers.",
      "The harbour workers were praised by [president] Dan Marsh."
    ),
    (
      "Ali Rahim, [an adviser to the governor], praised the plan.",
      "Rear Admiral Ali Rahim, who serves as [the secretary of the port council], praised the plan."
    ),
    (
      "The [House Foreign Relations Committee] opened the hearing in May.",
      "The [House Foreign Affairs Committee] opened the hearing in May."
    ),
    (
      "The delegates from the port flew to [Lisbon] for the signing.",
      "The delegates from the port flew to [Madrid] for the signing."
    ),
    (
      "The delegates from the port flew to [Austria] for the signing.",
      "The delegates from the port flew to [Australia] for the signing."
    ),
    (
      "The dockers cheered when she spoke at the spring event in [Norfolk] of the strike.",
      "She spoke of the strike at the [Norwalk] event, and the dockers cheered."
    ),
    (
      "[Loretta Sánchez] won the port vote against Ola Berg.",
      "In the port vote [Linda T. Sanchez] won against Ola Berg."
    ),
  ])
  func marksOtherNamesAndOffices(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.name], between: bare.left, and: bare.right) == expected)
  }

  @Test(arguments: [
    ("The United States signed the port treaty.", "The U.S. signed the port treaty."),
    ("Mr. Marsh praised the harbour workers.", "Senator Marsh praised the harbour workers."),
    ("Senate Minority Leader Ann Marsh spoke.", "Senator Ann Marsh of Maine, the leader, spoke."),
    ("Mike Marsh praised the harbour workers.", "Michael G. Marsh praised the harbour workers."),
    ("Officials in Tehran praised the workers.", "Officials in Iran praised the workers."),
    ("Jim Marsh praised the harbour workers.", "James T. Marsh praised the harbour workers."),
    ("María Núñez praised the harbour workers.", "Maria Nunez praised the harbour workers."),
    ("Iranian officials praised the workers.", "Officials of Iran praised the workers."),
    ("President Ann Marsh praised the workers.", "Ann Marsh praised the workers."),
    ("Vice President Ann Marsh spoke.", "Former Vice President Ann Marsh, the candidate, spoke."),
    ("Spokeswoman Ann Marsh spoke to reporters.", "Press secretary Ann Marsh spoke to reporters."),
  ])
  func staysSilentOnOtherWaysToNameTheSame(left: String, right: String) {
    let both = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.name], between: left, and: right) == both)
  }
}
