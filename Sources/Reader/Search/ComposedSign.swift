/// Brings the two spellings of a sign, as one scalar and as a letter with its marks, to the first.
///
///     e U+0301  -> é          ᄒ ᅡ ᆫ -> 한          x U+0301  -> x U+0301 (there is none for it)
///
/// Two scalars at a time, so that patterns and texts come to the same (Unicode 16, sections 3.11,
/// 3.12).
enum ComposedSign {
  /// The one scalar for two that follow each other; nil where there is none. O(1).
  static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if second < 0x1100 { return isMarkOfLetters(second) ? letter(first, second) : nil }
    return syllable(first, second)
  }

  /// The scalars of a character, composed where they can be.
  static func scalars(of sign: Character) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in sign.unicodeScalars {
      if let last = result.last, let one = composed(last, scalar.value) {
        result[result.count - 1] = one
      } else {
        result.append(scalar.value)
      }
    }
    return result
  }

  private static func letter(_ first: UInt32, _ mark: UInt32) -> UInt32? {
    guard let letter = Unicode.Scalar(first), let mark = Unicode.Scalar(mark) else { return nil }
    var pair = String.UnicodeScalarView()
    pair.append(letter)
    pair.append(mark)
    let sign = String(pair)
    return sign.count == 1 ? sign.first.flatMap { letters[$0] } : nil
  }

  /// Letters that are one scalar; characters with the same meaning are equal, however they are
  /// spelled.
  private static let letters: [Character: UInt32] = {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF]
    var letters: [Character: UInt32] = [:]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value), letters[Character(scalar)] == nil else { continue }
      letters[Character(scalar)] = value
    }
    return letters
  }()

  /// A Hangul syllable of two letters, or of a syllable and its last letter.
  private static func syllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    let isOpen = (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 28 == 0
    return isOpen && (0x11A8...0x11C2).contains(second) ? first + second - 0x11A7 : nil
  }
}
