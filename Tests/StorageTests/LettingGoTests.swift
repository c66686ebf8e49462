import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("Taking people out of what is old")
struct LettingGoTests {
  private static let old = Store.now.advanced(byMilliseconds: -91 * 86_400_000)
  private static let cutoff = Store.now.advanced(byMilliseconds: -90 * 86_400_000)

  private func ask(
    _ fingerprint: UInt64, of person: Int64, at moment: Timestamp, claim: String? = nil,
    _ store: Store
  ) async throws {
    try await store.database.write { session in
      try store.asks.record(
        Ask(
          fingerprint: fingerprint, text: "kabar", claimID: claim, confidence: .sure,
          candidates: ["c"], wantsToHear: claim == nil, messageID: "m\(fingerprint)"),
        personID: person, at: moment, in: session)
    }
  }

  private func unlink(_ store: Store, limit: Int = 500) async throws -> Int {
    try await store.database.write { session in
      try RetentionStore().unlink(
        before: Self.cutoff, limit: limit, day: { "day \($0.milliseconds / 86_400_000)" },
        in: session)
    }
  }

  @Test(
    "an old ask stays as a sum without its person; a new one keeps it", arguments: Engine.allCases)
  func asks(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811", at: Self.old)
    for number in 1...3 {
      try await ask(UInt64(number), of: person, at: Self.old, claim: "c", store)
    }
    try await ask(4, of: person, at: Store.now, store)
    // Asked again lately: their person is still there.
    try await ask(5, of: person, at: Self.old, store)
    try await ask(5, of: person, at: Store.now, store)
    #expect(try await unlink(store, limit: 2) == 2)
    #expect(try await unlink(store, limit: 2) == 1)
    #expect(try await unlink(store, limit: 2) == 0)
    #expect(try await store.number("SELECT COUNT(*) FROM ask") == 2)
    let kept = try await store.database.read {
      try $0.query(
        "SELECT claim_id, account, language, asked_at, times FROM past_ask ORDER BY fingerprint")
    }
    let hour = Self.old.milliseconds - Self.old.milliseconds % 3_600_000
    #expect(kept.count == 3)
    #expect(
      kept.first?.values == [
        .text("c"), .text("whatsapp"), .text("id"), .integer(hour), .integer(1),
      ])
  }

  @Test("sums of a time are the same before and after", arguments: Engine.allCases)
  func sums(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811", at: Self.old)
    try await ask(1, of: person, at: Self.old, claim: "c", store)
    try await ask(2, of: person, at: Store.now, store)
    func sums() async throws -> [[TodayStore.Share]] {
      try await store.database.read { session in
        let today = TodayStore()
        let start = Self.old.advanced(byMilliseconds: -86_400_000)
        return [
          try today.accounts(since: start, in: session),
          try today.languages(since: start, in: session),
          try today.claims(since: start, limit: 5, in: session),
          try today.hours(from: start, to: Store.now.advanced(byMilliseconds: 1), in: session)
            .filter { $0.asks > 0 }.map { .init(name: "\($0.answered)", count: $0.asks) },
        ]
      }
    }
    let before = try await sums()
    #expect(before.map(\.count) == [1, 1, 1, 2])
    #expect(try await unlink(store) == 1)
    #expect(try await sums() == before)
  }

  @Test("old opinions become sums by day", arguments: Engine.allCases)
  func feedback(engine: Engine) async throws {
    let store = try Store(engine)
    try await store.database.write { session in
      for (number, moment) in [Self.old, Self.old, Store.now].enumerated() {
        let person = try store.people.add(
          account: Store.account, address: "6281\(number)", at: moment, in: session)
        try FeedbackStore().record(
          kind: "helpful", claimID: "c", fingerprint: nil, personID: person, at: moment,
          in: session)
      }
    }
    #expect(try await unlink(store) == 2)
    #expect(try await unlink(store) == 0)
    #expect(try await store.number("SELECT COUNT(*) FROM feedback") == 1)
    #expect(
      try await store.number("SELECT count FROM tally WHERE name = 'feedback:helpful:c'") == 2)
  }

  @Test(
    "who has nothing left goes; a wish, a message or a new ask keeps", arguments: Engine.allCases)
  func strangers(engine: Engine) async throws {
    let store = try Store(engine)
    var people: [String: Int64] = [:]
    for name in ["gone", "subscriber", "stopped", "asks", "addressed", "new"] {
      people[name] = try await store.person(name, at: name == "new" ? Store.now : Self.old)
    }
    let known = people
    try await store.database.write { session in
      try SubscriptionStore().add(
        topic: "kiat", district: nil, personID: known["subscriber"] ?? 0, at: Self.old,
        in: session)
      try store.people.setStopped(
        true, personID: known["stopped"] ?? 0, at: Self.old, in: session)
    }
    try await ask(1, of: known["asks"] ?? 0, at: Store.now, store)
    try await store.queue("kept", for: known["addressed"] ?? 0)
    var last: Int64 = 0
    var count = 0
    while true {
      let step = try await store.database.write { [last] session in
        try RetentionStore().dropStrangers(before: Self.cutoff, after: last, limit: 2, in: session)
      }
      guard let step else { break }
      last = step.next
      count += step.count
    }
    #expect(count == 1)
    let left = try await store.database.read {
      try $0.query("SELECT id FROM person").map { try $0.integer(0) }
    }
    #expect(Set(left) == Set(known.filter { $0.key != "gone" }.values))
  }

  @Test("what a file holds no more it gives back, in steps; some room stays for new rows")
  func shrink() async throws {
    let store = try Store()
    let database = store.database
    try await database.write { session in
      for number in 0..<400 {
        try session.execute(
          "INSERT INTO content (body, made_at) VALUES ($1, $2)",
          [.blob([UInt8](repeating: 1, count: 8_000)), SQLValue(number)])
      }
    }
    let full = try await store.number("PRAGMA page_count")
    try await database.write { _ = try $0.execute("DELETE FROM content") }
    #expect(try await database.shrink(byPages: 100, keeping: 50))
    #expect(try await store.number("PRAGMA page_count") == full - 100)
    while try await database.shrink(byPages: 100, keeping: 50) {}
    let free = try await store.number("PRAGMA freelist_count")
    #expect((50...60).contains(free), "\(free)")
    #expect(try await store.number("PRAGMA page_count") < full / 3)
    #expect(SQLiteDatabase.isSound(path: store.folder.path("test.sqlite")))
  }

  @Test("an older file is made so by writing it anew")
  func compact() async throws {
    let store = try Store()
    let database = try #require(store.database as? SQLiteDatabase)
    // As versions before this one made it.
    try await database.makeLikeOlderVersions()
    #expect(try await store.number("PRAGMA auto_vacuum") == 0)
    _ = try await store.person("62811")
    #expect(try await database.shrink(byPages: 100, keeping: 0) == false)
    try await database.compact()
    #expect(
      try await store.reopened().read { try $0.query("PRAGMA auto_vacuum")[0].integer(0) } == 2)
    #expect(try await store.number("SELECT COUNT(*) FROM person") == 1)
  }
}
