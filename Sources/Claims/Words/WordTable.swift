internal import CWordVectors

/// The embedded table of English words with their rarities and vectors; nothing of it is copied.
///
/// Words are found by binary search over their bytes: O(log n) comparisons, n = 24,235.
public struct WordTable: Sendable {
  /// The one table of the program.
  public static let embedded = WordTable()

  /// Number of words.
  public let count: Int
  /// Components of a vector.
  public let dimensions: Int
  /// The rarity of a word that the table does not hold.
  public static let greatestRarity: Float = 10.3125

  private let offsets: Int
  private let blob: Int
  private let blobCount: Int
  private let rarities: Int
  private let vectors: Int

  private init() {
    let table = embedded_word_vectors()
    func number(at offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(table.bytes[offset + $1]) << (8 * $1) }
    }
    count = number(at: 4)
    dimensions = number(at: 8)
    blobCount = number(at: 12)
    offsets = 16
    blob = offsets + 4 * count
    rarities = blob + blobCount
    vectors = (rarities + count + 63) / 64 * 64
    precondition(
      vectors + count * dimensions <= table.count, "the embedded word table is cut short")
    precondition(
      dimensions == vector_length, "products are made for the vectors of the embedded word table")
  }

  /// The index of a lower-case word; nil where the table does not hold it.
  public func index(of word: some StringProtocol) -> Int? {
    var word = String(word)
    return word.withUTF8 { index(of: $0) }
  }

  private func index(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let bytes = embedded_word_vectors().bytes
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      switch Self.order(word, bytes, self.range(of: middle, in: bytes)) {
      case 0: return middle
      case ..<0: high = middle
      default: low = middle + 1
      }
    }
    return nil
  }

  /// The word at `index`.
  public func word(at index: Int) -> String {
    let bytes = embedded_word_vectors().bytes
    return String(
      decoding: UnsafeBufferPointer(
        rebasing: UnsafeBufferPointer(start: bytes, count: blob + blobCount)[
          range(of: index, in: bytes)]), as: UTF8.self)
  }

  /// How rare the word at `index` is: ln((S+1)/(s+1)) for s of S = 30,091 sentences that hold it.
  public func rarity(at index: Int) -> Float {
    Float(embedded_word_vectors().bytes[rarities + index]) / 16
  }

  /// The vector of the word at `index`: 127 times the components of one of length 1.
  func vector(at index: Int) -> [Int16] {
    let bytes = UnsafeRawPointer(embedded_word_vectors().bytes)
    let vector = (bytes + vectors + index * dimensions).assumingMemoryBound(to: Int8.self)
    return (0..<dimensions).map { Int16(vector[$0]) }
  }

  /// 127 × 127 × the cosine of two words' vectors, as an integer: the same on every machine.
  public func similarity(_ left: Int, _ right: Int) -> Int {
    let bytes = UnsafeRawPointer(embedded_word_vectors().bytes)
    let one = (bytes + vectors + left * dimensions).assumingMemoryBound(to: Int8.self)
    let other = (bytes + vectors + right * dimensions).assumingMemoryBound(to: Int8.self)
    return Int(stored_product(one, other))
  }

  private func range(of index: Int, in bytes: UnsafePointer<UInt8>) -> Range<Int> {
    func number(_ index: Int) -> Int {
      let at = offsets + 4 * index
      return Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16
        | Int(bytes[at + 3]) << 24
    }
    let end = index + 1 < count ? number(index + 1) : blobCount
    return blob + number(index)..<blob + end
  }

  /// Below, equal to or above 0 as `word` sorts before, at or after the table's word.
  private static func order(
    _ word: UnsafeBufferPointer<UInt8>, _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var at = range.lowerBound
    for byte in word {
      guard at < range.upperBound else { return 1 }
      if byte != bytes[at] { return Int(byte) - Int(bytes[at]) }
      at += 1
    }
    return at < range.upperBound ? -1 : 0
  }
}
