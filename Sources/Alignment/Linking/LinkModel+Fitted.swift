// Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
// news.jsonl` makes this file from hand-read pairs of news articles, and from pairs made of them that
// tell of different events (logistic regression with a quadratic penalty; weights in the units of
// each piece).

extension LinkModel {
  /// Whether two articles tell of one event.
  static let sameEvent = LinkModel(
    bias: -6.8331,
    weights: [
      4.5779,  // leadNamesMost
      2.9017,  // leadNamesLeast
      1.6491,  // entitiesMost
      4.9664,  // entitiesLeast
      0.8716,  // likelyLinksMost
      3.4389,  // likelyLinksLeast
    ])

  /// From the evidence of a candidate alone.
  static let first = LinkModel(
    bias: -4.4492,
    weights: [
      2.3057,  // cosine
      0.5187,  // sharedWeight
      -2.9490,  // containedMost
      -5.2772,  // containedLeast
      -1.6268,  // runWeight
      1.1826,  // runLength
      -0.0665,  // orderedPairs
      -0.9224,  // nearPairs
      0.6820,  // nearPairsWeight
      -0.0241,  // names
      -0.1833,  // namesDiffer
      0.7633,  // numbers
      0.0445,  // numbersDiffer
      -0.2909,  // acts
      0.4046,  // quoted
      -0.4387,  // quotesDiffer
      1.9236,  // softMost
      3.1538,  // softLeast
      1.8651,  // nearMost
      2.5024,  // nearLeast
      0.2538,  // actsNearMost
      -1.4625,  // actsNearLeast
      2.2204,  // stretchMost
      2.8537,  // stretchLeast
      0.6750,  // rarestShared
      -0.0653,  // secondShared
      -0.2810,  // namesWeight
      -0.1022,  // sharers
      -0.0440,  // nameSharers
      -0.0126,  // nameCount
      0.3186,  // actsOfName
      0.2137,  // actsOfNames
      0.0841,  // governments
      0.0917,  // carriedNames
      0.0803,  // entities
      0.5704,  // entitiesContained
      -0.2556,  // entitiesDiffer
      0.8178,  // sameSpeaker
      -0.6781,  // speakersDiffer
      0.2411,  // speakerNamed
      -2.8484,  // quotedShareLeast
      -0.6512,  // quotedShareMost
      0.3592,  // lengthRatio
      -0.7588,  // shortLength
      0.4735,  // competitionLeast
      -0.1749,  // competitionMost
      -0.1058,  // distance
      -0.3301,  // earlierPlace
      -0.2969,  // laterPlace
      -0.6893,  // earlierLead
      -2.4657,  // laterLead
      3.0883,  // bothLead
      3.8507,  // surroundings
      1.5909,  // restNearby
      0.2563,  // neighbours
    ])

  /// From the first pass's probabilities around a candidate, and the evidence again.
  static let second = LinkModel(
    bias: -9.3274,
    weights: [
      -0.9614,  // logit
      -0.0367,  // diagonalMost
      0.7653,  // diagonalLeast
      1.7175,  // beside
      0.0030,  // across
      -0.6392,  // rivalMost
      -0.4667,  // rivalLeast
      -0.1865,  // shareLeast
      -0.3312,  // shareMost
      -0.2139,  // crowdMost
      -0.0160,  // crowdLeast
      0.5339,  // near
      0.4137,  // sameEvent
      4.0842,  // cosine
      0.7281,  // sharedWeight
      -5.7147,  // containedMost
      -10.7043,  // containedLeast
      -3.1409,  // runWeight
      2.4156,  // runLength
      -0.3619,  // orderedPairs
      -1.4480,  // nearPairs
      1.1595,  // nearPairsWeight
      -0.0757,  // names
      -0.2844,  // namesDiffer
      1.6601,  // numbers
      0.2248,  // numbersDiffer
      0.6408,  // acts
      0.7369,  // quoted
      -1.0329,  // quotesDiffer
      4.2116,  // softMost
      6.0059,  // softLeast
      3.4368,  // nearMost
      5.0574,  // nearLeast
      0.3711,  // actsNearMost
      -2.7977,  // actsNearLeast
      4.8340,  // stretchMost
      6.1164,  // stretchLeast
      1.3925,  // rarestShared
      -0.0783,  // secondShared
      -0.3843,  // namesWeight
      -0.1848,  // sharers
      -0.1050,  // nameSharers
      -0.6423,  // nameCount
      0.7137,  // actsOfName
      0.2919,  // actsOfNames
      0.1596,  // governments
      0.0627,  // carriedNames
      0.3205,  // entities
      1.0834,  // entitiesContained
      -0.2792,  // entitiesDiffer
      1.6401,  // sameSpeaker
      -1.0498,  // speakersDiffer
      0.3544,  // speakerNamed
      -5.4505,  // quotedShareLeast
      -1.2881,  // quotedShareMost
      0.7803,  // lengthRatio
      -1.4870,  // shortLength
      1.0010,  // competitionLeast
      -0.1344,  // competitionMost
      -0.2151,  // distance
      -0.6779,  // earlierPlace
      -0.6506,  // laterPlace
      -0.9094,  // earlierLead
      -3.8895,  // laterLead
      4.7296,  // bothLead
      6.3325,  // surroundings
      1.7191,  // restNearby
      0.0373,  // neighbours
    ])

  /// What a usual candidate has: the means of the second pass over the candidates of the fitting.
  static let usual: [Double] = [
    -4.8481,  // logit
    0.0428,  // diagonalMost
    0.0034,  // diagonalLeast
    0.0800,  // beside
    0.0397,  // across
    0.4445,  // rivalMost
    0.1231,  // rivalLeast
    0.1025,  // shareLeast
    0.3272,  // shareMost
    0.6219,  // crowdMost
    0.2090,  // crowdLeast
    0.0809,  // near
    3.2729,  // sameEvent
    0.0785,  // cosine
    1.7306,  // sharedWeight
    0.1473,  // containedMost
    0.0809,  // containedLeast
    1.4866,  // runWeight
    0.8598,  // runLength
    0.0251,  // orderedPairs
    0.3036,  // nearPairs
    0.4902,  // nearPairsWeight
    0.3498,  // names
    0.2461,  // namesDiffer
    0.0186,  // numbers
    0.0555,  // numbersDiffer
    0.0587,  // acts
    0.1553,  // quoted
    0.1003,  // quotesDiffer
    0.3408,  // softMost
    0.2359,  // softLeast
    0.1750,  // nearMost
    0.1002,  // nearLeast
    0.1499,  // actsNearMost
    0.0829,  // actsNearLeast
    0.1793,  // stretchMost
    0.1310,  // stretchLeast
    3.1650,  // rarestShared
    1.3052,  // secondShared
    0.8249,  // namesWeight
    2.4302,  // sharers
    5.1216,  // nameSharers
    0.4654,  // nameCount
    0.1974,  // actsOfName
    0.1065,  // actsOfNames
    0.0107,  // governments
    0.3442,  // carriedNames
    0.4514,  // entities
    0.3076,  // entitiesContained
    0.3696,  // entitiesDiffer
    0.0527,  // sameSpeaker
    0.1201,  // speakersDiffer
    0.2065,  // speakerNamed
    0.0885,  // quotedShareLeast
    0.4272,  // quotedShareMost
    0.6265,  // lengthRatio
    2.9331,  // shortLength
    0.3010,  // competitionLeast
    0.5169,  // competitionMost
    0.3565,  // distance
    1.8285,  // earlierPlace
    2.8927,  // laterPlace
    0.2290,  // earlierLead
    0.0216,  // laterLead
    0.0400,  // bothLead
    0.1030,  // surroundings
    0.1091,  // restNearby
    0.0604,  // neighbours
  ]
}
