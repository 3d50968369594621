import Alignment
import FoundationEssentials
import Glibc

/// Watches workers, counts what they find and shows it.
struct Supervisor {
  private let options: MutatorOptions
  private let material: Material
  private let end: ContinuousClock.Instant
  private var iteration: Int
  /// How many iterations were begun.
  private var begun = 0
  private var finds = 0

  /// More finds than these are not looked for.
  private static let enoughFinds = 10

  init(_ options: MutatorOptions, _ material: Material) {
    (self.options, self.material) = (options, material)
    end = .now + .seconds(options.seconds)
    iteration = options.first
  }

  /// Runs workers until the time or the iterations are over.
  /// - Returns: whether nothing was found and something was done.
  mutating func run() -> Bool {
    if options.isReplay { showArticles() }
    while isGoingOn, watchWorker() {}
    let outcome = finds == 0 ? "nothing found" : "\(finds) found"
    Output.standard.tell("seed \(options.seed): \(begun) iterations, \(outcome)")
    return finds == 0 && begun > 0
  }

  private var isGoingOn: Bool {
    finds < Self.enoughFinds && (options.isReplay || .now < end)
      && iteration - options.first < options.count
  }

  /// Starts a worker at the present iteration and watches it to its end, or to the first iteration
  /// that begins when the time is over: one that hangs is found whenever it began.
  /// - Returns: whether another worker is to go on after the present iteration.
  private mutating func watchWorker() -> Bool {
    guard var worker = WorkerProcess(options.workerArguments(from: iteration)) else {
      find("the worker cannot be started")
      return false
    }
    var start = 0.0
    let before = begun
    while let lines = worker.lines() {
      for line in lines where take(line) {
        start = worker.processorTime
        if isGoingOn { continue }
        _ = worker.end(with: SIGKILL)
        return false
      }
      if worker.processorTime - start > Double(options.limit) {
        find("more than \(options.limit) s of processor time")
        iteration += 1
        _ = worker.end(with: SIGKILL)
        return true
      }
    }
    let signal = worker.end()
    if signal == 0 && begun == before { find("the worker ends before it begins") }
    if signal != 0 { find("the worker is ended by signal \(signal)") }
    iteration += 1
    return signal != 0
  }

  /// Takes a line of the worker; true where an iteration begins.
  private mutating func take(_ line: String) -> Bool {
    if line.hasPrefix("begin "), let number = Int(line.dropFirst(6)) {
      iteration = number
      begun += 1
      return true
    }
    if line.hasPrefix("broken ") { find(String(line.dropFirst(7))) }
    return false
  }

  private var lastFind = -1

  private mutating func find(_ what: String) {
    Output.standard.tell("seed \(options.seed), iteration \(iteration): \(what)")
    guard lastFind != iteration else { return }
    lastFind = iteration
    finds += 1
    guard !options.isReplay else { return }
    let folder = "\(FilePath.tests)/../.build/mutator-finds"
    let file = "\(folder)/\(options.seed)-\(iteration).jsonl"
    mkdir(folder, 0o777)
    let line = pair.batchLine(identifier: "\(options.seed)-\(iteration)")
    let isSaved = (try? Data("\(line)\n".utf8).write(to: URL(filePath: file))) != nil
    Output.standard.tell(isSaved ? "  diptych batch < \(file)" : "  \(line)")
    let corpus = options.corpus.map { " --corpus \($0)" } ?? ""
    Output.standard.tell(
      "  diptych-mutate --seed \(options.seed) --iteration \(iteration)\(corpus)")
  }

  private var pair: MutatedPair {
    MutatedPair(of: material, seed: options.seed, iteration: iteration)
  }

  private func showArticles() {
    let articles = pair.articles
    Output.standard.tell("A: \(articles.left)\nB: \(articles.right)")
  }
}
