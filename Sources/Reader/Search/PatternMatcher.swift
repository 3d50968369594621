import Articles

/// Runs a program over a text: all ways at once, sign by sign, so that no sign is looked at more
/// often than the program has steps. Plain words are compared as they are.
struct PatternMatcher {
  private let program: PatternProgram
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scratch = Scratch()
  /// When a step was last reached, so that each place is entered once a sign.
  private var reached: [Int]
  private var round = 0
  /// Steps that may still be made: far more than any sensible search takes.
  private var patience: Int

  /// Whether the search was given up before the end.
  var isOutOfPatience: Bool { patience <= 0 }

  /// Where the machine is: steps, the preferred first, each with where its match began.
  private struct Places {
    var steps: [Int] = []
    var starts: [Int] = []

    mutating func removeAll() {
      steps.removeAll(keepingCapacity: true)
      starts.removeAll(keepingCapacity: true)
    }
  }

  /// Room that is kept from match to match.
  private struct Scratch {
    var now = Places()
    var next = Places()
    /// Steps that are still to be gone to.
    var waiting: [Int] = []
  }

  init(_ program: PatternProgram, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.program = program
    self.bytes = bytes
    reached = Array(repeating: -1, count: program.steps.count)
    patience = 4_000_000 + 40 * bytes.count
  }

  /// The matches that are not empty, in order and without overlap; at most so many.
  mutating func matches(limit: Int) -> [TextSpan] {
    var found: [TextSpan] = []
    var offset = 0
    while found.count < limit, offset <= bytes.count {
      let match =
        program.literal.isEmpty ? firstMatch(from: offset) : firstLiteral(from: offset)
      guard let match else { break }
      if match.isEmpty {
        offset = match.upperBound + 1
      } else {
        found.append(TextSpan(match))
        offset = match.upperBound
      }
    }
    return found
  }

  /// The first place at `offset` or later where the plain words are.
  private func firstLiteral(from offset: Int) -> Range<Int>? {
    var start = nextPossibleStart(from: offset)
    while start < bytes.count {
      var end = start
      let isThere = program.literal.allSatisfy { wanted in
        let (sign, length) = sign(at: end)
        end += length
        return length > 0 && sign == wanted
      }
      if isThere { return start..<end }
      start = nextPossibleStart(from: start + 1)
    }
    return nil
  }

  /// The first match that begins at `offset` or later; nil where there is none, or patience is out.
  private mutating func firstMatch(from offset: Int) -> Range<Int>? {
    // Taken out while it is in use, as both it and the machine change.
    var room = scratch
    scratch = Scratch()
    defer { scratch = room }
    return firstMatch(from: offset, &room.now, &room.next, &room.waiting)
  }

  private mutating func firstMatch(
    from offset: Int, _ now: inout Places, _ next: inout Places, _ waiting: inout [Int]
  ) -> Range<Int>? {
    var offset = offset
    var match: Range<Int>?
    now.removeAll()
    while offset <= bytes.count {
      if now.steps.isEmpty {
        if match != nil { return match }
        offset = nextPossibleStart(from: offset)
        if offset > bytes.count { return nil }
      }
      if match == nil {
        if now.steps.isEmpty { round += 1 }
        enter(0, start: offset, at: offset, into: &now, &waiting)
      }
      guard patience > 0 else { return match }
      let (sign, length) = sign(at: offset)
      next.removeAll()
      round += 1
      for (index, step) in now.steps.enumerated() {
        patience -= 1
        let start = now.starts[index]
        if case .match = program.steps[step] {
          // What comes after is less preferred.
          match = start..<offset
          break
        }
        guard length > 0, program.takes(program.steps[step], sign) else { continue }
        enter(step + 1, start: start, at: offset + length, into: &next, &waiting)
      }
      swap(&now, &next)
      offset += max(1, length)
    }
    return match
  }

  private func nextPossibleStart(from offset: Int) -> Int {
    guard let firstBytes = program.firstBytes else { return offset }
    var offset = offset
    while offset < bytes.count, !firstBytes[Int(bytes[offset])] { offset += 1 }
    return offset < bytes.count ? offset : bytes.count + 1
  }

  /// Goes to a step, and on from it as far as that takes no sign.
  private mutating func enter(
    _ first: Int, start: Int, at offset: Int, into places: inout Places, _ waiting: inout [Int]
  ) {
    var next: Int? = first
    while let step = next ?? waiting.popLast() {
      next = nil
      if reached[step] == round { continue }
      reached[step] = round
      patience -= 1
      switch program.steps[step] {
      case .jump(let target): next = target
      case .split(let preferred, let other):
        waiting.append(other)
        next = preferred
      case .place(let place): if isAt(place, offset) { next = step + 1 }
      default:
        places.steps.append(step)
        places.starts.append(start)
      }
    }
  }

  private func isAt(_ place: PatternProgram.Place, _ offset: Int) -> Bool {
    switch place {
    case .lineStart: offset == 0 || bytes[offset - 1] == 0x0A
    case .lineEnd: offset == bytes.count || bytes[offset] == 0x0A
    case .wordEdge: isWordEdge(offset)
    case .noWordEdge: !isWordEdge(offset)
    }
  }

  private func isWordEdge(_ offset: Int) -> Bool {
    var before = offset - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    let isAfterWord = before >= 0 && isWordSign(sign(at: before).sign)
    return isAfterWord != (offset < bytes.count && isWordSign(sign(at: offset).sign))
  }

  /// The sign at an offset as it is compared, and its bytes; 0 bytes at the end.
  private func sign(at offset: Int) -> (sign: UInt32, length: Int) {
    var (sign, length) = scalar(at: offset)
    guard length > 0 else { return (0, 0) }
    while offset + length < bytes.count, Self.mayBelongToSign(bytes[offset + length]) {
      let next = scalar(at: offset + length)
      guard let one = ComposedSign.composed(sign, next.value) else { break }
      sign = one
      length += next.length
    }
    return (program.folded(sign), length + marks(at: offset + length))
  }

  /// Whether a mark or a letter of a Hangul syllable may begin with a byte.
  private static func mayBelongToSign(_ byte: UInt8) -> Bool {
    byte == 0xCC || byte == 0xCD || byte == 0xE1
  }

  /// The scalar at an offset and its bytes; 0 bytes at the end.
  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset < bytes.count else { return (0, 0) }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (value, length)
  }

  /// The bytes of the combining marks at an offset (U+0300 to U+036F), where marks do not matter:
  /// they belong to the letter before them.
  private func marks(at offset: Int) -> Int {
    guard program.ignoresMarks else { return 0 }
    var end = offset
    while end + 1 < bytes.count, bytes[end] == 0xCC || bytes[end] == 0xCD && bytes[end + 1] < 0xB0 {
      end += 2
    }
    return end - offset
  }
}
