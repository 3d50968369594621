internal import Lexicon
import Articles
import Claims

/// Words that say who says it, wherever they are in a sentence.
enum Frames {
  /// `…, police said` that only one of two claims has which are the same without it.
  ///
  /// A frame that only moved (`He said …`, `…, he said`) is on both sides: the other claim has as
  /// many words of saying.
  static func findings(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let counts = link.texts.map(count)
    return meetings.places(9).compactMap { slot in
      guard let side = slot.side(where: { own, other in other.isEmpty && own.count >= 2 }),
        let frame = slot[side].words.first(where: { isOne(link[side].normal($0)) }),
        let count = counts[side], let others = counts[side.other], count > others,
        link.sameness[side.other] >= 0.85,
        // Put in between the words of a quotation, it breaks them off; put after them, it is a
        // quotation with a speaker.
        link[side].areQuoted(frame..<frame + 1)
          ? slot[side].after.isEmpty
          : link[side.other].facts.attribution.voice != .quotation
            && !isOwn(side.other, in: link)
      else { return nil }
      return link.finding(.oneSidedSource, slot.words, marked: side)
    }
  }

  private static func isOne(_ word: String) -> Bool {
    SayingVerbs.isOne(word) || WordClass.framingPreposition.contains(word)
  }

  /// How many words of saying a claim has, with the other claims of its sentence; nil for huge
  /// sentences.
  private static func count(_ text: ClaimText) -> Int? {
    let words = text.article.sentences[text.claim.sentence].words
    return words.count <= 200 ? words.count { isOne(text.article.words[$0].normal) } : nil
  }

  /// Whether the sentence of the other claim has the source at `head` too, in another of its claims
  /// or in a frame that was not read as one.
  static func haveToo(_ head: Int, of side: Side, in link: LinkedClaims) -> Bool {
    let (text, stem) = (link[side.other], link[side].stem(head))
    guard let own = count(link[side]), let others = count(text), others >= own else { return false }
    return text.article.sentences[text.claim.sentence].words.contains {
      text.article.words[$0].stem == stem
    }
  }

  /// Whether a verb of saying, outside quotations, has no counterpart on the other side: then each
  /// side has a frame of its own, in another place.
  private static func isOwn(_ side: Side, in link: LinkedClaims) -> Bool {
    let text = link[side]
    return text.areQuoted(text.words.prefix(1))
      || text.words.contains {
        SayingVerbs.isOne(text.normal($0)) && !link.matched.isMatched($0, side)
      }
  }
}
