import CPty
import Foundation
import Testing

/// A program on a terminal of its own, of which only the bytes are looked at.
final class TerminalRun {
  private let process: pid_t
  private var master: Int32 = -1
  private var isReaped = false
  /// All that came, escape sequences included.
  private(set) var bytes: [UInt8] = []

  init(_ arguments: [String], environment: [String: String] = [:]) {
    let all = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = all.map { strdup("\($0)=\($1)") } + [nil]
    process = cpty_spawn(arguments[0], &argv, &envp, 40, 120, &master)
    for pointer in argv + envp { free(pointer) }
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// Types keys, and forgets what came before.
  func type(_ keys: String) {
    bytes = []
    _ = keys.withCString { write(master, $0, strlen($0)) }
  }

  /// Reads until `text` has come, word by word since blanks may be jumped over; false at the end.
  func waits(for text: String) -> Bool {
    let words = text.split(separator: " ").map { Array($0.utf8) }
    while !words.allSatisfy({ bytes.firstRange(of: $0) != nil }) {
      guard readMore() else { return false }
    }
    return true
  }

  /// Reads until what has come is as wanted; false at the end.
  func waits(until isThere: (String) -> Bool) -> Bool {
    while !isThere(String(decoding: bytes, as: UTF8.self)) {
      guard readMore() else { return false }
    }
    return true
  }

  /// Reads to the end and says the status; a program that has gone quiet is killed.
  func status() -> Int32 {
    while readMore() {}
    var status: Int32 = 0
    if waitpid(process, &status, WNOHANG) == 0 {
      usleep(500_000)
      kill(process, SIGKILL)
    } else {
      isReaped = true
      return cpty_exit_status(status)
    }
    waitpid(process, &status, 0)
    isReaped = true
    return cpty_exit_status(status)
  }

  private func readMore() -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 20_000) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}

@Test func theReaderOpensAndItsStatusSaysWhatWasFound() throws {
  let run = TerminalRun([
    try Program.url.path, ReferencePaths.left, ReferencePaths.right, "--min-confidence", "0.1",
  ])
  #expect(run.waits(for: "declared Admiral"))
  #expect(run.waits(for: "Compared as "))
  run.type("q")
  #expect(run.status() == 1)
}

@Test func identicalArticlesEndWithStatusZero() throws {
  let run = TerminalRun([try Program.url.path, ReferencePaths.left, ReferencePaths.left])
  #expect(run.waits(for: "The two texts are the same"))
  run.type("q")
  #expect(run.status() == 0)
}

@Test func aDumbTerminalIsRefused() throws {
  let run = TerminalRun([try Program.url.path, "demo"], environment: ["TERM": "dumb"])
  #expect(run.waits(for: "diptych: dumb --format plain"))
  #expect(run.status() == 2)
  #expect(!run.bytes.contains(0x1B))
  let plain = TerminalRun(
    [try Program.url.path, "demo", "--format", "plain"], environment: ["TERM": "dumb"])
  #expect(plain.waits(for: "Item 1 of"))
  #expect(plain.status() == 1)
}

@Test func anUnknownTerminalIsTakenForXterm() throws {
  let run = TerminalRun([try Program.url.path, "demo"], environment: ["TERM": "no-such-terminal"])
  #expect(run.waits(for: "Compared as "))
  run.type("q")
  #expect(run.status() == 1)
}

@Test(arguments: [
  ([], ["NO_COLOR": "1"], false), (["--color", "never"], [:], false), ([], [:], true),
  (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["NO_COLOR": ""], true),
])
func coloursAreSentWhenTheyAreWanted(
  options: [String], environment: [String: String], isColored: Bool
) throws {
  let run = TerminalRun([try Program.url.path, "demo"] + options, environment: environment)
  #expect(run.waits(for: "Compared as "))
  let text = String(decoding: run.bytes, as: UTF8.self)
  let hasColor = text.range(of: "\u{1B}\\[[0-9;]*[34][0-7]m", options: .regularExpression) != nil
  #expect(hasColor == isColored)
  run.type("q")
  _ = run.status()
}

@Test(arguments: [["--ascii"], []])
func asciiIsAllThatIsSent(options: [String]) throws {
  let folder = try TemporaryFolder()
  let article = try folder.write("It rained in Marrow – on “Monday”.", to: "a.txt")
  let environment = options.isEmpty ? ["LC_ALL": "C"] : [:]
  let run = TerminalRun(
    [try Program.url.path, article, article] + options, environment: environment)
  #expect(run.waits(for: "The two texts are the same"))
  #expect(run.bytes.allSatisfy { $0 < 0x80 })
  run.type("q")
  #expect(run.status() == 0)
}

@Test func anArticleFromAPipeCannotBeReloaded() throws {
  let path = try Program.url.path
  let run = TerminalRun([
    "/bin/bash", "-c",
    "cat '\(ReferencePaths.left)' | '\(path)' - '\(ReferencePaths.right)' --min-confidence 0.1; exit $?",
  ])
  #expect(run.waits(for: "Compared as "))
  run.type("R")
  #expect(run.waits(for: "standard input can be read only once"))
  run.type("q")
  #expect(run.status() == 1)
}

@Test func reloadingReadsTheFilesAgain() throws {
  let folder = try TemporaryFolder()
  let left = try folder.write("Twelve people died in Marrow on Monday.", to: "a.txt")
  let right = try folder.write("Twelve people died in Marrow on Monday.", to: "b.txt")
  let run = TerminalRun([try Program.url.path, left, right])
  #expect(run.waits(for: "The two texts are the same"))
  _ = try folder.write("Nineteen people died in Marrow on Monday.", to: "b.txt")
  run.type("R")
  #expect(run.waits(for: "Nineteen") && run.waits(for: "discrepancy"))
  try FileManager.default.removeItem(atPath: right)
  run.type("R")
  #expect(run.waits(for: "b.txt: there is no such file"))
  run.type("q")
  #expect(run.status() == 1)
}

/// In the place of one file is a pipe that nobody writes to: reading it never ends.
@Test func keysDoNotWaitForFilesThatAreReadAgain() throws {
  let folder = try TemporaryFolder()
  let left = try folder.write("Twelve people died in Marrow on Monday.", to: "a.txt")
  let right = try folder.write("Twelve people died in Marrow on Monday.", to: "b.txt")
  let run = TerminalRun([try Program.url.path, left, right])
  #expect(run.waits(for: "The two texts are the same"))
  try FileManager.default.removeItem(atPath: right)
  #expect(mkfifo(right, 0o600) == 0)
  run.type("R")
  #expect(run.waits(for: "Reading both files again"))
  run.type("R?")
  #expect(run.waits(for: "one row down"))
  run.type("qq")
  #expect(run.status() == 0)
}

@Test func ctrlCIsAKeyAndTwiceItQuits() throws {
  let run = TerminalRun([try Program.url.path, "demo"])
  #expect(run.waits(for: "Compared as "))
  run.type("\u{03}")
  #expect(run.waits(for: "quit"))
  run.type("\u{03}")
  #expect(run.status() == 1)
}

/// Articles so long that comparing them takes several times the 200 ms after which a share is told.
private func longArticle(_ verbs: [String]) -> String {
  let towns = ["Marrow", "Selwyn", "Ness", "Callan", "Oda", "Storm Bay", "Sundholm"]
  let crews = ["sailors", "teachers", "drivers", "nurses", "farmers"]
  return (0..<3000).map { number in
    "In \(towns[number % 7]) \(number + 2) \(crews[number % 5]) \(verbs[number % verbs.count])"
      + " the mayor about the old bridge on Monday."
  }.joined(separator: "\n\n")
}

@Test func aLongComparisonTellsHowFarItIsAndEscStopsIt() throws {
  let folder = try TemporaryFolder()
  let left = try folder.write(longArticle(["asked", "met", "thanked"]), to: "a.txt")
  let right = try folder.write(longArticle(["told", "asked", "warned", "saw"]), to: "b.txt")
  let run = TerminalRun([try Program.url.path, left, right])
  #expect(run.waits { $0.contains("% · Esc stops") })
  run.type(")")
  #expect(run.waits { $0.contains("A2") })
  run.type("\u{1B}")
  #expect(run.waits(for: "stopped: R compares again"))
  run.type("R")
  #expect(run.waits { $0.contains("% · Esc stops") })
  run.type("q")
  #expect(run.status() == 2)
}
