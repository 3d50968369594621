/// The workers of a batch: each compares a pair at a time, and one that ends is replaced.
///
///     thread ─ question ─►  idle worker, or a new one  ─► answer   ─► worker is idle again
///                                                      ─► fault    ─► worker is forgotten
///
/// A fault costs the pair that it happened to. There are no more workers than threads ask at a
/// time. A class because the threads share it.
final class WorkerPool: Sendable {
  private let program: WorkerProgram
  private let limits: PairLimits
  private let monitor = Monitor(State())

  private struct State {
    var idle: [WorkerProcess] = []
    var alive = 0
  }

  /// How many workers may end before they have the whole of one question; then it is left out.
  private static let attempts = 3

  /// Makes a pool with one worker, so that a system which starts none is noticed.
  init(_ program: WorkerProgram, limits: PairLimits) throws(SystemError) {
    self.program = program
    self.limits = limits
    let first = try WorkerProcess(program)
    monitor.change { state in
      state.idle.append(first)
      state.alive = 1
    }
  }

  /// The answer to a question; called on any thread, and waits there.
  func answer(to question: WorkerMessage) throws(WorkerFault) -> WorkerMessage {
    var lastFault: WorkerFault?
    for _ in 0..<Self.attempts {
      let worker = try takeWorker()
      switch worker.ask(question, within: limits) {
      case .answer(let answer):
        giveBack(worker)
        return answer
      case .fault(let fault):
        monitor.change { $0.alive -= 1 }
        throw fault
      case .notTaken(let fault):
        monitor.change { $0.alive -= 1 }
        lastFault = fault
      }
    }
    throw lastFault ?? .status(0)
  }

  /// Ends the workers. No answer may be asked for any more.
  func close() {
    let idle = monitor.change { state in
      defer { state = State() }
      return state.idle
    }
    for worker in idle { worker.end() }
  }

  /// An idle worker, or a new one. Where the system starts no more, waits for one to be idle.
  private func takeWorker() throws(WorkerFault) -> WorkerProcess {
    let idle = monitor.change { state -> WorkerProcess? in
      if state.idle.isEmpty { state.alive += 1 }
      return state.idle.popLast()
    }
    if let idle { return idle }
    do throws(SystemError) {
      return try WorkerProcess(program)
    } catch {
      monitor.change { $0.alive -= 1 }
      let other = monitor.wait { state -> WorkerProcess?? in
        if let worker = state.idle.popLast() { return .some(worker) }
        return state.alive == 0 ? .some(nil) : nil
      }
      guard let other else { throw .notStarted(errno: error.number) }
      return other
    }
  }

  private func giveBack(_ worker: WorkerProcess) {
    if worker.holdsTooMuch(for: limits) {
      worker.end()
      monitor.change { $0.alive -= 1 }
    } else {
      monitor.change { $0.idle.append(worker) }
    }
  }
}
