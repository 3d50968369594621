import Articles
import Claims

/// Reads a pattern into a program: alternatives of sequences of repeated items.
struct PatternParser {
  private typealias Step = PatternProgram.Step

  private let signs: [Character]
  private let syntax: SearchSyntax
  private var position = 0
  private var depth = 0
  private var result = PatternProgram()

  /// Prepares to read a pattern in which capitals matter if it has one, and marks on letters if it
  /// has one.
  init(_ text: String, as syntax: SearchSyntax = .pattern) {
    signs = Array(Self.withoutLigatures(text))
    self.syntax = syntax
    result.ignoresCase = !Self.hasCapital(text, syntax)
    result.ignoresMarks = !Self.hasMark(text)
  }

  /// The program; it never has more than some thousand steps.
  mutating func program() throws(PatternError) -> PatternProgram {
    guard !signs.isEmpty else { throw .empty }
    let steps = syntax == .text ? try plainText() : try alternatives()
    if let sign = peek { throw .closesNothing(sign) }
    result.steps = steps + [.match]
    result.findFirstBytes()
    result.findLiteral()
    return result
  }

  /// Every sign represents itself.
  private mutating func plainText() throws(PatternError) -> [Step] {
    let steps = signs.flatMap { literal($0) }
    guard steps.count < Self.mostSteps else { throw .tooLong }
    position = signs.count
    return steps
  }

  /// Whether a capital is asked for; in a pattern those after a backslash (`\W`) are none.
  private static func hasCapital(_ text: String, _ syntax: SearchSyntax) -> Bool {
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped && scalar.properties.isUppercase { return true }
      isEscaped = syntax == .pattern && !isEscaped && scalar == "\\"
    }
    return false
  }

  /// The pattern as texts are written.
  private static func withoutLigatures(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { plain, scalar in
      if let letters = Ligature.letters(of: scalar) {
        plain += letters
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a letter with marks is asked for.
  private static func hasMark(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      isMarkOfLetters($0.value) || LatinLetters.base(of: $0) != $0
    }
  }

  private var peek: Character? { position < signs.count ? signs[position] : nil }

  /// Takes the next sign if it is the one.
  private mutating func take(_ sign: Character) -> Bool {
    guard peek == sign else { return false }
    position += 1
    return true
  }

  private mutating func alternatives() throws(PatternError) -> [Step] {
    var steps = try sequence()
    while take("|") {
      let other = try sequence()
      // split to the first, or over it and the jump to the second
      let first = steps.map { Self.moved($0, by: 1) }
      steps =
        [.split(1, first.count + 2)] + first + [.jump(first.count + 2 + other.count)]
        + other.map { Self.moved($0, by: first.count + 2) }
    }
    return steps
  }

  private mutating func sequence() throws(PatternError) -> [Step] {
    var steps: [Step] = []
    while let sign = peek, sign != "|", sign != ")" {
      let item = try repeated(try item())
      guard steps.count + item.count < Self.mostSteps else { throw .tooLong }
      steps += item.map { Self.moved($0, by: steps.count) }
    }
    return steps
  }

  private static let mostSteps = 4000

  private mutating func item() throws(PatternError) -> [Step] {
    guard let sign = peek else { return [] }
    position += 1
    switch sign {
    case "*", "+", "?": throw .nothingToRepeat(sign)
    case ".": return [.any]
    case "^": return [.place(.lineStart)]
    case "$": return [.place(.lineEnd)]
    case "[": return [add(try set())]
    case "\\": return try escape()
    case "(":
      depth += 1
      guard depth < 100 else { throw .tooLong }
      if peek == "?", position + 1 < signs.count, signs[position + 1] == ":" { position += 2 }
      let steps = try alternatives()
      guard take(")") else { throw .notClosed("(") }
      depth -= 1
      return steps
    default: return literal(sign)
    }
  }

  /// One sign of the pattern; a letter with marks that have no sign of their own is several.
  private func literal(_ sign: Character) -> [Step] {
    ComposedSign.scalars(of: sign).map { .sign(result.folded($0)) }
  }

  private mutating func add(_ set: PatternProgram.SignSet) -> Step {
    var set = set
    set.prepare()
    result.sets.append(set)
    return .set(result.sets.count - 1)
  }

  private mutating func escape() throws(PatternError) -> [Step] {
    guard let sign = peek else { throw .endsInBackslash }
    position += 1
    if let named = Self.signClass(sign) {
      return [add(PatternProgram.SignSet(classes: [named]))]
    }
    switch sign {
    case "b": return [.place(.wordEdge)]
    case "B": return [.place(.noWordEdge)]
    case "n": return [.sign(0x0A)]
    case "t": return [.sign(0x09)]
    default:
      if sign.isLetter || sign.isNumber { throw .unknownEscape(sign) }
      return literal(sign)
    }
  }

  private static func signClass(_ sign: Character) -> PatternProgram.SignClass? {
    switch sign {
    case "d": .digit
    case "w": .word
    case "s": .space
    case "D": .noDigit
    case "W": .noWord
    case "S": .noSpace
    default: nil
    }
  }

  private mutating func set() throws(PatternError) -> PatternProgram.SignSet {
    var set = PatternProgram.SignSet()
    set.isNegated = take("^")
    var isFirst = true
    while let sign = peek, isFirst || sign != "]" {
      isFirst = false
      position += 1
      var low = sign
      if sign == "\\" {
        guard let escaped = peek else { throw .endsInBackslash }
        position += 1
        if let named = Self.signClass(escaped) {
          set.classes.append(named)
          continue
        }
        low = escaped
      }
      var high = low
      if peek == "-", position + 1 < signs.count, signs[position + 1] != "]" {
        high = signs[position + 1]
        position += 2
      }
      guard low.unicodeScalars.first ?? " " <= high.unicodeScalars.first ?? " " else {
        throw .runsBackwards(low, high)
      }
      add(low, high, to: &set)
    }
    guard take("]") else { throw .notClosed("[") }
    return set
  }

  /// Adds the signs from `low` to `high`, in the spelling in which they are compared.
  private func add(_ low: Character, _ high: Character, to set: inout PatternProgram.SignSet) {
    guard let first = ComposedSign.scalars(of: low).first,
      let last = ComposedSign.scalars(of: high).first
    else { return }
    guard first <= last else { return }
    if last < 0x250 {
      for sign in first...last {
        let sign = result.folded(sign)
        set.ranges.append(sign...sign)
      }
    } else if first == last {
      set.ranges.append(result.folded(first)...result.folded(first))
    } else {
      set.ranges.append(first...last)
    }
  }

  // MARK: Repeating

  private mutating func repeated(_ item: [Step]) throws(PatternError) -> [Step] {
    var item = item
    while let sign = peek {
      let counts: (least: Int, most: Int?)
      switch sign {
      case "*": counts = (0, nil)
      case "+": counts = (1, nil)
      case "?": counts = (0, 1)
      case "{":
        guard let read = try bounds() else { return item }
        counts = read
      default: return item
      }
      if sign != "{" { position += 1 }
      item = try Self.steps(item, counts, isLazy: take("?"))
    }
    return item
  }

  /// Reads `{2}`, `{2,}` or `{2,5}`; nil, with nothing taken, where the brace is only a brace.
  private mutating func bounds() throws(PatternError) -> (least: Int, most: Int?)? {
    guard let end = signs[position...].firstIndex(of: "}") else {
      if position + 1 < signs.count, signs[position + 1].isNumber { throw .notClosed("{") }
      return nil
    }
    let text = String(signs[position + 1..<end])
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let least = Int(parts[0]), least >= 0 else { return nil }
    var most: Int? = least
    if parts.count == 2 { most = parts[1].isEmpty ? nil : Int(parts[1]) }
    if parts.count == 2, !parts[1].isEmpty, most == nil { return nil }
    if let most, most < least { throw .countsDown(text) }
    guard least <= 1000, most ?? 0 <= 1000 else { throw .tooLong }
    position = end + 1
    return (least, most)
  }

  private static func steps(
    _ item: [Step], _ counts: (least: Int, most: Int?), isLazy: Bool
  ) throws(PatternError) -> [Step] {
    let copies = max(counts.least, counts.most ?? counts.least + 1)
    guard copies * (item.count + 2) < mostSteps else { throw .tooLong }
    var steps: [Step] = []
    func add(_ more: [Step]) { steps += more.map { moved($0, by: steps.count) } }
    for _ in 0..<counts.least { add(item) }
    if let most = counts.most {
      let end = steps.count + (most - counts.least) * (item.count + 1)
      for _ in counts.least..<most {
        let here = steps.count
        steps.append(isLazy ? .split(end, here + 1) : .split(here + 1, end))
        add(item)
      }
    } else {
      let here = steps.count
      let end = here + item.count + 2
      steps.append(isLazy ? .split(end, here + 1) : .split(here + 1, end))
      add(item)
      steps.append(.jump(here))
    }
    return steps
  }

  /// A step whose targets lie further on.
  private static func moved(_ step: Step, by offset: Int) -> Step {
    switch step {
    case .split(let one, let other): .split(one + offset, other + offset)
    case .jump(let target): .jump(target + offset)
    default: step
    }
  }
}
