import Alignment
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

@Suite struct GutterPictureTests {
  private func drawn(_ picture: GutterPicture, _ glyphs: GlyphSet = .unicode) -> [String] {
    var canvas = Canvas(size: Size(columns: picture.columns, rows: picture.rows))
    picture.draw(
      into: &canvas, in: canvas.area, glyphs: glyphs,
      theme: Theme(name: "t", summary: "", styles: [:]))
    return canvas.text
  }

  @Test func linesThatMeetBecomeCornersForksAndCrossings() {
    var picture = GutterPicture(columns: 6, rows: 4)
    picture.line(row: 0, from: 2, to: 5, .focused)
    picture.line(column: 2, from: 0, to: 2, .focused)
    picture.line(row: 2, from: 0, to: 5, .heavy)
    picture.line(column: 4, from: 1, to: 3, .thin)
    picture.line(row: 3, from: 4, to: 5, .thin)
    #expect(drawn(picture) == ["  ┌───", "  │ │", "━━┷━┿━", "    └─"])
    #expect(drawn(picture, .ascii) == ["  +---", "  | |", "==+=+=", "    +-"])
  }

  @Test func whatLiesOutsideIsLeftOut() {
    var picture = GutterPicture(columns: 2, rows: 1)
    picture.line(column: 1, from: -5, to: 5, .thin)
    picture.put([("a", .stub), ("b", .stub)], 1, 0)
    picture.clear(row: 0, -3..<1)
    #expect(drawn(picture) == [" a"])
  }
}

/// The gutter of a screen, as it is drawn for a focused claim.
@Suite struct GutterTests {
  /// The gutter's rows in view, without the empty ones.
  private func gutter(_ script: ReaderScript) -> [String] {
    let screen = script.screen
    let area = script.state.layout.gutter
    return (area.row..<area.row + area.rows).map { row in
      (area.column..<area.column + area.columns)
        .map { screen[Position(column: $0, row: row)].glyph }.joined()
    }.filter { $0.contains { $0 != " " } }
  }

  private static let left = "One. // Two. // Three. // Four."
  private static let right = "Un. // Deux. // Trois. // Quatre."

  @Test(arguments: [
    ("A1=B1", "gg", 120, [" ━━━━━━━━━=━▶", " ○          ○", " ○          ○", " ○          ○"]),
    (
      "A1=B1 number:[One|Un] scope~:[|Un]", "gg", 120,
      [" ━━━━━━≠N·S━▶", " ○          ○", " ○          ○", " ○          ○"]
    ),
    ("A1-B1", "gg", 120, [" ─────────≈─▶", " ○          ○", " ○          ○", " ○          ○"]),
    // A fork down, and one up; the lane passes the stubs by.
    (
      "A1=B1; A1=B3*0.8 name:[One|Trois]", "gg", 120,
      [" ━━━━┯━━━━=━▶", " ○   │      ○", " ○   └───≠R─▶", " ○          ○"]
    ),
    ("A1=B1", "gg", 80, [" =━━━━━━▶", " ○      ○", " ○      ○", " ○      ○"]),
    (
      "A1=B1 number:[One|Un] scope~:[|Un]", "gg", 80,
      [" ≠NS━━━━▶", " ○      ○", " ○      ○", " ○      ○"]
    ),
    (
      "A1=B1 number:[One|Un] name:[One|Un] scope~:[|Un]", "gg", 80,
      [" ≠N+━━━━▶", " ○      ○", " ○      ○", " ○      ○"]
    ),
    (
      "A1=B1 number:[One|Un]; A1=B3*0.8", "gg", 80,
      [" ≠N━┯━━━▶", " ○  │   ○", " ○  └─=─▶", " ○      ○"]
    ),
    // The sign before the letter, and the lane between the stubs of both panes.
    (
      "A1=B1 wording~:[One|Un]; A1=B3*0.8 modality+:[One|Trois]", "gg", 80,
      [" ~W━┯━━━▶", " ○  │   ○", " ○  └↻M─▶", " ○      ○"]
    ),
    (
      "A1=B1 wording~:[One|Un]; A3=B1*0.8 modality+:[Three|Un]", "Tab", 80,
      [" ◀━━━┯━~W", " ○   │  ○", " ◀─↻M┘  ○", " ○      ○"]
    ),
  ])
  func drawsTheRailsOfTheFocus(links: String, keys: String, columns: Int, expected: [String]) {
    let pair = MarkedComparison(left: Self.left, right: Self.right, links: links)
    var script = ReaderScript(pair.comparison, columns: columns, rows: 30)
    script.press(keys)
    #expect(gutter(script) == expected)
  }

  @Test func pointsToACounterpartOffTheScreen() {
    let far = (1...60).map { "Sentence number \($0) of B." }.joined(separator: "\n")
    let pair = MarkedComparison(
      left: Self.left, right: far, links: "A2=B2; A2=B50*0.8; A3=B40*0.7 number:[Three|40]")
    for (columns, pointer) in [
      (150, "└───=B50↓96"), (120, "└=B50↓96"), (80, "└=↓50"),
    ] {
      var script = ReaderScript(pair.comparison, columns: columns, rows: 30)
      script.press("2G")
      let rows = gutter(script)
      #expect(rows.contains { $0.contains("┯") && $0.hasSuffix("▶") })
      #expect(rows.contains { $0.contains(pointer) }, "\(rows)")
    }
  }

  /// As many letters as fit; where each row has a stub of the other pane, the pointer is before it.
  @Test func pointersCarryTheLettersOfTheirLink() {
    let far = (1...60).map { "Sentence number \($0) of B." }.joined(separator: " // ")
    let pair = MarkedComparison(
      left: Self.left, right: far,
      links: "A2=B2 scope~:[Two|2]; A2=B50*0.8 number:[Two|50] name:[Two|50]")
    for (columns, pointer) in [
      (150, "└─≠NR↓B50 ○"), (120, "└≠↓B50 ○"), (80, "└≠↓ ○"),
    ] {
      var script = ReaderScript(pair.comparison, columns: columns, rows: 30)
      script.press("2G")
      let rows = gutter(script)
      #expect(rows.contains { $0.contains(pointer) }, "\(rows)")
      let shown = script.screen.text.joined(separator: "\n")
      #expect(shown.contains("with B50 (N, R, 48 rows down)"))
    }
  }

  /// Where the counterpart is on another row, the claim's own sign stays as it is, and no lane or
  /// pointer takes a sign of another claim.
  @Test(arguments: [72, 80, 99, 100, 120, 160], [GlyphSet.unicode, .ascii])
  func railsLeaveTheStubsAlone(columns: Int, glyphs: GlyphSet) throws {
    let texts = (1...12).map { number in
      "Sentence \(number) goes on about the matter for as long as two rows of text take up here."
    }.joined(separator: " // ")
    let pair = MarkedComparison(
      left: texts, right: texts,
      links: "A1=B3 attribution~:[goes|take]; A1=B12 number:[1|12] scope~:[1|12]; A2=B2*0.6"
        + " date:[2|2]; A3-B1 scope~:[3|1]; A1-B11*0.4; A4=B4 wording~:[goes|goes] quote~:[4|4]")
    var script = ReaderScript(
      pair.comparison, columns: columns, rows: 40, options: ReaderOptions(glyphs: glyphs))
    script.press("gg gs gs")
    let links = try #require(script.state.links)
    let area = script.state.layout.gutter
    for side in [Side.left, .right] {
      script.state.focus.side = side
      let linked = Set(links.linksOfClaim[side][0].map { links.links[$0].claims[side.other] })
      let screen = script.screen
      for shown in [Side.left, .right] {
        for claim in links.marks[shown].indices where shown == side || !linked.contains(claim) {
          if shown == side && claim == 0 { continue }
          let label = script.state.label(shown, claim)
          guard let row = script.screenRow(label) else { continue }
          let mark = links.marks[shown][claim]
          let letters = mark.kinds.map { String($0.letter) }.joined()
          let stub =
            glyphs.sign(mark.sign) + (letters == "NAS" && columns < 100 ? "N+" : letters)
          let cells = (area.column..<area.column + area.columns).map {
            screen[Position(column: $0, row: area.row + row)].glyph
          }.joined()
          let isThere = shown == .left ? cells.hasPrefix(" " + stub) : cells.hasSuffix(stub)
          #expect(isThere, "\(label) \(stub) in \(cells)")
        }
      }
    }
  }

  /// Where label and distance find no room in one row, they are in two, if the second has no sign
  /// of another claim.
  @Test(arguments: [
    (80, [" ~A━┯━━━▶", "    └≠B18", "     ↓102"]),
    (120, [" ━━━━┯━━━~A━▶", "     └≠NR─B18", "          ↓68"]),
  ])
  func distancesHaveARowOfTheirOwn(columns: Int, expected: [String]) {
    let long = "says in so many words what nobody had asked before the long day was over"
    let far = (1...60).map {
      "Number \($0) \(long) and everyone who was there had gone home without a word on B."
    }.joined(separator: " // ")
    let near = (1...3).map {
      "Number \($0) \(long) and everyone who was there had gone home without a word on A."
    }.joined(separator: " // ")
    let pair = MarkedComparison(
      left: near, right: far,
      links: "A1=B1 attribution~:[Number|Number]; A1=B18*0.8 number:[1|18] name:[Number|Number]")
    var script = ReaderScript(pair.comparison, columns: columns, rows: 30)
    script.press("gg")
    #expect(Array(gutter(script).prefix(3)) == expected)
  }

  /// Beside the focus of the right pane there is one arrow head, that of its rail.
  @Test func theFocusOnTheRightIsNoArrowHead() {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let pair = MarkedComparison(left: Self.left, right: Self.right, links: "A1=B1")
      var script = ReaderScript(pair.comparison, options: ReaderOptions(glyphs: glyphs))
      script.press("Tab")
      let row = script.screen.text[script.state.layout.textArea(.right).row]
      let heads = row.filter { "▶◀<>".contains($0) }
      #expect(heads == (glyphs.isASCII ? "<" : "◀"), "\(row)")
      #expect(row.contains(glyphs.mark.bar + "B1"))
    }
  }

  @Test func asciiSignsDiffer() {
    let glyphs = GlyphSet.ascii
    let signs = [
      glyphs.sign(.discrepancy(.conflict)), glyphs.sign(.discrepancy(.update)),
      glyphs.sign(.discrepancy(.difference)), glyphs.sign(.twin), glyphs.sign(.related),
      glyphs.sign(.place), glyphs.sign(.oneSided), glyphs.rail.thinHorizontal,
      glyphs.rail.thinVertical, glyphs.ellipsis,
    ]
    #expect(Set(signs).count == signs.count)
  }

  @Test func allRailsUseAtMostThreeLanes() {
    let links = "A1=B4; A2=B3; A3=B2; A4=B1"
    let pair = MarkedComparison(left: Self.left, right: Self.right, links: links)
    var script = ReaderScript(pair.comparison, columns: 120, rows: 30)
    script.press("gr")
    let rows = gutter(script)
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { row in row.count { "│┼┐┘└┌├┤┬┴".contains($0) } <= 4 })
    #expect(script.message == "The rails of all claims are shown")
    script.press("gr")
    #expect(gutter(script) != rows)
  }

  /// What is drawn fully already gets no second lane.
  @Test func theFocusedClaimHasItsRailsOnce() {
    let links = "A1=B2; A3=B3"
    let pair = MarkedComparison(left: Self.left, right: Self.right, links: links)
    var script = ReaderScript(pair.comparison, columns: 120, rows: 30)
    script.press("gs gs")
    let one = gutter(script)
    script.press("gr")
    let all = gutter(script)
    func bars(_ rows: [String]) -> Int {
      rows.reduce(0) { $0 + $1.count { "│┼┐┘└┌├┤┬┴".contains($0) } }
    }
    #expect(all == one || bars(all) == bars(one), "\(one) \(all)")
  }
}
