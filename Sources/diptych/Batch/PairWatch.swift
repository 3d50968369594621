import Glibc

/// Holds against its limits what a pair costs while a worker compares it.
///
/// Memory is what the worker's own pages in memory grew by since the question (`statm`: resident
/// less shared), looked at by the batch some fifty times a second. A limit of the system's on the
/// worker would count address space instead: memory asked for and never touched, stacks, the
/// allocator's reserves; and it would end the worker as a fault of the program does, with nothing
/// to tell the two apart. The worker has such a limit all the same, a good deal higher, for what
/// grows while nobody looks or is swapped out.
struct PairWatch {
  private let limits: PairLimits
  private let memory: ProcessMemory?
  private let memoryBefore: Int
  private var elapsed = Duration.zero
  private var lastLook = ContinuousClock.now

  /// How long to wait for the worker between two looks.
  static let interval = Duration.milliseconds(20)

  /// Makes the watch of a pair whose question is about to be asked.
  init(_ limits: PairLimits, memory: ProcessMemory?) {
    self.limits = limits
    self.memory = memory
    self.memoryBefore = memory?.bytes ?? 0
  }

  /// Looks at what the pair has cost.
  ///
  /// - Throws: the limit that it went beyond.
  mutating func look() throws(WorkerFault) {
    let now = ContinuousClock.now
    // Time in which the whole batch was stopped (Ctrl-z) is not the pair's.
    elapsed += min(lastLook.duration(to: now), Self.interval * 10)
    lastLook = now
    if elapsed > limits.time.duration { throw .time(limits.time) }
    if let bytes = memory?.bytes, bytes - memoryBefore > limits.memory.bytes {
      throw .memory(limits.memory)
    }
  }
}

/// How much memory a process has to itself: pages in memory that no file backs.
struct ProcessMemory: Sendable {
  private let file: FileDescriptor

  /// Opens the system's account of a process; nil where there is none to read.
  init?(of process: pid_t) {
    let number = open("/proc/\(process)/statm", O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    file = FileDescriptor(number: number)
  }

  /// The bytes at this moment; nil once the process is gone.
  var bytes: Int? {
    let text = [UInt8](unsafeUninitializedCapacity: 128) { buffer, filled in
      filled = max(0, pread(file.number, buffer.baseAddress, 128, 0))
    }
    let fields = text.split(separator: UInt8(ascii: " ")).prefix(3)
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard fields.count == 3 else { return nil }
    return (fields[1] - fields[2]) * sysconf(Int32(_SC_PAGESIZE))
  }

  /// Closes the account.
  func close() { _ = Glibc.close(file.number) }
}
