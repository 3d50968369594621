import ArgumentParser
import Articles

/// `diptych batch`: one pair a line in, one answer a line out.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Compare pairs, one JSON object a line, from standard input.",
    discussion: """
      Each line is {"id": …, "a": ARTICLE, "b": ARTICLE}; an article is a string, or an object with \
      "text", "paragraphs" or "sentences". Answers come in the order of the lines, as soon as they \
      are there. A line that cannot be answered gets {"id": …, "error": …}, and the run goes on.

      Exit status: 0 every line was answered, 2 otherwise.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many pairs to compare at a time; the processors, unless given.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Read articles of the form {\"path\": …} from this folder, and from nowhere else.",
      valueName: "folder"),
    completion: .directory)
  var files: String?

  @OptionGroup var comparing: ComparingOptions

  func validate() throws {
    guard (1...256).contains(jobs ?? 1) else {
      throw ValidationError("--jobs must lie between 1 and 256.")
    }
  }

  func run() throws {
    let options = BatchQuestion.Options(
      confidenceFloor: comparing.confidenceFloor ?? ComparingOptions.standardFloor,
      cleaning: comparing.cleaning,
      files: try files.map { name throws(Trouble) in try ArticleFolder(argument: name) })
    let errors = Monitor(0)
    let count = jobs ?? Thread.processors
    let pipeline = OrderedPipeline<BatchQuestion, BatchQuestion.Answer>(capacity: 2 * count) {
      $0.answer(options)
    } write: { answer in
      do throws(Trouble) {
        try Showing.print(answer.bytes)
      } catch {
        Diptych.leave(with: error)
      }
      if answer.isError { errors.change { $0 += 1 } }
    }
    let threads = pipeline.start(threads: count)
    guard !threads.isEmpty else { throw Trouble.noThreads }
    try readLines { pipeline.submit($0) }
    pipeline.close()
    for thread in threads { thread.join() }
    throw (errors.change { $0 } == 0 ? ExitStatus.noDiscrepancy : .trouble).code
  }

  private func readLines(_ submit: (BatchQuestion) -> Void) throws(Trouble) {
    var lines = LineReader(.standardInput)
    var number = 0
    do throws(SystemError) {
      while let line = try lines.next() {
        number += 1
        submit(BatchQuestion(line: line, number: number))
      }
    } catch {
      throw .cannotRead(name: "standard input", errno: error.number)
    }
  }
}
