/// Numbers that are the same on every run: xorshift64*.
struct SeededRandom {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 up to, but not including, `limit`; 0 where there is none.
  mutating func next(upTo limit: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return limit > 0 ? Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit : 0
  }
}
