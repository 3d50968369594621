import Articles
import Testing

/// The words "“Café” — 5 €" with a line feed in every encoding the reader knows.
@Suite struct DecodingTests {
  private static let text = "“Café” — 5 € in Paris"

  private static func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return littleEndian ? pair : pair.reversed()
    }
  }

  private static let windows1252: [UInt8] = [
    0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x97, 0x20, 0x35, 0x20, 0x80, 0x20, 0x69, 0x6E, 0x20,
    0x50, 0x61, 0x72, 0x69, 0x73,
  ]

  @Test(arguments: [
    (Array(text.utf8), 0),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), 0),
    (utf16(text, littleEndian: true, mark: true), 0),
    (utf16(text, littleEndian: false, mark: true), 0),
    (utf16(text, littleEndian: true, mark: false), 0),
    (utf16(text, littleEndian: false, mark: false), 0),
    (windows1252, 1),
  ])
  func readsEveryEncoding(bytes: [UInt8], warnings: Int) throws {
    let article = try Article(ArticleSource(name: "a.txt", bytes: bytes))
    #expect(article.text == Self.text)
    #expect(article.warnings.count == warnings)
    #expect(article.brokenPromises == [])
  }

  @Test(arguments: [
    // Cut off inside a character, after enough sound ones or alone.
    (
      Array("Zürich and Genève".utf8) + [0xE2, 0x80], "Zürich and Genève\u{FFFD}", "not sound UTF-8"
    ),
    (Array("Zurich".utf8) + [0xE2, 0x80], "Zurich\u{FFFD}", "not sound UTF-8"),
    // One broken byte among sound characters.
    (
      Array("é é é ".utf8) + [0xFF] + Array(" é".utf8), "é é é \u{FFFD} é",
      "1 broken place is shown as"
    ),
    // Bytes of Windows-1252 among sound characters, and some that were written as controls.
    (Array("é é it".utf8) + [0x92] + Array("s".utf8), "é é it’s", "1 stray byte was read"),
    (
      Array("é é é é é é é ".utf8) + [0x80, 0x35, 0x20] + Array("caf".utf8) + [0xE9, 0x20, 0x85],
      "é é é é é é é €5 café …", "3 stray bytes were read"
    ),
    (Array("é it\u{92}s \u{80}5".utf8), "é it’s €5", "2 stray bytes were read"),
    // As many stray bytes as sound characters.
    (Array("The café of Berg".utf8) + [0x92] + Array("s".utf8), "The café of Berg’s", "1 stray"),
    // A lone byte of Windows-1252.
    (Array("Caf".utf8) + [0xE9], "Café", "read as Windows-1252"),
    // An odd byte at the end of UTF-16.
    ([0xFF, 0xFE, 0x41, 0x00, 0x42], "A\u{FFFD}", "not sound UTF-16"),
    // Half of a surrogate pair.
    ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "\u{FFFD}A", "not sound UTF-16"),
  ])
  func saysWhatWasBroken(bytes: [UInt8], text: String, warning: String) throws {
    let article = try Article(ArticleSource(name: "a.txt", bytes: bytes))
    #expect(article.text == text)
    #expect(article.warnings.count == 1)
    #expect(article.warnings.first?.contains(warning) == true)
  }

  @Test(arguments: [
    ("one\r\ntwo\rthree", "one\ntwo\nthree"),
    ("one\r\r\ntwo", "one\ntwo"),
    ("one\u{B}two\u{C}three\u{85}four\u{2028}five\u{2029}six", "one\ntwo\nthree\nfour\nfive\nsix"),
    ("a\tb\u{A0}c\u{202F}d\u{2009}e", "a b c d e"),
    ("re\u{AD}port\u{200B}ed\u{2060} \u{FEFF}now", "reported now"),
    ("a\u{7}b\u{1B}[31mc\u{7F}d\u{9C}e", "abcde"),
    ("\u{202E}evil\u{202C} \u{2066}text\u{2069}", "evil text"),
    ("می\u{200C}خواهم 👩\u{200D}💻", "می\u{200C}خواهم 👩\u{200D}💻"),
    ("x\r", "x"),
    (
      "o\u{FB03}ce \u{FB01}re \u{FB02}ag \u{FB00} \u{FB04} be\u{FB06} \u{FB05}",
      "office fire flag ff ffl best st"
    ),
    ("infor\u{AD}\nmation in\u{AD}fo\u{AD}", "infor\u{2010}\nmation info"),
  ])
  func writesOneFormOfText(input: String, expected: String) throws {
    let article = try Article(ArticleSource(name: "a.txt", bytes: Array(input.utf8)))
    #expect(article.text == expected)
    #expect(article.brokenPromises == [])
  }

  /// ECMA-48: control sequences, strings, other escapes; then what begins like one and is none.
  @Test(arguments: [
    ("a\u{1B}[2Jb", "ab"), ("a\u{1B}[38;5;196mb\u{1B}[0mc", "abc"), ("a\u{1B}[?25lb", "ab"),
    ("a\u{1B}[1 qb", "ab"), ("a\u{9B}31mb", "ab"), ("a\u{1B}[Hello", "aello"),
    ("a\u{1B}]0;a title\u{7}b", "ab"), ("a\u{1B}]8;;http://x.y/é\u{1B}\\b", "ab"),
    ("a\u{9D}0;x\u{9C}b", "ab"), ("a\u{1B}Pq#0!6~\u{1B}\\b", "ab"), ("a\u{1B}_x\u{9C}b", "ab"),
    ("a\u{1B}^x\u{1B}\\b\u{1B}Xy\u{9C}c", "abc"),
    ("a\u{1B}(Bb", "ab"), ("a\u{1B}cb", "ab"), ("a\u{1B} Fb", "ab"), ("a\u{1B}\u{1B}[mb", "ab"),
    ("one\r\u{1B}[0m\ntwo", "one\ntwo"),
    ("a\u{1B}[31\nb", "a[31\nb"), ("a\u{1B}[é", "a[é"), ("a\u{1B}éb", "aéb"), ("ab\u{1B}", "ab"),
    ("a\u{1B}[31", "a[31"), ("a\u{1B}[3\u{1B}[2Jb", "a[3b"),
    ("a\u{1B}]0;no end\nb", "a]0;no end\nb"), ("a\u{1B}Pq\u{7}b", "aPqb"),
    ("a\u{1B}]x\u{1B}[2Jb", "a]xb"), ("a\u{9E}b", "ab"),
  ])
  func controlSequencesVanishAsOne(input: String, expected: String) throws {
    let article = try Article(ArticleSource(name: "a.txt", bytes: Array(input.utf8)))
    #expect(article.text == expected)
    #expect(article.brokenPromises == [])
  }

  /// A string without an end takes no page with it, nor does it cost the square of its length.
  @Test func aControlStringHasABoundedLength() throws {
    let words = String(repeating: "word ", count: 800)
    let kept = try Article(
      ArticleSource(name: "a.txt", bytes: Array("a\u{1B}]\(words)\u{7}b".utf8)))
    #expect(kept.text == "ab")
    let many = String(repeating: "\u{1B}]\(words)\(words)", count: 50)
    let left = try Article(ArticleSource(name: "a.txt", bytes: Array("\(many)end\u{7}".utf8)))
    #expect(left.text.utf8.count == many.utf8.count - 50 + 3)
  }

  @Test(arguments: [
    ([UInt8](), "a.txt holds no text: give a file with at least one sentence."),
    (Array(" \n\t\n".utf8), "a.txt holds no text: give a file with at least one sentence."),
    (Array("--- ! ***\n“…”".utf8), "a.txt holds no text: give a file with at least one sentence."),
    (
      Array("text\0text".utf8),
      "a.txt is not text: give plain text, Markdown, a web page or a JSON article."
    ),
    (
      [0x1F, 0x8B, 0x08, 0x01, 0x02, 0x03, 0x41, 0x42],
      "a.txt is not text: give plain text, Markdown, a web page or a JSON article."
    ),
    (
      Array("%PDF-1.7 and so on".utf8),
      "a.txt is not text: give plain text, Markdown, a web page or a JSON article."
    ),
  ])
  func refusesWhatIsNoText(bytes: [UInt8], message: String) {
    let error = #expect(throws: ArticleError.self) {
      try Article(ArticleSource(name: "a.txt", bytes: bytes))
    }
    #expect(error?.message == message)
  }

  @Test func namesThePathAsGiven() {
    let error = #expect(throws: ArticleError.self) {
      try Article(ArticleSource(name: "a.txt", path: "../texts/a.txt", bytes: []))
    }
    #expect(error?.message.hasPrefix("../texts/a.txt holds") == true)
  }
}
