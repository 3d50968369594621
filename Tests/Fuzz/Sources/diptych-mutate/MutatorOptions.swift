/// What the command line asks for.
struct MutatorOptions {
  var seed: UInt64 = 1
  /// The first iteration.
  var first = 0
  /// How many iterations at most.
  var count = Int.max
  /// How long, in seconds.
  var seconds = 60
  /// Processor time that one iteration may take, in seconds.
  var limit = 30
  /// A file of pairs in place of our own.
  var corpus: String?
  /// Whether this process does the work, and another one watches it.
  var isWorker = false
  /// Whether one iteration is shown with its articles.
  var isReplay = false

  /// Reads arguments; nil where they cannot be understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--worker" {
        isWorker = true
        continue
      }
      guard let value = rest.popFirst(), take(name, value) else { return nil }
    }
  }

  private mutating func take(_ name: String, _ value: String) -> Bool {
    if name == "--corpus" {
      corpus = value
      return true
    }
    guard let number = Int(value), number >= 0 else { return false }
    switch name {
    case "--seed": seed = UInt64(number)
    case "--first": first = number
    case "--count": count = number
    case "--seconds": seconds = number
    case "--limit": limit = number
    case "--iteration": (first, count, isReplay) = (number, 1, true)
    default: return false
    }
    return true
  }

  /// The arguments of a worker that begins at an iteration.
  func workerArguments(from iteration: Int) -> [String] {
    let left = count == .max ? [] : ["--count", "\(first + count - iteration)"]
    return ["--worker", "--seed", "\(seed)", "--first", "\(iteration)"] + left
      + (corpus.map { ["--corpus", $0] } ?? [])
  }
}
