// Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
// news.jsonl` makes this file from hand-read pairs of news articles (logistic regression with a
// quadratic penalty; weights in the units of each piece).

extension LinkModel {
  /// From the evidence of a candidate alone.
  static let first = LinkModel(
    bias: -3.5072,
    weights: [
      6.6001,  // cosine
      1.5836,  // sharedWeight
      -8.1199,  // containedMost
      -11.9878,  // containedLeast
      -1.5146,  // runWeight
      1.4328,  // runLength
      0.0724,  // orderedPairs
      -0.0641,  // nearPairs
      0.1949,  // nearPairsWeight
      0.2891,  // names
      -0.1266,  // namesDiffer
      0.7013,  // numbers
      0.0215,  // numbersDiffer
      4.2221,  // acts
      -0.1201,  // quoted
      -0.8692,  // quotesDiffer
      1.7113,  // softMost
      -0.2731,  // softLeast
      6.4653,  // nearMost
      10.5811,  // nearLeast
      -1.0314,  // actsNearMost
      -3.7971,  // actsNearLeast
      1.5645,  // stretchMost
      3.2123,  // stretchLeast
      0.5381,  // rarestShared
      -0.0992,  // secondShared
      -0.9905,  // namesWeight
      -0.0594,  // sharers
      -0.2994,  // nameSharers
      0.0317,  // nameCount
      0.8004,  // actsOfName
      -0.3924,  // actsOfNames
      0.2884,  // governments
      0.2035,  // carriedNames
      0.4149,  // lengthRatio
      -1.0123,  // shortLength
      0.2563,  // competitionLeast
      -0.8296,  // competitionMost
      -1.0938,  // distance
      2.0409,  // neighbours
    ])

  /// From the first pass's probabilities around a candidate, and the evidence again.
  static let second = LinkModel(
    bias: -8.1052,
    weights: [
      -0.9327,  // logit
      0.2513,  // diagonalMost
      0.9205,  // diagonalLeast
      1.8100,  // beside
      0.6141,  // across
      -0.2478,  // rivalMost
      -0.1578,  // rivalLeast
      -0.2685,  // shareLeast
      -0.4427,  // shareMost
      0.1159,  // crowdMost
      -0.7006,  // crowdLeast
      0.5673,  // near
      9.1413,  // cosine
      2.6280,  // sharedWeight
      -13.3550,  // containedMost
      -18.1799,  // containedLeast
      -2.8650,  // runWeight
      2.7876,  // runLength
      -0.0221,  // orderedPairs
      -0.1311,  // nearPairs
      0.4213,  // nearPairsWeight
      0.5318,  // names
      -0.1829,  // namesDiffer
      1.5333,  // numbers
      -0.0092,  // numbersDiffer
      7.7263,  // acts
      -0.2836,  // quoted
      -1.8472,  // quotesDiffer
      4.4493,  // softMost
      0.3274,  // softLeast
      10.0713,  // nearMost
      16.5712,  // nearLeast
      -1.6857,  // actsNearMost
      -6.1423,  // actsNearLeast
      3.3827,  // stretchMost
      6.4219,  // stretchLeast
      1.1231,  // rarestShared
      -0.1805,  // secondShared
      -1.5246,  // namesWeight
      -0.1235,  // sharers
      -0.5095,  // nameSharers
      -0.1931,  // nameCount
      1.4460,  // actsOfName
      -0.5746,  // actsOfNames
      0.6347,  // governments
      0.2939,  // carriedNames
      0.6076,  // lengthRatio
      -1.7387,  // shortLength
      1.1636,  // competitionLeast
      -1.4494,  // competitionMost
      -1.7652,  // distance
      2.6262,  // neighbours
    ])

  /// What a usual candidate has: the means of the second pass over the candidates of the fitting.
  static let usual: [Double] = [
    -4.2127,  // logit
    0.0494,  // diagonalMost
    0.0043,  // diagonalLeast
    0.0922,  // beside
    0.0455,  // across
    0.4934,  // rivalMost
    0.1535,  // rivalLeast
    0.1231,  // shareLeast
    0.3429,  // shareMost
    0.6938,  // crowdMost
    0.2787,  // crowdLeast
    0.0976,  // near
    0.0786,  // cosine
    1.7294,  // sharedWeight
    0.1476,  // containedMost
    0.0808,  // containedLeast
    1.4873,  // runWeight
    0.8596,  // runLength
    0.0253,  // orderedPairs
    0.3016,  // nearPairs
    0.4879,  // nearPairsWeight
    0.3497,  // names
    0.2455,  // namesDiffer
    0.0186,  // numbers
    0.0549,  // numbersDiffer
    0.0588,  // acts
    0.1193,  // quoted
    0.0965,  // quotesDiffer
    0.3413,  // softMost
    0.2359,  // softLeast
    0.1756,  // nearMost
    0.1003,  // nearLeast
    0.1504,  // actsNearMost
    0.0830,  // actsNearLeast
    0.1793,  // stretchMost
    0.1310,  // stretchLeast
    3.1670,  // rarestShared
    1.3004,  // secondShared
    0.8246,  // namesWeight
    2.4282,  // sharers
    5.1243,  // nameSharers
    0.4652,  // nameCount
    0.1972,  // actsOfName
    0.1064,  // actsOfNames
    0.0107,  // governments
    0.3442,  // carriedNames
    0.6257,  // lengthRatio
    2.9308,  // shortLength
    0.3010,  // competitionLeast
    0.5166,  // competitionMost
    0.3564,  // distance
    0.0604,  // neighbours
  ]
}
