import Channels
import Domain
import Logging
import Metrics
import Storage

/// Takes one delivery of a platform: believes it only when signed, and answers only when stored.
public struct WebhookReceiver: Sendable {
  /// What the platform is told.
  public enum Outcome: Sendable, Hashable {
    case stored(new: Int, repeated: Int)
    case badSignature
    case malformed(ParseFailure)
    /// It cannot be stored now; the platform will come again.
    case unavailable
  }

  private let database: any Database
  private let inbox: InboxStore
  private let vault: Vault
  private let worker: Wakeup
  private let logger: Logger
  private let rejected = SeriesFamily(counting: "tabayun_webhook_rejected_total", by: "reason")
  private let events = SeriesFamily(counting: "tabayun_events_total", by: "action")
  private let stored = SeriesFamily(counting: "tabayun_inbox_stored_total")
  private let repeated = SeriesFamily(counting: "tabayun_inbox_repeated_total")
  private let durations = SeriesFamily(timing: "tabayun_webhook_duration_seconds")

  /// - Parameter worker: is woken when something new was stored.
  public init(database: any Database, vault: Vault, worker: Wakeup, logger: Logger) {
    self.database = database
    self.inbox = InboxStore(vault: vault)
    self.vault = vault
    self.worker = worker
    self.logger = logger
  }

  /// Verifies, reads and stores everything in a delivery, in one commit.
  public func receive(_ request: WebhookRequest, for adapter: any ChannelAdapter) async -> Outcome {
    let account = adapter.account
    let start = ContinuousClock.now
    defer { durations[account].record(duration: ContinuousClock.now - start) }
    guard adapter.verify(request) else {
      rejected[AccountLabel(account, "signature")].increment()
      return .badSignature
    }
    let events: [Incoming]
    do {
      events = try adapter.parse(request)
    } catch {
      rejected[AccountLabel(account, "malformed")].increment()
      return .malformed(error)
    }
    return await store(events, account: account, body: request.body, at: request.receivedAt)
  }

  /// Stores events that need no signature check any more (the web chat, the terminal).
  public func store(
    _ events: [Incoming], account: AccountID, body: [UInt8], at now: Timestamp
  ) async -> Outcome {
    do {
      // Without an id of the platform's, the same bytes at the same place are the same event.
      lazy var digest = vault.hash("body", String(decoding: body, as: UTF8.self))
        .map { String($0, radix: 16) }.joined(separator: "-")
      var entries: [InboxEntry] = []
      entries.reserveCapacity(events.count)
      for (place, event) in events.enumerated() {
        entries.append(
          try InboxEntry(
            event, account: account, fallbackKey: "body:\(digest):\(place)", vault: vault))
        self.events[AccountLabel(account, event.action.rawValue)].increment()
      }
      Failpoint.webhookBeforeStore.pass()
      let inbox = inbox
      let new = try await database.write(.beside) { [entries] session in
        var new = 0
        for entry in entries where try inbox.add(entry, at: now, in: session) { new += 1 }
        return new
      }
      Failpoint.webhookAfterStore.pass()
      if new > 0 { worker.notify() }
      stored[account].increment(by: new)
      repeated[account].increment(by: events.count - new)
      return .stored(new: new, repeated: events.count - new)
    } catch {
      logger.error("delivery not stored", metadata: ["account": "\(account)", "error": "\(error)"])
      rejected[AccountLabel(account, "unavailable")].increment()
      return .unavailable
    }
  }
}
