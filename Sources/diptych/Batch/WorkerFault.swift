import Glibc

/// Why a pair has no answer, though nothing is wrong with its line.
enum WorkerFault: Error, Equatable {
  /// The worker was ended by a signal.
  case signal(Int32)
  /// The worker ended by itself, with this status.
  case status(Int32)
  case memory(ByteCount)
  case time(TimeLimit)
  /// No worker could be started.
  case notStarted(errno: Int32)

  /// Makes the fault of a worker that ended with the status that `waitpid` tells.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .status(waitStatus >> 8 & 0xFF) : .signal(signal)
  }

  /// What the error line says.
  var sentence: String {
    switch self {
    case .signal(let number) where Self.signalsFromOutside.contains(number):
      "the process comparing this pair was ended from outside or for want of memory "
        + "(signal \(number)); the pair is left out"
    case .signal(let number):
      "comparing this pair ended the program (signal \(number)); it is left out"
    case .status(let number):
      "comparing this pair ended the program (status \(number)); it is left out"
    case .memory(let limit):
      "comparing this pair takes more than \(limit) of memory, the limit of --pair-memory; "
        + "it is left out"
    case .time(let limit):
      "comparing this pair takes longer than \(limit), the limit of --pair-timeout; "
        + "it is left out"
    case .notStarted(let number):
      "no process could be started to compare this pair (\(String(cString: strerror(number)))); "
        + "it is left out"
    }
  }

  /// What people and the system send; a fault of our own brings others.
  private static let signalsFromOutside = [SIGHUP, SIGINT, SIGQUIT, SIGKILL, SIGTERM]
}
