import Claims

/// Words of one group of which, in the same place of the same statement, only one can be right.
enum ExclusiveTerms {
  /// What the words of a group tell.
  enum Sort: Sendable {
    /// Who, where or what: a role, a direction, a colour, a kin.
    case thing
    /// When: a part of the day, an order of events.
    case time
  }

  /// Whether two lower-case words are different words of one group of `sort`; forms of one word and
  /// words for the same are not.
  static func exclude(_ one: String, _ other: String, _ sort: Sort) -> Bool {
    guard one != other, let left = place(of: one), let right = place(of: other) else {
      return false
    }
    return left.row == right.row && left.name != right.name && rows[left.row].sort == sort
  }

  /// What a lower-case word for an office or a post names, the same for all words for it; nil for
  /// other words.
  static func role(_ word: String) -> Int? {
    place(of: word).flatMap { roleRows.contains($0.row) ? $0.name : nil }
  }

  private static func place(of word: String) -> (row: Int, name: Int)? {
    places[word] ?? places[singular(word)]
  }

  private static let roleRows: Set<Int> = Set(
    ["senator", "lawyer"].compactMap { places[$0]?.row })

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Words in brackets, joined by `=`, are one thing.
  private static let rows: [(sort: Sort, words: String)] = [
    (.time, "dawn morning noon=midday afternoon evening=night midnight"),
    (.time, "yesterday today tomorrow tonight"),
    (.time, "before=ahead after=following"),
    (.time, "earlier=previously later=subsequently"),
    (.time, "last=past=previous next=coming this=current"),
    (.time, "spring summer autumn=fall winter"),
    (.time, "early mid late"),
    (.time, "christmas easter thanksgiving halloween ramadan passover"),
    (.time, "hourly daily weekly monthly quarterly annual=yearly"),
    (.time, "second minute hour day week month year century"),
    (.thing, "north=northern south=southern east=eastern west=western"),
    (.thing, "left right"),
    (
      .thing,
      "president=presidential vice-president governor=gov=govs senator=sen=sens "
        + "congressman=congresswoman=representative=rep=reps "
        + "mayor councilman=councilwoman minister=premier ambassador=envoy secretary chancellor king "
        + "queen prince princess pope bishop judge=justice=justices sheriff speaker"
    ),
    (.thing, "mr mrs=ms=miss"),
    (.thing, "christian muslim=islamic jewish=jew hindu buddhist sikh"),
    (.thing, "democrat=democratic republican=gop libertarian"),
    (
      .thing,
      "spokesman=spokeswoman=spokesperson lawyer=attorney=counsel adviser=advisor=aide director "
        + "deputy=assistant chairman=chairwoman=chair treasurer judge secretary doctor "
        + "journalist=reporter professor student teacher prosecutor general=gen colonel=col "
        + "chief=ceo=executive=boss=manager=head commissioner candidate=nominee"
    ),
    (
      .thing,
      "father mother son daughter brother sister husband wife uncle aunt nephew niece cousin"
    ),
    (.thing, "grandfather grandmother grandson granddaughter"),
    (.thing, "man woman boy girl"),
    (.thing, "army navy police marines"),
    (.thing, "red orange yellow green blue purple pink brown black white gray=grey"),
    (
      .thing,
      "wood=wooden plastic metal steel iron glass stone brick concrete leather cotton silk wool paper "
        + "gold silver bronze copper rubber cardboard"
    ),
    (
      .thing,
      "kitchen bedroom bathroom basement attic garage hallway lobby lounge office classroom library "
        + "garden balcony cafeteria restroom"
    ),
    (
      .thing,
      "water milk coffee tea beer wine juice soda whiskey vodka rum champagne lemonade cola cocktail"
    ),
    (.thing, "guitar violin piano drum trumpet flute saxophone cello clarinet harmonica banjo"),
    (.thing, "mercury venus earth mars jupiter saturn uranus neptune pluto"),
    (
      .thing,
      "potato tomato carrot onion cabbage lettuce broccoli spinach cucumber pepper celery pumpkin"
    ),
    (.thing, "apple banana orange pear grape peach cherry strawberry lemon melon"),
    (.thing, "dog cat horse cow pig sheep goat bird chicken duck monkey elephant lion tiger bear"),
    (.thing, "car truck bus train plane=airplane boat=ship bicycle=bike motorcycle helicopter"),
    (.thing, "house=home school hospital church store=shop hotel restaurant factory bank"),
    (.thing, "knife gun rifle pistol bomb sword axe"),
    (.thing, "fire flood earthquake hurricane tornado drought"),
    (.thing, "football baseball basketball soccer hockey tennis golf rugby cricket volleyball"),
  ]

  private static let places: [String: (row: Int, name: Int)] = {
    var places: [String: (row: Int, name: Int)] = [:]
    var name = 0
    for (row, entry) in rows.enumerated() {
      for group in entry.words.split(separator: " ") {
        name += 1
        for word in group.split(separator: "=") where places[String(word)] == nil {
          places[String(word)] = (row, name)
        }
      }
    }
    return places
  }()
}
