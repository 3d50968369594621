/// Sentences with amounts that no newspaper prints: numbers at the ends of what can be held, and
/// beyond, after every word that bounds one and before every sort of unit.
public enum HostileNumbers {
  /// Digits, words and marks that stand for a number, or nearly do.
  public static let numbers: [String] =
    [
      "0", "-0", "−4", "minus 0", "minus minus 4", "00", "0.0", "1", "2", "20", "1,2,3", "1.2.3",
      "0th", "1st", "0 dozen", "zero", "no", "a hundred", "half", "dozens of", "1/0", "0/10",
      "0 out of 0", "1 out of 0", "one in 0", "0 to 0", "0-0", "-5 to -9", "3½", "25:61", "24:00",
      "99/99/9999", "Feb. 30", "February 0", "year 0", "year 99999", "the 9990s", "9999", "1500",
      "1k", "0bn", "1e308", "1e999", "4294967296", "9223372036854775806", "9223372036854775807",
      "9223372036854775808", "٣", "一", "inf", "nan",
      String(repeating: "9", count: 400), "1" + String(repeating: "0", count: 308),
      "0." + String(repeating: "0", count: 400) + "1", "0." + String(repeating: "9", count: 400),
      "5" + String(repeating: " million", count: 60),
      "5.5" + String(repeating: " trillion", count: 40),
    ]

  /// What comes before a number and leaves it open.
  public static let bounds: [String] = [
    "", "below", "under", "less than", "fewer than", "just under", "at most", "no more than",
    "not more than", "up to", "as many as", "maximum", "above", "over", "more than", "well over",
    "at least", "no fewer than", "no less than", "minimum", "exceeding", "nearly", "almost",
    "about", "around", "approximately", "roughly", "some", "circa", "close to", "between", "from",
    "minus",
    "negative", "$", "€ ", "-$",
  ]

  /// What comes after a number and says what it counts.
  public static let units: [String] = [
    "percent", "degrees", "degrees Celsius", "degrees Fahrenheit", "dollars", "miles",
    "square feet", "hours", "centuries", "people", "", "out of 10", "days ago", "decades ago",
    "days later",
    "years earlier", "years earlier this year", "a.m.", "hundred", "thousand million", "and a half",
    "to 3 people", "to 0 percent",
  ]

  /// A sentence of one amount.
  public static func sentence(_ bound: String, _ number: String, _ unit: String) -> String {
    let amount = [bound, number, unit].filter { !$0.isEmpty }.joined(separator: " ")
    return "Growth in the harbour of Oslo was \(amount) on the coast."
  }

  /// Every number with every bound and with every unit: of the three at once, one in `share` of
  /// all.
  public static func sentences(oneIn share: Int = 1) -> [String] {
    var sentences: [String] = []
    for (index, number) in numbers.enumerated() {
      for (place, bound) in bounds.enumerated() where (index + place) % share == 0 {
        sentences.append(sentence(bound, number, units[(index + place / share) % units.count]))
      }
      for (place, unit) in units.enumerated() where (index + place) % share == 0 {
        sentences.append(sentence(bounds[(index + place / share) % bounds.count], number, unit))
      }
    }
    return sentences
  }
}
