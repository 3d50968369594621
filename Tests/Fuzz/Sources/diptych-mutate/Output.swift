import Glibc

/// Where lines go, at once: who reads them may end this process or outlive it.
enum Output: Int32 {
  case standard = 1
  case errors = 2

  /// Writes a line.
  /// - Returns: whether it was taken.
  @discardableResult
  func tell(_ line: String) -> Bool {
    let bytes = Array("\(line)\n".utf8)
    return write(rawValue, bytes, bytes.count) == bytes.count
  }
}
