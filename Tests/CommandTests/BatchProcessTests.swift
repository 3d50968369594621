import Foundation
import Testing

/// A batch that runs while the test looks on, with a pipe at either end.
private final class RunningBatch {
  let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread = ""

  init(_ arguments: [String] = ["--jobs", "1"]) throws {
    process.executableURL = try Program.url
    process.arguments = ["batch"] + arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit { kill(process.processIdentifier, SIGKILL) }

  func ask(_ id: Int, _ left: String = "It rained.") {
    input.fileHandleForWriting.write(
      Data("{\"id\": \(id), \"a\": \"\(left)\", \"b\": \"It rained.\"}\n".utf8))
  }

  /// The next answer.
  func answer() -> String {
    while !unread.contains("\n") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { break }
      unread += String(decoding: data, as: UTF8.self)
    }
    let line = unread.prefix { $0 != "\n" }
    unread.removeFirst(min(unread.count, line.count + 1))
    return String(line)
  }

  /// Says that no question follows, and waits for the end.
  func finish() throws -> Int32 {
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  func closeOutput() throws { try output.fileHandleForReading.close() }

  /// The processes that it has started.
  var workers: [pid_t] {
    get throws { try ProcessEntry.children(of: process.processIdentifier) }
  }
}

/// An article that takes minutes to compare.
private let endlessArticle = (0..<60_000).map { "Storm \($0) hit \($0 % 97) towns. " }.joined()

@Test func aStoppedWorkerIsGivenUp() throws {
  let batch = try RunningBatch(["--jobs", "1", "--pair-timeout", "10s"])
  // Lines with nothing to compare, so that a slow machine is quick enough.
  let quick = "\"error\": \"A holds no text"
  batch.ask(1, "")
  #expect(batch.answer().hasPrefix("{\"id\": 1, \(quick)"))
  let worker = try #require(try batch.workers.first)
  kill(worker, SIGSTOP)
  batch.ask(2, "")
  let error = "{\"id\": 2, \"error\": \"comparing this pair takes longer than 10 s, "
  #expect(batch.answer().hasPrefix(error))
  batch.ask(3, "")
  #expect(batch.answer().hasPrefix("{\"id\": 3, \(quick)"))
  #expect(try batch.finish() == 2)
  #expect(ProcessEntry.waitForEnd(of: worker))
}

@Test func anIdleWorkerThatIsKilledCostsNothing() throws {
  let batch = try RunningBatch()
  batch.ask(1)
  _ = batch.answer()
  let worker = try #require(try batch.workers.first)
  kill(worker, SIGKILL)
  #expect(ProcessEntry.waitForEnd(of: worker))
  batch.ask(2)
  #expect(batch.answer().hasPrefix("{\"id\": 2, \"schema\": 1"))
  #expect(try batch.finish() == 0)
}

@Test func noWorkerOutlivesTheBatch() throws {
  let batch = try RunningBatch()
  batch.ask(1)
  _ = batch.answer()
  let workers = try batch.workers
  try #require(workers.count == 1)
  batch.ask(2, endlessArticle)
  #expect(ProcessEntry.waitForWork(of: workers[0]))
  kill(batch.process.processIdentifier, SIGKILL)
  #expect(workers.allSatisfy(ProcessEntry.waitForEnd))
}

@Test func aClosedOutputEndsTheWorkers() throws {
  let batch = try RunningBatch(["--jobs", "2"])
  batch.ask(1)
  _ = batch.answer()
  let workers = try batch.workers
  #expect(!workers.isEmpty)
  try batch.closeOutput()
  batch.ask(2)
  #expect(workers.allSatisfy(ProcessEntry.waitForEnd))
}
