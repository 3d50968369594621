/// A fixed list of words with what each stands for, made to be asked for nearly every word of a text.
///
///     let scales: WordMap<Double> = ["hundred": 100, "thousand": 1000]
///     scales["thousand"]      1000
///     scales["thousands"]     nil
///
/// A reader of facts asks some fifteen such lists about a word, and nearly all of them say no. A
/// `Dictionary` would spend its time on a hash that resists attackers; the words here are our own, so
/// a plain one does (FNV-1a, over the bytes): about a fifth of the time.
///
/// Words are the same where their UTF-8 is, as those of `Word.normal` are; of equal words the first
/// counts.
package struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  @usableFromInline let places: WordPlaces
  @usableFromInline let values: [Value]

  /// Makes a list; words that stand in it already are passed over. O(words).
  package init(_ entries: some Sequence<(String, Value)>) {
    var words: [String] = []
    var values: [Value] = []
    for (word, value) in entries {
      words.append(word)
      values.append(value)
    }
    places = WordPlaces(words)
    self.values = values
  }

  package init(dictionaryLiteral entries: (String, Value)...) {
    self.init(entries)
  }

  /// What a word stands for; nil for words that are not in the list. O(length of the word).
  @inlinable package subscript(word: String) -> Value? {
    places.place(of: word).map { values[$0] }
  }

  /// Whether the word is in the list. O(length of the word).
  @inlinable package func contains(_ word: String) -> Bool { places.place(of: word) != nil }

  /// The words, in the order they were given.
  package var words: [String] { places.words }
}

/// A fixed class of words, made to be asked for nearly every word of a text: see `WordMap`.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let places: WordPlaces

  /// Makes a class. O(words).
  package init(_ words: some Sequence<String>) { places = WordPlaces(Array(words)) }

  package init(arrayLiteral words: String...) { self.init(words) }

  /// Whether the word is of the class. O(length of the word).
  package func contains(_ word: String) -> Bool { places.place(of: word) != nil }

  /// The words, in the order they were given.
  package var words: [String] { places.words }

  /// The words of this class and others.
  package func union(_ others: some Sequence<String>) -> WordSet { WordSet(words + others) }

  /// The words of both classes.
  package func union(_ other: WordSet) -> WordSet { union(other.words) }
}

/// Where a word stands in a list: a table with open addressing, at most half of it taken.
@usableFromInline struct WordPlaces: Sendable {
  private struct Slot {
    var hash: UInt32
    /// Index of `words`; -1 where the slot is free.
    var place: Int32
  }

  let words: [String]
  private let slots: [Slot]

  /// Numbers the words; of equal ones the first is found. O(words).
  init(_ words: [String]) {
    self.words = words
    var size = 4
    while size < 2 * words.count { size *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, place: -1), count: size)
    for (place, word) in words.enumerated() {
      let hash = Self.hash(word)
      var at = Int(hash) & (size - 1)
      while slots[at].place >= 0 { at = (at + 1) & (size - 1) }
      slots[at] = Slot(hash: hash, place: Int32(place))
    }
    self.slots = slots
  }

  /// Index of a word in `words`; nil for others.
  @usableFromInline func place(of word: String) -> Int? {
    let hash = Self.hash(word)
    var at = Int(hash) & (slots.count - 1)
    while slots[at].place >= 0 {
      let place = Int(slots[at].place)
      if slots[at].hash == hash, words[place] == word { return place }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a (Fowler, Noll, Vo), with the high half folded in, since the low bits choose the slot.
  private static func hash(_ word: String) -> UInt32 {
    func folded(_ bytes: some Sequence<UInt8>) -> UInt32 {
      var hash: UInt32 = 2_166_136_261
      for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      return hash ^ (hash >> 15)
    }
    return word.utf8.withContiguousStorageIfAvailable { folded($0) } ?? folded(word.utf8)
  }
}
