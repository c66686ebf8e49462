import Domain
import Testing

@testable import Storage

@Suite("Claims and the log of their changes")
struct ClaimStoreTests {
  private let one = Claim(
    id: "one", title: "Satu", verdict: .hoax, summary: "Tidak benar.",
    url: "https://contoh.example/1", source: "KKD", date: "2026-03-01", narratives: ["a", "b"],
    expires: "2027-01-01")
  private let two = Claim(id: "two", title: "Dua", verdict: .true, date: "2026-04-01")

  @discardableResult
  private func save(_ claim: Claim, _ store: Store) async throws -> ClaimStore.Change {
    try await store.database.write { [claims = store.claims] in
      try claims.save(claim, at: Store.now, in: $0)
    }
  }

  @Test(
    "a claim comes back as it was saved, and the same again changes nothing",
    arguments: Engine.allCases)
  func save(engine: Engine) async throws {
    let store = try Store(engine)
    #expect(try await save(one, store) == .added)
    #expect(try await save(one, store) == .unchanged)
    #expect(try await store.database.read { try store.claims.claim(id: "one", in: $0) } == one)
    #expect(
      try await store.database.read { try store.claims.id(url: one.url ?? "", in: $0) } == "one")
    var changed = one
    changed.narratives = ["c"]
    changed.verdict = .misleading
    #expect(try await save(changed, store) == .updated)
    #expect(try await store.database.read { try store.claims.claim(id: "one", in: $0) } == changed)
    #expect(try await store.database.read { try store.claims.published(in: $0) } == [changed])
  }

  @Test(
    "only what is published is counted and listed, the newest first",
    arguments: Engine.allCases)
  func published(engine: Engine) async throws {
    let store = try Store(engine)
    try await save(one, store)
    try await save(two, store)
    var draft = two
    draft.id = "draft"
    draft.status = .draft
    try await save(draft, store)
    let latest = try await store.database.read {
      try store.claims.latest(limit: 5, offset: 0, in: $0)
    }
    #expect(latest.map(\.id) == ["two", "one"])
    #expect(try await store.database.read { try store.claims.count(in: $0) } == 2)
  }

  @Test(
    "who follows the log hears of every change once, however small its bites",
    arguments: Engine.allCases)
  func changes(engine: Engine) async throws {
    let store = try Store(engine)
    try await save(one, store)
    try await save(two, store)
    var retracted = one
    retracted.status = .retracted
    try await save(retracted, store)
    let all = try await store.database.read {
      try store.claims.changes(after: 0, limit: 10, in: $0)
    }
    #expect(all.ids == ["one", "two"])
    let last = try await store.database.read { try store.claims.lastChange(in: $0) }
    #expect(all.last == last)

    var heard: [String] = []
    var after: Int64 = 0
    while true {
      let (ids, next) = try await store.database.read { [after] in
        try store.claims.changes(after: after, limit: 1, in: $0)
      }
      if next == after { break }
      heard += ids
      after = next
    }
    #expect(heard == ["one", "two", "one"])
  }
}
