import Alignment
import Articles
import Claims

/// The part of the JSON that a pair and a batch line have in common: what the two articles are to
/// each other, links and one-sided sentences.
struct LinksJSON {
  let comparison: Comparison

  /// Writes the members `regime`, `links` and `oneSided` of the object being written.
  func write(_ selection: SentenceLink.Selection, into writer: inout JSONWriter) {
    let links = SentenceLink.all(in: comparison, selection)
    writer.member("regime", comparison.regime.rawValue)
    writer.member("links") { writer in
      writer.array(links) { $0.write(link: $1, withWords: selection == .shown, of: comparison) }
    }
    writer.member("oneSided") { writer in
      writer.inline { writer in
        writer.object { writer in
          for side in Side.allCases {
            writer.member(side.jsonName) {
              $0.array(comparison.oneSidedSentences(side)) { $0.integer($1) }
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(
    link: SentenceLink, withWords: Bool, of comparison: Comparison
  ) {
    object { writer in
      writer.member("a", link.sentences.left)
      writer.member("b", link.sentences.right)
      if withWords { writer.write(sidesOf: link, of: comparison) }
      writer.member("score", fixed: link.score)
      writer.member("strength", link.strength.rawValue)
      writer.member("discrepancies") { writer in
        writer.array(link.discrepancies) { writer, discrepancy in
          writer.write(discrepancy: discrepancy, on: link, of: comparison)
        }
      }
      writer.member("places") { writer in
        writer.array(link.places) { writer, place in
          writer.write(discrepancy: place, on: link, of: comparison)
        }
      }
      guard withWords else { return }
      writer.member("words") { writer in
        writer.array(link.wordMatches) { writer, match in
          writer.inline { $0.write(match: match, on: link, of: comparison) }
        }
      }
    }
  }

  /// Writes what the two sides of a link are called and say, so that nobody has to look them up.
  private mutating func write(sidesOf link: SentenceLink, of comparison: Comparison) {
    let articles = comparison.articles
    func labels(_ number: (AnnotatedArticle, Side) -> String) -> Sides<String> {
      Sides(
        left: Side.left.letter + number(articles.left, .left),
        right: Side.right.letter + number(articles.right, .right))
    }
    let spans = Sides(
      left: articles.left.sentences[link.sentences.left].span,
      right: articles.right.sentences[link.sentences.right].span)
    member("labels") {
      $0.write(sides: labels { $0.number(ofSentence: link.sentences[$1]) })
    }
    member("texts") {
      $0.write(
        sides: Sides(
          left: String(articles.left[spans.left]), right: String(articles.right[spans.right])))
    }
    member("claims") { writer in
      writer.array(link.claims) { writer, claims in
        writer.write(sides: labels { $0.number(ofClaim: claims[$1]) })
      }
    }
  }

  private mutating func write(sides: Sides<String>) {
    inlineObject { writer in
      for side in Side.allCases { writer.member(side.jsonName, sides[side]) }
    }
  }

  private mutating func write(
    match: WordMatch, on link: SentenceLink, of comparison: Comparison
  ) {
    object { writer in
      writer.member("ground", match.ground.rawValue)
      for side in Side.allCases {
        let article = comparison.articles[side]
        let word = article.words[match.words[side]].span
        writer.write(words: word, as: side, on: link, of: article)
      }
    }
  }

  /// Writes words of one side of a link: their text, and where they are in the sentence.
  private mutating func write(
    words: TextSpan, as side: Side, on link: SentenceLink, of article: AnnotatedArticle
  ) {
    let sentence = article.sentences[link.sentences[side]].span
    let span = words.clamped(to: sentence)
    member(side.jsonName) { writer in
      writer.inline { writer in
        writer.object { writer in
          writer.member("text", article[span])
          writer.member("start", article.article.offset(span.start, inSentence: sentence))
          writer.member("end", article.article.offset(span.end, inSentence: sentence))
        }
      }
    }
  }

  private mutating func write(
    discrepancy: Discrepancy, on link: SentenceLink, of comparison: Comparison
  ) {
    object { writer in
      writer.member("kind", discrepancy.kind.rawValue)
      writer.member("class", discrepancy.discrepancyClass.rawValue)
      writer.member("confidence", fixed: discrepancy.confidence)
      writer.member("rule", discrepancy.rule.rawValue)
      writer.member("why", discrepancy.why)
      if let unsettled = discrepancy.unsettled { writer.member("unsettled", unsettled) }
      for side in Side.allCases {
        writer.write(
          words: discrepancy.evidence[side], as: side, on: link, of: comparison.articles[side])
      }
    }
  }
}

extension Side {
  /// `a` or `b`, as members are named.
  var jsonName: String { self == .left ? "a" : "b" }
}

extension TextSpan {
  /// The part of the span inside `bounds`; empty at the nearer end where there is none.
  func clamped(to bounds: TextSpan) -> TextSpan {
    let start = min(max(start, bounds.start), bounds.end)
    return TextSpan(start, max(start, min(end, bounds.end)))
  }
}
