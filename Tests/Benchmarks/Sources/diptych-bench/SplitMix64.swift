/// Numbers by chance, the same for the same seed (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", OOPSLA 2014).
struct SplitMix64 {
  private var state: UInt64

  /// Begins at a seed.
  init(seed: UInt64) { state = seed }

  /// The next number, any of 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to and without `bound`, which is above 0.
  mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// One of some values, of which there is one at least.
  mutating func choice<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }
}
