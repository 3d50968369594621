import Glibc

/// A lock that can be waited on: `pthread_mutex_t` and `pthread_cond_t`, which must not move.
///
/// A class because both have an address of their own. Unchecked because the lock itself guards
/// `state`: nothing else reaches it.
final class Monitor<State>: @unchecked Sendable {
  private var state: State
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// Makes a lock around `state`.
  init(_ state: State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` with the state, alone, and lets those who wait look again.
  func change<Result>(_ body: (inout State) -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    return body(&state)
  }

  /// Waits until `body` returns something, looking whenever the state has changed.
  func wait<Result>(_ body: (inout State) -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    while true {
      if let result = body(&state) { return result }
      pthread_cond_wait(condition, mutex)
    }
  }
}

/// A thread of the system's, for work that waits on files or takes long.
struct Thread {
  private let number: pthread_t

  /// Starts a thread that runs `body`; nil where the system has no more to give.
  init?(_ body: @escaping @Sendable () -> Void) {
    var number = pthread_t()
    let work = Unmanaged.passRetained(Work(body))
    let status = pthread_create(&number, nil, { Work.run($0) }, work.toOpaque())
    guard status == 0 else {
      work.release()
      return nil
    }
    self.number = number
  }

  /// Waits until the thread has ended; to be called once.
  func join() { pthread_join(number, nil) }

  /// Lets the thread end by itself; to be called once, in place of `join`.
  func detach() { pthread_detach(number) }

  /// How many processors there are to run on, at least 1.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A class because C hands a pointer through.
  private final class Work: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      guard let pointer else { return nil }
      Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    }
  }
}
