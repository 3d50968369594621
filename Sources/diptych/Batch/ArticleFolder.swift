import Glibc

/// The folder whose files the questions of a batch may name, and nothing outside it.
///
///     --files news      {"path": "a.txt"}          news/a.txt
///                       {"path": "../a.txt"}       refused, as is a link that leads out
struct ArticleFolder: Sendable {
  /// The folder without links and dots, as the system knows it.
  private let root: [UInt8]
  /// What messages call it.
  private let name: String

  /// Finds the folder that an argument names.
  init(argument: String) throws(Trouble) {
    let path = FilePath(argument: argument)
    guard let root = Self.resolved(path) else { throw .missing(name: path.name) }
    guard FileStatus(at: path)?.isDirectory == true else {
      throw .arguments("--files takes a folder, and \(path.name) is none.")
    }
    self.root = root
    name = path.name
  }

  /// The file at a path, which counts from the folder unless it is a full one.
  func file(_ path: String) throws(Trouble) -> InputFile {
    let bytes = Array(path.utf8)
    let slash = UInt8(ascii: "/")
    let isClimbing = bytes.split(separator: slash).contains { $0.elementsEqual("..".utf8) }
    guard !bytes.isEmpty, !bytes.contains(0), !isClimbing else { throw outside(path) }
    let full = bytes.first == slash ? bytes : root + [slash] + bytes
    guard let found = Self.resolved(FilePath(bytes: full)) else { throw .missing(name: path) }
    guard found.starts(with: root.last == slash ? root : root + [slash]) else {
      throw outside(path)
    }
    let file = FilePath(bytes: found)
    // What is no plain file may never end, or wait for a writer.
    guard FileStatus(at: file)?.isRegular == true else {
      throw .article("\(path) is not a file that can be read as an article.")
    }
    return InputFile(path: file)
  }

  private func outside(_ path: String) -> Trouble {
    .article("“\(path)” does not lie in \(name): give a path inside it.")
  }

  /// The path without links and dots; nil where nothing is there.
  private static func resolved(_ path: FilePath) -> [UInt8]? {
    guard let resolved = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}
