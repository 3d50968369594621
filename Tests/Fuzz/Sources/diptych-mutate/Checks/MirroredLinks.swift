import Alignment
import Articles
import Claims

/// What a comparison says, written so that it reads the same from either side.
///
///     compare(a, b)              A1 ↔ B2   number: A's words │ B's words
///     compare(b, a), mirrored    A1 ↔ B2   number: A's words │ B's words
struct MirroredLinks {
  /// A line for every link, discrepancy and candidate, in the order of the alphabet.
  let lines: [String]

  /// Writes a comparison; `isMirrored` where its sides are exchanged.
  init(of comparison: Comparison, isMirrored: Bool = false) {
    let mirror = Mirror(isOn: isMirrored)
    var lines: [String] = []
    for link in comparison.links {
      let place = "\(mirror.shown(link.claims)) \(link.score) \(link.strength.rawValue)"
      let words = link.wordMatches.map { "\(mirror.shown($0.words)) \($0.ground.rawValue)" }
      lines.append("\(place): \(words.sorted().joined(separator: ", "))")
      lines += link.discrepancies.map { "\(place): \(mirror.shown($0))" }
    }
    for candidate in comparison.candidates {
      lines.append("\(mirror.shown(candidate.sentences)) \(candidate.score) candidate")
    }
    self.lines = lines.sorted()
  }

  /// What two comparisons of one pair, the second with its sides exchanged, do not agree in; empty
  /// where they agree.
  static func differences(_ comparison: Comparison, exchanged: Comparison) -> [String] {
    let ours = MirroredLinks(of: comparison).lines
    let theirs = MirroredLinks(of: exchanged, isMirrored: true).lines
    guard ours != theirs else { return [] }
    return Set(ours).subtracting(theirs).sorted().map { "this way round: \($0)" }
      + Set(theirs).subtracting(ours).sorted().map { "exchanged: \($0)" } + ["not the same counts"]
  }

  /// How the parts of a comparison are shown.
  private struct Mirror {
    let isOn: Bool

    func shown(_ sides: Sides<Int>) -> String {
      isOn ? "\(sides.right)-\(sides.left)" : "\(sides.left)-\(sides.right)"
    }

    func shown(_ found: Discrepancy) -> String {
      let evidence = isOn ? found.evidence.swapped : found.evidence
      let spans = [evidence.left, evidence.right].map { "\($0.start)..<\($0.end)" }
      return [
        found.kind.rawValue, found.discrepancyClass.rawValue, spans.joined(separator: " "),
        "\(found.confidence)", found.rule.rawValue, words(of: found.why),
        words(of: found.unsettled ?? ""),
      ].joined(separator: " | ")
    }

    /// The words of a sentence in the order of the alphabet, with one sign for the letters of both
    /// sides: a quoted "A" may be a word, and is not exchanged.
    private func words(of sentence: String) -> String {
      sentence.split { !($0.isLetter || $0.isNumber) }.map { word in
        word == "A" || word == "B" ? "·" : String(word)
      }.sorted().joined(separator: " ")
    }
  }
}
