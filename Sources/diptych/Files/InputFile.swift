import Articles
import Glibc

/// An article's file: where it is, and its bytes once read.
struct InputFile {
  /// Where the bytes come from.
  enum Origin {
    case standardInput
    case file(FilePath)
  }

  /// The bytes of an input, and what is needed to know it again.
  struct Contents {
    let bytes: [UInt8]
    /// Device and inode.
    let identity: FileIdentity
    /// Whether it can be read again: not so for a pipe.
    let isRegular: Bool
  }

  let origin: Origin

  /// Makes the input that an argument names.
  init(argument: String) {
    self.origin = argument == "-" ? .standardInput : .file(FilePath(argument: argument))
  }

  /// Makes the input at a path.
  init(path: FilePath) {
    self.origin = .file(path)
  }

  /// Whether it is standard input.
  var isStandardInput: Bool {
    if case .standardInput = origin { true } else { false }
  }

  /// What messages call it.
  var name: String {
    switch origin {
    case .standardInput: "standard input"
    case .file(let path): path.name
    }
  }

  /// The file's name without its folder.
  var lastComponent: String {
    switch origin {
    case .standardInput: name
    case .file(let path): path.lastComponent
    }
  }

  /// Reads the whole file, once. An endless one is given up at the largest size of an article.
  func read() throws(Trouble) -> Contents {
    guard case .file(let path) = origin else { return try read(from: .standardInput) }
    let number = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard number >= 0 else {
      throw errno == ENOENT ? .missing(name: name) : .cannotRead(name: name, errno: errno)
    }
    defer { close(number) }
    return try read(from: FileDescriptor(number: number))
  }

  private func read(from file: FileDescriptor) throws(Trouble) -> Contents {
    guard let status = FileStatus(of: file) else {
      throw .cannotRead(name: name, errno: errno)
    }
    guard !status.isDirectory else { throw .isDirectory(name: name) }
    var bytes: [UInt8] = []
    do throws(SystemError) {
      while true {
        let chunk = try file.read(upTo: 65_536)
        if chunk.isEmpty { break }
        bytes += chunk
        if bytes.count > ArticleError.largestInput { break }
      }
    } catch {
      throw .cannotRead(name: name, errno: error.number)
    }
    return Contents(bytes: bytes, identity: status.identity, isRegular: status.isRegular)
  }
}
