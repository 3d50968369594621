import Glibc

/// Where the configuration file is.
///
///     --config FILE  >  DIPTYCH_CONFIG  >  $XDG_CONFIG_HOME/diptych/config.toml  >  ~/.config/…
struct ConfigurationSource {
  /// The file's path.
  let path: String
  /// Whether it must be there, since it was asked for.
  private let isAsked: Bool

  /// Finds the path; nil where no file is wanted, or the environment has no home. As the XDG base
  /// directory specification asks, a folder that is not absolute is passed over.
  init?(_ file: ConfigurationRequest.File, environment: Environment) {
    switch file {
    case .none: return nil
    case .named(let path): (self.path, isAsked) = (path, true)
    case .standard:
      if let path = environment["DIPTYCH_CONFIG"] {
        (self.path, isAsked) = (path, true)
        return
      }
      isAsked = false
      if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
        path = folder + "/diptych/config.toml"
      } else if let home = environment["HOME"], home.hasPrefix("/") {
        path = home + "/.config/diptych/config.toml"
      } else {
        return nil
      }
    }
  }

  /// The last part of the path.
  var name: String { FilePath(argument: path).lastComponent }

  /// The path up to its last slash.
  var folder: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The file's bytes; nil where the user has no such file.
  /// - Throws: `Trouble` where a file that was asked for is not there, or one that is there cannot
  ///   be read.
  func bytes() throws(Trouble) -> [UInt8]? {
    do throws(Trouble) {
      return try InputFile(path: FilePath(argument: path)).read().bytes
    } catch {
      switch error {
      case .missing where !isAsked, .cannotRead(_, ENOTDIR) where !isAsked: return nil
      default: throw error
      }
    }
  }
}
