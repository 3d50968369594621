import Claims

/// A pattern as steps of a machine that is in many places at once (Thompson 1968, Pike 1987).
///
///     ab|c     0 split 1 4    1 sign a    2 sign b    3 jump 5    4 sign c    5 match
struct PatternProgram: Sendable {
  /// One step.
  enum Step: Sendable {
    /// Takes one sign of the text, if it is the one.
    case sign(UInt32)
    /// Takes any sign but a line feed.
    case any
    /// Takes a sign that a set has, as an index of `sets`.
    case set(Int)
    /// Goes on at both places, the first one preferred.
    case split(Int, Int)
    case jump(Int)
    /// Goes on where the place in the text is as asked for.
    case place(Place)
    case match
  }

  /// What a place in the text can be asked for.
  enum Place: Sendable {
    case lineStart, lineEnd, wordEdge, noWordEdge
  }

  /// Some signs: those listed, or all others.
  struct SignSet: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var classes: [SignClass] = []
    var isNegated = false
    /// The answers for ASCII, bit by bit, so that nobody has to look through the lists.
    private var answers: (low: UInt64, high: UInt64) = (0, 0)

    init(classes: [SignClass] = []) { self.classes = classes }

    /// Works the answers for ASCII out; to be done when the set is complete.
    mutating func prepare() {
      answers = (0, 0)
      for sign in UInt32(0)..<64 {
        if holds(sign) { answers.low |= 1 << sign }
        if holds(sign + 64) { answers.high |= 1 << sign }
      }
    }

    func contains(_ sign: UInt32) -> Bool {
      if sign < 64 { return answers.low >> sign & 1 == 1 }
      if sign < 128 { return answers.high >> (sign - 64) & 1 == 1 }
      return holds(sign)
    }

    /// Whether it may hold signs beyond ASCII.
    var holdsMore: Bool {
      isNegated || !classes.isEmpty || ranges.contains { $0.upperBound >= 0xC0 }
    }

    private func holds(_ sign: UInt32) -> Bool {
      let isListed =
        ranges.contains { $0.contains(sign) } || classes.contains { $0.contains(sign) }
      return isListed != isNegated && (isListed || sign != 0x0A)
    }
  }

  /// `\d`, `\w`, `\s`, and with a capital all others.
  enum SignClass: Sendable {
    case digit, word, space, noDigit, noWord, noSpace

    func contains(_ sign: UInt32) -> Bool {
      switch self {
      case .digit: isDigit(sign)
      case .word: isWordSign(sign)
      case .space: isSpace(sign)
      case .noDigit: !isDigit(sign)
      case .noWord: !isWordSign(sign)
      case .noSpace: !isSpace(sign)
      }
    }
  }

  var steps: [Step] = []
  var sets: [SignSet] = []
  /// Whether capitals and small letters are the same.
  var ignoresCase = true
  /// Whether letters with marks (é) are the same as those without.
  var ignoresMarks = true
  /// The signs of a pattern that is plain words; else empty.
  var literal: [UInt32] = []
  /// By byte, whether a match can begin with it; nil where a match may begin with nothing.
  var firstBytes: [Bool]?

  /// Whether a step takes a sign, which is folded already.
  func takes(_ step: Step, _ sign: UInt32) -> Bool {
    switch step {
    case .sign(let wanted): wanted == sign
    case .any: sign != 0x0A
    case .set(let index): sets[index].contains(sign)
    default: false
    }
  }

  /// Finds out whether the pattern is plain words.
  mutating func findLiteral() {
    var signs: [UInt32] = []
    for step in steps.dropLast() {
      guard case .sign(let sign) = step else { return }
      signs.append(sign)
    }
    literal = signs
  }

  /// Finds out with which bytes a match can begin; all signs beyond ASCII are taken for possible,
  /// and so is every letter where one with marks is looked for, as these may follow it.
  mutating func findFirstBytes() {
    var waiting = [0]
    var seen = [Bool](repeating: false, count: steps.count)
    var takers: [Step] = []
    while let index = waiting.popLast() {
      if seen[index] { continue }
      seen[index] = true
      switch steps[index] {
      case .match: return firstBytes = nil
      case .place: waiting.append(index + 1)
      case .jump(let target): waiting.append(target)
      case .split(let one, let other): waiting += [one, other]
      default: takers.append(steps[index])
      }
    }
    let takesMarks = takers.contains(where: takesMarkedLetters)
    firstBytes = (0..<256).map { byte in
      byte >= 0xC0
        || (byte < 0x80
          && (takesMarks && (0x61...0x7A).contains(byte | 0x20)
            || takers.contains { takes($0, folded(UInt32(byte))) }))
    }
  }

  /// Whether a step may take a sign that a letter and its marks make.
  private func takesMarkedLetters(_ step: Step) -> Bool {
    switch step {
    case .sign(let sign): sign >= 0xC0
    case .set(let index): sets[index].holdsMore
    default: false
    }
  }

  /// A sign as it is compared: common signs of print as those on a keyboard, and where case does
  /// not matter, small; where marks do not matter, letters without theirs.
  func folded(_ sign: UInt32) -> UInt32 {
    if sign < 0x80 { return ignoresCase && sign >= 0x41 && sign <= 0x5A ? sign + 32 : sign }
    switch sign {
    case 0x2018...0x201B, 0x2032, 0xB4: return 0x27
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: return 0x22
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    default: break
    }
    guard var scalar = Unicode.Scalar(sign) else { return sign }
    if ignoresMarks { scalar = LatinLetters.base(of: scalar) }
    guard ignoresCase, scalar.properties.isUppercase else { return scalar.value }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first?.value ?? sign : scalar.value
  }
}

private func isDigit(_ sign: UInt32) -> Bool { sign >= 0x30 && sign <= 0x39 }

private func isSpace(_ sign: UInt32) -> Bool { sign == 0x20 || (0x09...0x0D).contains(sign) }

/// Letters, digits, the low line, and the marks that belong to letters.
func isWordSign(_ sign: UInt32) -> Bool {
  if sign < 0x80 { return isDigit(sign) || (0x41...0x5A).contains(sign & 0xDF) || sign == 0x5F }
  guard let properties = Unicode.Scalar(sign)?.properties else { return false }
  return properties.isAlphabetic || properties.numericType != nil
    || properties.generalCategory == .nonspacingMark
}

/// Whether a sign is a mark on the letter before it (U+0300 to U+036F).
func isMarkOfLetters(_ sign: UInt32) -> Bool { (0x300...0x36F).contains(sign) }
