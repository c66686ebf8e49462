import Domain
import Storage
import Synchronization

/// Whether this process can do its work: store what comes in, answer it, send it.
public final class Readiness: Sendable {
  /// The loops look round every ten seconds at least; a batch of long texts takes some seconds.
  private static let longestSilence = Duration.seconds(60)
  /// Whoever asks more often gets the last answer: each check is a synced write.
  private static let interval = Duration.seconds(1)

  private let database: any Database
  private let loops: [(name: String, pulse: Pulse)]
  private let last = Mutex<(at: ContinuousClock.Instant, problem: String?)?>(nil)

  /// - Parameter loops: what has to be going round, by name.
  public init(database: any Database, loops: [(name: String, pulse: Pulse)] = []) {
    self.database = database
    self.loops = loops
  }

  /// What is wrong, in a sentence; `nil`: nothing.
  func problem() async -> String? {
    let now = ContinuousClock.now
    if let last = last.withLock({ $0 }), now - last.at < Readiness.interval { return last.problem }
    let problem = await look()
    last.withLock { $0 = (now, problem) }
    return problem
  }

  private func look() async -> String? {
    do {
      // A write, not a read: a full or read-only disk still reads.
      _ = try await database.write(.beside) { session in
        try session.execute("UPDATE schema_version SET version = version WHERE version = 1")
      }
    } catch {
      return "the database cannot be written"
    }
    for (name, pulse) in loops where pulse.age > Readiness.longestSilence {
      return "\(name) stands still: restart"
    }
    return nil
  }
}
