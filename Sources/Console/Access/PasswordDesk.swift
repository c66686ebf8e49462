import Dispatch
import Synchronization

/// Hashes and checks passwords one after the other on a thread of its own: each takes much memory and half
/// a second of a core, and the bot's answers must not wait for it.
final class PasswordDesk: Sendable {
  /// Beyond this nobody queues: somebody is hammering at the door.
  private static let mostWaiting = 16

  private let queue = DispatchQueue(label: "tabayun.passwords", qos: .utility)
  private let waiting = Mutex(0)
  private let cost: PasswordCost
  /// Checked for people who do not exist, so that they take as long as those who do.
  private let dummy = Mutex("")

  init(cost: PasswordCost) {
    self.cost = cost
    // Beside the start, which it would hold up; on the queue it comes before whatever is asked.
    queue.async { [self] in
      let hash = try? PasswordHash.make("siapa saja", cost: cost)
      dummy.withLock { $0 = hash ?? "" }
    }
  }

  /// - Throws: `ConsoleProblem.busy`.
  func hash(_ password: String) async throws -> String {
    let cost = cost
    return try await run { try PasswordHash.make(password, cost: cost) }
  }

  /// Takes as long for `nil` (nobody) as for a wrong password.
  ///
  /// - Throws: `ConsoleProblem.busy`.
  func matches(_ password: String, _ stored: String?) async throws -> Bool {
    try await run { [self] in
      let isRight = PasswordHash.matches(password, stored ?? dummy.withLock { $0 })
      return isRight && stored != nil
    }
  }

  private func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    let hasRoom = waiting.withLock { waiting in
      guard waiting < Self.mostWaiting else { return false }
      waiting += 1
      return true
    }
    guard hasRoom else { throw ConsoleProblem.busy }
    defer { waiting.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
