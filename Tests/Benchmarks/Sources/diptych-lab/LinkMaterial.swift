@_spi(Fitting) import Alignment

/// What the link model learns from: hand-read pairs, excerpts of them, and pairs made of them that
/// tell of different events.
struct LinkMaterial {
  let all: [LabelledPair]

  /// Makes the material of hand-read pairs.
  init(_ gold: [GoldPair]) {
    var excerpts = Excerpts()
    all =
      gold.map(LabelledPair.init) + gold.flatMap { excerpts.made(of: $0) }
      + UnrelatedPairs(gold).pairs(withExcerpts: &excerpts)
  }
}
