import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("What was taken and is not sent")
struct OutboxReturnTests {
  /// A row that is being sent; of an announcement, where a state is given.
  private func taken(
    _ engine: Engine, state: String? = nil, priority: OutboxPriority = .broadcast
  ) async throws -> Store {
    let store = try Store(engine)
    let person = try await store.person("62811")
    try await store.queue("a", for: person, priority: priority)
    if let state {
      try await store.database.write { session in
        try session.execute(
          """
          INSERT INTO announcement (id, code, organisation, kind, state, topics, districts, author,
            made_at, changed_at)
          VALUES (5, 'abc', 'kkd', 'announcement', $1, 'kiat', '', 'a', 1, 1)
          """, [.text(state)])
        try session.execute("UPDATE outbox SET broadcast_id = 5")
      }
    }
    #expect(try await store.take("a"))
    return store
  }

  private func change(
    _ store: Store, _ body: @escaping @Sendable (any SQLSession, Store) throws -> Void
  ) async throws {
    try await store.database.write { try body($0, store) }
  }

  private func status(_ store: Store) async throws -> OutboxStatus? {
    OutboxStatus(rawValue: try await store.number("SELECT status FROM outbox"))
  }

  @Test(
    "goes back to where its announcement stands, however it comes back", arguments: Engine.allCases,
    [
      ("sending", OutboxStatus.queued), ("done", .queued), ("paused", .planned),
      ("cancelled", .skipped),
    ])
  func broadcast(engine: Engine, _ stand: (state: String, status: OutboxStatus)) async throws {
    let postponed = try await taken(engine, state: stand.state)
    try await change(postponed) { session, store in
      try store.outbox.postpone(1, until: Store.now, error: "x", mayHaveArrived: true, in: session)
    }
    #expect(try await status(postponed) == stand.status)
    let recovered = try await taken(engine, state: stand.state)
    try await change(recovered) { session, store in
      _ = try store.outbox.recover(except: "other", in: session)
    }
    #expect(try await status(recovered) == stand.status)
    // It may have arrived all the same, so a correction is for them too.
    let reached = try await recovered.database.read { session in
      try BroadcastStore().reached(
        by: 5, account: Store.account, after: 0, limit: 9, in: session
      ).count
    }
    #expect(reached == 1)
  }

  @Test(
    "whoever was taken for dead says nothing about what another has taken or sent",
    arguments: Engine.allCases)
  func late(engine: Engine) async throws {
    for isSent in [false, true] {
      let store = try await taken(engine)
      let rows = try await store.database.write { [outbox = store.outbox] session in
        _ = try outbox.recover(except: "two", in: session)
        return try outbox.due(accounts: [Store.account], at: Store.now, limit: 1, in: session)
      }
      let row = try #require(rows.first)
      #expect(try await store.take("a", lease: "two"))
      if isSent { try await store.markSent("a") }
      try await change(store) { session, store in
        try store.outbox.postpone(1, until: Store.now, error: "x", takenBy: "one", in: session)
        try store.outbox.markFailed(
          1, as: .failed, error: "x", at: Store.now, takenBy: "one", in: session)
        try store.outbox.keep(row, error: "x", takenBy: "one", in: session)
        try store.outbox.separate([row], takenBy: "one", at: Store.now, in: session)
      }
      #expect(try await status(store) == (isSent ? .sent : .sending))
      #expect(
        try await store.number("SELECT COUNT(*) FROM outbox WHERE lease = 'two'")
          == (isSent ? 0 : 1))
      try await change(store) { session, store in
        try store.outbox.postpone(1, until: Store.now, error: "x", takenBy: "two", in: session)
      }
      #expect(try await status(store) == (isSent ? .sent : .queued))
    }
  }

  @Test("a person who says stop meanwhile gets nothing unasked", arguments: Engine.allCases)
  func stopped(engine: Engine) async throws {
    for priority in [OutboxPriority.reply, .notice, .broadcast] {
      let wanted: OutboxStatus = priority == .reply ? .queued : .skipped
      let store = try await taken(engine, priority: priority)
      try await change(store) { session, store in
        try store.people.setStopped(true, personID: 1, at: Store.now, in: session)
        try store.outbox.postpone(1, until: Store.now, error: "x", in: session)
      }
      #expect(try await status(store) == wanted)
      // And if it stood in the queue all the same, it would not be taken.
      try await change(store) { session, _ in
        try session.execute("UPDATE outbox SET status = 0")
      }
      #expect(try await store.take("a") == (priority == .reply))
      #expect(try await status(store) == (priority == .reply ? .sending : .skipped))
      try await change(store) { session, _ in
        try session.execute("UPDATE outbox SET status = 0")
      }
      let pace = Pace(
        perSecond: 9, burst: 9, personIntervalMilliseconds: 0, personBurst: 1)
      let claim = try await store.database.write(.beside) { session in
        try store.outbox.claim(
          account: Store.account, lease: "two", limit: 9, pace: pace, at: Store.now, in: session)
      }
      #expect(claim.rows.count == (priority == .reply ? 1 : 0))
      #expect(try await status(store) == (priority == .reply ? .sending : .skipped))
    }
  }

  @Test(
    "a place among the day's people is taken before a template goes, once a person",
    arguments: Engine.allCases)
  func places(engine: Engine) async throws {
    let store = try Store(engine)
    for number in 1...3 {
      let person = try await store.person("6281\(number)")
      try await store.queue("k\(number)", for: person)
    }
    try await store.queue("k4", for: 1)
    func reserve(_ row: Int64, _ person: Int64, at now: Timestamp) async throws -> Timestamp? {
      try await store.database.write(.beside) { session in
        try BroadcastStore().reserveTemplate(
          row: row, personID: person, account: Store.account, limit: 2, at: now, in: session)
      }
    }
    #expect(try await reserve(1, 1, at: Store.now) == nil)
    #expect(try await reserve(2, 2, at: Store.now.advanced(byMilliseconds: 1_000)) == nil)
    let day = BroadcastStore.templateDay
    let free = try await reserve(3, 3, at: Store.now.advanced(byMilliseconds: 2_000))
    #expect(free == Store.now.advanced(byMilliseconds: day))
    #expect(try await reserve(4, 1, at: Store.now.advanced(byMilliseconds: 3_000)) == nil)
    // What could not be sent gives its place back.
    try await store.database.write { [outbox = store.outbox] session in
      try outbox.postpone(2, until: Store.now, error: "x", in: session)
    }
    #expect(try await reserve(3, 3, at: Store.now.advanced(byMilliseconds: 4_000)) == nil)
    #expect(
      try await reserve(2, 2, at: Store.now.advanced(byMilliseconds: day + 500)) != nil)
    #expect(
      try await reserve(2, 2, at: Store.now.advanced(byMilliseconds: day + 3_500)) == nil)
  }

  @Test("who said stop stays on the list when their data is deleted", arguments: Engine.allCases)
  func suppression(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    try await change(store) { session, store in
      try store.people.setStopped(true, personID: person, at: Store.now, in: session)
      try SuppressionStore().add(personID: person, at: Store.now, in: session)
      try store.people.forget(personID: person, at: Store.now, in: session)
      let later = Store.now.advanced(byMilliseconds: 60_000)
      _ = try store.people.sweepForgotten(before: later, patience: later, in: session)
    }
    #expect(try await store.number("SELECT COUNT(*) FROM person") == 0)
    // Their number comes in again some other way: an import, a list that somebody kept.
    let again = try await store.person("62811")
    let skipped = try await store.database.write { session -> [String?] in
      try SubscriptionStore().add(
        topic: "kiat", district: nil, personID: again, at: Store.now, in: session)
      return try BroadcastStore().subscribers(
        topics: ["kiat"], districts: [], after: 0, limit: 9, in: session
      ).map(\.skipped)
    }
    #expect(skipped == ["suppressed"])
  }
}
