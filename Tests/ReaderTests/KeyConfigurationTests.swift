import Testing
import TextScreen

@testable import Reader

private func change(_ action: Action, _ keys: String) throws -> KeyChange {
  KeyChange(
    action,
    keys: try keys.split(separator: " ").map { try KeySequence(reading: String($0), for: action) })
}

private func keys(of action: Action, in map: KeyMap) -> String {
  map.bindings.filter { $0.action == action }.flatMap(\.keys).map(\.description)
    .joined(separator: " ")
}

@Suite struct KeyNotationTests {
  @Test(arguments: [
    ("g<Tab>", "g<Tab>"), ("<Down>", "Down"), ("Ctrl-d", "Ctrl-d"), ("F12", "F12"),
    ("<Space>f", "<Space>f"), ("é", "é"), ("<", "<"), ("<<", "<lt><lt>"), ("F", "F"), ("Fx", "Fx"),
  ])
  func readsWhatCanBeBound(notation: String, written: String) throws {
    let sequence = try KeySequence(reading: notation, for: .help)
    #expect(sequence.description == written)
    #expect(try KeySequence(reading: written, for: .help) == sequence)
  }

  @Test(arguments: [
    ("pgdn", "PgDn"), ("PageDown", "PgDn"), ("ctrl-d", "Ctrl-d"), ("C-d", "Ctrl-d"),
    ("^d", "Ctrl-d"),
    ("Ctrl+d", "Ctrl-d"), ("Ctrl-D", "Ctrl-d"), ("F13", "F12"),
    ("<F99>", "<F9>"),
  ])
  func knowsWhatWasMeant(notation: String, meant: String) {
    #expect(throws: KeyNotationError.unknownKey(notation, nearest: meant)) {
      try KeySequence(reading: notation, for: .help)
    }
  }

  @Test(arguments: [
    "Ctrl-i", "Ctrl-m", "Ctrl-s", "Ctrl-z", "3c", "whatever", "ma-z", "Ctrl-", "", "g<F99>",
  ])
  func refusesWhatNeverArrives(notation: String) {
    #expect(throws: KeyNotationError.self) { try KeySequence(reading: notation, for: .help) }
  }

  @Test func aLetterFollowsWhereTheActionTakesOne() throws {
    let short = try KeySequence(reading: "m", for: .setMark)
    #expect(short == (try KeySequence(reading: "ma-z", for: .setMark)))
    #expect(short.takesLetter && short.description == "ma-z")
  }
}

@Suite struct KeyChangeTests {
  @Test func aChangeTakesKeysFromOthersAndSaysSo() throws {
    let (map, clashes) = KeyMap.standard.changing([try change(.nextTwin, "n ]t")])
    #expect(keys(of: .nextTwin, in: map) == "n ]t")
    #expect(keys(of: .nextHit, in: map) == "")
    #expect(map.meaning(of: [.character("n")]) == .action(.nextTwin))
    #expect(map.meaning(of: [.character("t")]) == .nothing)
    #expect(
      clashes.map(\.message) == [
        "\"n\" asks for next-twin, and no longer for next-hit; give next-hit other keys, or \"\" for none"
      ])
  }

  @Test func nothingClashesWhereTheOtherActionIsChangedToo() throws {
    let (map, clashes) = KeyMap.standard.changing([
      try change(.nextTwin, "n"), try change(.nextHit, "t"),
    ])
    #expect(clashes.isEmpty)
    #expect(map.meaning(of: [.character("t")]) == .action(.nextHit))
  }

  @Test(arguments: [
    ("gg", Action.nextTwin, "g", 8), ("c", .copyPair, "cc", 1), ("ma-z", .nextTwin, "mx", 1),
  ])
  func aPrefixThatIsACommandClashes(
    lost: String, action: Action, keys: String, atLeast count: Int
  ) throws {
    let (map, clashes) = KeyMap.standard.changing([try change(action, keys)])
    #expect(clashes.count == 1 && clashes.allSatisfy { $0.lost.count >= count })
    #expect(clashes.flatMap(\.lost).contains { $0.keys.description == lost })
    #expect(clashes.allSatisfy { $0.kept.action == action && $0.change == 0 })
    #expect(!map.bindings.flatMap(\.keys).map(\.description).contains(lost))
  }

  @Test func ofTwoChangesTheEarlierHasTheKeys() throws {
    let (map, clashes) = KeyMap.standard.changing([
      try change(.copyPair, "X"), try change(.copyClaim, "X Z"),
    ])
    #expect(keys(of: .copyPair, in: map) == "X")
    #expect(keys(of: .copyClaim, in: map) == "Z")
    #expect(clashes.count == 1 && clashes.allSatisfy { $0.change == 1 })
  }

  /// One line that takes the keys of many is one thing to tell, at that line, wherever the others
  /// are.
  @Test func oneCauseIsOneClash() throws {
    let quit = try change(.quit, "]")
    let (_, clashes) = KeyMap.standard.changing([quit])
    #expect(
      clashes.map(\.message) == [
        "\"]\" asks for quit, so ]c (next-discrepancy), ]t (next-twin) and 10 more can no longer be "
          + "pressed; give quit other keys"
      ])
    let others = try [change(.nextTwin, "]t"), change(.nextNumber, "]n"), change(.help, "X")]
    let (map, same) = KeyMap.standard.changing([try change(.info, "I"), quit] + others)
    #expect(same.count == 1 && same.allSatisfy { $0.change == 1 && $0.lost.count == 12 })
    #expect(keys(of: .nextTwin, in: map) == "" && keys(of: .help, in: map) == "X")
  }

  @Test func twoCausesAreTwoClashes() throws {
    let (_, clashes) = KeyMap.standard.changing([
      try change(.quit, "] n"), try change(.back, "f"),
    ])
    #expect(clashes.map { $0.lost.count > 1 } == [true, false, true])
    #expect(clashes.map(\.change) == [0, 0, 1])
  }

  @Test func ctrlCStaysWhatItIs() throws {
    let (map, clashes) = KeyMap.standard.changing([
      try change(.quit, "Ctrl-c"), try change(.interrupt, "X"),
    ])
    #expect(map.meaning(of: [.control("c")]) == .action(.interrupt))
    #expect(keys(of: .interrupt, in: map) == "X Ctrl-c")
    #expect(clashes.count == 1)
    let (same, none) = KeyMap.standard.changing([try change(.interrupt, "Ctrl-c")])
    #expect(same == .standard && none.isEmpty)
  }

  /// Whatever is asked for, no two sequences of the map clash, and every action is still there.
  @Test(arguments: 0..<60) func noMapHasClashes(seed: Int) throws {
    var random = SeededRandom(seed)
    let signs = [
      "c", "g", "gg", "]c", "Ctrl-d", "m", "x", "xy", "F5", "q", "''", "Ctrl-c", "<Tab>g",
    ]
    let changes = try (0..<8).map { _ in
      let action = Action.allCases[random.next(upTo: Action.allCases.count)]
      let keys = (0..<3).map { _ in signs[random.next(upTo: signs.count)] }
      return try change(action, keys.joined(separator: " "))
    }
    let preset = KeyPreset.allCases[random.next(upTo: 3)]
    let map = preset.map.changing(changes).map
    #expect(map.bindings.map(\.action) == KeyMap.standard.bindings.map(\.action))
    let all = map.bindings.flatMap(\.keys)
    for (index, one) in all.enumerated() {
      for other in all[(index + 1)...] { #expect(!one.overlaps(other), "\(one) and \(other)") }
    }
    #expect(map.meaning(of: [.control("c")]) == .action(.interrupt))
  }
}

@Suite struct KeyPresetTests {
  @Test(arguments: KeyPreset.allCases) func everyActionHasKeysAndNoneClash(preset: KeyPreset) {
    let map = preset.map
    for binding in map.bindings { #expect(!binding.keys.isEmpty, "\(binding.action.name)") }
    let all = map.bindings.flatMap(\.keys)
    for (index, one) in all.enumerated() {
      for other in all[(index + 1)...] { #expect(!one.overlaps(other), "\(one) and \(other)") }
    }
  }

  @Test func lessScrollsHalfPagesByLetters() {
    #expect(KeyPreset.less.map.meaning(of: [.character("d")]) == .action(.halfPageDown))
    #expect(KeyPreset.less.map.meaning(of: [.character("u")]) == .action(.halfPageUp))
  }

  @Test func arrowsLeaveVimsLettersFree() {
    let map = KeyPreset.arrows.map
    for letter in "hjklbG" { #expect(map.meaning(of: [.character(letter)]) == .nothing) }
    #expect(map.meaning(of: [.function(8)]) == .action(.nextDiscrepancy))
    #expect(map.meaning(of: [.down]) == .action(.rowDown))
  }

  @Test func everyNotationReadsBack() throws {
    for binding in KeyPreset.allCases.flatMap(\.map.bindings) {
      for keys in binding.keys {
        #expect(try KeySequence(reading: keys.description, for: binding.action) == keys)
      }
    }
  }
}

@Test func hintsNameTheKeysThatAreBound() throws {
  let changes = [
    try change(.nextDiscrepancy, "x"), try change(.search, ""), try change(.clearFilter, "F5"),
  ]
  var script = ReaderScript(
    options: ReaderOptions(keyMap: KeyPreset.arrows.map.changing(changes).map))
  let hints = script.screen.text.last ?? ""
  #expect(hints.hasPrefix(" x/C discrepancy   t/T twin   o/O no twin   Enter detail"), "\(hints)")
  #expect(hints.contains("F5 filter") && !hints.contains("search"))
  script.press("Enter")
  #expect(script.screen.text.last?.hasPrefix(" Down/Up scroll") == true)
}
