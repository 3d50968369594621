import Alignment
import Claims
import Testing

@testable import Reader

/// Scripts of keys on the storm pair, and what the status line says afterwards.
@Suite struct JumpTests {
  @Test(arguments: [
    ("gg", "= twin 1/10 · no discrepancy · A1a ↔ B1 · score 0.90"),
    ("c", "≠ 1/12 · A attribution · A1b ↔ B2 · conflict · confidence 0.55"),
    ("c c", "≠ 2/12 · N number · A2 ↔ B1 · conflict · confidence 0.97"),
    ("c c c", "~ 3/12 · A attribution · A2 ↔ B1 · both can be true · confidence 0.80"),
    ("c c c c", "≠ 4/12 · Q quoted words · A2 ↔ B8 · conflict · confidence 0.91"),
    ("4c", "≠ 4/12 · Q quoted words · A2 ↔ B8 · conflict · confidence 0.91"),
    ("4c 2C", "≠ 2/12 · N number · A2 ↔ B1 · conflict · confidence 0.97"),
    ("]c ]c [c", "≠ 1/12 · A attribution · A1b ↔ B2 · conflict · confidence 0.55"),
    ("C", "~ 12/12 · M done or possible · A9b ↔ B10 · both can be true · confidence 0.75"),
    ("C c", "≠ 1/12 · A attribution · A1b ↔ B2 · conflict · confidence 0.55"),
    ("c ; ; ,", "≠ 2/12 · N number · A2 ↔ B1 · conflict · confidence 0.97"),
    ("]m", "↻ 6/12 · M done or possible · A5 ↔ B6 · probable update · confidence 0.88"),
    ("]m ]m", "↻ 10/12 · M done or possible · A9a ↔ B9 · probable update · confidence 0.93"),
    ("]m ;", "↻ 10/12 · M done or possible · A9a ↔ B9 · probable update · confidence 0.93"),
    ("]g", "≠ 8/12 · G negation · A6 ↔ B3 · conflict · confidence 0.95"),
    ("]g ]r", "~ 7/12 · R name or role · A6 ↔ B3 · both can be true · confidence 0.84"),
    ("t", "≠ 1/12 · A attribution · A1b ↔ B2 · conflict · confidence 0.55"),
    ("2t T T", "= twin 1/10 · no discrepancy · A1a ↔ B1 · score 0.90"),
    ("o", "○ 1/10 · no counterpart found in B · A4"),
    ("o o", "≈ 2/10 · no twin, perhaps related · A7 ↔ B11 · score 0.40"),
    ("O", "○ 10/10 · no counterpart found in A · B13"),
    ("6o o", "○ 7/10 · no counterpart found in A · B5"),
    ("]o ]o ]o [o", "≈ 2/10 · no twin, perhaps related · A7 ↔ B11 · score 0.40"),
    // Crossing over keeps what is shown.
    ("]g Tab", "≠ 8/12 · G negation · A6 ↔ B3 · conflict · confidence 0.95"),
    ("]g % h", "≠ 8/12 · G negation · A6 ↔ B3 · conflict · confidence 0.95"),
    // In the other pane the order is that of its text; the numbers stay those of A's.
    ("Tab gg c", "≠ 2/12 · N number · A2 ↔ B1 · conflict · confidence 0.97"),
    ("l gg 4c", "~ 7/12 · R name or role · A6 ↔ B3 · both can be true · confidence 0.84"),
  ])
  func leadTo(keys: String, expected: String) {
    var script = ReaderScript()
    script.press(keys)
    #expect(script.status == expected)
  }

  @Test(arguments: ["c", "Tab c", "]m", "t", "Tab t", "o"])
  func aRoundVisitsEachItemOnce(keys: String) {
    var script = ReaderScript()
    script.press(keys)
    let first = script.status
    var seen: [String] = [first]
    for _ in 0..<100 {
      script.press(";")
      if script.status == first { break }
      seen.append(script.status)
    }
    let total = keys == "]m" ? 3 : keys == "o" ? 10 : keys.hasSuffix("t") ? 10 : 12
    #expect(seen.count == total)
    #expect(Set(seen).count == total)
  }

  @Test func sayWhenTheyGoAroundTheEnd() {
    var script = ReaderScript()
    script.press("12c")
    #expect(!script.message.contains("past"))
    script.press("c")
    #expect(script.message == "Past the last discrepancy: on to the first")
    script.press("C")
    #expect(script.message == "Past the first discrepancy: on to the last")
    script.press("3c")
    #expect(script.message == "Past the last discrepancy: on from the first")
    script.press("5C")
    #expect(script.message == "Past the first discrepancy: on from the last")
    script.press("]g ]g")
    #expect(script.message == "The only discrepancy of kind negation")
    script.press("]d")
    #expect(script.message == "No discrepancy of kind date or time at or above confidence 0.50")
    #expect(script.place == "A6")
  }

  @Test func backReturnsAndReturnsAgain() {
    var script = ReaderScript()
    script.press(") ) c")
    #expect(script.place == "A2")
    script.press("]m ''")
    #expect(script.place == "A2")
    script.press("''")
    #expect(script.place == "A5")
    script.press("Ctrl-o Ctrl-o Ctrl-o Ctrl-o Ctrl-o")
    #expect(script.message == "No earlier place")
  }

  @Test func theFloorDrivesJumpsAndCountsTogether() {
    var script = ReaderScript()
    #expect(
      script.message.hasPrefix("Compared as two accounts: 12 discrepancies (5≠ 2↻ 5~), 10 twins"))
    script.press("< j")
    #expect(script.message.hasPrefix("5≠ 2↻ 6~ · "))
    script.press("6>")
    #expect(script.message == "Confidence floor 0.90: 4 discrepancies; places to compare: <")
    script.press("gg c")
    #expect(script.status == "≠ 1/4 · N number · A2 ↔ B1 · conflict · confidence 0.97")
    #expect(script.message.hasPrefix("3≠ 1↻ 0~ · confidence ≥ 0.90 · "))
    #expect(script.state.confidenceFloor == 0.9)
    script.press("3> c")
    #expect(script.message == "No discrepancy at or above confidence 1.00; places to compare: <")
  }

  @Test func counterpartLeadsOverAllCounterpartsAndBack() {
    var script = ReaderScript()
    script.press("2c")
    #expect(script.place == "A2")
    let tour = (0..<4).map { _ in
      script.press("%")
      return script.place
    }
    #expect(tour == ["B1", "B8", "A2", "B1"])
    script.press("j %")
    #expect(["A1a", "A2"].contains(script.place))
    script.press("gg o %")
    #expect(script.message == "A4 has no counterpart")
    script = ReaderScript()
    script.press("2c % % %")
    #expect(script.place == "A2")
    script.press("''")
    #expect(script.place == "B8")
  }

  /// The rule counts discrepancies; what else is jumped to says its own place.
  @Test(arguments: [
    ("2t", "Twin 3 of 10"), ("]s", "Scope: 1 of 1"), ("]m", "Done or possible: 1 of 3"),
    ("2]m", "Done or possible: 2 of 3"), ("]a", "Attribution: 1 of 3"),
  ])
  func saysTheNumberOfItsKind(keys: String, message: String) {
    var script = ReaderScript()
    script.press("j \(keys)")
    #expect(script.message == message)
  }

  /// The count of twins is one of links, and so is the jump: from either side, both ways.
  @Test(arguments: ["", "Tab"], ["t", "T"])
  func visitsEveryTwinOnceAndInTurn(side: String, key: String) {
    var script = ReaderScript()
    script.press("\(side) gg")
    // The first link of the first claim is shown already.
    var links = [script.state.shownLink]
    var number = 1
    for _ in 0..<10 {
      script.press(key)
      number = key == "t" ? number % 10 + 1 : (number + 8) % 10 + 1
      #expect(script.message.hasPrefix("Twin \(number) of 10"))
      links.append(script.state.shownLink)
    }
    #expect(links.first == links.last && Set(links).count == 10)
    let claims = links.dropLast().compactMap { link in
      link.flatMap { script.state.links?.links[$0].claims[script.state.focus.side] }
    }
    #expect(claims == (key == "t" ? claims.sorted() : [claims[0]] + claims[1...].sorted(by: >)))
  }

  @Test func saysWhereTwinsGoAroundTheEnd() {
    var script = ReaderScript()
    script.press("T")
    #expect(script.message == "Twin 10 of 10, past the first")
    script.press("t")
    #expect(script.message == "Twin 1 of 10, past the last")
  }

  /// Back is back to the same discrepancy, not only to its claim.
  @Test(arguments: ["''", "Ctrl-o"]) func backShowsWhatWasShown(key: String) {
    for keys in ["3c", "]m ]m", "Tab 2c", "6c"] {
      var script = ReaderScript()
      script.press(keys)
      let (focus, item, link) = (
        script.state.focus, script.state.shownItem, script.state.shownLink
      )
      for away in ["%", "c", "o", "gg", "G"] {
        script.press(away)
        // A jump that leads nowhere leaves nothing to come back to.
        guard script.state.focus != focus || script.state.shownItem != item else { continue }
        script.press(key)
        #expect(script.state.focus == focus && script.state.shownItem == item, "\(keys) \(away)")
        #expect(script.state.shownLink == link)
      }
    }
  }

  /// A discrepancy that a filter hides meanwhile is not shown again.
  @Test func backShowsNothingThatIsHidden() {
    var script = ReaderScript()
    script.press("2c c fn ''")
    let item = script.state.shownItem
    #expect(item.map { script.state.links?.shows($0) == true } ?? true)
  }

  @Test func aJumpThatLeadsNowhereKeepsThePreviousPlace() {
    var script = ReaderScript()
    script.press("gg ]n")
    let there = script.place
    script.press("gg fn fm ]q ]q")
    script.press("ff gg ]q")
    let quote = script.place
    script.press("]q")
    #expect(script.message.hasPrefix("The only"))
    script.press("''")
    #expect(script.place == "A1a" && quote != "A1a" && there != "A1a")
    script.press("''")
    #expect(script.place == quote)
  }
}
