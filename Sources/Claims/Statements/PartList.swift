/// The few parts that a word of grammar can have, held in place: they are asked for at every word.
struct PartList: RandomAccessCollection, ExpressibleByArrayLiteral, Equatable, Sendable {
  private var initial: PartOfSpeech = .noun
  private var second: PartOfSpeech = .noun
  private var third: PartOfSpeech = .noun
  private(set) var endIndex = 0

  init(arrayLiteral parts: PartOfSpeech...) {
    for part in parts { append(part) }
  }

  var startIndex: Int { 0 }

  subscript(index: Int) -> PartOfSpeech {
    switch index {
    case 0: initial
    case 1: second
    default: third
    }
  }

  /// Adds a part; a fourth one is left out.
  mutating func append(_ part: PartOfSpeech) {
    switch endIndex {
    case 0: initial = part
    case 1: second = part
    case 2: third = part
    default: return
    }
    endIndex += 1
  }
}
