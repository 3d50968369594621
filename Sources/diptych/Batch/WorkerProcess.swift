import Glibc

/// The program that workers run, and its arguments.
struct WorkerProgram: Sendable {
  let path: String
  let arguments: [String]
}

/// A process that compares pairs for the batch, one at a time.
///
///     batch                        worker
///       ├── question ── socket ──► standard input
///       ◄── taken, answer ─ socket ─── standard input
///
/// One socket goes both ways, so that the worker notices the batch's end in whatever way it came:
/// the system closes the other side. Its standard output is no place for answers, since the batch's
/// reader would wait for a worker to close it.
struct WorkerProcess: Sendable {
  private let process: pid_t
  private let socket: FileDescriptor
  private let memory: ProcessMemory?

  /// What became of a question.
  enum Reply {
    case answer(WorkerMessage)
    /// There will be no answer; the worker has ended.
    case fault(WorkerFault)
    /// The worker ended before it took the question, whose pair therefore is not at fault.
    case notTaken(WorkerFault)
  }

  /// Starts a worker.
  init(_ program: WorkerProgram) throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    // Closed in other workers from the first moment on: one that had it would keep this one alive.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw SystemError(number: errno) }
    defer { close(ends[1]) }
    // Spawned and not forked: threads run.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments = (["diptych"] + program.arguments).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let status = posix_spawn(&process, program.path, &actions, nil, &arguments, environ)
    guard status == 0 else {
      close(ends[0])
      throw SystemError(number: status)
    }
    Self.interrupt(ends[0], every: PairWatch.interval)
    self.process = process
    self.socket = FileDescriptor(number: ends[0])
    self.memory = ProcessMemory(of: process)
  }

  /// Lets a call that waits on the socket come back now and then.
  private static func interrupt(_ socket: Int32, every interval: Duration) {
    var time = timeval(
      tv_sec: 0, tv_usec: Int(interval.components.attoseconds / 1_000_000_000_000))
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(socket, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
    }
  }

  /// Asks a question and waits for the answer, as long as the limits allow. With anything but an
  /// answer the worker has ended.
  func ask(_ question: WorkerMessage, within limits: PairLimits) -> Reply {
    var watch = PairWatch(limits, memory: memory)
    do throws(Interruption) {
      try send(question.encoded, &watch)
    } catch {
      let ending = end()
      return if case .limit(let fault) = error { .fault(fault) } else { .notTaken(ending) }
    }
    var isTaken = false
    do throws(Interruption) {
      return .answer(try receive(&watch, isTaken: &isTaken))
    } catch {
      let ending = end()
      if case .limit(let fault) = error { return .fault(fault) }
      return isTaken ? .fault(ending) : .notTaken(ending)
    }
  }

  /// Whether the worker holds more memory between two pairs than one of them should find taken.
  func holdsTooMuch(for limits: PairLimits) -> Bool {
    (memory?.bytes ?? 0) > limits.memory.bytes / 2
  }

  /// Ends the worker, and says how it ended if it had by itself.
  @discardableResult
  func end() -> WorkerFault {
    close(socket.number)
    memory?.close()
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return WorkerFault(waitStatus: status)
  }

  /// Why an exchange stopped.
  private enum Interruption: Error {
    case closed
    case limit(WorkerFault)
  }

  private func send(_ bytes: [UInt8], _ watch: inout PairWatch) throws(Interruption) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        // Without SIGPIPE: a worker that has gone is no reason to end.
        Glibc.send(
          socket.number, $0.baseAddress?.advanced(by: offset), bytes.count - offset,
          Int32(MSG_NOSIGNAL))
      }
      guard count > 0 || Self.isWorthRepeating(errno) else { throw .closed }
      offset += max(0, count)
      if offset < bytes.count { try look(&watch) }
    }
  }

  private func receive(
    _ watch: inout PairWatch, isTaken: inout Bool
  ) throws(Interruption) -> WorkerMessage {
    var reader = WorkerMessageReader()
    while true {
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
        count = recv(socket.number, buffer.baseAddress, 65_536, 0)
        filled = max(0, count)
      }
      guard count > 0 || count < 0 && Self.isWorthRepeating(errno) else { throw .closed }
      reader.append(chunk)
      while let message = reader.next() {
        if isTaken { return message }
        isTaken = message == .taken
      }
      try look(&watch)
    }
  }

  private func look(_ watch: inout PairWatch) throws(Interruption) {
    do throws(WorkerFault) {
      try watch.look()
    } catch {
      throw .limit(error)
    }
  }

  private static func isWorthRepeating(_ number: Int32) -> Bool {
    number == EAGAIN || number == EINTR
  }
}
