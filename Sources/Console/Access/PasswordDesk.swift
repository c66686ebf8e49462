import Dispatch
import Synchronization

/// Hashes and checks passwords one after the other on a thread of its own: each takes much memory and half
/// a second of a core, and the bot's answers must not wait for it.
///
/// Who has proven that they signed in before comes first, and has places that strangers cannot take: hammering at
/// the door keeps nobody of the house out.
final class PasswordDesk: Sendable {
  /// Who asks.
  enum Caller: Sendable {
    /// Anybody at the door.
    case stranger
    /// Somebody who is signed in, or a browser from which the member signed in before.
    case known
  }

  /// Beyond these nobody of a kind queues: somebody is hammering at the door.
  private static let mostStrangers = 12
  private static let mostKnown = 32

  private struct Waiting {
    var strangers: [@Sendable () -> Void] = []
    var known: [@Sendable () -> Void] = []
  }

  private let queue = DispatchQueue(label: "tabayun.passwords", qos: .utility)
  private let waiting = Mutex(Waiting())
  private let cost: PasswordCost
  /// Checked for people who do not exist, so that they take as long as those who do.
  private let dummy: String

  init(cost: PasswordCost) throws {
    self.cost = cost
    dummy = try PasswordHash.make("siapa saja", cost: cost)
  }

  /// - Throws: `ConsoleProblem.busy`.
  func hash(_ password: String, for caller: Caller = .known) async throws -> String {
    let cost = cost
    return try await run(caller) { try PasswordHash.make(password, cost: cost) }
  }

  /// Takes as long for `nil` (nobody) as for a wrong password.
  ///
  /// - Throws: `ConsoleProblem.busy`.
  func matches(
    _ password: String, _ stored: String?, for caller: Caller = .known
  ) async throws -> Bool {
    let dummy = dummy
    return try await run(caller) {
      let isRight = PasswordHash.matches(password, stored ?? dummy)
      return isRight && stored != nil
    }
  }

  private func run<T: Sendable>(
    _ caller: Caller, _ work: @escaping @Sendable () throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      let isTaken = waiting.withLock { waiting in
        let job: @Sendable () -> Void = {
          continuation.resume(with: Result(catching: work))
        }
        switch caller {
        case .stranger:
          guard waiting.strangers.count < Self.mostStrangers else { return false }
          waiting.strangers.append(job)
        case .known:
          guard waiting.known.count < Self.mostKnown else { return false }
          waiting.known.append(job)
        }
        return true
      }
      guard isTaken else { return continuation.resume(throwing: ConsoleProblem.busy) }
      // One turn for each job; whose it is is decided when it comes.
      queue.async { [self] in
        let job = waiting.withLock { waiting -> (@Sendable () -> Void)? in
          if !waiting.known.isEmpty { return waiting.known.removeFirst() }
          return waiting.strangers.isEmpty ? nil : waiting.strangers.removeFirst()
        }
        job?()
      }
    }
  }
}
