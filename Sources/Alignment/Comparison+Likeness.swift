import Articles
import Claims

/// How much of two texts is one text.
public enum Likeness: Hashable, Sendable {
  /// The two texts are one, character for character.
  case same
  /// What is in one and not in the other are lines set aside: a byline, a caption, a footer.
  case sameButSetAside
  /// Nine in ten claims of each side, or more, occur word for word on the other.
  case mostlySame
  /// Two accounts.
  case different
}

extension Likeness {
  /// What has to be said where no discrepancy of two accounts is shown: it is no proof of
  /// agreement.
  ///
  /// The figures that it goes by are in the README, with the command that gives them.
  public static let noneShown =
    "none shown: most differences between two accounts are not found; read the twins"

  /// The same for a narrow screen.
  public static let noneShownInShort = "none shown: most are not found; read the twins"
}

extension Comparison {
  /// How much of the two texts is one text; the same for exchanged sides. O(length of the texts).
  public var likeness: Likeness {
    let texts = articles.map(\.article)
    let isEmpty = articles.left.claims.isEmpty || articles.right.claims.isEmpty
    if isEmpty { return .different }
    if texts.left.text == texts.right.text { return .same }
    let bodies = texts.map { article in article.blocks.filter { !$0.kind.isSetAside } }
    let isSameBody =
      bodies.left.count == bodies.right.count
      && zip(bodies.left, bodies.right).allSatisfy { left, right in
        left.span.count == right.span.count && texts.left[left.span] == texts.right[right.span]
      }
    if isSameBody { return .sameButSetAside }
    return isMostlyRepeated ? .mostlySame : .different
  }

  private var isMostlyRepeated: Bool {
    var isRepeated = articles.map { [Bool](repeating: false, count: $0.claims.count) }
    for link in links {
      let spans = Sides(
        left: articles.left.claims[link.claims.left].span,
        right: articles.right.claims[link.claims.right].span)
      // Most are of different length, and no text needs to be read.
      guard spans.left.count == spans.right.count,
        articles.left[spans.left] == articles.right[spans.right]
      else { continue }
      isRepeated.left[link.claims.left] = true
      isRepeated.right[link.claims.right] = true
    }
    return [isRepeated.left, isRepeated.right].allSatisfy { claims in
      claims.count { $0 } * 10 >= claims.count * 9
    }
  }
}
