import ArgumentParser
import Articles

/// `diptych batch`: one pair a line in, one answer a line out.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Compare pairs, one JSON object a line, from standard input.",
    discussion: """
      Each line is {"id": …, "a": ARTICLE, "b": ARTICLE}; an article is a string, or an object \
      with "text", "paragraphs" or "sentences". Answers come in the order of the lines, as soon as \
      they are there. A line that cannot be answered gets {"id": …, "error": …}, and the run goes \
      on; so does a pair that ends the program or goes beyond --pair-memory (as in 512MiB) or \
      --pair-timeout (as in 1.5s or 2m). Pairs are compared in processes of their own, one a job.

      Exit status: 0 every line was answered, 2 otherwise.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many pairs to compare at a time; the processors, unless given.", valueName: "n"))
  var jobs: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Leave out a pair that takes more memory: 1GiB, unless given.", valueName: "size"))
  var pairMemory: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Leave out a pair that takes longer: 60 seconds, unless given.", valueName: "time"))
  var pairTimeout: String?

  @Option(
    help: ArgumentHelp(
      "Read articles of the form {\"path\": …} from this folder, and from nowhere else.",
      valueName: "folder"),
    completion: .directory)
  var files: String?

  @OptionGroup var comparing: ComparingOptions

  // What the batch starts itself as.
  @Flag(help: ArgumentHelp(visibility: .private))
  var worker = false

  func validate() throws {
    guard (1...256).contains(jobs ?? 1) else {
      throw ValidationError("--jobs must lie between 1 and 256.")
    }
    _ = try limits()
  }

  func run() throws {
    let limits = try limits()
    let options = BatchQuestion.Options(
      confidenceFloor: comparing.confidenceFloor ?? ComparingOptions.standardFloor,
      cleaning: comparing.cleaning,
      files: try files.map { name throws(Trouble) in try ArticleFolder(argument: name) })
    guard !worker else { return BatchWorker(options: options, limits: limits).run() }
    let run = BatchRun(
      jobs: jobs ?? Thread.processors, limits: limits,
      worker: WorkerProgram(path: "/proc/self/exe", arguments: workerArguments))
    throw try run.answerLines(of: .standardInput, on: .standardOutput).code
  }

  private func limits() throws(ValidationError) -> PairLimits {
    var limits = PairLimits.standard
    if let pairMemory {
      guard let memory = ByteCount(pairMemory) else {
        throw ValidationError(
          "--pair-memory takes 16MiB to 1TiB, as in 512MiB, 1.5GiB or 800000000 (bytes).")
      }
      limits.memory = memory
    }
    if let pairTimeout {
      guard let time = TimeLimit(pairTimeout) else {
        throw ValidationError(
          "--pair-timeout takes 1ms to 1000h, as in 60 (seconds), 1.5s or 2m.")
      }
      limits.time = time
    }
    return limits
  }

  /// What was asked for, as far as it is a worker's business.
  private var workerArguments: [String] {
    var arguments = ["batch", "--worker"]
    if let pairMemory { arguments += ["--pair-memory", pairMemory] }
    if let floor = comparing.confidenceFloor { arguments += ["--min-confidence", "\(floor)"] }
    if comparing.raw { arguments.append("--raw") }
    if let files { arguments += ["--files", files] }
    return arguments
  }
}
