internal import Lexicon
import Articles
import Claims

/// Finds a loaded, judging or softening term for what the other side names plainly.
///
/// Words of one row of `LoadedTerms` near the same words (`carrier`, `armada`), a loaded word that
/// corresponds to a plain one by meaning (`massacre`, `shooting`), a loaded word that one side puts
/// between words that correspond (`Israeli [regime's] prime minister`), a word that judges what the
/// other side only tells (`falsely claimed`). The words are shown; neither is called right.
enum WordingFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    [paired, putIn, meant, judged].flatMap { $0(meetings.link) }
  }

  private typealias Place = (index: Int, term: LoadedTerms.Place)

  private static func places(_ text: ClaimText) -> ArraySlice<Place> {
    text.words.compactMap { index in
      LoadedTerms.place(of: text.normal(index)).map { (index, $0) }
    }.prefix(40)
  }

  private static func paired(_ link: LinkedClaims) -> [Finding] {
    let places = link.texts.map(places)
    return places.left.flatMap { one in
      places.right.filter { one.term.row == $0.term.row && one.term.isLoaded != $0.term.isLoaded }
        .compactMap { plainAgainstLoaded(Sides(left: one.index, right: $0.index), in: link) }
    }
  }

  private static func meant(_ link: LinkedClaims) -> [Finding] {
    link.wordMatches.filter { $0.ground == .vector }.compactMap { match in
      let one = LoadedTerms.place(of: link[.left].normal(match.words.left))
      let other = LoadedTerms.place(of: link[.right].normal(match.words.right))
      return (one?.isLoaded ?? false) != (other?.isLoaded ?? false) && one?.row != other?.row
        ? plainAgainstLoaded(match.words, in: link) : nil
    }
  }

  private static func plainAgainstLoaded(
    _ places: Sides<Int>, in link: LinkedClaims
  ) -> Finding? {
    let words = places.map { $0..<$0 + 1 }
    guard link.meant.context(words.left, words.right, reach: 4) >= 3 else { return nil }
    return finding(
      .plainAgainstLoaded,
      Sides(
        left: phrase(places.left, .left, in: link), right: phrase(places.right, .right, in: link)),
      in: link)
  }

  /// The word with what is before it, back to a matched word, at most three words.
  private static func phrase(_ index: Int, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    let before = (index - 3..<index).clamped(to: link[side].words).reversed()
      .prefix { link[side].kind($0) != .function }
    let start = before.first { link.matched.isMatched($0, side) } ?? index
    return (start == index - 1 ? index : start)..<index + 1
  }

  /// The judging word has no counterpart, the word after it has.
  private static func judged(_ link: LinkedClaims) -> [Finding] {
    Side.allCases.flatMap { side in
      link[side].words.compactMap { index in
        guard link[side].has(.judging, at: index), !link.meant.isMatched(index, side),
          let next = (index + 1..<index + 3).first(where: {
            link.meant.rarity($0, side) > 1 && link.meant.isMatched($0, side)
          }), let counterpart = link.meant.counterparts(of: next, on: side).first
        else { return nil }
        var words = Sides(left: index..<next + 1, right: index..<next + 1)
        words[side.other] = counterpart..<counterpart + 1
        return finding(.judgingWordAdded, words, in: link)
      }
    }
  }

  /// A loaded word between two that correspond to words close together.
  private static func putIn(_ link: LinkedClaims) -> [Finding] {
    Side.allCases.flatMap { side in
      places(link[side]).compactMap { index, term in
        guard term.isLoaded, !link.matched.isMatched(index, side),
          let around = neighbours(of: index, side, in: link)
        else { return nil }
        var words = Sides(left: index - 1..<around.next + 1, right: index - 1..<around.next + 1)
        words[side.other] = around.words
        return finding(.loadedWordAdded, withNames(words, in: link), in: link)
      }
    }
  }

  /// The words of the other side that correspond to those before and after the word at `index`,
  /// where they are close together; and the word after it.
  private static func neighbours(
    of index: Int, _ side: Side, in link: LinkedClaims
  ) -> (words: Range<Int>, next: Int)? {
    for one in link.matched.counterparts(of: index - 1, on: side) {
      for next in index + 1...index + 2 {
        let near = one + 1...one + 2
        if let other = link.matched.counterparts(of: next, on: side).first(where: near.contains) {
          return (one..<other + 1, next)
        }
      }
    }
    return nil
  }

  /// With the names after the words that correspond: a phrase is cut late rather than early.
  private static func withNames(
    _ words: Sides<Range<Int>>, in link: LinkedClaims
  ) -> Sides<Range<Int>> {
    let count = (0..<4).prefix { offset in
      let next = words.map { $0.upperBound + offset }
      return link.matched.match(next.left, next.right)
        && Side.allCases.contains { link[$0].kind(next[$0]) == .name }
    }.count
    return words.map { $0.lowerBound..<$0.upperBound + count }
  }

  private static func finding(
    _ rule: Rule, _ words: Sides<Range<Int>>, in link: LinkedClaims
  ) -> Finding {
    link.finding(rule, of: link.stretches(words).map(withMark))
  }

  /// With the quotation mark that closes one opened inside.
  private static func withMark(_ words: Stretch) -> TextSpan {
    let (span, text) = (words.span, words.text)
    let rest = text.article[TextSpan(span.end, max(span.end, text.claim.span.end))]
    guard let next = rest.first, let opening = openings[next] else { return span }
    let shown = text.article[span]
    let open = shown.count { $0 == opening }
    let isOpen = opening == next ? open % 2 == 1 : open > shown.count { $0 == next }
    return isOpen ? TextSpan(span.start, span.end + next.utf8.count) : span
  }

  private static let openings: [Character: Character] = ["\"": "\"", "”": "“", "’": "‘"]
}
