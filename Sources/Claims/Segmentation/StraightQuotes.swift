/// Whether a straight quotation is open at a place of a paragraph: the marks open and close in
/// turn.
///
///     他走了。"好，"她说。"再来。"      a mark after a digit (6'2") opens none
///             ▔▔▔▔      ▔▔▔▔▔
struct StraightQuotes {
  private var index: Int
  private(set) var isOpen = false

  /// Begins at the paragraph's first byte.
  init(from start: Int) { index = start }

  /// Reads on, up to `end`. O(bytes read).
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, to end: Int) {
    while index < end {
      if bytes[index] == UInt8(ascii: "\"") {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let isMeasure = index > 0 && digits.contains(bytes[index - 1])
        isOpen = !isOpen && !isMeasure
      }
      index += 1
    }
  }
}
