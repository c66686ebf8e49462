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
      for step in plan.steps where step.contains("SCAN") && !step.contains("CONSTANT ROW") {
        #expect(step.contains("INDEX"), "\(step) in \(plan.sql)", sourceLocation: location)
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
      _ = try store.inbox.finish(1, as: .done, at: Store.now, in: session)
      _ = try store.inbox.backlog(in: session)
    }
    expectNoScan(plans)
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

  @Test("people and asks")
  func people() async throws {
    let plans = try await plans { session, store in
      let person = try store.people.add(
        account: Store.account, address: "62811", at: Store.now, in: session)
      _ = try store.people.find(account: Store.account, address: "62811", in: session)
      _ = try store.people.remember(
        [], personID: person, version: 0, seen: Store.now, in: session)
      _ = try store.asks.counts(personID: person, in: session)
      _ = try SubscriptionStore().topics(personID: person, in: session)
      _ = try store.claims.id(url: "https://contoh.example", in: session)
      _ = try store.claims.changes(after: 0, limit: 9, in: session)
    }
    expectNoScan(plans)
  }
}
