import Articles
import Testing

@testable import Reader

/// Patterns, and what they find: the matches are in brackets.
@Suite struct SearchPatternTests {
  private func marked(_ pattern: String, _ text: String) -> String {
    guard let pattern = try? SearchPattern(pattern) else { return "no pattern" }
    var result = ""
    var offset = 0
    let bytes = Array(text.utf8)
    for match in pattern.matches(in: text) {
      result += String(decoding: bytes[offset..<match.start], as: UTF8.self)
      result += "[" + String(decoding: bytes[match.range], as: UTF8.self) + "]"
      offset = match.end
    }
    return result + String(decoding: bytes[offset...], as: UTF8.self)
  }

  @Test(arguments: [
    ("storm", "A storm, a Storm.", "A [storm], a [Storm]."),
    ("Storm", "A storm, a Storm.", "A storm, a [Storm]."),
    ("\\W\\d", "a 1 b2", "a[ 1] b2"),
    ("aa", "aaaaa", "[aa][aa]a"),
    // What is on no keyboard is found by what is.
    ("\"worst", "the “worst night”", "the [“worst] night”"),
    ("it's", "it’s its", "[it’s] its"),
    ("forty-one", "forty–one", "[forty–one]"),
    ("a b", "a\u{A0}b", "[a\u{A0}b]"),
    ("ÉTÉ", "été ÉTÉ", "été [ÉTÉ]"), ("été", "été ÉTÉ", "[été] [ÉTÉ]"),
    // Without marks all are found, with one only itself.
    ("cafe", "Café cafe CAFÉ", "[Café] [cafe] [CAFÉ]"), ("Cafe", "Café cafe", "[Café] cafe"),
    ("café", "Café cafe", "[Café] cafe"), ("lodz", "Łódź", "[Łódź]"),
    ("noel|zoe", "Noe\u{308}l, Zoë", "[Noe\u{308}l], [Zoë]"), ("e\u{301}", "é e", "[é] e"),
    // Composed or not is one spelling of another, in the pattern and in the text.
    ("zoé", "Zoe\u{301} zoe", "[Zoe\u{301}] zoe"), ("zoe\u{301}", "zoé zoe", "[zoé] zoe"),
    ("[é]t", "e\u{301}t et", "[e\u{301}t] et"), ("[e\u{301}]t", "ét et", "[ét] et"),
    ("é+", "ée\u{301}e", "[ée\u{301}]e"), ("[^a]b", "e\u{301}b ab", "[e\u{301}b] ab"),
    ("ế", "e\u{302}\u{301} ê\u{301} ê", "[e\u{302}\u{301}] [ê\u{301}] ê"),
    (
      "한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}어",
      "[\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}]어"
    ),
    ("\u{1112}\u{1161}\u{11AB}", "한국 하", "[한]국 하"), ("하", "한국 하", "한국 [하]"),
    ("й", "и\u{306} и", "[и\u{306}] и"), ("и", "й и", "й [и]"),
    ("x\u{301}", "x\u{301} x", "[x\u{301}] x"),
    ("o\u{FB03}ce", "office", "[office]"), ("\u{FB01}x", "fix six", "[fix] six"),
    ("caf[a-f]s?", "cafés", "[cafés]"), ("\\bete\\b", "l’été, fête", "l’[été], fête"),
    ("æ", "ae æ", "ae [æ]"),
    ("京", "東京の新聞", "東[京]の新聞"),
    // Regular expressions.
    ("w.rst", "worst, w\nrst", "[worst], w\nrst"),
    ("ten|twelve", "Twelve or ten", "[Twelve] or [ten]"),
    ("(ten|twelve) people", "twelve people, ten dogs", "[twelve people], ten dogs"),
    ("\\d+ (homes|people)", "40 homes, 7 dogs, 9 people", "[40 homes], 7 dogs, [9 people]"),
    ("\\bat\\b", "at the cat", "[at] the cat"),
    ("[a-c]+x?", "abcx d cab", "[abcx] d [cab]"), ("[^a-z ]", "ab 1c", "ab [1]c"),
    ("[]x]", "a]x", "a[]][x]"), ("a{2}", "aaa a", "[aa]a a"), ("a{2,}", "a aaa", "a [aaa]"),
    ("a{1,2}b", "aaab", "a[aab]"), ("a{x}", "a{x}", "[a{x}]"), ("a+?", "aaa", "[a][a][a]"),
    ("^b", "b\nab\nb", "[b]\nab\n[b]"), ("b$", "ab\nba", "a[b]\nba"),
    ("a|ab", "ab", "[a]b"), ("ab|a", "ab", "[ab]"), ("x*", "aba", "aba"),
    ("(?:ab)+", "ababa", "[abab]a"), ("1\\.5", "1.5 115", "[1.5] 115"), ("a|", "ba", "b[a]"),
    ("no such", "nothing", "nothing"),
  ])
  func findsWhatIsMeant(pattern: String, text: String, expected: String) {
    #expect(marked(pattern, text) == expected)
  }

  @Test(arguments: [
    ("", "nothing to look for"), ("(a", "( is not closed (\\( finds the sign itself)"),
    ("a)", ") closes nothing (\\) finds the sign itself)"),
    ("[a", "[ is not closed (\\[ finds the sign itself)"),
    ("*a", "nothing before * to repeat (\\* finds the sign)"),
    ("a\\", "a sign must follow \\ (\\\\ finds the sign itself)"),
    ("[z-a]", "[z-a] runs backwards: [a-z] finds those letters"),
    ("a{2", "{ is not closed (\\{ finds the sign itself)"),
    ("a{3,1}", "{3,1} does not count up"), ("\\k", "\\k means nothing here"),
    ("((a{900}){900}){900}", "the pattern is too long"),
  ])
  func saysWhatIsWrong(pattern: String, sentence: String) {
    #expect(throws: PatternError.self) { try SearchPattern(pattern) }
    do throws(PatternError) {
      _ = try SearchPattern(pattern)
    } catch {
      #expect(error.sentence == sentence)
    }
  }

  /// As plain text every sign represents itself; capitals and marks count as in patterns.
  @Test(arguments: [
    ("a.c", "abc a.c", 1), ("[z-a]", "see [z-a]", 1), ("(", "f(x) (", 2), ("\\W", "\\w \\W", 1),
    ("a{2", "aa a{2", 1), ("cafe", "Café", 1), ("U.S.", "USS U.S. u.s.", 1), ("*", "none", 0),
  ])
  func plainTextIsFoundAsItIs(typed: String, text: String, count: Int) throws {
    #expect(try SearchPattern(typed, as: .text).matches(in: text).count == count)
    #expect(throws: PatternError.self) { try SearchPattern("", as: .text) }
    #expect(try SearchPattern("a", as: .text) != SearchPattern("a"))
  }

  /// Patterns that keep engines with backtracking busy for ever come to an end.
  @Test(arguments: [
    "(a+)+b", "(a|a)*b", "(a*)*b", "a*a*a*a*a*a*a*b", "(.*)(.*)(.*)x", "(a?){30}a{30}b",
  ])
  func isNeverCaught(pattern: String) throws {
    let text = String(repeating: "a", count: 3_000)
    #expect(try SearchPattern(pattern).matches(in: text).isEmpty)
  }

  /// Whatever is typed, matches lie in the text, in order, apart from each other, on whole signs.
  @Test func isTotal() {
    var random = SeededRandom(7)
    let signs = Array("ab.*+?|()[]{}^$\\1,-é京’ wdsb")
    let text = "abab b1 é京’s (a) [b] aé\nb-a 11,1 ^$ \\ 東"
    var readable = 0
    for _ in 0..<4_000 {
      let typed = String(
        (0..<1 + random.next(upTo: 8)).map { _ in
          signs[random.next(upTo: signs.count)]
        })
      guard let pattern = try? SearchPattern(typed) else { continue }
      readable += 1
      var end = 0
      for match in pattern.matches(in: text) {
        #expect(match.start >= end && match.end <= text.utf8.count && !match.isEmpty, "\(typed)")
        let bytes = Array(text.utf8)[match.range]
        #expect(String(validating: bytes, as: UTF8.self) != nil, "\(typed)")
        end = match.end
      }
    }
    #expect(readable > 1_000)
  }
}
