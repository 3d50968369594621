import Foundation
import Testing

@Suite struct ScreenshotTests {
  private func picture(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(["demo", "--screenshot", "-"] + arguments)
  }

  @Test func showsWhereTheKeysLead() throws {
    let start = try picture(["--size", "100x30"])
    #expect(start.status == 0)
    #expect(start.text.hasPrefix("<svg ") && start.text.contains(#"width="800" height="510""#))
    let jumped = try picture(["--size", "100x30", "--keys", "cc"])
    #expect(jumped.text != start.text && jumped.text.contains("3/5"))
    #expect(try picture(["--size", "100x30", "--keys", "cc"]).text == jumped.text)
    let back = try picture(["--size", "100x30", "--keys", "cc?<Esc>"])
    #expect(back.text == jumped.text)
  }

  @Test(arguments: [
    ["--screenshot", "a.svg", "--size", "0x4"], ["--screenshot", "a.svg", "--size", "12"],
    ["--screenshot", "a.svg", "--format", "json"], ["--screenshot", ""], ["--keys", "c"],
    ["--keys", ""], ["--size", "80x24"], ["--screenshot", "a.svg", "--keys", "c<Bogus>"],
    ["--screenshot", "a.png"], ["--screenshot", "svg"],
  ])
  func badOptionsAreRefused(arguments: [String]) throws {
    let outcome = try Program.run(["demo"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ("c<Tabb>", "there is no key \"<Tabb>\" (did you mean \"<Tab>\"?); '<' itself is <lt>."),
    ("<Bogus>", "there is no key \"<Bogus>\"; the names are <Down>, <Up>, "),
  ])
  func aKeyThatIsNoneIsNamed(keys: String, sentence: String) throws {
    let outcome = try picture(["--keys", keys])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("diptych: --keys: \(sentence)"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
