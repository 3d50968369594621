import Articles
import Claims
import TestSupport
import Testing

@testable import Alignment

@Suite struct WordMatchingTests {
  /// What is matched, `left=right` with the sign of its ground, in order of the left.
  @Test(arguments: [
    // The same words and their forms.
    (
      "Trump held talks in Oslo.", "Trump met for talks in Oslo.",
      "Trump=Trump talks=talks in=in Oslo=Oslo"
    ),
    (
      "The ministry announced the closure.", "The ministry's announcement of a closure.",
      "The=The ministry=ministry's announced~announcement closure=closure"
    ),
    (
      "They organised a strike.", "They organized a strike.",
      "They=They organised=organized a=a strike=strike"
    ),
    // Other names of the same, from either side.
    (
      "Tehran rejected three offers.", "Iran rejects 3 offers.",
      "Tehran@Iran rejected~rejects three#3 offers=offers"
    ),
    (
      "Iranian ships left the port.", "Tehran moved its ships out of the port.",
      "Iranian@Tehran ships=ships the=the port=port"
    ),
    (
      "The FBI searched a warehouse.", "Agents of the Federal Bureau of Investigation searched it.",
      "The=the FBI@Federal searched=searched"
    ),
    // Amounts.
    ("It cost $1.1 million.", "It cost $1,100,000.", "It=It cost=cost 1.1#1,100,000"),
    ("Repairs took 5 crews.", "Repairs cost 5 million.", "Repairs=Repairs"),
    ("Five boats sank.", "Some 5 boats sank.", "Five#5 boats=boats sank=sank"),
    // By meaning.
    (
      "Police arrested two men in Oslo.", "Police detained two men in Oslo.",
      "Police=Police arrested:detained two#two men=men in=in Oslo=Oslo"
    ),
    (
      "They held talks on fish.", "They held conversations on fish.",
      "They=They held=held talks:conversations on=on fish=fish"
    ),
    // Opposites in the same place correspond to each other, and say so.
    (
      "Exports to Norway rose in spring.", "Exports to Norway fell in spring.",
      "Exports=Exports to=to Norway=Norway rose!fell in=in spring=spring"
    ),
    (
      "The dam is a legal structure now.", "The dam is an illegal structure now.",
      "The=The dam=dam is=is legal!illegal structure=structure now=now"
    ),
    // Near in meaning, and yet never the same: days, directions, kin, names, numbers.
    ("The port shut on Monday.", "The port shut on Tuesday.", "The=The port=port shut=shut on=on"),
    ("Crews went north again.", "Crews went south again.", "Crews=Crews went=went again=again"),
    ("His father sailed home.", "His brother sailed home.", "His=His sailed=sailed home=home"),
    ("We met Carvalho there.", "We met Fernandes there.", "We=We met=met there=there"),
    ("Nine sailors waved.", "Eight sailors waved.", "sailors=sailors waved=waved"),
  ])
  func matches(left: String, right: String, expected: String) {
    #expect(drawn(left, right) == expected)
  }

  /// Words that changed places are matched where their neighbours agree.
  @Test(arguments: [
    (
      "Police said crews left.", "Crews left, police said.",
      "Police=police said=said crews=Crews left=left"
    ),
    // Of two words alike, the one beside the same neighbour.
    (
      "Red boats passed white boats at noon.", "White boats were passed by red boats.",
      "Red=red boats=boats passed=passed white=White boats=boats"
    ),
    (
      "Guards detained the captain.", "The captain was arrested by guards.",
      "Guards=guards detained:arrested the=The captain=captain"
    ),
  ])
  func matchesAcross(left: String, right: String, expected: String) {
    #expect(drawn(left, right) == expected)
  }

  @Test func ofTwoEqualWordsTheOneBesideTheSameNeighbourIsTaken() {
    let articles = articles("Sank at noon: red boats and white boats.", "White boats sank at noon.")
    let matched = matches(in: articles).map(\.words)
    // The first "boats" left over is the red ones'.
    #expect(matched.contains(Sides(left: 7, right: 1)))
    #expect(!matched.contains { $0.left == 4 })
  }

  @Test func exchangedSidesGiveExchangedMatches() {
    var random = SeededGenerator(seed: 7)
    let words = [
      "police", "officers", "arrested", "detained", "rose", "fell", "talks", "conversations",
      "negotiations", "Tehran", "Iran", "Iranian", "FBI", "Federal", "Bureau", "of",
      "Investigation", "the", "in", "5", "five", "1.1", "million", "Monday", "Tuesday", "legal",
      "illegal", "boats", "vessels", "ship", "men", "said", "told", "killed", "died",
    ]
    for _ in 0..<300 {
      func sentence() -> String {
        (0..<Int.random(in: 1...16, using: &random))
          .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
      }
      let pair = articles(sentence(), sentence())
      let forward = matches(in: pair)
      let backward = matches(in: pair.swapped)
      #expect(
        Set(forward)
          == Set(backward.map { WordMatch(words: $0.words.swapped, ground: $0.ground) }))
      #expect(Set(forward.map(\.words.left)).count == forward.count)
      #expect(Set(forward.map(\.words.right)).count == forward.count)
    }
  }

  @Test func functionWordsNamesAndNumbersNeverMatchByMeaning() {
    let pairs = [
      ("He may come with them.", "She might go without us."),
      ("Norway thanked Denmark.", "Sweden thanked Finland."),
      ("Twelve of 40 left.", "Eleven of 50 left."),
    ]
    for (left, right) in pairs {
      let articles = articles(left, right)
      for match in matches(in: articles) where match.ground == .vector {
        #expect(articles.left.words[match.words.left].kind == .content)
        #expect(articles.right.words[match.words.right].kind == .content)
      }
    }
  }

  /// A claim too long to weigh every pair of words is matched by its words alone.
  @Test func hugeClaimsAreMatchedByTheirWords() {
    let left = (0..<480).map { "item\($0)" }.joined(separator: " ")
    let right = (0..<480).map { "item\($0 + 240)" }.joined(separator: " ")
    let matched = matches(in: articles(left, right))
    #expect(matched.count == 240)
    #expect(matched.allSatisfy { $0.words.left == $0.words.right + 240 && $0.ground == .same })
  }

  // MARK: Drawing

  private func articles(_ left: String, _ right: String) -> Sides<AnnotatedArticle> {
    Sides(left: SampleArticle.of([left]), right: SampleArticle.of([right], name: "B"))
  }

  /// The matches of the first claims of both articles.
  private func matches(in articles: Sides<AnnotatedArticle>) -> [WordMatch] {
    MarkedClaims.link(0, 0, articles).wordMatches
  }

  private func drawn(_ left: String, _ right: String) -> String {
    let articles = articles(left, right)
    return matches(in: articles).map { match in
      articles.left[articles.left.words[match.words.left].span] + sign(of: match.ground)
        + articles.right[articles.right.words[match.words.right].span]
    }.joined(separator: " ")
  }

  private func sign(of ground: WordMatch.Ground) -> String {
    switch ground {
    case .same: "="
    case .stem: "~"
    case .number: "#"
    case .alias: "@"
    case .vector: ":"
    case .antonym: "!"
    }
  }
}
