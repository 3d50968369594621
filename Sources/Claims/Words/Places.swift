internal import Lexicon

/// Countries by their other words: the people and what is theirs, and the capital that stands for
/// the government.
///
///     country(ofDemonym: "iranian") == "iran"      country(ofCapital: "tehran") == "iran"
public enum Places {
  /// The stem of the country that a demonym or adjective belongs to; nil for other words. Ask only
  /// for capitalised words: `Polish` is one, `polish` is not.
  public static func country(ofDemonym normal: String) -> String? { demonyms[normal] }

  /// The stem of the country whose government a capital stands for; nil for other words.
  public static func country(ofCapital normal: String) -> String? { capitals[normal] }

  /// The stem of the country that a word names, by its name, its people's or its capital's.
  public static func country(namedBy normal: String) -> String? {
    demonyms[normal] ?? capitals[normal]
      ?? (countries.contains(normal) ? Stemmer.stem(normal) : nil)
  }

  /// What a country is called, given its stem; nil for other words. O(countries).
  public static func name(ofCountry stem: String) -> String? {
    switch stem {
    case "usa": "United States"
    case "uk": "United Kingdom"
    default:
      Language.english.countries.first { Self.stem(ofCountry: $0.names) == stem }?.names.first
    }
  }

  /// Whether the word is a country's, its people's or its capital's. Ask only for capitalised
  /// words.
  static func knows(_ normal: String) -> Bool {
    demonyms[normal] != nil || capitals[normal] != nil || countries.contains(normal)
  }

  private static let countries: Set<String> = Set(
    Language.english.countries.compactMap { $0.names.first?.lowercased() })

  private static let demonyms: [String: String] = {
    var demonyms = known(.demonymOf)
    for place in Language.english.countries {
      guard let country = stem(ofCountry: place.names) else { continue }
      for demonym in place.demonyms {
        let lower = demonym.lowercased()
        guard !lower.contains(" "),
          country.utf8.prefix(3).elementsEqual(lower.utf8.prefix(3))
            || Language.english[.irregularDemonym].contains(lower)
        else { continue }
        for form in [lower, lower + "s"] where demonyms[form] == nil { demonyms[form] = country }
      }
    }
    return demonyms
  }()

  private static func known(_ words: WordClass) -> [String: String] {
    Dictionary(
      Language.english.rows(words).map { ($0.word, $0.value) }, uniquingKeysWith: { one, _ in one })
  }

  private static let capitals: [String: String] = {
    var capitals = known(.capitalOf)
    for place in Language.english.countries {
      guard let country = stem(ofCountry: place.names) else { continue }
      for capital in place.capitals where !capital.contains(" ") {
        let lower = capital.lowercased()
        if capitals[lower] == nil { capitals[lower] = country }
      }
    }
    return capitals
  }()

  private static func stem(ofCountry names: [String]) -> String? {
    guard let name = names.first(where: { !$0.contains(" ") })?.lowercased() else { return nil }
    return Stemmer.stem(Spelling.normal(name))
  }
}
