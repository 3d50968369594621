import Claims

/// Names of one country: its names, its people, its capital.
enum Places {
  /// A number that all words for one country share (`iran`, `iranian`, `tehran`); nil for other words.
  static func country(of normal: String) -> Int? { countries[normal] }

  private static let countries: [String: Int] = {
    var countries: [String: Int] = [:]
    for (row, place) in Lexicon.places.enumerated() {
      for name in place.names + place.demonyms + place.capitals {
        let words = name.lowercased().split(separator: " ")
        guard words.count == 1, let word = words.first.map(String.init) else { continue }
        if countries[word] == nil { countries[word] = row }
      }
    }
    for (word, alias) in [("usa", "american"), ("us", "american"), ("uk", "british"), ("washington", "american"), ("britain", "british")] {
      if let row = countries[alias] { countries[word] = countries[word] ?? row }
    }
    return countries
  }()
}

/// Words that stand before a name and name nobody.
enum Titles {
  /// Whether `normal` is an honorific.
  static func contains(_ normal: String) -> Bool { NameMention.isHonorific(normal) }
}
