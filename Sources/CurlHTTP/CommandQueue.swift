import CCurl
import Domain
import Synchronization

typealias Outcome = Result<OutboundResponse, TransportFailure>

/// libcurl's multi handle on its way to the transfer thread.
///
/// Unchecked, because a raw pointer is not `Sendable`: the transfer thread alone uses it, but for
/// `curl_multi_wakeup`, which libcurl allows from any thread and which `CommandQueue` calls under
/// its lock, so never after the clean-up.
struct MultiHandle: @unchecked Sendable {
  let pointer: UnsafeMutableRawPointer
}

/// Lets a caller mark its request as cancelled, before or after the thread has seen it.
final class Ticket: Sendable {
  private let mark = Atomic<Bool>(false)

  var isCancelled: Bool { mark.load(ordering: .acquiring) }

  func cancel() { mark.store(true, ordering: .releasing) }
}

/// A request and who waits for its answer.
struct Job {
  let request: OutboundRequest
  let ticket: Ticket
  let continuation: CheckedContinuation<Outcome, Never>
  let submitted = ContinuousClock.now

  var deadline: ContinuousClock.Instant {
    submitted.advanced(by: .milliseconds(request.timeoutMilliseconds))
  }
}

/// Figures of a client.
struct Statistics: Sendable, Hashable {
  /// Easy handles in being, idle ones included.
  var handles = 0
  /// Requests that the thread holds.
  var inFlight = 0
  /// Connections opened since the start.
  var connectionsOpened = 0
}

/// What callers tell the transfer thread.
final class CommandQueue: Sendable {
  /// Taken by the thread at each turn.
  struct Batch {
    var jobs: [Job] = []
    /// Some ticket may have been cancelled.
    var hasCancellations = false
    var isStopping = false
  }

  private struct State {
    var batch = Batch()
    /// The thread is in `curl_multi_poll`, or about to be, and has to be woken.
    var isSleeping = false
    var isClosed = false
    var closeWaiters: [CheckedContinuation<Void, Never>] = []
    var statistics = Statistics()
  }

  private let multi: MultiHandle
  private let state = Mutex(State())

  init(multi: MultiHandle) { self.multi = multi }

  var statistics: Statistics { state.withLock { $0.statistics } }

  // MARK: Callers' side

  func submit(_ job: Job) {
    let isRefused = state.withLock { state in
      if state.batch.isStopping { return true }
      state.batch.jobs.append(job)
      wake(&state)
      return false
    }
    if isRefused { job.continuation.resume(returning: .failure(.clientIsShutDown)) }
  }

  func cancel(_ ticket: Ticket) {
    ticket.cancel()
    state.withLock { state in
      state.batch.hasCancellations = true
      wake(&state)
    }
  }

  func stop() {
    state.withLock { state in
      state.batch.isStopping = true
      wake(&state)
    }
  }

  func stopAndWait() async {
    stop()
    await withCheckedContinuation { continuation in
      let isClosed = state.withLock { state in
        if !state.isClosed { state.closeWaiters.append(continuation) }
        return state.isClosed
      }
      if isClosed { continuation.resume() }
    }
  }

  /// A wake-up before the thread sleeps is kept by libcurl, so none is lost.
  private func wake(_ state: inout State) {
    guard state.isSleeping, !state.isClosed else { return }
    state.isSleeping = false
    curl_multi_wakeup(multi.pointer)
  }

  // MARK: The thread's side

  func take(reporting statistics: Statistics) -> Batch {
    state.withLock { state in
      state.isSleeping = false
      state.statistics = statistics
      let batch = state.batch
      state.batch = Batch(isStopping: batch.isStopping)
      return batch
    }
  }

  /// Whether the thread may sleep; if so, every later command wakes it.
  func prepareToSleep(reporting statistics: Statistics) -> Bool {
    state.withLock { state in
      let batch = state.batch
      guard batch.jobs.isEmpty, !batch.hasCancellations, !batch.isStopping else { return false }
      state.statistics = statistics
      state.isSleeping = true
      return true
    }
  }

  /// The multi handle is about to be cleaned up: nobody may wake it any more.
  func close() {
    let waiters = state.withLock { state in
      state.isClosed = true
      state.statistics = Statistics(connectionsOpened: state.statistics.connectionsOpened)
      defer { state.closeWaiters = [] }
      return state.closeWaiters
    }
    for waiter in waiters { waiter.resume() }
  }
}
