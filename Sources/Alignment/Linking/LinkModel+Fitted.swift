// Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
// news.jsonl`
// makes this file from hand-read pairs of news articles, from pairs made of them that tell of
// different events, and from excerpts of both (logistic regression with a quadratic penalty;
// weights in the units of each piece).

extension LinkModel {
  /// Whether two articles tell of one event.
  static let sameEvent = LinkModel(
    bias: -3.5582,
    weights: [
      2.2827,  // leadNamesMost
      1.1612,  // leadNamesLeast
      0.4457,  // entitiesMost
      5.4422,  // entitiesLeast
      2.2118,  // likelyLinksMost
      0.6253,  // likelyLinksLeast
    ])

  /// From the evidence of a candidate alone.
  static let first = LinkModel(
    bias: -2.5122,
    weights: [
      3.5699,  // cosine
      0.5570,  // sharedWeight
      -2.5135,  // containedMost
      -7.9414,  // containedLeast
      -1.5827,  // runWeight
      1.1120,  // runLength
      0.1388,  // orderedPairs
      -0.9706,  // nearPairs
      0.6468,  // nearPairsWeight
      -0.0580,  // names
      -0.2214,  // namesDiffer
      0.0748,  // numbers
      0.5795,  // numbersWeight
      0.0142,  // numbersDiffer
      0.0992,  // acts
      0.4708,  // quoted
      -0.3440,  // quotesDiffer
      1.5639,  // softMost
      2.8495,  // softLeast
      1.3806,  // nearMost
      5.3514,  // nearLeast
      0.3311,  // actsNearMost
      -1.9586,  // actsNearLeast
      2.5586,  // stretchMost
      2.8256,  // stretchLeast
      0.6067,  // rarestShared
      -0.0901,  // secondShared
      -0.6366,  // namesWeight
      -0.0933,  // sharers
      -0.1622,  // nameSharers
      0.2974,  // nameCount
      0.3122,  // actsOfName
      0.2316,  // actsOfNames
      0.0008,  // governments
      0.1180,  // carriedNames
      -0.0542,  // entities
      0.6815,  // entitiesContained
      -0.1510,  // entitiesDiffer
      0.6280,  // sameSpeaker
      -0.4197,  // speakersDiffer
      0.1109,  // speakerNamed
      -2.5514,  // quotedShareLeast
      -0.6448,  // quotedShareMost
      0.3616,  // lengthRatio
      -0.7679,  // shortLength
      0.6087,  // competitionLeast
      -0.3333,  // competitionMost
      -0.1101,  // distance
      -0.3564,  // earlierPlace
      -0.5228,  // laterPlace
      -0.8208,  // earlierLead
      -1.0168,  // laterLead
      1.3523,  // bothLead
      3.1578,  // surroundings
      1.0345,  // restNearby
      -0.1297,  // neighbours
    ])

  /// From the first pass's probabilities around a candidate, and the evidence again.
  static let second = LinkModel(
    bias: -6.5968,
    weights: [
      -1.5407,  // logit
      -0.0990,  // diagonalMost
      -0.2825,  // diagonalLeast
      1.5289,  // beside
      -0.1125,  // across
      -0.6517,  // rivalMost
      -0.2059,  // rivalLeast
      -0.0967,  // shareLeast
      -0.1210,  // shareMost
      -0.1318,  // crowdMost
      -0.4854,  // crowdLeast
      0.1270,  // near
      0.3634,  // sameEvent
      8.6848,  // cosine
      1.2897,  // sharedWeight
      -6.3197,  // containedMost
      -18.6593,  // containedLeast
      -3.8609,  // runWeight
      2.8198,  // runLength
      0.0393,  // orderedPairs
      -2.2980,  // nearPairs
      1.5668,  // nearPairsWeight
      -0.1530,  // names
      -0.5459,  // namesDiffer
      0.2380,  // numbers
      1.5127,  // numbersWeight
      0.1512,  // numbersDiffer
      0.7737,  // acts
      1.1367,  // quoted
      -0.9940,  // quotesDiffer
      4.2574,  // softMost
      7.7034,  // softLeast
      3.4728,  // nearMost
      11.5545,  // nearLeast
      0.8407,  // actsNearMost
      -4.7048,  // actsNearLeast
      6.6780,  // stretchMost
      7.5693,  // stretchLeast
      1.5175,  // rarestShared
      -0.1782,  // secondShared
      -1.3088,  // namesWeight
      -0.2310,  // sharers
      -0.4238,  // nameSharers
      -0.0070,  // nameCount
      0.6805,  // actsOfName
      0.7309,  // actsOfNames
      -0.0657,  // governments
      0.2169,  // carriedNames
      -0.0747,  // entities
      1.6448,  // entitiesContained
      -0.1941,  // entitiesDiffer
      1.6162,  // sameSpeaker
      -0.9354,  // speakersDiffer
      0.2018,  // speakerNamed
      -6.3872,  // quotedShareLeast
      -1.6244,  // quotedShareMost
      1.0668,  // lengthRatio
      -1.9701,  // shortLength
      1.5695,  // competitionLeast
      -0.8924,  // competitionMost
      -0.2940,  // distance
      -0.9389,  // earlierPlace
      -1.4327,  // laterPlace
      -1.7456,  // earlierLead
      -2.2192,  // laterLead
      2.6243,  // bothLead
      6.9955,  // surroundings
      1.4280,  // restNearby
      -0.3912,  // neighbours
    ])

  /// What a usual candidate has: the means of the second pass over the candidates of the fitting.
  static let usual: [Double] = [
    -4.6223,  // logit
    0.0534,  // diagonalMost
    0.0042,  // diagonalLeast
    0.1026,  // beside
    0.0503,  // across
    0.4239,  // rivalMost
    0.1146,  // rivalLeast
    0.1285,  // shareLeast
    0.3703,  // shareMost
    0.5562,  // crowdMost
    0.1872,  // crowdLeast
    0.1018,  // near
    2.6990,  // sameEvent
    0.0695,  // cosine
    1.4705,  // sharedWeight
    0.1273,  // containedMost
    0.0708,  // containedLeast
    1.2555,  // runWeight
    0.8265,  // runLength
    0.0236,  // orderedPairs
    0.2710,  // nearPairs
    0.4346,  // nearPairsWeight
    0.2977,  // names
    0.2792,  // namesDiffer
    0.0168,  // numbers
    0.0235,  // numbersWeight
    0.0573,  // numbersDiffer
    0.0521,  // acts
    0.1282,  // quoted
    0.1153,  // quotesDiffer
    0.3365,  // softMost
    0.2326,  // softLeast
    0.1614,  // nearMost
    0.0929,  // nearLeast
    0.1424,  // actsNearMost
    0.0794,  // actsNearLeast
    0.1623,  // stretchMost
    0.1192,  // stretchLeast
    2.6244,  // rarestShared
    1.1165,  // secondShared
    0.7081,  // namesWeight
    2.6393,  // sharers
    4.6117,  // nameSharers
    0.4017,  // nameCount
    0.1726,  // actsOfName
    0.0940,  // actsOfNames
    0.0109,  // governments
    0.3622,  // carriedNames
    0.4019,  // entities
    0.2765,  // entitiesContained
    0.4037,  // entitiesDiffer
    0.0478,  // sameSpeaker
    0.1137,  // speakersDiffer
    0.1880,  // speakerNamed
    0.0879,  // quotedShareLeast
    0.4300,  // quotedShareMost
    0.6238,  // lengthRatio
    2.9221,  // shortLength
    0.2799,  // competitionLeast
    0.4756,  // competitionMost
    0.3649,  // distance
    1.5214,  // earlierPlace
    2.5072,  // laterPlace
    0.3100,  // earlierLead
    0.0529,  // laterLead
    0.0918,  // bothLead
    0.1019,  // surroundings
    0.1178,  // restNearby
    0.0628,  // neighbours
  ]
}
