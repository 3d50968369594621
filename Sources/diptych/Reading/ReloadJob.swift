import Alignment
import Articles
import Claims

/// Both files being read again, on a thread of its own: a reader who waits for a slow disk, or for
/// very long texts to be split into claims, can go on reading the old ones.
///
///     reader's thread                         job's thread
///     ReloadJob(pair) ──────────────────────► read both files, split them into claims
///     outcome, once woken   ◄── wake ──────── done, or what went wrong
///
/// A class because two threads hold it: the reader's, which asks for the outcome, and the one that
/// works.
final class ReloadJob: Sendable {
  /// What came of it.
  struct Outcome: Sendable {
    /// The pair, which knows from the reading what its files are.
    let pair: any ArticlePair
    let articles: Result<Sides<AnnotatedArticle>, Trouble>
  }

  private let outcome = Monitor<Outcome?>(nil)

  /// Begins to read; `announce` is called once, from the other thread, when the outcome is there.
  /// It must not wait for anything.
  ///
  /// Where the system gives no thread, the work is done at once.
  init(_ pair: any ArticlePair, announce: @escaping @Sendable () -> Void) {
    let outcome = outcome
    let work: @Sendable () -> Void = {
      var pair = pair
      let articles = Result { () throws(Trouble) in
        try pair.articles().map { AnnotatedArticle($0) }
      }
      outcome.change { $0 = Outcome(pair: pair, articles: articles) }
      announce()
    }
    if let thread = Thread(work) { thread.detach() } else { work() }
  }

  /// The outcome; nil until it is there.
  func takeOutcome() -> Outcome? { outcome.change { $0 } }
}
