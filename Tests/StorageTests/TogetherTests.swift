import Domain
import Testing

@testable import Storage

@Suite("One call for many")
struct TogetherTests {
  /// A broadcast to so many people, handed out.
  private func store(_ engine: Engine, people: Int, broadcast: Int64 = 1) async throws -> Store {
    let store = try Store(engine)
    try await store.database.write { [outbox = store.outbox, all = store.people] session in
      let content = try outbox.share(
        Reply(responseID: "announcement/message", text: "kabar"), at: Store.now, in: session)
      let entries = try (0..<people).map { number in
        SharedEntry(
          account: Store.account,
          personID: try all.add(
            account: Store.account, address: "\(number)", at: Store.now, in: session),
          idempotencyKey: "k\(number)", cause: "broadcast:\(broadcast)",
          responseID: "announcement/message", priority: .broadcast, contentID: content,
          broadcastID: broadcast, status: .queued)
      }
      try outbox.addShared(entries, at: Store.now, in: session)
    }
    return store
  }

  /// Takes one and lets it bring others along.
  private func gather(
    _ store: Store, lease: String = "one", limit: Int, taking count: Int = 1,
    at now: Timestamp = Store.now
  ) async throws -> [OutboxParcel] {
    try await store.database.write { [outbox = store.outbox] session in
      let rows = try outbox.due(accounts: [Store.account], at: now, limit: count, in: session)
        .filter { try outbox.take($0.id, lease: lease, at: now, in: session) }
      return try outbox.gather(rows, limit: limit, lease: lease, at: now, in: session)
    }
  }

  @Test("what says the same goes together, up to the limit", arguments: Engine.allCases)
  func together(engine: Engine) async throws {
    let store = try await store(engine, people: 7)
    let first = try await gather(store, limit: 3, taking: 2)
    #expect(first.map(\.rows.count) == [3])
    #expect(Set(first.flatMap(\.rows).map(\.personID)).count == 3)
    let second = try await gather(store, limit: 3)
    let last = try await gather(store, limit: 3)
    #expect(second.map(\.rows.count) == [3])
    // Nobody is left to go with it.
    #expect(last.map(\.rows.count) == [1])
    #expect(last.first?.batch == nil)
    let batches = Set((first + second).compactMap(\.batch))
    #expect(batches.count == 2)
    #expect(try await store.number("SELECT COUNT(*) FROM outbox WHERE status = 1") == 7)
  }

  @Test("where a call is for one, each goes by itself", arguments: Engine.allCases)
  func apart(engine: Engine) async throws {
    let store = try await store(engine, people: 3)
    let parcels = try await gather(store, limit: 1, taking: 3)
    #expect(parcels.map(\.rows.count) == [1, 1, 1])
    #expect(parcels.allSatisfy { $0.batch == nil })
  }

  @Test("who is being sent something is not brought along", arguments: Engine.allCases)
  func busy(engine: Engine) async throws {
    let store = try await store(engine, people: 3)
    let person = try await store.number(
      "SELECT person_id FROM outbox WHERE idempotency_key = 'k1'")
    try await store.queue("reply", for: person)
    #expect(try await store.take("reply", lease: "two"))
    let parcels = try await gather(store, limit: 3)
    #expect(parcels.map(\.rows.count) == [2])
    #expect(!parcels.flatMap(\.rows).map(\.personID).contains(person))
  }

  @Test(
    "after a crash the same call is made again, for the same people", arguments: Engine.allCases)
  func crash(engine: Engine) async throws {
    let store = try await store(engine, people: 5)
    let before = try #require(try await gather(store, lease: "dead", limit: 3).first)
    let count = try await store.database.write { [outbox = store.outbox] in
      try outbox.recover(except: "one", in: $0)
    }
    #expect(count == 3)
    let after = try #require(try await gather(store, limit: 3).first)
    #expect(after.batch == before.batch)
    #expect(after.rows.map(\.id) == before.rows.map(\.id))
    // And again when its answer was lost, however late each of them is due.
    try await store.database.write { [outbox = store.outbox] session in
      for (number, row) in after.rows.enumerated() {
        try outbox.postpone(
          row.id, until: Store.now.advanced(byMilliseconds: Int64(number) * 60_000),
          error: "transport:unknown", mayHaveArrived: true, in: session)
      }
    }
    let third = try #require(try await gather(store, limit: 3).first)
    #expect(third.batch == before.batch)
    #expect(third.rows.map(\.id) == before.rows.map(\.id))
  }

  @Test("what the platform does not take together goes by itself", arguments: Engine.allCases)
  func separated(engine: Engine) async throws {
    let store = try await store(engine, people: 4)
    let parcel = try #require(try await gather(store, limit: 4).first)
    try await store.database.write { [outbox = store.outbox] in
      try outbox.separate(parcel.rows, takenBy: "one", at: Store.now, in: $0)
    }
    let parcels = try await gather(store, limit: 4, taking: 4)
    #expect(parcels.map(\.rows.count) == [1, 1, 1, 1])
    #expect(parcels.allSatisfy { $0.batch == nil })
  }

  @Test(
    "a pause leaves what may have arrived together: its call is known by all of it",
    arguments: Engine.allCases)
  func pause(engine: Engine) async throws {
    let store = try await store(engine, people: 5)
    let parcel = try #require(try await gather(store, limit: 2).first)
    try await store.database.write { [outbox = store.outbox] session in
      for row in parcel.rows {
        try outbox.postpone(
          row.id, until: Store.now, error: "transport:unknown", mayHaveArrived: true, in: session)
      }
      try BroadcastStore().takeBack(1, in: session)
    }
    #expect(try await store.number("SELECT COUNT(*) FROM outbox WHERE status = 6") == 3)
    #expect(try await gather(store, limit: 5).map(\.rows.count) == [2])
  }
}
