import Alignment
import Articles
import Claims
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

/// What `y` and `Y` copy.
@Suite struct CitationTests {
  private func copied(_ keys: String, _ script: ReaderScript = ReaderScript()) -> CopiedText? {
    var script = script
    script.press(keys)
    for case .copy(let copied) in script.effects { return copied }
    return nil
  }

  @Test func aPairIsBothClaimsAndWhereTheyAreFrom() {
    let copied = copied("2c y")
    #expect(copied?.name == "A2 ↔ B1")
    #expect(
      copied?.text == """
        ‘Twelve people were killed, said Mayor Ida Holt, who called it “the worst night in a century”.’
        (A: Ann Lee, 4 Mar 2031 (dateline), a.txt, claim A2)

        “At least ten people died when a storm struck Wexcombe on Monday, police said.”
        (B: Coast Today, 3 Mar 2031 (photo caption), b.txt, claim B1)

        number, conflict, confidence 0.97: Twelve | At least ten
        attribution, difference, confidence 0.80: said Mayor Ida Holt | police said

        """)
  }

  /// Words that have quotation marks of their own get those of the other sort around them.
  @Test(arguments: [
    ("“We are proud.”", "‘“We are proud.”’"), ("“We won,” she said.", "‘“We won,” she said.’"),
    ("He said \"no\" twice.", "‘He said \"no\" twice.’"), ("«Non», he said.", "‘«Non», he said.’"),
    ("It’s raining.", "“It’s raining.”"), ("", "“”"),
  ])
  func quotationMarksAreNotDoubled(words: String, expected: String) {
    #expect(Citation.quoted(words) == expected)
  }

  /// Where in the file a claim is is told to those who ask for it.
  @Test func placesInTheFileAreASetting() {
    var options = ReaderOptions()
    options.citesPlaces = true
    let text = copied("2c y", ReaderScript(options: options))?.text ?? ""
    #expect(text.contains("a.txt, claim A2, bytes 126 to 223)"))
    #expect(text.contains("b.txt, claim B1, bytes 129 to 206)"))
  }

  @Test func aClaimWithoutALinkIsCitedAlone() {
    let copied = copied("o y")
    #expect(copied?.name == "A4")
    #expect(
      copied?.text.hasPrefix("“Its engines had failed at the height of the storm.”\n(A: ") == true)
  }

  @Test func aClaimIsItsWordsAlone() {
    #expect(copied("o Y")?.text == "Its engines had failed at the height of the storm.")
    #expect(copied("]g % Y")?.name == "B3")
  }

  @Test func saysWhatIsBeingCopied() {
    var script = ReaderScript()
    script.press("2c y")
    #expect(script.message == "Copying A2 ↔ B1…")
    let empty = MarkedComparison(left: "## Nothing", right: "## Nothing").comparison
    script = ReaderScript(empty)
    script.press("y")
    #expect(script.message == "No claim here to copy")
    #expect(script.effects.isEmpty)
  }

  /// No character of an article that a terminal acts upon is in what is copied.
  @Test func controlCharactersAreLeftOut() {
    let pair = MarkedComparison(
      left: "It \u{1B}]0;x\u{07}rained\u{202E} all\u{9B}2J day\u{85}long.", right: "Rain.",
      links: "A1=B1 scope~:[x\u{07}rained|]")
    for keys in ["y", "Y"] {
      let text = copied("c " + keys, ReaderScript(pair.comparison))?.text ?? "\u{1B}"
      #expect(text.contains("It ]0;xrained all2J day"))
      #expect(
        !text.unicodeScalars.contains { scalar in
          scalar != "\n" && (scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value))
        })
    }
  }
}

/// Which words are marked, and what the enlarged detail pane adds.
@Suite struct MarkedWordsTests {
  /// The marked words of both panes.
  private func marked(_ script: ReaderScript) -> Sides<[String]> {
    let theme = Theme(name: "t", summary: "", styles: [:])
    return Sides(left: Side.left, right: Side.right).map { side in
      guard let link = script.state.shownLink else { return [] }
      return script.state.wordMarks(ofLink: link, side, theme: theme)
        .map { String(script.state.articles[side][$0.span]) }
    }
  }

  @Test func cyclesFromDecidingToAllDifferingToNone() {
    let marked = MarkedComparison(
      left: "Twelve people died there on Monday.", right: "Ten people died in town on Monday.",
      links: "A1=B1 number:[Twelve|Ten]")
    let old = marked.comparison.links[0]
    let matches = [(1, 1), (2, 2), (4, 5), (5, 6)].map { left, right in
      WordMatch(words: Sides(left: left, right: right), ground: .same)
    }
    let link = Link(
      claims: old.claims, score: 0.9, strength: .twin, wordMatches: matches,
      discrepancies: old.discrepancies)
    var script = ReaderScript(Comparison(articles: marked.comparison.articles, links: [link]))
    #expect(self.marked(script) == Sides(left: ["Twelve"], right: ["Ten"]))
    script.press("gw")
    #expect(script.message == "Marked words: all words that differ")
    #expect(
      self.marked(script)
        == Sides(left: ["Twelve", "there", "Twelve"], right: ["Ten", "in town", "Ten"]))
    script.press("gw")
    #expect(self.marked(script) == Sides(left: [], right: []))
    script.press("gw")
    #expect(script.message == "Marked words: the deciding words")
  }

  @Test func theEnlargedDetailTellsAllOfEveryDiscrepancy() {
    var script = ReaderScript(columns: 120, rows: 60)
    script.press("2c Enter")
    let text = script.screen.text.joined(separator: "\n")
    for line in [
      "sure     confidence 0.97, by the rule same-thing-other-amount",
      "dates    A: 4 Mar 2031 (dateline); B: 3 Mar 2031 (photo caption)",
      "also     ~A said Mayor Ida Holt | police said",
      "         A has “said Mayor Ida Holt” where B has “police said”.",
      "         difference: both can be true at once",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    script.press("zd")
    #expect(script.state.layout.detail.rows == 0)
    #expect(!script.screen.text.contains { $0.contains("confidence 0.97, by") })
  }
}
