import Domain
import Testing

@testable import Storage

@Suite("The durable way in")
struct InboxTests {
  private static let other = AccountID("telegram")

  private func add(_ entry: InboxEntry, to store: Store) async throws -> Bool {
    try await store.database.write { [inbox = store.inbox] in
      try inbox.add(entry, at: Store.now, in: $0)
    }
  }

  private func waiting(
    _ store: Store, _ accounts: [AccountID] = [Store.account], after: Int64 = 0, limit: Int = 100
  ) async throws -> [Int64] {
    try await store.database.read { [inbox = store.inbox] session in
      try inbox.waiting(accounts: accounts, after: after, limit: limit, in: session).map(\.id)
    }
  }

  @Test(
    "the same event is stored once, however often and at whatever moment it comes",
    arguments: Engine.allCases)
  func unique(engine: Engine) async throws {
    let store = try Store(engine)
    let new = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<30 { group.addTask { try await add(try store.message("m1"), to: store) } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(new == 1)
    #expect(try await add(try store.message("m1", account: Self.other), to: store))
    #expect(try await add(try store.message("m2"), to: store))
  }

  @Test(
    "an event without a key of the platform's goes by the key that is given instead",
    arguments: Engine.allCases)
  func fallback(engine: Engine) async throws {
    let store = try Store(engine)
    #expect(try await add(try store.message(nil), to: store))
    #expect(try await add(try store.message(nil), to: store) == false)
    #expect(try await add(try store.message("body:1"), to: store) == false)
  }

  @Test(
    "it gives what waits in order, of the accounts that are asked for",
    arguments: Engine.allCases)
  func order(engine: Engine) async throws {
    let store = try Store(engine)
    for entry in [
      try store.message("a"), try store.message("b", account: Self.other),
      try store.message("c", action: .ignore), try store.message("d"),
    ] { _ = try await add(entry, to: store) }
    #expect(try await waiting(store) == [1, 4])
    #expect(try await waiting(store, [Store.account, Self.other]) == [1, 2, 4])
    #expect(try await waiting(store, after: 1) == [4])
    #expect(try await waiting(store, limit: 1) == [1])
    #expect(try await waiting(store, []) == [])
  }

  @Test("a row is consumed once", arguments: Engine.allCases)
  func finish(engine: Engine) async throws {
    let store = try Store(engine)
    _ = try await add(try store.message("a"), to: store)
    let finish: @Sendable () async throws -> Bool = {
      try await store.database.write { [inbox = store.inbox] in
        try inbox.finish(1, as: .done, at: Store.now, in: $0)
      }
    }
    #expect(try await finish())
    #expect(try await finish() == false)
    #expect(try await waiting(store) == [])
  }

  @Test("what fails again and again is put aside and stops nobody", arguments: Engine.allCases)
  func failures(engine: Engine) async throws {
    let store = try Store(engine)
    _ = try await add(try store.message("a"), to: store)
    for attempt in 1...3 {
      #expect(try await waiting(store) == [1], "attempt \(attempt)")
      try await store.database.write { [inbox = store.inbox] in
        try inbox.noteFailure(1, error: "x", limit: 3, in: $0)
      }
    }
    #expect(try await waiting(store) == [])
    #expect(try await store.number("SELECT status FROM inbox") == InboxStatus.failed.rawValue)
  }

  @Test("the backlog is how many wait on each account, and since when", arguments: Engine.allCases)
  func backlog(engine: Engine) async throws {
    let store = try Store(engine)
    let empty = try await store.database.read { try store.inbox.backlogs(in: $0) }
    #expect(empty.isEmpty)
    for key in ["a", "b"] { _ = try await add(try store.message(key), to: store) }
    let line = AccountID("line")
    _ = try await add(try store.message("c", account: line), to: store)
    let full = try await store.database.read { try store.inbox.backlogs(in: $0) }
    #expect(full.mapValues(\.count) == [Store.account: 2, line: 1])
    #expect(full[Store.account]?.oldest == Store.now)
  }

  @Test("what was held before the clock was set back is due", arguments: Engine.allCases)
  func stepBack(engine: Engine) async throws {
    let store = try Store(engine)
    for key in ["a", "b"] { _ = try await add(try store.message(key), to: store) }
    try await store.database.write { [inbox = store.inbox] session in
      _ = try inbox.hold(1, until: Store.now.advanced(byMilliseconds: 3_606_000), in: session)
      _ = try inbox.hold(2, until: Store.now.advanced(byMilliseconds: 6_000), in: session)
      let moved = try inbox.unstick(at: Store.now, in: session)
      #expect(moved == 1)
      let due = try inbox.due(accounts: [Store.account], at: Store.now, limit: 9, in: session)
      #expect(due.map(\.id) == [1])
    }
  }
}
