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
          before: Timestamp(milliseconds: 5_000), limit: 1, in: $0)
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
}
