import Articles
import Claims
import Testing

/// What small sentences say: who, act, whom.
@Suite struct StatementTests {
  @Test(arguments: [
    ("The old mayor opened the bridge.", "mayor opened bridge"),
    ("The bridge was opened by the mayor on Friday.", "mayor opened bridge"),
    ("The mayor has not been told.", "- told mayor"),
    ("The mayor and his deputy left.", "mayor left -"),
    ("The mayor is ill.", "mayor is ill"),
    ("There were two ships in the bay.", "- were ships"),
    ("12 of the ships sank.", "ships sank -"),
    ("A number of captains complained.", "captains complained -"),
    ("A group of captains complained.", "group complained -"),
    ("Ann Berg, the mayor of Nesby, resigned in May.", "Berg resigned -"),
    ("Open the door!", "- Open door"),
    ("She gave him a boat.", "She gave boat"),
    ("The company put out a statement.", "company put statement"),
  ])
  func readsOneClause(sentence: String, expected: String) {
    #expect(drawn(sentence) == expected)
  }

  @Test(arguments: [
    ("The man who saw them left.", "man saw them · man left -"),
    ("The boat that the man bought sank.", "man bought boat · boat sank -"),
    ("The man she saw left.", "she saw man · man left -"),
    ("Berg said the plan works.", "Berg said - · plan works -"),
    ("Berg told the council that the plan works.", "Berg told - · plan works -"),
    ("“The plan works,” said Ann Berg.", "plan works - · Berg said -"),
    ("The plan, officials said, failed.", "officials said - · plan failed -"),
    ("He bought a boat and sold it.", "He bought boat · He sold it"),
    ("He sold what he made.", "He sold what · he made what"),
    ("When the storm came, the captain turned back.", "storm came - · captain turned -"),
    ("The lawyer of the captain who sank the boat wept.", "captain sank boat · lawyer wept -"),
    ("A report released on Friday said the dam was safe.", "report said - · dam was safe"),
    (
      "Berg said the email, which was long, contained it.",
      "Berg said - · email was long · email contained it"
    ),
  ])
  func readsSeveralClauses(sentence: String, expected: String) {
    #expect(drawn(sentence) == expected)
  }

  @Test(arguments: [
    ("She wants to leave.", "She wants - · She leave -"),
    ("He ordered the crew to leave the ship.", "He ordered crew · crew leave ship"),
    ("He stopped to buy bread.", "He stopped -"),
    ("The crew is expected to leave.", "- expected crew · crew leave -"),
    ("She is likely to win.", "She is likely · She win -"),
    (
      "They vowed to cancel it and build a bridge.",
      "They vowed - · They cancel it · They build bridge"
    ),
  ])
  func readsInfinitives(sentence: String, expected: String) {
    #expect(drawn(sentence) == expected)
  }

  @Test(arguments: [
    ("The mayor plans a bridge.", "mayor plans bridge"),
    ("The mayor’s plans failed.", "plans failed -"),
    ("The report ends today.", "report ends -"),
    ("They report to the captain.", "They report -"),
    ("Critics call the plan a joke.", "Critics call plan"),
    ("Two captains left the harbour.", "captains left harbour"),
    ("That means trouble.", "That means trouble"),
  ])
  func tellsVerbsFromNouns(sentence: String, expected: String) {
    #expect(drawn(sentence) == expected)
  }

  @Test func readsWhatIsAroundTheVerb() throws {
    let read = MarkedFacts("Berg said the ship would not leave Nesby on Friday.")
    let statements = read.facts.flatMap(\.statements)
    let leave = try #require(statements.last)
    #expect(leave.isNegated)
    #expect(leave.tense == .modal)
    #expect(leave.voice == .active)
    #expect(leave.saysWho == statements.first?.who)
    #expect(leave.when.count == 1)
    #expect(statements.first?.tense == .past)
  }

  @Test func readsTheMarkedSentences() throws {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let score = try MarkedStatements(path: "/\(folder)/marked.txt").score()
    #expect(Double(score.right) >= Self.share * Double(score.marks), "\(score)")
    #expect(Double(score.finite) <= 1.2 * Double(score.marks), "\(score)")
  }

  /// How much of the marks has to be right. The aim is 0.85, which is not reached yet: 0.77 is.
  private static let share = 0.76

  @Test(arguments: ["", "the", "to", "said", "that", "who", "and", "is", "’s", ",", "“", "report"])
  func readsOneWordManyTimes(word: String) {
    let text = [String](repeating: word, count: 10_000).joined(separator: " ")
    for facts in MarkedFacts(text).facts {
      for statement in facts.statements { #expect(statement.clause.contains(statement.act)) }
    }
  }

  @Test func readsAnyWords() {
    var random = SplitMix(state: 15)
    let words = [
      "the", "a", "mayor", "ships", "said", "plans", "to", "of", "that", "who", "and", "is", "been",
      "not", "there", "it's", "Berg", "Berg's", "12", "leave", "leaving", "left", ",", "“", "”",
      "—",
      "(", ".", "as", "what", "by", "in", "out", "old", "quickly", "will",
    ]
    for _ in 0..<2_000 {
      let count = Int(random.next() % 24)
      let text = (0..<count).map { _ in words[Int(random.next() % UInt64(words.count))] }
      let read = MarkedFacts(text.joined(separator: " "))
      for statement in read.facts.flatMap(\.statements) {
        #expect(read.article.words.indices.contains(statement.act))
        #expect(statement.clause.contains(statement.act))
      }
    }
  }

  /// The statements of a sentence: `who act whom · who act whom`.
  private func drawn(_ sentence: String) -> String {
    let read = MarkedFacts(sentence)
    func word(_ index: Int?) -> String {
      index.map { String(read.article[read.article.words[$0].span]) } ?? "-"
    }
    return read.facts.flatMap(\.statements)
      .map { "\(word($0.who)) \(word($0.act)) \(word($0.whom))" }.joined(separator: " · ")
  }
}

/// Numbers that look random and are the same every time (Steele, Lea, Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
