import ArgumentParser

/// What is said where more articles are named than a command takes.
///
///     Diptych compares two articles; three were given: a.txt, b.txt, c.txt.
enum SurplusNames {
  /// The error for too many names.
  /// - Parameter fact: what the command does: `Diptych compares two articles`.
  static func error(_ fact: String, given names: [String]) -> ValidationError {
    let shown = names.prefix(most).joined(separator: ", ")
    let more = names.count > most ? " and \(names.count - most) more" : ""
    return ValidationError("\(fact); \(word(names.count)) were given: \(shown)\(more).")
  }

  /// As many names are told.
  private static let most = 6

  private static func word(_ count: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return words.indices.contains(count) ? words[count] : String(count)
  }
}
