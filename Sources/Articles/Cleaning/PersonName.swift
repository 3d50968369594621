internal import Lexicon

/// Names of people, as bylines write them.
///
///     Jane Doe · JANE DOE · J. R. van der Berg · Masoud Al-Thani
enum PersonName {
  /// How many tokens from `start` on are one person's name; nil where none begins there.
  ///
  /// A name has two to five parts, the first and the last capitalised, and ends at a comma.
  static func length(in tokens: [Phrase.Token], from start: Int) -> Int? {
    var count = 0
    while start + count < tokens.count, count < 5 {
      let token = tokens[start + count]
      if isPart(token) || (count > 0 && particles.contains(token.text)) {
        count += 1
      } else {
        break
      }
      if token.text.hasSuffix(",") || token.text.hasSuffix(";") { break }
    }
    while count > 0, particles.contains(tokens[start + count - 1].text) { count -= 1 }
    return count >= 2 ? count : nil
  }

  private static func isPart(_ token: Phrase.Token) -> Bool {
    guard token.isCapitalised, !common.contains(token.lower),
      DateWords.month(token) == nil, !DateWords.weekdays.contains(token.lower)
    else { return false }
    return token.core.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "'’-.‑".unicodeScalars.contains(scalar)
    }
  }

  private static let particles = Language.english[.nameParticle]
  private static let common = Language.english[.noPersonName]
}
