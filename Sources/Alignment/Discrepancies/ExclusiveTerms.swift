internal import Lexicon
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
    return left.group == right.group && left.name != right.name && left.sort == sort
  }

  /// What a lower-case word for an office or a post names, the same for all words for it; nil for
  /// other words.
  static func role(_ word: String) -> Int? {
    place(of: word).flatMap { offices.contains($0.group) ? $0.name : nil }
  }

  private static func place(of word: String) -> Place? { places[word] ?? places[singular(word)] }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private struct Place {
    let sort: Sort
    let group: Int
    /// The same for all words for one thing.
    let name: Int
  }

  private static let places: WordMap<Place> = {
    var numbers: [String: Int] = [:]
    func number(_ name: String) -> Int {
      let number = numbers[name] ?? numbers.count
      numbers[name] = number
      return number
    }
    return WordMap(
      [(WordClass.exclusiveTime, Sort.time), (.exclusiveThing, .thing)].flatMap { words, sort in
        Language.english.rows(words).compactMap { row -> (String, Place)? in
          let names = row.value.split(separator: " ")
          guard names.count == 2 else { return nil }
          return (
            row.word,
            Place(
              sort: sort, group: number("\(sort) \(names[0])"),
              name: number("\(sort) \(names[0]) \(names[1])"))
          )
        }
      })
  }()

  /// The groups of offices and posts.
  private static let offices = Set(
    Language.english.rows(.officeGroup).compactMap { places[$0.word]?.group })
}
