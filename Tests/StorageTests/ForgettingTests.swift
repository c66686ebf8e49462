import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Forgetting a person")
struct ForgettingTests {
  private func known(_ engine: Engine) async throws -> (Store, Int64) {
    let store = try Store(engine)
    let person = try await store.person("62811")
    try await store.database.write { session in
      _ = try store.people.remember(
        [1, 2, 3], personID: person, version: 0, seen: Store.now, in: session)
      try store.asks.record(
        Ask(
          fingerprint: .max, text: "kabar", claimID: nil, confidence: .none, candidates: [],
          wantsToHear: true, forwarded: nil, messageID: "m", language: .id, scam: nil),
        personID: person, at: Store.now, in: session)
      try SubscriptionStore().add(
        topic: "pemilu", district: nil, personID: person, at: Store.now, in: session)
      try LetterStore(vault: store.vault).add(
        "surat", personID: person, at: Store.now, in: session)
      try FeedbackStore().record(
        kind: "helpful", claimID: "c", fingerprint: nil, personID: person, at: Store.now,
        in: session)
    }
    try await store.queue("old", for: person)
    try await store.markSent("old")
    try await store.queue("farewell", for: person)
    return (store, person)
  }

  private func forget(_ person: Int64, _ store: Store) async throws {
    try await store.database.write { [people = store.people] in
      try people.forget(personID: person, at: Store.now, in: $0)
    }
  }

  private func sweep(_ store: Store) async throws -> Int {
    try await store.database.write { [people = store.people] in
      try people.sweepForgotten(
        before: Store.now.advanced(byMilliseconds: 1), patience: Store.now, in: $0)
    }
  }

  @Test("all goes at once but the farewell; then the address goes too", arguments: Engine.allCases)
  func forget(engine: Engine) async throws {
    let (store, person) = try await known(engine)
    try await forget(person, store)
    for table in ["ask", "subscription", "letter", "feedback"] {
      #expect(try await store.number("SELECT COUNT(*) FROM \(table)") == 0, "\(table)")
    }
    #expect(try await store.due() == ["farewell"])
    #expect(try await store.number("SELECT COUNT(*) FROM person WHERE memory IS NOT NULL") == 0)
    // What was asked stays as a number, without anybody.
    #expect(try await store.number("SELECT asks FROM rumor") == 1)

    #expect(try await sweep(store) == 0, "the farewell is still on its way")
    try await store.markSent("farewell")
    #expect(try await sweep(store) == 1)
    #expect(try await store.number("SELECT COUNT(*) FROM person") == 0)
    #expect(try await store.number("SELECT COUNT(*) FROM outbox") == 0)
  }

  @Test(
    "what they wrote that could not be dealt with goes too, and nothing tells whose the rest was",
    arguments: Engine.allCases)
  func inbox(engine: Engine) async throws {
    let (store, person) = try await known(engine)
    for (key, sender) in [("failed", "62811"), ("done", "62811"), ("other", "62899")] {
      let entry = try InboxEntry(
        Incoming(action: .message, reply: .required, sender: sender, dedupeKey: key, text: key),
        account: Store.account, fallbackKey: "", vault: store.vault)
      try await store.database.write { [inbox = store.inbox] in
        _ = try inbox.add(entry, at: Store.now, in: $0)
      }
    }
    try await store.database.write { [inbox = store.inbox] in
      _ = try inbox.finish(2, as: .done, at: Store.now, in: $0)
      for id in [1, 3] as [Int64] {
        try inbox.noteFailure(id, error: "e", limit: 1, in: $0)
      }
    }
    try await forget(person, store)
    let kept = try await store.database.read {
      try $0.query("SELECT id FROM inbox WHERE place_hash IS NOT NULL OR LENGTH(event) > 0")
        .map { try $0.integer(0) }
    }
    #expect(kept == [3])
  }

  @Test("who writes again afterwards stays, as a new person", arguments: Engine.allCases)
  func comesBack(engine: Engine) async throws {
    let (store, person) = try await known(engine)
    try await forget(person, store)
    try await store.markSent("farewell")
    _ = try await store.person("62811", at: Store.now.advanced(byMilliseconds: 60_000))
    #expect(try await sweep(store) == 0)
    #expect(try await store.number("SELECT COUNT(*) FROM person") == 1)
  }

  @Test(
    "who writes again before the row is gone hears like everybody else", arguments: Engine.allCases)
  func isTold(engine: Engine) async throws {
    let (store, person) = try await known(engine)
    try await forget(person, store)
    for (seconds, isNew) in [(-1, false), (1, true)] as [(Int64, Bool)] {
      let written = Store.now.advanced(byMilliseconds: seconds * 1_000)
      try await store.database.write { session in
        let version = try session.query("SELECT version FROM person").first?.integer(0) ?? -1
        #expect(
          try store.people.remember(
            [4], personID: person, version: version, seen: written, in: session))
        try store.asks.record(
          Ask(fingerprint: 5, text: "lagi", confidence: .none, wantsToHear: true, messageID: "n"),
          personID: person, at: written, in: session)
        try SubscriptionStore().add(
          topic: "pemilu", district: nil, personID: person, at: written, in: session)
        let publishing = RumorPublishing(vault: store.vault)
        #expect(try publishing.audience(of: [5], in: session) == (isNew ? 1 : 0))
        let recipients = try BroadcastStore().subscribers(
          topics: ["pemilu"], districts: [], after: 0, limit: 9, in: session)
        #expect(recipients.map(\.skipped) == [isNew ? nil : "forgotten"])
      }
    }
  }

  @Test("the words of a message that came late go with the row", arguments: Engine.allCases)
  func late(engine: Engine) async throws {
    let (store, person) = try await known(engine)
    try await forget(person, store)
    try await store.markSent("farewell")
    try await store.database.write { session in
      try store.asks.record(
        Ask(fingerprint: 5, text: "telat", confidence: .none, wantsToHear: true, messageID: "n"),
        personID: person, at: Store.now, in: session)
    }
    #expect(try await sweep(store) == 1)
    #expect(try await store.number("SELECT COUNT(*) FROM rumor WHERE text IS NOT NULL") == 0)
  }

  @Test(
    "two who change one person at a time: the second is told and writes nothing",
    arguments: Engine.allCases)
  func version(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    let remember: @Sendable ([UInt8]) async throws -> Bool = { memory in
      try await store.database.write { [people = store.people] in
        try people.remember(memory, personID: person, version: 0, seen: Store.now, in: $0)
      }
    }
    #expect(try await remember([1]))
    #expect(try await remember([2]) == false)
    let found = try await store.database.read {
      try store.people.find(account: Store.account, address: "62811", in: $0)
    }
    #expect(found?.memory == [1])
  }

  @Test(
    "the words go with who wrote them, unless others asked the same",
    arguments: Engine.allCases)
  func words(_ engine: Engine) async throws {
    let store = try Store(engine)
    let (first, second) = (try await store.person("62811"), try await store.person("62812"))
    let record: @Sendable (UInt64, Int64, String) async throws -> Void = {
      fingerprint, person, id in
      try await store.database.write { session in
        try store.asks.record(
          Ask(
            fingerprint: fingerprint, text: "kabar", confidence: .none, wantsToHear: true,
            messageID: id), personID: person, at: Store.now, in: session)
      }
    }
    func kept() async throws -> [Int64] {
      try await store.database.read {
        try $0.query("SELECT fingerprint FROM rumor WHERE text IS NOT NULL ORDER BY fingerprint")
          .map { try $0.integer(0) }
      }
    }
    try await record(1, first, "a")
    try await record(2, first, "b")
    try await record(2, second, "c")
    try await forget(first, store)
    #expect(try await kept() == [2])
  }

  @Test("an older backup is told who has been forgotten since; who came back stays")
  func backups() async throws {
    let (store, person) = try await known(.sqlite)
    let returned = try await store.person("62899")
    let backup = store.folder.path("backup.sqlite")
    let file = try #require(store.database as? SQLiteDatabase)
    try await file.copy(to: backup)
    try await forget(person, store)
    try await forget(returned, store)
    let marks = try await store.database.read { [people = store.people] in
      try people.forgottenMarks(in: $0)
    }
    #expect(marks.count == 2)
    let restored = try SQLiteDatabase(path: backup)
    // They wrote again after they had been forgotten, and then the backup was made.
    _ = try await restored.write {
      try $0.execute(
        "UPDATE person SET last_seen = $1 WHERE id = $2",
        [SQLValue(Store.now.advanced(byMilliseconds: 1)), .integer(returned)])
    }
    let count = try await restored.write { [people = store.people] in
      try people.forgetAgain(marks, in: $0)
    }
    #expect(count == 1)
    let left = try await restored.read {
      try $0.query("SELECT (SELECT COUNT(*) FROM person), (SELECT COUNT(*) FROM letter)")
    }
    #expect(try left.first?.integer(0) == 1 && left.first?.integer(1) == 0)
    try await store.database.write { [people = store.people] in
      try people.sweepMarks(before: Store.now.advanced(byMilliseconds: 1), in: $0)
    }
    #expect(try await store.number("SELECT COUNT(*) FROM forgotten") == 0)
  }

  @Test(
    "a farewell that cannot be sent is not waited for longer than half a minute",
    arguments: Engine.allCases)
  func patience(_ engine: Engine) async throws {
    let (store, person) = try await known(engine)
    try await forget(person, store)
    func sweep(_ seconds: Int64) async throws -> Int {
      try await store.database.write { [people = store.people] in
        let now = Store.now.advanced(byMilliseconds: seconds * 1_000)
        return try people.sweepForgotten(
          before: now.advanced(byMilliseconds: -10_000),
          patience: now.advanced(byMilliseconds: -30_000), in: $0)
      }
    }
    #expect(try await sweep(29) == 0)
    #expect(try await sweep(31) == 1)
    #expect(try await store.number("SELECT COUNT(*) FROM outbox") == 0)
  }
}
