import Chance
import Alignment
import Claims
import Glibc

/// Two texts of one event, made of the words of the embedded table as often as news has them:
/// names, numbers, and sentences of which the second text tells a third again, in part in other
/// words.
///
/// The same seed makes the same texts.
struct MadeTexts {
  /// Paragraphs of three sentences, an empty line between two.
  let texts: Sides<String>

  /// Makes two texts of at least so many words each.
  init(words: Int, seed: UInt64) {
    var maker = Maker(words: words, seed: seed)
    let left = maker.sentences(words)
    let right = maker.retold(left, words)
    texts = Sides(left: left, right: right).map(Self.text)
  }

  private static func text(_ sentences: [[String]]) -> String {
    stride(from: 0, to: sentences.count, by: 3).map { first in
      sentences[first..<min(first + 3, sentences.count)].map { words in
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
      }.joined(separator: " ")
    }.joined(separator: "\n\n")
  }

  /// Draws words by chance.
  private struct Maker {
    private var chance: SplitMix64
    private var sums: [Double] = []
    private var names: [String] = []

    init(words: Int, seed: UInt64) {
      chance = SplitMix64(seed: seed)
      var sum = 0.0
      for index in 0..<WordTable.embedded.count {
        sum += exp(-Double(WordTable.embedded.rarity(at: index)))
        sums.append(sum)
      }
      let syllables = ["ka", "ro", "mi", "sten", "dal", "vor", "lu", "ber", "ta", "nik"]
      names = (0..<40 + words / 200).map { _ in
        (0..<3).map { _ in syllables[number(below: syllables.count)] }.joined().capitalizedFirst
      }
    }

    private mutating func number(below bound: Int) -> Int { chance.number(below: bound) }

    private mutating func word() -> String {
      switch number(below: 100) {
      case 0..<9:
        // The first names are the most frequent.
        return names[min(number(below: names.count), number(below: names.count))]
      case 9..<11: return "\(1 + number(below: 400))"
      default:
        let place = Double(chance.next() >> 11) / Double(1 << 53) * (sums.last ?? 0)
        var low = 0
        var high = sums.count - 1
        while low < high {
          let middle = (low + high) / 2
          if sums[middle] < place { low = middle + 1 } else { high = middle }
        }
        return WordTable.embedded.word(at: low)
      }
    }

    private mutating func sentence() -> [String] {
      (0..<8 + number(below: 30)).map { _ in word() }
    }

    mutating func sentences(_ words: Int) -> [[String]] {
      var sentences: [[String]] = []
      var count = 0
      while count < words {
        sentences.append(sentence())
        count += sentences[sentences.count - 1].count
      }
      return sentences
    }

    /// Sentences of which every third is one of `others`, two words in five exchanged.
    mutating func retold(_ others: [[String]], _ words: Int) -> [[String]] {
      var sentences: [[String]] = []
      var count = 0
      while count < words {
        let isRetold = number(below: 3) == 0
        let next =
          isRetold
          ? others[number(below: others.count)].map { number(below: 5) < 2 ? word() : $0 }
          : sentence()
        sentences.append(next)
        count += next.count
      }
      return sentences
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
