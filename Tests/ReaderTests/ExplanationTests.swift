import Claims
import TestSupport
import Testing
import TextScreen

@testable import Alignment
@testable import Reader

/// An explanation made by hand, so that fitting the model anew changes no screen.
enum SampleExplanation {
  static func of(_ claims: Sides<Int>) -> LinkExplanation {
    func measure(_ title: String, _ value: String, _ usual: String) -> LinkExplanation.Measure {
      LinkExplanation.Measure(title: title, value: value, usual: usual, points: 1)
    }
    return LinkExplanation(
      claims: claims, basis: .weighed, score: 0.63, strength: .twin, start: -4.29,
      parts: [
        LinkExplanation.Part(
          title: "shared words, by rarity", points: 3.2,
          measures: [
            measure("likeness by shared words", "41%", "8%"),
            measure("rarity of the rarest shared word", "4.4", "3.2"),
          ]),
        LinkExplanation.Part(
          title: "names", points: 1.9, measures: [measure("shared names", "2", "0.6")]),
        LinkExplanation.Part(
          title: "rivals for the same claim", points: -0.28,
          measures: [measure("chance of the best rival", "64%", "49%")]),
        LinkExplanation.Part(title: "numbers", points: 0, measures: []),
      ],
      logOdds: 0.53, wordMatches: [])
  }
}

@Suite struct ExplanationTests {
  private func text(_ script: ReaderScript) -> String {
    script.screen.text.joined(separator: "\n")
  }

  /// Answers what the reader asks for, as the program does.
  private func answer(_ script: inout ReaderScript) {
    guard case .explain(let claims) = script.effects.last else { return }
    script.effects.removeLast()
    script.send(.explained(SampleExplanation.of(claims)))
  }

  @Test func aLinkIsExplainedAndNoLonger() {
    var script = ReaderScript()
    script.press("2c")
    let before = script.screen
    script.press("ge")
    answer(&script)
    #expect(script.effects.isEmpty)
    let shown = text(script)
    for words in [
      "-4.29    a usual pair: most",
      "+3.20    words in both: the wording is alike by 41%, rare words counting more (usually 8%)",
      "-0.28    other partners for the same claims", "twins begin at 22%",
      "0.00     left out: 1 more row that weighs next to nothing",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
    script.press("ge")
    #expect(script.screen == before)
    #expect(script.effects.isEmpty)
  }

  @Test func escapeEndsIt() {
    var script = ReaderScript()
    script.press("2c")
    let before = script.screen
    script.press("ge Esc")
    #expect(script.screen == before)
  }

  @Test func theNextLinkIsAskedFor() {
    var script = ReaderScript()
    script.press("c ge")
    let first = script.effects.last
    answer(&script)
    script.press("3c")
    #expect(script.effects.count == 1)
    #expect(script.effects.last != first)
    #expect(text(script).contains("not worked out"))
    answer(&script)
    #expect(text(script).contains("a usual pair:"))
  }

  /// What was asked for before is not shown for what is looked at now.
  @Test func aLateAnswerIsNotShown() {
    var script = ReaderScript()
    script.press("c ge 3c")
    script.send(.explained(SampleExplanation.of(Sides(left: 0, right: 3))))
    #expect(!text(script).contains("a usual pair:"))
  }

  @Test func aClaimWithoutALinkHasNothingToExplain() {
    var script = ReaderScript()
    script.press("o ge")
    #expect(script.message.contains("Nothing to explain"))
    #expect(script.effects.isEmpty)
    #expect(!script.state.explainsLinks)
  }

  @Test func beforeTheComparisonThereIsNothingToExplain() {
    var script = ReaderScript(compared: false)
    script.press("ge")
    #expect(script.message == "Still comparing…")
    script.send(.comparisonCancelled)
    script.press("ge")
    #expect(script.message == "Not compared: R compares again")
  }
}
