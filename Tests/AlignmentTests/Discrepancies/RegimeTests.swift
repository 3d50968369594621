import Articles
import Claims
import Testing

@testable import Alignment

@Suite struct RegimeTests {
  private static let text = [
    "The harbour of Larvik was closed on Monday after a fire in the old mill.",
    "Twelve people were taken to hospital, the police said.",
    "Mayor Ida Holt called for an inquiry into the cause of the fire.",
  ]
  private static let account = [
    "A blaze at a disused mill forced Larvik to shut its port at the start of the week.",
    "At least ten were injured, according to officers.",
    "How it began should be investigated, said the town's leader.",
  ]

  private func regime(_ left: [String], _ right: [String]) -> Regime {
    let articles = Sides(left: SampleArticle.of(left), right: SampleArticle.of(right))
    let regime = Regime(of: articles)
    #expect(Regime(of: articles.swapped) == regime)
    #expect(Comparison(of: articles).regime == regime)
    return regime
  }

  @Test func aTextIsAVersionOfItself() {
    #expect(regime(Self.text, Self.text) == .versions)
  }

  @Test func aChangedCopyIsAVersion() {
    var copy = Self.text
    copy[1] = "Fifteen people were taken to hospital, the fire brigade said."
    #expect(regime(Self.text, copy) == .versions)
  }

  @Test func oneWordOfThreeChangedIsAVersion() {
    #expect(regime(["Nine people died."], ["Ten people died."]) == .versions)
  }

  @Test func anotherOrderIsAVersion() {
    #expect(regime(Self.text, Self.text.reversed()) == .versions)
  }

  /// Where a longer text has the whole of a shorter one in it, the one was made of the other.
  @Test func aPartIsAVersionOfTheWhole() {
    #expect(regime(Self.text + Self.account, Array(Self.text.prefix(2))) == .versions)
  }

  @Test func otherWordsAreAnotherAccount() {
    #expect(regime(Self.text, Self.account) == .accounts)
  }

  @Test(arguments: [[], [""], ["..."]]) func textsWithoutAWordAreAccounts(text: [String]) {
    #expect(regime(text, text) == .accounts)
  }

  @Test func handMadeLinksLeaveTheRegime() {
    let articles = Sides(left: SampleArticle.of(Self.text), right: SampleArticle.of(Self.account))
    var edits = LinkEdits()
    edits.link(Sides(left: 0, right: 2))
    #expect(Comparison(of: articles).edited(edits).regime == .accounts)
  }
}
