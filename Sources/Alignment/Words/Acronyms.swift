import Articles
import Claims

/// Finds acronyms of one claim whose words are in the other.
///
///     the FBI          Federal Bureau of Investigation       FBI = Federal
enum Acronyms {
  /// Places of an acronym and of the first word of what it stands for, left first; in order.
  ///
  /// The words must be names that follow each other, with function words between them at most, and
  /// begin with the acronym's letters. O(acronyms × words).
  static func matches(
    _ items: Sides<[MatchedItem]>, in articles: Sides<AnnotatedArticle>
  ) -> [Sides<Int>] {
    var found: [Sides<Int>] = []
    for side in Side.allCases {
      let acronyms = items[side].indices.filter { isAcronym(items[side][$0], in: articles[side]) }
      for acronym in acronyms.prefix(20) {
        let letters = Array(articles[side].words[items[side][acronym].index].normal.utf8)
        for start in items[side.other].indices
        where spells(letters, from: start, items[side.other], in: articles[side.other]) {
          var place = Sides(left: start, right: start)
          place[side] = acronym
          found.append(place)
        }
      }
    }
    return found
  }

  private static func isAcronym(_ item: MatchedItem, in article: AnnotatedArticle) -> Bool {
    guard item.entry.kind == .name else { return false }
    let word = article.words[item.index]
    return (2...6).contains(word.normal.utf8.count)
      && article[word.span].utf8.allSatisfy {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 == UInt8(ascii: ".")
      }
  }

  private static func spells(
    _ letters: [UInt8], from start: Int, _ items: [MatchedItem], in article: AnnotatedArticle
  ) -> Bool {
    var at = start
    for (count, letter) in letters.enumerated() {
      while count > 0, at < items.count, items[at].entry.kind == .function { at += 1 }
      guard at < items.count, items[at].entry.kind == .name,
        article.words[items[at].index].normal.utf8.first == letter
      else { return false }
      at += 1
    }
    return true
  }
}
