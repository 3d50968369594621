/// What a recogniser makes of a block: its kind, why, and what it says of the article.
struct Finding: Sendable {
  /// The kind.
  let kind: BlockKind
  /// Why, in words for the reader; nil for kinds that are not set aside.
  let reason: String?
  /// What the block says of the article.
  var metadata = ArticleMetadata()

  /// Makes a finding.
  init(_ kind: BlockKind, _ reason: String?) {
    self.kind = kind
    self.reason = reason
  }
}
