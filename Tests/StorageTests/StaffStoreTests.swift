import Domain
import Testing

@testable import Storage

private func later(_ milliseconds: Int64) -> Timestamp {
  Store.now.advanced(byMilliseconds: milliseconds)
}

@Suite("Members and how they come in, on both databases")
struct MemberStoreTests {
  private func add(_ email: String, _ store: Store) async throws -> Member? {
    try await store.database.write { session in
      try MemberStore(vault: store.vault).add(
        email: email, name: "", organisation: .kpu, roles: [.publisher, .viewer], at: Store.now,
        in: session)
    }
  }

  @Test(
    "an address belongs to one; everything that is changed is found again",
    arguments: Engine.allCases)
  func members(engine: Engine) async throws {
    let store = try Store(engine)
    let members = MemberStore(vault: store.vault)
    var member = try #require(try await add("b@kpu.example", store))
    #expect(try await add("b@kpu.example", store) == nil)
    #expect(try await add("a@kpu.example", store) != nil)
    #expect(member.state == .invited && member.roles == [.publisher, .viewer])
    member.name = "Budi"
    member.organisation = .bawaslu
    member.roles = [.editor]
    let (changed, id) = (member, member.id)
    try await store.database.write { session in
      try members.rename(id, to: changed.name, in: session)
      try members.change(
        id, roles: changed.roles, organisation: changed.organisation, in: session)
      #expect(try members.setPassword("$scrypt$x", of: id, in: session))
      try members.setCode([1, 2, 3], of: id, in: session)
      try members.markSeen(id, at: later(5), in: session)
      #expect(try members.use(step: 7, of: id, in: session))
      #expect(try !members.use(step: 7, of: id, in: session))
      #expect(try members.use(step: 8, of: id, in: session))
    }
    let (found, credentials, all) = try await store.database.read { session in
      (
        try members.member(email: "b@kpu.example", in: session),
        try members.credentials(of: id, in: session),
        try members.all(in: session).map(\.email)
      )
    }
    #expect(found?.name == "Budi" && found?.organisation == .bawaslu && found?.roles == [.editor])
    #expect(found?.seenAt == later(5) && found?.hasCode == true)
    #expect(credentials?.password == "$scrypt$x" && credentials?.code == [1, 2, 3])
    #expect(all == ["a@kpu.example", "b@kpu.example"])
    try await store.database.write { try members.reset(id, in: $0) }
    let reset = try await store.database.read { try members.credentials(of: id, in: $0) }
    #expect(reset?.password == nil && reset?.code == nil)
  }

  @Test("a link works once and for its time, the last one only", arguments: Engine.allCases)
  func links(engine: Engine) async throws {
    let store = try Store(engine)
    let members = MemberStore(vault: store.vault)
    let id = try #require(try await add("b@kpu.example", store)?.id)
    try await store.database.write { session in
      let old = try members.makeLink(for: id, at: Store.now, in: session)
      let link = try members.makeLink(for: id, at: Store.now, in: session)
      #expect(try members.member(link: old, at: Store.now, in: session) == nil)
      #expect(try members.member(link: link, at: Store.now, in: session)?.id == id)
      let end = later(MemberStore.linkMilliseconds)
      #expect(try members.member(link: link, at: end, in: session) == nil)
      #expect(try members.useLink(link, in: session))
      #expect(try !members.useLink(link, in: session))
      let last = try members.makeLink(for: id, at: Store.now, in: session)
      try members.disable(id, in: session)
      #expect(try members.member(link: last, at: Store.now, in: session) == nil)
    }
  }

  @Test("a session holds while it is used, for two weeks at most", arguments: Engine.allCases)
  func sessions(engine: Engine) async throws {
    let store = try Store(engine)
    let sessions = MemberSessionStore(vault: store.vault)
    let id = try #require(try await add("b@kpu.example", store)?.id)
    let longest = MemberSessionStore.longestMilliseconds
    try await store.database.write { session in
      let token = try sessions.start(memberID: id, device: "Firefox", at: Store.now, in: session)
      let other = try sessions.start(memberID: id, device: "Safari", at: later(1), in: session)
      let entry = try #require(try sessions.find(token, at: later(10), in: session))
      #expect(entry.memberID == id && entry.device == "Firefox")
      #expect(!sessions.isStale(entry, at: later(10)) && sessions.isStale(entry, at: later(60_000)))
      let idle = later(MemberSessionStore.idleMilliseconds)
      #expect(try sessions.find(token, at: idle, in: session) == nil)
      try sessions.markSeen(entry.id, at: later(5_000), in: session)
      #expect(try sessions.find(token, at: idle, in: session) != nil)
      #expect(
        try sessions.sessions(of: id, at: later(9), in: session).map(\.device)
          == ["Firefox", "Safari"])
      try sessions.endAll(of: id, except: entry.id, in: session)
      #expect(try sessions.find(other, at: later(9), in: session) == nil)
      #expect(try !sessions.end(entry.id, of: id + 1, in: session))
      #expect(try sessions.end(entry.id, of: id, in: session))
      _ = try sessions.start(memberID: id, device: "x", at: Store.now, in: session)
      try sessions.sweep(at: later(longest - 1), in: session)
      #expect(try session.query("SELECT id FROM member_session").count == 1)
      try sessions.sweep(at: later(longest), in: session)
      #expect(try session.query("SELECT id FROM member_session").isEmpty)
    }
  }

  @Test("attempts are counted by who makes them, within a window", arguments: Engine.allCases)
  func throttle(engine: Engine) async throws {
    let store = try Store(engine)
    let throttle = SignInThrottle(vault: store.vault)
    func tries(
      _ count: Int, network: String?, device: String? = nil, after milliseconds: Int64 = 0
    ) async throws -> Int {
      try await store.database.write { session in
        try (0..<count).reduce(0) { allowed, _ in
          let may = try throttle.mayTry(
            email: "a@kkd.example", network: network, device: device, at: later(milliseconds),
            in: session)
          return allowed + (may == .allowed ? 1 : 0)
        }
      }
    }
    #expect(try await tries(12, network: "192.0.2.1") == 10)
    // Another place and the member's own browser have attempts of their own.
    #expect(try await tries(3, network: "192.0.2.2") == 3)
    #expect(try await tries(12, network: "192.0.2.1", device: "own") == 10)
    let over = SignInThrottle.windowMilliseconds + 1
    #expect(try await tries(1, network: "192.0.2.1", after: over) == 1)
    try await store.database.write { session in
      try throttle.clear(email: "a@kkd.example", network: nil, device: "own", in: session)
    }
    #expect(try await tries(1, network: nil, device: "own") == 1)
    try await store.database.write { try throttle.sweep(at: later(3 * over), in: $0) }
    #expect(try await store.number("SELECT COUNT(*) FROM sign_in_try") == 0)
  }
}

@Suite("What staff work on, on both databases")
struct DeskStoreTests {
  private let actor = AuditStore.Actor(memberID: 7, name: "siti@kkd.example")

  private func claim(_ id: String, title: String = "Judul", verdict: Verdict = .hoax) -> Claim {
    Claim(id: id, title: title, verdict: verdict, status: .published)
  }

  @Test("a draft goes to who read it last; a later writer is told", arguments: Engine.allCases)
  func drafts(engine: Engine) async throws {
    let store = try Store(engine)
    let desk = ClaimDeskStore()
    let (first, second) = (claim("a"), claim("a", title: "Lain"))
    try await store.database.write { session in
      try desk.save(
        first, base: "x", rumorID: 3, read: 0, by: actor, at: Store.now, in: session)
    }
    let draft = try await store.database.read { try desk.draft(of: "a", in: $0) }
    #expect(draft?.claim == first && draft?.rumorID == 3 && draft?.author == actor.name)
    await #expect(throws: StorageError.conflict) {
      try await store.database.write { session in
        try desk.save(
          second, base: "x", rumorID: nil, read: 0, by: actor, at: Store.now, in: session)
      }
    }
    let version = try #require(draft?.version)
    try await store.database.write { session in
      try desk.save(
        second, base: "x", rumorID: nil, read: version, by: actor, at: Store.now, in: session)
      try desk.save(
        claim("b"), base: "", rumorID: nil, read: 0, by: actor, at: later(1), in: session)
    }
    let drafts = try await store.database.read { try desk.drafts(limit: 9, in: $0) }
    #expect(drafts.map(\.claim.id) == ["b", "a"])
    #expect(drafts.last?.claim.title == "Lain" && drafts.last?.rumorID == 3)
    try await store.database.write { try desk.dropDraft(of: "a", in: $0) }
    #expect(try await store.number("SELECT COUNT(*) FROM claim_draft") == 1)
  }

  @Test("the history holds what an import changed in between", arguments: Engine.allCases)
  func history(engine: Engine) async throws {
    let store = try Store(engine)
    let desk = ClaimDeskStore()
    try await store.database.write { session in
      try desk.note(claim("a"), replacing: nil, "terbit", by: actor, at: Store.now, in: session)
      let imported = claim("a", title: "Impor")
      let number = try desk.note(
        claim("a", title: "Baru"), replacing: imported, "terbit", by: actor, at: later(1),
        in: session)
      #expect(number == 3)
      let revisions = try desk.revisions(of: "a", limit: 9, in: session)
      #expect(revisions.map(\.claim.title) == ["Baru", "Impor", "Judul"])
      #expect(revisions.map(\.actor) == [actor.name, "otomatis", actor.name])
      #expect(try desk.revision(2, of: "a", in: session)?.note == "dari impor")
      #expect(try desk.revision(9, of: "a", in: session) == nil)
    }
  }

  @Test("claims are listed the latest first, page by page", arguments: Engine.allCases)
  func lists(engine: Engine) async throws {
    let store = try Store(engine)
    let desk = ClaimDeskStore()
    try await store.database.write { session in
      for number in 0..<7 {
        _ = try store.claims.save(
          claim("c\(number)", verdict: number.isMultiple(of: 2) ? .hoax : .true),
          at: later(Int64(number / 2)), in: session)
      }
    }
    func pages(_ verdict: Verdict?) async throws -> [String] {
      try await store.database.read { session in
        var ids: [String] = []
        var cursor: ClaimDeskStore.Cursor?
        while true {
          let page = try desk.list(
            .init(.published, verdict: verdict), after: cursor, limit: 2, in: session)
          ids += page.map(\.0.id)
          cursor = page.last?.1
          if page.count < 2 { return ids }
        }
      }
    }
    #expect(try await pages(nil) == ["c6", "c5", "c4", "c3", "c2", "c1", "c0"])
    #expect(try await pages(.hoax) == ["c6", "c4", "c2", "c0"])
  }

  @Test("a file of claims goes in steps, each done by one", arguments: Engine.allCases)
  func imports(engine: Engine) async throws {
    let store = try Store(engine)
    let imports = ClaimImportStore()
    let id = try await store.database.write { session in
      try imports.add(
        name: "a.csv", format: "csv", body: [0, 255], total: 3, by: actor, at: Store.now,
        in: session)
    }
    try await store.database.write { session in
      #expect(try imports.running(in: session) == nil)
      #expect(try imports.body(id, in: session) == [0, 255])
      #expect(try imports.start(id, seen: Store.now, in: session))
      #expect(try !imports.start(id, seen: Store.now, in: session))
      let job = try #require(try imports.running(in: session))
      #expect(job.actor == actor && job.total == 3)
      #expect(try imports.advance(job, rows: 2, [.added: 1], bad: 1, in: session))
      // Another process that had read the same job is too late.
      #expect(try !imports.advance(job, rows: 2, [.added: 2], bad: 0, in: session))
      let half = try #require(try imports.running(in: session))
      #expect(try imports.advance(half, rows: 1, [.updated: 1], bad: 0, in: session))
      let done = try #require(try imports.job(id, in: session))
      #expect(done.state == .done && done.done == 3)
      #expect([done.added, done.updated, done.bad] == [1, 1, 1])
      #expect(try imports.running(in: session) == nil)
    }
    // What nobody went on with is gone a week later.
    _ = try await store.database.write { session in
      try imports.add(
        name: "b.csv", format: "csv", body: [], total: 1, by: actor, at: later(8 * 86_400_000),
        in: session)
    }
    #expect(try await store.number("SELECT COUNT(*) FROM claim_import") == 1)
  }

  // MARK: Rumors

  /// Asks of so many people, each a wording of its own.
  private func ask(_ fingerprints: [UInt64], times: Int = 1, _ store: Store) async throws {
    try await store.database.write { session in
      for (place, fingerprint) in fingerprints.enumerated() {
        for number in 0..<times {
          let person = try store.people.add(
            account: Store.account, address: "\(fingerprint)-\(number)", at: Store.now,
            in: session)
          try store.asks.record(
            Ask(
              fingerprint: fingerprint, text: "kabar \(fingerprint)", confidence: .none,
              wantsToHear: true, forwarded: place == 0 ? .once : nil),
            personID: person, at: later(Int64(fingerprint)), in: session)
        }
      }
    }
  }

  private func cluster(_ id: Int64, _ store: Store) async throws -> RumorCluster? {
    try await store.database.read {
      try RumorDeskStore(vault: store.vault).cluster(id, in: $0)
    }
  }

  @Test("wordings are joined, counted, merged and split", arguments: Engine.allCases)
  func rumors(engine: Engine) async throws {
    let store = try Store(engine)
    let rumors = RumorDeskStore(vault: store.vault)
    try await ask([1, 2, 3], times: 2, store)
    let (one, two) = try await store.database.write { session in
      let loose = try rumors.loose(limit: 9, in: session)
      #expect(loose.map(\.text) == ["kabar 1", "kabar 2", "kabar 3"])
      let one = try #require(
        try rumors.found(loose[0], place: "diwek", at: Store.now, in: session))
      #expect(try rumors.found(loose[0], place: nil, at: Store.now, in: session) == nil)
      #expect(try rumors.join(2, to: one, in: session))
      #expect(try !rumors.join(2, to: one, in: session))
      let two = try #require(try rumors.found(loose[2], place: nil, at: Store.now, in: session))
      return (one, two)
    }
    let joined = try await cluster(one, store)
    #expect(joined?.asks == 4 && joined?.wordings == 2 && joined?.forwards == 2)
    #expect(joined?.place == "diwek" && joined?.lead == 1)
    try await store.database.write { session in
      #expect(try rumors.count(.open, upTo: 99, in: session) == 2)
      let queue = try rumors.queue(.open, after: nil, limit: 1, in: session)
      let rest = try rumors.queue(
        .open, after: queue.last.map { ($0.0.heat, $0.0.id) }, limit: 9, in: session)
      #expect(Set((queue + rest).map(\.0.id)) == [one, two])
      #expect(Set((queue + rest).map(\.1)) == ["kabar 1", "kabar 3"])
      try rumors.add(.note, "catatan", to: two, by: actor, at: Store.now, in: session)
      try rumors.merge(two, into: one, read: 0, at: Store.now, in: session)
      #expect(try rumors.notes(of: one, in: session).map(\.text) == ["catatan"])
      #expect(try rumors.cluster(two, in: session) == nil)
      #expect(try Set(rumors.fingerprints(of: one, in: session)) == [1, 2, 3])
      #expect(try rumors.wordings(of: one, limit: 2, in: session).map(\.asks) == [2, 2])
    }
    await #expect(throws: StorageError.conflict) {
      try await store.database.write { session in
        _ = try rumors.split([1], from: one, read: 0, at: Store.now, in: session)
      }
    }
    let new = try await store.database.write { session in
      try rumors.split([1], from: one, read: 1, at: Store.now, in: session)
    }
    #expect(try await cluster(new, store)?.wordings == 1)
    #expect(try await cluster(one, store)?.wordings == 2)
    #expect(try await cluster(one, store)?.lead != 1)
    let holding = try await store.database.read {
      try rumors.clusters(holding: [1, 2, 99], in: $0)
    }
    #expect(holding == [one, new].sorted())
  }

  @Test("a rumor is taken, dismissed, answered and waits again", arguments: Engine.allCases)
  func states(engine: Engine) async throws {
    let store = try Store(engine)
    let rumors = RumorDeskStore(vault: store.vault)
    try await ask([5], store)
    let id = try await store.database.write { session in
      let wording = try #require(try rumors.loose(limit: 1, in: session).first)
      let id = try #require(try rumors.found(wording, place: nil, at: Store.now, in: session))
      #expect(try rumors.oldestWaiting(in: session)?.id == id)
      try rumors.assign(id, to: 7, read: 0, at: Store.now, in: session)
      return id
    }
    #expect(try await cluster(id, store)?.state == .taken)
    await #expect(throws: StorageError.conflict) {
      try await store.database.write { session in
        try rumors.dismiss(id, reason: "x", read: 0, at: Store.now, in: session)
      }
    }
    try await store.database.write { session in
      try rumors.dismiss(id, reason: "bukan kabar", read: 1, at: Store.now, in: session)
      try rumors.recall(id, read: 2, at: Store.now, in: session)
      try rumors.close(id, claimID: "a", at: Store.now, in: session)
      #expect(try rumors.answered(by: "a", in: session) == id)
      #expect(try rumors.joinable(after: 0, limit: 9, in: session).isEmpty)
      try rumors.reopen(claimID: "a", at: Store.now, in: session)
    }
    #expect(try await cluster(id, store)?.state == .open)
    // A wording that an import has answered takes its cluster along.
    try await store.database.write { session in
      try session.execute("UPDATE rumor SET claim_id = 'b', last_asked = last_asked + 9")
      #expect(try rumors.answeredElsewhere(limit: 9, in: session) == [id])
      let behind = try rumors.asked(since: Store.now, limit: 9, in: session)
      #expect(behind.behind == [id] && behind.isAll)
      try rumors.count(id, in: session)
    }
    #expect(try await cluster(id, store)?.state == .answered)
    #expect(try await cluster(id, store)?.claimID == "b")
  }

  @Test(
    "what is going round is counted by hour, account, language, claim and place",
    arguments: Engine.allCases)
  func today(engine: Engine) async throws {
    let store = try Store(engine)
    let today = TodayStore()
    try await ask([1, 2], times: 3, store)
    try await store.database.write { session in
      let rumors = RumorDeskStore(vault: store.vault)
      let wording = try #require(try rumors.loose(limit: 1, in: session).first)
      _ = try rumors.found(wording, place: "diwek", at: Store.now, in: session)
      try session.execute("UPDATE ask SET claim_id = 'a' WHERE fingerprint = 2")
    }
    let before = try await store.database.read { try today.pulse(in: $0) }
    try await store.database.read { session in
      let start = later(-3_600_000)
      let hours = try today.hours(from: start, to: later(3_600_000), in: session)
      #expect(hours.count >= 2)
      #expect(hours.map(\.asks).reduce(0, +) == 6)
      #expect(hours.map(\.answered).reduce(0, +) == 3)
      #expect(
        try today.accounts(since: start, in: session) == [.init(name: "whatsapp", count: 6)])
      #expect(try today.languages(since: start, in: session) == [.init(name: "id", count: 6)])
      #expect(
        try today.claims(since: start, limit: 5, in: session) == [.init(name: "a", count: 3)])
    }
    try await ask([9], store)
    #expect(try await store.database.read { try today.pulse(in: $0) } != before)
  }
}

@Suite("What went out and what is kept of a person, on both databases")
struct LedgerReportTests {
  @Test("a broadcast is counted by what became of it", arguments: Engine.allCases)
  func broadcast(engine: Engine) async throws {
    let store = try Store(engine)
    let states: [OutboxStatus] = [
      .planned, .queued, .sending, .sent, .failed, .undeliverable, .kept, .skipped,
    ]
    try await store.database.write { session in
      let content = try store.outbox.share(
        Reply(responseID: "announcement/message", text: "kabar"), at: Store.now, in: session)
      let entries = try states.enumerated().map { number, status in
        SharedEntry(
          account: Store.account,
          personID: try store.people.add(
            account: Store.account, address: "\(number)", at: Store.now, in: session),
          idempotencyKey: "k\(number)", cause: "broadcast:1",
          responseID: "announcement/message", priority: .broadcast, contentID: content,
          broadcastID: 1, status: status, error: status == .failed ? "whatsapp:1" : nil)
      }
      try store.outbox.addShared(entries, at: Store.now, in: session)
      try store.outbox.record(
        .delivered, account: Store.account, key: "k3", providerID: nil, at: later(5), in: session)
    }
    try await store.database.read { session in
      let report = BroadcastReport()
      let total = try report.total(of: 1, in: session)
      #expect(total.recipients == 8 && total.queued == 3 && total.sent == 1)
      #expect(total.failed == 2 && total.kept == 1 && total.skipped == 1)
      #expect(total.delivered == 1 && total.read == 0 && total.unknown == 0)
      #expect(!total.isOver)
      let reasons = try report.reasons(of: 1, in: session)
      #expect(reasons.map(\.count).reduce(0, +) == 4)
      #expect(reasons.contains { $0.state == "failed" && $0.why == "whatsapp:1" })
      let first = try report.rows(of: 1, account: Store.account, after: 0, limit: 4, in: session)
      #expect(first.map(\.state) == ["queued", "queued", "queued", "delivered"])
      let rest = try report.rows(
        of: 1, account: Store.account, after: try #require(first.last?.row), limit: 9, in: session)
      #expect(rest.map(\.state) == ["failed", "failed", "kept", "skipped"])
    }
  }

  @Test(
    "what was given up is listed by account and code and sent again", arguments: Engine.allCases)
  func deadLetters(engine: Engine) async throws {
    let store = try Store(engine)
    let letters = DeadLetterStore()
    for (number, code) in ["whatsapp:131000", "whatsapp:1310", "http:500"].enumerated() {
      try await store.queue("k\(number)", for: try await store.person("\(number)"))
      let id = try await store.outboxID("k\(number)")
      try await store.database.write { session in
        try store.outbox.markFailed(
          id, as: .failed, error: code, staffText: "Ditolak.", at: Store.now, in: session)
      }
    }
    func codes(_ filter: DeadLetterStore.Filter) async throws -> [String] {
      try await store.database.read { session in
        try letters.list(filter, limit: 9, in: session).map(\.code)
      }
    }
    #expect(try await codes(.init()).count == 3)
    #expect(try await codes(.init(code: "whatsapp:")) == ["whatsapp:131000", "whatsapp:1310"])
    #expect(try await codes(.init(account: AccountID("line"))) == [])
    #expect(try await codes(.init(ids: [3])) == ["http:500"])
    #expect(try await codes(.init(ids: [])) == [])
    let again = try await store.database.write { session in
      try letters.sendAgain(
        .init(account: Store.account, code: "http"), at: later(9), in: session)
    }
    #expect(again == 1)
    #expect(try await store.due(at: later(9)) == ["k2"])
    #expect(try await codes(.init()).count == 2)
  }

  @Test("a person gets all that is stored of them, and nobody else's", arguments: Engine.allCases)
  func personalData(engine: Engine) async throws {
    let store = try Store(engine)
    var people: [Int64] = []
    for name in ["siti", "budi"] {
      let person = try await store.person(name)
      people.append(person)
      try await store.database.write { session in
        _ = try store.people.remember(
          Array("{}".utf8), personID: person, version: 0, seen: Store.now, in: session)
        try store.asks.record(
          Ask(
            fingerprint: UInt64(person), text: "kabar \(name)", confidence: .none,
            wantsToHear: true), personID: person, at: Store.now, in: session)
        try FeedbackStore().record(
          kind: "helpful", claimID: "c", fingerprint: nil, personID: person, at: Store.now,
          in: session)
        try SubscriptionStore().add(
          topic: "pengumuman", district: "diwek", personID: person, at: Store.now, in: session)
        try LetterStore(vault: store.vault).add(
          "surat \(name)", personID: person, at: Store.now, in: session)
      }
      try await store.queue("pesan \(name)", for: person)
      try await store.markSent("pesan \(name)")
    }
    let (siti, nobody) = try await store.database.read { [people] session in
      let data = PersonalDataStore(vault: store.vault)
      return (
        try #require(try data.everything(of: people[0], in: session)),
        try data.everything(of: 99, in: session)
      )
    }
    #expect(nobody == nil)
    #expect(siti.account == "whatsapp" && siti.address == "siti" && siti.memory == "{}")
    #expect(siti.asked.map(\.text) == ["kabar siti"])
    #expect(siti.asked.map(\.waitsForResult) == [true])
    #expect(siti.opinions.map(\.opinion) == ["helpful"])
    #expect(siti.subscriptions.map(\.kecamatan) == ["diwek"])
    #expect(siti.lettersToStaff.map(\.text) == ["surat siti"])
    #expect(siti.sentToYou.map(\.text) == ["pesan siti"])
    #expect(siti.firstMessage == "2026-09-21T14:13:20Z")
    try await store.database.write { [people] session in
      try store.people.forget(personID: people[0], at: later(1), in: session)
      #expect(
        try PersonalDataStore(vault: store.vault).everything(of: people[0], in: session) == nil)
    }
  }
}
