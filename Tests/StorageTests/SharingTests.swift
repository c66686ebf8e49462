import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Several processes on one database")
struct SharingTests {
  private static let free = Pace(
    perSecond: 1_000, burst: 1_000, personIntervalMilliseconds: 0, personBurst: 1)

  private func claim(
    _ lease: String, _ store: Store, pace: Pace = free, limit: Int = 100,
    at now: Timestamp = Store.now
  ) async throws -> OutboxClaim {
    try await store.database.write(.beside) { [outbox = store.outbox] session in
      try outbox.claim(
        account: Store.account, lease: lease, limit: limit, pace: pace, at: now, in: session)
    }
  }

  private func message(_ key: String, from: String, _ store: Store) async throws {
    let entry = try InboxEntry(
      Incoming(action: .message, reply: .required, sender: from, dedupeKey: key, text: key),
      account: Store.account, fallbackKey: "", vault: store.vault)
    try await store.database.write(.beside) { [inbox = store.inbox] in
      _ = try inbox.add(entry, at: Store.now, in: $0)
    }
  }

  private func answer(_ lease: String, _ store: Store, limit: Int = 100) async throws -> [String] {
    try await store.database.write(.beside) { [inbox = store.inbox] session in
      try inbox.claim(accounts: [Store.account], lease: lease, limit: limit, in: session)
        .map { try inbox.open($0).event.text ?? "" }
    }
  }

  @Test(
    "each message is taken once, however many take at the same time", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let store = try Store(engine)
    for number in 0..<60 {
      try await store.queue("k\(number)", for: try await store.person("\(number)"))
      try await message("m\(number)", from: "\(number)", store)
    }
    let (sends, answers) = try await withThrowingTaskGroup(of: ([Int64], [String]).self) { group in
      for process in 0..<8 {
        group.addTask {
          var sends: [Int64] = []
          var answers: [String] = []
          for _ in 0..<10 {
            sends += try await claim("p\(process)", store, limit: 5).rows.map(\.id)
            // What one holds it is given again until it is done.
            answers += try await answer("p\(process)", store, limit: 5)
          }
          return (sends, Array(Set(answers)))
        }
      }
      return try await group.reduce(into: ([Int64](), [String]())) {
        $0.0 += $1.0
        $0.1 += $1.1
      }
    }
    #expect(sends.count == 60 && Set(sends).count == 60)
    #expect(Set(answers).count == answers.count)
  }

  @Test(
    "a person is sent one message at a time, by all processes together", arguments: Engine.allCases)
  func onePerPerson(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    for number in 0..<10 { try await store.queue("k\(number)", for: person) }
    let taken = try await withThrowingTaskGroup(of: Int.self) { group in
      for process in 0..<10 {
        group.addTask { try await claim("p\(process)", store).rows.count }
      }
      return try await group.reduce(0, +)
    }
    #expect(taken == 1)
    #expect(try await store.number("SELECT COUNT(*) FROM outbox WHERE status = 1") == 1)
  }

  @Test(
    "a person's second message waits for the first, whoever has that", arguments: Engine.allCases)
  func order(engine: Engine) async throws {
    let store = try Store(engine)
    for (key, from) in [("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a")] {
      try await message(key, from: from, store)
    }
    #expect(try await answer("one", store, limit: 1) == ["a1"])
    #expect(try await answer("two", store) == ["b1"])
    #expect(try await answer("one", store) == ["a1"])
    let first = try await store.number("SELECT MIN(id) FROM inbox")
    _ = try await store.database.write { [inbox = store.inbox] in
      try inbox.finish(first, as: .done, at: Store.now, in: $0)
    }
    #expect(try await answer("two", store) == ["a2", "b1"])
    #expect(try await answer("one", store) == [])
  }

  private func hold(_ key: String, until due: Timestamp, _ store: Store) async throws -> Bool {
    let hash = store.vault.hash("inbox", Store.account.rawValue, key)
    let id = try await store.number("SELECT id FROM inbox WHERE dedupe_hash = $1", [.blob(hash)])
    return try await store.database.write(.beside) { [inbox = store.inbox] in
      try inbox.hold(id, until: due, in: $0)
    }
  }

  private func held(_ lease: String, _ store: Store, at now: Timestamp) async throws -> [String] {
    try await store.database.write(.beside) { [inbox = store.inbox] session in
      try inbox.claimDue(
        accounts: [Store.account], lease: lease, at: now, limit: 100, in: session
      ).map { try inbox.open($0).event.text ?? "" }
    }
  }

  @Test(
    "what waits for the rest of its breath is taken by one when it is due, and a person's next message waits for that one",
    arguments: Engine.allCases)
  func breath(engine: Engine) async throws {
    let store = try Store(engine)
    let due = Store.now.advanced(byMilliseconds: 1_500)
    for key in ["a1", "a2"] { try await message(key, from: "a", store) }
    #expect(try await answer("one", store) == ["a1"])
    #expect(try await hold("a1", until: due, store))
    // Held, it is nobody's: whoever takes the next message takes the breath further.
    #expect(try await answer("two", store) == ["a2"])
    #expect(try await hold("a2", until: due, store))
    #expect(try await held("one", store, at: Store.now) == [])
    let taken = try await withThrowingTaskGroup(of: [String].self) { group in
      for process in 0..<8 {
        group.addTask { try await held("p\(process)", store, at: due) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(taken == ["a1"])
    try await message("a3", from: "a", store)
    #expect(try await answer("another", store) == [])
    let (others, owner) = try await store.database.read { [inbox = store.inbox] session in
      let lease = try session.query("SELECT lease FROM inbox WHERE status = 4 ORDER BY id")
      return (
        try inbox.nextDue(accounts: [Store.account], lease: "another", in: session),
        try lease.first?.text(0)
      )
    }
    #expect(others == due, "the rest of the breath is still nobody's")
    let gone = try await store.database.read { [inbox = store.inbox] in
      try inbox.nextDue(accounts: [AccountID("gone")], lease: "another", in: $0)
    }
    #expect(gone == nil, "of an account that is not served nothing is due")
    #expect(try await held(owner ?? "", store, at: due) == ["a1"])
    // The one who held it dies: another takes it.
    let released = try await store.database.write { [inbox = store.inbox] in
      try inbox.releaseOrphans(in: $0)
    }
    #expect(released == 1)
    #expect(try await held("another", store, at: due) == ["a1"])
  }

  @Test(
    "an account's pace holds for all processes together, after a burst", arguments: Engine.allCases)
  func pace(engine: Engine) async throws {
    let store = try Store(engine)
    let pace = Pace(perSecond: 0.1, burst: 4, personIntervalMilliseconds: 0, personBurst: 1)
    for number in 0..<20 {
      try await store.queue("k\(number)", for: try await store.person("\(number)"))
    }
    let taken = try await withThrowingTaskGroup(of: OutboxClaim.self) { group in
      for process in 0..<6 {
        group.addTask { try await claim("p\(process)", store, pace: pace) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(taken.reduce(0) { $0 + $1.rows.count } == 4)
    // One every ten seconds; the rest is told when to come again.
    #expect(taken.allSatisfy { !$0.rows.isEmpty || (1...10_000).contains($0.paceWait) })
  }

  @Test(
    "a platform's pause holds for all processes together; then one tries",
    arguments: Engine.allCases)
  func pause(engine: Engine) async throws {
    let store = try Store(engine)
    let pace = Pace(perSecond: 0.05, burst: 50, personIntervalMilliseconds: 0, personBurst: 1)
    for number in 0..<9 {
      try await store.queue("k\(number)", for: try await store.person("\(number)"))
    }
    let pause: @Sendable (Int64) async throws -> Void = { milliseconds in
      try await store.database.write { [outbox = store.outbox] in
        try outbox.pause(Store.account, milliseconds: milliseconds, pace: pace, in: $0)
      }
    }
    try await pause(60_000)
    // A shorter one that comes later takes nothing back.
    try await pause(1_000)
    for process in ["one", "two"] {
      let claim = try await claim(process, store, pace: pace)
      #expect(claim.rows.isEmpty)
      #expect((50_000...60_000).contains(claim.paceWait))
    }
    // As if the minute were over.
    _ = try await store.database.write {
      try $0.execute("UPDATE pace SET free_at = free_at - 60000000")
    }
    #expect(try await claim("one", store, pace: pace).rows.count == 1)
  }

  @Test("a database whose clock is set back keeps nobody waiting", arguments: Engine.allCases)
  func stepBack(engine: Engine) async throws {
    let store = try Store(engine)
    let pace = Pace(perSecond: 1, burst: 1, personIntervalMilliseconds: 1_000, personBurst: 1)
    for key in ["a", "b"] { try await store.queue(key, for: try await store.person(key)) }
    #expect(try await claim("one", store, pace: pace).rows.count == 1)
    // Everything that was written down lies an hour ahead now.
    _ = try await store.database.write { session in
      try session.execute(
        "UPDATE pace SET free_at = free_at + 3600000000, seen_at = seen_at + 3600000000")
      try session.execute("UPDATE person SET free_at = free_at + 3600000000")
    }
    let claim = try await claim("one", store, pace: pace)
    #expect(claim.paceWait <= 1_000)
    #expect(
      try await store.number("SELECT free_at / 1000 - {now} FROM pace") <= 1_000)
  }

  @Test("a person's pace holds over processes and starts", arguments: Engine.allCases)
  func personPace(engine: Engine) async throws {
    let store = try Store(engine)
    let pace = Pace(perSecond: 100, burst: 100, personIntervalMilliseconds: 60_000, personBurst: 2)
    let person = try await store.person("62811")
    for number in 0..<4 { try await store.queue("k\(number)", for: person) }
    for expected in [1, 1, 0, 0] {
      let claim = try await claim("p", store, pace: pace)
      #expect(claim.rows.count == expected)
      if let row = claim.rows.first {
        try await store.database.write { [outbox = store.outbox] in
          try outbox.markSent(
            row.id, account: Store.account, providerID: nil, at: Store.now, in: $0)
        }
      }
    }
    // Put off, not forgotten.
    let next = try await store.database.read { [outbox = store.outbox] in
      try outbox.nextDue(accounts: [Store.account], after: Store.now, in: $0)
    }
    let wait = try #require(next).millisecondsSince(Store.now)
    #expect((30_000...60_000).contains(wait))
  }

  @Test(
    "what a dead process held comes back; a living one keeps what it has",
    arguments: Engine.allCases)
  func orphans(engine: Engine) async throws {
    let store = try Store(engine)
    let processes = ProcessStore()
    try await store.database.write { session in
      for lease in ["dead", "alive"] {
        let isKnown = try processes.beat(lease, at: Store.now, in: session)
        #expect(!isKnown)
      }
    }
    for (number, lease) in ["dead", "alive"].enumerated() {
      try await store.queue("k\(number)", for: try await store.person("\(number)"))
      #expect(try await claim(lease, store).rows.count == 1)
      try await message("m\(number)", from: "\(number)", store)
      #expect(try await answer(lease, store).count == 1)
    }
    let sighting = ProcessStore.Sighting(lease: "dead", beat: 0)
    let putBack: @Sendable () async throws -> (Bool, Int, Int) = {
      try await store.database.write { session in
        (
          try processes.strikeOff(sighting, in: session),
          try store.inbox.releaseOrphans(in: session),
          try store.outbox.recoverOrphans(in: session)
        )
      }
    }
    // It was heard of since it was seen last: it lives.
    try await store.database.write { _ = try processes.beat("dead", at: Store.now, in: $0) }
    #expect(try await putBack() == (false, 0, 0))
    _ = try await store.database.write {
      try $0.execute("UPDATE process SET beat = 0 WHERE lease = 'dead'")
    }
    #expect(try await putBack() == (true, 1, 1))
    #expect(try await putBack() == (false, 0, 0))
    #expect(try await answer("alive", store) == ["m0", "m1"])
    #expect(try await store.number("SELECT SUM(repeats) FROM outbox") == 1)
    // Whoever was taken for dead is known to be new when it beats again.
    let isKnown = try await store.database.write {
      try processes.beat("dead", at: Store.now, in: $0)
    }
    #expect(!isKnown)
  }

  @Test("a process with another key is refused", arguments: Engine.allCases)
  func keyCheck(engine: Engine) async throws {
    let store = try Store(engine)
    try await KeyCheck(vault: store.vault).confirm(in: store.database)
    try await KeyCheck(vault: store.vault).confirm(in: store.database)
    await #expect(throws: StorageError.sealBroken) {
      try await KeyCheck(vault: Vault(secret: [UInt8](repeating: 8, count: 32)))
        .confirm(in: store.database)
    }
  }

  @Test(
    "wordings that several processes join at once are each in one rumor, and all are counted",
    arguments: Engine.allCases)
  func joining(engine: Engine) async throws {
    let store = try Store(engine)
    let desk = RumorDeskStore(vault: store.vault)
    let text = try store.vault.seal(Array("kabar".utf8), context: "rumor")
    try await store.database.write { session in
      for number in 1...12 {
        try session.execute(
          """
          INSERT INTO rumor (fingerprint, text, language, asks, forwards, first_asked, last_asked)
          VALUES ($1, $2, 'id', 2, 0, $3, $3)
          """, [.integer(Int64(number)), .blob(text), SQLValue(Store.now)])
      }
    }
    let loose = try await store.database.read { try desk.loose(limit: 100, in: $0) }
    #expect(loose.count == 12)
    // The first six are rumors of their own, the others belong to the first of them.
    let first = try await store.database.write(.beside) {
      try desk.found(loose[0], place: nil, at: Store.now, in: $0)
    }
    let lead = try #require(first)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          for (place, wording) in loose.enumerated() {
            try await store.database.write(.beside) { session in
              if place < 6 {
                _ = try desk.found(wording, place: nil, at: Store.now, in: session)
              } else {
                _ = try desk.join(wording.fingerprint, to: lead, in: session)
              }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.number("SELECT COUNT(*) FROM rumor_cluster") == 6)
    #expect(try await store.number("SELECT COUNT(*) FROM rumor WHERE cluster_id IS NULL") == 0)
    let asks = "SELECT asks FROM rumor_cluster WHERE id = $1"
    #expect(try await store.number(asks, [.integer(lead)]) == 14)
    #expect(try await store.number("SELECT MIN(wordings) FROM rumor_cluster") == 1)
  }
}
