/// Words that name the same thing with and without a judgement.
///
/// The list is the project's own, short and neutral; no style guide was consulted for it. A row is
/// kept where news prose uses both sorts of words for one thing and the difference between them is
/// what the writer thinks of it, whoever that may be aimed at.
///
/// A row is one thing; `plain` words report it, `loaded` words judge or colour it. Neither is
/// called right or wrong: a pair of them in the same slot is shown as a pair of words.
public enum LoadedTerms {
  /// What a word is in one of the rows.
  public struct Place: Hashable, Sendable {
    /// The row.
    public let row: Int
    /// Whether the word judges.
    public let isLoaded: Bool
  }

  /// Where a stem or a lower-case word is listed; nil for words that are in no row.
  public static func place(of word: String) -> Place? { places[word] }

  private static let rows: [(plain: [String], loaded: [String])] = [
    (["government", "governments", "administration", "state"], ["regime", "regimes", "junta"]),
    (["carrier", "carriers", "fleet", "ships", "vessels"], ["armada", "flotilla"]),
    (["said", "says", "stated", "told"], ["bragged", "gloated", "whined"]),
    (
      [
        "criticized", "criticizes", "criticize", "criticizing", "criticised", "criticism",
        "faulted",
        "objected",
      ],
      [
        "slammed", "slams", "blasted", "blasts", "ripped", "rips", "lashed", "bashed", "trashed",
        "excoriated", "lambasted", "pounced", "savaged", "railed", "railing", "assailed",
        "assailing", "mocked", "mocking", "ridiculed", "ridiculing", "castigated", "berated",
      ]
    ),
    (
      ["fighters", "gunmen", "militants", "rebels", "group"], ["terrorists", "terrorist", "thugs"]
    ),
    (["immigrants", "migrants", "undocumented"], ["illegals", "aliens", "invaders"]),
    (["protesters", "demonstrators", "crowd"], ["mob", "rioters", "rabble"]),
    (["protest", "protests", "demonstration"], ["riot", "riots"]),
    (["killed", "died", "shot"], ["slaughtered", "massacred", "butchered", "murdered"]),
    (["killing", "killings", "deaths"], ["massacre", "slaughter", "carnage", "murder"]),
    (["party", "opponents", "rivals"], ["cronies", "henchmen"]),
    (["plan", "strategy", "proposal"], ["scheme", "plot", "ploy"]),
    (["leader", "president", "ruler"], ["strongman", "dictator", "tyrant", "despot"]),
    (["fence", "barrier", "wall"], ["apartheid"]),
    (["question", "questioned", "asked"], ["grilled", "interrogated"]),
    (["defeat", "lost"], ["humiliation", "humiliated", "trounced", "crushed"]),
    (["dispute", "disagreement", "debate"], ["feud", "showdown", "brawl"]),
    (["comments", "remarks", "speech"], ["tirade", "rant", "diatribe", "screed"]),
    (["statement", "message"], ["propaganda"]),
    (["strike", "strikes", "operation", "attack"], ["aggression", "onslaught"]),
    (["allegations", "claims", "accusations"], ["smears", "smear"]),
    (["misspoke", "misstated", "misled", "erred"], ["lied", "lying", "lies", "liar"]),
    (
      ["take", "took", "cut", "divert", "move", "spend"],
      ["steal", "stole", "seize", "raid", "grab"]
    ),
    (["poor", "weak", "disappointing"], ["dismal", "disastrous", "abysmal", "pathetic"]),
  ]

  /// A word in several rows is in the first.
  private static let places = WordMap(
    rows.enumerated().flatMap { row, words in
      words.plain.map { ($0, Place(row: row, isLoaded: false)) }
        + words.loaded.map { ($0, Place(row: row, isLoaded: true)) }
    })
}
