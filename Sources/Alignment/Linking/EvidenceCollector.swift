import Claims

/// Collects the evidence for candidate links of one pair of articles, part by part.
struct EvidenceCollector {
  private var meeting: ClaimMeeting

  init(profiles: Sides<[ClaimProfile]>, terms: PairTerms) {
    meeting = ClaimMeeting(profiles: profiles, terms: terms)
  }

  /// The evidence for every candidate, in their order; nil where `goesOn`, which is told the share
  /// done, said no.
  mutating func evidence(
    for pairs: [ClaimPair], goesOn: (Double) -> Bool = { _ in true }
  ) -> [LinkEvidence]? {
    var all: [LinkEvidence] = []
    all.reserveCapacity(pairs.count)
    for (index, pair) in pairs.enumerated() {
      if index % 256 == 0, !goesOn(Double(index) / Double(pairs.count)) { return nil }
      meeting.meet(pair)
      var evidence = LinkEvidence()
      for part in EvidenceParts.ofPairs { part.fill(&evidence, from: &meeting) }
      all.append(evidence)
    }
    let field = CandidateField(pairs, sizes: meeting.profiles.map(\.count))
    for part in EvidenceParts.ofFields { part.fill(&all, of: pairs, in: field) }
    return all
  }
}
