import Channels
import Delivery
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Whom a broadcast reaches, and when", .timeLimit(.minutes(2)))
struct BroadcastRuleTests {
  private func run(
    faults: String = "", _ body: @escaping @Sendable (BroadcastOffice) async throws -> Void
  ) async throws {
    try await PostOffice.run(faults: faults, whatsAppPacing: BroadcastOffice.quick) { office in
      try await body(try BroadcastOffice(office))
    }
  }

  // MARK: Sending again

  @Test("sent again to those with whom it failed and who still want it, and to nobody else")
  func retry() async throws {
    try await run { broadcast in
      try await broadcast.subscribe(7)
      let id = try await broadcast.approved()
      try await broadcast.pass(id, until: .sending)
      // All of them failed; the last two because nobody was there.
      try await broadcast.change(
        "UPDATE outbox SET status = 3, error = 'whatsapp:131000', failed_at = 1")
      try await broadcast.change("UPDATE outbox SET status = 4 WHERE person_id IN (6, 7)")
      try await broadcast.office.database.write { [people = broadcast.office.people] session in
        try people.setStopped(true, personID: 1, at: .now, in: session)
        try SuppressionStore().add(personID: 2, at: .now, in: session)
        try people.setGone(personID: 3, at: .now, in: session)
        try SubscriptionStore().remove(topic: "kiat", personID: 4, in: session)
        try people.setGone(personID: 7, at: .now, in: session)
      }
      try await broadcast.pass(id, until: .done)
      #expect(try await broadcast.desk.retryFailed(id, by: BroadcastOffice.author) == 2)
      var why: [String?] = []
      for person in 1...4 { why.append(try await broadcast.why(Int64(person), id)) }
      #expect(why == ["stopped", "suppressed", "gone", "unsubscribed"])
      try await broadcast.finish(id)
      #expect(Set(try broadcast.office.calls().map(\.to)) == ["628120004", "628120005"])
      #expect(try await broadcast.count(.skipped, of: id) == 4)
      #expect(try await broadcast.count(.undeliverable, of: id) == 1)
      // The list of what was given up is no way around that.
      try await broadcast.change("UPDATE outbox SET status = 3 WHERE person_id <> 5")
      let again = try await broadcast.office.database.write { session in
        try DeadLetterStore().sendAgain(.init(), at: .now, in: session)
      }
      #expect(again == 0)
    }
  }

  @Test("a notice that was given up is not sent again to who has said stop meanwhile")
  func retryNotice() async throws {
    try await PostOffice.run { office in
      for (number, priority) in [(1, .notice), (2, .notice), (3, .reply)]
        as [(Int, OutboxPriority)]
      {
        try await office.queue("m\(number)", to: "62811\(number)", priority: priority)
      }
      let again = try await office.database.write { [people = office.people] session in
        try session.execute("UPDATE outbox SET status = 3, error = 'whatsapp:131000'")
        for person in [1, 3] as [Int64] {
          try people.setStopped(true, personID: person, at: .now, in: session)
        }
        return try DeadLetterStore().sendAgain(.init(), at: .now, in: session)
      }
      #expect(again == 2)
      #expect(try await office.row("m1")?.status == .skipped)
      #expect(try await office.row("m1")?.error == "stopped")
      #expect(try await office.row("m3")?.status == .queued)
    }
  }

  @Test("what a phone reported as failed later is another message when it is sent again")
  func androidRetry() async throws {
    try await PostOffice.run { office in
      try await office.queue("a", to: "+6281211112222", on: PostOffice.sms)
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      let again = try await office.database.write { [outbox = office.outbox] session in
        try outbox.record(
          .failed, account: PostOffice.sms, key: "key-a", providerID: nil, error: "sms:failed",
          at: .now, in: session)
        return try DeadLetterStore().sendAgain(.init(), at: .now, in: session)
      }
      #expect(again == 1)
      try await office.whileSending {
        try await eventually("it is sent again") {
          try await office.count(.sent, on: PostOffice.sms) == 1
        }
      }
      // The gateway took two: one whose id it knows it would have refused, and nobody would have got it.
      let calls = try office.calls(.sms).filter(\.isAccepted)
      #expect(calls.count == 2 && Set(calls.map(\.key)).count == 2)
    }
  }

  // MARK: Stopping

  @Test("who is being written to when they say stop gets it not once more")
  func stopInFlight() async throws {
    try await run(faults: "500,slow:300ms") { broadcast in
      try await broadcast.subscribe(1)
      let id = try await broadcast.approved()
      try await broadcast.pass(id, until: .sending)
      try await broadcast.runner.passOver(at: .now)
      try await broadcast.office.whileSending {
        try await eventually("the call is under way") {
          try await broadcast.count(.sending, of: id) == 1
        }
        try await broadcast.office.database.write { [people = broadcast.office.people] session in
          try people.setStopped(true, personID: 1, at: .now, in: session)
          try BroadcastStore().skip(personID: 1, why: "stopped", in: session)
        }
        // Its failure comes only now: it would be tried again.
        try await eventually("it is passed over") {
          try await broadcast.count(.skipped, of: id) == 1
        }
        try broadcast.office.setFaults("none")
      }
      #expect(try broadcast.office.calls().count == 1)
      #expect(try await broadcast.why(1, id) == "stopped")
    }
  }

  @Test("whoever has paused it finds nothing handed out behind their back")
  func pauseRace() async throws {
    try await run { broadcast in
      try await broadcast.subscribe(2_500)
      let id = try await broadcast.approved()
      try await broadcast.pass(id, until: .sending)
      for _ in 0..<5 {
        try await withThrowingTaskGroup(of: Void.self) { group in
          group.addTask { try await broadcast.runner.passOver(at: .now) }
          group.addTask {
            _ = try await broadcast.desk.pause(id, by: BroadcastOffice.author)
          }
          try await group.waitForAll()
        }
        #expect(try await broadcast.count(.queued, of: id) == 0)
        try await broadcast.runner.passOver(at: .now)
        #expect(try await broadcast.count(.queued, of: id) == 0)
        _ = try await broadcast.desk.resume(id, by: BroadcastOffice.author)
      }
    }
  }

  @Test("a withdrawal stops it at once, even while its recipients are being written down")
  func withdrawWhilePreparing() async throws {
    try await run { broadcast in
      try await broadcast.subscribe(40)
      let id = try await broadcast.approved()
      try await broadcast.runner.passOver(at: .now)
      #expect(try await broadcast.state(id) == .preparing)
      let withdrawal = try await broadcast.desk.withdraw(
        id, BroadcastOffice.content("Penarikan"), by: BroadcastOffice.author)
      try await broadcast.pass(id, until: .paused)
      try await broadcast.runner.passOver(at: .now)
      #expect(try await broadcast.count(.planned, of: id) == 40)
      // While it stands, nobody can let the announcement go on.
      await #expect(throws: AnnouncementProblem.self) {
        _ = try await broadcast.desk.resume(id, by: BroadcastOffice.other)
      }
      _ = try await broadcast.desk.cancel(withdrawal.id, by: BroadcastOffice.author)
      _ = try await broadcast.desk.resume(id, by: BroadcastOffice.other)
      try await broadcast.finish(id)
      #expect(try await broadcast.count(.sent, of: id) == 40)
    }
  }

  @Test("a withdrawal goes to exactly those who got it or may have got it; nobody else gets either")
  func withdrawal() async throws {
    try await run { broadcast in
      try await broadcast.subscribe(6)
      let id = try await broadcast.approved()
      try await broadcast.pass(id, until: .sending)
      // Two have it; of one nobody knows; one failed for sure; one is kept, one has not had its turn.
      try await broadcast.change(
        """
        UPDATE outbox SET status = CASE WHEN person_id <= 2 THEN 2 WHEN person_id = 4 THEN 3
          WHEN person_id = 5 THEN 5 ELSE 6 END,
          sent_at = CASE WHEN person_id <= 2 THEN 5 END,
          unknown_at = CASE WHEN person_id = 3 THEN 5 END
        """)
      let draft = try await broadcast.desk.withdraw(
        id, BroadcastOffice.content("Penarikan"), by: BroadcastOffice.author)
      #expect(try await broadcast.state(id) == .paused)
      // Who writes meanwhile does not get what is about to be withdrawn.
      try await broadcast.office.database.write { [outbox = broadcast.office.outbox] session in
        try outbox.releaseKept(personID: 5, at: .now, in: session)
      }
      #expect(try await broadcast.count(.queued, of: id) == 0)
      let withdrawal = try await broadcast.approve(draft)
      try await broadcast.finish(withdrawal)
      #expect(
        Set(try broadcast.office.calls().map(\.to)) == ["628120000", "628120001", "628120002"])
      #expect(try await broadcast.state(id) == .cancelled)
      #expect(try await broadcast.count(.skipped, of: id) == 3)
    }
  }

  // MARK: When and for whom

  @Test("at night nothing starts and nothing goes on, save what is urgent")
  func night() async throws {
    try await run { broadcast in
      try await broadcast.subscribe(5)
      let id = try await broadcast.approved(BroadcastOffice.content(isUrgent: false))
      for _ in 0..<3 { try await broadcast.runner.passOver(at: BroadcastOffice.night) }
      #expect(try await broadcast.state(id) == .approved)
      try await broadcast.pass(id, until: .sending, at: BroadcastOffice.morning)
      try await broadcast.runner.passOver(at: BroadcastOffice.morning)
      #expect(try await broadcast.count(.queued, of: id) == 5)
      // Night falls before they are sent: they wait with the rest, and go in the morning.
      try await broadcast.runner.passOver(at: BroadcastOffice.night)
      #expect(try await broadcast.count(.queued, of: id) == 0)
      #expect(try await broadcast.count(.planned, of: id) == 5)
      let next = BroadcastOffice.morning.advanced(byMilliseconds: 86_400_000)
      try await broadcast.change("UPDATE person SET last_seen = \(next.milliseconds)")
      try await eventually("they are handed out again") {
        try await broadcast.runner.passOver(at: next)
        return try await broadcast.count(.queued, of: id) == 5
      }
      let urgent = try await broadcast.approved()
      try await broadcast.pass(urgent, until: .sending, at: BroadcastOffice.night)
    }
  }

  @Test("a kecamatan's goes to those who chose it or the whole regency")
  func districts() async throws {
    try await run { broadcast in
      try await broadcast.subscribe(2, district: "ploso")
      try await broadcast.subscribe(3, district: "diwek", startingAt: 10)
      try await broadcast.subscribe(4, startingAt: 20)
      try await broadcast.subscribe(5, topic: "hoaks", startingAt: 30)
      let id = try await broadcast.approved(BroadcastOffice.content(districts: ["ploso"]))
      try await broadcast.finish(id)
      #expect(
        Set(try broadcast.office.calls().map(\.to))
          == Set(["628120000", "628120001"] + (20..<24).map { String(628_120_000 + $0) }))
      #expect(try await broadcast.number("SELECT COUNT(*) FROM outbox") == 6)
    }
  }

  // MARK: Who may

  @Test("whoever has written any of it is not the second pair of eyes")
  func authorship() async throws {
    try await run { broadcast in
      let desk = broadcast.desk
      let third = AnnouncementMember(name: "citra@kkd.example", organisation: .kkd)
      let draft = try await desk.draft(BroadcastOffice.content(), by: BroadcastOffice.author)
      let submitted = try await desk.submit(draft.id, by: BroadcastOffice.author)
      // Another mends a comma; that makes the text nobody else's.
      _ = try await desk.edit(
        draft.id, version: submitted.version, BroadcastOffice.content("Kiat, baru"),
        by: BroadcastOffice.other)
      _ = try await desk.submit(draft.id, by: BroadcastOffice.other)
      for member in [BroadcastOffice.author, BroadcastOffice.other] {
        await #expect(throws: AnnouncementProblem.self) {
          _ = try await desk.approve(draft.id, by: member)
        }
      }
      #expect(try await desk.approve(draft.id, by: third).state == .approved)
      // A picture is part of it.
      let other = try await desk.draft(BroadcastOffice.content(), by: BroadcastOffice.author)
      _ = try await desk.setPicture(
        [0xFF, 0xD8, 0xFF, 0xE0], of: other.id, by: BroadcastOffice.other)
      _ = try await desk.submit(other.id, by: BroadcastOffice.author)
      await #expect(throws: AnnouncementProblem.self) {
        _ = try await desk.approve(other.id, by: BroadcastOffice.other)
      }
    }
  }

  // MARK: What it says

  @Test(
    "a correction's claim knows the wordings that it replaces, and says that they were corrected")
  func correctionClaim() throws {
    let texts = try BroadcastOffice.texts()
    func item(_ body: String, _ kind: Announcement.Kind) -> Announcement {
      Announcement(
        code: "abc", organisation: .kpu, kind: kind,
        texts: [.id: .init(title: "Jadwal", body: body)],
        author: "a", madeAt: .now)
    }
    let first = item("Sampai pukul 16.00.", .announcement)
    let second = item("Sampai pukul 15.00.", .correction)
    let third = item("Sampai pukul 14.00.", .correction)
    let claim = texts.claim(of: third, replacing: [second, first], at: .now)
    for version in [first, second, third] {
      #expect(claim.narratives.contains(version.text(in: .id)?.body ?? ""))
    }
    #expect(claim.title.hasPrefix("RALAT") && claim.summary.contains("sudah diralat"))
    #expect(claim.summary.contains("14.00"))
  }

  @Test(
    "a picture is fetched from a public https address only; where there is none, the link has to do"
  )
  func picture() async throws {
    let item = Announcement(
      code: "abc", organisation: .kpu, texts: [.id: .init(title: "Jadwal", body: "Sampai Jumat.")],
      picture: "image/png", author: "a", madeAt: .now)
    try await PostOffice.run { office in
      func message(_ url: String, on adapter: any ChannelAdapter) throws -> Reply {
        try BroadcastOffice.texts(publicURL: url).message(item, in: .id, on: adapter, at: .now)
      }
      let web = WebChannel(account: AccountID("web"))
      for adapter in office.adapters {
        let isText = adapter.channel == .sms
        #expect(
          try message("https://cek.example.id", on: adapter).picture
            == (isText ? nil : "https://cek.example.id/pengumuman/abc/gambar"))
        for url in [
          "http://cek.example.id", "https://localhost", "https://10.0.0.7", "https://kkd.local",
        ] {
          let reply = try message(url, on: adapter)
          #expect(reply.picture == nil && reply.text.contains(url + "/p/abc"), "\(url)")
        }
      }
      #expect(
        try message("http://localhost:8080", on: web).picture == "/pengumuman/abc/gambar")
    }
    var plain = item
    plain.picture = nil
    #expect(
      try BroadcastOffice.texts().message(
        plain, in: .id, on: WebChannel(account: AccountID("web")), at: .now
      ).picture == nil)
  }

  @Test("the platforms take what is sent with a picture, in one call")
  func pictures() async throws {
    try await PostOffice.run { office in
      let picture = "https://cek.example.id/pengumuman/abc/gambar"
      for (account, to) in [
        (PostOffice.whatsApp, "628111"), (PostOffice.telegram, "8111"),
        (PostOffice.line, "U" + String(repeating: "a", count: 32)),
      ] {
        try await office.queue(
          "lihat-\(account)", to: to, on: account, picture: picture,
          link: "https://cek.example.id/p/abc")
      }
      try await office.whileSending {
        for account in [PostOffice.whatsApp, PostOffice.telegram, PostOffice.line] {
          try await eventually("\(account) has it") {
            try await office.count(.sent, on: account) == 1
          }
        }
      }
      for channel in [Channel.whatsapp, .telegram, .line] {
        let calls = try office.calls(channel)
        #expect(calls.count == 1 && calls.first?.isAccepted == true)
        #expect(calls.first?.text.hasPrefix("lihat-") == true)
      }
    }
  }

  // MARK: Figures

  @Test("the forecast counts what is ahead on the same account, and what is left of one under way")
  func forecast() async throws {
    try await PostOffice.run(
      whatsAppPacing: Pacing(
        perSecond: 10, burst: 1, personIntervalMilliseconds: 0, personBurst: 1)
    ) { office in
      let broadcast = try BroadcastOffice(office)
      try await broadcast.subscribe(800)
      let forecast = BroadcastForecast(
        database: office.database, adapters: office.adapters, templates: TemplateNames(),
        peopleADay: [:], prices: BroadcastPrices())
      let texts = try BroadcastOffice.texts()
      let start = BroadcastOffice.morning
      func seconds(_ id: Int64) async throws -> Int64 {
        let plan = try await forecast.plan(
          for: try await broadcast.desk.find(id), composer: texts, at: start)
        return plan.finishedAt.millisecondsSince(start) / 1_000
      }
      let first = try await broadcast.approved()
      #expect(try await seconds(first) == 100)
      let second = try await broadcast.desk.draft(
        BroadcastOffice.content(), by: BroadcastOffice.author)
      // Behind the one that is approved, and behind what is left of it.
      #expect(try await seconds(second.id) == 200)
      try await broadcast.pass(first, until: .sending)
      #expect(try await seconds(second.id) == 200)
      try await broadcast.change("UPDATE outbox SET status = 2 WHERE person_id <= 400")
      #expect(try await seconds(second.id) == 150)
      #expect(try await seconds(first) == 50)
    }
  }
}
