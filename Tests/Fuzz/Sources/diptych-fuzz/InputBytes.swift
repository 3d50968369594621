import Alignment
import Reader
import TextScreen

/// Bytes taken one after the other, as inputs of the reader.
struct InputBytes {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes.prefix(400) }

  /// The next byte; 0 at the end.
  mutating func next() -> UInt8 { rest.popFirst() ?? 0 }

  /// The next input; nil at the end.
  ///
  ///     below 0x80       the key of that character, control characters with their letters
  ///     0x80 to 0xBF     a key with a name
  ///     0xC0 on          a size, a click, a paste, news
  mutating func input(_ comparison: Comparison) -> ReaderInput? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case 0..<0x20: return .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x20..<0x80: return .key(.character(Character(Unicode.Scalar(byte))))
    case 0x80..<0xC0: return .key(Self.names[Int(byte) % Self.names.count])
    default: return news(byte, comparison)
    }
  }

  private mutating func news(_ byte: UInt8, _ comparison: Comparison) -> ReaderInput {
    switch byte % 16 {
    case 0: return .resized(Size(columns: Int(next()), rows: Int(next())))
    case 1: return .resized(Size(columns: Int(next()) * 64, rows: Int(next()) / 32))
    case 2: return .mouse(.press, position)
    case 3: return .mouse(.release, position)
    case 4: return .mouse(.drag, position)
    case 5: return .mouse(.wheelUp, position)
    case 6: return .mouse(.wheelDown, position)
    case 7: return .paste(text)
    case 8: return .message(text)
    case 9: return .compared(comparison)
    case 10: return .comparing(percent: Int(Int8(bitPattern: next())) * 3)
    case 11: return .comparisonCancelled
    case 12: return .reloaded(comparison.articles)
    case 13: return .notReloaded(text)
    case 14: return .key(.character(Character(Unicode.Scalar(UInt32(next()) * 97) ?? "x")))
    default: return .resumed
    }
  }

  /// A cell, also one outside the screen.
  private var position: Position {
    mutating get { Position(column: Int(next()) - 8, row: Int(next()) - 8) }
  }

  /// A text of up to 31 bytes.
  private var text: String {
    mutating get {
      let count = Int(next() % 32)
      defer { rest = rest.dropFirst(count) }
      return String(decoding: rest.prefix(count), as: UTF8.self)
    }
  }

  private static let names: [Key] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .enter, .escape,
    .backspace, .delete, .insert, .function(1), .function(5), .function(12),
  ]
}
