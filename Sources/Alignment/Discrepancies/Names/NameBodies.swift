internal import Lexicon
import Articles
import Claims

extension SameName {
  /// Whether the names at `words` are one state, office or body: its seat or capital
  /// (`the Kremlin`, `Russia`), or the initials of the whole name (`FDA`,
  /// `Food and Drug Administration`).
  static func areOneBody(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    let left = phrases(words.left, .left, in: link)
    let right = phrases(words.right, .right, in: link)
    return left.contains { one in
      right.contains { other in
        !meanings(one).isDisjoint(with: meanings(other))
          || initials(one).contains(other.joined()) || initials(other).contains(one.joined())
      }
    }
  }

  /// Whether a name that ends in the lower-case word is no person's, so that no surname is there
  /// (`Norges Bank`).
  static func isBody(_ word: String) -> Bool {
    NameMention.isBody(word) || WordClass.bodyEnding.contains(word)
  }

  /// The words, and the whole name they are part of, without an article.
  private static func phrases(
    _ words: Range<Int>, _ side: Side, in link: LinkedClaims
  ) -> [[String]] {
    [words, whole(words, side, in: link)].map { words in
      link[side].normals(words).filter { !WordClass.article.contains($0) }
    }.filter { !$0.isEmpty }
  }

  /// The words with the names around them, those after `of` or `and` among them
  /// (`Federal Bureau of Investigation`).
  private static func whole(
    _ words: Range<Int>, _ side: Side, in link: LinkedClaims
  ) -> Range<Int> {
    func isName(_ index: Int) -> Bool { link[side].kind(index) == .name }
    func isNext(_ index: Int) -> Bool { link[side].isJoined(index) }
    var (first, end) = (words.lowerBound, words.upperBound)
    while end - first < longest {
      if isName(end), isNext(end) {
        end += 1
      } else if link[side].has(.nameJoining, at: end), isName(end + 1), isNext(end),
        isNext(end + 1)
      {
        end += 2
      } else if isName(first - 1), isNext(first) {
        first -= 1
      } else if link[side].has(.nameJoining, at: first - 1), isName(first - 2), isNext(first),
        isNext(first - 1)
      {
        first -= 2
      } else {
        break
      }
    }
    return first..<end
  }

  /// No name of a body has more words.
  private static let longest = 9

  /// The letters by which a name of several words may be known, with and without its small words; a
  /// department is asked in both orders (`Justice Department`, `Department of Justice`).
  private static func initials(_ words: [String]) -> [String] {
    guard words.count > 1 else { return [] }
    func letters(_ words: [String]) -> String { String(words.compactMap(\.first)) }
    let bare = words.filter { !WordClass.nameJoining.contains($0) }
    guard bare.count > 1, let last = bare.last else { return [] }
    let turned = [last, "of"] + bare.dropLast()
    return [letters(words), letters(bare)]
      + (NameMention.isBody(last) ? [letters(turned), letters(turned.filter { $0 != "of" })] : [])
  }

  /// The states and bodies that a name may mean.
  private static func meanings(_ words: [String]) -> Set<String> {
    let name = words.joined(separator: " ")
    var all = Set(seats[name] ?? [])
    if words.count == 1, let country = Places.country(namedBy: name) { all.insert(country) }
    if let state = states[name] ?? states[name.filter { $0 != "." && $0 != " " }] {
      all.insert(state)
    }
    return all
  }

  /// The states of the United States by the ways in which papers write them: `fla`, `n.c`.
  private static let states = Language.english.values(.state) { $0 }

  /// Seats and other names of a state or an office. The list is the project's own, and closed: a
  /// seat that is not in it is a name of its own.
  private static let seats: [String: [String]] = {
    var seats: [String: [String]] = [:]
    for (seat, rows) in Dictionary(grouping: Language.english.rows(.seatOfPower), by: \.value) {
      let country = Places.country(ofCapital: seat) ?? seat
      for name in [seat] + rows.map(\.word) {
        seats[name, default: []] += [seat] + (seat == "brussels" ? [] : [country])
      }
    }
    return seats
  }()
}
