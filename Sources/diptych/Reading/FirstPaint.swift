import Articles
import Claims

extension AnnotatedArticle {
  /// An article as it can be shown before it has been read: each paragraph one claim, no words.
  init(unread article: Article) {
    var sentences: [Sentence] = []
    var claims: [Claim] = []
    for (index, block) in article.blocks.enumerated() where block.kind.isBody {
      let claim = claims.count
      claims.append(Claim(sentence: claim, clause: nil, span: block.span, words: 0..<0))
      sentences.append(
        Sentence(span: block.span, block: index, words: 0..<0, claims: claim..<claim + 1))
    }
    self.init(article: article, words: [], sentences: sentences, claims: claims)
  }
}
