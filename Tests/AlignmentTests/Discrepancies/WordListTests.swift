import Lexicon
import Testing

@testable import Alignment

/// The lists of words, by what they are to tell apart.
@Suite struct WordListTests {
  @Test(arguments: [
    ("falsely", true), ("so-called", true), ("unilaterally", true), ("quickly", false),
    ("new", false), ("reportedly", false),
  ])
  func judgingWords(word: String, isJudging: Bool) {
    #expect(WordClass.judging.contains(word) == isJudging)
  }

  /// What a word hedges depends on the word after it.
  @Test(arguments: [
    ("reportedly sank", ["hedge"]), ("may sink", ["possibility"]),
    ("is likely to sink", ["expectation"]),
    ("tried to sink", ["attempt"]), ("appeared to sink", ["hedge"]), ("appeared on deck", []),
    ("looks like rain", ["hedge"]), ("looks up", []), ("plans to sink", []), ("the plans", []),
    ("would sink", []), ("sank", []),
  ])
  func certaintyMarks(words: String, marks: [String]) {
    let found = CertaintyWords.marks(in: words.split(separator: " ").map(String.init))
    #expect(found.map(\.mark.rawValue) == marks)
  }

  @Test(arguments: [
    ("said", "claimed", true), ("said", "admitted", true), ("said", "told", false),
    ("argued", "insisted", false),
  ])
  func verbsOfSaying(one: String, other: String, differ: Bool) {
    #expect(SayingVerbs.differ(one, other) == differ)
    #expect(SayingVerbs.differ(other, one) == differ)
  }

  @Test(arguments: [
    ("said", "warned", true), ("said", "told", false), ("argued", "insisted", false),
    ("said", "denied", true), ("warned", "boasted", true), ("said", "voted", false),
  ])
  func verbsOfSayingInCopies(one: String, other: String, differ: Bool) {
    #expect(SayingVerbs.differ(one, other, inCopies: true) == differ)
    #expect(SayingVerbs.differ(other, one, inCopies: true) == differ)
  }

  @Test(arguments: [
    ("senator", "sen", true), ("boss", "ceo", true), ("senator", "governor", false),
    ("lawyer", "attorney", true),
  ])
  func rolesOfOneName(one: String, other: String, areOne: Bool) {
    #expect((ExclusiveTerms.role(one) == ExclusiveTerms.role(other)) == areOne)
  }

  @Test(arguments: [
    ("morning", "evening", true), ("before", "after", true), ("monday", "morning", false),
    ("evening", "night", false),
  ])
  func timesThatExcludeEachOther(one: String, other: String, exclude: Bool) {
    #expect(ExclusiveTerms.exclude(one, other, .time) == exclude)
    #expect(ExclusiveTerms.exclude(other, one, .time) == exclude)
  }

  @Test(arguments: [("support", "oppose", true), ("win", "lose", true), ("win", "pass", false)])
  func opposites(one: String, other: String, areOpposite: Bool) {
    #expect(Opposites.inNews(one).contains(other) == areOpposite)
    #expect(Opposites.inNews(other).contains(one) == areOpposite)
  }
}
