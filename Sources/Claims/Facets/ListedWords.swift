internal import Lexicon

/// The facets that one word is by being in a list.
enum ListedWords {
  /// What a lower-case word is a facet of; none for most words. O(length of the word).
  static func values(of word: String) -> [Facet.Value] {
    var values: [Facet.Value] = []
    if let stance = stances[word] { values.append(.stance(stance)) }
    if let certainty = certainties[word] { values.append(.certainty(certainty)) }
    if let group = things[word] { values.append(.group("thing " + group)) }
    if let group = times[word] { values.append(.group("time " + group)) }
    if let place = LoadedTerms.place(of: word), place.isLoaded { values.append(.loaded(place)) }
    return values
  }

  private static let stances = Language.english.values(.stance) { $0 }
  private static let certainties = Language.english.values(.certaintySort) { $0 }
  private static let things = Language.english.values(.exclusiveThing) { $0 }
  private static let times = Language.english.values(.exclusiveTime) { $0 }
}
