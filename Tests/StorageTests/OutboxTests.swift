import Domain
import Testing

@testable import Storage

@Suite("The one ledger of what goes out")
struct OutboxTests {
  @Test("the same cause queues once", arguments: Engine.allCases)
  func unique(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    for _ in 0..<3 { try await store.queue("k", for: person) }
    #expect(try await store.number("SELECT COUNT(*) FROM outbox") == 1)
  }

  @Test(
    "replies go before notices, notices before broadcasts, the older first",
    arguments: Engine.allCases)
  func priority(engine: Engine) async throws {
    let store = try Store(engine)
    for (number, priority) in [OutboxPriority.broadcast, .notice, .reply, .reply].enumerated() {
      let person = try await store.person("6281\(number)")
      try await store.queue("k\(number)", for: person, priority: priority)
    }
    #expect(try await store.due() == ["k2", "k3", "k1", "k0"])
    #expect(try await store.due(limit: 2) == ["k2", "k3"])
    #expect(try await store.due([AccountID("telegram")]) == [])
    #expect(try await store.due(at: Store.now.advanced(byMilliseconds: -1)) == [])
  }

  @Test(
    "of one answer's parts each waits for the one before, also when that has to be tried again",
    arguments: Engine.allCases)
  func parts(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    for key in ["a", "b", "c"] { try await store.queue(key, for: person, cause: "inbox:1") }
    #expect(try await store.due() == ["a"])
    #expect(try await store.take("a"))
    let id = try await store.outboxID("a")
    let later = Store.now.advanced(byMilliseconds: 5_000)
    try await store.database.write { [outbox = store.outbox] in
      try outbox.postpone(id, until: later, error: "http:500", in: $0)
    }
    #expect(try await store.due() == [])
    #expect(try await store.due(at: later) == ["a"])
    try await store.markSent("a")
    #expect(try await store.due() == ["b"])
    // A part that is given up holds nothing back.
    let second = try await store.outboxID("b")
    try await store.database.write { [outbox = store.outbox] in
      try outbox.markFailed(second, as: .failed, error: "http:400", at: Store.now, in: $0)
    }
    #expect(try await store.due() == ["c"])
  }

  @Test(
    "a person is sent one message at a time; others are not held up",
    arguments: Engine.allCases)
  func onePerPerson(engine: Engine) async throws {
    let store = try Store(engine)
    let slow = try await store.person("62811")
    let quick = try await store.person("62812")
    try await store.queue("a", for: slow)
    try await store.queue("b", for: slow, priority: .notice)
    try await store.queue("c", for: quick, priority: .broadcast)
    #expect(try await store.take("a"))
    #expect(try await store.due() == ["c"])
    try await store.markSent("a")
    #expect(try await store.due() == ["b", "c"])
  }

  @Test("a row is taken by one, even of many who try at once", arguments: Engine.allCases)
  func take(engine: Engine) async throws {
    let store = try Store(engine)
    try await store.queue("a", for: try await store.person("62811"))
    let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<20 { group.addTask { try await store.take("a", lease: "p\(number)") } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(taken == 1)
  }

  @Test(
    "what a process took and did not live to finish goes again and is counted",
    arguments: Engine.allCases)
  func recover(engine: Engine) async throws {
    let store = try Store(engine)
    for key in ["dead", "mine", "done"] {
      try await store.queue(key, for: try await store.person(key))
      #expect(try await store.take(key, lease: key == "mine" ? "two" : "one"))
    }
    try await store.markSent("done")
    let recover: @Sendable () async throws -> Int = {
      try await store.database.write { [outbox = store.outbox] in
        try outbox.recover(except: "two", in: $0)
      }
    }
    #expect(try await recover() == 1)
    #expect(try await recover() == 0)
    #expect(try await store.due() == ["dead"])
    #expect(
      try await store.number("SELECT repeats FROM outbox WHERE idempotency_key = 'dead'") == 1)
    #expect(
      try await store.number("SELECT repeats FROM outbox WHERE idempotency_key = 'mine'") == 0)
  }

  @Test("nothing more goes to who cannot be reached", arguments: Engine.allCases)
  func dropQueued(engine: Engine) async throws {
    let store = try Store(engine)
    let gone = try await store.person("62811")
    try await store.queue("a", for: gone)
    try await store.queue("b", for: try await store.person("62812"))
    try await store.database.write { [outbox = store.outbox] in
      try outbox.dropQueued(personID: gone, error: "gone", at: Store.now, in: $0)
    }
    #expect(try await store.due() == ["b"])
  }

  @Test(
    "what is fetched counts as sent and is given in order to its person alone",
    arguments: Engine.allCases)
  func pulled(engine: Engine) async throws {
    let store = try Store(engine)
    let one = try await store.person("one")
    let two = try await store.person("two")
    for (key, person) in [("a", one), ("b", two), ("c", one)] {
      try await store.queue(key, for: person, isPulled: true)
    }
    #expect(try await store.due() == [])
    let all = try await store.database.read {
      try store.outbox.replies(personID: one, after: 0, limit: 9, in: $0)
    }
    #expect(all.map(\.part.text) == ["a", "c"])
    let rest = try await store.database.read { [last = all[0].id] in
      try store.outbox.replies(personID: one, after: last, limit: 9, in: $0)
    }
    #expect(rest.map(\.part.text) == ["c"])
  }

  @Test("the backlog and the next moment of work", arguments: Engine.allCases)
  func backlog(engine: Engine) async throws {
    let store = try Store(engine)
    let none = try await store.database.read {
      try store.outbox.nextDue(accounts: [Store.account], after: Store.now, in: $0)
    }
    #expect(none == nil)
    let later = Store.now.advanced(byMilliseconds: 60_000)
    try await store.queue("a", for: try await store.person("62811"), at: later)
    try await store.queue("b", for: try await store.person("62812"))
    _ = try await store.take("b")
    // What is due already and waits for another message is no reason to look again.
    try await store.queue("c", for: 2)
    let (next, backlog) = try await store.database.read { session in
      (
        try store.outbox.nextDue(accounts: [Store.account], after: Store.now, in: session),
        try store.outbox.backlog(in: session)
      )
    }
    #expect(next == later)
    #expect(backlog.queued == 2 && backlog.sending == 1 && backlog.failed == 0)
    #expect(backlog.oldest == Store.now)
  }
}

@Suite("Receipts, in any order and again and again")
struct ReceiptTests {
  private func receive(
    _ kind: ReceiptStage, _ store: Store, key: String? = "k", providerID: String? = nil,
    account: AccountID = Store.account, error: String? = nil, minute: Int64
  ) async throws {
    try await store.database.write { [outbox = store.outbox] in
      try outbox.record(
        kind, account: account, key: key, providerID: providerID, error: error,
        at: Self.moment(minute), in: $0)
    }
  }

  private static func moment(_ minute: Int64) -> Timestamp {
    Store.now.advanced(byMilliseconds: minute * 60_000)
  }

  private func column(_ name: String, _ store: Store) async throws -> SQLValue {
    try await store.database.read { try $0.query("SELECT \(name) FROM outbox").first?.values[0] }
      ?? .null
  }

  private func queued(_ engine: Engine) async throws -> Store {
    let store = try Store(engine)
    try await store.queue("k", for: try await store.person("62811"))
    _ = try await store.take("k")
    return store
  }

  @Test("each moment is written once, whatever comes first", arguments: Engine.allCases)
  func order(engine: Engine) async throws {
    let store = try await queued(engine)
    try await receive(.read, store, minute: 3)
    try await receive(.delivered, store, minute: 2)
    try await store.markSent("k", providerID: "wamid.1")
    try await receive(.read, store, minute: 9)
    try await receive(.sent, store, minute: 9)
    #expect(try await column("read_at", store) == SQLValue(Self.moment(3)))
    #expect(try await column("delivered_at", store) == SQLValue(Self.moment(2)))
    #expect(try await column("sent_at", store) == SQLValue(Store.now))
    #expect(try await column("status", store) == .integer(OutboxStatus.sent.rawValue))
  }

  @Test(
    "they are found by the platform's id, on their own account only", arguments: Engine.allCases)
  func byProvider(engine: Engine) async throws {
    let store = try await queued(engine)
    try await store.markSent("k", providerID: "wamid.1")
    let other = AccountID("telegram")
    try await receive(.read, store, key: nil, providerID: "wamid.1", account: other, minute: 1)
    try await receive(.read, store, key: "k", account: other, minute: 1)
    try await receive(.read, store, key: "other", providerID: "wamid.2", minute: 1)
    #expect(try await column("read_at", store) == .null)
    try await receive(.read, store, key: nil, providerID: "wamid.1", minute: 1)
    #expect(try await column("read_at", store) == SQLValue(Self.moment(1)))
  }

  @Test(
    "a failure told before our own record of the send keeps its reason", arguments: Engine.allCases)
  func failedFirst(engine: Engine) async throws {
    let store = try await queued(engine)
    try await receive(.failed, store, error: "131026", minute: 1)
    try await store.markSent("k", providerID: "wamid.1")
    #expect(try await column("error", store) == .text("131026"))
    #expect(try await column("failed_at", store) == SQLValue(Self.moment(1)))
  }
}
