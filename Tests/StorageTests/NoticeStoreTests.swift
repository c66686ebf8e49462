import Domain
import Testing

@testable import Storage

@Suite("Who is told what, on both databases")
struct NoticeStoreTests {
  private let notices = NoticeStore()

  private func claim(_ id: String = "a", verdict: Verdict = .hoax) -> Claim {
    Claim(id: id, title: "Judul", verdict: verdict, status: .published)
  }

  /// People who asked about a rumor and want to hear of it.
  private func askers(
    _ count: Int, fingerprint: UInt64, _ store: Store
  ) async throws -> [Int64] {
    var people: [Int64] = []
    for number in 0..<count {
      let person = try await store.person("6281\(number)")
      people.append(person)
      try await store.database.write { [asks = store.asks] session in
        try asks.record(
          Ask(
            fingerprint: fingerprint, text: "kabar", confidence: .none, wantsToHear: true),
          personID: person, at: Store.now, in: session)
      }
    }
    return people
  }

  private func count(_ condition: String, _ store: Store) async throws -> Int64 {
    try await store.number("SELECT COUNT(*) FROM \(condition)")
  }

  @Test("what was to be told before the clock was set back is told now", arguments: Engine.allCases)
  func stepBack(engine: Engine) async throws {
    let store = try Store(engine)
    let later = Store.now.advanced(byMilliseconds: 3_600_000)
    try await store.database.write { [notices] session in
      try notices.open(
        claimID: "a", due: later.advanced(byMilliseconds: 30_000), at: later, in: session)
      try notices.open(
        claimID: "b", due: Store.now.advanced(byMilliseconds: 30_000), at: Store.now, in: session)
      #expect(try notices.due(at: Store.now, limit: 9, in: session).map(\.claimID) == ["a"])
    }
  }

  @Test(
    "publishing says how many are told, opens one fan-out a rumor, and is taken back whole",
    arguments: Engine.allCases)
  func publish(engine: Engine) async throws {
    let store = try Store(engine)
    _ = try await askers(3, fingerprint: 7, store)
    let publishing = RumorPublishing(vault: store.vault)
    let claim = claim()
    let told = try await store.database.write { session in
      try publishing.publish(claim, answering: [7], undo: 30_000, at: Store.now, in: session)
    }
    #expect(told == 3)
    #expect(try await count("notice WHERE finished_at IS NULL", store) == 1)
    #expect(try await count("rumor WHERE claim_id = 'a'", store) == 1)
    let due = try await store.database.read { [notices] session in
      (
        try notices.due(at: Store.now, limit: 9, in: session).count,
        try notices.due(at: Store.now.advanced(byMilliseconds: 30_000), limit: 9, in: session)
          .count
      )
    }
    #expect([due.0, due.1] == [0, 1])
    let isUndone = try await store.database.write { session in
      try publishing.undo(
        claimID: "a", publishedAt: Store.now, at: Store.now.advanced(byMilliseconds: 5),
        in: session)
    }
    #expect(isUndone)
    #expect(try await count("notice WHERE finished_at IS NULL", store) == 0)
    #expect(try await count("rumor WHERE claim_id IS NULL", store) == 1)
    #expect(try await count("claim WHERE status = 'draft'", store) == 1)
    #expect(try await count("ask WHERE wants_to_hear = 1", store) == 3)
  }

  @Test(
    "once somebody has been told it is too late; an older fan-out is no reason",
    arguments: Engine.allCases)
  func late(engine: Engine) async throws {
    let store = try Store(engine)
    _ = try await askers(2, fingerprint: 7, store)
    _ = try await askers(2, fingerprint: 8, store)
    let publishing = RumorPublishing(vault: store.vault)
    let claim = claim()
    let later = Store.now.advanced(byMilliseconds: 60_000)
    let undone = try await store.database.write { [notices] session in
      try publishing.publish(claim, answering: [7], undo: 0, at: Store.now, in: session)
      let notice = try notices.due(at: Store.now, limit: 1, in: session)[0]
      try notices.advance(
        notice.id, to: 1, told: 1, isFinished: false, at: Store.now, in: session)
      let first = try publishing.undo(
        claimID: "a", publishedAt: Store.now, at: Store.now, in: session)
      // Published again with another rumor: only that is taken back.
      var changed = claim
      changed.summary = "Penjelasan"
      try publishing.publish(changed, answering: [8], undo: 30_000, at: later, in: session)
      let second = try publishing.undo(
        claimID: "a", publishedAt: later, before: claim, at: later, in: session)
      return (first, second)
    }
    #expect([undone.0, undone.1] == [false, true])
    #expect(try await count("notice WHERE finished_at IS NULL AND fingerprint = 7", store) == 1)
    #expect(try await count("rumor WHERE claim_id = 'a'", store) == 1)
    #expect(try await count("claim WHERE status = 'published' AND summary = ''", store) == 1)
  }

  @Test(
    "who was told something else is counted, found, and told once", arguments: Engine.allCases)
  func changed(engine: Engine) async throws {
    let store = try Store(engine)
    let people = try await askers(3, fingerprint: 7, store)
    let claim = claim()
    let (stale, fresh, listeners) = try await store.database.write {
      [notices, asks = store.asks, claims = store.claims] session in
      _ = try claims.save(claim, at: Store.now, in: session)
      for person in people.prefix(2) {
        try asks.resolve(fingerprint: 7, claimID: "a", personID: person, in: session)
      }
      let fresh = try notices.isStale(claimID: "a", standing: "hoax", in: session)
      let stale = try notices.audience(claimID: "a", standing: "true", in: session)
      try notices.open(claimID: "a", due: Store.now, at: Store.now, in: session)
      // A second time while the first has not begun changes nothing.
      try notices.open(claimID: "a", due: Store.now, at: Store.now, in: session)
      let due = try notices.due(at: Store.now, limit: 9, in: session)
      return (stale, fresh, try due.map { try notices.listeners(of: $0, limit: 9, in: session) })
    }
    #expect(stale == 2)
    #expect(!fresh)
    #expect(listeners.map(\.count) == [2])
    #expect(listeners.first?.allSatisfy { $0.told == "hoax" } == true)
    let heard = try await store.database.write { [notices] session in
      try notices.settle(
        askID: listeners[0][0].askID, claimID: "a", standing: "true", at: Store.now, in: session)
      // What they were told stays when another fan-out passes by.
      try notices.attach(askID: listeners[0][0].askID, claimID: "b", in: session)
      return try notices.knows(
        personID: listeners[0][0].personID, claimID: "a", standing: "true", in: session)
    }
    #expect(heard)
    #expect(try await count("ask WHERE claim_id = 'b'", store) == 0)
    let summary = try await store.database.read { [notices] in
      try notices.summary(claimID: "a", in: $0)
    }
    #expect(summary.told == 0)
    #expect(summary.isUnderWay)
  }

  @Test("who asks about an answered rumor, unknowing, is told at once", arguments: Engine.allCases)
  func justAnswered(engine: Engine) async throws {
    let store = try Store(engine)
    _ = try await askers(1, fingerprint: 7, store)
    let claim = claim()
    try await store.database.write { [notices, publishing = RumorPublishing(vault: store.vault)] in
      try publishing.publish(claim, answering: [7], undo: 0, at: Store.now, in: $0)
      let notice = try notices.due(at: Store.now, limit: 1, in: $0)[0]
      try notices.advance(notice.id, to: 9, told: 1, isFinished: true, at: Store.now, in: $0)
      #expect(
        try publishing.answer(7, with: "b", due: Store.now, at: Store.now, in: $0) == false)
    }
    let late = try await store.person("late")
    try await store.database.write { [asks = store.asks] session in
      try asks.record(
        Ask(fingerprint: 7, text: "kabar", confidence: .none, wantsToHear: true), personID: late,
        at: Store.now, in: session)
    }
    #expect(try await count("notice WHERE finished_at IS NULL AND fingerprint = 7", store) == 1)
  }

  @Test("kept until the person writes; not when they just have", arguments: Engine.allCases)
  func kept(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    for key in ["a", "b"] { try await store.queue(key, for: person, priority: .notice) }
    let later = Store.now.advanced(byMilliseconds: 1_000)
    try await store.database.write { [outbox = store.outbox, people = store.people] session in
      let rows = try outbox.due(accounts: [Store.account], at: Store.now, limit: 9, in: session)
      try outbox.keep(rows[0], error: "window", in: session)
      // Between looking and writing down they wrote.
      _ = try people.add(account: Store.account, address: "62811", at: later, in: session)
      try outbox.keep(rows[1], error: "window", in: session)
    }
    #expect(try await count("outbox WHERE status = 5", store) == 1)
    #expect(try await store.due(at: later) == ["b"])
    try await store.database.write { [outbox = store.outbox] in
      try outbox.releaseKept(personID: person, at: later, in: $0)
    }
    #expect(try await count("outbox WHERE status = 5", store) == 0)
    #expect(try await store.due(at: later) == ["a", "b"])
  }
}
