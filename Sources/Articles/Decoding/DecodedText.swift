/// A file's text, decoded and normalised, with what there is to say about it.
struct DecodedText: Sendable {
  /// The text, each byte with its place in the file.
  let text: MappedText
  /// The encoding it was read in.
  let encoding: TextEncoding
  /// Sentences for the reader of the article.
  let warnings: [String]

  /// Decodes the bytes of the file that messages call `file`. O(bytes).
  init(_ bytes: [UInt8], file: String) throws(ArticleError) {
    let (encoding, mark) = TextEncoding.sniff(bytes)
    var reading = Reading(bytes: bytes, start: mark)
    switch encoding {
    case .utf8: reading.readUTF8()
    case .utf16LittleEndian: reading.readUTF16(low: 0, high: 1)
    case .utf16BigEndian: reading.readUTF16(low: 1, high: 0)
    case .windows1252: reading.readWindows1252()
    }
    reading.normalizer.finish()
    let controls = reading.normalizer.droppedControls
    let isNarrow = encoding == .utf8 || encoding == .windows1252
    if (isNarrow && bytes.contains(0)) || bytes.starts(with: Array("%PDF-".utf8))
      || controls * 3 > reading.scalars
    {
      throw .binary(file: file)
    }
    self.text = reading.normalizer.text
    self.encoding = encoding
    self.warnings =
      Self.mendings(reading.mended, file: file)
      + Self.warnings(encoding, broken: reading.broken, file: file)
  }

  /// Normalises text that is already decoded, such as a field of a JSON article.
  init(normalizing string: String) {
    var reading = Reading(bytes: Array(string.utf8), start: 0)
    reading.readUTF8()
    reading.normalizer.finish()
    self.text = reading.normalizer.text
    self.encoding = .utf8
    self.warnings = []
  }

  private static func mendings(_ count: Int, file: String) -> [String] {
    guard count > 0 else { return [] }
    let bytes = count == 1 ? "1 stray byte was" : "\(count) stray bytes were"
    return ["\(file) is UTF-8 with signs of Windows-1252 in it: \(bytes) read as that."]
  }

  private static func warnings(_ encoding: TextEncoding, broken: Int, file: String) -> [String] {
    let places = broken == 1 ? "1 broken place is shown" : "\(broken) broken places are shown"
    switch encoding {
    case .windows1252: return ["\(file) is not UTF-8: it was read as Windows-1252."]
    case .utf8 where broken > 0:
      return ["\(file) is not sound UTF-8: \(places) as “\u{FFFD}”."]
    case .utf16LittleEndian where broken > 0, .utf16BigEndian where broken > 0:
      return ["\(file) is not sound UTF-16: \(places) as “\u{FFFD}”."]
    default: return []
    }
  }
}

/// The bytes being read and what has come of them.
private struct Reading {
  let bytes: [UInt8]
  let start: Int
  var normalizer: TextNormalizer
  var scalars = 0
  var broken = 0
  /// Bytes of Windows-1252 in UTF-8.
  var mended = 0

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
    self.normalizer = TextNormalizer(capacity: bytes.count)
  }

  mutating func readUTF8() {
    var index = start
    while index < bytes.count {
      var stop = index
      while stop < bytes.count, Self.isPlain(bytes[stop]) { stop += 1 }
      if stop > index {
        normalizer.add(plain: bytes[index..<stop], from: index)
        scalars += stop - index
        index = stop
        continue
      }
      let step = UTF8Step(bytes, at: index)
      let mending = mending(of: step, at: index)
      if mending != nil { mended += 1 }
      add(mending ?? step.scalar, from: index, length: step.length)
      index += step.length
    }
  }

  /// What Windows-1252 has for a byte that is no UTF-8, or for one that was written as a control
  /// character; nil where the step is sound or tells nothing.
  private func mending(of step: UTF8Step, at index: Int) -> Unicode.Scalar? {
    if let scalar = step.scalar {
      return Self.mendedControls.contains(scalar.value)
        ? Self.upperControls[Int(scalar.value) - 0x80] : nil
    }
    // No text in a Latin script has ÿ, but many a broken file has 0xFF.
    guard step.length == 1, bytes[index] != 0xFF else { return nil }
    return Self.windows1252(bytes[index])
  }

  /// Controls that are no text's: those left out begin or end a control sequence, or a line.
  private static let mendedControls: Set<UInt32> = [
    0x80, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8B, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
    0x99,
  ]

  mutating func readUTF16(low: Int, high: Int) {
    var index = start
    while index + 1 < bytes.count {
      let unit = unit(at: index, low, high)
      var length = 2
      var value: UInt32? = UInt32(unit)
      if UTF16.isLeadSurrogate(unit) {
        let trail = index + 3 < bytes.count ? self.unit(at: index + 2, low, high) : 0
        value = nil
        if UTF16.isTrailSurrogate(trail) {
          length = 4
          value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(trail) - 0xDC00
        }
      }
      add(value.flatMap(Unicode.Scalar.init), from: index, length: length)
      index += length
    }
    if index < bytes.count { add(nil, from: index, length: 1) }
  }

  mutating func readWindows1252() {
    for index in start..<bytes.count {
      add(Self.windows1252(bytes[index]), from: index, length: 1)
    }
  }

  /// The sign that a byte is in Windows-1252; nil for the five that it leaves open.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private mutating func add(_ scalar: Unicode.Scalar?, from source: Int, length: Int) {
    scalars += 1
    if scalar == nil { broken += 1 }
    normalizer.add(scalar ?? "\u{FFFD}", from: source, length: length)
  }

  private func unit(at index: Int, _ low: Int, _ high: Int) -> UInt16 {
    UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low])
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || byte == 0x0A
  }

  /// Windows-1252 from 0x80 to 0x9F; nil for the five bytes it leaves open.
  private static let upperControls: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
