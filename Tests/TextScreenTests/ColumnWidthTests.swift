import CPty
import Testing
import TextScreen

@Test func everyScalarIsAsWideAsTheLibraryDrawsIt() throws {
  try #require(cpty_use_utf8() == 1)
  var differing: [String] = []
  for value in UInt32(0)...0x10FFFF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let library = Int(cpty_wcwidth(value))
    let expected = library >= 0 ? [library] : value < 0xA0 ? [0] : [0, 1, 2]
    if !expected.contains(scalar.columnWidth) {
      differing.append("\(String(value, radix: 16)): \(scalar.columnWidth), not \(library)")
    }
  }
  #expect(differing == [])
}

/// Every scalar to which our table and glibc's give other columns: glibc 2.36 has Unicode 14 and
/// does not know them. On the screen each is drawn as a sign of its width (`cn_put`); a library
/// that knows more has less of them.
@Test func whereTheTableAndTheLibraryDifferIsListed() throws {
  try #require(cpty_use_utf8() == 1)
  let differing = (UInt32(0xA0)...0x10FFFF).filter { value in
    Unicode.Scalar(value).map { Int(cpty_wcwidth(value)) < 0 && $0.columnWidth != 1 } ?? false
  }
  var ranges: [String] = []
  var start = differing.first ?? 0
  for (value, next) in zip(differing, differing.dropFirst() + [0]) where next != value + 1 {
    ranges.append(String(start, radix: 16) + (start == value ? "" : "-" + String(value, radix: 16)))
    start = next
  }
  let known = """
    2028-2029 2e9a 2ef4-2eff 2fd6-2fef 2ffc-2fff 3100-3104 3130 318f 31e4-31ef 321f a48d-a48f \
    fa6e-fa6f fe53 fe67 16ff2-16fff 187f8-187ff 18cd6-18cff 18d09-1afef 1aff4 1affc 1afff \
    1b123-1b14f 1b153-1b163 1b168-1b16f 1f203-1f20f 1f23c-1f23f 1f249-1f24f 1f252-1f25f \
    1f266-1f2ff 1f6d8-1f6dc 1f7ec-1f7ef 1fa75-1fa77 1fa7d-1fa7f 1fa87-1fa8f 1faad-1faaf \
    1fabb-1fabf 1fac6-1facf 1fada-1fadf 1fae8-1faef 1faf7-1faff 2a6e0-2a6ff 2b739-2b73f \
    2b81e-2b81f 2cea2-2ceaf 2ebe1-2f7ff 2fa1e-2ffff
    """
  if cpty_wcwidth(0x1FAE8) < 0 {
    #expect(ranges.joined(separator: " ") == known)
  } else {
    #expect(differing.count < 14_000)
  }
}

@Test(arguments: [
  ("storm", "storm", 5),
  ("東京", "東京", 4),
  ("ｱ", "ｱ", 1),
  ("한", "한", 2),
  ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
  ("e\u{301}", "e\u{301}", 1),
  ("é “x” — …", "é “x” — …", 9),
  ("\u{301}", "\u{25CC}\u{301}", 1),
  ("a\n\u{301}", "a\u{25CC}\u{301}", 2),
  ("\u{1161}", "", 0),
  ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{300}\u{301}\u{302}\u{303}", 1),
  ("👩\u{200D}💻", "👩💻", 4),
  ("👍🏽", "👍", 2),
  ("👩\u{200D}👩\u{200D}👧\u{200D}👦", "👩👩👧👦", 8),
  ("👮🏽\u{200D}♀\u{FE0F}", "👮♀", 3),
  ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴", 2),
  ("🏽", "", 0),
  ("🇫🇷", "🇫🇷", 2),
  ("❤\u{FE0F}", "❤", 1),
  ("1\u{FE0F}\u{20E3}", "1\u{20E3}", 1),
  ("a\u{202E}b\u{2066}c", "abc", 3),
  ("\u{1B}[2J\u{7}\r\n\t\u{9B}31m", "[2J31m", 6),
  ("a\u{2028}b\u{200B}\u{FEFF}", "ab", 2),
  ("שלום", "שלום", 4),
])
func drawsAndMeasures(text: String, drawn: String, columns: Int) {
  #expect(Array(text.drawable.unicodeScalars) == Array(drawn.unicodeScalars))
  #expect(text.columnWidth == columns)
  #expect(text.drawable.columnWidth == columns)
  #expect(text.reduce(0) { $0 + $1.columnWidth } == columns)
  #expect(text[...].drawable == drawn && text[...].columnWidth == columns)
}

@Test(arguments: 0..<200) func drawableTextStaysAsItIs(seed: Int) {
  let text = randomText(seed: seed)
  let drawn = text.drawable
  #expect(drawn.columnWidth == text.columnWidth)
  #expect(drawn.drawable == drawn)
  #expect(!drawn.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
}

/// Twenty scalars from every corner where widths are hard, the same ones for the same seed.
func randomText(seed: Int) -> String {
  let pool: [UInt32] = [
    0x20, 0x61, 0x7A, 0x09, 0x0A, 0x1B, 0x7F, 0x9B, 0xE9, 0x301, 0x308, 0x200B, 0x200D, 0x202E,
    0x2028, 0xFE0F, 0x4E1C, 0x4EAC, 0xAC00, 0x1100, 0x1161, 0x11A8, 0x1F469, 0x1F3FD, 0x1F1EB,
    0x5D0, 0x627, 0x64B, 0x915, 0x94D, 0x93F, 0xFF71, 0xE0041, 0x2764, 0xFFFD, 0x10FFFF,
  ]
  var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  var scalars = String.UnicodeScalarView()
  for _ in 0..<20 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    if let scalar = Unicode.Scalar(pool[Int((state >> 33) % UInt64(pool.count))]) {
      scalars.append(scalar)
    }
  }
  return String(scalars)
}
