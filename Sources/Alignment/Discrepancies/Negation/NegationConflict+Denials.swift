internal import Lexicon
import Articles
import Claims

extension NegationConflict {
  /// What one of two copies of a sentence tells as done and the other as not done, whatever the
  /// verb (`told reporters`, `declined to tell reporters`; `is open`, `is no longer open`).
  func denials(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 4).compactMap { slot in
      let left = plain(slot.words.left, .left, in: link)
      let right = plain(slot.words.right, .right, in: link)
      guard slot.isHeld, left.isDenied != right.isDenied, sayTheSame(left.words, right.words),
        !isDeniedBySource(slot, .left, in: link),
        !isDeniedBySource(slot, .right, in: link), !areDeniedAlike(slot, in: link)
      else { return nil }
      let spans = Sides(
        left: link.span(withVerb(slot.shown(.left, in: link), .left, in: link), .left),
        right: link.span(withVerb(slot.shown(.right, in: link), .right, in: link), .right))
      return make(
        spans, rule: .sameWordsOneDenied, in: link,
        "one affirms what the other denies")
    }
  }

  /// Whether both sides deny as often close by, even in another place (`found no proof`,
  /// `did not find proof`).
  private func areDeniedAlike(_ slot: Slot, in link: LinkedClaims) -> Bool {
    let counts = Sides(left: Side.left, right: .right).map { side in
      (slot.words[side].lowerBound - 3..<slot.words[side].upperBound + 3).count {
        Self.denies(link.normal($0, side))
          || Self.refusals.contains(link.normal($0, side)) && link.normal($0 + 1, side) == "to"
      }
    }
    return counts.left > 0 && counts.left == counts.right
  }

  /// Some words without what denies them, and whether anything does.
  private func plain(
    _ indices: Range<Int>, _ side: Side, in link: LinkedClaims
  ) -> (words: [String], isDenied: Bool) {
    var words: [String] = []
    var isDenied = false
    var index = indices.lowerBound
    while index < indices.upperBound {
      let word = link.normal(index, side)
      let next = link.normal(index + 1, side)
      if Language.english[.anyNo].contains(word), next == "longer" {
        isDenied = true
        index += 1
      } else if Self.isNegator(word) {
        isDenied.toggle()
        words += Contractions.expanded(word).filter { !Self.isNegator($0) }
      } else if Self.refusals.contains(word), next == "to" {
        isDenied.toggle()
        index += 1
      } else if word == "anymore" {
        isDenied = true
      } else {
        words.append(word)
      }
      index += 1
    }
    // `did not tell` is `told`.
    return (words.filter { !Language.english[.plainDo].contains($0) }, isDenied)
  }

  /// `refused to`: what follows did not happen.
  static let refusals = Language.english[.refusal]

  private func sayTheSame(_ left: [String], _ right: [String]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { one, other in
        one == other || !Set(Antonyms.lemmas(one)).isDisjoint(with: Antonyms.lemmas(other))
      }
  }

  /// The words with the one after them where they end in what denies it (`did not` of
  /// `did not say`).
  private func withVerb(
    _ words: Range<Int>, _ side: Side, in link: LinkedClaims
  ) -> Range<Int> {
    guard let last = words.last, Self.isNegator(link.normal(last, side)),
      link.claims[side].words.contains(words.upperBound)
    else { return words }
    return words.lowerBound..<words.upperBound + 1
  }
}
