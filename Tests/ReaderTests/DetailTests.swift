import Alignment
import Articles
import TestSupport
import Foundation
import Testing
import TextScreen
import Theming

@testable import Reader

@Suite struct DetailTests {
  private func detail(_ script: ReaderScript) -> [String] {
    let area = script.state.layout.detail
    return script.screen.text[area.row..<area.row + area.rows].map { String($0) }
      .filter { !$0.isEmpty }
  }

  @Test func showsBothQuotationsAndTheReason() {
    var script = ReaderScript()
    script.press("2c")
    #expect(
      detail(script) == [
        "  A2       Twelve people were killed, said Mayor Ida Holt, who called it “the worst night in a century”.",
        "  B1       At least ten people died when a storm struck Wexcombe on Monday, police said.",
        "  why      A has “Twelve” where B has “At least ten”.",
        "  class    conflict: both cannot be taken at face value",
        "  open     Which of the two holds.",
        "  also     ~A said Mayor Ida Holt | police said",
        "  linked   also with B8 (Q); % visits them in turn",
      ])
  }

  @Test func updatesShowBothDatesAndTheirOrigin() {
    var script = ReaderScript()
    script.press("]m")
    #expect(
      detail(script).contains("  dates    A: 4 Mar 2031 (dateline); B: 3 Mar 2031 (photo caption)"))
    #expect(detail(script).contains { $0.contains("probable update: one account is later") })
  }

  @Test func aClaimWithoutLinkIsQuotedAlone() {
    var script = ReaderScript()
    script.press("o")
    #expect(
      detail(script) == [
        "  A4       Its engines had failed at the height of the storm.",
        "  no twin  No claim of B was found that says it.",
      ])
  }

  @Test func tellsHowFarAwayOtherCounterpartsAre() {
    var script = ReaderScript(columns: 80, rows: 24)
    script.press("2c Enter 9j")
    #expect(
      detail(script).contains(" linked  also with B8 (Q, 23 rows down); % visits them in turn"))
  }

  @Test func aRelatedClaimIsNotSaidToBeOnOneSideOnly() {
    let pair = MarkedComparison(
      left: "Ten died.", right: "Two died.", links: "A1-B1*0.3 number:[Ten|Two]@0.9")
    var script = ReaderScript(pair.comparison)
    script.press("o")
    #expect(script.status.hasSuffix("weak link: related, no twin"))
    #expect(detail(script).contains("  link     weak in itself (0.30): related, no twin"))
    script.press("3>")
    #expect(script.status.hasPrefix("≠ 1/1"))
    script.press("9>")
    #expect(
      script.status == "≟ 2/2 · no twin, perhaps related · place to compare · A1 ↔ B1 · score 0.30")
  }

  /// Quotations take the rows that nothing else needs; where rows are few, the reason goes first.
  @Test func quotationsTakeTheFreeRows() {
    let long = (1...60).map { "word\($0)" }.joined(separator: " ")
    let pair = MarkedComparison(
      left: "Ten \(long).", right: "Two \(long).", links: "A1=B1 number:[Ten|Two]@0.9")
    for (rows, expected) in [(40, 10), (24, 6), (20, 5), (12, 2)] {
      let script = ReaderScript(pair.comparison, columns: 80, rows: rows)
      #expect(detail(script).count == expected)
      let isShort = rows == 12
      #expect(detail(script)[0].hasPrefix(isShort ? " why" : " A1"))
      #expect(detail(script).contains { $0.contains("both cannot be taken") })
    }
  }

  /// The class can be read in words on every screen that holds two columns.
  @Test(arguments: [(60, 12), (60, 20), (72, 12), (80, 24), (99, 12), (120, 40)])
  func theClassIsInWordsAtEveryWidth(columns: Int, rows: Int) {
    var script = ReaderScript(columns: columns, rows: rows)
    for (keys, words) in [
      ("2c", "conflict"), ("c", "both can be true"), ("]m", "probable update"),
    ] {
      script.press(keys)
      #expect(script.status.contains(words), "\(script.status)")
    }
  }

  @Test func theEnlargedPaneScrollsAndSaysSo() {
    var script = ReaderScript(columns: 60, rows: 12)
    script.press("2c")
    #expect(script.screen.text[script.state.layout.status.row].hasSuffix(" more ───"))
    script.press("Enter")
    let first = detail(script)
    let place = script.place
    #expect(script.screen.text[script.state.layout.status.row].hasSuffix(" more ───"))
    #expect(script.screen.text.last?.hasPrefix(" j/k scroll   Enter close") == true)
    script.press("j")
    #expect(detail(script).dropLast() == first.dropFirst())
    script.press("k")
    #expect(detail(script) == first)
    script.press("9Ctrl-d Space")
    #expect(script.screen.text[script.state.layout.status.row].hasSuffix(" end ───"))
    #expect(detail(script).suffix(2).joined().contains("% visits them"))
    #expect(script.place == place)
    // Another item starts at its first row.
    script.press("c")
    #expect(script.state.detailTop == 0)
    script.press("j Esc j")
    #expect(script.state.detailSize == .normal)
    #expect(script.state.focus.row == 1)
  }

  /// Enlarged, the pane takes the rows that it fills and leaves the others to the text, for every
  /// item anew.
  @Test func theEnlargedPaneTakesOnlyWhatItNeeds() {
    var script = ReaderScript(columns: 120, rows: 40)
    script.press("gg Enter")
    var sizes: Set<Int> = []
    for _ in 0..<12 {
      script.press("c")
      let (rows, lines) = (script.state.layout.detail.rows, script.state.rowsOfDetail)
      #expect(rows == max(10, min(20, lines)), "\(script.status)")
      #expect(script.state.layout.textRows == 40 - 5 - rows)
      #expect(script.screenRow(script.place) != nil)
      sizes.insert(rows)
    }
    #expect(sizes.count > 1)
    script.press("Esc")
    #expect(script.state.layout.detail.rows == 10)
  }

  /// Letter and word of the kind on the smallest screen, and what a claim without one is.
  @Test(arguments: [
    ("2c", "≠ 2/12 N number - conflict"), ("c", "≠ 1/12 - A attribution"),
    ("2o", "≈ 2/10 perhaps related"), ("o", "○ 1/10 only in A"), ("9o", "○ 9/10 only in B"),
    ("gg", "= twin 1/10"),
  ])
  func theSmallestScreenNamesTheKind(keys: String, status: String) {
    for glyphs in [GlyphSet.unicode, .ascii] {
      var script = ReaderScript(
        columns: 40, rows: 10, options: ReaderOptions(glyphs: glyphs))
      script.press("gg \(keys)")
      let shown = script.status.replacing("·", with: "-")
      #expect(shown.dropFirst().hasPrefix(status.dropFirst()), "\(shown)")
    }
  }

  @Test func isEnlargedAndHiddenWithoutCoveringText() {
    var script = ReaderScript(columns: 80, rows: 24)
    let rows = script.state.layout.textRows
    script.press("2c Enter")
    #expect(script.state.layout.detail.rows == 12)
    #expect(script.screenRow("A2") != nil)
    script.press("Enter zd")
    #expect(script.state.layout.textRows == rows + 6)
    script.press("zd Enter Esc")
    #expect(script.state.layout.textRows == rows)
  }
}

/// What a quotation shows where there are fewer rows than it needs.
@Suite struct QuotationTests {
  private func rows(_ claim: String, marked words: String, _ columns: Int, _ limit: Int?)
    -> [String]
  {
    let article = Article(name: "a", format: .plain, text: claim, blocks: [])
    let start = Array(claim.utf8).indices.first {
      Array(claim.utf8)[$0...].starts(with: words.utf8)
    }
    let span = TextSpan(start ?? 0, (start ?? 0) + words.utf8.count)
    let mark = WordMark(
      span: span, kind: .number, isShown: true, theme: Theme(name: "t", summary: "", styles: [:]))
    let quotation = Quotation(
      of: TextSpan(0, claim.utf8.count), in: article, marks: [mark], columns: columns,
      limit: limit, ellipsis: "…")
    return quotation.rows.map { row in
      var shown = String(quotation.text.text.slice(row))
      for mark in quotation.text.marks where mark.span.overlaps(row) {
        let marked = String(quotation.text.text.slice(mark.span))
        if let range = shown.range(of: marked) { shown.replaceSubrange(range, with: "[\(marked)]") }
      }
      return shown
    }
  }

  @Test(arguments: [
    ("one two three", "two", 20, 1, ["one [two] three"]),
    ("one two three four five", "two", 23, 1, ["one [two] three four five"]),
    ("one two three four five", "two", 22, 1, ["one [two] three four …"]),
    ("one two three four five six seven", "six", 16, 1, ["… five [six] seven"]),
    ("one two three four five six seven eight", "five", 17, 1, ["… four [five] six …"]),
    ("one two three four five six", "one", 9, 2, ["[one] two", "three …"]),
    ("one two three", "three", 7, nil, ["one two", "[three]"]),
    ("a", "a", 1, 1, ["[a]"]),
  ])
  func keepsTheDecidingWordsInSight(
    claim: String, words: String, columns: Int, limit: Int?, expected: [String]
  ) {
    #expect(rows(claim, marked: words, columns, limit) == expected)
  }
}

/// The pane where it has next to no rows: what it says is whole, or says where it was cut.
@Suite struct ShortDetailTests {
  private func detail(_ script: ReaderScript) -> [String] {
    let area = script.state.layout.detail
    return script.screen.text[area.row..<area.row + area.rows].map { String($0) }
  }

  @Test(arguments: [
    ("2c", " Twelve | At least ten"),
    ("]m", " was back | were still without"),
    ("gg", " B1 At least ten people died when a st…"),
    ("o", " No claim of B was found that says it."),
  ])
  func oneRowHoldsWhatDiffers(keys: String, row: String) {
    var script = ReaderScript(columns: 40, rows: 10)
    script.press(keys)
    #expect(detail(script) == [row])
  }

  @Test func oneRowSaysHowFarTheComparisonIs() {
    var script = ReaderScript(columns: 40, rows: 10, compared: false)
    #expect(detail(script) == [" Discrepancies will be shown here."])
    script.press("Esc")
    #expect(detail(script) == [" The articles were not compared."])
  }

  /// What is begun is shown to its end, or its cut has a sign.
  @Test(arguments: [(40, 10), (40, 12), (46, 15), (60, 16), (71, 19), (80, 12), (100, 13)])
  func nothingBreaksOff(columns: Int, rows: Int) throws {
    for comparison in [StormPair.comparison, ReferencePair.comparison] {
      var script = ReaderScript(comparison, columns: columns, rows: rows)
      for key in Array(repeating: "c", count: 12) + ["o", "o", "Tab", "t", "t", "t", "t"] {
        script.press(key)
        let area = script.state.layout.detail
        try #require(area.rows < 5)
        let theme = Theme(name: "", summary: "", styles: [:])
        let lines = DetailView.content(of: script.state, in: area, theme: theme).lines
        #expect(lines.count <= area.rows && !lines.isEmpty)
        for (index, line) in lines.enumerated() {
          let isLast = index + 1 == lines.count || !lines[index + 1].label.isEmpty
          let rest = line.text.text.utf8.dropFirst(line.span.end)
          #expect(!isLast || rest.allSatisfy { $0 == 0x20 }, "\(line.text.text)")
        }
      }
    }
  }
}
