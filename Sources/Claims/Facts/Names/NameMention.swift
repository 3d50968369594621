internal import Lexicon
public import Articles

/// A name in a claim, with the office that the claim gives its bearer.
///
///     "CEO Dan Cathy"   name "dan cathy", office "chief executive"
///     "Ali Shamkhani, an adviser to Iran's Supreme Leader,"   office "adviser"
public struct NameMention: Hashable, Sendable {
  /// An office or post, and the words that give it.
  public struct Office: Hashable, Sendable {
    /// The same for all ways to write it: `chief executive` for "CEO".
    public let name: String
    /// The words of the whole role, as indices of `AnnotatedArticle.words`.
    public let words: Range<Int>
    /// Where they are.
    public let span: TextSpan
  }

  /// The words of the name without title, as indices of `AnnotatedArticle.words`.
  public let words: Range<Int>
  /// Where it is.
  public let span: TextSpan
  /// The offices given with it, in order.
  public let offices: [Office]

  /// The word by which the name is taken up again: its last.
  public var surname: Int { words.upperBound - 1 }
}

extension NameMention {
  /// Whether a lower-case word is a title, a rank or a seat that says no more than that a person is
  /// meant.
  public static func isHonorific(_ normal: String) -> Bool {
    Offices.honorifics.contains(normal) || normal == "president"
  }

  /// Whether a lower-case word ends the name of a body: what comes before it is no title (`Justice
  /// Department`).
  public static func isBody(_ normal: String) -> Bool { Offices.bodies.contains(normal) }

  /// Whether a lower-case word is an honorific or an office that comes before a name.
  public static func isTitle(_ normal: String) -> Bool {
    isHonorific(normal) || Offices.offices[normal] != nil
  }
}
