import Foundation
import Testing

/// The built program, run as a user runs it but for the terminal.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The lines of standard output.
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The program beside the test bundle; where that is elsewhere, the debug build.
  static var url: URL { get throws { try url(of: "diptych") } }

  /// A program of this package.
  static func url(of name: String) throws -> URL {
    let folders = [
      Bundle.main.bundleURL.deletingLastPathComponent(), Bundle.main.bundleURL,
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: ".build/debug"),
    ]
    return try #require(
      folders.map { $0.appending(path: name) }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) },
      "the program \(name) is not built")
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(executable: url, arguments, input: input, environment: environment)
  }

  /// Runs a line of shell in which `$DIPTYCH` is the program.
  static func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try run(
      executable: URL(filePath: "/bin/bash"), ["-c", line], input: Data(),
      environment: environment.merging(["DIPTYCH": url.path]) { one, _ in one })
  }

  private static func run(
    executable: URL, _ arguments: [String], input: Data, environment: [String: String]
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let streams = try ["in", "out", "err"].map { name in
      let file = folder.file(name)
      try (name == "in" ? input : Data()).write(to: file)
      return try FileHandle(forUpdating: file)
    }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
      .merging(environment) { $1 }
    process.standardInput = streams[0]
    process.standardOutput = streams[1]
    process.standardError = streams[2]
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus + (isSignal ? 128 : 0),
      output: try Data(contentsOf: folder.file("out")),
      errors: String(decoding: try Data(contentsOf: folder.file("err")), as: UTF8.self))
  }
}

/// A folder that goes away with the value.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "diptych-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A file in the folder.
  func file(_ name: String) -> URL { url.appending(path: name) }

  /// Writes a file and says where it is.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: file(name))
    return file(name).path
  }

  /// The names of what is in the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }
}

/// The reference pair's paths.
enum ReferencePaths {
  static let left = folder.appending(path: "iran-missiles-a.txt").path
  static let right = folder.appending(path: "iran-missiles-b.txt").path

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "ReferencePair")
}

/// Whether text has a control character other than line feed.
func hasControlCharacter(_ text: String) -> Bool {
  text.unicodeScalars.contains {
    $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value))
  }
}
