import Foundation
import Testing

@testable import diptych

/// What a batch came to whose workers are `FaultyWorker`s.
private struct FaultyRun {
  let status: Int32
  let lines: [String]

  /// Runs a batch of lines that each ask for a deed, the first with the id 1.
  init(
    _ deeds: [String], jobs: Int = 1, limits: PairLimits = .wide, worker: WorkerProgram? = nil
  ) throws {
    let folder = try TemporaryFolder()
    let questions = deeds.enumerated().map { "{\"id\": \($0 + 1), \"do\": \"\($1)\"}\n" }
    let input = try FileHandle(
      forReadingFrom: URL(filePath: folder.write(questions.joined(), to: "in")))
    let output = try FileHandle(forUpdating: URL(filePath: folder.write("", to: "out")))
    let program = try WorkerProgram(path: Program.url(of: "FaultyWorker").path, arguments: [])
    let run = BatchRun(jobs: jobs, limits: limits, worker: worker ?? program)
    status = try run.answerLines(
      of: FileDescriptor(number: input.fileDescriptor),
      on: FileDescriptor(number: output.fileDescriptor)
    ).rawValue
    let text = try String(contentsOf: folder.file("out"), encoding: .utf8)
    lines = text.split(separator: "\n").map(String.init)
  }

  /// The processes that answered, one for each line that has an answer.
  var processes: [pid_t] {
    lines.compactMap { $0.split(separator: " process ").last.flatMap { pid_t($0) } }
  }
}

extension PairLimits {
  /// More than any pair of these tests takes that is not made to take more.
  fileprivate static let wide = PairLimits(
    memory: ByteCount(bytes: 64 << 20), time: TimeLimit(milliseconds: 600_000))

  /// The same, but a pair that never ends need not be waited for that long.
  fileprivate static let brief = PairLimits(
    memory: wide.memory, time: TimeLimit(milliseconds: 10_000))
}

@Test(arguments: [
  ("trap", "comparing this pair ended the program (signal "),
  ("exit", "comparing this pair ended the program (status 7); it is left out"),
  ("be killed", "ended from outside or for want of memory (signal 9); the pair is left out"),
  ("take memory", "takes more than 64 MiB of memory, the limit of --pair-memory; it is left out"),
  ("half", "comparing this pair ended the program (status 0); it is left out"),
  ("half a header", "or for want of memory (signal 9); the pair is left out"),
  ("a count below zero", "comparing this pair ended the program (status 0); it is left out"),
])
func aFaultCostsOnePair(deed: String, words: String) throws {
  for jobs in [1, 4] {
    let run = try FaultyRun(["", deed, "", ""], jobs: jobs)
    #expect(run.status == 2)
    try #require(run.lines.count == 4)
    for number in [1, 3, 4] {
      #expect(run.lines[number - 1].hasPrefix("line \(number) of process "))
    }
    #expect(run.lines[1].hasPrefix("{\"id\": 2, \"error\": \""))
    #expect(run.lines[1].hasSuffix("\"}"))
    #expect(run.lines[1].contains(words), "\(run.lines[1])")
  }
}

@Test(arguments: ["never end", "half and never end"])
func aPairThatNeverEndsIsLeftOut(deed: String) throws {
  let run = try FaultyRun(["", deed, ""], limits: .brief)
  #expect(run.status == 2)
  #expect(run.lines.map { $0.hasPrefix("line ") } == [true, false, true])
  let sentence =
    "comparing this pair takes longer than 10 s, the limit of --pair-timeout; it is left out"
  #expect(run.lines[1] == "{\"id\": 2, \"error\": \"\(sentence)\"}")
}

@Test(arguments: [1, 4])
func manyFaultsKeepTheOrder(jobs: Int) throws {
  // The first line and the last, many in a row, and single ones.
  let faults = Set([0, 3, 24, 31, 33, 39] + Array(10..<22))
  let fails: [Bool] = (0..<40).map(faults.contains)
  let deeds = ["trap", "half", "be killed", "take memory"]
  let run = try FaultyRun(
    fails.enumerated().map { $1 ? deeds[$0 % deeds.count] : "in pieces" }, jobs: jobs)
  #expect(run.status == 2)
  #expect(run.lines.count == 40)
  for (line, (index, isFault)) in zip(run.lines, fails.enumerated()) {
    let beginning =
      isFault ? "{\"id\": \(index + 1), \"error\": " : "line \(index + 1) of process "
    #expect(line.hasPrefix(beginning), "\(line)")
  }
}

@Test func everyPairMayBeAtFault() throws {
  let run = try FaultyRun(Array(repeating: "trap", count: 12), jobs: 3)
  #expect(run.status == 2)
  #expect(run.lines.count == 12)
  for (index, line) in run.lines.enumerated() {
    #expect(line.hasPrefix("{\"id\": \(index + 1), \"error\": "))
  }
}

@Test func workersAreKeptWhileTheyDoWell() throws {
  #expect(Set(try FaultyRun(Array(repeating: "", count: 20)).processes).count == 1)
  #expect(Set(try FaultyRun(["", "trap", "", ""]).processes).count == 2)
  #expect(Set(try FaultyRun(Array(repeating: "", count: 60), jobs: 3).processes).count <= 3)
}

@Test func aWorkerThatGivesNoMemoryBackIsReplaced() throws {
  let run = try FaultyRun(["", "keep memory", "keep memory", "", ""])
  #expect(run.status == 0)
  let processes = run.processes
  try #require(processes.count == 5)
  #expect(processes[0] == processes[1])
  #expect(Set(processes[1...3]).count == 3)
  #expect(processes[3] == processes[4])
}

@Test(arguments: [1, 4])
func noWorkerIsLeft(jobs: Int) throws {
  let run = try FaultyRun(["", "trap", "", "", "half", ""], jobs: jobs)
  #expect(run.processes.count == 4)
  for process in run.processes { #expect(kill(process, 0) == -1) }
}

@Test func workersThatNeverWorkCostTheirPairsOnly() throws {
  let program = WorkerProgram(path: "/bin/false", arguments: [])
  let run = try FaultyRun(["", "", ""], worker: program)
  #expect(run.status == 2)
  let sentence = "comparing this pair ended the program (status 1); it is left out"
  #expect(run.lines.count == 3)
  for (index, line) in run.lines.enumerated() {
    #expect(line == "{\"id\": \(index + 1), \"error\": \"\(sentence)\"}")
  }
}

@Test func aSystemThatStartsNoWorkerIsTrouble() throws {
  let program = WorkerProgram(path: "/nonexistent/diptych", arguments: [])
  let trouble = #expect(throws: Trouble.self) { try FaultyRun([""], worker: program) }
  #expect(
    trouble?.sentence
      == "No process could be started to compare pairs in: No such file or directory.")
}
