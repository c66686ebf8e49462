/// Wakes a loop that sleeps because it had nothing to do. Signals that come while it works are not lost, and
/// many of them count as one.
public final class Wakeup: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  public init() {
    (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// There is something to do.
  public func notify() { continuation.yield() }

  /// Returns at a signal (at once if there was one), after `milliseconds`, or when the task is cancelled.
  /// One caller at a time.
  public func wait(atMost milliseconds: Int64) async {
    let alarm = Task { [continuation] in
      do {
        try await Task.sleep(for: .milliseconds(milliseconds))
        continuation.yield()
      } catch {
        // Cancelled: the signal came first.
      }
    }
    var iterator = stream.makeAsyncIterator()
    _ = await iterator.next()
    alarm.cancel()
  }
}
