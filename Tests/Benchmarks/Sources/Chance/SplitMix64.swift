/// Numbers by chance, the same for the same seed (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014).
public struct SplitMix64 {
  private var state: UInt64

  /// Begins at a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number, any of 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to and without `bound`, which is above 0.
  public mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// One of some values, of which there is one at least.
  public mutating func choice<Value>(of values: [Value]) -> Value {
    values[number(below: values.count)]
  }

  /// A number from 0 to 1, 1 excluded.
  public mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// A number in a range.
  public mutating func fraction(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + fraction() * (range.upperBound - range.lowerBound)
  }
}
