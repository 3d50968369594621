import Alignment
import Claims

/// A comparison under way on a thread of its own.
///
/// A class because two threads hold it: the reader's, which asks for the result or gives the work
/// up, and the one that works.
final class ComparisonJob: Sendable {
  private let progress = Monitor(Progress.working)
  private let thread: Thread?

  private enum Progress {
    case working
    case cancelled
    case done(Comparison)
  }

  /// Begins to compare; `announce` is called from the other thread when the result is there.
  ///
  /// Where the system gives no thread, the work is done at once.
  init(_ articles: Sides<AnnotatedArticle>, announce: @escaping @Sendable () -> Void) {
    let progress = progress
    let work: @Sendable () -> Void = {
      let comparison = Comparison.compare(articles) {
        progress.change { if case .cancelled = $0 { true } else { false } }
      }
      guard let comparison else { return }
      progress.change { $0 = .done(comparison) }
      announce()
    }
    thread = Thread(work)
    if thread == nil { work() }
  }

  /// The result, when it is there; it can be taken once, and the job is then over.
  func takeResult() -> Comparison? {
    let result: Comparison? = progress.change {
      if case .done(let comparison) = $0 { comparison } else { nil }
    }
    if result != nil { thread?.join() }
    return result
  }

  /// Gives the work up, and waits the few milliseconds until it has stopped; the job is then over.
  func cancel() {
    progress.change { $0 = .cancelled }
    thread?.join()
  }
}
