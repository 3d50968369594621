// Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
// news.jsonl` makes this file from hand-read pairs of news articles (logistic regression with a
// quadratic penalty; weights in the units of each piece).

extension LinkModel {
  /// From the evidence of a candidate alone.
  static let first = LinkModel(
    bias: -3.5034,
    weights: [
      6.5108,  // cosine
      1.5830,  // sharedWeight
      -8.3426,  // containedMost
      -11.8923,  // containedLeast
      -1.5132,  // runWeight
      1.4370,  // runLength
      0.0800,  // orderedPairs
      -0.0663,  // nearPairs
      0.1964,  // nearPairsWeight
      0.2831,  // names
      -0.1215,  // namesDiffer
      0.7074,  // numbers
      0.0200,  // numbersDiffer
      4.2820,  // acts
      -0.1209,  // quoted
      -0.8700,  // quotesDiffer
      1.7022,  // softMost
      -0.3463,  // softLeast
      6.7225,  // nearMost
      10.6332,  // nearLeast
      -1.0456,  // actsNearMost
      -3.8090,  // actsNearLeast
      1.4837,  // stretchMost
      3.2675,  // stretchLeast
      0.5390,  // rarestShared
      -0.0988,  // secondShared
      -0.9842,  // namesWeight
      -0.0588,  // sharers
      -0.3003,  // nameSharers
      0.0258,  // nameCount
      0.8054,  // actsOfName
      -0.3967,  // actsOfNames
      0.2868,  // governments
      0.2040,  // carriedNames
      0.4086,  // lengthRatio
      -1.0115,  // shortLength
      0.2576,  // competitionLeast
      -0.8339,  // competitionMost
      -1.0906,  // distance
      2.0389,  // neighbours
    ])

  /// From the first pass's probabilities around a candidate, and the evidence again.
  static let second = LinkModel(
    bias: -8.0599,
    weights: [
      -0.9212,  // logit
      0.2518,  // diagonalMost
      0.9163,  // diagonalLeast
      1.8068,  // beside
      0.6166,  // across
      -0.2377,  // rivalMost
      -0.1391,  // rivalLeast
      -0.2639,  // shareLeast
      -0.4447,  // shareMost
      0.1141,  // crowdMost
      -0.7200,  // crowdLeast
      0.5657,  // near
      8.9142,  // cosine
      2.6108,  // sharedWeight
      -13.6008,  // containedMost
      -17.9612,  // containedLeast
      -2.8470,  // runWeight
      2.7783,  // runLength
      -0.0085,  // orderedPairs
      -0.1338,  // nearPairs
      0.4219,  // nearPairsWeight
      0.5133,  // names
      -0.1722,  // namesDiffer
      1.5381,  // numbers
      -0.0109,  // numbersDiffer
      7.7905,  // acts
      -0.2834,  // quoted
      -1.8385,  // quotesDiffer
      4.4548,  // softMost
      0.1675,  // softLeast
      10.3365,  // nearMost
      16.6507,  // nearLeast
      -1.6973,  // actsNearMost
      -6.1250,  // actsNearLeast
      3.2304,  // stretchMost
      6.4713,  // stretchLeast
      1.1183,  // rarestShared
      -0.1787,  // secondShared
      -1.5036,  // namesWeight
      -0.1210,  // sharers
      -0.5074,  // nameSharers
      -0.1962,  // nameCount
      1.4488,  // actsOfName
      -0.5814,  // actsOfNames
      0.6278,  // governments
      0.2922,  // carriedNames
      0.5891,  // lengthRatio
      -1.7267,  // shortLength
      1.1693,  // competitionLeast
      -1.4456,  // competitionMost
      -1.7471,  // distance
      2.5987,  // neighbours
    ])
}
