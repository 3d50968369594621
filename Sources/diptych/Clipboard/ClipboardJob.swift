import Reader

/// Text on its way to a clipboard program, on a thread of its own.
///
/// A class because two threads hold it: the reader's, which asks for news, and the one that waits
/// for the program.
final class ClipboardJob: Sendable {
  /// What came of it.
  enum News {
    /// A program took the text.
    case taken(by: String)
    /// None did: the terminal is to be asked.
    case refused
  }

  /// What is copied.
  let copied: CopiedText
  private let news = Monitor<News?>(nil)

  /// Begins to copy; `announce` is called from the other thread when there is news.
  /// - Returns: nil where the system gives no thread.
  init?(
    _ copied: CopiedText, with programs: [ClipboardProgram],
    announce: @escaping @Sendable () -> Void
  ) {
    self.copied = copied
    let news = news
    let thread = Thread {
      let taker = programs.first { $0.take(copied.text) }
      news.change { $0 = taker.map { .taken(by: $0.name) } ?? .refused }
      announce()
    }
    guard let thread else { return nil }
    thread.detach()
  }

  /// What is new since this was last asked for.
  func takeNews() -> News? {
    news.change { news in
      defer { news = nil }
      return news
    }
  }
}
