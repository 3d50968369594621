/// Answers questions on several threads and hands out the answers in the questions' order.
///
///     submit 1 2 3 4 …  ─►  [ thread: 2 ] [ thread: 1 ]  ─►  write 1 2 3 …
///
/// At most `capacity` questions are under way: between `submit` and the end of `write`. An answer
/// is written as soon as all before it are, by the thread that finished it, so nothing waits for
/// the next question to come. A class because its threads share it.
final class OrderedPipeline<Question: Sendable, Answer: Sendable>: Sendable {
  private let monitor: Monitor<State>
  private let capacity: Int
  private let answer: @Sendable (Question) -> Answer
  private let write: @Sendable (Answer) -> Void

  private struct State {
    var waiting: [(number: Int, question: Question)] = []
    var finished: [Int: Answer] = [:]
    var submitted = 0
    var written = 0
    var isWriting = false
    var isClosed = false
  }

  /// Makes a pipeline without threads.
  ///
  /// - Parameters:
  ///   - capacity: how many questions may be under way, at least 1.
  ///   - answer: answers a question; called on any thread.
  ///   - write: takes an answer; never called twice at the same time.
  init(
    capacity: Int, answer: @escaping @Sendable (Question) -> Answer,
    write: @escaping @Sendable (Answer) -> Void
  ) {
    self.monitor = Monitor(State())
    self.capacity = max(1, capacity)
    self.answer = answer
    self.write = write
  }

  /// Starts up to `count` threads; says how many there are.
  func start(threads count: Int) -> [Thread] {
    (0..<count).compactMap { _ in Thread { self.work() } }
  }

  /// Hands in a question; waits while too many are under way.
  func submit(_ question: Question) {
    monitor.wait { state -> Void? in
      guard state.submitted - state.written < capacity else { return nil }
      state.waiting.append((state.submitted, question))
      state.submitted += 1
      return ()
    }
  }

  /// Says that no question follows; the threads end when all is answered.
  func close() {
    monitor.change { $0.isClosed = true }
  }

  /// What a thread does: answers until there is nothing left.
  func work() {
    while let item = nextQuestion() {
      let result = answer(item.question)
      monitor.change { $0.finished[item.number] = result }
      writeWhatIsReady()
    }
  }

  private func nextQuestion() -> (number: Int, question: Question)? {
    monitor.wait { state -> (number: Int, question: Question)?? in
      if !state.waiting.isEmpty { return .some(state.waiting.removeFirst()) }
      return state.isClosed ? .some(nil) : nil
    }
  }

  /// Writes the answers whose turn it is, unless another thread is at it.
  private func writeWhatIsReady() {
    while true {
      let ready = monitor.change { state -> Answer? in
        guard !state.isWriting, let answer = state.finished.removeValue(forKey: state.written)
        else { return nil }
        state.isWriting = true
        return answer
      }
      guard let ready else { return }
      write(ready)
      monitor.change { state in
        state.isWriting = false
        state.written += 1
      }
    }
  }
}
