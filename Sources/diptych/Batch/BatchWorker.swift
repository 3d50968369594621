import Glibc

/// The other side of a `WorkerProcess`: answers the questions that come, until no more can come.
struct BatchWorker {
  let options: BatchQuestion.Options
  let limits: PairLimits

  private let socket = FileDescriptor.standardInput

  /// Answers until the batch has gone.
  func run() {
    guard endWithTheBatch() else { return }
    limitMemory()
    takeTheProgramsName()
    var reader = WorkerMessageReader()
    while let bytes = try? socket.read(upTo: 65_536), !bytes.isEmpty {
      reader.append(bytes)
      while let question = reader.next() {
        guard (try? socket.write(WorkerMessage.taken.encoded)) != nil else { return }
        let answer = BatchQuestion(line: .bytes(question.bytes), number: question.number)
          .answer(options)
        let message = WorkerMessage(number: answer.isError ? 1 : 0, bytes: answer.bytes)
        guard (try? socket.write(message.encoded)) != nil else { return }
      }
    }
  }

  /// Sees to it that this process ends when the batch does, in the middle of a pair as well; false
  /// where that cannot be had. `PR_SET_PDEATHSIG` would watch the thread that started us instead.
  private func endWithTheBatch() -> Bool {
    let thread = Thread { [socket] in
      var waiting = pollfd(fd: socket.number, events: 0, revents: 0)
      repeat { _ = poll(&waiting, 1, -1) } while waiting.revents == 0
      _exit(ExitStatus.trouble.rawValue)
    }
    thread?.detach()
    return thread != nil
  }

  /// Bounds the memory that this process may ask for: high enough that `PairWatch` comes first.
  private func limitMemory() {
    var limit = rlimit()
    guard getrlimit(Self.data, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, rlim_t(4 * limits.memory.bytes + (256 << 20)))
    setrlimit(Self.data, &limit)
  }

  /// Started through /proc/self/exe, this process would be `exe` to `top` and `pgrep`.
  private func takeTheProgramsName() {
    let file = open("/proc/self/comm", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    try? FileDescriptor(number: file).write(Array("diptych".utf8))
    close(file)
  }

  private static let data = __rlimit_resource_t(RLIMIT_DATA.rawValue)
}
