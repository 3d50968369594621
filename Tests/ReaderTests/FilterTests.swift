import Alignment
import Claims
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

/// One filter decides what gutter, strips, jumps, detail and counts show.
/// A twin of which the floor shows nothing is a place to compare, with a sign of its own and in no
/// count; one of which the filter shows nothing is hidden. Neither is a twin without a discrepancy.
@Test(arguments: [GlyphSet.unicode, .ascii])
func whatIsNotShownIsNoTwinWithoutADiscrepancy(glyphs: GlyphSet) throws {
  let pair = MarkedComparison(
    left: "Ten died. // The wall held. // It rained.",
    right: "Two died. // The wall held. // Rain.",
    links: "A1=B1 number:[Ten|Two]; A2=B2; A3-B3")
  for size in [(120, 40), (80, 24), (60, 20)] {
    var script = ReaderScript(
      pair.comparison, columns: size.0, rows: size.1, options: ReaderOptions(glyphs: glyphs))
    func signs() throws -> [Sign] { try #require(script.state.links).marks.left.map(\.sign) }
    #expect(try signs() == [.discrepancy(.conflict), .twin, .related])
    script.press("fw")
    #expect(try signs() == [.hidden, .twin, .related])
    #expect(script.status.hasPrefix("\(glyphs.sign(.hidden)) twin 1/2"))
    #expect(script.status.contains("hidden by the filter"))
    let place = glyphs.sign(.place)
    script.press("ff")
    #expect(!script.screen.text.dropLast(2).joined().contains(place))
    script.press("9>")
    #expect(try signs()[0] == .place)
    #expect(script.status.hasPrefix("\(place) twin 1/2 \(glyphs.separator) place to compare"))
    #expect(script.screen.text.dropLast(8).contains { $0.contains(place) })
    #expect(!script.message.contains("1\(glyphs.sign(.discrepancy(.conflict)))"))
    #expect(!script.message.contains("hidden"))
    script.press("9<")
    #expect(try signs()[0] == .discrepancy(.conflict))
  }
}

/// A place to compare that a filter hides is not said to agree either.
@Test func aHiddenPlaceIsNotSaidToAgree() {
  let pair = MarkedComparison(
    left: "Ten died.", right: "Two died.", links: "A1=B1 number:[Ten|Two]@0.3")
  var script = ReaderScript(pair.comparison)
  script.press("fw")
  #expect(script.status.contains("hidden by the filter") && !script.status.contains("no disc"))
  let shown = script.screen.text.joined(separator: "\n")
  #expect(shown.contains("what may differ is hidden by the filter (ff clears)."))
  #expect(!shown.contains("no discrepancy was found"))
}

@Suite struct FilterTests {
  private func text(_ script: ReaderScript) -> String {
    script.screen.text.joined(separator: "\n")
  }

  @Test(arguments: [
    ("fn", "Only number: 2 of 12 discrepancies (ff clears)"),
    ("fn fr", "Only number, name or role: 3 of 12 discrepancies (ff clears)"),
    ("fn fn", "No filter: 12 discrepancies; places to compare: <"),
    ("fe", "Only conflict: 5 of 12 discrepancies (ff clears)"),
    ("fp", "Only probable update: 2 of 12 discrepancies (ff clears)"),
    ("fe fp", "Only conflict, probable update: 7 of 12 discrepancies (ff clears)"),
    ("fh fa", "Only attribution, difference: 1 of 12 discrepancies (ff clears)"),
    ("fo", "Only claims without a twin: 6 in A, 4 in B (ff clears)"),
    ("fA", "Only what A alone says: 6 claims and 2 details (ff clears)"),
    ("fB", "Only what B alone says: 4 claims and 1 detail (ff clears)"),
    ("fA fB", "Only what B alone says: 4 claims and 1 detail (ff clears)"),
    ("fn ff", "No filter: 12 discrepancies; places to compare: <"),
    ("fw <", "Confidence floor 0.30: 1 of 13 discrepancies"),
    ("fw 2<", "Confidence floor 0.20: 1 of 13 discrepancies"),
  ])
  func saysWhatItShows(keys: String, message: String) {
    var script = ReaderScript()
    script.press(keys)
    #expect(script.state.message == message)
  }

  /// What does not pass is dimmed, so that the text itself shows the filter; the sign tells without
  /// it.
  @Test(arguments: [(120, 40), (80, 40), (60, 80)])
  func whatDoesNotPassIsDimmed(columns: Int, rows: Int) throws {
    let theme = try Theme.bundled(named: "terminal")
    func isDim(_ label: String, _ script: ReaderScript) throws -> Bool {
      let row = try #require(script.screenRow(label), "\(label)")
      let side: Side = label.hasPrefix("A") ? .left : .right
      let pane = script.state.layout.panes[side]
      let column = pane.column + 3 + script.state.layout.labelColumns
      let place = Position(column: column, row: pane.row + row)
      return script.state.view(theme: theme)[place].style.attributes.contains(.dim)
    }
    var script = ReaderScript(columns: columns, rows: rows)
    script.press("4G")
    #expect(try !isDim("A2", script) && !isDim("A3", script))
    script.press("fA")
    #expect(try isDim("A2", script), "both sides say it")
    #expect(try !isDim("A4", script), "A alone says it")
    script.press("ff fn")
    #expect(try !isDim("A2", script))
    #expect(try isDim("A3", script))
    script.press("ff")
    #expect(try !isDim("A3", script))
    // The floor alone is no filter: what it hides has the sign of a veiled twin, and is read on.
    script.press("9>")
    #expect(try !isDim("A2", script))
  }

  /// A pattern lets through what matches it, whether or not there is a discrepancy.
  @Test func whatMatchesAPatternIsNotDimmed() throws {
    var script = ReaderScript()
    script.press("& e n g i n e s Enter")
    let links = try #require(script.state.links)
    #expect(links.passes(.left, 4) && !links.passes(.left, 0))
  }

  @Test(arguments: [
    ("fn c", "≠ 1/2 · N number · A2 ↔ B1 · conflict · confidence 0.97"),
    ("fn c c", "~ 2/2 · N number · A9b ↔ B10 · both can be true · confidence 0.52"),
    ("fp C", "↻ 2/2 · M done or possible · A9a ↔ B9 · probable update · confidence 0.93"),
    ("fA o ; ;", "○ 3/6 · no counterpart found in B · A10"),
    // A discrepancy that is hidden is no longer the one that is shown.
    ("2c fa", "~ 2/4 · A attribution · A2 ↔ B1 · both can be true · confidence 0.80"),
    ("2c fs", "· twin 3/10 · 2 hidden by the filter · A2 ↔ B1 · score 0.86"),
    // One that still shows stays.
    ("2c fn", "≠ 1/2 · N number · A2 ↔ B1 · conflict · confidence 0.97"),
  ])
  func jumpsFollow(keys: String, status: String) {
    var script = ReaderScript()
    script.press(keys)
    #expect(script.status.drop { $0 != "·" } == status.drop { $0 != "·" })
  }

  @Test func jumpsSayWhatIsHidden() {
    var script = ReaderScript()
    script.press("fn ]m")
    #expect(
      script.state.message
        == "No discrepancy of kind done or possible passes the filter (3 hidden; ff clears)")
    script.press("o")
    #expect(
      script.state.message == "No claim without a twin passes the filter (10 hidden; ff clears)")
    script.press("fn fA Tab fB fA ff fo c")
    #expect(script.state.message == "No discrepancy passes the filter (12 hidden; ff clears)")
  }

  /// The counts never leave out that something is hidden.
  @Test(arguments: [120, 80, 60]) func theCountsLineSaysThatItIsOn(columns: Int) {
    var script = ReaderScript(columns: columns, rows: 30)
    script.press("fn fa fe j")
    let floor = columns == 120 ? "confidence ≥" : "≥"
    #expect(script.message.hasPrefix("3≠ 0↻ 0~ (9 hidden) · filter N A ≠ · "))
    script.press("ff j")
    #expect(script.message.hasPrefix("5≠ 2↻ 5~ · \(floor) 0.50 · 10 twins · "))
    script.press("2> j")
    #expect(script.message.hasPrefix("3≠ 2↻ 3~ · \(floor) 0.70 · 10 twins · "))
  }

  /// A long pattern gives way, and the floor stays.
  @Test func aLongFilterKeepsTheFloor() {
    var script = ReaderScript(columns: 60, rows: 20)
    script.press("& (storm|ferry|engineer|harbour|mayor|council|grid) Enter j")
    #expect(script.message.contains(" hidden) · filter &(storm|"))
    #expect(script.message.contains("… · ≥ 0.50"), "\(script.message)")
  }

  @Test func theCountOfTwinsFollowsThePattern() {
    var script = ReaderScript()
    script.press("& f e r r y Enter t")
    let number = script.state.message ?? ""
    script.press("j")
    #expect(script.message.contains(" of 10 twins · "), "\(number) \(script.message)")
    let shown = script.state.links?.twins(.left).count ?? 0
    #expect(shown > 0 && shown < 10)
    #expect(script.message.contains(" · \(shown) of 10 twins · "))
  }

  @Test func noFilterNamesTheFloor() {
    var script = ReaderScript()
    script.press("10> ff")
    #expect(
      script.state.message == "No filter: 0 discrepancies; places to compare: <")
  }

  @Test func gutterStripsAndDetailFollow() {
    var script = ReaderScript()
    script.press("fn gg")
    let letters = Set(
      text(script).split(separator: "\n").flatMap { row in
        zip(row, row.dropFirst()).filter { "≠↻~".contains($0.0) }.map { $0.1 }
      }.filter { $0.isLetter })
    #expect(letters == ["N"])
    script.press("c")
    #expect(!text(script).contains("also     ~A"))
    #expect(text(script).contains("A has “Twelve”"))
  }

  /// The first letter belongs to the sign: where a conflict is over a negation and a mere
  /// difference over a role, it is `≠G`.
  @Test func theGravestClassGivesTheFirstLetter() {
    let pair = MarkedComparison(
      left: "The harbour master said it held.", right: "The engineer said it broke.",
      links: "A1=B1 name~:[master|engineer] negation:[held|broke]")
    let script = ReaderScript(pair.comparison)
    #expect(script.state.links?.marks.left.first?.kinds == [.negation, .name])
    #expect(text(script).contains("≠G·R"))
  }

  /// Exchanging the articles exchanges the sides of what is shown, and nothing else.
  @Test func isTheSameForExchangedArticles() {
    let comparison = StormPair.comparison
    let exchanged = Comparison(
      articles: Sides(left: comparison.articles.right, right: comparison.articles.left),
      links: comparison.links.map { link in
        Link(
          claims: Sides(left: link.claims.right, right: link.claims.left), score: link.score,
          strength: link.strength, wordMatches: [],
          discrepancies: link.discrepancies.map {
            Discrepancy(
              $0.kind, $0.discrepancyClass,
              evidence: Sides(left: $0.evidence.right, right: $0.evidence.left),
              confidence: $0.confidence, why: $0.why, rule: $0.rule)
          })
      })
    var filters = [DiscrepancyFilter()]
    for kind in DiscrepancyKind.allCases { filters.append(DiscrepancyFilter(kinds: [kind])) }
    for side in [Side.left, .right] { filters.append(DiscrepancyFilter(side: side)) }
    filters.append(DiscrepancyFilter(choosesOneSided: true))
    for filter in filters {
      var other = filter
      other.side = filter.side?.other
      let (one, two) = (
        ShownLinks(comparison, filter: filter), ShownLinks(exchanged, filter: other)
      )
      #expect(one.marks.left == two.marks.right && one.marks.right == two.marks.left)
      #expect(one.oneSided.left == two.oneSided.right)
      #expect(one.items.left.count == two.items.right.count)
      #expect(one.hiddenCount() == two.hiddenCount())
    }
  }

  @Test func hiddenClaimsWithoutATwinAreCounted() throws {
    var script = ReaderScript()
    let all = try #require(script.state.links).oneSided
    script.press("fn j")
    #expect(script.message.contains("no twin: \(all.left.count + all.right.count) hidden"))
    script.press("ff fA j")
    #expect(
      script.message.contains("no twin: A \(all.left.count), B 0 (\(all.right.count) hidden)"))
  }
}
