import Claims

/// What happens, apart from who and how many: verbs and their nouns, in the same words or like
/// ones.
///
///     A13  Netanyahu held talks with Trump            after "netanyahu": held, talks
///     B13  Netanyahu is expected to meet with Trump   after "netanyahu": expected, meet
enum WhatHappens: PairEvidence {
  static let title = "what happens"
  static let pieces: [LinkEvidence.Piece] = [
    .acts, .actsNearMost, .actsNearLeast, .actsOfName, .actsOfNames,
  ]

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? {
    switch piece {
    case .acts: PieceMeaning("likeness without names and numbers", .share)
    case .actsNearMost: PieceMeaning("closeness of what is done, better side", .share)
    case .actsNearLeast: PieceMeaning("closeness of what is done, worse side", .share)
    case .actsOfName: PieceMeaning("nearest acts of a shared name", .share)
    case .actsOfNames: PieceMeaning("shared names that act alike", .count)
    default: nil
    }
  }

  static func fill(_ evidence: inout LinkEvidence, from meeting: inout ClaimMeeting) {
    let (left, right) = (meeting.left, meeting.right)
    let weights = meeting.weights
    var product = 0
    forEachShared(left.acts, right.acts) { product += weights[$0] * weights[$0] }
    evidence[.acts] = cosine(product, left.squaredActs, right.squaredActs)
    let near = (
      meeting.mean(meeting.likes.left, of: left.actPlaces, cubed: true),
      meeting.mean(meeting.likes.right, of: right.actPlaces, cubed: true)
    )
    evidence[.actsNearMost] = max(near.0, near.1)
    evidence[.actsNearLeast] = min(near.0, near.1)
    fillActsOfNames(&evidence, &meeting)
  }

  /// What follows a name that both have: the nearest pair of acts by meaning.
  private static func fillActsOfNames(
    _ evidence: inout LinkEvidence, _ meeting: inout ClaimMeeting
  ) {
    let (left, right) = (meeting.left, meeting.right)
    let one = WordSimilarity.one
    var best = 0
    var sum = 0
    for name in meeting.names {
      var nearest = 0
      let others = acts(after: name, in: right)
      for act in acts(after: name, in: left) {
        for other in others {
          nearest = max(nearest, meeting.similarity(act, other))
        }
      }
      best = max(best, nearest)
      sum += nearest * nearest / one
    }
    evidence[.actsOfName] = Double(best) / Double(one)
    evidence[.actsOfNames] = naturalLogarithm(1 + Double(sum) / Double(one))
  }

  /// The next few words after a name that are neither names, numbers nor function words.
  private static func acts(after name: Int, in profile: ClaimProfile) -> [Int] {
    guard let place = profile.sequence.firstIndex(of: name) else { return [] }
    let acts = profile.sequence[(place + 1)...].lazy.filter { profile.acts.contains($0) }
    return Array(acts.prefix(4))
  }
}
