internal import CLexicon
internal import Synchronization

/// A table of words by class, whose rows are read when first asked for: whoever only cleans an
/// article needs few of the tables, and before its text is on the screen.
///
///     # Source: The project's own list.
///     # article: the articles              a class, in the head
///     a    article                         word, class
///     may  month    5                      word, class, value
///
/// A class because its address holds what was read; two threads that come at once both read, and
/// one of them keeps it.
final class ClassTable: Sendable {
  /// The names of the classes, in the order of the head.
  let classes: [String]
  /// The number of the table.
  private let number: Int
  private let kept = AtomicLazyReference<Contents>()

  /// What is under the head.
  final class Contents: Sendable {
    /// By the place of the class in `classes`; each in the order of the table.
    let rows: [[Language.Row]]
    let words: [WordSet]

    init(_ rows: [[Language.Row]]) {
      self.rows = rows
      words = rows.map { WordSet($0.lazy.map(\.word)) }
    }
  }

  /// The tables of English, none of them read.
  static func english() -> [ClassTable] {
    var count = 0
    _ = lexicon_english(&count)
    return (0..<count).map { ClassTable(number: $0) }
  }

  private init(number: Int) {
    self.number = number
    classes = Self.lines(ofTable: number).prefix { $0.first == UInt8(ascii: "#") }.compactMap {
      let head = $0.dropFirst(2)
      guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let name = String(decoding: head[..<colon], as: UTF8.self)
      return name.contains(" ") || name == "Source" ? nil : name
    }
  }

  /// The rows. O(1), but for the first time: O(bytes of the table).
  var contents: Contents {
    if let contents = kept.load() { return contents }
    return kept.storeIfNil(read())
  }

  /// All lines, the head among them.
  var lines: [String] { Self.lines(ofTable: number).map { String(decoding: $0, as: UTF8.self) } }

  private func read() -> Contents {
    let places = Dictionary(
      classes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var rows = [[Language.Row]](repeating: [], count: classes.count)
    for line in Self.lines(ofTable: number) where line.first != UInt8(ascii: "#") {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard cells.count >= 2, let place = places[String(decoding: cells[1], as: UTF8.self)] else {
        continue
      }
      rows[place].append(
        Language.Row(
          word: String(decoding: cells[0], as: UTF8.self),
          value: cells.count > 2 ? String(decoding: cells[2], as: UTF8.self) : ""))
    }
    return Contents(rows)
  }

  /// The lines of a table, as bytes of the binary.
  private static func lines(
    ofTable number: Int
  ) -> some Collection<Slice<UnsafeBufferPointer<UInt8>>> {
    var count = 0
    let table = lexicon_english(&count)[number]
    return UnsafeBufferPointer(start: table.bytes, count: table.count).split(separator: 0x0A)
  }
}
