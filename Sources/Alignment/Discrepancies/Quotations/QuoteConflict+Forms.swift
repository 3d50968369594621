internal import Lexicon
import Articles
import Claims

/// What counts as another form of a quoted word, and what does in copies of one sentence.
extension QuoteConflict {
  /// Forms of one word that correspond in quotations of near copies and are not of one tense, or of
  /// one number.
  func forms(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return link.chain.compactMap { place in
      guard link.normal(place.left, .left) != link.normal(place.right, .right) else { return nil }
      let words = place.map { $0..<$0 + 1 }
      guard link.areQuoted(words.left, .left), link.areQuoted(words.right, .right),
        changeTense([link.word(place.left, .left)], [link.word(place.right, .right)])
          || changeNumber(words, in: link), !isCut(words, in: link, isInPlace: true)
      else { return nil }
      return make(words, in: link)
    }
  }

  /// Whether a quoted verb is in another tense in a near copy (`is`, `was`; `want`, `wanted`).
  ///
  /// Between two accounts the tense is how a reporter heard it; in copies somebody changed it.
  func changeTense(_ left: [Word], _ right: [Word]) -> Bool {
    let texts = Sides(
      left: left.map(\.normal).flatMap(Contractions.expanded),
      right: right.map(\.normal).flatMap(Contractions.expanded))
    guard texts.left.count == texts.right.count else { return false }
    return zip(texts.left, texts.right).contains { one, other in
      if let here = Self.tenses[one], let there = Self.tenses[other] {
        // `I've` and `I'd` sound alike.
        return here.verb == there.verb && here.isPast != there.isPast
          && Set([one, other]) != ["have", "had"]
      }
      guard one != other, !one.hasSuffix("ing"), !other.hasSuffix("ing"),
        Self.tenses[one] == nil, Self.tenses[other] == nil,
        VerbForms.looksPast(one) != VerbForms.looksPast(other)
      else { return false }
      return !Set(Antonyms.lemmas(one)).isDisjoint(with: Antonyms.lemmas(other))
    }
  }

  private static let tenses = Language.english.values(.tense) { form in
    (verb: String(form.prefix { $0 != " " }), isPast: form.hasSuffix(" past"))
  }

  /// Whether a quoted noun is in the plural on one side of near copies and not on the other.
  func changeNumber(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard words.left.count == words.right.count else { return false }
    return zip(words.left, words.right).contains { left, right in
      let one = link.normal(left, .left)
      let other = link.normal(right, .right)
      let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
      let isPlural =
        long == short + "s" || long == short + "es"
        || short.hasSuffix("y") && long == short.dropLast() + "ies"
      // `you want`, `she wants` is how a verb goes with who does it.
      return isPlural && short.utf8.count >= 3 && !short.hasSuffix("ward")
        && link.word(left, .left).kind == .content && link.word(right, .right).kind == .content
        && !isAfterSubject(left, .left, in: link) && !isAfterSubject(right, .right, in: link)
    }
  }

  private func isAfterSubject(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    Language.english[.clauseWord].contains(link.normal(index - 1, side))
      || link.word(max(0, index - 1), side).kind == .name
  }

  /// Whether the words are one name that only one of two near copies puts before a plain word, as
  /// an adjective is put (`the American election`, `the election`).
  func isAttribute(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard link.isNearCopy,
      let side = Side.allCases.first(where: {
        words[$0].count == 1 && words[$0.other].isEmpty
      })
    else { return false }
    let index = words[side].lowerBound
    let name = link.normal(index, side)
    guard link.word(index, side).kind == .name, !NameMention.isHonorific(name),
      !NameMention.isTitle(name), link.claims[side].words.contains(index - 1),
      link.claims[side].words.contains(index + 1)
    else { return false }
    return link.word(index + 1, side).kind == .content && link.word(index - 1, side).kind != .name
      && link.gap(before: index + 1, side) == " "
  }

  /// Whether the words are at the end of the one quotation, and the other, of a near copy, ends
  /// before them.
  func isTail(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard link.isNearCopy, words.left.isEmpty != words.right.isEmpty else { return false }
    return Side.allCases.allSatisfy { side in
      link.facts[side].quotations.contains {
        $0.words.upperBound == words[side].upperBound
          && $0.words.lowerBound < words[side].lowerBound
      }
    }
  }
}
