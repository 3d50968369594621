/// A unit of weight, length, area or volume.
struct Measure {
  /// What is measured.
  enum Dimension: Hashable { case mass, length, area, volume, temperature }
  let dimension: Dimension
  /// How many kilograms, metres, square metres, litres or degrees Celsius one is.
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
    let singular = word == "feet" ? "foot" : word == "inches" ? "inch" : symbols[word] ?? word
    guard
      let name = units[singular] != nil
        ? singular : singular.hasSuffix("s") ? String(singular.dropLast()) : nil,
      let unit = units[name]
    else { return nil }
    if claim.normal(index - 1) == "cubic" { return nil }
    if name == "ton", ["metric", "short", "long"].contains(claim.normal(index - 1)) {
      return "\(claim.normal(index - 1)) ton"
    }
    return unit.dimension == .length && claim.normal(index - 1) == "square"
      ? "square \(name)" : name
  }

  private static func of(_ dimension: Dimension, _ scale: Double, _ slack: Double = 0.03) -> Measure
  {
    Measure(dimension: dimension, scale: scale, slack: slack)
  }

  private static let symbols: WordMap<String> = [
    "kg": "kilogram", "kgs": "kilogram", "kilo": "kilogram", "kilos": "kilogram",
    "tonne": "ton", "tonnes": "ton", "cm": "centimeter",
    "mm": "millimeter", "ft": "foot",
  ]

  /// A ton of no kind is metric, long or short: 907 to 1016 kilograms.
  private static let units: WordMap<Measure> = [
    "gram": of(.mass, 0.001), "kilogram": of(.mass, 1), "ton": of(.mass, 1000, 0.1),
    "ounce": of(.mass, 0.028_35), "kilometer": of(.length, 1000), "meter": of(.length, 1),
    "centimeter": of(.length, 0.01), "millimeter": of(.length, 0.001),
    "mile": of(.length, 1609.34), "yard": of(.length, 0.9144), "foot": of(.length, 0.3048),
    "inch": of(.length, 0.0254), "acre": of(.area, 4046.9), "hectare": of(.area, 10_000),
    "metric ton": of(.mass, 1000), "short ton": of(.mass, 907.18), "long ton": of(.mass, 1016.05),
    "degree celsius": of(.temperature, 1),
    "degree fahrenheit": Measure(dimension: .temperature, scale: 1 / 1.8, zero: 32, slack: 0.03),
    "liter": of(.volume, 1), "gallon": of(.volume, 3.785, 0.2),
  ]
}
