// Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
// news.jsonl` makes this file from hand-read pairs of news articles (logistic regression with a
// quadratic penalty; weights in the units of each piece).

extension LinkModel {
  /// From the evidence of a candidate alone.
  static let first = LinkModel(
    bias: -3.5070,
    weights: [
      6.6102,  // cosine
      1.5840,  // sharedWeight
      -8.1188,  // containedMost
      -11.9918,  // containedLeast
      -1.5143,  // runWeight
      1.4328,  // runLength
      0.0720,  // orderedPairs
      -0.0641,  // nearPairs
      0.1947,  // nearPairsWeight
      0.2914,  // names
      -0.1266,  // namesDiffer
      0.7011,  // numbers
      0.0213,  // numbersDiffer
      4.2106,  // acts
      -0.1202,  // quoted
      -0.8693,  // quotesDiffer
      1.7069,  // softMost
      -0.2705,  // softLeast
      6.4679,  // nearMost
      10.5711,  // nearLeast
      -1.0321,  // actsNearMost
      -3.7845,  // actsNearLeast
      1.5649,  // stretchMost
      3.2118,  // stretchLeast
      0.5381,  // rarestShared
      -0.0993,  // secondShared
      -0.9917,  // namesWeight
      -0.0594,  // sharers
      -0.2995,  // nameSharers
      0.0319,  // nameCount
      0.7996,  // actsOfName
      -0.3918,  // actsOfNames
      0.2884,  // governments
      0.2035,  // carriedNames
      0.4150,  // lengthRatio
      -1.0122,  // shortLength
      0.2563,  // competitionLeast
      -0.8296,  // competitionMost
      -1.0938,  // distance
      2.0408,  // neighbours
    ])

  /// From the first pass's probabilities around a candidate, and the evidence again.
  static let second = LinkModel(
    bias: -8.1045,
    weights: [
      -0.9327,  // logit
      0.2507,  // diagonalMost
      0.9204,  // diagonalLeast
      1.8099,  // beside
      0.6140,  // across
      -0.2481,  // rivalMost
      -0.1588,  // rivalLeast
      -0.2688,  // shareLeast
      -0.4434,  // shareMost
      0.1161,  // crowdMost
      -0.6995,  // crowdLeast
      0.5673,  // near
      9.1565,  // cosine
      2.6283,  // sharedWeight
      -13.3530,  // containedMost
      -18.1878,  // containedLeast
      -2.8643,  // runWeight
      2.7877,  // runLength
      -0.0227,  // orderedPairs
      -0.1312,  // nearPairs
      0.4212,  // nearPairsWeight
      0.5358,  // names
      -0.1829,  // namesDiffer
      1.5329,  // numbers
      -0.0095,  // numbersDiffer
      7.7081,  // acts
      -0.2835,  // quoted
      -1.8474,  // quotesDiffer
      4.4420,  // softMost
      0.3307,  // softLeast
      10.0761,  // nearMost
      16.5583,  // nearLeast
      -1.6878,  // actsNearMost
      -6.1220,  // actsNearLeast
      3.3836,  // stretchMost
      6.4211,  // stretchLeast
      1.1230,  // rarestShared
      -0.1806,  // secondShared
      -1.5265,  // namesWeight
      -0.1235,  // sharers
      -0.5098,  // nameSharers
      -0.1934,  // nameCount
      1.4445,  // actsOfName
      -0.5735,  // actsOfNames
      0.6347,  // governments
      0.2939,  // carriedNames
      0.6074,  // lengthRatio
      -1.7385,  // shortLength
      1.1639,  // competitionLeast
      -1.4486,  // competitionMost
      -1.7655,  // distance
      2.6271,  // neighbours
    ])
}
