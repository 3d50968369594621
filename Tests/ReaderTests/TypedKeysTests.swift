import Testing
import TextScreen

@testable import Reader

@Suite struct TypedKeysTests {
  @Test(arguments: [
    ("cc%", [Key.character("c"), .character("c"), .character("%")]),
    ("<Tab>j", [.tab, .character("j")]),
    ("<Ctrl-d><F1><Esc><Shift-Tab>", [.control("d"), .function(1), .escape, .backTab]),
    ("a<lt>b", [.character("a"), .character("<"), .character("b")]),
    // A bracket that opens no name of a key is the key.
    ("<<", [.character("<"), .character("<")]),
    ("<no>", [.character("<"), .character("n"), .character("o"), .character(">")]),
    ("<>", [.character("<"), .character(">")]),
    ("<]c>", [.character("<"), .character("]"), .character("c"), .character(">")]),
    ("", []),
  ])
  func reads(text: String, keys: [Key]) {
    #expect(TypedKeys(text).keys == keys)
  }
}
