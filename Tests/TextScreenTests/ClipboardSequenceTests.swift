import Foundation
import Testing

@testable import TextScreen

@Suite struct ClipboardSequenceTests {
  @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar", "“東京” 🌊\n"])
  func base64IsThatOfTheStandard(text: String) {
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: ClipboardSequence.base64(bytes), as: UTF8.self)
        == Data(bytes).base64EncodedString())
  }

  @Test func sendsTheTextInDisguise() throws {
    let sequence = try #require(ClipboardSequence("\u{1B}[2J storm", throughTmux: false))
    #expect(String(decoding: sequence.bytes, as: UTF8.self) == "\u{1B}]52;c;G1sySiBzdG9ybQ==\u{07}")
    let tmux = try #require(ClipboardSequence("storm", throughTmux: true))
    #expect(
      String(decoding: tmux.bytes, as: UTF8.self)
        == "\u{1B}]52;c;c3Rvcm0=\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;c3Rvcm0=\u{07}\u{1B}\\")
  }

  @Test func isNoLongerThanTerminalsTake() {
    let most = ClipboardSequence.mostBytes / 4 * 3
    #expect(
      ClipboardSequence(String(repeating: "a", count: most), throughTmux: false)?.bytes.count
        ?? .max <= ClipboardSequence.mostBytes + 8)
    #expect(ClipboardSequence(String(repeating: "a", count: most + 1), throughTmux: true) == nil)
  }
}
