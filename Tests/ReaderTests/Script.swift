import Alignment
import Claims
import TextScreen
import Theming

@testable import Reader

/// A reader that is worked by a script: keys in, canvas out.
struct ReaderScript {
  var state: ReaderState
  var effects: [Effect] = []

  /// Opens the reader on a comparison.
  /// - Parameter atFirstClaim: goes to the first claim, so that a script does not depend on where
  ///   the first discrepancy is.
  init(
    _ comparison: Comparison = StormPair.comparison, columns: Int = 120, rows: Int = 40,
    options: ReaderOptions = ReaderOptions(), compared: Bool = true, atFirstClaim: Bool = true
  ) {
    state = ReaderState(
      articles: comparison.articles, size: Size(columns: columns, rows: rows), options: options)
    if compared { send(.compared(comparison)) }
    if compared, atFirstClaim, state.focus.claim != nil {
      state.enter(Focus(side: .left, claim: 0), reveal: .jump)
    }
  }

  /// Sends one input.
  mutating func send(_ input: ReaderInput) { effects += state.update(input) }

  /// Presses keys in the notation of the key table, separated by spaces: `"c 2c Ctrl-d gg"`.
  mutating func press(_ script: String) {
    for word in script.split(separator: " ") {
      let count = word.prefix { $0.isNumber }
      for digit in count { send(.key(.character(digit))) }
      guard count.count < word.count else { continue }
      for key in KeySequence(String(word.dropFirst(count.count))).keys { send(.key(key)) }
    }
  }

  /// The screen without colour.
  var screen: Canvas { state.view(theme: Theme(name: "plain", summary: "", styles: [:])) }

  /// The rule under the text, without its lines: what is said of the focused claim.
  var status: String {
    let row = screen.text[state.layout.status.row]
    let text = row.drop { $0 == "─" || $0 == "-" || $0 == " " }.prefix { $0 != "─" }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// The message or the counts.
  var message: String { screen.text[state.layout.counts.row].trimmingPrefix(" ").description }

  /// The label of the focused claim.
  var place: String {
    let focus = state.focus
    return focus.claim.map { state.label(focus.side, $0) } ?? focus.side.letter
  }

  /// The screen row, counted from the first row of text, on which a claim begins; nil out of view.
  func screenRow(_ label: String) -> Int? {
    for side in [Side.left, .right] {
      for (claim, rows) in state.panes[side].claimRows.enumerated()
      where state.label(side, claim) == label {
        let row = rows.lowerBound - state.tops[side]
        return (0..<state.layout.textRows).contains(row) ? row : nil
      }
    }
    return nil
  }
}
