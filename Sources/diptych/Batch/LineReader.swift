import Glibc

/// Reads a file line by line, as the lines come; memory holds one line and one chunk.
struct LineReader {
  private let file: FileDescriptor
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private let limit: Int

  /// A line without its line feed.
  enum Line {
    case bytes([UInt8])
    /// Longer than the limit; what it held is gone.
    case tooLong
  }

  /// Makes a reader; lines longer than `limit` bytes are passed over.
  init(_ file: FileDescriptor, limit: Int = 64 * 1_048_576) {
    self.file = file
    self.limit = limit
  }

  /// The next line; nil at the end. A last line needs no line feed.
  mutating func next() throws(SystemError) -> Line? {
    var isTooLong = false
    var searched = start
    while true {
      if let end = lineFeed(from: searched) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return isTooLong || line.count > limit ? .tooLong : .bytes(line)
      }
      if isAtEnd {
        let line = Array(buffer[start...])
        (buffer, start) = ([], 0)
        if isTooLong || line.count > limit { return .tooLong }
        return line.isEmpty ? nil : .bytes(line)
      }
      buffer.removeFirst(start)
      start = 0
      if buffer.count > limit {
        isTooLong = true
        buffer.removeAll()
      }
      searched = buffer.count
      let chunk = try file.read(upTo: 65_536)
      isAtEnd = chunk.isEmpty
      buffer += chunk
    }
  }

  private func lineFeed(from offset: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, offset < bytes.count,
        let found = memchr(base + offset, 0x0A, bytes.count - offset)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}
