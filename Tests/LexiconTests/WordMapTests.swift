import Testing

@testable import Lexicon

/// Fixed lists of words, asked for words that are in them and for words that nearly are.
@Suite struct WordMapTests {
  private static let long = "antidisestablishmentarianism-minded"
  private static let scales: WordMap<Int> = [
    "hundred": 100, "thousand": 1000, "dozen": 12, "don't": 1, long: 2,
  ]

  @Test(arguments: [
    ("hundred", 100), ("thousand", 1000), ("dozen", 12), ("don't", 1), (long, 2),
    ("", nil), ("h", nil), ("hundreds", nil), ("hundrex", nil), ("Hundred", nil), ("dozes", nil),
    ("antidisestablishmentarianism-winded", nil), ("dön't", nil), ("don’t", nil),
  ])
  func tellsWhatAWordStandsFor(word: String, value: Int?) {
    #expect(Self.scales[word] == value)
    #expect(Self.scales.contains(word) == (value != nil))
  }

  @Test func firstOfEqualWordsCounts() {
    let map = WordMap([("rise", 1), ("fall", 2), ("rise", 3)])
    #expect(map["rise"] == 1)
    #expect(WordSet(["rise", "rise"]).contains("rise"))
  }

  @Test func unionHoldsTheWordsOfBoth() {
    let both = (["has", "had"] as WordSet).union(["is", "has"] as WordSet).union(["am"])
    #expect(both.words == ["has", "had", "is", "has", "am"])
    #expect(["has", "had", "is", "am"].allSatisfy { both.contains($0) })
    #expect(!both.contains("are"))
  }

  @Test func anEmptyListHoldsNothing() {
    #expect(!WordSet([]).contains(""))
    #expect(!WordSet([]).contains("is"))
  }

  /// Some thousand words of few letters, of which every other one is listed.
  @Test func agreesWithASet() {
    let letters = Array("aeinst")
    let words = (0..<1_296).map { number in
      String([1, 6, 36, 216].map { letters[number / $0 % 6] }.prefix(1 + number % 4))
    }
    let listed = words.indices.filter { $0 % 2 == 0 }.map { words[$0] }
    let (set, other) = (WordSet(listed), Set(listed))
    for word in words { #expect(set.contains(word) == other.contains(word), "\(word)") }
  }
}
