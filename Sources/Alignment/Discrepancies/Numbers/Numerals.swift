internal import Lexicon
import Articles
import Claims

/// What numerals come to, whether or not they count anything (`Section 9`, `a 5-4 vote`, `twice`).
extension Stretch {
  /// The numbers, in order; nil where other words are among them, and for dates and times.
  var numbers: [Double]? {
    guard !isEmpty, !text.facts.dates.contains(where: { $0.words.overlaps(words) }),
      timeOfDay == nil
    else { return nil }
    var numbers: [Double] = []
    for index in words {
      let word = text.normal(index)
      if text.kind(index) == .number, let value = Double(word) {
        // `twenty-three` is one number.
        if let last = numbers.last, (20..<100).contains(last), (0..<10).contains(value), value > 0,
          last.truncatingRemainder(dividingBy: 10) == 0, text.written(index).first?.isLetter == true
        {
          numbers[numbers.count - 1] += value
        } else {
          numbers.append(value)
        }
      } else if let value = Self.multiples[word] ?? decade(word) ?? Self.romans[text.written(index)]
      {
        numbers.append(value)
      } else if let count = Self.groups[word], WordClass.ofThe.contains(text.normal(index + 1)) {
        numbers.append(count)
      } else if let scale = Self.scales[word] {
        numbers.append((numbers.popLast() ?? 1) * scale)
      } else if !WordClass.multipleSkip.contains(word),
        !WordClass.ofThe.contains(word) || Self.groups[text.normal(index - 1)] == nil
      {
        return nil
      }
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// `in her 40s`.
  private func decade(_ word: String) -> Double? {
    word.hasSuffix("0s") ? Double(word.dropLast()) : nil
  }

  /// Whether the only word is a place in an order, and not the first.
  var isLaterRank: Bool {
    guard let single else { return false }
    if let place = Self.multiples[single] { return place >= 2 && isOne(of: .laterOrdinal) }
    let written = text.written(words.lowerBound).lowercased()
    return text.kind(words.lowerBound) == .number && (Double(single) ?? 0) >= 2
      && WordClass.ordinalEnding.contains(String(written.suffix(2)))
  }

  /// The time of day on whose clock all the words are: `5:30 p.m.` for `30`.
  var timeOfDay: TimeOfDay? {
    isEmpty
      ? nil
      : text.facts.times.first {
        $0.clock.lowerBound <= words.lowerBound && words.upperBound <= $0.clock.upperBound
      }
  }

  private static let multiples = Language.english.values(.multiple) { Double($0) }
  private static let groups = Language.english.values(.group) { Double($0) }
  private static let scales = Language.english.values(.leastOfScale) { Double($0) }
  /// `World War II`.
  private static let romans: [Substring: Double] = [
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
    "XI": 11, "XII": 12,
  ]
}
