import Articles
import Claims
import TestSupport

/// An article with its mentions drawn into it: `[Ann Roe=roe] won. [She=roe] …`, each with the last
/// stem of the fullest name of whom it speaks, or with the role where no name is known.
///
/// One stem is made of the same word everywhere, so that two bearers of a surname are told apart by
/// `first`, which draws the first stem instead.
struct MarkedNames {
  let article: AnnotatedArticle
  let found: ArticleEntities

  init(_ paragraphs: String...) {
    article = AnnotatedArticle(paragraphs: paragraphs)
    found = ArticleEntities(article)
  }

  /// The mentions made in `ways`, as `words=entity`, in order.
  func mentions(_ ways: MentionWay..., first: Bool = false) -> String {
    found.mentions.filter { ways.isEmpty || ways.contains($0.way) }.map { mention in
      let words = mention.words.map { article.words[$0].normal }.joined(separator: " ")
      return words + "=" + label(found.entities[mention.entity], first: first)
    }.joined(separator: ", ")
  }

  func label(_ entity: Entity, first: Bool = false) -> String {
    let name = first ? entity.fullName.first : entity.fullName.last
    return name ?? "?" + (entity.roles.first ?? "")
  }

  /// The entity whose fullest name ends, or begins, in `stem`.
  func entity(_ stem: String) -> Entity? {
    found.entities.first { $0.fullName.last == stem || $0.fullName.first == stem }
  }
}
