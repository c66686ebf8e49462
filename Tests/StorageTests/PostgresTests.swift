import Domain
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// Counts for several threads.
private final class Count: Sendable {
  private let count = Mutex(0)
  var value: Int { count.withLock { $0 } }
  func add() { count.withLock { $0 += 1 } }
}

@Suite("PostgreSQL: values, transactions, limits")
struct PostgresTests {
  private func database(_ change: (inout PostgresLimits) -> Void = { _ in }) throws
    -> PostgresDatabase
  {
    var limits = PostgresLimits()
    limits.connections = 3
    change(&limits)
    return try PostgresDatabase(url: try PostgresServer.shared().newSchema(), limits: limits)
  }

  @Test("values come back as they went")
  func values() async throws {
    let database = try database()
    let values: [SQLValue] = [
      .null, .integer(0), .integer(.min), .integer(.max), .real(-0.1), .real(1e300), .text(""),
      .text("ꦗawa 🙏🏽 'quoted\\"), .blob([]), .blob([0, 255, 39, 92]), .blob(Array(0...255)),
    ]
    let found = try await database.read { session in
      try session.query(
        """
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
        """, values)
    }
    #expect(found.first?.values == values)
  }

  @Test(
    "sums, averages, small numbers and yes or no are read",
    arguments: [
      ("SUM(x) FROM (VALUES (9223372036854775807), (-7)) t (x)", SQLValue.integer(.max - 7)),
      ("SUM(x) FROM (VALUES (9223372036854775807), (9223372036854775807)) t (x)", .real(0x1p64)),
      ("AVG(x) FROM (VALUES (1), (2)) t (x)", .real(1.5)),
      ("CAST(-120034000.0005 AS NUMERIC)", .real(-120_034_000.0005)),
      ("CAST(0 AS NUMERIC)", .integer(0)),
      ("CAST(-10000 AS NUMERIC)", .integer(-10_000)),
      ("CAST(7 AS SMALLINT)", .integer(7)),
      ("CAST(-7 AS INTEGER)", .integer(-7)),
      ("CAST(0.5 AS REAL)", .real(0.5)),
      ("EXISTS (SELECT 1)", .integer(1)),
      ("1 = 2", .integer(0)),
      ("'kata'", .text("kata")),
    ])
  func results(expression: String, value: SQLValue) async throws {
    let database = try database()
    let found = try await database.read { try $0.query("SELECT \(expression)") }
    #expect(found.first?.values == [value])
  }

  @Test("the one character that its texts cannot hold is replaced, not refused")
  func zero() async throws {
    let database = try database()
    let found = try await database.read { try $0.query("SELECT $1", [.text("a\u{0}b")]) }
    #expect(found.first?.values == [.text("a\u{FFFD}b")])
  }

  @Test("a value of a type that is none of ours is damage, not a guess")
  func foreignType() async throws {
    let database = try database()
    await #expect(throws: StorageError.malformed(column: 1)) {
      _ = try await database.read { try $0.query("SELECT 1, now()") }
    }
  }

  @Test("a statement that takes too long is given up, and the connection goes on")
  func statementLimit() async throws {
    let database = try database {
      $0.statementMilliseconds = 200
      $0.connections = 1
    }
    let error = await #expect(throws: StorageError.self) {
      _ = try await database.read { try $0.query("SELECT pg_sleep(30)") }
    }
    guard case .unavailable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try await database.read { try $0.query("SELECT 1").count } == 1)
  }

  @Test("who waits too long for a connection is told to come again")
  func poolLimit() async throws {
    let database = try database {
      $0.connections = 1
      $0.waitMilliseconds = 50
    }
    let isHeld = Mutex(false)
    let isReleased = Mutex(false)
    async let slow = database.read { session in
      isHeld.withLock { $0 = true }
      // A body has its connection's own thread.
      while !isReleased.withLock({ $0 }) { usleep(5_000) }
      return try session.query("SELECT 1").count
    }
    try await eventually("the only connection is taken") { isHeld.withLock { $0 } }
    let second = Task { try await database.read { try $0.query("SELECT 1").count } }
    // Its time runs out while it waits; it is told as soon as its turn comes.
    try await Task.sleep(for: .milliseconds(500))
    isReleased.withLock { $0 = true }
    let error = await #expect(throws: StorageError.self) { _ = try await second.value }
    if case .unavailable = error {} else { Issue.record("\(String(describing: error))") }
    #expect(try await slow == 1)
  }

  @Test("an error that a body passes over does not look like success")
  func swallowed() async throws {
    let database = try database()
    await #expect(throws: StorageError.self) {
      try await database.write { session in
        try session.execute("INSERT INTO tally (day, name, count) VALUES ('d', 'n', 1)")
        _ = try? session.execute("INSERT INTO tally (day, name, count) VALUES ('d', 'n', 1)")
      }
    }
    #expect(try await database.read { try $0.query("SELECT day FROM tally").count } == 0)
  }

  @Test("errors name neither values nor the password")
  func secrecy() async throws {
    let database = try database()
    let error = await #expect(throws: StorageError.self) {
      try await database.write { session in
        try session.execute(
          "INSERT INTO tally (day, name, count) VALUES ('d', CAST($1 AS BIGINT), 1)",
          [.text("rahasia")])
      }
    }
    #expect(error?.description.contains("rahasia") == false)
    for url in ["postgres://u:rahasia@[", "postgres://u:rahasia@h/d?nonsense=1"] {
      let error = #expect(throws: StorageError.self) { _ = try PostgresAddress(url) }
      #expect(error?.description.contains("rahasia") == false)
    }
    let address = try PostgresAddress("postgres://u:rahasia@db.example:5433/tabayun")
    #expect(address.summary == "db.example/tabayun")
  }

  @Test("two who hold what the other wants: one goes first, and both get through")
  func deadlock() async throws {
    let database = try database { $0.connections = 2 }
    try await database.write { session in
      for name in ["a", "b"] {
        try session.execute(
          "INSERT INTO tally (day, name, count) VALUES ('d', $1, 0)", [.text(name)])
      }
    }
    let met = Count()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for names in [["a", "b"], ["b", "a"]] {
        group.addTask {
          try await database.write(.beside) { session in
            for name in names {
              try session.execute(
                "UPDATE tally SET count = count + 1 WHERE name = $1", [.text(name)])
              // Both have their first row before either asks for its second.
              met.add()
              let end = ContinuousClock.now + .seconds(5)
              while met.value < 2, ContinuousClock.now < end { usleep(1_000) }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let counts = try await database.read {
      try $0.query("SELECT count FROM tally ORDER BY name").map { try $0.integer(0) }
    }
    #expect(counts == [2, 2])
  }

  @Test("who waits for a connection is told in time, also while all of them are busy")
  func waiting() async throws {
    let database = try database {
      $0.connections = 1
      $0.waitMilliseconds = 200
    }
    let isBusy = Mutex(false)
    let busy = Task {
      try await database.read { session in
        isBusy.withLock { $0 = true }
        _ = try session.query("SELECT pg_sleep(8)")
      }
    }
    try await eventually("the only connection is busy") { isBusy.withLock { $0 } }
    let began = ContinuousClock.now
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          await #expect(
            throws: StorageError.unavailable("no connection became free in time")
          ) { _ = try await database.read { try $0.query("SELECT 1") } }
        }
      }
    }
    #expect(ContinuousClock.now - began < .seconds(6))
    try await busy.value
    #expect(try await database.read { try $0.query("SELECT 1").count } == 1)
  }

  @Test(
    "who writes alone may read and then write: nobody comes between", arguments: Engine.allCases)
  func alone(engine: Engine) async throws {
    let store = try Store(engine)
    let other = try store.reopened()
    _ = try await store.database.write {
      try $0.execute("INSERT INTO tally (day, name, count) VALUES ('d', 'n', 0)")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        let database = number.isMultiple(of: 2) ? store.database : other
        group.addTask {
          try await database.write { session in
            let count = try session.query("SELECT count FROM tally").first?.integer(0) ?? 0
            try session.execute("UPDATE tally SET count = $1", [.integer(count + 1)])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.number("SELECT count FROM tally") == 40)
  }

  @Test("texts are sorted byte by byte, as in SQLite", arguments: Engine.allCases)
  func order(engine: Engine) async throws {
    let store = try Store(engine)
    try await store.database.write { session in
      for name in ["b", "B", "a", "é", "_", "A"] {
        try session.execute(
          "INSERT INTO tally (day, name, count) VALUES ('d', $1, 0)", [.text(name)])
      }
    }
    let names = try await store.database.read {
      try $0.query("SELECT name FROM tally ORDER BY name").map { try $0.text(0) }
    }
    #expect(names == ["A", "B", "_", "a", "b", "é"])
  }

  @Test("numbers of claims' changes appear in their order, whoever commits first")
  func changeLog() async throws {
    let store = try Store(.postgres)
    let other = try store.reopened()
    var seen: Set<String> = []
    var last: Int64 = 0
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        let database = number.isMultiple(of: 2) ? store.database : other
        group.addTask {
          try await database.write(.beside) { session in
            _ = try ClaimStore().save(
              Claim(id: "c\(number)", title: "judul", verdict: .hoax), at: Store.now, in: session)
            // Some take their time between taking a number and committing.
            if number.isMultiple(of: 3) { _ = try session.query("SELECT pg_sleep(0.01)") }
          }
        }
      }
      while seen.count < 60 {
        let (ids, next) = try await store.database.read { [last] in
          try ClaimStore().changes(after: last, limit: 100, in: $0)
        }
        seen.formUnion(ids)
        if next == last, try await store.number("SELECT COUNT(*) FROM claim") == 60 {
          let all = try await store.database.read { [last] in
            try ClaimStore().changes(after: last, limit: 100, in: $0).ids
          }
          seen.formUnion(all)
          break
        }
        last = next
      }
      try await group.waitForAll()
    }
    #expect(seen.count == 60)
  }

  @Test("a signal reaches every process, and only once it is committed")
  func signals() async throws {
    let url = try PostgresServer.shared().newSchema()
    let one = try PostgresDatabase(url: url)
    let two = try PostgresDatabase(url: url)
    let elsewhere = try database()
    let heard = Mutex<[String: [StoreSignal]]>([:])
    for (name, database) in [("one", one), ("two", two), ("elsewhere", elsewhere)] {
      database.onSignal { signal in heard.withLock { $0[name, default: []].append(signal) } }
    }
    try await eventually("all three listen") {
      heard.withLock { $0.values.filter { $0 == [.missed] }.count == 3 }
    }
    struct Refused: Error {}
    await #expect(throws: Refused.self) {
      try await one.write { session in
        try session.notify(.responses)
        throw Refused()
      }
    }
    try await one.write { try $0.notify(.reply(person: 7)) }
    try await eventually("both hear it") {
      heard.withLock { heard in
        ["one", "two"].allSatisfy { heard[$0] == [.missed, .reply(person: 7)] }
      }
    }
    #expect(heard.withLock { $0["elsewhere"] } == [.missed])
  }
}

@Suite("PostgreSQL that goes away, and TLS", .serialized)
struct PostgresServerTests {
  @Test("it is unavailable while the server is down and works when it is back; signals too")
  func restart() async throws {
    let server = try PostgresServer()
    defer { server.remove() }
    let database = try PostgresDatabase(url: server.url)
    let missed = Mutex(0)
    database.onSignal { if $0 == .missed { missed.withLock { $0 += 1 } } }
    _ = try await database.write {
      try $0.execute("INSERT INTO tally (day, name, count) VALUES ('d', 'n', 1)")
    }
    try await eventually("it listens") { missed.withLock { $0 } == 1 }

    // Gone and back between two uses: nobody need notice.
    try server.stop(abruptly: true)
    try server.start()
    #expect(try await database.read { try $0.query("SELECT count FROM tally").count } == 1)

    try server.stop()
    let began = ContinuousClock.now
    let error = await #expect(throws: StorageError.self) {
      try await database.write { try $0.execute("UPDATE tally SET count = 2") }
    }
    if case .unavailable = error {} else { Issue.record("\(String(describing: error))") }
    // (Seconds; a busy machine takes its time.)
    #expect(ContinuousClock.now - began < .seconds(60))
    try server.start()
    try await eventually("it takes writes again") {
      do {
        _ = try await database.write { try $0.execute("UPDATE tally SET count = 2") }
        return true
      } catch StorageError.unavailable {
        return false
      }
    }
    #expect(try await database.read { try $0.query("SELECT count FROM tally")[0].integer(0) } == 2)
    try await eventually("it listens again") { missed.withLock { $0 } >= 2 }
  }

  @Test("a body whose connection breaks before the commit runs again, and counts once")
  func brokenInside() async throws {
    let database = try PostgresDatabase(url: try PostgresServer.shared().newSchema())
    let runs = Mutex(0)
    try await database.write { session in
      try session.execute("INSERT INTO tally (day, name, count) VALUES ('d', 'n', 1)")
      if runs.withLock({
        $0 += 1; return $0
      }) == 1 {
        let own = try session.query("SELECT pg_backend_pid()")[0].integer(0)
        try PostgresServer.shared().execute("SELECT pg_terminate_backend(\(own))")
        try session.execute("UPDATE tally SET count = count + 1")
      }
    }
    #expect(runs.withLock { $0 } == 2)
    #expect(try await database.read { try $0.query("SELECT count FROM tally")[0].integer(0) } == 1)
  }

  @Test("TLS: who the server is gets checked, and a server across the network must prove it")
  func tls() async throws {
    let server = try PostgresServer(tls: true)
    defer { server.remove() }
    let named = server.url.replacing("127.0.0.1", with: "localhost")
    let good = try PostgresDatabase(
      url: "\(named)?sslmode=verify-full&sslrootcert=\(server.certificate)")
    let isEncrypted = try await good.read {
      try $0.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")[0].integer(0)
    }
    #expect(isEncrypted == 1)
    for bad in [
      // Another name than the certificate's; nobody vouches for it.
      "\(server.url)?sslmode=verify-full&sslrootcert=\(server.certificate)",
      "\(named)?sslmode=verify-full",
    ] {
      let error = #expect(throws: StorageError.self) { _ = try PostgresDatabase(url: bad) }
      if case .unavailable = error {} else { Issue.record("\(String(describing: error))") }
    }
    #expect(try PostgresAddress("postgres://db.example/t").parameters["sslmode"] == "verify-full")
    #expect(try PostgresAddress("postgres://db.example/t").isGuarded)
    #expect(try !PostgresAddress("postgres://db.example/t?sslmode=require").isGuarded)
    #expect(try PostgresAddress("postgres://127.0.0.1/t").parameters["sslmode"] == nil)
    #expect(
      try PostgresAddress("postgres://a.example,b.example/t").parameters["target_session_attrs"]
        == "read-write")
  }

  @Test("several processes may bring a new database to its version at once")
  func concurrentMigrations() async throws {
    let url = try PostgresServer.shared().newSchema()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var limits = PostgresLimits()
          limits.connections = 1
          return try await PostgresDatabase(url: url, limits: limits).read {
            try $0.query("SELECT version FROM schema_version").count
          }
        }
      }
      for try await versions in group { #expect(versions == Migrations.steps.count) }
    }
  }
}
