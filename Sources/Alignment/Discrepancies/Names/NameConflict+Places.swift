internal import Lexicon
import Articles
import Claims

extension NameConflict {
  /// Places in which the two claims put one thing, and of which neither article knows the other's.
  ///
  ///     A  the 2008 event in [Norfolk]        B  the [Norwalk] event
  func places(in link: LinkedClaims) -> [Finding] {
    guard link.meant.closeness >= 0.2 else { return [] }
    let places = Sides(left: ownPlaces(.left, in: link), right: ownPlaces(.right, in: link))
    return places.left.flatMap { one in
      places.right.compactMap { other -> Finding? in
        let words = Sides(left: one.words, right: other.words)
        let isOfOneThing =
          both(one.thing, other.thing).map { link.meant.match($0.0, $0.1) } ?? false
        let context = link.meant.context(one.words, other.words)
        guard isOfOneThing || context >= 5, !SameName.isSame(words, in: link) else { return nil }
        let spans = Sides(
          left: link.span(words.left, .left), right: link.span(words.right, .right))
        return Finding(
          .name, .conflict, evidence: spans,
          why: "A has \(link.quoted(spans.left, .left)), B \(link.quoted(spans.right, .right)) "
            + "as the place; neither article names the other's.",
          unsettled: "The texts do not say whether one place lies in the other.",
          rule: isOfOneThing ? .sameThingOtherPlace : .sameStatementOtherPlace)
      }
    }
  }

  private struct Place {
    let words: Range<Int>
    /// The noun it belongs to: `event` of `the event in Norfolk` and of `the Norfolk event`.
    let thing: Int?
  }

  /// Names with `in` or `at` before them or a noun after them that the other article does not have.
  private func ownPlaces(_ side: Side, in link: LinkedClaims) -> [Place] {
    link.facts[side].names.prefix(20).compactMap { name in
      let first = name.words.lowerBound
      let isAfter = Language.english[.placePreposition].contains(link.normal(first - 1, side))
      let next = name.words.upperBound
      let isBefore =
        link.claims[side].words.contains(next) && link.word(next, side).kind == .content
        && link.articles[side][TextSpan(name.span.end, link.word(next, side).span.start)] == " "
      guard isAfter || isBefore, name.words.count <= 3,
        !name.words.contains(where: { isKnown(link.word($0, side).stem, side.other, in: link) })
      else { return nil }
      return Place(
        words: name.words, thing: isAfter ? noun(before: first - 1, side, in: link) : next)
    }
  }

  private func noun(before index: Int, _ side: Side, in link: LinkedClaims) -> Int? {
    link.claims[side].words.contains(index - 1) && link.word(index - 1, side).kind == .content
      ? index - 1 : nil
  }

  private func isKnown(_ stem: String, _ side: Side, in link: LinkedClaims) -> Bool {
    link.articles[side].words.contains { $0.stem == stem }
  }
}

private func both(_ left: Int?, _ right: Int?) -> (Int, Int)? {
  left.flatMap { one in right.map { (one, $0) } }
}
