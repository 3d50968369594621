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

  /// Where every name is meant, one of no key is none, and its letters are not typed.
  @Test(arguments: [
    ("c<Bogus>", "<Bogus>", nil), ("<Tabb>", "<Tabb>", "<Tab>"),
    ("<ctrl-d>", "<ctrl-d>", "<Ctrl-d>"),
    ("<esc>", "<esc>", "<Esc>"), ("<F99>", "<F99>", "<F9>"), ("<Ctrl-dd>", "<Ctrl-dd>", "<Ctrl-d>"),
    ("<c>", "<c>", nil), ("<lt><LT>", "<LT>", nil),
  ])
  func refuses(text: String, name: String, nearest: String?) {
    #expect(throws: KeyNotationError.unknownKey(name, nearest: nearest)) {
      try TypedKeys(strictly: text)
    }
  }

  @Test(arguments: [
    "cc%<Tab>", "<Ctrl-d><F1><F12><Space><Shift-Tab>", "a<lt>b>", "<<", "<]c>", "<>", "", "3<",
  ])
  func takesWhatIsMeant(text: String) throws {
    #expect(try TypedKeys(strictly: text) == TypedKeys(text))
  }
}
