import Domain
import Testing

@testable import Storage

@Suite("Subscriptions and revisions")
struct SubscriptionTests {
  private let subscriptions = SubscriptionStore()

  private func add(
    _ topic: String, _ district: String?, _ person: Int64, _ store: Store
  ) async throws {
    try await store.database.write { [subscriptions] in
      try subscriptions.add(
        topic: topic, district: district, personID: person, at: Store.now, in: $0)
    }
  }

  private func all(_ person: Int64, _ store: Store) async throws -> [Subscription] {
    try await store.database.read { [subscriptions] in
      try subscriptions.subscriptions(personID: person, in: $0)
    }
  }

  @Test("several kecamatan, or the whole regency in their place", arguments: Engine.allCases)
  func districts(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    try await add("pengumuman", "diwek", person, store)
    try await add("pengumuman", "ngoro", person, store)
    try await add("pengumuman", "ngoro", person, store)
    try await add("kiat", nil, person, store)
    #expect(
      try await all(person, store) == [
        Subscription(topic: "kiat"), Subscription(topic: "pengumuman", district: "diwek"),
        Subscription(topic: "pengumuman", district: "ngoro"),
      ])
    try await add("pengumuman", nil, person, store)
    #expect(
      try await all(person, store) == [
        Subscription(topic: "kiat"), Subscription(topic: "pengumuman"),
      ])
    try await add("pengumuman", "ploso", person, store)
    #expect(
      try await all(person, store).last == Subscription(topic: "pengumuman", district: "ploso"))
  }

  @Test("one kecamatan, one topic, or all of them end", arguments: Engine.allCases)
  func ending(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("62811")
    for district in ["diwek", "ngoro"] { try await add("pengumuman", district, person, store) }
    try await add("kiat", nil, person, store)
    try await add("hoaks", nil, person, store)
    func remove(_ topic: String?, _ district: String? = nil) async throws {
      try await store.database.write { [subscriptions] in
        try subscriptions.remove(topic: topic, district: district, personID: person, in: $0)
      }
    }
    try await remove("pengumuman", "diwek")
    #expect(try await all(person, store).map(\.district) == [nil, nil, "ngoro"])
    try await remove("pengumuman")
    #expect(try await all(person, store).map(\.topic) == ["hoaks", "kiat"])
    try await remove(nil)
    #expect(try await all(person, store).isEmpty)
  }

  @Test(
    "a message for a kecamatan reaches who chose it and who chose all, in pages, each once",
    arguments: Engine.allCases)
  func audience(engine: Engine) async throws {
    let store = try Store(engine)
    var people: [Int64] = []
    for number in 0..<5 { people.append(try await store.person("6281\(number)")) }
    try await add("pengumuman", "diwek", people[0], store)
    try await add("pengumuman", "ngoro", people[1], store)
    try await add("pengumuman", nil, people[2], store)
    try await add("pengumuman", "diwek", people[3], store)
    try await add("pengumuman", "kabuh", people[3], store)
    try await add("kiat", nil, people[4], store)
    func audience(_ district: String?, after: Int64 = 0, limit: Int = 9) async throws -> [Int64] {
      try await store.database.read { [subscriptions] in
        try subscriptions.audience(
          topic: "pengumuman", district: district, after: after, limit: limit, in: $0)
      }
    }
    #expect(try await audience("diwek") == [people[0], people[2], people[3]])
    #expect(try await audience(nil) == Array(people[0...3]))
    #expect(try await audience(nil, after: people[0], limit: 2) == Array(people[1...2]))
  }

  @Test(
    "an edit of a canned answer is kept with what it replaced; who is late is told",
    arguments: Engine.allCases)
  func revisions(engine: Engine) async throws {
    let store = try Store(engine)
    let revisions = ResponseRevisionStore()
    func add(_ text: String?, after: Int64) async throws -> Int64 {
      try await store.database.write {
        try revisions.add(
          path: "id/answer/hoax.md", text: text, base: "lama", author: "siti", note: "salah ketik",
          after: after, at: Store.now, in: $0)
      }
    }
    #expect(try await add("satu", after: 0) == 1)
    await #expect(throws: StorageError.conflict) { _ = try await add("dua", after: 0) }
    #expect(try await add("dua", after: 1) == 2)
    #expect(try await add(nil, after: 2) == 3)
    let (newest, history, last) = try await store.database.read {
      (
        try revisions.newest(in: $0),
        try revisions.history(path: "id/answer/hoax.md", limit: 10, in: $0),
        try revisions.lastID(in: $0)
      )
    }
    #expect(newest.map(\.number) == [3] && newest.first?.text == nil)
    #expect(history.map(\.text) == [nil, "dua", "satu"])
    #expect(history.last?.base == "lama" && history.last?.author == "siti")
    #expect(last == history.first?.id)
  }
}
