import Exporting
import Reader

extension Configuration {
  /// What came of reading the configuration again.
  enum Reread {
    /// It holds from now on, and this is to be said.
    case taken(Configuration, String)
    /// The one before goes on, for what is said.
    case kept(String)
  }

  /// Reads the file once more, with what the command line and the environment say as before.
  ///
  /// A file in which something is wrong that was not wrong before changes nothing: half a set of
  /// settings in the middle of reading helps nobody. Keys that take other actions' keys are no
  /// trouble.
  func reread() -> Reread {
    if let file, let status = FileStatus(at: file), !status.isRegular {
      return .kept("\(name) can be read only once")
    }
    let new: Configuration
    do throws(Trouble) {
      new = try readAgain()
    } catch {
      return .kept(VisibleText.of(error.sentence))
    }
    let known = problems.map(\.text)
    let news = new.problems.filter { !known.contains($0.text) }
    if let trouble = news.first(where: \.isTrouble) {
      return .kept("Settings unchanged: \(trouble.gist)")
    }
    let changes = new.changes(since: self)
    let outcome =
      changes.isEmpty ? "nothing changed" : "\(changes.joined(separator: ", ")) changed"
    let occasion = new.isRead ? "\(name) read again" : new.absence
    return .taken(new, news.first?.gist ?? "\(occasion): \(outcome)")
  }

  /// The state of the file now; nil where it is none that can be read again, or is not there: many
  /// an editor takes a file away for a moment.
  var presentStamp: FileStamp? {
    guard let file, let status = FileStatus(at: file), status.isRegular else { return nil }
    return status.stamp
  }

  private var file: FilePath? { path.map { FilePath(argument: $0) } }

  private var name: String { VisibleText.of(fileName) }

  private var absence: String {
    fileName.isEmpty ? "No configuration file is read" : "There is no \(name)"
  }

  /// The names of what is other than before.
  private func changes(since old: Configuration) -> [String] {
    let all = [
      ("keys", keys != old.keys), ("theme", theme.value != old.theme.value),
      ("color", color.value != old.color.value), ("ascii", ascii.value != old.ascii.value),
      ("ambiguous-width", ambiguousWidth.value != old.ambiguousWidth.value),
      ("search-syntax", searchSyntax.value != old.searchSyntax.value),
      ("reader", reader.value != old.reader.value), ("history", history.value != old.history.value),
      ("min-confidence", confidenceFloor.value != old.confidenceFloor.value),
      ("citation-offsets", citationOffsets.value != old.citationOffsets.value),
    ]
    return all.filter(\.1).map(\.0)
  }
}
