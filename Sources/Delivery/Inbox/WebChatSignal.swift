import Synchronization

/// Tells those who wait for a person's next web chat reply that there is one.
public final class WebChatSignal: Sendable {
  private struct State {
    var waiting: [Int64: [UInt64: AsyncStream<Void>.Continuation]] = [:]
    var lastTicket: UInt64 = 0
  }
  private let state = Mutex(State())

  public init() {}

  /// There is a reply for this person.
  public func notify(_ person: Int64) {
    let continuations = state.withLock { $0.waiting[person]?.values.map { $0 } ?? [] }
    for continuation in continuations { continuation.yield() }
  }

  /// Registers first and looks afterwards, so that what comes in between is not missed.
  ///
  /// - Parameter isThere: looks whether there is something already.
  func wait(
    for person: Int64, atMost milliseconds: Int, unless isThere: () async throws -> Bool
  ) async rethrows {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let ticket = state.withLock { state in
      state.lastTicket &+= 1
      state.waiting[person, default: [:]][state.lastTicket] = continuation
      return state.lastTicket
    }
    defer {
      state.withLock { state in
        state.waiting[person]?[ticket] = nil
        if state.waiting[person]?.isEmpty == true { state.waiting[person] = nil }
      }
    }
    if try await isThere() { return }
    let alarm = Task {
      try? await Task.sleep(for: .milliseconds(milliseconds))
      continuation.finish()
    }
    var iterator = stream.makeAsyncIterator()
    _ = await iterator.next()
    alarm.cancel()
  }
}
