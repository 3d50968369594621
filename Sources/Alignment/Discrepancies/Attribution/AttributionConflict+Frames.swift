import Articles
import Claims

extension AttributionConflict {
  /// Whether a verb of saying, outside quotations, has no counterpart on the other side: then each
  /// side has a frame of its own, in another place.
  private func hasOwnFrame(_ side: Side, in link: LinkedClaims) -> Bool {
    let words = link.claims[side].words
    return link.areQuoted(words.prefix(1), side)
      || words.contains {
        SayingVerbs.isOne(link.normal($0, side)) && !link.matched.isMatched($0, side)
      }
  }

  /// `…, police said` that only one of two claims has which are the same without it.
  ///
  /// A frame that only moved (`He said …`, `…, he said`) is on both sides: the other claim has as
  /// many words of saying.
  func frames(in link: LinkedClaims) -> [Finding] {
    let counts = link.claims.map { $0.words.count }
    guard max(counts.left, counts.right) <= 200 else { return [] }
    let frames = Sides(left: frameWords(.left, in: link), right: frameWords(.right, in: link))
    return Slot.all(in: link, longest: 9).compactMap { slot in
      guard slot.isHeld, let side = Side.allCases.first(where: { slot.words[$0.other].isEmpty }),
        frames[side] > frames[side.other],
        slot.words[side].count >= 2, link.sameness[side.other] >= 0.85,
        let frame = slot.words[side].first(where: { isFrame(link.normal($0, side)) }),
        // Put in between the words of a quotation, it breaks them off; put after them, it is a
        // quotation with a speaker.
        link.areQuoted(frame..<frame + 1, side)
          ? slot.words[side].upperBound == link.claims[side].words.upperBound
          : link.facts[side.other].attribution.voice != .quotation
            && !hasOwnFrame(side.other, in: link)
      else { return nil }
      let spans = Sides(
        left: link.span(slot.words.left, .left), right: link.span(slot.words.right, .right))
      let words = link.quoted(spans[side], side)
      let telling = Sides(
        left: side == .left ? "A adds \(words)" : "A has no such words",
        right: side == .right ? "B adds \(words)" : "B has no such words")
      return make(
        spans.left, spans.right, why: "\(telling.left), \(telling.right).",
        rule: .oneSidedSource)
    }
  }

  /// How many words of saying a claim has, with the other claims of its sentence.
  private func frameWords(_ side: Side, in link: LinkedClaims) -> Int {
    sentence(side, in: link).count { isFrame(link.word($0, side).normal) }
  }

  private func isFrame(_ word: String) -> Bool { word == "according" || SayingVerbs.isOne(word) }

  /// The words of the sentence that a claim is part of.
  private func sentence(_ side: Side, in link: LinkedClaims) -> Range<Int> {
    let article = link.articles[side]
    return article.sentences[link.claims[side].sentence].words
  }

  /// Whether the sentence of the claim has the source too, in another of its claims or in a frame
  /// that was not read as one.
  func hasFrame(of source: Attribution, on side: Side, in link: LinkedClaims) -> Bool {
    guard let head = source.head else { return false }
    let words = sentence(side, in: link)
    guard words.count <= 200 else { return false }
    let stem = link.word(head, side.other).stem
    return words.contains { link.word($0, side).stem == stem }
      && frameWords(side, in: link) >= frameWords(side.other, in: link)
  }
}
