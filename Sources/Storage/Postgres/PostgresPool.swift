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
    var failure: (error: StorageError, until: ContinuousClock.Instant)?

    mutating func take() -> (job: Job, until: ContinuousClock.Instant)? {
      guard next < waiting.count else { return nil }
      defer {
        next += 1
        if next == waiting.count {
          waiting.removeAll(keepingCapacity: waiting.count < 1_000)
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
    let refusal: StorageError? = state.withLock { state in
      if state.isClosed { return .unavailable("the database has been closed") }
      if state.waiting.count - state.next >= PostgresPool.mostWaiting {
        return .unavailable("too many wait for a connection")
      }
      state.waiting.append((job, .now + .milliseconds(limits.waitMilliseconds)))
      return nil
    }
    if let refusal { job(.failure(refusal)) } else { signal.signal() }
  }

  private func serve(_ connection: PostgresConnection) {
    while true {
      signal.wait()
      let (next, isClosed) = state.withLock { ($0.take(), $0.isClosed) }
      guard let next else {
        if isClosed { return }
        continue
      }
      guard ContinuousClock.now < next.until else {
        next.job(.failure(StorageError.unavailable("no connection became free in time")))
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
