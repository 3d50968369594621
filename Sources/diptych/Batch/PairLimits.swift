/// How much one pair may cost before it is left out.
struct PairLimits: Sendable {
  var memory: ByteCount
  var time: TimeLimit

  /// The limits where none are asked for.
  static let standard = PairLimits(
    memory: ByteCount(bytes: 1 << 30), time: TimeLimit(milliseconds: 60_000))
}

/// An amount of memory, as an option gives it: `1GiB`, `512MiB`, `1.5G`, `800000000`.
struct ByteCount: Sendable, Equatable, CustomStringConvertible {
  let bytes: Int

  // A single letter is binary, as in dd and ulimit.
  private static let units: [AmountUnit] = [
    AmountUnit("GiB", 1 << 30), AmountUnit("MiB", 1 << 20), AmountUnit("KiB", 1 << 10),
    AmountUnit("GB", 1_000_000_000), AmountUnit("MB", 1_000_000), AmountUnit("kB", 1_000),
    AmountUnit("G", 1 << 30), AmountUnit("M", 1 << 20), AmountUnit("K", 1 << 10),
    AmountUnit("B", 1), AmountUnit("", 1),
  ]

  /// What a worker needs to do anything; less would leave out pairs that cost nothing.
  static let least = ByteCount(bytes: 16 << 20)

  init(bytes: Int) {
    self.bytes = bytes
  }

  /// Reads an amount; nil where it is none, below `least`, or above 1 TiB.
  init?(_ text: String) {
    guard let amount = Self.units.amount(of: text),
      (Self.least.bytes...1 << 40).contains(amount)
    else { return nil }
    self.bytes = amount
  }

  /// The amount in the largest unit in which it is a whole number.
  var description: String {
    let unit = Self.units.first { bytes >= $0.size && bytes.isMultiple(of: $0.size) }
    guard let unit, unit.size > 1 else { return "\(bytes) bytes" }
    return "\(bytes / unit.size) \(unit.name)"
  }
}

/// A length of time, as an option gives it: `60`, `1.5s`, `2m`.
struct TimeLimit: Sendable, Equatable, CustomStringConvertible {
  let milliseconds: Int

  private static let units: [AmountUnit] = [
    AmountUnit("ms", 1), AmountUnit("s", 1_000), AmountUnit("m", 60_000),
    AmountUnit("min", 60_000), AmountUnit("h", 3_600_000), AmountUnit("", 1_000),
  ]

  init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// Reads a length of time; nil where it is none, below a millisecond, or above 1,000 hours.
  init?(_ text: String) {
    guard let amount = Self.units.amount(of: text), (1...3_600_000_000).contains(amount)
    else { return nil }
    self.milliseconds = amount
  }

  /// The time in seconds; below one, in milliseconds.
  var description: String {
    guard milliseconds >= 1_000 else { return "\(milliseconds) ms" }
    let seconds = milliseconds.isMultiple(of: 1_000)
    return seconds ? "\(milliseconds / 1_000) s" : "\(Double(milliseconds) / 1_000) s"
  }

  /// The time as the standard library has it.
  var duration: Duration { .milliseconds(milliseconds) }
}

/// A unit that may follow a number, and how many of the smallest unit it is.
private struct AmountUnit: Sendable {
  let name: String
  let size: Int

  init(_ name: String, _ size: Int) {
    self.name = name
    self.size = size
  }
}

extension [AmountUnit] {
  /// The number at the head of `text` times the unit that follows it, whole; nil where there is no
  /// number, no such unit, or more than 2⁵³.
  fileprivate func amount(of text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let name = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let unit = first(where: { $0.name.lowercased() == name }), let number = Double(digits)
    else { return nil }
    let amount = (number * Double(unit.size)).rounded()
    return amount <= 0x1p53 ? Int(amount) : nil
  }
}
