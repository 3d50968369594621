import Testing

@testable import Alignment

@Suite struct SharedNumbersTests {
  @Test(arguments: [
    ("Police held 12 sailors.", "Twelve sailors are in custody.", 1.0, 0.0),
    ("Police held 12 sailors.", "Police held 15 sailors.", 0, 1),
    ("Police held 12 sailors.", "Police held sailors.", 0, 0),
    ("Of 12, 20, 31 and 47 only 20 left.", "Of 12, 20, 31 and 47 only 20 came.", 3, 0),
  ])
  func counts(left: String, right: String, shared: Double, differ: Double) {
    let evidence = GatheredEvidence([left], [right])
    #expect(evidence(.numbers) == shared)
    #expect(evidence(.numbersDiffer) == differ)
  }

  /// A number that is in many claims says less than one that is in two.
  @Test func weighsRareNumbersMore() {
    let left = ["Twelve sailors fled.", "The 40 towns of the coast wait.", "All 40 waited."]
    let right = ["Of the sailors, 12 fled.", "On the coast 40 towns wait.", "The 40 towns knew."]
    let evidence = GatheredEvidence(left, right)
    #expect(evidence(.numbersWeight, 0, 0) > evidence(.numbersWeight, 1, 1))
    #expect(evidence(.numbersWeight, 1, 1) > 0)
    #expect(evidence(.numbersWeight, 0, 1) == 0)
  }
}
