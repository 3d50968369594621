internal import Lexicon
import Articles
import Claims

extension NameConflict {
  /// Offices, posts and titles of which one was put in the place of another in copies of one
  /// sentence (`Sen. Berg`, `Gov. Berg`; `the president said`, `the chairman said`), and words that
  /// make another office of one (`vice`, `former`).
  ///
  /// Between two accounts one person may bear both; a copy has one.
  func roles(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy else { return [] }
    return Slot.all(in: link, longest: 4).compactMap { slot in
      guard slot.isHeld else { return nil }
      if let office = turned(slot, in: link) {
        return thing(
          Sides(left: link.span(office.left, .left), right: link.span(office.right, .right)),
          in: link)
      }
      guard differ(slot, in: link) else { return nil }
      return thing(
        Sides(
          left: link.span(phrase(slot.words.left, .left, in: link), .left),
          right: link.span(phrase(slot.words.right, .right, in: link), .right)),
        in: link)
    }
  }

  /// The words without the grammar after them (`a spokesman for`).
  private func phrase(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    var end = words.upperBound
    while end > words.lowerBound + 1, link.word(end - 1, side).kind == .function { end -= 1 }
    return words.lowerBound..<end
  }

  private func differ(_ slot: Slot, in link: LinkedClaims) -> Bool {
    guard let left = role(slot.words.left, .left, in: link),
      let right = role(slot.words.right, .right, in: link)
    else { return false }
    return left != right && !areOneOffice(slot.words, in: link)
  }

  /// Whether the words name one office in two ways (`spokeswoman`, `press secretary`).
  private func areOneOffice(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    func offices(_ side: Side) -> [String] {
      link.facts[side].names.flatMap(\.offices).filter { $0.words.overlaps(words[side]) }
        .map(\.name)
    }
    return offices(.left).contains(where: offices(.right).contains)
  }

  /// The last office that some words name.
  private func role(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Int? {
    words.reversed().lazy.compactMap { ExclusiveTerms.role(link.normal($0, side)) }.first
  }

  /// The office of both sides where one side alone has words that make another of it.
  private func turned(_ slot: Slot, in link: LinkedClaims) -> Sides<Range<Int>>? {
    guard let side = Side.allCases.first(where: { slot.words[$0.other].isEmpty }),
      slot.words[side].allSatisfy({ Language.english[.turning].contains(link.normal($0, side)) }),
      let length = (1...2).first(where: {
        ExclusiveTerms.role(link.normal(slot.words[side].upperBound + $0 - 1, side)) != nil
      })
    else { return nil }
    return Sides(left: Side.left, right: .right).map { side in
      slot.words[side]
        .lowerBound..<min(
          slot.words[side].upperBound + length, link.claims[side].words.upperBound)
    }
  }
}
