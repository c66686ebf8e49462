import Channels
import Domain
import Synchronization

/// Read marks and typing indicators: nice to have, so nothing waits for them, nothing repeats them, and
/// when many are under way, or an account has little room left, the rest is left out.
final class Courtesy: Sendable {
  private static let mostAtOnce = 32
  /// They count against what an account may send; replies need the rest.
  private static let share = 0.25

  private struct State {
    var underWay = 0
    var buckets: [AccountID: TokenBucket] = [:]
  }

  private let http: any HTTPSending
  private let state = Mutex(State())

  init(http: any HTTPSending) { self.http = http }

  /// Shows a person that they were heard.
  func show(_ adapter: any ChannelAdapter, _ event: Incoming, at now: Timestamp = .now) {
    for request in [adapter.readMark(of: event), adapter.acknowledgement(of: event)] {
      guard let request, admit(adapter, at: now) else { continue }
      Task {
        var request = request
        request.timeoutMilliseconds = 5_000
        _ = try? await http.send(request)
        state.withLock { $0.underWay -= 1 }
      }
    }
  }

  private func admit(_ adapter: any ChannelAdapter, at now: Timestamp) -> Bool {
    state.withLock { state in
      guard state.underWay < Courtesy.mostAtOnce else { return false }
      var bucket =
        state.buckets[adapter.account]
        ?? TokenBucket(
          perSecond: adapter.pacing.perSecond * Courtesy.share,
          capacity: adapter.pacing.burst * Courtesy.share, at: now)
      defer { state.buckets[adapter.account] = bucket }
      guard bucket.take(at: now) else { return false }
      state.underWay += 1
      return true
    }
  }
}
