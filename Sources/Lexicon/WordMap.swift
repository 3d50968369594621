/// A fixed list of words with what each stands for, made to be asked for nearly every word of a
/// text.
///
///     let scales: WordMap<Double> = ["hundred": 100, "thousand": 1000]
///     scales["thousand"]      1000
///     scales["thousands"]     nil
///
/// A reader of facts asks some fifteen such lists about a word, and nearly all of them say no. A
/// `Dictionary` would spend its time on a hash that resists attackers. Here most words are told by
/// their first letter and their length, and a plain hash does for the rest, since the words are
/// ours.
///
/// Words are the same where their UTF-8 is, as those of `Word.normal` are; of equal words the first
/// counts. The empty word is in no list.
package struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  @usableFromInline let places: WordPlaces
  @usableFromInline let values: [Value]

  /// Makes a list; words that are in it already are passed over. O(words).
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
    guard let place = places.place(of: word) else { return nil }
    return values[place]
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

  /// Whether a word of the class is wanted. O(words).
  package func contains(where isWanted: (String) throws -> Bool) rethrows -> Bool {
    try words.contains(where: isWanted)
  }

  /// The words, in the order they were given.
  package var words: [String] { places.words }

  /// The words of this class and others.
  package func union(_ others: some Sequence<String>) -> WordSet { WordSet(words + others) }

  /// The words of both classes.
  package func union(_ other: WordSet) -> WordSet { union(other.words) }
}

/// Where a word is in a list.
///
/// A table with open addressing, at most half of it taken, behind a sieve: for each first letter,
/// the lengths of the words that begin with it.
@usableFromInline struct WordPlaces: Sendable {
  private struct Slot {
    var hash: UInt32
    /// Index of `words`; -1 where the slot is free.
    var place: Int32
  }

  let words: [String]
  private let slots: [Slot]
  /// By the low five bits of the first byte: a bit for each length, the highest for 31 and more.
  private let lengths: [UInt32]

  /// Numbers the words; of equal ones the first is found. O(words).
  init(_ words: [String]) {
    self.words = words
    var size = 4
    while size < 2 * words.count { size *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, place: -1), count: size)
    var lengths = [UInt32](repeating: 0, count: 32)
    for (place, word) in words.enumerated() {
      let bytes = Array(word.utf8)
      guard let first = bytes.first else { continue }
      lengths[Int(first & 31)] |= Self.bit(ofLength: bytes.count)
      let hash = bytes.withUnsafeBufferPointer(Self.hash)
      var at = Int(hash) & (size - 1)
      while slots[at].place >= 0 { at = (at + 1) & (size - 1) }
      slots[at] = Slot(hash: hash, place: Int32(place))
    }
    self.slots = slots
    self.lengths = lengths
  }

  /// Index of a word in `words`; nil for others.
  @usableFromInline func place(of word: String) -> Int? {
    var contiguous = word
    let hash = contiguous.withUTF8 { bytes -> UInt32? in
      guard let first = bytes.first,
        lengths[Int(first & 31)] & Self.bit(ofLength: bytes.count) != 0
      else { return nil }
      return Self.hash(bytes)
    }
    guard let hash else { return nil }
    var at = Int(hash) & (slots.count - 1)
    while slots[at].place >= 0 {
      let place = Int(slots[at].place)
      if slots[at].hash == hash, words[place] == word { return place }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func bit(ofLength count: Int) -> UInt32 { 1 << UInt32(min(count, 31)) }

  /// FNV-1a (Fowler, Noll, Vo), with the high half folded in, since the low bits choose the slot.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
