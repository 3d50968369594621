import Alignment
import Articles
import Claims
import Glibc

/// Measures how the time and the memory of a comparison grow with the texts.
enum Growth {
  private static let sizes: [(words: Int, runs: Int)] = [
    (5_000, 15), (10_000, 9), (30_000, 5), (100_000, 3),
  ]

  /// Compares made texts of ascending size inside this process; prints as it goes.
  static func measure() {
    print("two made texts, milliseconds; memory is the process's peak so far\n")
    let table = Table()
    var peaks: [String] = []
    for size in sizes {
      let texts = MadeTexts(words: size.words, seed: 1).texts
      var annotating: [Duration] = []
      var comparing: [Duration] = []
      var links = 0
      for _ in 0..<size.runs {
        let clock = ContinuousClock()
        let start = clock.now
        let articles = texts.map { AnnotatedArticle(article(Array($0.utf8))) }
        let middle = clock.now
        links = Comparison(of: articles).links.count
        annotating.append(middle - start)
        comparing.append(clock.now - middle)
      }
      table.row("\(size.words) words: annotate both", Measurements(annotating))
      table.row(
        "\(size.words) words: compare", Measurements(comparing), limit: limit(ofWords: size.words))
      peaks.append("\(size.words) words: \(links) links, \(peak() / 1_024) MB")
    }
    print("\n" + peaks.joined(separator: "\n") + "\nlimit of the memory: 400 MB")
  }

  private static func limit(ofWords words: Int) -> String {
    switch words {
    case 5_000: "120"
    case 100_000: "5000"
    default: ""
    }
  }

  static func article(_ text: [UInt8]) -> Article {
    let source = ArticleSource(name: "made", path: "made.txt", bytes: text)
    do {
      return try Article(source, format: .plain, cleaning: .off)
    } catch {
      giveUp("a made text cannot be read: \(error)")
    }
  }

  /// The most memory that the process held at a time, in kilobytes.
  private static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
