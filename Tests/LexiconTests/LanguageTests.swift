import Lexicon
import Testing

@Suite struct LanguageTests {
  @Test func everyTableIsSortedExplainedAndWithoutDoubles() {
    #expect(Language.faults() == [])
  }

  @Test func aClassHoldsItsWordsAndNoOthers() {
    #expect(Language.english[.article].contains("the"))
    #expect(!Language.english[.article].contains("of"))
  }

  @Test func aValueIsReadAsAskedFor() {
    let months = Language.english.values(.month) { Int($0) }
    #expect(months["september"] == 9)
    #expect(months["sept"] == 9)
    #expect(months["monday"] == nil)
  }

  @Test func longerPhrasesComeBeforeTheShorterOnesTheyEndIn() throws {
    let phrases = Language.english.phrases(.bound)
    let long = try #require(phrases.firstIndex(of: ["no", "more", "than"]))
    let short = try #require(phrases.firstIndex(of: ["more", "than"]))
    #expect(long < short)
  }

  @Test func aWordOfSeveralRowsHasAllTheirValues() {
    #expect(Language.english.groups(.movedBy)["shifted"] == ["from", "to"])
  }
}
