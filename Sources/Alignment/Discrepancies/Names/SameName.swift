internal import Lexicon
import Articles
import Claims

/// Tells whether two different names may well mean the same.
enum SameName {
  /// Whether the names at `words` may be one: a shared word, the same country (`Iran`, `Iranian`,
  /// `Tehran`), initials (`FBI`), or one the beginning of the other (`Mike`, `Michael`).
  static func isSame(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    let left = link[.left].normals(words.left)
    let right = link[.right].normals(words.right)
    if !link.isNearCopy, isFirstName(words, in: link), left.first?.first == right.first?.first {
      return true
    }
    if left.contains(where: right.contains) { return true }
    let isBody = Side.allCases.contains {
      NameMention.isBody(link[$0].normal(words[$0].upperBound))
    }
    if !isBody, areOnlyTitles(left) || areOnlyTitles(right) { return true }
    for one in left {
      for other in right {
        if let left = Places.country(namedBy: one), let right = Places.country(namedBy: other) {
          if left == right { return true }
          continue
        }
        if one.hasPrefix(other) || other.hasPrefix(one) || areSpellings(one, other) { return true }
        if nicknames[one] == other || nicknames[other] == one { return true }
      }
    }
    return areOneBody(words, in: link)
  }

  /// Whether the same surname follows on both sides.
  private static func isFirstName(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    let next = words.map(\.upperBound)
    guard link.matched.match(next.left, next.right),
      Side.allCases.allSatisfy({ side in
        link[side].kind(next[side]) == .name && !link[side].has(.generation, at: next[side])
      })
    else { return false }
    return Side.allCases.allSatisfy { side in
      link[side].gap(before: next[side]).allSatisfy { $0 == " " || $0 == "." }
    }
  }

  private static func areOnlyTitles(_ words: [String]) -> Bool {
    words.allSatisfy { NameMention.isTitle($0) }
  }

  /// Whether two names are one in two spellings, as names from other scripts are (`Houthis`,
  /// `Huthis`): one letter apart, or two in long ones, with the same first letter.
  static func areSpellings(_ one: String, _ other: String) -> Bool {
    if Stemmer.stem(one) == Stemmer.stem(other) { return true }
    let left = Array(one.utf8.prefix(40))
    let right = Array(other.utf8.prefix(40))
    let shorter = min(left.count, right.count)
    guard shorter >= 5, left.first == right.first else { return false }
    if Places.country(namedBy: one) != nil, Places.country(namedBy: other) != nil { return false }
    return distance(left, right) <= (shorter >= 8 ? 2 : 1)
  }

  /// How many letters must be put in, left out or replaced to make one of the other.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, one) in left.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = corner + (one == other ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(replaced, corner + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }

  /// Whether one given name may be a short form of the other, or another spelling (`Jim`, `James`;
  /// `Mike`, `Michael`): one letter to begin with, and the consonants of the one among the other's,
  /// `k` sounding as `c` does.
  static func mayBeShortFor(_ one: String, _ other: String) -> Bool {
    guard one.first == other.first else {
      return nicknames[one] == other || nicknames[other] == one
    }
    let sounds = [one, other].map { name in
      sound(String(name.map { $0 == "k" ? "c" : $0 }))
    }.sorted { $0.count < $1.count }
    var rest = sounds[1][...]
    return sounds[0].allSatisfy { sound in
      guard let at = rest.firstIndex(of: sound) else { return false }
      rest = rest[(at + 1)...]
      return true
    } || nicknames[one] == other || nicknames[other] == one
  }

  /// The first letter and the consonants after it, doubled ones once: the same for `Momma` and
  /// `Mama`.
  static func sound(_ word: String) -> [Character] {
    word.reduce(into: []) { letters, letter in
      if letters.isEmpty || !"aeiouy".contains(letter), letters.last != letter {
        letters.append(letter)
      }
    }
  }

  private static let nicknames = Language.english.values(.nickname) { $0 }
}
