import Domain
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite("Moving everything into another database")
struct StoreCopyTests {
  /// Something in most tables, more than one page of it.
  private func fill(_ store: Store) async throws {
    for number in 0..<7 {
      let person = try await store.person("62811\(number)")
      try await store.queue("k\(number)", for: person)
      let entry = try store.message("m\(number)")
      try await store.database.write { session in
        _ = try store.inbox.add(entry, at: Store.now, in: session)
        try SubscriptionStore().add(
          topic: "pemilu", district: nil, personID: person, at: Store.now, in: session)
        try store.asks.record(
          Ask(
            fingerprint: UInt64.max - UInt64(number), text: "kabar", claimID: nil,
            confidence: .none, candidates: [], wantsToHear: true, forwarded: nil, messageID: "m",
            language: .id, scam: nil), personID: person, at: Store.now, in: session)
      }
    }
    try await store.database.write { session in
      for number in 0..<1_003 {
        try session.execute(
          "INSERT INTO tally (day, name, count) VALUES ($1, $2, $3)",
          [.text("2026-11-\(number % 28)"), .text("n\(number)"), SQLValue(number)])
      }
      _ = try store.claims.save(
        Claim(id: "é", title: "judul", verdict: .hoax, narratives: ["satu", "dua"]),
        at: Store.now, in: session)
    }
  }

  private static let ways: [(Engine, Engine)] = [
    (.sqlite, .postgres), (.postgres, .sqlite), (.postgres, .postgres),
  ]

  @Test("every row arrives, and what comes after is numbered on", arguments: ways)
  func whole(from: Engine, to: Engine) async throws {
    let source = try Store(from)
    let target = try Store(to)
    try await fill(source)
    let steps = Mutex<Set<StoreCopy.Progress.Stage>>([])
    let report = try await StoreCopy(from: source.address, to: target.address) { step in
      _ = steps.withLock { $0.insert(step.stage) }
    }.run()
    let counts = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
    #expect(counts["tally"] == 1_003 && counts["person"] == 7 && counts["narrative"] == 2)
    #expect(steps.withLock { $0 } == [.copying, .verifying])
    #expect(try await !target.database.read { try StoreCopy.isUnfinished(in: $0) })
    // The same people, found by the same key; the next one has a number of their own.
    let old = try await source.person("628113")
    #expect(try await target.person("628113") == old)
    #expect(try await target.person("62899") > 7)
    #expect(try await target.due().count == 7)
    // Whoever is to be filled must be empty.
    let error = await #expect(throws: StoreCopy.Failure.self) {
      _ = try await StoreCopy(from: source.address, to: target.address).run()
    }
    guard case .notEmpty = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("a copy that was interrupted goes on; one that is not whole is known", arguments: ways)
  func resumed(from: Engine, to: Engine) async throws {
    let source = try Store(from)
    let target = try Store(to)
    try await fill(source)
    // The target refuses a row in the middle.
    _ = try await target.database.write {
      try $0.execute("CREATE UNIQUE INDEX trap ON outbox (status)")
    }
    await #expect(throws: StorageError.self) {
      _ = try await StoreCopy(from: source.address, to: target.address).run()
    }
    #expect(try await target.database.read { try StoreCopy.isUnfinished(in: $0) })
    let before = try await target.number("SELECT SUM(rows) FROM store_copy")
    #expect(before > 0)
    _ = try await target.database.write { try $0.execute("DROP INDEX trap") }
    let report = try await StoreCopy(from: source.address, to: target.address).run()
    #expect(report.tables.contains { $0.name == "outbox" && $0.rows == 7 })
    #expect(try await target.number("SELECT COUNT(*) FROM tally") == 1_003)
  }

  @Test("a target that is written to meanwhile is found out")
  func verified() async throws {
    let source = try Store(.sqlite)
    let target = try Store(.postgres)
    try await fill(source)
    let changed = Mutex(false)
    let other = try #require(target.server)
    let error = await #expect(throws: StoreCopy.Failure.self) {
      _ = try await StoreCopy(from: source.address, to: target.address) { step in
        let isFirst = changed.withLock { changed in
          defer { changed = changed || step.stage == .verifying }
          return !changed && step.stage == .verifying
        }
        if isFirst {
          try? other.execute("UPDATE \(target.schema).tally SET count = count + 1 WHERE count = 5")
        }
      }.run()
    }
    #expect(error == .different(table: "tally", source: 1_003, target: 1_003))
  }

  @Test("a server is emptied whole, of a newer program's tables too, and can be filled anew")
  func cleared() async throws {
    let store = try Store(.postgres)
    try await fill(store)
    try await store.database.write { session in
      try session.execute("INSERT INTO schema_version (version) VALUES (99)")
      try session.execute("CREATE TABLE of_tomorrow (person_id BIGINT REFERENCES person (id))")
    }
    guard case .server(let url) = store.address else { return }
    try StoreCopy.clear(server: url)
    let source = try Store(.sqlite)
    try await fill(source)
    let report = try await StoreCopy(from: source.address, to: store.address).run()
    #expect(report.tables.contains { $0.name == "tally" && $0.rows == 1_003 })
  }

  @Test("a place in a table comes back as it was")
  func position() throws {
    let place: [SQLValue] = [.integer(.min), .text("i7 é"), .text(""), .blob([0, 255]), .blob([])]
    #expect(try StorePosition.decode(StorePosition.encode(place)) == place)
    #expect(throws: StorageError.self) { _ = try StorePosition.decode([1, 9]) }
  }
}
