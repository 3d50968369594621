import Alignment
import Articles
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

@Suite struct PaneLayoutTests {
  private func drawn(_ article: AnnotatedArticle, _ columns: Int, _ folding: Folding) -> [String] {
    PaneLayout(of: article, side: .left, columns: columns, folding: folding).rows.map { row in
      switch row.content {
      case .blank: ""
      case .folded(let lines, let title): "(\(lines) \(title))"
      default: (row.claim.map { "\($0) " } ?? "") + article[row.span]
      }
    }
  }

  @Test func startsARowForEveryClaimAndABlankOneBetweenBlocks() {
    let article = MarkedArticle(
      """
      # A storm
      (byline) Ann Lee
      (dateline) 4 March
      It struck at night, | tearing roofs. // Ten died.
      ## Next
      It moves on.
      (footer) © Gazette
      """, name: "a.txt")
    #expect(
      drawn(article.article, 12, .folded) == [
        "A storm", "", "(2 byline, dateline)", "", "0 It struck at", "0 night,", "1 tearing",
        "1 roofs.", "2 Ten died.", "", "Next", "", "3 It moves on.", "", "(1 footer)",
      ])
    #expect(
      drawn(article.article, 12, .unfolded).filter { !$0.isEmpty }
        == [
          "A storm", "Ann Lee", "4 March", "0 It struck at", "0 night,", "1 tearing", "1 roofs.",
          "2 Ten died.", "Next", "3 It moves on.", "© Gazette",
        ])
  }

  @Test(arguments: 1...72) func rowsAreTheTextAndNothingElse(columns: Int) {
    for side in [Side.left, .right] {
      let article = StormPair.comparison.articles[side]
      let layout = PaneLayout(of: article, side: .left, columns: columns, folding: .unfolded)
      let text = layout.rows.map { String(article[$0.span]) }.joined()
      #expect(text.filter { !$0.isWhitespace } == article.article.text.filter { !$0.isWhitespace })
      for (row, next) in zip(layout.rows, layout.rows.dropFirst()) {
        #expect(row.content != .blank || next.content != .blank, "two blank rows in a row")
      }
      #expect(layout.rows.last?.content != .blank && layout.rows.first?.content != .blank)
      #expect(layout.claimRows.count == article.claims.count)
      for (claim, rows) in layout.claimRows.enumerated() {
        #expect(rows.allSatisfy { layout.rows[$0].claim == claim })
        #expect(layout.claim(nearestTo: rows.lowerBound) == claim)
      }
    }
  }

  @Test(arguments: [("", 0), ("(footer) Share this", 1), ("# Only a headline", 1)])
  func articlesWithoutClaimsHaveALayoutToo(marked: String, rows: Int) {
    let article = MarkedArticle(marked, name: "a.txt").article
    let layout = PaneLayout(of: article, side: .left, columns: 30, folding: .folded)
    #expect(layout.rows.count == rows)
    #expect(layout.claim(nearestTo: 0) == nil)
  }
}

@Suite struct ScreenLayoutTests {
  @Test(arguments: [DetailSize.hidden, .normal, .enlarged])
  func dividesEverySizeWithoutOverlap(detail: DetailSize) {
    let forms: [ScreenLayout.Form?] = [nil, .wide, .narrow, .ladder, .single]
    for columns in stride(from: 40, through: 260, by: 1) {
      for (rows, chosen) in zip([10, 13, 20, 24, 61], forms) {
        let layout = ScreenLayout(
          size: Size(columns: columns, rows: rows), labelColumns: 5, detail: detail,
          arrangement: Arrangement(chosen: chosen, isSwapped: columns % 2 == 0))
        let areas =
          [
            layout.header, layout.panes.left, layout.gutter, layout.strips.left,
            layout.strips.right, layout.list, layout.status, layout.detail, layout.counts,
            layout.hints,
          ] + (layout.form.hasOneColumn ? [] : [layout.panes.right])
        for (index, area) in areas.enumerated() where area.columns > 0 && area.rows > 0 {
          #expect(area.column >= 0 && area.column + area.columns <= columns)
          #expect(area.row >= 0 && area.row + area.rows <= rows)
          for other in areas[..<index] { #expect(!overlap(area, other), "\(columns) x \(rows)") }
        }
        #expect(layout.panes.left.columns == layout.panes.right.columns)
        #expect(layout.panes.left.rows == layout.panes.right.rows)
        #expect(layout.textRows >= 1)
        #expect((14...72).contains(layout.textColumns))
        #expect((layout.list.columns > 0) == (layout.form == .wide && columns >= 200))
      }
    }
  }

  @Test(arguments: [
    (39, 40, ScreenLayout.Form.tooSmall), (40, 9, .tooSmall), (40, 10, .ladder), (71, 40, .ladder),
    (72, 12, .narrow), (99, 40, .narrow), (100, 12, .wide), (0, 0, .tooSmall),
  ])
  func choosesTheFormByTheSize(columns: Int, rows: Int, form: ScreenLayout.Form) {
    let size = Size(columns: columns, rows: rows)
    #expect(ScreenLayout(size: size, labelColumns: 4, detail: .normal).form == form)
  }

  private func overlap(_ one: Area, _ other: Area) -> Bool {
    one.columns > 0 && other.columns > 0 && one.rows > 0 && other.rows > 0
      && one.column < other.column + other.columns && other.column < one.column + one.columns
      && one.row < other.row + other.rows && other.row < one.row + one.rows
  }
}

/// Where Greek takes two columns, half as much of it is in a row; the setting can change while the
/// reader is open, and the place stays.
@Test(arguments: [AmbiguousWidth.narrow, .wide])
func rowsAreAsWideAsTheTerminalDrawsThem(width: AmbiguousWidth) {
  let greek = Array(repeating: "ΩΩΩΩ", count: 60).joined(separator: " ") + "."
  let comparison = MarkedComparison(left: greek, right: "No more was said.", links: "").comparison
  let options = ReaderOptions(glyphs: .ascii, ambiguousWidth: width)
  var script = ReaderScript(comparison, columns: 80, rows: 24, options: options)
  let rows = script.state.panes.left.rows.count
  let other: AmbiguousWidth = width == .narrow ? .wide : .narrow
  script.send(
    .configured(
      ReaderSettings(
        keyMap: .standard, glyphs: .ascii, ambiguousWidth: other, theme: "", themes: [],
        confidenceFloor: nil)))
  let changed = script.state.panes.left.rows.count
  #expect(width == .narrow ? changed > rows + 5 : changed < rows - 5)
  #expect(script.place == "A1")
}
