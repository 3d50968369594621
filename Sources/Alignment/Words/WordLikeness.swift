import Claims

/// How far two words correspond by themselves, whatever is around them.
///
///     rejected, rejects    stem      weight × 9/10
///     Tehran, Iran         alias     600
///     arrested, detained   vector    by nearness: 250 at a cosine of 0.5, 450 at 0.9
///     rose, fell           antonym   200: a pair in the same place, which says the opposite
struct WordLikeness {
  /// What a match is worth; greater is better.
  let worth: Int32
  /// Why the two match.
  let ground: WordMatch.Ground
  /// 16,129 times the cosine of their vectors, for a match by vector; else 0.
  let nearness: Int32

  private init(_ worth: Int32, _ ground: WordMatch.Ground, nearness: Int32 = 0) {
    self.worth = worth
    self.ground = ground
    self.nearness = nearness
  }

  /// A match of an acronym with the first word of what it stands for.
  static let acronym = WordLikeness(alias, .alias)

  /// The likeness of two words; nil where they say different things.
  ///
  /// - Parameter areOpposite: `MatchingWords.areOpposite`, asked for words that are near in
  ///   meaning.
  init?(
    _ one: MatchedItem, _ other: MatchedItem,
    areOpposite: (MatchingWords.Entry, MatchingWords.Entry) -> Bool
  ) {
    let left = one.entry
    let right = other.entry
    if left.kind == .function || right.kind == .function {
      guard left.form == right.form else { return nil }
      self.init(left.kind == right.kind ? left.weight : 150, .same)
    } else if left.kind == .number || right.kind == .number || one.amount != nil {
      guard let worth = Self.worthOfNumbers(one, other) else { return nil }
      self.init(worth, left.kind == right.kind && left.kind == .number ? .number : .same)
    } else if left.form == right.form {
      self.init(min(left.weight, right.weight), .same)
    } else if left.stem == right.stem {
      let worth = min(left.weight, right.weight) * 9 / 10
      self.init(worth, left.ownStem == right.ownStem ? .stem : .alias)
    } else if left.place == right.place {
      self.init(Self.alias, .alias)
    } else {
      guard let nearness = Self.nearness(left, right) else { return nil }
      let mayBeOpposite = nearness >= Self.least || left.opposites >= 0 && right.opposites >= 0
      if mayBeOpposite, areOpposite(left, right) {
        self.init(Self.opposite, .antonym)
      } else if nearness >= Self.least {
        self.init(Int32(nearness * 500 / 16_129), .vector, nearness: Int32(nearness))
      } else {
        return nil
      }
    }
  }

  private static let alias: Int32 = 600
  private static let opposite: Int32 = 200

  /// Numbers match by their amounts where both have one (`$1.1 million`, `1,100,000`; never `5` and
  /// `5 million`), else by their digits.
  private static func worthOfNumbers(_ one: MatchedItem, _ other: MatchedItem) -> Int32? {
    let worth = min(one.entry.weight, other.entry.weight)
    if let left = one.amount, let right = other.amount { return left == right ? worth : nil }
    return one.entry.form == other.entry.form ? worth : nil
  }

  /// How near the two are in meaning; nil where they are not near at all, or where one is a name or
  /// a number, and where both are of one group of `CoordinateTerms`.
  private static func nearness(_ left: MatchingWords.Entry, _ right: MatchingWords.Entry) -> Int? {
    guard left.row >= 0, right.row >= 0, left.group < 0 || left.group != right.group else {
      return nil
    }
    let nearness = WordTable.embedded.similarity(Int(left.row), Int(right.row))
    return nearness >= leastOfOpposites ? min(nearness, 16_129) : nil
  }

  /// A cosine of 0.1: antonyms below it are of senses that news prose hardly means (`bore`,
  /// `interest`).
  private static let leastOfOpposites = 1_613
  /// A cosine of 0.42: below it hardly any two words of a true link correspond.
  private static let least = 6_774

  /// Whether a match by vector is near enough for what holds it. Every ground but the vectors is.
  ///
  /// The limits were chosen on the true links of `news.jsonl`, reading the matches: a cosine of
  /// 0.42 in order between two neighbours that agree, 0.62 beside one, 0.7 beside none; out of
  /// order 0.62 beside a neighbour, 0.75 without; 0.13 more where one of the words is common.
  ///
  /// - Parameter support: How many neighbours of the two words agree.
  func isNearEnough(support: Int, inOrder: Bool, _ one: MatchedItem, _ other: MatchedItem) -> Bool {
    guard ground == .vector else { return true }
    let limit: Int32 =
      switch (inOrder, support) {
      case (true, 2...): 6_774
      case (true, 1): 10_000
      case (true, _): 11_290
      case (false, 1...): 10_000
      case (false, _): 12_097
      }
    let isCommon = one.entry.isCommon || other.entry.isCommon
    return nearness >= limit + (isCommon ? 2_097 : 0)
  }
}
