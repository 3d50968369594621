import Foundation
import TestSupport
import Testing
import TextScreen

@testable import Reader

/// One rule for what is told: a sentence in a row of its own begins with a capital and has no full
/// stop.
@Suite struct MessageTests {
  /// Readers in which actions have something different to tell.
  private static let states: [(name: String, script: ReaderScript)] = {
    let apart = MarkedComparison(left: "It rained.", right: "A film opened.")
    let same = MarkedComparison(
      left: "It rained. // It poured.", right: "It rained. // It poured.",
      links: "A1=B1; A2=B2")
    let none = MarkedComparison(left: "# Only a headline", right: "(footer) Share")
    var cancelled = ReaderScript(compared: false)
    cancelled.press("Esc")
    var filtered = ReaderScript(columns: 60, rows: 20)
    filtered.press("fn 9>")
    return [
      ("compared", ReaderScript()), ("comparing", ReaderScript(compared: false)),
      ("cancelled", cancelled), ("filtered, in the ladder", filtered),
      ("apart", ReaderScript(apart.comparison)), ("same", ReaderScript(same.comparison)),
      ("no claims", ReaderScript(none.comparison)),
    ]
  }()

  @Test func allBeginAlike() {
    var told: Set<String> = []
    for (name, start) in Self.states {
      for action in Action.allCases {
        var script = start
        for times in 1...2 {
          script.state.message = nil
          _ = script.state.perform(action, letter: "a")
          guard let message = script.state.message else { continue }
          told.insert(message)
          let first = message.first { !"/:&".contains($0) } ?? " "
          #expect(!first.isLowercase, "\(name), \(action.name), \(times) times: \(message)")
          #expect(message.last != ".", "\(name), \(action.name): \(message)")
        }
      }
    }
    #expect(told.count > 50)
  }

  @Test(arguments: [
    ("compared", "Compared as two accounts: "), ("apart", "No claim is shared: "),
    ("same", "The two texts are the same"),
  ])
  func theResultIsAnnouncedSo(name: String, beginning: String) throws {
    let state = try #require(Self.states.first { $0.name == name })
    #expect(state.script.message.hasPrefix(beginning))
  }

  /// In the rule and among the counts, notes are side by side and begin small.
  @Test func notesBeginSmall() {
    for (_, start) in Self.states {
      var script = start
      script.press("j")
      for note in (script.status + " · " + script.message).components(separatedBy: " · ") {
        let first = note.first ?? " "
        let isNote = !first.isLetter || first.isLowercase || note.count < 2
        #expect(isNote || "ABER".contains(first), "\(note)")
      }
    }
  }
}
