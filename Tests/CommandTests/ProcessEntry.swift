import Foundation

/// A process as the system lists it.
struct ProcessEntry {
  let state: Substring
  let parent: pid_t

  init?(_ process: pid_t) {
    // `4711 (diptych) S 4710 …`
    let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = line?.split(separator: ") ").last?.split(separator: " ") ?? []
    guard fields.count > 2, let parent = pid_t(fields[1]) else { return nil }
    (self.state, self.parent) = (fields[0], parent)
  }

  /// Waits until a process has ended; false where it does not.
  static func waitForEnd(of process: pid_t) -> Bool {
    wait { ProcessEntry(process).map { $0.state == "Z" } ?? true }
  }

  /// Waits until a process runs or would if there were a processor for it; false where it does not.
  static func waitForWork(of process: pid_t) -> Bool {
    wait { ProcessEntry(process)?.state == "R" }
  }

  private static func wait(until holds: () -> Bool) -> Bool {
    for _ in 0..<6_000 {
      if holds() { return true }
      usleep(10_000)
    }
    return false
  }

  /// The processes that a process has started and that have not been waited for.
  static func children(of process: pid_t) throws -> [pid_t] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }
      .filter { ProcessEntry($0)?.parent == process }
  }
}
