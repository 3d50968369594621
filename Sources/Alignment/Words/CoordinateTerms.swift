/// Words that occur in the same place of a statement and exclude each other there: their vectors
/// are near, and yet none says what another of its group says.
///
///     Monday, Tuesday      north, south      minutes, hours      brother, father      red, blue
enum CoordinateTerms {
  /// The group that a lower-case word is in; nil for words in none.
  static func group(of normal: String) -> Int? { groups[normal] }

  private static let rows: [String] = [
    "monday tuesday wednesday thursday friday saturday sunday weekend weekday mon tue tues wed thu "
      + "thur thurs fri sat sun january february march april may june july august september october "
      + "november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn "
      + "winter morning noon midday afternoon evening night midnight dawn dusk overnight tonight "
      + "yesterday today tomorrow second seconds minute minutes hour hours day days week weeks "
      + "fortnight month months quarter quarters year years decade decades century centuries daily "
      + "weekly monthly quarterly yearly annual annually hourly nightly earlier later early late "
      + "recent recently latest ago soon shortly date dates",
    "anything nothing something everything anyone someone everyone nobody none",
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next "
      + "previous final initial former latter",
    "half third quarter fifth tenth double triple twice thrice once",
    "north south east west northern southern eastern western northeast northwest southeast "
      + "southwest northeastern northwestern southeastern southwestern left right central",
    "inch inches foot feet yard yards mile miles meter meters kilometer kilometers centimeter "
      + "centimeters acre acres hectare hectares",
    "gram grams kilogram kilograms ounce ounces pound pounds ton tons tonne tonnes liter liters "
      + "gallon gallons barrel barrels",
    "dollar dollars euro euros pound pounds yen yuan ruble rubles rupee rupees peso pesos cent "
      + "cents franc francs",
    "father mother son daughter brother sister husband wife uncle aunt nephew niece cousin "
      + "grandfather grandmother grandson granddaughter parent parents child children dad mom "
      + "brothers sisters sons daughters fathers mothers boy girl boys girls man woman men women "
      + "widow widower",
    "red orange yellow green blue purple pink brown black white gray",
    "one two three four five six seven eight nine ten dozen hundred thousand million billion",
    "minister ministry president senator congressman governor mayor ambassador premier chancellor "
      + "king queen prince princess bishop cardinal pope judge sheriff",
    "army navy marines infantry",
    "captain colonel major general lieutenant sergeant admiral corporal commander",
  ]

  private static let groups: [String: Int] = {
    var groups: [String: Int] = [:]
    for (group, row) in rows.enumerated() {
      for word in row.split(separator: " ") where groups[String(word)] == nil {
        groups[String(word)] = group
      }
    }
    return groups
  }()
}
