import CCurl
import Domain
import Foundation

/// The thread that moves the bytes; it alone touches libcurl's handles.
final class TransferLoop {
  /// Idle easy handles that are kept for the next request.
  private static let idleHandleLimit = 256
  /// How often requests are looked at that wait for a connection: libcurl does not time those.
  private static let sweepInterval = Duration.milliseconds(50)

  private let multi: UnsafeMutableRawPointer
  private let queue: CommandQueue
  private let configuration: CurlHTTPClient.Configuration
  private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
  private var idleHandles: [UnsafeMutableRawPointer] = []
  private var nextSweep = ContinuousClock.now
  private var connectionsOpened = 0

  init(multi: MultiHandle, queue: CommandQueue, configuration: CurlHTTPClient.Configuration) {
    self.multi = multi.pointer
    self.queue = queue
    self.configuration = configuration
    let perHost = min(configuration.maxConnectionsPerHost, 10_000)
    _ = ccurl_multi_set_long(self.multi, CURLMOPT_MAX_HOST_CONNECTIONS, perHost)
    // Kept connections: six platforms and an embeddings server share them.
    _ = ccurl_multi_set_long(self.multi, CURLMOPT_MAXCONNECTS, perHost * 8)
    _ = ccurl_multi_set_long(self.multi, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
  }

  /// Works until the queue says stop.
  func run() {
    blockBrokenPipeSignal()
    while true {
      let batch = queue.take(reporting: statistics)
      for job in batch.jobs { start(job) }
      if batch.isStopping { break }
      if batch.hasCancellations { cancelMarked() }

      var running: Int32 = 0
      if curl_multi_perform(multi, &running) != CURLM_OK { failAll() }
      finishCompleted()
      expireOverdue()

      if queue.prepareToSleep(reporting: statistics) {
        curl_multi_poll(multi, nil, 0, transfers.isEmpty ? 60_000 : 50, nil)
      }
    }
    cleanUp()
  }

  private var statistics: Statistics {
    Statistics(
      handles: transfers.count + idleHandles.count, inFlight: transfers.count,
      connectionsOpened: connectionsOpened)
  }

  // MARK: Beginnings and ends

  private func start(_ job: Job) {
    if job.ticket.isCancelled {
      job.continuation.resume(returning: .failure(.cancelledBeforeSending))
      return
    }
    guard let easy = idleHandles.popLast() ?? curl_easy_init() else {
      let failure = TransportFailure(kind: .notSent, reason: "libcurl is out of memory")
      job.continuation.resume(returning: .failure(failure))
      return
    }
    let transfer = Transfer(job: job, easy: easy)
    transfers[easy] = transfer
    let isReady = transfer.prepare(configuration)
    guard isReady, curl_multi_add_handle(multi, easy) == CURLM_OK else {
      let failure = TransportFailure(kind: .notSent, reason: "libcurl refused the request")
      finish(transfer, .failure(failure))
      return
    }
  }

  /// The one way out: every transfer passes here exactly once.
  private func finish(_ transfer: Transfer, _ outcome: Outcome) {
    let easy = transfer.easy
    connectionsOpened += transfer.connectionsOpened
    curl_multi_remove_handle(multi, easy)
    transfers[easy] = nil
    curl_easy_reset(easy)
    if idleHandles.count < Self.idleHandleLimit {
      idleHandles.append(easy)
    } else {
      curl_easy_cleanup(easy)
    }
    transfer.job.continuation.resume(returning: outcome)
  }

  private func finishCompleted() {
    var result = CURLE_OK
    while let easy = ccurl_next_finished(multi, &result) {
      guard let transfer = transfers[easy] else { continue }
      finish(transfer, transfer.outcome(result))
    }
  }

  private func cancelMarked() {
    for transfer in Array(transfers.values) where transfer.job.ticket.isCancelled {
      finish(transfer, .failure(transfer.cancellation))
    }
  }

  private func expireOverdue() {
    let now = ContinuousClock.now
    guard now >= nextSweep else { return }
    nextSweep = now + Self.sweepInterval
    for transfer in Array(transfers.values) where now >= transfer.job.deadline {
      finish(transfer, transfer.outcome(CURLE_OPERATION_TIMEDOUT))
    }
  }

  private func failAll() {
    for transfer in Array(transfers.values) {
      finish(transfer, transfer.outcome(CURLE_OUT_OF_MEMORY))
    }
  }

  private func cleanUp() {
    for transfer in Array(transfers.values) {
      finish(transfer, .failure(transfer.cancellation))
    }
    for easy in idleHandles { curl_easy_cleanup(easy) }
    idleHandles = []
    queue.close()
    curl_multi_cleanup(multi)
  }

  /// A write into a connection that the other side has closed must be an error, not the process's
  /// end. libcurl leaves this to its user when it may not touch signals (`CURLOPT_NOSIGNAL`).
  private func blockBrokenPipeSignal() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
