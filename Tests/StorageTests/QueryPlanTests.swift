import Domain
import Synchronization
import Testing

@testable import Storage

/// Passes statements on and writes down how SQLite means to carry them out.
private final class PlanRecorder: SQLSession {
  private let session: any SQLSession
  private(set) var plans: [(sql: String, steps: [String])] = []

  init(_ session: any SQLSession) { self.session = session }

  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    try note(sql, arguments)
    return try session.execute(sql, arguments)
  }

  func query(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    try note(sql, arguments)
    return try session.query(sql, arguments)
  }

  func lock(_ name: String) throws { try session.lock(name) }
  func notify(_ signal: StoreSignal) throws { try session.notify(signal) }

  private func note(_ sql: String, _ arguments: [SQLValue]) throws {
    let steps = try session.query("EXPLAIN QUERY PLAN \(sql)", arguments).map { try $0.text(3) }
    plans.append((sql, steps))
  }
}

@Suite("Statements of the busy paths go by an index")
struct QueryPlanTests {
  private func plans(
    _ work: @escaping @Sendable (any SQLSession, Store) throws -> Void
  ) async throws -> [(sql: String, steps: [String])] {
    let store = try Store()
    return try await store.database.write { session in
      let recorder = PlanRecorder(session)
      try work(recorder, store)
      return recorder.plans
    }
  }

  private func expectNoScan(
    _ plans: [(sql: String, steps: [String])], at location: SourceLocation = #_sourceLocation
  ) {
    #expect(!plans.isEmpty, sourceLocation: location)
    for plan in plans {
      // `asked`: what two tables answer by their indices, gone through together.
      for step in plan.steps
      where step.contains("SCAN") && !step.contains("CONSTANT ROW") && step != "SCAN asked" {
        #expect(step.contains("INDEX"), "\(step) in \(plan.sql)", sourceLocation: location)
        // All that ever came in or went out, in another order, is no better than the table.
        #expect(
          !step.contains("autoindex_inbox") && !step.contains("autoindex_outbox")
            && !step.contains("autoindex_person") && !step.contains("autoindex_ask"),
          "\(step) in \(plan.sql)", sourceLocation: location)
      }
    }
  }

  @Test("the inbox: adding, looking, consuming, counting")
  func inbox() async throws {
    let plans = try await plans { session, store in
      _ = try store.inbox.add(try store.message("m"), at: Store.now, in: session)
      _ = try store.inbox.waiting(
        accounts: [Store.account, AccountID("web")], after: 0, limit: 64, in: session)
      _ = try store.inbox.noteFailure(1, error: "", limit: 5, in: session)
      _ = try store.inbox.hold(1, until: Store.now, in: session)
      _ = try store.inbox.due(
        accounts: [Store.account], at: Store.now, limit: 64, in: session)
      _ = try store.inbox.held([1, 2], in: session)
      _ = try store.inbox.nextDue(accounts: [Store.account], lease: "one", in: session)
      _ = try store.inbox.finish(1, as: .done, at: Store.now, in: session)
      _ = try store.inbox.backlogs(in: session)
      _ = try store.inbox.unstick(at: Store.now, in: session)
    }
    expectNoScan(plans)
  }

  @Test("what waits in the inbox is found among what waits, not among all that came")
  func inboxWaiting() async throws {
    let accounts = ["whatsapp", "telegram", "messenger", "line", "web"].map { AccountID($0) }
    let plans = try await plans { session, store in
      _ = try store.inbox.waiting(accounts: accounts, after: 0, limit: 64, in: session)
      _ = try store.inbox.due(accounts: accounts, at: Store.now, limit: 64, in: session)
    }
    #expect(plans.map(\.steps).allSatisfy { $0.count == 1 })
    #expect(plans.first?.steps.first?.contains("inbox_waiting") == true)
    #expect(plans.last?.steps.first?.contains("inbox_held") == true)
  }

  @Test("the outbox: what is due, taking, recording, receipts, counting")
  func outbox() async throws {
    let plans = try await plans { session, store in
      _ = try store.outbox.due(accounts: [Store.account], at: Store.now, limit: 64, in: session)
      _ = try store.outbox.nextDue(accounts: [Store.account], after: Store.now, in: session)
      _ = try store.outbox.take(1, lease: "", at: Store.now, in: session)
      try store.outbox.markSent(
        1, account: Store.account, providerID: "p", at: Store.now, in: session)
      try store.outbox.postpone(1, until: Store.now, error: "", in: session)
      try store.outbox.markFailed(1, as: .failed, error: "", at: Store.now, in: session)
      try store.outbox.dropQueued(personID: 1, error: "", at: Store.now, in: session)
      _ = try store.outbox.recover(except: "", in: session)
      try store.outbox.record(
        .read, account: Store.account, key: "k", providerID: "p", error: nil, at: Store.now,
        in: session)
      _ = try store.outbox.replies(personID: 1, after: 0, limit: 9, in: session)
      _ = try store.outbox.backlog(in: session)
    }
    expectNoScan(plans)
    // One account's long queue is no other's business.
    let due = plans.first { $0.sql.contains("ORDER BY o.priority") }
    #expect(
      due?.steps.contains { $0.contains("outbox_due (account=") } == true, "\(due?.steps ?? [])")
    #expect(due?.steps.contains { $0.contains("TEMP B-TREE") } == false, "\(due?.steps ?? [])")
  }

  @Test("notices and broadcasts: handing out, counting, passing over, telling")
  func broadcasts() async throws {
    let broadcasts = BroadcastStore()
    let notices = NoticeStore()
    let plans = try await plans { session, store in
      _ = try broadcasts.subscribers(
        topics: ["kpu", "pengumuman"], districts: ["diwek"], after: 0, limit: 500, in: session)
      _ = try broadcasts.reached(
        by: 1, account: Store.account, after: 0, limit: 500, in: session)
      _ = try broadcasts.planned(of: 1, account: Store.account, after: 0, limit: 9, in: session)
      try broadcasts.release([1], as: .queued, at: Store.now, in: session)
      _ = try broadcasts.isOver(1, accounts: [Store.account], in: session)
      _ = try broadcasts.count(.queued, of: 1, account: Store.account, in: session)
      _ = try broadcasts.peopleByTemplate(account: Store.account, since: Store.now, in: session)
      try broadcasts.takeBack(1, in: session)
      _ = try broadcasts.skip(1, why: "", statuses: [.planned], limit: 9, in: session)
      try broadcasts.skip(personID: 1, why: "", in: session)
      try broadcasts.recheck(personID: 1, in: session)
      _ = try broadcasts.retryFailed(1, in: session)
      _ = try broadcasts.waiting(on: Store.account, in: session)
      _ = try BroadcastReport().progress(of: 1, in: session)
      try store.outbox.releaseKept(personID: 1, at: Store.now, in: session)
      _ = try notices.due(at: Store.now, limit: 9, in: session)
      _ = try notices.isStale(claimID: "a", standing: "hoax", in: session)
      for fingerprint in [nil, 7] as [UInt64?] {
        try notices.open(
          claimID: "a", fingerprint: fingerprint, due: Store.now, at: Store.now, in: session)
      }
      for notice in try notices.due(at: Store.now, limit: 9, in: session) {
        _ = try notices.listeners(of: notice, limit: 9, in: session)
      }
      _ = try notices.knows(personID: 1, claimID: "a", standing: "hoax", in: session)
    }
    expectNoScan(plans)
  }

  @Test("calls for many: bringing others along, and together again")
  func together() async throws {
    let plans = try await plans { session, store in
      let person = try store.people.add(
        account: Store.account, address: "1", at: Store.now, in: session)
      let content = try store.outbox.share(
        Reply(responseID: "announcement/message", text: "kabar"), at: Store.now, in: session)
      for number in 0..<2 {
        try store.outbox.addShared(
          [
            SharedEntry(
              account: Store.account, personID: person, idempotencyKey: "k\(number)",
              cause: "broadcast:1", responseID: "announcement/message", priority: .broadcast,
              contentID: content, broadcastID: 1, status: .queued)
          ], at: Store.now, in: session)
        let rows = try store.outbox.due(
          accounts: [Store.account], at: Store.now, limit: 1, in: session)
        _ = try store.outbox.gather(rows, limit: 500, lease: "", at: Store.now, in: session)
        try store.outbox.separate(rows, takenBy: "", at: Store.now, in: session)
        try session.execute("UPDATE outbox SET batch = 'b' WHERE id = 1")
      }
      try store.outbox.keep(
        try store.outbox.due(accounts: [Store.account], at: Store.now, limit: 1, in: session)[0],
        error: "window", in: session)
      _ = try NoticeStore().audience(claimID: "a", standing: "hoax", in: session)
      try RumorPublishing(vault: store.vault).reopenRumors(of: "a", at: Store.now, in: session)
    }
    expectNoScan(plans)
  }

  @Test("people and asks")
  func people() async throws {
    let plans = try await plans { session, store in
      let person = try store.people.add(
        account: Store.account, address: "62811", at: Store.now, in: session)
      _ = try store.people.find(account: Store.account, address: "62811", in: session)
      _ = try store.people.remember(
        [], personID: person, version: 0, seen: Store.now, in: session)
      _ = try store.asks.counts(personID: person, in: session)
      _ = try SubscriptionStore().subscriptions(personID: person, in: session)
      _ = try SubscriptionStore().audience(
        topic: "pengumuman", district: "diwek", limit: 9, in: session)
      _ = try ResponseRevisionStore().newest(path: "id/faq/x.md", in: session)
      _ = try ResponseRevisionStore().lastID(in: session)
      _ = try store.claims.id(url: "https://contoh.example", in: session)
      _ = try store.claims.changes(after: 0, limit: 9, in: session)
    }
    expectNoScan(plans)
  }

  @Test("letting go of what is old")
  func lettingGo() async throws {
    let plans = try await plans { session, _ in
      let retention = RetentionStore()
      _ = try retention.sweep(
        before: Store.now, announcements: Store.now, limit: 9, in: session)
      _ = try retention.unlink(before: Store.now, limit: 9, day: { _ in "" }, in: session)
      _ = try retention.dropStrangers(before: Store.now, after: 0, limit: 9, in: session)
    }
    expectNoScan(plans)
    let words = plans.first { $0.sql.contains("UPDATE rumor SET text") }
    #expect(words?.steps.contains { $0.contains("rumor_words") } == true, "\(words?.steps ?? [])")
  }

  @Test("the console: claims, rumors, what is going round, members, audit")
  func console() async throws {
    let plans = try await plans { session, store in
      let desk = ClaimDeskStore()
      let claim = Claim(id: "a", title: "Judul", verdict: .hoax)
      for (filter, place) in [
        (ClaimDeskStore.Filter(.published), "9"), (.init(.published, verdict: .hoax), "9"),
        (.init(.published, source: "KKD"), "9"),
        (.init(.published, from: "2026-01-01", to: "2026-02-01"), "2026-01-05"),
      ] {
        for after in [nil, ClaimDeskStore.Cursor(place: place, id: "a")] {
          _ = try desk.list(filter, after: after, limit: 30, in: session)
        }
      }
      _ = try desk.drafts(limit: 9, in: session)
      try desk.save(
        claim, base: "", rumorID: nil, read: 0, by: .commandLine, at: Store.now, in: session)
      _ = try desk.note(
        claim, replacing: nil, "terbit", by: .commandLine, at: Store.now, in: session)
      _ = try desk.revisions(of: "a", limit: 9, in: session)

      let rumors = RumorDeskStore(vault: store.vault)
      let person = try store.people.add(
        account: Store.account, address: "62811", at: Store.now, in: session)
      try store.asks.record(
        Ask(fingerprint: 7, text: "kabar", confidence: .none), personID: person, at: Store.now,
        in: session)
      for wording in try rumors.loose(limit: 9, in: session) {
        _ = try rumors.found(wording, place: nil, at: Store.now, in: session)
      }
      let queue = try rumors.queue(.open, after: nil, limit: 9, in: session)
      let id = try #require(queue.first?.0.id)
      _ = try rumors.queue(.open, after: (heat: 9, id: 9), limit: 9, in: session)
      _ = try rumors.wordings(of: id, limit: 9, in: session)
      _ = try rumors.fingerprints(of: id, in: session)
      _ = try rumors.asked(since: Store.now, limit: 9, in: session)
      _ = try rumors.answeredElsewhere(limit: 9, in: session)
      _ = try rumors.count(.open, upTo: 99, in: session)
      _ = try rumors.oldestWaiting(in: session)
      _ = try rumors.joinable(after: 0, limit: 9, in: session)
      _ = try rumors.notes(of: id, in: session)
      try rumors.assign(id, to: 1, read: 0, at: Store.now, in: session)
      try rumors.close(id, claimID: "a", at: Store.now, in: session)
      try rumors.reopen(claimID: "a", at: Store.now, in: session)
      _ = try RumorPublishing(vault: store.vault).audience(of: [7], in: session)

      let today = TodayStore()
      let start = Store.now.advanced(byMilliseconds: -86_400_000)
      _ = try today.hours(from: start, to: Store.now, in: session)
      _ = try today.accounts(since: start, in: session)
      _ = try today.languages(since: start, in: session)
      _ = try today.claims(since: start, limit: 6, in: session)
      _ = try today.unanswered(since: start, limit: 9, in: session)
      _ = try today.newestRumor(in: session)
      _ = try today.pulse(in: session)

      let counts = PeopleStore()
      _ = try counts.groups(in: session)
      _ = try counts.stopped(in: session)
      _ = try counts.gone(in: session)
      _ = try counts.asking(since: start, in: session)
      _ = try counts.arrivals(until: Store.now, spans: 2, of: 9, in: session)
      _ = try counts.subscribers(in: session)

      let sessions = MemberSessionStore(vault: store.vault)
      _ = try sessions.find("x", at: Store.now, in: session)
      _ = try sessions.sessions(of: 1, at: Store.now, in: session)
      let members = MemberStore(vault: store.vault)
      _ = try members.member(email: "a@b.example", in: session)
      _ = try members.member(link: "x", at: Store.now, in: session)
      let audit = AuditStore(vault: store.vault)
      try audit.record("x", "claim/a", by: .commandLine, at: Store.now, in: session)
      _ = try audit.latest(subject: "claim/a", limit: 9, in: session)
      _ = try audit.latest(memberID: 1, limit: 9, in: session)
      _ = try audit.entries(after: 0, limit: 9, in: session)
      _ = try audit.verify(
        try audit.latest(limit: 9, in: session), isEnd: true, in: session)
      _ = try RumorPublishing(vault: store.vault).audience(
        of: claim, publishedAt: start, in: session)
      _ = try ResponseRevisionStore().revision(1, path: "id/answer/hoax.md", in: session)
      _ = try ClaimImportStore().running(in: session)
    }
    expectNoScan(plans)
    // The queue comes in its order, and a day's asks are found by their moment.
    for plan in plans
    where plan.sql.contains("ORDER BY heat") || plan.sql.contains("FROM claim WHERE status") {
      #expect(!plan.steps.contains { $0.contains("TEMP B-TREE") }, "\(plan.steps)")
    }
    for plan in plans where plan.sql.contains("asked_at >= $1") {
      #expect(plan.steps.contains { $0.contains("ask_time") }, "\(plan.sql) \(plan.steps)")
    }
  }
}
