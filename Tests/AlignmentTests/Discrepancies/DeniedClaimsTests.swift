import Articles
import Claims
import Testing

@testable import Alignment

/// What one text tells and somebody in the other denies, or is accused of.
@Suite struct DeniedClaimsTests {
  @Test(arguments: [
    (
      "The mayor [took bribes] from the firm for three years.",
      "The mayor [denied that he took bribes] from the firm for three years.", "difference"
    ),
    (
      "Ola Berg [took bribes] from the firm.", "Ola Berg [denied taking bribes] from the firm.",
      "difference"
    ),
    (
      "Berg said that the firm [paid] bribes to the mayor.",
      "Berg [denied that the firm paid] bribes to the mayor.", "conflict"
    ),
    (
      "The firm [paid] bribes to the mayor, prosecutors said.",
      "Berg [denied that the firm paid] bribes to the mayor.", "difference"
    ),
  ])
  func aDenialOfASourceIsNoConflictOfTheTexts(left: String, right: String, named: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    let kinds = DiscrepancyKind.allCases.filter { $0 != .scope && $0 != .wording }
    #expect(MarkedClaims(of: kinds, between: bare.left, and: bare.right) == expected)
    let found = discrepancies(bare.left, bare.right).filter { $0.kind == .negation }
    #expect(found.map { $0.discrepancyClass.rawValue } == [named])
    #expect(discrepancies(bare.right, bare.left).map(\.kind).contains(.negation))
  }

  @Test(arguments: [
    ("Berg denied taking bribes from the firm.", "Berg did not take bribes from the firm."),
    (
      "Berg denied that the firm paid bribes to the mayor.",
      "Berg said that the firm did not pay bribes to the mayor."
    ),
    ("Berg is accused of taking bribes from the firm.", "Berg denied taking bribes from the firm."),
    ("Berg denied the charges and left the town hall.", "Berg left the town hall."),
  ])
  func deniesNothingThatTheOtherTells(left: String, right: String) {
    #expect(!discrepancies(left, right).contains { $0.kind == .negation })
    #expect(!discrepancies(right, left).contains { $0.kind == .negation })
  }

  @Test(arguments: [
    (
      "Berg [is accused of taking bribes] from the firm.", "Berg [took bribes] from the firm."
    ),
    (
      "Kari Marsh [faces charges of stealing] $2 million from the town.",
      "Kari Marsh [stole] $2 million from the town."
    ),
    ("Berg is accused of murder in Havsby.", "Berg was convicted of murder in Havsby."),
    ("Berg is accused of stealing a boat.", "Berg has been accused of stealing a boat."),
    ("Berg is accused of stealing a boat.", "Berg allegedly stole a boat."),
  ])
  func anAccusationIsNoStatement(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.modality], between: bare.left, and: bare.right) == expected)
    #expect(
      MarkedClaims(of: [.modality], between: bare.right, and: bare.left)
        == MarkedClaims(left: right, right: left))
  }

  @Test(arguments: [
    (
      "‘We will never accept such a [cruel] plan,’ Berg told the board.",
      "‘We will never accept such a [foolish] plan,’ Berg told the board."
    ),
    (
      "Berg called the plan ‘a very [costly] deal’ for the whole town.",
      "Berg called the plan ‘a very [hasty] deal’ for the whole town."
    ),
    (
      "Berg called the plan 'a very costly deal' for the whole town.",
      "Berg called the plan “a very costly deal” for the whole town."
    ),
  ])
  func quotationsInSingleMarksAreCompared(left: String, right: String) {
    let expected = MarkedClaims(left: left, right: right)
    let bare = expected.bare
    #expect(MarkedClaims(of: [.quote], between: bare.left, and: bare.right) == expected)
  }

  private func discrepancies(_ left: String, _ right: String) -> [Discrepancy] {
    MarkedClaims.discrepancies(
      between: Sides(left: SampleArticle.of([left]), right: SampleArticle.of([right])))
  }
}
