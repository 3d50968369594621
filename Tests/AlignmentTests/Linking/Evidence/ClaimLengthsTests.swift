import Testing

@testable import Alignment

@Suite struct ClaimLengthsTests {
  @Test(arguments: [
    ("Crews left.", "The crews have left.", 0.5, 2),
    ("Crews left.", "Crews stayed.", 1, 2),
    ("***", "Crews stayed.", 0, 0),
    ("***", "***", 0, 0),
  ])
  func compares(left: String, right: String, ratio: Double, shorter: Int) {
    let evidence = GatheredEvidence([left], [right])
    #expect(evidence(.lengthRatio) == ratio)
    #expect(evidence(.shortLength) == naturalLogarithm(Double(shorter + 1)))
  }
}
