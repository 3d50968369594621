internal import Lexicon
import Claims

/// Words that say how certain something is, or how far it has come.
enum CertaintyWords {
  /// What such a word says.
  fileprivate enum Sort: Int, CaseIterable {
    case hedged, possible, planned, intended, conditional, demanded, required, expected, attempted
    case potential
  }

  /// Whether two stretches in one place of the same statement differ in certainty.
  ///
  /// The forms of one auxiliary are no difference: reported speech puts `will` into `would`.
  ///
  /// - Parameters:
  ///   - next: The words right after both stretches.
  ///   - bags: The sorts in the whole claims: `bag`.
  static func differ(
    _ left: [String], _ right: [String], followedBy next: Sides<String>, in bags: Sides<[Int]>
  ) -> Bool {
    let left = left.flatMap(Contractions.expanded)
    let right = right.flatMap(Contractions.expanded)
    guard left != right, !(left + right).contains(where: { $0.hasSuffix("'d") }) else {
      return false
    }
    // What only changed places is no difference: the other claim has as many of its sort.
    let one = sorts(left, followedBy: next.left).filter {
      count($0, bags.left) > count($0, bags.right)
    }
    let other = sorts(right, followedBy: next.right).filter {
      count($0, bags.right) > count($0, bags.left)
    }
    guard one != other else { return false }
    // What one side denies is the other kind's to show.
    guard left.contains(where: VerbForms.isNegated) == right.contains(where: VerbForms.isNegated)
    else { return false }
    let both = one + other
    if one.isEmpty || other.isEmpty {
      return isPlain(one.isEmpty ? left : right, beside: one.isEmpty ? right : left)
        && (both != [.possible] || !(left + right).contains("can"))
    }
    guard one.count == 1, other.count == 1, left.count == 1, right.count == 1,
      let auxiliary = reported[left[0]]
    else { return true }
    return auxiliary != reported[right[0]]
  }

  /// Whether the words without a word of certainty are the same act told plainly: none, or without
  /// content, or a form of one of the other side's words.
  private static func isPlain(_ words: [String], beside other: [String]) -> Bool {
    let content = words.filter { !WordClass.plainWord.contains($0) }
    guard !content.isEmpty else { return true }
    let lemmas = Set(other.flatMap(Lemmas.of))
    return content.contains { Lemmas.of($0).contains(where: lemmas.contains) }
  }

  private static func count(_ sort: Sort, _ bag: [Int]) -> Int {
    bag.count { $0 == sort.rawValue }
  }

  /// The sorts of the certainty words in a claim, ascending.
  static func bag(_ words: [String]) -> [Int] {
    sorts(words.flatMap(Contractions.expanded), followedBy: "").map(\.rawValue).sorted()
  }

  /// How many of the words hedge a statement.
  static func hedges(in words: [String]) -> Int {
    sorts(words, followedBy: "").count { $0 == .hedged }
  }

  /// What a word of certainty does to a statement that is plain on the other side.
  enum Mark: String {
    case hedge, possibility, expectation, attempt

    fileprivate init?(_ sort: Sort) {
      switch sort {
      case .hedged: self = .hedge
      case .possible: self = .possibility
      case .expected: self = .expectation
      case .attempted: self = .attempt
      case .planned, .intended, .conditional, .demanded, .required, .potential: return nil
      }
    }

    /// The rule of what only one claim marks so.
    var rule: Rule {
      switch self {
      case .hedge: .oneSidedHedge
      case .possibility: .oneSidedPossibility
      case .expectation: .oneSidedExpectation
      case .attempt: .oneSidedAttempt
      }
    }
  }

  /// The words that hedge a statement, by their place.
  static func marks(in words: [String]) -> [(index: Int, mark: Mark)] {
    words.indices.compactMap { index in
      // `couldn't` is `could`: what denies is another kind's.
      let word =
        Contractions.isOne(words[index]) ? Contractions.expanded(words[index])[0] : words[index]
      guard table[word] != nil else { return nil }
      let next = index + 1 < words.count ? words[index + 1] : ""
      return sorts([word], followedBy: next).first.flatMap(Mark.init).map { (index, $0) }
    }
  }

  private static func sorts(_ words: [String], followedBy next: String) -> [Sort] {
    words.indices.compactMap { index in
      guard let sort = table[words[index]] else { return nil }
      guard let continuations = continuations[words[index]] else { return sort }
      // `plans to` and `considering whether`; not `the plans`, `considered a threat`.
      let following = index + 1 < words.count ? words[index + 1] : next
      return continuations.contains { continuation in
        continuation.hasPrefix("-")
          ? following.hasSuffix(continuation.dropFirst()) : following == continuation
      } ? sort : nil
    }
  }

  private static let continuations = Language.english.groups(.certaintyContinuation)
  private static let reported = Language.english.values(.reportedModal) { $0 }
  private static let table: WordMap<Sort> = Language.english.values(.certaintySort) { name in
    Sort.allCases.first { "\($0)" == name }
  }
}
