import Domain
import TestSupport
import Testing

@testable import Storage

/// Every table of the first version with a row in it, written with that version's own columns.
enum FirstVersion {
  static let rows: [(sql: String, arguments: [SQLValue])] = [
    (
      """
      INSERT INTO person (account, address_hash, address, memory, first_seen, last_seen)
      VALUES ('whatsapp', $1, $2, $3, 1000, 2000)
      """, [.blob([1]), .blob([2]), .blob([3])]
    ),
    (
      """
      INSERT INTO inbox (account, dedupe_hash, event, status, received_at)
      VALUES ('whatsapp', $1, $2, 0, 1000)
      """, [.blob([1]), .blob([2])]
    ),
    (
      """
      INSERT INTO outbox (account, person_id, idempotency_key, cause, response_id, priority,
        recipient, body, status, queued_at, due_at, lease)
      VALUES ('whatsapp', 1, 'k', 'inbox:1', 'answer/hoax', 0, $1, $2, 1, 1000, 1000, 'gone')
      """, [.blob([1]), .blob([2])]
    ),
    (
      """
      INSERT INTO claim (id, title, verdict, summary, language, status, updated_at)
      VALUES ('c', 'judul', 'hoax', 'ringkas', 'id', 'published', 1000)
      """, []
    ),
    ("INSERT INTO narrative (claim_id, place, text) VALUES ('c', 0, 'kabar')", []),
    ("INSERT INTO claim_change (claim_id) VALUES ('c')", []),
    (
      """
      INSERT INTO rumor (fingerprint, text, language, asks, forwards, first_asked, last_asked)
      VALUES (-9, $1, 'jv', 3, 1, 1000, 2000)
      """, [.blob([7])]
    ),
    (
      """
      INSERT INTO ask (person_id, fingerprint, confidence, candidates, wants_to_hear, asked_at,
        last_asked)
      VALUES (1, -9, 'none', '', 1, 1000, 2000)
      """, []
    ),
    ("INSERT INTO subscription (person_id, topic, since) VALUES (1, 'pemilu', 1000)", []),
    ("INSERT INTO letter (person_id, text, written_at) VALUES (1, $1, 1000)", [.blob([5])]),
    ("INSERT INTO tally (day, name, count) VALUES ('2026-11-25', 'n', 4)", []),
    (
      """
      INSERT INTO feedback (person_id, claim_id, fingerprint, kind, given_at)
      VALUES (1, 'c', -9, 'helpful', 1000)
      """, []
    ),
  ]

  static let tables = [
    "person", "inbox", "outbox", "claim", "narrative", "claim_change", "rumor", "ask",
    "subscription", "letter", "tally", "feedback",
  ]
}

@Suite("A database of the first version, with data in it")
struct FirstVersionTests {
  @Test("comes to this version step by step and loses nothing", arguments: Engine.allCases)
  func upgrade(engine: Engine) async throws {
    let store = try Store(engine, upTo: 1)
    try await store.database.write { session in
      for row in FirstVersion.rows { try session.execute(row.sql, row.arguments) }
    }
    // Whoever stops on the way, as an older program would, goes on from there.
    for version in 1...Migrations.steps.count {
      _ = try store.reopenedUpTo(version)
      #expect(try await store.number("SELECT MAX(version) FROM schema_version") == Int64(version))
    }
    for table in FirstVersion.tables {
      #expect(try await store.number("SELECT COUNT(*) FROM \(table)") == 1, "\(table)")
    }
    let rumor = try await store.database.read {
      try $0.query("SELECT text, asks, fingerprint FROM rumor").first?.values
    }
    #expect(rumor == [.blob([7]), .integer(3), .integer(-9)])
  }

  @Test("is worked on as if it had been made new", arguments: Engine.allCases)
  func works(engine: Engine) async throws {
    let old = try Store(engine, upTo: 1)
    try await old.database.write { session in
      for row in FirstVersion.rows { try session.execute(row.sql, row.arguments) }
    }
    let database = try old.reopened()
    // What the first version left as being sent by a process that is no more.
    let recovered = try await database.write { [outbox = old.outbox] in
      try outbox.recoverOrphans(in: $0)
    }
    #expect(recovered == 1)
    let waiting = try await database.write { [inbox = old.inbox] session in
      try inbox.claim(accounts: [Store.account], lease: "one", limit: 9, in: session).map(\.id)
    }
    #expect(waiting == [1])
    let claim = try await database.read { try ClaimStore().claim(id: "c", in: $0) }
    #expect(claim?.narratives == ["kabar"])
    #expect(try await old.person("62811") == 2)
  }
}
