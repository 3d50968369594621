import Glibc

/// Does the work, and tells the supervisor line by line what it does.
///
///     begin 4711
///     broken exchanged: A1 ↔ B2 …
struct MutationWorker {
  private let options: MutatorOptions
  private let material: Material

  init(_ options: MutatorOptions, _ material: Material) {
    (self.options, self.material) = (options, material)
  }

  /// Runs iterations until all are done or the process is ended.
  func run() {
    for iteration in options.first..<options.first.addingClamped(options.count) {
      tell("begin \(iteration)")
      let pair = MutatedPair(of: material, seed: options.seed, iteration: iteration)
      guard let articles = pair.annotated else { continue }
      for problem in PairCheck.problems(of: articles) {
        tell("broken \(problem.replacing("\n", with: " "))")
      }
    }
    tell("end")
  }

  private func tell(_ line: String) {
    // A supervisor that is gone needs no work.
    if !Output.standard.tell(line) { exit(0) }
  }
}

extension Int {
  /// The sum, or the largest number.
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
