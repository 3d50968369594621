internal import Articles
internal import Lexicon

/// A unit of weight, length, area, volume, temperature or rate.
struct Measure {
  /// What is measured.
  enum Dimension: String { case mass, length, area, volume, temperature, share }
  let dimension: Dimension
  /// How many kilograms, metres, square metres, litres, degrees Celsius or percentage points it is.
  let scale: Double
  /// Where the scale begins, in its own unit: 32 degrees Fahrenheit are none of Celsius.
  var zero = 0.0
  /// What a figure converted from another unit leaves open, as a share of it.
  let slack: Double

  /// The unit that `Quantity.Unit.measure` names; nil for other words.
  static func named(_ name: String) -> Measure? {
    let square = "square "
    guard name.hasPrefix(square) else { return units[name] }
    guard let side = units[String(name.dropFirst(square.utf8.count))], side.dimension == .length
    else { return nil }
    return Measure(dimension: .area, scale: side.scale * side.scale, slack: side.slack * 2)
  }

  /// The name of the unit that the word at `index` means, with `square` where it is squared.
  static func name(at index: Int, in claim: ClaimWords) -> String? {
    let word = claim.normal(index)
    if word == "degree" || word == "degrees" {
      let scale = claim.normal(index + 1)
      return scale == "fahrenheit" || scale == "celsius" ? "degree \(scale)" : nil
    }
    if word.utf8.count == 1 { return symbol(at: index, in: claim) }
    let singular = word == "feet" ? "foot" : word == "inches" ? "inch" : symbols[word] ?? word
    if let whole = whole(singular, after: claim.normal(index - 1)) { return whole }
    guard
      let name = units[singular] != nil
        ? singular : singular.hasSuffix("s") ? String(singular.dropLast()) : nil,
      let unit = units[name]
    else { return nil }
    if claim.normal(index - 1) == "cubic" { return nil }
    return unit.dimension == .length && claim.normal(index - 1) == "square"
      ? "square \(name)" : name
  }

  /// The unit that a single letter means, on to a number or after the sign of a degree: `30C`,
  /// `30 °C`.
  private static func symbol(at index: Int, in claim: ClaimWords) -> String? {
    guard let name = symbols[claim.normal(index)], claim.range.contains(index - 1),
      claim.kind(index - 1) == .number
    else { return nil }
    let words = claim.article.words
    let gap = claim.article[TextSpan(words[index - 1].span.end, words[index].span.start)]
    return gap.isEmpty || gap.contains("°") ? name : nil
  }

  /// The unit that a word means together with the one before it: `metric ton`, `basis points`.
  private static func whole(_ word: String, after first: String) -> String? {
    let forms = [word, word.hasSuffix("s") ? String(word.dropLast()) : word]
    return forms.map { "\(first) \($0)" }.first { units[$0] != nil }
  }

  private static let symbols = Language.english.values(.unitSymbol) { $0 }

  /// What a figure that was rounded in one unit leaves open in another.
  private static let rounding = 0.03

  private static let units: WordMap<Measure> = Language.english.values(.measure) { row in
    let cells = row.split(separator: " ")
    guard let dimension = cells.first.flatMap({ Dimension(rawValue: String($0)) }),
      case let sizes = cells.dropFirst().compactMap({ Double($0) }), let scale = sizes.first
    else { return nil }
    // A ton of no kind is metric, long or short.
    let others = sizes.dropFirst(2).map { abs($0 / scale - 1) }
    return Measure(
      dimension: dimension, scale: scale, zero: sizes.dropFirst().first ?? 0,
      slack: max(rounding, others.max() ?? 0))
  }
}
