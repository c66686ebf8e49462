import Domain
import Logging
import Metrics
import ServiceLifecycle
import Storage

/// Keeps this process on the list of those that serve from the database, and puts back what others had taken
/// when they died.
///
/// Another process counts as dead when its beat has not grown for a while in which the database answered all
/// along: after the database was away everybody gets that time anew, and no two clocks are compared.
public struct ProcessRegister: Service {
  /// How a process shows that it lives, and when it is taken for dead.
  public struct Rhythm: Sendable {
    public var beat: Duration
    public var silence: Duration

    public init(beat: Duration = .seconds(2), silence: Duration = .seconds(12)) {
      self.beat = beat
      self.silence = silence
    }
  }

  private let database: any Database
  private let inbox: InboxStore
  private let outbox: OutboxStore
  private let store = ProcessStore()
  private let lease: String
  private let rhythm: Rhythm
  /// Are woken when something was put back.
  private let wakeups: [Wakeup]
  private let logger: Logger

  public init(
    database: any Database, vault: Vault, lease: String, rhythm: Rhythm = Rhythm(),
    wakeups: [Wakeup], logger: Logger
  ) {
    self.database = database
    inbox = InboxStore(vault: vault)
    outbox = OutboxStore(vault: vault)
    self.lease = lease
    self.rhythm = rhythm
    self.wakeups = wakeups
    self.logger = logger
  }

  /// Puts this process on the list; to be called before it takes anything. (Who has a database to itself
  /// needs none: whatever is taken there was taken by a process that is no more.)
  public func enter() async throws {
    guard database.isShared else { return }
    let now = Timestamp.now
    try await database.write { [store, lease] in _ = try store.beat(lease, at: now, in: $0) }
    try await putBack()
  }

  /// Beats until shutdown. It is to be stopped last: then this process holds nothing any more.
  public func run() async throws {
    guard database.isShared else {
      try? await gracefulShutdown()
      return
    }
    await cancelWhenGracefulShutdown {
      var seen: [ProcessStore.Sighting: ContinuousClock.Instant] = [:]
      while !Task.isCancelled {
        try? await Task.sleep(for: rhythm.beat)
        if Task.isCancelled { break }
        do {
          try await beat(&seen)
        } catch {
          seen = [:]
          logger.error("this process cannot be shown to live", metadata: ["error": "\(error)"])
        }
      }
    }
    await leave()
  }

  private func leave() async {
    // When it cannot be said, the others find out.
    _ = try? await database.write(.beside) { [store, lease] in try store.leave(lease, in: $0) }
  }

  private func beat(_ seen: inout [ProcessStore.Sighting: ContinuousClock.Instant]) async throws {
    let now = Timestamp.now
    let (wasKnown, all) = try await database.write(.beside) { [store, lease] session in
      (try store.beat(lease, at: now, in: session), try store.all(in: session))
    }
    if !wasKnown { logger.warning("this process was taken for dead and goes on") }
    Meter(label: "tabayun_processes").set(all.count)
    let moment = ContinuousClock.now
    let others = all.filter { $0.lease != lease }
    seen = Dictionary(uniqueKeysWithValues: others.map { ($0, seen[$0] ?? moment) })
    for (other, since) in seen where moment - since >= rhythm.silence {
      let wasStruckOff = try await database.write(.beside) { [store] in
        try store.strikeOff(other, in: $0)
      }
      seen[other] = nil
      if wasStruckOff { try await putBack() }
    }
  }

  private func putBack() async throws {
    let (messages, sends) = try await database.write { [inbox, outbox] session in
      (try inbox.releaseOrphans(in: session), try outbox.recoverOrphans(in: session))
    }
    Counter(label: "tabayun_outbox_unknown_outcomes_total").increment(by: sends)
    if sends > 0 {
      logger.warning("sends with unknown outcome are sent again", metadata: ["rows": "\(sends)"])
    }
    if messages + sends > 0 { for wakeup in wakeups { wakeup.notify() } }
  }
}
