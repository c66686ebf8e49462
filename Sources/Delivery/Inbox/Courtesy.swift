import Domain
import Synchronization

/// Read marks and typing indicators: nice to have, so nothing waits for them, nothing repeats them, and
/// when many are under way the rest is left out.
final class Courtesy: Sendable {
  private static let mostAtOnce = 32

  private let http: any HTTPSending
  private let underWay = Mutex(0)

  init(http: any HTTPSending) { self.http = http }

  func send(_ request: OutboundRequest) {
    let isAdmitted = underWay.withLock { count in
      guard count < Courtesy.mostAtOnce else { return false }
      count += 1
      return true
    }
    guard isAdmitted else { return }
    Task {
      var request = request
      request.timeoutMilliseconds = 5_000
      _ = try? await http.send(request)
      underWay.withLock { $0 -= 1 }
    }
  }
}
