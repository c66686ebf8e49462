import Dispatch
import Foundation
import Synchronization

/// A fixed number of threads with a connection each. libpq's calls block, and Swift's own threads must not:
/// there is one for each core, and they carry everything else.
final class PostgresPool: Sendable {
  /// What waits is held in memory; beyond this the platforms are told to come again.
  private static let mostWaiting = 20_000
  /// While the server is away, so long passes between two tries to connect.
  private static let pause = Duration.milliseconds(250)

  /// Does something on a connection; told instead why it cannot be done.
  typealias Job = @Sendable (Result<PostgresConnection, any Error>) -> Void

  private struct State {
    var waiting: [(job: Job, until: ContinuousClock.Instant)] = []
    /// Where in `waiting` the next one stands: taking from the front of an array costs its length.
    var next = 0
    var isClosed = false
    /// Somebody will look after those who wait too long.
    var isWatched = false
    var failure: (error: StorageError, until: ContinuousClock.Instant)?

    /// When the first of those who wait has waited too long. (All wait equally long.)
    var deadline: ContinuousClock.Instant? { next < waiting.count ? waiting[next].until : nil }

    mutating func take() -> (job: Job, until: ContinuousClock.Instant)? {
      guard next < waiting.count else { return nil }
      defer {
        next += 1
        if next == waiting.count {
          waiting.removeAll(keepingCapacity: waiting.count < 1_000)
          next = 0
        } else if next >= 1_000, next * 2 >= waiting.count {
          // What has been taken is let go of, also when the queue never runs empty.
          waiting.removeFirst(next)
          next = 0
        }
      }
      return waiting[next]
    }
  }

  private let state = Mutex(State())
  private let signal = DispatchSemaphore(value: 0)
  private let limits: PostgresLimits

  init(address: PostgresAddress, limits: PostgresLimits) {
    self.limits = limits
    for number in 1...max(limits.connections, 1) {
      let thread = Thread { [self] in
        serve(PostgresConnection(address: address, limits: limits))
      }
      thread.name = "postgres \(number)"
      thread.stackSize = 1 << 20
      thread.start()
    }
  }

  /// Ends the threads when they have done what waits.
  func close() {
    state.withLock { $0.isClosed = true }
    for _ in 0..<max(limits.connections, 1) { signal.signal() }
  }

  /// Has something done on the next free connection.
  func enqueue(_ job: @escaping Job) {
    let until = ContinuousClock.now + .milliseconds(limits.waitMilliseconds)
    let (refusal, mustWatch): (StorageError?, Bool) = state.withLock { state in
      if state.isClosed { return (.unavailable("the database has been closed"), false) }
      if state.waiting.count - state.next >= PostgresPool.mostWaiting {
        return (.unavailable("too many wait for a connection"), false)
      }
      state.waiting.append((job, until))
      defer { state.isWatched = true }
      return (nil, !state.isWatched)
    }
    if let refusal {
      job(.failure(refusal))
    } else {
      signal.signal()
      if mustWatch { watch(until: until) }
    }
  }

  /// Whoever waits is told in time, also while every connection is busy with something that takes longer.
  private func watch(until deadline: ContinuousClock.Instant) {
    let left = (deadline - .now).components
    let milliseconds = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
    DispatchQueue.global().asyncAfter(
      deadline: .now() + .milliseconds(Int(max(milliseconds, 0)) + 1)
    ) { [weak self] in self?.tellWhoIsLate() }
  }

  private func tellWhoIsLate() {
    let (late, next) = state.withLock { state in
      var late: [Job] = []
      let now = ContinuousClock.now
      while let deadline = state.deadline, deadline <= now, let (job, _) = state.take() {
        late.append(job)
      }
      state.isWatched = state.deadline != nil
      return (late, state.deadline)
    }
    for job in late { job(.failure(PostgresPool.tooLate)) }
    if let next { watch(until: next) }
  }

  private static let tooLate = StorageError.unavailable("no connection became free in time")

  private func serve(_ connection: PostgresConnection) {
    while true {
      signal.wait()
      let (next, isClosed) = state.withLock { ($0.take(), $0.isClosed) }
      guard let next else {
        if isClosed { return }
        continue
      }
      guard ContinuousClock.now < next.until else {
        next.job(.failure(PostgresPool.tooLate))
        continue
      }
      do {
        try open(connection)
        next.job(.success(connection))
      } catch {
        next.job(.failure(error))
      }
    }
  }

  /// Connects if need be; one thread's failure counts for all of them for a moment, so that everybody who
  /// waits is told at once.
  private func open(_ connection: PostgresConnection) throws {
    if connection.isOpen { return }
    let failure = state.withLock { $0.failure }
    if let failure, ContinuousClock.now < failure.until { throw failure.error }
    do {
      try connection.open()
      state.withLock { $0.failure = nil }
    } catch let error as StorageError {
      state.withLock { $0.failure = (error, .now + PostgresPool.pause) }
      throw error
    }
  }
}
