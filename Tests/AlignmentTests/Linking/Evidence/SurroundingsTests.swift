import Testing

@testable import Alignment

@Suite struct SurroundingsTests {
  private let evidence = GatheredEvidence(
    ["The harbour froze.", "Twelve sailors were freed and flown home.", "Bakers went on strike."],
    ["The harbour froze.", "Twelve sailors were freed.", "Planes had flown them home."])

  @Test func neighboursThatAgreeMakeTwoMoreAlike() {
    let alone = GatheredEvidence(
      ["Twelve sailors were freed and flown home."], ["Twelve sailors were freed."])
    #expect(alone(.surroundings) == alone(.cosine))
    #expect(evidence(.surroundings, 1, 1) > evidence(.surroundings, 2, 1))
  }

  @Test func claimsInTheSameSurroundingsAreOne() {
    let both = ["Bakers strike.", "Ice melts."]
    let same = GatheredEvidence(both, both)
    #expect(abs(same(.surroundings, 1, 1) - 1) < 1e-9)
  }

  /// "flown home" is missing in B2 and is in B3, right after it.
  @Test func whatIsMissingMayBeNearby() {
    #expect(evidence(.restNearby, 1, 1) > 0)
    #expect(evidence(.restNearby, 0, 0) == 0)
  }
}
