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
  /// Messages at once whose senders are shown that they were heard.
  private static let mostCourtesies = 8
  /// Tries before a row is put aside for staff.
  private static let mostAttempts: Int64 = 5

  let database: any Database
  let inbox: InboxStore
  let outbox: OutboxStore
  let people: PersonStore
  let asks: AskStore
  let effects: EffectWriter
  let vault: Vault
  let adapters: [AccountID: any ChannelAdapter]
  let decide: Decide
  let manners: Manners
  private let courtesy: Courtesy
  private let wakeup: Wakeup
  private let dispatcher: Wakeup
  private let webChats: WebChatSignal
  private let logger: Logger
  private let lease: String
  private let isStopping = Mutex(false)
  private let failures = SeriesFamily(counting: "tabayun_inbox_failures_total")
  private let decisions = SeriesFamily(counting: "tabayun_decisions_total", by: "response")
  private let waits = SeriesFamily(timing: "tabayun_decision_wait_seconds")

  /// How messages are taken, beyond what is said to them.
  public struct Manners: Sendable {
    /// How long after a message what belongs to it may still come, in milliseconds; 0: nothing is waited for.
    public var breath: Int64
    /// How accounts behave in groups; those that are not named speak only when addressed.
    public var groups: [AccountID: GroupManners]
    /// Days for which texts are kept, for who asks.
    public var retentionDays: Int?
    /// Where a person, by their row, can fetch what is stored about them.
    public var fileOfPerson: (@Sendable (Int64, Timestamp) -> String?)?
    /// Finds the titles of pages; `nil`: no page is ever opened.
    public var titles: LinkTitles?
    /// Asks where the texts point that were just decided on; returns whether deciding again would see more.
    public var directions: (@Sendable () async -> Bool)?

    public init(
      breath: Int64 = 0, groups: [AccountID: GroupManners] = [:], retentionDays: Int? = nil,
      fileOfPerson: (@Sendable (Int64, Timestamp) -> String?)? = nil, titles: LinkTitles? = nil,
      directions: (@Sendable () async -> Bool)? = nil
    ) {
      self.breath = breath
      self.groups = groups
      self.retentionDays = retentionDays
      self.fileOfPerson = fileOfPerson
      self.titles = titles
      self.directions = directions
    }
  }

  /// - Parameters:
  ///   - wakeup: is notified when something came in.
  ///   - dispatcher: is notified when something was queued.
  ///   - webChats: is notified when a web chat has a reply to fetch.
  ///   - lease: the name of this process, under which it takes messages where others do too.
  public init(
    database: any Database, vault: Vault, adapters: [any ChannelAdapter], http: any HTTPSending,
    decide: @escaping Decide, manners: Manners = Manners(), wakeup: Wakeup, dispatcher: Wakeup,
    webChats: WebChatSignal, lease: String = UUID().uuidString, logger: Logger
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
    self.manners = manners
    courtesy = Courtesy(http: http)
    self.wakeup = wakeup
    self.dispatcher = dispatcher
    self.webChats = webChats
    self.lease = lease
    self.logger = logger
  }

  /// How often the loop goes round; its standing still is a reason to start the process anew.
  public let pulse = Pulse()

  /// Answers until shutdown; what came in before it is answered still.
  public func run() async throws {
    await withGracefulShutdownHandler {
      while !Task.isCancelled {
        let isLastPass = isStopping.withLock { $0 }
        var pause: Int64
        do {
          let hasFailures = try await passOver()
          pause = hasFailures ? 1_000 : 10_000
          if let due = try await database.read({ [inbox, lease, accounts = Array(adapters.keys)] in
            try inbox.nextDue(accounts: accounts, lease: lease, in: $0)
          }) {
            if due.millisecondsSince(.now) > InboxStore.longestHold {
              try await database.write(.beside) { [inbox] in _ = try inbox.unstick(at: .now, in: $0)
              }
            }
            // What fails, or belongs to a breath that another process answers, stays due for a moment.
            let least: Int64 = hasFailures || database.isShared ? 50 : 1
            let wait = due.millisecondsSince(.now)
            pause = wait > InboxStore.longestHold ? least : min(pause, max(wait, least))
          }
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

  /// Goes through all that waits, once: what came in, and what has waited long enough for more, in turns, so that
  /// neither keeps the other waiting while ever more comes in.
  ///
  /// - Returns: whether something is left that failed and should be tried again soon.
  public func passOver() async throws -> Bool {
    var pass = Pass()
    do {
      repeat {
        try await answerNew(&pass)
        try await answerHeld(&pass)
      } while (pass.hasNew || pass.hasHeld) && !Task.isCancelled
    } catch {
      await settle(&pass)
      throw error
    }
    await settle(&pass)
    return !pass.failed.isEmpty
  }

  /// How far one pass has come.
  private struct Pass {
    var last: Int64 = 0
    var hasNew = true
    var hasHeld = true
    var failed: Set<Int64> = []
    /// Held rows that fail stay due: each pass tries them once.
    var tried: Set<Int64> = []
    /// A batch that is being written while the next one is decided on, and whose messages are in it.
    var writing: (task: Task<Set<Int64>, Never>, places: Set<Place>)?
  }

  /// Waits until nothing is being written.
  private func settle(_ pass: inout Pass) async {
    guard let writing = pass.writing else { return }
    pass.writing = nil
    pass.failed.formUnion(await writing.task.value)
  }

  private func answerNew(_ pass: inout Pass) async throws {
    pulse.beat()
    // What is being written is still there to be taken by the same process.
    if database.isShared { await settle(&pass) }
    let failed = pass.failed
    let sealed = try await next(after: pass.last).filter { !failed.contains($0.id) }
    pass.hasNew = !sealed.isEmpty
    guard let final = sealed.last else { return }
    pass.last = final.id
    try await answerAll(sealed, areNew: true, &pass)
  }

  private func answerHeld(_ pass: inout Pass) async throws {
    guard manners.breath > 0 || pass.hasHeld else { return }
    pulse.beat()
    if pass.writing != nil {
      if try await nextHeld().allSatisfy({ pass.tried.contains($0.id) }) {
        pass.hasHeld = false
        return
      }
      // A message that is being written may be the rest of such a breath: it is looked once more.
      await settle(&pass)
    }
    let fresh = try await nextHeld().filter { pass.tried.insert($0.id).inserted }
    pass.hasHeld = !fresh.isEmpty
    if !fresh.isEmpty { try await answerAll(fresh, areNew: false, &pass) }
  }

  /// What is to be answered next. Where several processes answer it is taken, so that each row is one's: of
  /// each person the first, and what has come behind it goes along, because it may be the same breath.
  private func next(after last: Int64) async throws -> [SealedInboxRow] {
    let accounts = Array(adapters.keys)
    if database.isShared {
      return try await database.write(.beside) { [inbox, lease, manners] session in
        let taken = try inbox.claim(
          accounts: accounts, lease: lease, limit: InboxWorker.batchSize, in: session)
        if manners.breath == 0 { return taken }
        let rest = try inbox.following(taken, limit: InboxWorker.batchSize, in: session)
        return (taken + rest).sorted { $0.id < $1.id }
      }
    }
    return try await database.read { [inbox] session in
      try inbox.waiting(accounts: accounts, after: last, limit: InboxWorker.batchSize, in: session)
    }
  }

  /// What has waited long enough for the rest of its breath, taken likewise.
  private func nextHeld() async throws -> [SealedInboxRow] {
    let accounts = Array(adapters.keys)
    if database.isShared {
      return try await database.write(.beside) { [inbox, lease] session in
        try inbox.claimDue(
          accounts: accounts, lease: lease, at: .now, limit: InboxWorker.batchSize, in: session)
      }
    }
    return try await database.read { [inbox] session in
      try inbox.due(accounts: accounts, at: .now, limit: InboxWorker.batchSize, in: session)
    }
  }

  /// Decides on rows while those before them are written, and leaves them to be written while the next are
  /// decided on; nobody's second message is decided on before the first is written.
  private func answerAll(
    _ sealed: [SealedInboxRow], areNew: Bool, _ pass: inout Pass
  ) async throws {
    let works: [Work]
    do {
      let rows = try await addressed(sealed.map(inbox.open))
      if let places = pass.writing?.places,
        rows.contains(where: { Self.place(of: $0).map(places.contains) ?? false })
      {
        await settle(&pass)
      }
      works = try await decided(rows, areNew: areNew)
    } catch {
      await settle(&pass)
      pass.failed.formUnion(await answerEach(sealed, areNew: areNew))
      return
    }
    await settle(&pass)
    let places = Set(works.compactMap(\.place))
    let task = Task { [self] in
      do {
        try await write(works)
        return Set<Int64>()
      } catch {
        return await answerEach(sealed, areNew: areNew)
      }
    }
    pass.writing = (task, places)
  }

  /// Something in a batch cannot be done: one by one, so that it stops nobody else.
  ///
  /// - Returns: the rows that could not be answered.
  private func answerEach(_ sealed: [SealedInboxRow], areNew: Bool) async -> Set<Int64> {
    var failed: Set<Int64> = []
    for row in sealed {
      do {
        let rows = try await addressed([inbox.open(row)])
        try await write(try await decided(rows, areNew: areNew))
      } catch {
        failed.insert(row.id)
        await note(error, row)
      }
    }
    return failed
  }

  private func note(_ error: any Error, _ row: SealedInboxRow) async {
    logger.error(
      "message not answered", metadata: ["inbox": "\(row.id)", "error": "\(error)"])
    failures[row.account].increment()
    // Only what is wrong with the row itself counts against it, not a database that is away or somebody
    // who was faster.
    switch error {
    case StorageError.unavailable, StorageError.conflict: return
    default: break
    }
    _ = try? await database.write(.beside) { [inbox] session in
      try inbox.noteFailure(
        row.id, error: "\(error)", limit: InboxWorker.mostAttempts, in: session)
    }
  }

  // MARK: One batch

  private func decided(_ rows: [InboxRow], areNew: Bool) async throws -> [Work] {
    // When many wait, answering them is the better courtesy.
    if areNew, rows.count <= InboxWorker.mostCourtesies {
      for row in rows { acknowledge(row) }
    }
    let places = Set(rows.compactMap(InboxWorker.place))
    let known = try await database.read { [people] session in
      var known: [Place: Person] = [:]
      for place in places {
        known[place] = try people.find(
          account: place.account, address: place.address, in: session)
      }
      return known
    }
    var batch = Batch(rows: rows, known: known, held: try await held(known))
    decideAll(&batch)
    if let directions = manners.directions, await directions() { decideAll(&batch) }
    if !batch.curious.isEmpty {
      batch.facts = try await facts(of: known.filter { batch.curious.contains($0.key) })
      decideAll(&batch)
    }
    for place in batch.works.indices {
      batch.works[place].memory = batch.works[place].decision.map { Array($0.memory.stored) }
    }
    return batch.works
  }

  private func write(_ works: [Work]) async throws {
    Failpoint.inboxBeforeCommit.pass()
    let pulled = try await commit(works)
    Failpoint.inboxAfterCommit.pass()
    let now = Timestamp.now
    for work in works where work.hold == nil {
      guard let row = work.rows.last, let decision = work.decision else { continue }
      decisions[AccountLabel(row.account, decision.replies.first?.responseID ?? "none")].increment()
      waits[row.account].recordMilliseconds(max(now.millisecondsSince(row.receivedAt), 0))
    }
    dispatcher.notify()
    for person in pulled { webChats.notify(person) }
  }

  /// In a group, whoever answers a message of the bot's speaks to it; not every platform says so itself.
  private func addressed(_ rows: [InboxRow]) async throws -> [InboxRow] {
    let places = rows.indices.filter { index in
      let event = rows[index].event
      return event.action == .message && !event.addressed && event.replyTo != nil
        && ["group", "room"].contains(event.chatType)
    }
    guard !places.isEmpty else { return rows }
    let ours = try await database.read { [outbox] session in
      try places.filter { index in
        guard let id = rows[index].event.replyTo else { return false }
        return try outbox.isOurs(id, account: rows[index].account, in: session)
      }
    }
    var rows = rows
    for index in ours { rows[index].event.addressed = true }
    return rows
  }

  /// The rows that wait for the rest of their breath, of those who have any.
  private func held(_ known: [Place: Person]) async throws -> [Int64: InboxRow] {
    let ids = known.values.filter { Memory.mayHold(stored: $0.memory) }.flatMap {
      Memory(stored: Data($0.memory)).held?.rows ?? []
    }
    guard !ids.isEmpty else { return [:] }
    let sealed = try await database.read { [inbox] in try inbox.held(ids, in: $0) }
    // One that is damaged fails by itself when its time comes, and takes no other along.
    return Dictionary(
      sealed.compactMap { row in (try? inbox.open(row)).map { (row.id, $0) } }
    ) { first, _ in first }
  }

  /// What is stored about these people, for those who ask.
  private func facts(of known: [Place: Person]) async throws -> [Place: PersonFacts] {
    try await database.read { [asks, manners] session in
      try known.mapValues { person in
        let counts = try asks.counts(personID: person.id, in: session)
        return PersonFacts(
          since: person.firstSeen, asks: counts.asks, waiting: counts.waiting,
          subscriptions: try SubscriptionStore().subscriptions(personID: person.id, in: session)
            .map { ($0.topic, $0.district) },
          retentionDays: manners.retentionDays,
          file: manners.fileOfPerson?(person.id, .now))
      }
    }
  }

  private func acknowledge(_ row: InboxRow) {
    guard row.event.reply == .required || row.event.action == .callback else { return }
    guard Timestamp.now.millisecondsSince(row.receivedAt) < 30_000 else { return }
    guard let adapter = adapters[row.account] else { return }
    courtesy.show(adapter, row.event)
  }
}
