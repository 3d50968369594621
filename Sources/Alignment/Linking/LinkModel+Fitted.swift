// Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
// news.jsonl` makes this file from hand-read pairs of news articles (logistic regression with a
// quadratic penalty; weights in the units of each piece).

extension LinkModel {
  /// From the evidence of a candidate alone.
  static let first = LinkModel(
    bias: -6.2763,
    weights: [
      17.4230,  // cosine
      2.0759,  // sharedWeight
      -10.9107,  // containedMost
      -16.1787,  // containedLeast
      -0.7989,  // runWeight
      1.4035,  // runLength
      -0.7228,  // orderedPairs
      0.1896,  // names
      -0.0952,  // namesDiffer
      0.7813,  // numbers
      -0.0584,  // numbersDiffer
      1.2939,  // acts
      -0.0472,  // quoted
      -0.7154,  // quotesDiffer
      1.7616,  // softMost
      -0.9322,  // softLeast
      6.7628,  // nearMost
      8.2292,  // nearLeast
      0.2117,  // lengthRatio
      -0.7331,  // shortLength
      0.3863,  // competitionLeast
      -0.3126,  // competitionMost
      -1.1578,  // distance
      2.3109,  // neighbours
    ])

  /// From the first pass's probabilities around a candidate, and the evidence again.
  static let second = LinkModel(
    bias: -1.4535,
    weights: [
      0.8018,  // logit
      0.5048,  // diagonalMost
      1.0340,  // diagonalLeast
      1.9046,  // beside
      0.7544,  // across
      0.2253,  // rivalMost
      0.5438,  // rivalLeast
      -0.0285,  // shareLeast
      -0.3363,  // shareMost
      -0.2389,  // crowdMost
      -1.2724,  // crowdLeast
      0.5440,  // near
      2.2318,  // cosine
      0.5484,  // sharedWeight
      -4.1901,  // containedMost
      -5.3816,  // containedLeast
      -0.3599,  // runWeight
      0.4143,  // runLength
      0.2806,  // orderedPairs
      0.1698,  // names
      0.0112,  // namesDiffer
      0.2495,  // numbers
      -0.0820,  // numbersDiffer
      0.7479,  // acts
      -0.0840,  // quoted
      -0.2613,  // quotesDiffer
      -0.0309,  // softMost
      -0.3435,  // softLeast
      3.1523,  // nearMost
      3.3866,  // nearLeast
      0.0317,  // lengthRatio
      -0.1199,  // shortLength
      0.8890,  // competitionLeast
      0.0170,  // competitionMost
      0.1995,  // distance
      -1.4527,  // neighbours
    ])
}
