import Glibc

/// A batch from its first line to its last: lines in, answers out, in the lines' order.
///
///     lines ─► [ thread ─► worker process ] ─► answers
///              [ thread ─► worker process ]
///
/// Pairs are compared in processes of their own, so that one which ends its process, or never ends,
/// costs one answer.
struct BatchRun {
  /// How many pairs to compare at a time.
  let jobs: Int
  let limits: PairLimits
  let worker: WorkerProgram

  /// Answers all lines of `input` on `output`; says whether each got an answer.
  func answerLines(
    of input: FileDescriptor, on output: FileDescriptor
  ) throws(Trouble) -> ExitStatus {
    // Where whoever started us ignores it, we would not be told how workers end.
    signal(SIGCHLD, SIG_DFL)
    let pool = try pool()
    defer { pool.close() }
    let errors = Monitor(0)
    let pipeline = OrderedPipeline<BatchQuestion, BatchQuestion.Answer>(capacity: 2 * jobs) {
      $0.answer(from: pool)
    } write: { answer in
      do throws(SystemError) {
        try output.write(answer.bytes)
      } catch {
        Diptych.leave(with: .cannotWrite(name: "standard output", errno: error.number))
      }
      if answer.isError { errors.change { $0 += 1 } }
    }
    let threads = pipeline.start(threads: jobs)
    guard !threads.isEmpty else { throw .noThreads }
    try readLines(of: input) { pipeline.submit($0) }
    pipeline.close()
    for thread in threads { thread.join() }
    return errors.change { $0 } == 0 ? .noDiscrepancy : .trouble
  }

  private func pool() throws(Trouble) -> WorkerPool {
    do throws(SystemError) {
      return try WorkerPool(worker, limits: limits)
    } catch {
      throw .noWorkers(errno: error.number)
    }
  }

  private func readLines(
    of input: FileDescriptor, _ submit: (BatchQuestion) -> Void
  ) throws(Trouble) {
    var lines = LineReader(input)
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
