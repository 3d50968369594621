internal import Lexicon

/// Recognises the path of sections above an article.
///
///     News   /   Politics   /   Defense
///     Home > World > Middle East
///     Politics | World
struct Breadcrumb {
  /// Recognises a line above the body: short parts between spaced marks of one kind; two of them
  /// need a part that is known to be a section's name.
  static func recognise(_ phrase: Phrase) -> Finding? {
    guard phrase.bytes.count <= 160, !phrase.endsSentence else { return nil }
    let mark = phrase.tokens.lazy.map(\.text).first { marks.contains($0) }
    guard let mark else { return nil }
    let parts = phrase.tokens.split(omittingEmptySubsequences: false) { $0.text == mark }
    guard (2...8).contains(parts.count), parts.dropFirst().dropLast().allSatisfy({ !$0.isEmpty }),
      parts.allSatisfy({ $0.count <= 4 }),
      !phrase.tokens.contains(where: { $0.text != mark && marks.contains($0.text) })
    else { return nil }
    let names = parts.map { $0.map(\.lower).joined(separator: " ") }
    let known = names.count(where: sections.contains)
    let isPath = parts.count > 2 && mark != "|" && mark != "•" && mark != "·"
    guard isPath || known > 0 else { return nil }
    return Finding(.breadcrumb, "path of the page's sections")
  }

  private static let marks: Set<String> = ["/", ">", "»", "›", "|", "→", "::", "•", "·", "\\"]

  private static let sections = Language.english[.section]
}
