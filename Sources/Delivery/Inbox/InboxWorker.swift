import Channels
import Conversation
import Domain
import Foundation
import Logging
import Metrics
import ServiceLifecycle
import Storage
import Synchronization

/// Answers what stands in the inbox: consuming a message, changing what is known and queueing the replies is
/// one transaction.
public final class InboxWorker: Service {
  /// What the bot says to a message; pure.
  public typealias Decide = @Sendable (Turn) -> Decision

  /// Rows in one transaction: many, because each costs a sync otherwise; not too many, because the first of
  /// them waits for the last.
  private static let batchSize = 64
  /// Tries before a row is put aside for staff.
  private static let mostAttempts: Int64 = 5

  private let database: any Database
  private let inbox: InboxStore
  private let outbox: OutboxStore
  private let people: PersonStore
  private let asks: AskStore
  private let effects: EffectWriter
  private let vault: Vault
  private let adapters: [AccountID: any ChannelAdapter]
  private let decide: Decide
  private let courtesy: Courtesy
  private let wakeup: Wakeup
  private let dispatcher: Wakeup
  private let webChats: WebChatSignal
  private let logger: Logger
  private let isStopping = Mutex(false)

  /// - Parameters:
  ///   - wakeup: is notified when something came in.
  ///   - dispatcher: is notified when something was queued.
  ///   - webChats: is notified when a web chat has a reply to fetch.
  public init(
    database: any Database, vault: Vault, adapters: [any ChannelAdapter], http: any HTTPSending,
    decide: @escaping Decide, wakeup: Wakeup, dispatcher: Wakeup, webChats: WebChatSignal,
    logger: Logger
  ) {
    self.database = database
    self.vault = vault
    inbox = InboxStore(vault: vault)
    outbox = OutboxStore(vault: vault)
    people = PersonStore(vault: vault)
    asks = AskStore(vault: vault)
    effects = EffectWriter(vault: vault)
    self.adapters = Dictionary(adapters.map { ($0.account, $0) }) { first, _ in first }
    self.decide = decide
    courtesy = Courtesy(http: http)
    self.wakeup = wakeup
    self.dispatcher = dispatcher
    self.webChats = webChats
    self.logger = logger
  }

  /// Answers until shutdown; what came in before it is answered still.
  public func run() async throws {
    await withGracefulShutdownHandler {
      while !Task.isCancelled {
        let isLastPass = isStopping.withLock { $0 }
        let pause: Int64
        do {
          pause = try await passOver() ? 1_000 : 10_000
        } catch {
          logger.error("inbox cannot be read", metadata: ["error": "\(error)"])
          pause = 1_000
        }
        if isLastPass { break }
        if !isStopping.withLock({ $0 }) { await wakeup.wait(atMost: pause) }
      }
    } onGracefulShutdown: {
      self.isStopping.withLock { $0 = true }
      self.wakeup.notify()
    }
  }

  /// Goes through all that waits, once.
  ///
  /// - Returns: whether something is left that failed and should be tried again soon.
  public func passOver() async throws -> Bool {
    var last: Int64 = 0
    var hasFailures = false
    while !Task.isCancelled {
      let accounts = Array(adapters.keys)
      let sealed = try await database.read { [inbox, last] session in
        try inbox.waiting(
          accounts: accounts, after: last, limit: InboxWorker.batchSize, in: session)
      }
      guard let final = sealed.last else { break }
      last = final.id
      do {
        try await answer(sealed)
      } catch {
        // Something in the batch cannot be done: one by one, so that it stops nobody else.
        for row in sealed {
          do {
            try await answer([row])
          } catch {
            hasFailures = true
            await note(error, row)
          }
        }
      }
    }
    return hasFailures
  }

  private func note(_ error: any Error, _ row: SealedInboxRow) async {
    logger.error(
      "message not answered", metadata: ["inbox": "\(row.id)", "error": "\(error)"])
    Counter(
      label: "tabayun_inbox_failures_total", dimensions: [("account", row.account.rawValue)]
    ).increment()
    // Only what is wrong with the row itself counts against it, not a database that is away or somebody
    // who was faster.
    switch error {
    case StorageError.unavailable, StorageError.conflict: return
    default: break
    }
    _ = try? await database.write { [inbox] session in
      try inbox.noteFailure(
        row.id, error: "\(error)", limit: InboxWorker.mostAttempts, in: session)
    }
  }

  // MARK: One batch

  /// A message with what follows from it.
  private struct Work: Sendable {
    var row: InboxRow
    var place: Place?
    var decision: Decision?
    /// The version of the person's row that the decision rests on.
    var version: Int64 = 0
  }

  /// Whose memory a message belongs to, and where its answer goes: the person, or the whole group.
  private struct Place: Sendable, Hashable {
    var account: AccountID
    var address: String
    var kind: String?
  }

  private func answer(_ sealed: [SealedInboxRow]) async throws {
    var works = try sealed.map { row in
      let opened = try inbox.open(row)
      return Work(row: opened, place: InboxWorker.place(of: opened))
    }
    for work in works { acknowledge(work.row) }
    let places = Set(works.compactMap(\.place))
    let known = try await database.read { [people] session in
      var known: [Place: Person] = [:]
      for place in places {
        known[place] = try people.find(
          account: place.account, address: place.address, in: session)
      }
      return known
    }
    decideAll(&works, known, facts: [:])
    let curious = Set(works.filter { $0.decision?.needsFacts == true }.compactMap(\.place))
    if !curious.isEmpty {
      decideAll(
        &works, known, facts: try await facts(of: known.filter { curious.contains($0.key) }))
    }
    Failpoint.inboxBeforeCommit.pass()
    let pulled = try await commit(works)
    Failpoint.inboxAfterCommit.pass()
    for case let (account, decision?) in works.map({ ($0.row.account, $0.decision) }) {
      Counter(
        label: "tabayun_decisions_total",
        dimensions: [
          ("account", account.rawValue),
          ("response", decision.replies.first?.responseID ?? "none"),
        ]
      ).increment()
    }
    dispatcher.notify()
    for person in pulled { webChats.notify(person) }
  }

  /// What is stored about these people, for those who ask.
  private func facts(of known: [Place: Person]) async throws -> [Place: PersonFacts] {
    try await database.read { [asks] session in
      try known.mapValues { person in
        let counts = try asks.counts(personID: person.id, in: session)
        return PersonFacts(
          since: person.firstSeen, asks: counts.asks, waiting: counts.waiting,
          topics: try SubscriptionStore().topics(personID: person.id, in: session))
      }
    }
  }

  private func decideAll(
    _ works: inout [Work], _ known: [Place: Person], facts: [Place: PersonFacts]
  ) {
    // A person's second message in a batch sees what the first one changed.
    var memories: [Place: (memory: Memory, version: Int64)] = [:]
    for index in works.indices {
      guard let place = works[index].place, let adapter = adapters[place.account] else { continue }
      let row = works[index].row
      if row.event.action == .status || row.event.action == .ignore { continue }
      let person = known[place]
      let current =
        memories[place]
        ?? (
          Memory(stored: person.flatMap { $0.memory.isEmpty ? nil : Data($0.memory) }),
          person?.version ?? 0
        )
      let decision = decide(
        Turn(
          incoming: row.event, channel: adapter.channel, memory: current.memory,
          now: row.receivedAt, isNewPerson: person == nil && memories[place] == nil,
          facts: facts[place] ?? (person == nil ? PersonFacts() : nil)))
      works[index].version = current.version
      works[index].decision = decision
      let forgets = decision.effects.contains(.forgetMe)
      memories[place] = (
        forgets ? Memory() : decision.memory, current.version + (forgets ? 2 : 1)
      )
    }
  }

  /// Writes a batch in one transaction.
  ///
  /// - Returns: those who fetch their replies themselves.
  private func commit(_ works: [Work]) async throws -> Set<Int64> {
    let now = Timestamp.now
    return try await database.write { [self] session in
      var pulled: Set<Int64> = []
      for work in works {
        let row = work.row
        let status: InboxStatus =
          work.decision == nil && row.event.action != .status ? .ignored : .done
        // Somebody else has answered it: nothing that follows from it may be written twice.
        guard try inbox.finish(row.id, as: status, at: now, in: session) else { continue }
        if row.event.action == .status {
          try recordReceipt(row, in: session)
        } else if let decision = work.decision, let place = work.place {
          if let person = try write(decision, work, place, at: now, in: session) {
            pulled.insert(person)
          }
        }
      }
      return pulled
    }
  }

  private func write(
    _ decision: Decision, _ work: Work, _ place: Place, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Int64? {
    let row = work.row
    let personID = try people.add(
      account: place.account, address: place.address, at: row.receivedAt, in: session)
    let remembered = try people.remember(
      Array(decision.memory.stored), personID: personID, version: work.version,
      seen: row.receivedAt, in: session)
    guard remembered else { throw StorageError.conflict }
    try outbox.releaseKept(personID: personID, at: now, in: session)
    for effect in decision.effects {
      try effects.write(effect, personID: personID, at: row.receivedAt, in: session)
    }
    guard let adapter = adapters[place.account] else { return nil }
    var recipient = Recipient(
      address: place.address, addressKind: place.kind, replyToken: row.event.replyToken,
      replyTokenAt: row.event.replyToken == nil ? nil : row.receivedAt)
    let isPulled = adapter.isPulled
    var number = 0
    for reply in decision.replies {
      for part in adapter.parts(of: reply) {
        try outbox.add(
          OutboxEntry(
            account: place.account, personID: personID,
            idempotencyKey: key(for: row, number: number), cause: "inbox:\(row.id)",
            priority: .reply, recipient: recipient, part: part, isPulled: isPulled),
          at: now, in: session)
        number += 1
        // LINE takes a reply token once: what follows is pushed.
        recipient.replyToken = nil
        recipient.replyTokenAt = nil
      }
    }
    return isPulled && number > 0 ? personID : nil
  }

  /// Says nothing about the person, and is another one in another database.
  private func key(for row: InboxRow, number: Int) -> String {
    vault.token("reply", "\(row.id)", "\(row.receivedAt.milliseconds)", "\(number)")
  }

  private func recordReceipt(_ row: InboxRow, in session: any SQLSession) throws {
    let event = row.event
    guard let stage = event.receiptStage else { return }
    var error: String?
    switch adapters[row.account]?.failure(reportedBy: event) {
    case .recipientGone(let failure), .rejected(let failure), .windowClosed(let failure),
      .retryLater(let failure), .throttled(_, let failure):
      error = failure.code
    case .sent, nil: break
    }
    let ids = event.receiptMessageIDs
    for id in ids.isEmpty ? [nil] : ids.map(Optional.some) {
      try outbox.record(
        stage, account: row.account, key: event.outboxKey, providerID: id,
        error: error, at: event.timestamp ?? row.receivedAt, in: session)
    }
  }

  private static func place(of row: InboxRow) -> Place? {
    let event = row.event
    if let chat = event.chat, let type = event.chatType, type != "private" {
      return Place(account: row.account, address: chat, kind: type)
    }
    guard let sender = event.sender else { return nil }
    return Place(
      account: row.account, address: sender,
      kind: event.senderIDs.filter { $0.value == sender }.keys.min())
  }

  private func acknowledge(_ row: InboxRow) {
    guard row.event.reply == .required || row.event.action == .callback else { return }
    guard Timestamp.now.millisecondsSince(row.receivedAt) < 30_000 else { return }
    guard let request = adapters[row.account]?.acknowledgement(of: row.event) else { return }
    courtesy.send(request)
  }
}
