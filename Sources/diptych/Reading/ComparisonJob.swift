import Alignment
import Claims

/// A comparison under way on a thread of its own.
///
///     reader's thread                         job's thread
///     ComparisonJob(…) ─────────────────────► compare, report every few milliseconds
///     news, whenever woken  ◄── wake ──────── 200 ms gone by: 12 %, 13 %, …
///     news: the result      ◄── wake ──────── done
///     cancel, without waiting ──────────────► ends at the next report, silently
///
/// A class because two threads hold it: the reader's, which asks for news or gives the work up, and
/// the one that works. News that was not asked for in time is replaced by later news, so a busy
/// reader is never late.
final class ComparisonJob: Sendable {
  /// What there is to tell of a job.
  enum News {
    /// The work takes long, and so many per cent are done.
    case percent(Int)
    case done(Comparison)
  }

  private enum Stage {
    /// Under way; `told` are the per cent last announced.
    case working(told: Int?)
    case cancelled
    case done
  }

  /// Both threads' view of the job: how far it is, and the news that nobody has taken yet.
  private struct Course {
    var stage = Stage.working(told: nil)
    var news: News?

    /// Announces a share when it has grown by a whole per cent.
    mutating func tell(percent: Int, _ announce: () -> Void) {
      guard case .working(let told) = stage, percent > told ?? -1 else { return }
      stage = .working(told: percent)
      news = .percent(percent)
      announce()
    }

    /// Announces the result, unless nobody waits for it.
    mutating func finish(_ comparison: Comparison, _ announce: () -> Void) {
      guard case .working = stage else { return }
      stage = .done
      news = .done(comparison)
      announce()
    }
  }

  private let course = Monitor(Course())

  /// For so long nobody needs to be told that the work goes on.
  private static let patience = Duration.milliseconds(200)

  /// Begins to compare; `announce` is called, from the other thread, whenever there is news, and
  /// not once the job has been cancelled. It must not wait for anything.
  ///
  /// Where the system gives no thread, the work is done at once.
  init(_ articles: Sides<AnnotatedArticle>, announce: @escaping @Sendable () -> Void) {
    let course = course
    let work: @Sendable () -> Void = {
      let start = ContinuousClock.now
      let comparison = Comparison.compare(articles) {
        course.change { if case .cancelled = $0.stage { true } else { false } }
      } report: { share in
        guard .now - start >= Self.patience else { return }
        course.change { $0.tell(percent: Int(share * 100), announce) }
      }
      guard let comparison else { return }
      course.change { $0.finish(comparison, announce) }
    }
    if let thread = Thread(work) { thread.detach() } else { work() }
  }

  /// Does some work whose result is a comparison; `announce` as for a comparison of articles.
  init(
    announce: @escaping @Sendable () -> Void, work: @escaping @Sendable () -> Comparison
  ) {
    let course = course
    let work: @Sendable () -> Void = {
      let comparison = work()
      course.change { $0.finish(comparison, announce) }
    }
    if let thread = Thread(work) { thread.detach() } else { work() }
  }

  /// What is new since this was last asked for; after the result there is nothing more.
  func takeNews() -> News? {
    course.change { course in
      defer { course.news = nil }
      return course.news
    }
  }

  /// Gives the work up and returns at once; it ends within milliseconds, and nothing is announced
  /// any more.
  func cancel() { course.change { $0 = Course(stage: .cancelled) } }
}
