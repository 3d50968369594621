import Alignment
import Articles
import Claims
import TestSupport
import Testing
import TextScreen

@testable import Reader

@Suite struct PaneLayoutTests {
  private func drawn(_ article: AnnotatedArticle, _ columns: Int, _ folding: Folding) -> [String] {
    PaneLayout(of: article, columns: columns, folding: folding).rows.map { row in
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
      let layout = PaneLayout(of: article, columns: columns, folding: .unfolded)
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
    let layout = PaneLayout(of: article, columns: 30, folding: .folded)
    #expect(layout.rows.count == rows)
    #expect(layout.claim(nearestTo: 0) == nil)
  }
}

@Suite struct ScreenLayoutTests {
  @Test(arguments: [DetailSize.hidden, .normal, .enlarged])
  func dividesEverySizeWithoutOverlap(detail: DetailSize) {
    for columns in stride(from: 60, through: 260, by: 1) {
      for rows in [12, 13, 20, 24, 40, 61] {
        let layout = ScreenLayout(
          size: Size(columns: columns, rows: rows), labelColumns: 5, detail: detail)
        let areas = [
          layout.header, layout.panes.left, layout.panes.right, layout.gutter, layout.strips.left,
          layout.strips.right, layout.status, layout.detail, layout.counts, layout.hints,
        ]
        for (index, area) in areas.enumerated() where area.columns > 0 && area.rows > 0 {
          #expect(area.column >= 0 && area.column + area.columns <= columns)
          #expect(area.row >= 0 && area.row + area.rows <= rows)
          for other in areas[..<index] { #expect(!overlap(area, other), "\(columns) x \(rows)") }
        }
        #expect(layout.panes.left.columns == layout.panes.right.columns)
        #expect(layout.panes.left.rows == layout.panes.right.rows)
        #expect(layout.textRows >= 1)
        #expect((15...72).contains(layout.textColumns))
      }
    }
  }

  @Test(arguments: [
    (59, 40, ScreenLayout.Form.tooSmall), (60, 11, .tooSmall), (60, 12, .narrow), (99, 40, .narrow),
    (100, 12, .wide), (0, 0, .tooSmall),
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
