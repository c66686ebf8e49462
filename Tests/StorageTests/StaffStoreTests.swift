import Domain
import Testing

@testable import Storage

@Suite("What staff look at and change, on every database")
struct StaffStoreTests {
  @Test("claims are listed by source and by day, page by page", arguments: Engine.allCases)
  func lists(engine: Engine) async throws {
    let store = try Store(engine)
    let desk = ClaimDeskStore()
    let ids = try await store.database.write { session -> [[String]] in
      for (id, source, day) in [
        ("a", "KPU", "2026-01-05"), ("b", "KKD", "2026-02-05"), ("c", "KKD", "2026-03-05"),
        ("d", "KKD", nil),
      ] as [(String, String, String?)] {
        _ = try store.claims.save(
          Claim(id: id, title: id, verdict: .hoax, source: source, date: day), at: Store.now,
          in: session)
      }
      func list(
        _ filter: ClaimDeskStore.Filter, after cursor: ClaimDeskStore.Cursor? = nil, limit: Int = 9
      ) throws -> [(Claim, ClaimDeskStore.Cursor)] {
        try desk.list(filter, after: cursor, limit: limit, in: session)
      }
      let byDay = ClaimDeskStore.Filter(.published, from: "2026-01-01")
      let first = try list(byDay, limit: 2)
      return [
        try list(.init(.published, source: "KKD")).map(\.0.id),
        try list(.init(.published, source: "KKD", to: "2026-02-28")).map(\.0.id),
        first.map(\.0.id), try list(byDay, after: first.last?.1).map(\.0.id),
      ]
    }
    #expect(ids == [["d", "c", "b"], ["b"], ["c", "b"], ["a"]])
  }

  @Test("people are counted and a day's open questions found", arguments: Engine.allCases)
  func counts(engine: Engine) async throws {
    let store = try Store(engine)
    let people = PeopleStore()
    try await store.database.write { session in
      for number in 1...3 {
        let person = try store.people.add(
          account: Store.account, address: "6281\(number)", at: Store.now, in: session)
        try store.asks.record(
          Ask(fingerprint: number == 3 ? .max - 7 : 7, text: "kabar", confidence: .none),
          personID: person, at: Store.now, in: session)
        try SubscriptionStore().add(
          topic: "kpu", district: number == 1 ? "ploso" : nil, personID: person, at: Store.now,
          in: session)
      }
      try session.execute("UPDATE person SET stopped_at = 1 WHERE id = 1")
      let groups = try people.groups(in: session)
      #expect(groups == [.init(account: Store.account, language: "id", count: 3)])
      #expect(try people.stopped(in: session) == [Store.account: 1])
      #expect(try people.gone(in: session).isEmpty)
      let yesterday = Store.now.advanced(byMilliseconds: -86_400_000)
      #expect(try people.asking(since: yesterday, in: session) == 3)
      #expect(
        try people.arrivals(until: Store.now, spans: 2, of: 1_000, in: session) == [3, 0])
      #expect(
        try people.subscribers(in: session).sorted { $0.district < $1.district }.map(\.count)
          == [2, 1])
      let open = try TodayStore().unanswered(since: yesterday, limit: 9, in: session)
      #expect(open.map(\.count) == [2, 1])
      #expect(open.map(\.fingerprint) == [7, .max - 7])
    }
  }

  @Test("what a retracted claim answered waits again", arguments: Engine.allCases)
  func retraction(engine: Engine) async throws {
    let store = try Store(engine)
    let rumors = RumorDeskStore(vault: store.vault)
    try await store.database.write { session in
      let person = try store.people.add(
        account: Store.account, address: "62811", at: Store.now, in: session)
      try store.asks.record(
        Ask(fingerprint: 7, text: "kabar", confidence: .none), personID: person, at: Store.now,
        in: session)
      let wording = try #require(try rumors.loose(limit: 9, in: session).first)
      let id = try #require(
        try rumors.found(wording, place: nil, at: Store.now, in: session))
      let claim = Claim(id: "a", title: "Judul", verdict: .hoax)
      let publishing = RumorPublishing(vault: store.vault)
      try publishing.publish(claim, answering: [7], at: Store.now, in: session)
      try rumors.close(id, claimID: "a", at: Store.now, in: session)
      #expect(try publishing.answered(by: "a", since: Store.now, in: session) == [7])
      #expect(try publishing.audience(of: claim, publishedAt: Store.now, in: session) == 0)
      #expect(try rumors.reopen(claimID: "a", at: Store.now, in: session) == [id])
      #expect(try rumors.cluster(id, in: session)?.state == .open)
      #expect(try rumors.reopen(claimID: "a", at: Store.now, in: session) == [])
    }
  }

  @Test(
    "one network, one account, one browser: each has its own measure", arguments: Engine.allCases)
  func throttle(engine: Engine) async throws {
    let store = try Store(engine)
    let throttle = SignInThrottle(vault: store.vault)
    try await store.database.write { session in
      func answers(
        _ count: Int, _ email: (Int) -> String, network: (Int) -> String, device: String? = nil
      ) throws -> [SignInThrottle.Answer] {
        try (0..<count).map {
          try throttle.mayTry(
            email: email($0), network: network($0), device: device, at: Store.now, in: session)
        }
      }
      let pair = try answers(12, { _ in "a@x.id" }, network: { _ in "n1" })
      #expect(pair == [.allowed].repeated(10) + [.refused].repeated(2))
      let account = try answers(202, { _ in "b@x.id" }, network: { "m\($0)" })
      #expect(account == [.allowed].repeated(200) + [.onlyWithCode].repeated(2))
      let device = try answers(11, { _ in "b@x.id" }, network: { _ in "m1" }, device: "d")
      #expect(device == [.allowed].repeated(10) + [.refused])
      let network = try answers(60, { "c\($0)@x.id" }, network: { _ in "n2" })
      #expect(network == [.allowed].repeated(60))
      let shared = try answers(5, { _ in "z@x.id" }, network: { _ in "n2" })
      #expect(shared == [.allowed].repeated(3) + [.refused].repeated(2))
    }
  }
}

extension Array {
  fileprivate func repeated(_ count: Int) -> [Element] { (0..<count).flatMap { _ in self } }
}
