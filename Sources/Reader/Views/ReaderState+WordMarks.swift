import Alignment
import Articles
import Claims
import TextScreen
import Theming

/// Which words of the shown link are marked.
enum MarkedWords: Hashable, Sendable {
  /// Those that make its discrepancies.
  case deciding
  /// Those, and every other word to which no word of the other claim corresponds.
  case differing
  case none

  /// The one after it.
  var next: MarkedWords {
    switch self {
    case .deciding: .differing
    case .differing: .none
    case .none: .deciding
    }
  }

  /// In words.
  var title: String {
    switch self {
    case .deciding: "the deciding words"
    case .differing: "all words that differ"
    case .none: "none"
    }
  }
}

extension ReaderState {
  mutating func cycleWordMarks() {
    markedWords = markedWords.next
    message = "Marked words: \(markedWords.title)"
  }

  /// The words to mark of a link, over one side's text; the strongest marks last.
  func wordMarks(ofLink index: Int, _ side: Side, theme: Theme) -> [WordMark] {
    guard let links, markedWords != .none else { return [] }
    let deciding = links.items(ofLink: index).map { item in
      let discrepancy = links.discrepancy(item)
      return WordMark(
        span: discrepancy.evidence[side], kind: discrepancy.kind, isShown: item == shownItem,
        theme: theme)
    }.sorted { !$0.isShown && $1.isShown }
    guard markedWords == .differing else { return deciding }
    let style = theme[side == focus.side ? .claimFocused : .claimCounterpart].adding(.underline)
    return differingWords(of: links.links[index], side)
      .map { WordMark(span: $0, style: style) } + deciding
  }

  /// The words of one claim of a link to which no word of the other surely corresponds; neighbours
  /// together.
  private func differingWords(of link: Link, _ side: Side) -> [TextSpan] {
    let article = articles[side]
    let matched = Set(link.wordMatches.filter(\.ground.isCertain).map { $0.words[side] })
    var spans: [TextSpan] = []
    var last: Int?
    for index in article.claims[link.claims[side]].words where !matched.contains(index) {
      let word = article.words[index]
      guard word.kind != .function else { continue }
      if let span = spans.last, last == index - 1 {
        spans[spans.count - 1] = span.union(word.span)
      } else {
        spans.append(word.span)
      }
      last = index
    }
    return spans
  }
}
