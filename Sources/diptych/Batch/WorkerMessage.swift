/// What goes between the batch and a worker: a question one way, its answer the other.
///
///     ┌ count: 8 bytes ┬ number: 8 bytes ┬ count bytes ┐      both numbers little-endian
///
/// The number is the line's in a question; in an answer it is 1 for an error and 0 for none. Before
/// its answer a worker sends `taken`: from then on the pair is at fault if the worker ends.
struct WorkerMessage: Sendable, Equatable {
  let number: Int
  let bytes: [UInt8]

  /// Says that a question has arrived whole, and that its pair is being compared.
  static let taken = WorkerMessage(number: -1, bytes: [])

  fileprivate static let headerLength = 16

  /// The message as it is sent.
  var encoded: [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(Self.headerLength + bytes.count)
    for value in [bytes.count, number] {
      withUnsafeBytes(of: UInt64(bitPattern: Int64(value)).littleEndian) {
        encoded.append(contentsOf: $0)
      }
    }
    return encoded + bytes
  }
}

/// Puts messages together from what arrives, in whatever pieces.
struct WorkerMessageReader {
  private var buffer: [UInt8] = []

  /// Takes in what has arrived.
  mutating func append(_ bytes: [UInt8]) { buffer += bytes }

  /// The next message, once it is there as a whole.
  mutating func next() -> WorkerMessage? {
    let header = WorkerMessage.headerLength
    guard buffer.count >= header else { return nil }
    let count = value(at: 0)
    guard count >= 0, buffer.count - header >= count else { return nil }
    let message = WorkerMessage(
      number: value(at: 8), bytes: Array(buffer[header..<header + count]))
    buffer.removeFirst(header + count)
    return message
  }

  private func value(at offset: Int) -> Int {
    let bits = buffer[offset..<offset + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(Int64(bitPattern: bits))
  }
}
