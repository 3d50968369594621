import Articles
import Claims

/// Finds a loaded, judging or softening term for what the other side names plainly.
///
/// Three cases: words of one row of `LoadedTerms` in the same slot (`carrier`, `armada`), a loaded
/// word that corresponds to a plain one by meaning (`massacre`, `shooting`), and a loaded word that
/// one side puts between words that correspond (`Israeli [regime's] prime minister`). The two words
/// are shown; neither is called right.
struct WordingDifference: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    let places = Sides(left: places(.left, in: link), right: places(.right, in: link))
    let found = paired(places, in: link) + inserted(places, in: link) + meant(in: link)
    return found + judged(in: link)
  }

  // MARK: A plain word and a loaded one

  private func paired(_ places: Sides<ArraySlice<Found>>, in link: LinkedClaims) -> [Finding] {
    var found: [Finding] = []
    for one in places.left {
      for other in places.right where one.place.row == other.place.row {
        guard one.place.isLoaded != other.place.isLoaded else { continue }
        let words = Sides(
          left: one.index..<one.index + 1, right: other.index..<other.index + 1)
        let context = link.meant.context(words.left, words.right, reach: 4)
        guard context >= 3 else { continue }
        let phrases = Sides(
          left: phrase(words.left, .left, in: link), right: phrase(words.right, .right, in: link))
        found.append(
          make(
            phrases, rule: .plainAgainstLoaded,
            in: link))
      }
    }
    return found
  }

  // MARK: A loaded word for one that means about the same

  private func meant(in link: LinkedClaims) -> [Finding] {
    link.wordMatches.filter { $0.ground == .vector }.compactMap { match in
      let one = LoadedTerms.place(of: link.normal(match.words.left, .left))
      let other = LoadedTerms.place(of: link.normal(match.words.right, .right))
      guard (one?.isLoaded ?? false) != (other?.isLoaded ?? false), one?.row != other?.row else {
        return nil
      }
      let words = match.words.map { $0..<$0 + 1 }
      let context = link.meant.context(words.left, words.right, reach: 4)
      guard context >= 3 else { return nil }
      return make(
        Sides(
          left: phrase(words.left, .left, in: link), right: phrase(words.right, .right, in: link)),
        rule: .plainAgainstLoaded, in: link)
    }
  }

  // MARK: A word that judges what the other side only tells

  /// `falsely claimed` against `claimed`: the judging word has no counterpart, the word after it
  /// has.
  private func judged(in link: LinkedClaims) -> [Finding] {
    var found: [Finding] = []
    for side in Side.allCases {
      for index in link.claims[side].words
      where JudgingWords.isOne(link.normal(index, side)) && !link.meant.isMatched(index, side) {
        let next = (index + 1..<index + 3).first {
          link.meant.rarity($0, side) > 1 && link.meant.isMatched($0, side)
        }
        guard let next, let counterpart = link.meant.counterparts(of: next, on: side).first else {
          continue
        }
        var words = Sides(left: index..<next + 1, right: index..<next + 1)
        words[side.other] = counterpart..<counterpart + 1
        found.append(make(words, rule: .judgingWordAdded, in: link))
      }
    }
    return found
  }

  // MARK: Places in the list

  private typealias Found = (index: Int, place: LoadedTerms.Place)

  private func places(
    _ side: Side, in link: LinkedClaims
  ) -> ArraySlice<Found> {
    link.claims[side].words.compactMap { index in
      LoadedTerms.place(of: link.normal(index, side)).map { (index, $0) }
    }.prefix(40)
  }

  /// The word with what is before it, back to a matched word, at most three words.
  private func phrase(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    var start = words.lowerBound
    guard !link.matched.isMatched(start - 1, side) else { return words }
    while start > link.claims[side].words.lowerBound, words.lowerBound - start < 3,
      link.word(start - 1, side).kind != .function
    {
      start -= 1
      if link.matched.isMatched(start, side) { return start..<words.upperBound }
    }
    return words
  }

  // MARK: A loaded word put in

  private func inserted(_ places: Sides<ArraySlice<Found>>, in link: LinkedClaims) -> [Finding] {
    var found: [Finding] = []
    for side in Side.allCases {
      for (index, place) in places[side] where place.isLoaded {
        guard !link.matched.isMatched(index, side),
          let counterpart = neighbours(of: index, side, in: link)
        else { continue }
        let own = index - 1..<counterpart.next + 1
        var words = Sides(left: own, right: own)
        words[side.other] = counterpart.words
        found.append(
          make(
            widened(words, from: side, in: link), rule: .loadedWordAdded,
            in: link))
      }
    }
    return found
  }

  /// The words of the other side that correspond to those before and after the word at `index`,
  /// where they are close together; and the word after it.
  private func neighbours(
    of index: Int, _ side: Side, in link: LinkedClaims
  ) -> (words: Range<Int>, next: Int)? {
    for one in link.matched.counterparts(of: index - 1, on: side) {
      for next in index + 1...index + 2 {
        for other in link.matched.counterparts(of: next, on: side)
        where other > one && other <= one + 2 {
          return (one..<other + 1, next)
        }
      }
    }
    return nil
  }

  /// With the words after it that correspond, two at most: a phrase is cut late rather than early.
  private func widened(
    _ words: Sides<Range<Int>>, from side: Side, in link: LinkedClaims
  ) -> Sides<Range<Int>> {
    var words = words
    for _ in 0..<4 {
      let next = words.map(\.upperBound)
      guard link.matched.match(next.left, next.right),
        link.word(next.left, .left).kind == .name || link.word(next.right, .right).kind == .name
      else { break }
      words = words.map { $0.lowerBound..<$0.upperBound + 1 }
    }
    return words
  }

  /// With the quotation mark that closes one opened inside.
  private func withMark(_ span: TextSpan, _ side: Side, in link: LinkedClaims) -> TextSpan {
    let text = link.articles[side][span]
    let rest = TextSpan(span.end, max(span.end, link.claims[side].span.end))
    guard let next = link.articles[side][rest].first else { return span }
    let isOpen =
      switch next {
      case "\"": text.count { $0 == "\"" } % 2 == 1
      case "”": text.count { $0 == "“" } > text.count { $0 == "”" }
      case "’": text.count { $0 == "‘" } > text.count { $0 == "’" }
      default: false
      }
    return isOpen ? TextSpan(span.start, span.end + next.utf8.count) : span
  }

  private func make(
    _ words: Sides<Range<Int>>, rule: Rule, in link: LinkedClaims
  ) -> Finding {
    let evidence = Sides(
      left: withMark(link.span(words.left, .left), .left, in: link),
      right: withMark(link.span(words.right, .right), .right, in: link))
    return Finding(
      .wording, .difference, evidence: evidence,
      why: "A writes \(link.quoted(evidence.left, .left)), B "
        + "\(link.quoted(evidence.right, .right)) for the same thing.",
      rule: rule)
  }
}
