import CBuildCommit

/// Which commit this program was built from.
enum BuildCommit {
  /// `commit 0123456789ab`; of a program that `.ci/package` did not make, that nobody told.
  static var inWords: String { words(of: String(cString: build_commit())) }

  /// The words for a commit as it was told, empty where it was not.
  static func words(of commit: String) -> String {
    commit.isEmpty ? "built from source, commit not told" : "commit \(commit)"
  }
}
