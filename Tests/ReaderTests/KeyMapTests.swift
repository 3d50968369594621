import Reader
import Testing
import TextScreen

@Suite struct KeyMapTests {
  let map = KeyMap.standard

  @Test func bindsNoKeysTwice() {
    var seen: Set<KeySequence> = []
    for binding in map.bindings {
      for keys in binding.keys { #expect(seen.insert(keys).inserted, "\(keys) is bound twice") }
    }
  }

  @Test func hasNoPrefixThatIsACommand() {
    let sequences = map.bindings.flatMap(\.keys)
    for short in sequences {
      for long in sequences where short != long && !short.takesLetter {
        #expect(!long.keys.starts(with: short.keys), "\(short) begins \(long)")
      }
    }
  }

  @Test(arguments: Action.allCases) func bindsEveryActionOnce(action: Action) {
    #expect(map.bindings.count { $0.action == action } == 1)
  }

  @Test func keepsCountsAndControlKeysFree() {
    for sequence in map.bindings.flatMap(\.keys) {
      #expect(!sequence.keys.isEmpty)
      for case .character(let character) in sequence.keys {
        #expect(!character.isNumber, "digits are counts")
      }
      // Tab, Enter, Backspace, newline and Esc; flow control; suspend.
      for case .control(let letter) in sequence.keys { #expect(!"imhj[sqz".contains(letter)) }
    }
  }

  @Test(arguments: [
    ("j", [Key.character("j")]), ("]c", [.character("]"), .character("c")]),
    ("''", [.character("'"), .character("'")]), ("Ctrl-d", [.control("d")]), ("Down", [.down]),
    ("Space", [.character(" ")]), ("F1", [.function(1)]), ("G", [.character("G")]),
    ("Shift-Tab", [.backTab]),
  ])
  func readsItsOwnNotation(notation: String, keys: [Key]) {
    #expect(KeySequence(notation).keys == keys)
    #expect(KeySequence(notation).description == notation)
  }

  @Test func everyNotationOfTheTableReadsBack() {
    for sequence in map.bindings.flatMap(\.keys) {
      #expect(KeySequence(sequence.description) == sequence)
    }
  }

  @Test func tellsBeginningsFromNothing() {
    #expect(map.meaning(of: KeySequence("g").keys) == .beginning)
    #expect(map.meaning(of: KeySequence("gg").keys) == .action(.top))
    #expect(map.meaning(of: KeySequence("gy").keys) == .nothing)
  }
}
