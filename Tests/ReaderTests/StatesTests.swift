import Alignment
import Articles
import Claims
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

/// Before, during and after a comparison; results with little in them; reading again.
@Suite struct StatesTests {
  private func script(_ left: String, _ right: String, _ links: String = "") -> ReaderScript {
    ReaderScript(MarkedComparison(left: left, right: right, links: links).comparison)
  }

  @Test func textsCanBeReadBeforeTheComparison() {
    var script = ReaderScript(compared: false)
    #expect(script.status.hasPrefix("comparing… · Esc stops it · both texts can be read meanwhile"))
    #expect(script.screen.text.contains { $0.contains("Twelve people were killed") })
    script.press(") )")
    #expect(script.place == "A2")
    script.press("c")
    #expect(script.message == "Still comparing…")
    script.send(.compared(StormPair.comparison))
    #expect(script.place == "A2")
    #expect(script.status == "≠ 2/12 · N number · A2 ↔ B1 · conflict · confidence 0.97")
    #expect(
      script.message
        == "Compared as two accounts: 12 discrepancies (5≠ 2↻ 5~), 10 twins, no twin: A 6, B 4")
    script.press("j")
    #expect(!script.message.contains("Compared"))
  }

  @Test(arguments: ["Esc", "Ctrl-c"]) func aComparisonCanBeCancelled(key: String) {
    var script = ReaderScript(compared: false)
    script.press(key)
    #expect(script.effects == [.cancelComparison])
    #expect(script.message.hasPrefix("Comparison stopped"))
    script.press("c")
    #expect(script.message == "Not compared: R compares again")
    #expect(script.status == "comparison stopped · R compares again")
    script.press("R")
    #expect(script.effects == [.cancelComparison, .reload])
  }

  /// “Esc stops it” is there all the time.
  @Test(arguments: ["/ r o o f Enter", "Enter", "zh j", "i Esc", ": Esc"])
  func escStopsTheComparisonWhateverElseIsOpen(keys: String) {
    var script = ReaderScript(compared: false)
    script.press("\(keys) Esc")
    #expect(script.effects == [.cancelComparison])
    #expect(script.message.hasPrefix("Comparison stopped"))
  }

  @Test func aLongComparisonSaysHowFarItIs() {
    var script = ReaderScript(compared: false)
    for (told, shown) in [(0, "0 %"), (40, "40 %"), (12, "40 %"), (100, "100 %"), (250, "100 %")] {
      script.send(.comparing(percent: told))
      #expect(
        script.status == "comparing… \(shown) · Esc stops it · both texts can be read meanwhile")
    }
    script.press("j ) Tab")
    #expect(script.status.hasPrefix("comparing… 100 %"))
    script.send(.compared(StormPair.comparison))
    let result = script.status
    // A share that comes late tells nothing any more.
    script.send(.comparing(percent: 50))
    #expect(script.status == result)
    #expect(!result.contains("comparing"))
  }

  @Test func aStoppedComparisonTellsNoShare() {
    var script = ReaderScript(compared: false)
    script.send(.comparing(percent: 7))
    script.press("Esc")
    #expect(script.message == "Comparison stopped: R compares again")
    script.send(.comparing(percent: 8))
    script.send(.comparisonCancelled)
    #expect(script.status == "comparison stopped · R compares again")
    script.send(.reloaded(StormPair.comparison.articles))
    #expect(script.status.hasPrefix("comparing… · Esc stops it"))
  }

  /// Standard input cannot be read twice, yet what is shown can be compared.
  @Test func aStoppedComparisonStartsAgainWhereTheFilesAreGone() {
    var script = ReaderScript(compared: false)
    script.press("Esc R")
    script.send(.notReloaded("standard input can be read only once."))
    #expect(script.effects == [.cancelComparison, .reload, .compare])
    #expect(script.message == "standard input can be read only once.")
    #expect(script.status.hasPrefix("comparing… · Esc stops it"))
    script.send(.notReloaded("b.txt is gone."))
    #expect(script.effects.count == 3)
    script.send(.compared(StormPair.comparison))
    script.send(.notReloaded("b.txt is gone."))
    #expect(script.effects.count == 3)
    #expect(script.message == "b.txt is gone.")
  }

  @Test func noLinkSaysSo() {
    var script = script("It rained.", "Parliament met.")
    #expect(script.message == "No claim is shared: these may not be about the same event")
    script.press("j")
    #expect(script.status == "no claim is shared: these may not be about the same event · A1")
    #expect(script.message.hasPrefix("no claim is shared · 0 twins · no twin: A 1, B 1"))
    script.press("c")
    #expect(script.message == "No discrepancy at or above confidence 0.50")
    script.press("t")
    #expect(script.message == "No claim is shared")
  }

  @Test func noDiscrepancySaysSo() {
    var script = script("It rained. // Nobody knew.", "Rain fell.", "A1=B1")
    #expect(script.message == Likeness.noneShown.asSentence)
    script.press("j")
    #expect(script.message.hasPrefix(Likeness.noneShownInShort + " · 1 twin"))
  }

  /// The very first frame has paragraphs for claims and no words: texts, and no numbers yet.
  @Test(arguments: [(120, 40), (80, 24), (60, 12), (10, 3)])
  func articlesCanBeShownBeforeTheyAreRead(columns: Int, rows: Int) {
    let articles = StormPair.comparison.articles.map { read in
      var claims: [Claim] = []
      var sentences: [Sentence] = []
      for (index, block) in read.article.blocks.enumerated() where block.kind.isBody {
        let claim = claims.count
        claims.append(Claim(sentence: claim, clause: nil, span: block.span, words: 0..<0))
        sentences.append(
          Sentence(span: block.span, block: index, words: 0..<0, claims: claim..<claim + 1))
      }
      return AnnotatedArticle(
        article: read.article, words: [], sentences: sentences, claims: claims)
    }
    var state = ReaderState(articles: articles, size: Size(columns: columns, rows: rows))
    let theme = Theme(name: "t", summary: "", styles: [:])
    let shown = state.view(theme: theme).text
    #expect(!shown.contains { $0.contains(" A2 ") || $0.contains(" 0 w") })
    if columns >= 60 {
      #expect(shown.contains { $0.contains("storm struck") || $0.contains("A storm hit") })
      #expect(shown.contains { $0.contains("comparing…") })
    }
    for key: Key in [.character("i"), .escape, .character("G"), .character("c"), .enter] {
      _ = state.update(.key(key))
      #expect(state.view(theme: theme).size == state.layout.size)
    }
  }

  @Test func saysWhatTheFloorHides() {
    let options = ReaderOptions(confidenceFloor: 0.8)
    let pair = MarkedComparison(
      left: "Ten died.", right: "Two died.",
      links: "A1=B1*0.41 number:[Ten|Two]@0.7 wording~:[died|died]@0.3")
    var script = ReaderScript(pair.comparison, options: options)
    #expect(script.message == Likeness.noneShown.asSentence + "; places to compare: <")
    script.press("j")
    #expect(script.status == "≟ twin 1/1 · place to compare · A1 ↔ B1 · score 0.41")
    let shown = script.screen.text.joined(separator: "\n")
    #expect(
      shown.contains(
        "Linked as twins (score 0.41); no discrepancy at or above confidence 0.80."))
    #expect(shown.contains("compare  Ten | Two (number, confidence 0.70)"))
    #expect(
      script.message.hasPrefix(
        "\(Likeness.noneShownInShort) · confidence ≥ 0.80 · 1 twin"))
    script.press("]n")
    #expect(
      script.message == "No discrepancy of kind number at or above confidence 0.80")
    script.press("3<")
    #expect(script.status.hasPrefix("≠ 1/2 · N number"))
  }

  @Test func theSameTextSaysSo() {
    var script = script("It rained. // It poured.", "It rained. // It poured.", "A1=B1; A2=B2")
    #expect(script.message == "The two texts are the same")
    script.press("j")
    #expect(script.message.hasPrefix("the two texts are the same · 2 twins"))
    #expect(script.screen.text.contains { $0.contains("The two texts are the same.") })
  }

  @Test func articlesWithoutClaimsCanBeShown() {
    var script = script("# Only a headline", "(footer) Share")
    for key in [
      "j", "G", "c", "t", "o", "%", "Tab", ")", "}", "Space", "zt", "5G", "''", "zh", "i",
    ] {
      script.press(key)
    }
    script.press("Esc")
    #expect(script.state.focus.claim == nil)
    #expect(script.status == "no claim in B")
  }

  @Test func readingAgainKeepsTheFocusByItsWords() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("6G")
    let row = script.screenRow("A6")
    let changed = MarkedComparison(
      left: "A new first sentence. // And a second one.\n" + StormPair.left, right: StormPair.right)
    script.send(.reloaded(changed.comparison.articles))
    #expect(script.effects == [.compare])
    #expect(script.place == "A8")
    #expect(script.screenRow("A8") == row)
    #expect(script.status.hasPrefix("comparing…"))
    // A comparison of what was there before comes too late.
    script.send(.compared(StormPair.comparison))
    #expect(script.status.hasPrefix("comparing…"))
    script.send(.compared(changed.comparison))
    #expect(script.place == "A8")
    #expect(!script.status.hasPrefix("comparing…"))
  }

  @Test func readingAgainGoesNearWhereTheWordsAreGone() {
    var script = ReaderScript()
    script.press("G")
    script.send(
      .reloaded(MarkedComparison(left: "One. // Two.", right: "Three.").comparison.articles))
    #expect(script.place == "A2")
    script.send(.reloaded(MarkedComparison(left: "", right: "Three.").comparison.articles))
    #expect(script.state.focus.claim == nil)
    _ = script.screen
    script.send(.reloaded(StormPair.comparison.articles))
    #expect(script.place == "A1a")
  }

  @Test func saysFirstHowAnArticleHadToBeRead() {
    let pair = MarkedComparison(left: "It rained.", right: "It poured.").comparison
    func warned(_ count: Int) -> AnnotatedArticle {
      let article = pair.articles.left
      let warnings = (0..<count).map { "a.txt is not UTF-8, \($0)." }
      return AnnotatedArticle(
        article: Article(
          name: "a.txt", format: .plain, text: article.article.text,
          blocks: article.article.blocks, warnings: warnings),
        words: article.words, sentences: article.sentences, claims: article.claims)
    }
    for (count, message) in [
      (1, "a.txt is not UTF-8, 0."), (3, "a.txt is not UTF-8, 0. (2 more: press i)"),
    ] {
      var articles = pair.articles
      articles.left = warned(count)
      let state = ReaderState(articles: articles, size: Size(columns: 80, rows: 24))
      #expect(state.message == message)
    }
  }

  @Test func tellsWhatItIsTold() {
    var script = ReaderScript()
    script.send(.message("a.txt is gone."))
    #expect(script.message == "a.txt is gone.")
  }
}
