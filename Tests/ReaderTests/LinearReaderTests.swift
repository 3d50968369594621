import Alignment
import Claims
import Testing

@testable import Reader

/// A linear reader on the storm, and what it says, a word or two for each reply.
private struct Conversation {
  var reader = LinearReader(articles: StormPair.comparison.articles)

  init() { _ = reader.take(.compared(StormPair.comparison)) }

  mutating func type(_ line: String) -> String {
    reader.take(line: line).map(gist).joined(separator: "  ")
  }

  private func gist(_ reply: LinearReply) -> String {
    switch reply {
    case .line(let sentence): sentence
    case .item(let number, let count, _, let discrepancy):
      "item \(number)/\(count) \(discrepancy.kind.letter)"
    case .link(let link): link.strength.rawValue
    case .claim(let side, _): "one-sided \(side.letter)"
    case .documents: "documents"
    case .list(let title, let rows): "\(title): \(rows.count)"
    case .keys: "keys"
    case .effect(let effect): effect == .quit ? "quit" : "effect"
    }
  }
}

/// The state on the screen after the same keys says where the conversation must be.
@Test(arguments: ["c", "cc", "3c", "C", "t", "tt", "o", "oo%", "]n", "c;", "c,", "G", "12G", "c''"])
func goesWhereTheScreenGoes(keys: String) {
  var conversation = Conversation()
  let said = conversation.type(keys)
  var script = ReaderScript(atFirstClaim: false)
  for key in TypedKeys(keys).keys { script.send(.key(key)) }
  #expect(said.contains("At claim \(script.place)."), "\(said)")
}

@Test func namesNumbersAndKeysAreOneLanguage() {
  var (keys, names, commands) = (Conversation(), Conversation(), Conversation())
  let said = keys.type("c")
  #expect(said.contains("item "))
  #expect(names.type("next-discrepancy") == said)
  #expect(commands.type(":next-disc") == said)
  #expect(names.type("3").contains("At claim A3"))
  #expect(names.type("help") == "keys" && names.type("?") == "keys")
  #expect(names.type("i").hasPrefix("documents  Set aside in A, byline: "))
}

/// What the screen unfolds is told, and so is where it is.
@Test func linesSetAsideAreTold() {
  var conversation = Conversation()
  let shown = conversation.type("zh")
  #expect(shown.hasPrefix("Lines set aside are shown  Set aside in A, byline: "))
  #expect(shown.contains("  Set aside in B, "))
  #expect(conversation.type("zh").hasPrefix("Lines set aside are folded"))
}

/// A link is explained where that is asked for, each time, and nowhere else.
@Test func aLinkIsExplainedOnce() {
  var conversation = Conversation()
  _ = conversation.type("c")
  for _ in 0..<2 {
    #expect(conversation.type("ge").hasPrefix("effect  So much for this link"))
    #expect(conversation.type("").contains("item "))
  }
  for line in ["c", "C", "t", "%"] { #expect(!conversation.type(line).contains("effect")) }
}

@Test func theSecondInterruptInARowLeaves() {
  var conversation = Conversation()
  func gist(_ replies: [LinearReply]) -> Bool { replies.contains(.effect(.quit)) }
  #expect(!gist(conversation.reader.interrupt()))
  _ = conversation.type("")
  #expect(!gist(conversation.reader.interrupt()))
  #expect(gist(conversation.reader.interrupt()))
}

@Test func anEmptyLineSaysWhereOneIs() {
  var conversation = Conversation()
  let there = conversation.type("2c")
  #expect(conversation.type("") == there && conversation.type("   ") == there)
}

@Test func aRowOfAListIsChosenByItsNumber() {
  var conversation = Conversation()
  #expect(conversation.type("gl").hasPrefix("Discrepancies: "))
  #expect(conversation.type("2").contains("item 2/"))
  #expect(conversation.type("gO").hasPrefix("Claims without a twin: "))
  #expect(conversation.type("99") == "The list has no row 99.")
  #expect(conversation.type("gq") == "Nothing is quoted")
  #expect(conversation.type("gL").hasPrefix("What both say: 10"))
  #expect(conversation.type("3").contains("At claim A2."))
  #expect(conversation.type("gl").hasPrefix("Discrepancies: "))
  #expect(conversation.type("c").contains("item "), "another line closes the list")
}

@Test(arguments: [Int.min, -1, 0, Int.max])
func aNumberThatIsNoRowOfTheListIsSaidSo(number: Int) {
  var conversation = Conversation()
  _ = conversation.type("gl")
  #expect(conversation.type(String(number)) == "The list has no row \(number).")
}

@Test func aPatternMayFollowTheKeyOrComeOnTheNextLine() {
  var (one, other, named) = (Conversation(), Conversation(), Conversation())
  let said = one.type("/Marigold")
  #expect(said.contains("/Marigold: ") && said.contains("At claim "))
  #expect(other.type("/") == "Search for what?")
  #expect(other.type("Marigold") == said)
  #expect(named.type("search Marigold") == said)
  #expect(one.type("n") == other.type("n"))
}

@Test func whatIsIncompleteIsSaid() {
  var conversation = Conversation()
  #expect(conversation.type("g").hasPrefix("g begins gg, "))
  #expect(conversation.type("c").contains("item "), "nothing is left of the line before")
}

/// Of a line that is mistyped nothing is done.
@Test func whatIsMistypedIsSaidAndNothingElse() {
  var conversation = Conversation()
  let before = conversation.type("")
  #expect(conversation.type("cxyzzy") == "cxyzzy is not bound to anything: ? lists the keys")
  #expect(
    conversation.type("zz")
      == "zz changes only the picture, and there is none here: ? lists the keys")
  #expect(conversation.type("") == before)
  #expect(conversation.type("c/zebra~").contains("no match"))
}

@Test func rowsAreClaimsWithoutAScreen() {
  var conversation = Conversation()
  _ = conversation.type("gg")
  let next = conversation.type("j")
  var other = Conversation()
  _ = other.type("gg")
  #expect(other.type(")") == next)
}

@Test func leavingIsAnEffect() {
  for line in ["q", "Q", "quit", ":quit"] {
    var conversation = Conversation()
    #expect(conversation.type(line).contains("quit"))
  }
}

/// Any line is some, on articles of any size.
@Test(arguments: 0..<40) func everyLineIsAnswered(seed: Int) {
  var random = SeededRandom(seed)
  let pieces = [
    "c", "C", "t", "%", "o", "O", "/", ":", "&", "gl", "gO", "gq", "?", "i", "ge", "1", "99", "]",
    "n",
    "ff", "fn", "<", ">", "Z", "é", "\u{1B}", "\t", "<Tab>", " ", "m", "a", "'", ";", ",", "(", "R",
    "y",
    "x", "set-mark", "search",
  ]
  let blank = StormPair.comparison.articles
  var readers = [
    LinearReader(articles: blank), LinearReader(articles: StormPair.comparison.articles),
  ]
  _ = readers[1].take(.compared(StormPair.comparison))
  for _ in 0..<60 {
    let count = random.next(upTo: 4)
    let line = (0..<count).map { _ in pieces[random.next(upTo: pieces.count)] }.joined()
    for index in readers.indices {
      let replies = readers[index].take(line: line)
      #expect(!replies.isEmpty, "nothing is said to “\(line)”")
    }
  }
}
