/// The name that was probably meant by a misspelt one.
public enum NearestName {
  /// The first of the known names that fewest changes of a letter lead to; nil where more than a
  /// third of the letters would have to change.
  ///
  ///     NearestName.of("dsuk", among: ["paper", "dusk"])    // nil: two of four letters
  ///     NearestName.of("dus", among: ["paper", "dusk"])     // "dusk"
  ///
  /// - Complexity: the length of `name` times that of all known names.
  public static func of(_ name: String, among known: [String]) -> String? {
    let distances = known.map { (name: $0, distance: distance(name, $0)) }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }),
      nearest.distance <= max(1, name.count / 3)
    else { return nil }
    return nearest.name
  }

  /// How many letters must be put in, taken out or exchanged to make one word of the other,
  /// ignoring case (Levenshtein 1966). O(length · length).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased())
    var row = Array(0...right.count)
    for (index, letter) in left.lowercased().prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let exchanged = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
