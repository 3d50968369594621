import Testing

@testable import Alignment

@Suite struct SpeakersTests {
  private let evidence = GatheredEvidence(
    [
      "Ines Carvalho came early.", "“We closed the bridge at noon,” Carvalho said.",
      "Marta Dolan came late.", "“Nobody told us a thing,” Dolan said.",
    ],
    ["Ines Carvalho spoke to the crew.", "“The bridge was not safe,” Carvalho said."])

  @Test func oneSpeakerIsOne() {
    #expect(evidence(.sameSpeaker, 1, 1) == 1)
    #expect(evidence(.speakersDiffer, 1, 1) == 0)
  }

  @Test func differentSpeakersDiffer() {
    #expect(evidence(.sameSpeaker, 3, 1) == 0)
    #expect(evidence(.speakersDiffer, 3, 1) == 1)
  }

  @Test func whoIsQuotedMayBeSpokenOf() {
    #expect(evidence(.speakerNamed, 1, 0) == 1)
    #expect(evidence(.speakerNamed, 3, 0) == 0)
    #expect(evidence(.sameSpeaker, 1, 0) == 0)
  }
}
