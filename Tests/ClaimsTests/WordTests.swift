import Articles
import Claims
import TestSupport
import Testing

@Suite struct WordTests {
  private func words(_ text: String) -> AnnotatedArticle { AnnotatedArticle(paragraphs: text) }

  @Test(arguments: [
    ("The U.S. programme’s 1,200 “red lines”", "the|usa|program|1200|red|lines"),
    ("the United States and the US", "the|usa|and|the|usa"),
    ("us and them", "us|and|them"),
    ("three men, 3 men", "3|men|3|men"),
    ("don’t won't", "don't|won't"),
    ("US-Iran talks", "usa|iran|talks"),
    ("40 per cent of 3.5", "40|percent|of|3.5"),
    ("the 11th hour of O’Neil", "the|11|hour|of|o'neil"),
    ("AT&T's offer", "at&t|offer"),
    ("organised labour, four hours", "organized|labor|4|hours"),
    ("東京 met", "東|京|met"),
    ("Sánchez, Łódź and Straße", "sanchez|lodz|and|strasse"),
    ("Nguyễn met Orba\u{301}n", "nguyen|met|orban"),
    ("— … “ ”", ""),
    ("it hasn’t, hasn´t, hasn‘t, hasn`t, hasnt", "it|hasn't|hasn't|hasn't|hasn't|hasn't"),
    ("it hasn\u{FFFD}t", "it|hasn't"),
    ("at berth No. 5", "at|berth|number|5"),
    ("the No camp and no man", "the|nay|camp|and|no|man"),
    ("the WHO met, who knows", "the|WHO|met|who|knows"),
    ("It IS so, a fighter of IS said", "it|is|so|a|fighter|of|IS|said"),
    (
      "1,25,000 and 1'250 and 1.234,5 and .5 and 3¾ and 1,2,3",
      "125000|and|1250|and|1234.5|and|0.5|and|3.75|and|1|2|3"
    ),
    ("40kg at 9 PM CET", "40|kg|at|9|pm|cet"),
  ])
  func readsNormalForms(text: String, expected: String) {
    #expect(words(text).words.map(\.normal).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("talks", "talking"), ("negotiation", "negotiations"), ("held", "hold"),
    ("programme", "program"),
    ("considered", "considering"), ("said", "says"), ("rallies", "rally"), ("agreed", "agree"),
    ("met", "meeting"), ("Iranian", "Iran"), ("Israeli", "Israel"), ("men", "man"),
    ("demanded", "demands"), ("missiles", "missile"), ("strikes", "strike"),
  ])
  func oneStemForFormsOfAWord(one: String, other: String) {
    #expect(words("a \(one)").words[1].stem == words("a \(other)").words[1].stem)
  }

  @Test(arguments: [
    ("news", "new"), ("united", "unit"), ("four", "for"), ("organ", "organize"),
    ("polish", "Poland"),
    ("general", "generous"), ("policy", "police"),
  ])
  func twoStemsForTwoWords(one: String, other: String) {
    #expect(words("a \(one)").words[1].stem != words("a \(other)").words[1].stem)
  }

  /// Names are in brackets.
  @Test(arguments: [
    "The mayor met [Ruth] [Omar] on Monday.",
    "[Ruth] [Omar] met the mayor. Later [Omar] left.",
    "Talks failed. The talks of [Oslo] failed.",
    "He said, “Nothing is agreed until [Norway] agrees.”",
  ])
  func tellsNames(text: String) {
    let plain = text.replacing("[", with: "").replacing("]", with: "")
    let article = words(plain)
    let names = article.words.filter { $0.kind == .name }.map(\.span)
    #expect(marked(article.article, names).replacing("\n", with: "") == text)
  }

  @Test func rareWordsAreRarerThanCommonOnes() {
    let article = words("the regime said ballistic zzyzx")
    let rarity = article.words.map(\.rarity)
    #expect(rarity[0] < rarity[2])
    #expect(rarity[2] < rarity[1])
    #expect(rarity[4] == WordTable.greatestRarity)
  }

  @Test func theTableKnowsWhatIsNear() throws {
    let table = WordTable.embedded
    func nearness(_ one: String, _ other: String) throws -> Int {
      table.similarity(try #require(table.index(of: one)), try #require(table.index(of: other)))
    }
    let near = try nearness("arrested", "detained")
    let far = try nearness("arrested", "banana")
    let same = try nearness("talks", "talks")
    #expect(near > far)
    #expect(same > 15_000)
    #expect(table.index(of: "zzyzx") == nil)
    #expect(table.index(of: "") == nil)
  }
}
