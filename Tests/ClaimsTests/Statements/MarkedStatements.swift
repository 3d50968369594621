import Articles
import Claims
import Foundation

/// Sentences with what they say, as marked by hand, and how much of it is read.
///
///     The mayor has left the town.
///       mayor | left | town
struct MarkedStatements {
  /// Who, act, whom: one word each, or `-`.
  struct Mark {
    let who: String
    let act: String
    let whom: String
  }

  private(set) var sentences: [(text: String, marks: [Mark])] = []

  /// Reads a file of marks.
  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") {
      guard line.hasPrefix("  ") else {
        sentences.append((String(line), []))
        continue
      }
      let cells = line.trimmingCharacters(in: .whitespaces).components(separatedBy: " | ")
      guard cells.count == 3, !sentences.isEmpty else { continue }
      sentences[sentences.count - 1].marks.append(
        Mark(who: Self.plain(cells[0]), act: cells[1].lowercased(), whom: Self.plain(cells[2])))
    }
  }

  /// How many marks there are, how many are read, and how many finite statements are produced.
  func score() -> (marks: Int, right: Int, finite: Int) {
    var score = (marks: 0, right: 0, finite: 0)
    for (text, marks) in sentences {
      let read = MarkedFacts(text)
      let statements = read.facts.flatMap(\.statements).sorted { $0.act < $1.act }
      score.marks += marks.count
      score.finite += statements.filter { $0.tense != .infinitive }.count
      score.right += Self.aligned(marks, statements, read.article)
    }
    return score
  }

  /// The most marks that are read right in the order of the sentence.
  private static func aligned(
    _ marks: [Mark], _ statements: [Statement], _ article: AnnotatedArticle
  ) -> Int {
    var row = [Int](repeating: 0, count: statements.count + 1)
    for mark in marks {
      var next = row
      for (index, statement) in statements.enumerated() {
        let isRight = fits(mark, statement, article)
        next[index + 1] = max(next[index], row[index + 1], row[index] + (isRight ? 1 : 0))
      }
      row = next
    }
    return row[statements.count]
  }

  private static func fits(_ mark: Mark, _ statement: Statement, _ article: AnnotatedArticle)
    -> Bool
  {
    func word(_ index: Int?) -> String {
      index.map { article[article.words[$0].span].lowercased() } ?? "-"
    }
    let act = word(statement.act).replacing("’", with: "'")
    let mark = (who: mark.who, act: mark.act.replacing("’", with: "'"), whom: mark.whom)
    let isAct =
      act == mark.act || act == mark.act + "n't"
      || mark.act.hasPrefix("'") && act.hasSuffix(mark.act)
      || mark.act.split(separator: "-").last.map(String.init) == act
    return isAct && isSame(mark.who, word(statement.who)) && isSame(mark.whom, word(statement.whom))
  }

  /// Whether a word as marked is the word read, of which a hyphen or a contraction is no part.
  private static func isSame(_ mark: String, _ word: String) -> Bool {
    let word = plain(word)
    return mark == word || mark.split(separator: "-").last.map(String.init) == word
      || word.split(separator: " ").last.map(String.init) == mark
      || word.split(separator: "'").first.map(String.init) == mark
  }

  /// Lower case, without `'s` and full stops.
  private static func plain(_ word: String) -> String {
    var plain = word.lowercased().replacing("’", with: "'")
    if plain.hasSuffix("'s") { plain.removeLast(2) }
    while plain.hasSuffix(".") { plain.removeLast() }
    return plain
  }
}
