import Foundation
import Testing
import TextScreen

/// What is typed into the reader's lines is there in the next run.
@Suite(.serialized) struct HistoryTests {
  private func keep(_ text: String, of user: UserFolders) throws {
    try FileManager.default.createDirectory(
      at: user.stateFolder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: user.history)
  }

  /// Searches for a word, and leaves.
  private func search(_ word: String, _ user: UserFolders) throws {
    let terminal = try user.opened()
    terminal.type("/\(word)\r", for: "/\(word): ")
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("diptych: "))
  }

  @Test func whatWasTypedIsThereInTheNextRun() throws {
    let user = try UserFolders()
    let first = try user.opened()
    first.type("/bridge\r", for: "/bridge: ")
    first.type("&mayor\r", for: "matching mayor")
    first.type("ff:next-twin\r")
    first.type(":info\r", for: "Both documents")
    first.type("Q")
    #expect(first.exitStatus() == 1)
    #expect(user.historyLines == ["/bridge", "/mayor", ":next-twin", ":info"])
    let modes = try [user.history, user.stateFolder].map {
      try FileManager.default.attributesOfItem(atPath: $0.path())[.posixPermissions] as? Int
    }
    #expect(modes == [0o600, 0o700])
    let left = try FileManager.default.contentsOfDirectory(atPath: user.stateFolder.path())
    #expect(left == ["history"])

    let second = try user.opened()
    second.type("/\u{1B}OA", for: " /mayor")
    second.type("\u{1B}OA\r", for: "/bridge: ")
    second.type(":\u{1B}OA", for: " :info")
    second.type("\u{1B}OA", for: " :next-twin")
    second.type("\u{3}")
    second.type("Q")
    #expect(second.exitStatus() == 1)
    #expect(user.historyLines == ["/mayor", "/bridge", ":next-twin", ":info"])
  }

  /// A reader that is ended from outside has kept what was typed.
  @Test(arguments: [SIGTERM, SIGHUP]) func nothingIsLostWithASignal(signal: Int32) throws {
    let user = try UserFolders()
    let terminal = try user.opened()
    terminal.type("/bridge\r", for: "/bridge: ")
    #expect(terminal.wait { _ in user.historyLines == ["/bridge"] })
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 128 + signal)
    #expect(terminal.isRestored)
    #expect(user.historyLines == ["/bridge"])
  }

  @Test func twoReadersKeepEachOthersLines() throws {
    let user = try UserFolders()
    let (one, other) = (try user.opened(), try user.opened())
    one.type("/bridge\r", for: "/bridge: ")
    other.type("/ferry\r", for: "/ferry: ")
    for terminal in [one, other] {
      terminal.type("q")
      #expect(terminal.exitStatus() == 1)
    }
    #expect(user.historyLines == ["/bridge", "/ferry"])
  }

  @Test(arguments: [
    (["--no-history"], [:], ""), ([], ["DIPTYCH_HISTORY": "no"], ""),
    ([], [:], "history = false\n"),
  ])
  func itCanBeTurnedOff(options: [String], environment: [String: String], toml: String) throws {
    let user = try UserFolders()
    try keep("/earlier\n", of: user)
    try Data(toml.utf8).write(to: user.configuration)
    let terminal = try user.opened(options, environment)
    terminal.type("/bridge\r", for: "/bridge: ")
    terminal.type("/\u{1B}OA\u{1B}OA", for: " /bridge")
    terminal.type("\u{3}q")
    #expect(terminal.exitStatus() == 1)
    #expect(user.historyLines == ["/earlier"])
  }

  /// Whatever is there, the reader opens and says nothing of it; what is no line of ours is
  /// dropped.
  @Test func aFileOfOthersIsNoTrouble() throws {
    let user = try UserFolders()
    let long = String(repeating: "x", count: 500)
    try keep("/one\n\n?\n/\u{1B}[2J\n/two\u{202E}\n:\n:info\nnonsense\n/\(long)\n/one", of: user)
    try search("ferry", user)
    #expect(user.historyLines == ["/one", "/ferry", ":info"])
  }

  @Test func itsLengthIsBounded() throws {
    let user = try UserFolders()
    try keep((0..<5000).map { "/number \($0)\n:\($0)\n" }.joined(), of: user)
    try search("ferry", user)
    #expect(user.historyLines.count == 100)
    #expect(user.historyLines.prefix(50).last == "/ferry")
    #expect(user.historyLines.last == ":4999")
  }

  /// A file where the folder should be, and a pipe or a folder where the file should be.
  @Test(arguments: ["file", "pipe", "folder"])
  func whereItCannotBeKeptNothingIsSaid(place: String) throws {
    let user = try UserFolders()
    if place == "file" {
      try Data("mine".utf8).write(to: user.stateFolder)
    } else {
      try keep("", of: user)
      try FileManager.default.removeItem(at: user.history)
      if place == "pipe" {
        #expect(mkfifo(user.history.path(), 0o600) == 0)
      } else {
        try FileManager.default.createDirectory(
          at: user.history, withIntermediateDirectories: false)
      }
    }
    try search("bridge", user)
    if place == "file" {
      #expect(try String(contentsOf: user.stateFolder, encoding: .utf8) == "mine")
    }
  }

  @Test func withoutAHomeNothingIsKept() throws {
    let user = try UserFolders()
    let terminal = try user.opened([], ["XDG_STATE_HOME": "relative"])
    terminal.type("/bridge\r", for: "/bridge: ")
    terminal.type("q")
    #expect(terminal.exitStatus() == 1)
    #expect(!FileManager.default.fileExists(atPath: "relative"))
  }

  /// A link to a file elsewhere stays one.
  @Test func aLinkIsFollowed() throws {
    let user = try UserFolders()
    try keep("", of: user)
    try FileManager.default.removeItem(at: user.history)
    let kept = user.url.appending(path: "kept")
    try Data("/old\n".utf8).write(to: kept)
    try FileManager.default.createSymbolicLink(at: user.history, withDestinationURL: kept)
    try search("bridge", user)
    #expect(try String(contentsOf: kept, encoding: .utf8) == "/old\n/bridge\n")
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: user.history.path())
    #expect(link == kept.path())
  }
}
