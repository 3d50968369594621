import FoundationEssentials

extension JSONScanner {
  /// A member's name as it reads once its escapes are undone: `\u0069d` is `id`.
  static func unescaped(_ name: ArraySlice<UInt8>) -> String {
    guard name.contains(UInt8(ascii: "\\")) else { return String(decoding: name, as: UTF8.self) }
    let quotationMark = [UInt8(ascii: "\"")]
    let written = Data(quotationMark + name + quotationMark)
    return (try? JSONDecoder().decode(String.self, from: written)) ?? ""
  }

  /// The first escape in JSON that is half of a surrogate pair without the other half, as written.
  ///
  ///     loneSurrogate(in: #""\ud83d\ude00 \ud800.""#)    // "\ud800"
  static func loneSurrogate(in json: ArraySlice<UInt8>) -> String? {
    var index = json.startIndex
    while index < json.endIndex {
      guard json[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let unit = codeUnit(at: index, in: json) else {
        index += 2
        continue
      }
      guard (0xD800..<0xE000).contains(unit) else {
        index += 6
        continue
      }
      let second = codeUnit(at: index + 6, in: json) ?? 0
      guard unit < 0xDC00, (0xDC00..<0xE000).contains(second) else {
        return String(decoding: json[index..<index + 6], as: UTF8.self)
      }
      index += 12
    }
    return nil
  }

  /// The number of an escape of the form `\u0069`; nil where there is none.
  private static func codeUnit(at index: Int, in json: ArraySlice<UInt8>) -> Int? {
    guard index + 6 <= json.endIndex, json[index] == UInt8(ascii: "\\"),
      json[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return Int(String(decoding: json[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
