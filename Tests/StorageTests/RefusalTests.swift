import Domain
import Testing

@testable import Storage

@Suite("Answers that were not what was asked, on both databases")
struct RefusalTests {
  private static let text = "Pabrik gula Cukir akan dibongkar untuk bandara"

  private func person(
    _ address: String, asks fingerprint: UInt64, answer claimID: String?, _ store: Store
  ) async throws -> Int64 {
    let person = try await store.person(address)
    try await store.database.write { [asks = store.asks] session in
      try asks.record(
        Ask(
          fingerprint: fingerprint, text: Self.text, claimID: claimID,
          confidence: claimID == nil ? .none : .sure, wantsToHear: claimID == nil,
          forwarded: .once, messageID: "m"), personID: person, at: Store.now, in: session)
    }
    return person
  }

  private func refuse(
    _ claimID: String, _ fingerprint: UInt64?, by person: Int64, _ store: Store
  ) async throws {
    try await store.database.write { [asks = store.asks] session in
      try FeedbackStore().record(
        kind: "notThis", claimID: claimID, fingerprint: fingerprint, personID: person,
        at: Store.now, in: session)
      try asks.reopen(
        fingerprint: fingerprint, claimID: claimID, wantsToHear: true, personID: person,
        at: Store.now, in: session)
    }
  }

  private func claim(_ id: String = "a") -> Claim { Claim(id: id, title: "Judul", verdict: .hoax) }

  @Test(
    "what was surely answered and refused is in the queue, once, with its words and who waits",
    arguments: Engine.allCases)
  func queued(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await person("62811", asks: 7, answer: "a", store)
    #expect(try await store.number("SELECT COUNT(*) FROM rumor") == 0)
    // The button of a notice does not say which ask it is about.
    try await refuse("a", nil, by: person, store)
    try await refuse("a", 7, by: person, store)
    let desk = RumorDeskStore(vault: store.vault)
    let loose = try await store.database.read { try desk.loose(limit: 9, in: $0) }
    #expect(loose.map(\.text) == [Self.text])
    #expect(loose.map(\.fingerprint) == [7])
    #expect(loose.map(\.asks) == [1] && loose.map(\.forwards) == [1])
    #expect(
      try await store.number(
        "SELECT COUNT(*) FROM ask WHERE claim_id IS NULL AND wants_to_hear = 1 AND text IS NULL")
        == 1)
    let told = try await store.database.read {
      try RumorPublishing(vault: store.vault).audience(of: [7], in: $0)
    }
    #expect(told == 1)
    let refusals = try await store.database.write { session -> [FeedbackStore.Refusal] in
      _ = try store.claims.save(claim(), at: Store.now, in: session)
      let id = try #require(
        try desk.found(loose[0], place: nil, at: Store.now, in: session))
      return try FeedbackStore().refusals(ofCluster: id, limit: 9, in: session)
    }
    #expect(refusals == [.init(claimID: "a", title: "Judul", people: 1)])
    let opinions = try await store.database.read {
      try FeedbackStore().opinions(of: "a", in: $0)
    }
    #expect(opinions == .init(helpful: 0, notThis: 1, notChosen: 0))
  }

  @Test(
    "the matching does not give a refused claim once more; staff may",
    arguments: Engine.allCases)
  func notAgain(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await person("62811", asks: 7, answer: "a", store)
    try await refuse("a", 7, by: person, store)
    let publishing = RumorPublishing(vault: store.vault)
    let (byMatching, byOther, told) = try await store.database.write { session in
      let first = try publishing.answer(
        7, with: "a", due: Store.now, at: Store.now, in: session)
      let told = try publishing.publish(claim(), answering: [7], at: Store.now, in: session)
      try publishing.reopenRumors(of: "a", at: Store.now, in: session)
      let other = try publishing.answer(
        7, with: "b", due: Store.now, at: Store.now, in: session)
      return (first, other, told)
    }
    #expect(!byMatching)
    #expect(byOther)
    #expect(told == 1)
  }

  @Test("a rumor that had been answered waits again", arguments: Engine.allCases)
  func answeredRumor(engine: Engine) async throws {
    let store = try Store(engine)
    let desk = RumorDeskStore(vault: store.vault)
    _ = try await person("62811", asks: 7, answer: nil, store)
    let cluster = try await store.database.write { session in
      let wording = try #require(try desk.loose(limit: 1, in: session).first)
      let id = try #require(try desk.found(wording, place: nil, at: Store.now, in: session))
      _ = try RumorPublishing(vault: store.vault).publish(
        claim(), answering: [7], at: Store.now, in: session)
      try desk.close(id, claimID: "a", at: Store.now, in: session)
      return id
    }
    let second = try await person("62812", asks: 7, answer: "a", store)
    try await refuse("a", 7, by: second, store)
    let found = try await store.database.read { try desk.cluster(cluster, in: $0) }
    #expect(found?.state == .open)
    #expect(found?.claimID == nil)
  }

  @Test(
    "words of answered asks go after their time, those of rumors stay", arguments: Engine.allCases)
  func swept(engine: Engine) async throws {
    let store = try Store(engine)
    _ = try await person("62811", asks: 7, answer: "a", store)
    _ = try await person("62812", asks: 8, answer: nil, store)
    let gone = try await store.database.write { session in
      try RetentionStore().sweepAnswered(
        before: Store.now.advanced(byMilliseconds: 1), limit: 9, in: session)
    }
    #expect(gone == 1)
    #expect(try await store.number("SELECT COUNT(*) FROM ask WHERE text IS NOT NULL") == 0)
    #expect(try await store.number("SELECT COUNT(*) FROM rumor WHERE text IS NOT NULL") == 1)
  }

  @Test("a letter is answered or closed once, and quiz sums add up", arguments: Engine.allCases)
  func letters(engine: Engine) async throws {
    let store = try Store(engine)
    let person = try await store.person("6281234567")
    let letters = LetterStore(vault: store.vault)
    let open = try await store.database.write { session in
      for text in ["satu", "dua"] {
        try letters.add(text, personID: person, at: Store.now, in: session)
      }
      return try letters.open(limit: 9, in: session)
    }
    #expect(open.map(\.text) == ["satu", "dua"])
    #expect(open.allSatisfy { $0.address == "6281234567" && !$0.isGone })
    try await store.database.write { session in
      try letters.close(open[0].id, answer: "jawab", by: "eni", at: Store.now, in: session)
      try letters.close(open[1].id, answer: nil, by: "eni", at: Store.now, in: session)
    }
    await #expect(throws: StorageError.self) {
      try await store.database.write { session in
        try letters.close(open[0].id, answer: "lagi", by: "budi", at: Store.now, in: session)
      }
    }
    let closed = try await store.database.read { try letters.closed(limit: 9, in: $0) }
    #expect(Set(closed.map(\.answer)) == ["jawab", nil])
    let data = try await store.database.read {
      try PersonalDataStore(vault: store.vault).everything(of: person, in: $0)
    }
    #expect(data?.lettersToStaff.map(\.answer) == ["jawab", nil])

    let tallies = TallyStore()
    let sums = try await store.database.write { session in
      for day in ["2026-01-01", "2026-11-01", "2026-11-02"] {
        try tallies.count("quiz:finished", day: day, in: session)
        try tallies.count("shared:x", day: day, in: session)
      }
      return try tallies.sums(startingWith: "quiz:", since: "2026-10-01", in: session)
    }
    #expect(sums == ["quiz:finished": 2])
  }
}
