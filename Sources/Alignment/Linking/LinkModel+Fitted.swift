// Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
// news.jsonl` makes this file from hand-read pairs of news articles, and from pairs made of them that
// tell of different events (logistic regression with a quadratic penalty; weights in the units of
// each piece).

extension LinkModel {
  /// Whether two articles tell of one event.
  static let sameEvent = LinkModel(
    bias: -6.8245,
    weights: [
      4.5677,  // leadNamesMost
      2.9093,  // leadNamesLeast
      1.6540,  // entitiesMost
      4.9685,  // entitiesLeast
      0.7834,  // likelyLinksMost
      3.5276,  // likelyLinksLeast
    ])

  /// From the evidence of a candidate alone.
  static let first = LinkModel(
    bias: -4.4825,
    weights: [
      2.8039,  // cosine
      0.3377,  // sharedWeight
      -2.2984,  // containedMost
      -6.1313,  // containedLeast
      -1.4203,  // runWeight
      1.0489,  // runLength
      -0.2418,  // orderedPairs
      -0.9667,  // nearPairs
      0.7211,  // nearPairsWeight
      -0.0277,  // names
      -0.2213,  // namesDiffer
      0.7766,  // numbers
      0.1137,  // numbersDiffer
      -0.4097,  // acts
      0.4571,  // quoted
      -0.2476,  // quotesDiffer
      1.6188,  // softMost
      3.6834,  // softLeast
      1.5879,  // nearMost
      2.3304,  // nearLeast
      0.3118,  // actsNearMost
      -1.2994,  // actsNearLeast
      2.2982,  // stretchMost
      2.8260,  // stretchLeast
      0.5933,  // rarestShared
      -0.0600,  // secondShared
      -0.3130,  // namesWeight
      -0.0928,  // sharers
      -0.0391,  // nameSharers
      0.0780,  // nameCount
      0.3281,  // actsOfName
      0.2079,  // actsOfNames
      0.1350,  // governments
      0.1193,  // carriedNames
      0.1028,  // entities
      0.5642,  // entitiesContained
      -0.2028,  // entitiesDiffer
      0.7168,  // sameSpeaker
      -0.7662,  // speakersDiffer
      0.2381,  // speakerNamed
      -2.8539,  // quotedShareLeast
      -0.7078,  // quotedShareMost
      0.3610,  // lengthRatio
      -0.6435,  // shortLength
      0.5092,  // competitionLeast
      -0.1139,  // competitionMost
      -0.1411,  // distance
      -0.3983,  // earlierPlace
      -0.2599,  // laterPlace
      -0.8690,  // earlierLead
      -2.5032,  // laterLead
      3.1936,  // bothLead
      4.0982,  // surroundings
      1.5313,  // restNearby
      0.2450,  // neighbours
    ])

  /// From the first pass's probabilities around a candidate, and the evidence again.
  static let second = LinkModel(
    bias: -8.5352,
    weights: [
      -0.7794,  // logit
      -0.0039,  // diagonalMost
      0.6707,  // diagonalLeast
      1.6956,  // beside
      -0.0456,  // across
      -0.6688,  // rivalMost
      -0.3364,  // rivalLeast
      -0.2244,  // shareLeast
      -0.1863,  // shareMost
      -0.1832,  // crowdMost
      -0.0341,  // crowdLeast
      0.5284,  // near
      0.4038,  // sameEvent
      5.1015,  // cosine
      0.3870,  // sharedWeight
      -4.4696,  // containedMost
      -11.6933,  // containedLeast
      -2.2911,  // runWeight
      1.8849,  // runLength
      -0.7724,  // orderedPairs
      -1.4356,  // nearPairs
      1.1438,  // nearPairsWeight
      -0.0786,  // names
      -0.3324,  // namesDiffer
      1.5242,  // numbers
      0.3314,  // numbersDiffer
      0.5794,  // acts
      0.7756,  // quoted
      -0.5524,  // quotesDiffer
      3.1970,  // softMost
      6.2792,  // softLeast
      2.9958,  // nearMost
      4.4464,  // nearLeast
      0.4297,  // actsNearMost
      -2.3907,  // actsNearLeast
      4.4704,  // stretchMost
      5.3941,  // stretchLeast
      1.0336,  // rarestShared
      -0.0685,  // secondShared
      -0.3650,  // namesWeight
      -0.1536,  // sharers
      -0.0847,  // nameSharers
      -0.5158,  // nameCount
      0.6705,  // actsOfName
      0.2534,  // actsOfNames
      0.2323,  // governments
      0.0976,  // carriedNames
      0.3496,  // entities
      0.9565,  // entitiesContained
      -0.1352,  // entitiesDiffer
      1.2575,  // sameSpeaker
      -1.1166,  // speakersDiffer
      0.3013,  // speakerNamed
      -4.8896,  // quotedShareLeast
      -1.2531,  // quotedShareMost
      0.7674,  // lengthRatio
      -1.1591,  // shortLength
      0.9888,  // competitionLeast
      -0.0352,  // competitionMost
      -0.2424,  // distance
      -0.7393,  // earlierPlace
      -0.5260,  // laterPlace
      -1.1392,  // earlierLead
      -3.5671,  // laterLead
      4.4100,  // bothLead
      6.0704,  // surroundings
      1.3090,  // restNearby
      -0.0584,  // neighbours
    ])

  /// What a usual candidate has: the means of the second pass over the candidates of the fitting.
  static let usual: [Double] = [
    -5.2221,  // logit
    0.0392,  // diagonalMost
    0.0033,  // diagonalLeast
    0.0717,  // beside
    0.0371,  // across
    0.4215,  // rivalMost
    0.1119,  // rivalLeast
    0.0865,  // shareLeast
    0.2891,  // shareMost
    0.5977,  // crowdMost
    0.1975,  // crowdLeast
    0.0762,  // near
    3.2387,  // sameEvent
    0.0634,  // cosine
    1.4330,  // sharedWeight
    0.1196,  // containedMost
    0.0657,  // containedLeast
    1.2377,  // runWeight
    0.8123,  // runLength
    0.0201,  // orderedPairs
    0.2427,  // nearPairs
    0.3917,  // nearPairsWeight
    0.2895,  // names
    0.2863,  // namesDiffer
    0.0150,  // numbers
    0.0536,  // numbersDiffer
    0.0473,  // acts
    0.1249,  // quoted
    0.1231,  // quotesDiffer
    0.3310,  // softMost
    0.2280,  // softLeast
    0.1542,  // nearMost
    0.0878,  // nearLeast
    0.1357,  // actsNearMost
    0.0749,  // actsNearLeast
    0.1566,  // stretchMost
    0.1141,  // stretchLeast
    2.6197,  // rarestShared
    1.0441,  // secondShared
    0.6842,  // namesWeight
    3.2222,  // sharers
    5.4276,  // nameSharers
    0.3872,  // nameCount
    0.1643,  // actsOfName
    0.0875,  // actsOfNames
    0.0096,  // governments
    0.3445,  // carriedNames
    0.3877,  // entities
    0.2720,  // entitiesContained
    0.4107,  // entitiesDiffer
    0.0501,  // sameSpeaker
    0.1273,  // speakersDiffer
    0.1959,  // speakerNamed
    0.0930,  // quotedShareLeast
    0.4472,  // quotedShareMost
    0.6198,  // lengthRatio
    2.9049,  // shortLength
    0.2437,  // competitionLeast
    0.4200,  // competitionMost
    0.3546,  // distance
    1.8833,  // earlierPlace
    2.9221,  // laterPlace
    0.2120,  // earlierLead
    0.0189,  // laterLead
    0.0355,  // bothLead
    0.0917,  // surroundings
    0.1086,  // restNearby
    0.0578,  // neighbours
  ]
}
