/// One step of reading UTF-8: a scalar, or bytes that are none.
struct UTF8Step {
  /// The scalar; nil where the bytes are not UTF-8.
  let scalar: Unicode.Scalar?
  /// How many bytes the step covers, at least 1. Broken bytes are taken as their longest start of a
  /// scalar (Unicode 16, section 3.9, "maximal subpart").
  let length: Int

  /// Reads the scalar at `index`, which must lie inside `bytes`.
  init(_ bytes: [UInt8], at index: Int) {
    let lead = bytes[index]
    guard lead >= 0x80 else {
      self.init(scalar: Unicode.Scalar(lead), length: 1)
      return
    }
    guard let shape = Self.shape(of: lead) else {
      self.init(scalar: nil, length: 1)
      return
    }
    var value = UInt32(lead & shape.mask)
    for offset in 1..<shape.length {
      guard index + offset < bytes.count,
        (offset == 1 ? shape.second : 0x80...0xBF).contains(bytes[index + offset])
      else {
        self.init(scalar: nil, length: offset)
        return
      }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    self.init(scalar: Unicode.Scalar(value), length: shape.length)
  }

  private init(scalar: Unicode.Scalar?, length: Int) {
    self.scalar = scalar
    self.length = length
  }

  private static func shape(
    of lead: UInt8
  ) -> (length: Int, mask: UInt8, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x1F, 0x80...0xBF)
    case 0xE0: (3, 0x0F, 0xA0...0xBF)
    case 0xED: (3, 0x0F, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x0F, 0x80...0xBF)
    case 0xF0: (4, 0x07, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x07, 0x80...0xBF)
    case 0xF4: (4, 0x07, 0x80...0x8F)
    default: nil
    }
  }
}
