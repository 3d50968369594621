import Glibc

/// A file to write: either all of it is there afterwards, or what was there before.
struct OutputFile {
  /// Where the file is to be.
  let path: FilePath
  /// Who may do what with it; nil for what the file that was there allowed, or else what is usual.
  var permissions: mode_t?

  /// Writes `bytes` as the file's whole contents, unless it is one of `inputs` under any name.
  ///
  /// The bytes go to a new file in the same folder, which then takes the name. A link is followed;
  /// what is no regular file (`/dev/null`, a pipe) is written to as it is.
  func write(_ bytes: [UInt8], unlessOneOf inputs: [FileIdentity]) throws(Trouble) {
    guard let status = FileStatus(at: path) else {
      guard errno == ENOENT else { throw .cannotWrite(name: path.name, errno: errno) }
      return try replace(path, with: bytes, permissions: permissions)
    }
    guard !inputs.contains(status.identity) else { throw .outputIsInput(name: path.name) }
    guard !status.isDirectory else { throw .outputIsDirectory(name: path.name) }
    guard status.isRegular else { return try append(bytes) }
    try replace(resolved ?? path, with: bytes, permissions: permissions ?? status.permissions)
  }

  /// The path without symbolic links.
  private var resolved: FilePath? {
    guard let found = path.withCString({ realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: found, count: strlen(found))))
  }

  private func append(_ bytes: [UInt8]) throws(Trouble) {
    let number = path.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
    guard number >= 0 else { throw .cannotWrite(name: path.name, errno: errno) }
    defer { close(number) }
    do throws(SystemError) {
      try FileDescriptor(number: number).write(bytes)
    } catch {
      throw .cannotWrite(name: path.name, errno: error.number)
    }
  }

  private func replace(
    _ target: FilePath, with bytes: [UInt8], permissions: mode_t?
  ) throws(Trouble) {
    var template = (target.folder + Array(".diptych-XXXXXX".utf8)).map { CChar(bitPattern: $0) }
    template.append(0)
    let number = mkstemp(&template)
    guard number >= 0 else { throw .cannotWrite(name: path.name, errno: errno) }
    do throws(SystemError) {
      defer { close(number) }
      let mask = umask(0)
      umask(mask)
      try FileDescriptor(number: number).write(bytes)
      guard fchmod(number, permissions ?? 0o666 & ~mask) == 0, fsync(number) == 0 else {
        throw SystemError(number: errno)
      }
      guard target.withCString({ rename(template, $0) }) == 0 else {
        throw SystemError(number: errno)
      }
    } catch {
      unlink(template)
      throw .cannotWrite(name: path.name, errno: error.number)
    }
  }
}
