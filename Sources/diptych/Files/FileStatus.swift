import Glibc

/// Which file it is, whatever it is called: two names of one file have the same identity.
struct FileIdentity: Hashable {
  let device: UInt
  let inode: UInt
}

/// A state of a file, as far as can be told without reading it.
struct FileStamp: Hashable {
  let identity: FileIdentity
  let size: Int
  /// When it was last written to.
  let seconds: Int
  let nanoseconds: Int
}

/// What the system says about a file.
struct FileStatus {
  let identity: FileIdentity
  let isDirectory: Bool
  let isRegular: Bool
  /// Who may do what with it.
  let permissions: mode_t
  /// By what a change of the file shows.
  let stamp: FileStamp

  /// The status of an open file; nil (with `errno`) where there is none.
  init?(of file: FileDescriptor) {
    var status = stat()
    guard fstat(file.number, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The status of the file at a path, links followed; nil (with `errno`) where there is none.
  init?(at path: FilePath) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    self.identity = FileIdentity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    self.isDirectory = status.st_mode & S_IFMT == S_IFDIR
    self.isRegular = status.st_mode & S_IFMT == S_IFREG
    self.permissions = status.st_mode & 0o777
    self.stamp = FileStamp(
      identity: identity, size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec),
      nanoseconds: Int(status.st_mtim.tv_nsec))
  }
}
