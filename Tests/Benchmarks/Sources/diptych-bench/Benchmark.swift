import Articles
import Claims
import Exporting
import Glibc

@_spi(Fitting) import Alignment

/// Measures the built program on the reference pair.
///
///     swift build -c release --static-swift-stdlib
///     swift run -c release --package-path Tests/Benchmarks diptych-bench [PATH-OF-DIPTYCH]
///
/// With `facts`, and perhaps files, two for each pair: what reading and comparing facts adds to
/// linking. With `growth` in place of the path: how long comparing takes for longer and longer
/// texts, and how much memory. With `progress`, and perhaps two files: whether a comparison tells
/// rightly how much of it is done. With `keys`, and perhaps a path: how long keys take on two long
/// texts. With `tokens`, and perhaps a path, a count and a seed: whether texts that are one token
/// over and over stay inside their limits.
@main
enum Benchmark {
  private static let root = #filePath.split(separator: "/").dropLast(5)
    .reduce("") { $0 + "/" + $1 }
  static let pair = Sides(left: "a", right: "b").map {
    root + "/Tests/ReferencePair/iran-missiles-\($0).txt"
  }
  /// The bundled demo's second article.
  static let demo = root + "/Sources/diptych/Demo/demo-b.txt"
  /// A word near the top of each text, which both programs show on their first screen.
  private static let landmarks = ["declared", "Rear"]

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "facts" { return FactsCost.measure(Array(arguments.dropFirst())) }
    if arguments.first == "growth" { return Growth.measure() }
    if arguments.first == "progress" { return Progress.measure(Array(arguments.dropFirst())) }
    let subject = ["keys", "tokens"].first { $0 == arguments.first }
    let rest = Array(arguments.dropFirst(subject == nil ? 0 : 1))
    let program = rest.first ?? root + "/.build/release/diptych"
    guard access(program, X_OK) == 0 else {
      giveUp("there is no program at \(program); build it first, or give its path.")
    }
    if subject == "keys" { return LongTextKeys.measure(program) }
    if subject == "tokens" {
      let count = rest.dropFirst().first.flatMap { Int($0) } ?? 200
      let seed = rest.dropFirst(2).first.flatMap { UInt64($0) } ?? 1
      return TokenRuns.measure(program, count: max(0, count), seed: seed)
    }
    print("\(program)\nreference pair, milliseconds\n")
    let table = Table()
    measureFirstLines(program, table)
    table.row("plain run of the pair", plainRuns(program), limit: "60")
    measureKeys(program, table)
    measureStages(table)
  }

  /// From exec to a word of each text on the terminal, in turns with vim.
  private static func measureFirstLines(_ program: String, _ table: Table) {
    let vim = "/usr/bin/vim"
    let hasVim = access(vim, X_OK) == 0
    var times = Sides<[Duration]>(left: [], right: [])
    for _ in 0..<31 {
      times.left.append(firstLines([program, pair.left, pair.right]))
      if hasVim {
        // Without a vimrc vim asks for Enter before it shows anything: it finds it typed already.
        times.right.append(
          firstLines([vim, "-u", "NONE", "-d", pair.left, pair.right], typedAhead: "\r"))
      }
    }
    table.row("both texts' first lines", Measurements(times.left), limit: "vim's")
    if hasVim { table.row("  vim -u NONE -d", Measurements(times.right)) }
  }

  private static func firstLines(_ arguments: [String], typedAhead keys: String = "") -> Duration {
    var seen: [UInt8] = []
    let start = ContinuousClock.now
    guard let child = Child(arguments, on: .terminal(rows: 40, columns: 120)) else {
      giveUp("\(arguments[0]) does not start.")
    }
    if !keys.isEmpty { child.type(keys) }
    while let bytes = child.read(within: 5000), !bytes.isEmpty {
      seen += bytes
      let text = visible(seen)
      if landmarks.allSatisfy({ text.contains($0) }) { return .now - start }
    }
    giveUp("\(arguments[0]) did not show both texts.")
  }

  /// Terminal output without its control sequences.
  private static func visible(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x1B else {
        if bytes[index] >= 0x20 { result.append(bytes[index]) }
        index += 1
        continue
      }
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "[") {
        index += 1
        while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func plainRuns(_ program: String) -> Measurements {
    Measurements(
      (0..<31).map { _ in
        let start = ContinuousClock.now
        guard let child = Child([program, pair.left, pair.right], on: .pipe) else {
          giveUp("\(program) does not start.")
        }
        while let bytes = child.read(within: 5000), !bytes.isEmpty {}
        let status = child.wait()
        guard status < 2 else { giveUp("\(program) ended with status \(status).") }
        return .now - start
      })
  }

  /// From a key to the last byte of what it changed.
  private static func measureKeys(_ program: String, _ table: Table) {
    guard
      let child = Child([program, pair.left, pair.right], on: .terminal(rows: 40, columns: 120))
    else { giveUp("\(program) does not start.") }
    while let bytes = child.read(within: 500), !bytes.isEmpty {}
    let kinds: [(name: String, keys: [String])] = [
      ("row down and up: j k", ["j", "k"]), ("claims: ) (", [")", "("]),
      ("discrepancies: c C", ["c", "c", "c", "C"]), ("one-sided claims: o O", ["o", "o", "O"]),
      ("pages: Ctrl-D Ctrl-U", ["\u{04}", "\u{15}"]), ("ends: G gg", ["G", "gg"]),
      ("help and back: ? Esc", ["?", "\u{1B}"]),
    ]
    var all: [Duration] = []
    for kind in kinds {
      let times = (0..<60).compactMap { repaint(child, kind.keys[$0 % kind.keys.count]) }
      guard !times.isEmpty else { giveUp("no key of '\(kind.name)' changed the screen.") }
      if kind.name.contains("Esc") {
        table.row("key to repaint, \(kind.name) (*)", Measurements(times))
      } else {
        table.row("key to repaint, \(kind.name)", Measurements(times), limit: "16")
        all += times
      }
    }
    table.row("key to repaint, all but (*)", Measurements(all), limit: "16")
    print("(*) with the 25 ms that tell Esc from a key's sequence")
  }

  /// The time until a key's last byte; nil where nothing came.
  static func repaint(_ child: Child, _ keys: String) -> Duration? {
    last(of: child) { child.type(keys) }
  }

  /// The time from a cause to the last byte of its outcome; nil where nothing came.
  static func last(of child: Child, after cause: () -> Void) -> Duration? {
    let start = ContinuousClock.now
    cause()
    var last: ContinuousClock.Instant?
    var wait = 100
    while let bytes = child.read(within: wait), !bytes.isEmpty {
      last = .now
      wait = 15
    }
    return last.map { $0 - start }
  }

  /// The stages of a comparison inside this process.
  private static func measureStages(_ table: Table) {
    let sources = pair.map { path in
      ArticleSource(name: path, path: path, bytes: contents(path))
    }
    var times: [[Duration]] = [[], [], [], []]
    for _ in 0..<31 {
      let clock = ContinuousClock()
      var instants = [clock.now]
      let articles: Sides<Article>
      do {
        articles = try sources.map { try Article($0, format: nil, cleaning: .on) }
      } catch {
        giveUp("the reference pair cannot be read: \(error)")
      }
      instants.append(clock.now)
      let annotated = articles.map { AnnotatedArticle($0) }
      instants.append(clock.now)
      let comparison = Comparison(of: annotated)
      instants.append(clock.now)
      precondition(!ExportFormat.plain.bytes(of: comparison).isEmpty, "there is a plain form")
      instants.append(clock.now)
      for stage in times.indices { times[stage].append(instants[stage + 1] - instants[stage]) }
    }
    for (stage, name) in ["read", "annotate", "compare", "write plain"].enumerated() {
      table.row("in process: \(name)", Measurements(times[stage]))
    }
    measureFacts(sources, table)
  }

  /// Linking alone, and what reading and comparing facts adds to it, on a pair: at most half.
  private static func measureFacts(_ sources: Sides<ArticleSource>, _ table: Table) {
    guard let articles = try? sources.map({ try Article($0, format: nil, cleaning: .on) }) else {
      return
    }
    let annotated = articles.map { AnnotatedArticle($0) }
    let costs = (0..<101).map { _ in ComparisonCost(of: annotated) }
    table.row("  of it linking", Measurements(costs.map(\.linking)))
    table.row("  of it matching words", Measurements(costs.map(\.matching)))
    table.row("  of it facts", Measurements(costs.map(\.facts)), limit: "½ of linking")
  }

  static func contents(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
      }
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}
