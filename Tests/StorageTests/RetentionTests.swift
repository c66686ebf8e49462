import Domain
import Storage
import Testing

@Suite("Letting go of old messages")
struct RetentionTests {
  @Test(
    "old messages go in steps, what waits stays, and so does everything newer",
    arguments: Engine.allCases)
  func sweep(engine: Engine) async throws {
    let store = try Store(engine)
    let old = Timestamp(milliseconds: 1_000)
    let new = Timestamp(milliseconds: 9_000)
    try await store.database.write { session in
      for (number, row) in [(old, 1), (old, 1), (old, 0), (new, 1)].enumerated() {
        try session.execute(
          """
          INSERT INTO inbox (account, dedupe_hash, event, status, received_at)
          VALUES ('a', $1, $2, $3, $4)
          """,
          [.blob([UInt8(number)]), .blob([1]), SQLValue(row.1), SQLValue(row.0)])
      }
      try session.execute(
        """
        INSERT INTO rumor (fingerprint, text, language, asks, forwards, first_asked, last_asked)
        VALUES (1, $1, 'id', 3, 0, 1, 1000)
        """, [.blob([1])])
    }
    let step: @Sendable () async throws -> Int = {
      try await store.database.write {
        try RetentionStore().sweep(
          before: Timestamp(milliseconds: 5_000),
          announcements: Timestamp(milliseconds: 2_000), limit: 1, in: $0)
      }
    }
    #expect(try await step() == 2)
    #expect(try await step() == 1)
    #expect(try await step() == 0)
    #expect(try await store.number("SELECT COUNT(*) FROM inbox") == 2)
    #expect(try await store.number("SELECT COUNT(*) FROM inbox WHERE status = 0") == 1)
    #expect(try await store.number("SELECT COUNT(*) FROM rumor WHERE text IS NULL") == 1)
    #expect(try await store.number("SELECT asks FROM rumor") == 3)
  }

  @Test(
    "who got an announcement is kept for longer, and its figures for good",
    arguments: Engine.allCases)
  func announcements(engine: Engine) async throws {
    let store = try Store(engine)
    for number in 1...4 {
      let person = try await store.person("6281\(number)")
      try await store.queue("k\(number)", for: person, at: Timestamp(milliseconds: 1_000))
    }
    try await store.database.write { session in
      _ = try session.execute(
        """
        UPDATE outbox SET broadcast_id = 7, status = CASE WHEN id = 1 THEN 7 ELSE 2 END,
          error = CASE WHEN id = 1 THEN 'stopped' END,
          delivered_at = CASE WHEN id > 2 THEN 5 END, read_at = CASE WHEN id = 4 THEN 6 END
        """)
    }
    func sweep(_ announcements: Int64) async throws {
      try await store.database.write { session in
        while try RetentionStore().sweep(
          before: Timestamp(milliseconds: 9_000),
          announcements: Timestamp(milliseconds: announcements), limit: 2, in: session) > 0
        {}
      }
    }
    func report() async throws -> (BroadcastProgress, [String]) {
      try await store.database.read { session in
        (
          try BroadcastReport().total(of: 7, in: session),
          try BroadcastReport().reasons(of: 7, in: session).map {
            "\($0.state) \($0.why) \($0.count)"
          }
        )
      }
    }
    let before = try await report()
    #expect(before.0.recipients == 4 && before.0.sent == 3 && before.0.delivered == 2)
    try await sweep(500)
    #expect(try await store.number("SELECT COUNT(*) FROM outbox") == 4)
    // One asks to be forgotten: the figures do not change either.
    try await store.database.write { [people = store.people] session in
      try people.forget(personID: 4, at: Store.now, in: session)
    }
    let between = try await report()
    #expect(between.0 == before.0 && between.1 == before.1)
    try await sweep(5_000)
    #expect(try await store.number("SELECT COUNT(*) FROM outbox") == 0)
    let after = try await report()
    #expect(after.0 == before.0 && after.1 == before.1)
    #expect(before.1 == ["skipped stopped 1"])
  }
}
