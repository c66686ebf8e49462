import Domain
import Testing

@testable import Storage

/// What cannot be opened any more (a damaged page, a row of another's) holds up nobody but itself.
@Suite("A damaged row")
struct DamagedRowTests {
  private func store(_ engine: Engine, damaging sql: String) async throws -> (Store, Int64) {
    let store = try Store(engine)
    let people = [try await store.person("62811"), try await store.person("62812")]
    try await store.database.write { session in
      for (number, person) in people.enumerated() {
        _ = try store.people.remember(
          [1], personID: person, version: 0, seen: Store.now, in: session)
        try store.asks.record(
          Ask(
            fingerprint: UInt64(number + 1), text: "kabar \(number)\nkabar", confidence: .none,
            wantsToHear: true, messageID: "m",
            parts: [Incoming.Part(messageID: "p", text: "kabar")]),
          personID: person, at: Store.now, in: session)
        try LetterStore(vault: store.vault).add(
          "surat \(number)", personID: person, at: Store.now, in: session)
      }
    }
    for key in ["first", "second"] {
      try await store.queue(key, for: people[0])
      try await store.markSent(key)
    }
    try await store.database.write {
      _ = try $0.execute(sql, [.blob([UInt8](repeating: 9, count: 60))])
    }
    return (store, people[0])
  }

  @Test("of a memory is no memory", arguments: Engine.allCases)
  func memory(engine: Engine) async throws {
    let (store, _) = try await store(engine, damaging: "UPDATE person SET memory = $1")
    let found = try await store.database.read {
      try store.people.find(account: Store.account, address: "62811", in: $0)
    }
    #expect(found?.memory == [])
  }

  @Test("of a rumor's words hides no other rumor", arguments: Engine.allCases)
  func rumor(engine: Engine) async throws {
    let (store, _) = try await store(
      engine, damaging: "UPDATE rumor SET text = $1 WHERE fingerprint = 1")
    let desk = RumorDeskStore(vault: store.vault)
    let (open, loose) = try await store.database.read { session in
      (
        try RumorPublishing(vault: store.vault).open(after: nil, limit: 9, in: session),
        try desk.loose(limit: 9, in: session)
      )
    }
    #expect(open.map(\.text) == [nil, "kabar 1\nkabar"])
    #expect(loose.map(\.text).sorted { ($0 ?? "") < ($1 ?? "") } == [nil, "kabar 1\nkabar"])
    try await store.database.write { try desk.dropWords(1, in: $0) }
    let left = try await store.database.read { try desk.loose(limit: 9, in: $0) }
    #expect(left.map(\.fingerprint) == [2], "it is not looked at again and again")
  }

  @Test(
    "of an ask lets its message be deleted and its answer be refused", arguments: Engine.allCases)
  func ask(engine: Engine) async throws {
    let (store, person) = try await store(
      engine, damaging: "UPDATE ask SET text = $1, claim_id = 'c'")
    try await store.database.write { session in
      try store.asks.withdraw(messageID: "p", personID: person, in: session)
      try store.asks.reopen(
        fingerprint: 1, claimID: "c", wantsToHear: true, personID: person, at: Store.now,
        in: session)
    }
    #expect(
      try await store.number("SELECT COUNT(*) FROM ask WHERE fingerprint = 1 AND text IS NULL")
        == 1)
  }

  @Test("of an address lets its person be forgotten", arguments: Engine.allCases)
  func address(engine: Engine) async throws {
    let (store, person) = try await store(engine, damaging: "UPDATE person SET address = $1")
    try await store.database.write {
      try store.people.forget(personID: person, at: Store.now, in: $0)
      #expect(try store.people.forgetAgain([], in: $0) == 0)
    }
    #expect(try await store.number("SELECT COUNT(*) FROM ask") == 1)
  }

  @Test("of a letter can be closed and hides no other", arguments: Engine.allCases)
  func letter(engine: Engine) async throws {
    let (store, _) = try await store(
      engine, damaging: "UPDATE letter SET text = $1 WHERE id = 1")
    let letters = LetterStore(vault: store.vault)
    let open = try await store.database.write { session in
      let open = try letters.open(limit: 9, in: session)
      try letters.close(1, answer: nil, by: "member", at: Store.now, in: session)
      return open
    }
    #expect(open.map(\.text) == ["…", "surat 1"])
    #expect(open.map(\.isGone) == [false, false])
  }

  @Test("of a reply keeps its place in the web chat", arguments: Engine.allCases)
  func reply(engine: Engine) async throws {
    let (store, person) = try await store(
      engine, damaging: "UPDATE outbox SET body = $1 WHERE idempotency_key = 'first'")
    let replies = try await store.database.read {
      try store.outbox.replies(personID: person, after: 0, limit: 9, in: $0)
    }
    #expect(replies.map(\.part.text) == ["…", "second"])
  }
}
