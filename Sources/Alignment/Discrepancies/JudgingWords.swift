import Claims

/// Words by which a writer judges what is told, rather than tells it.
///
/// The list is the project's own: adverbs that call a statement untrue or an act shameful, and
/// words that hold a person or a thing at a distance. Whoever they are aimed at, they are shown as
/// words.
enum JudgingWords {
  /// Whether a lower-case word is one.
  static func isOne(_ normal: String) -> Bool { words.contains(normal) }

  private static let words = WordSet(
    ("falsely wrongly erroneously mistakenly inaccurately misleadingly baselessly groundlessly "
      + "dubiously infamously notoriously brazenly shamelessly outrageously recklessly hypocritically "
      + "cynically unilaterally illegally unlawfully wildly bizarrely ridiculously absurdly rightly "
      + "heroically bravely boldly embattled disgraced scandal-plagued beleaguered infamous notorious "
      + "debunked discredited baseless unfounded bogus so-called self-styled self-proclaimed phony "
      + "sham pointless shameful outrageous disastrous draconian extremist radical fringe far-left "
      + "far-right hardline hard-line")
      .split(separator: " ").map(String.init))
}
