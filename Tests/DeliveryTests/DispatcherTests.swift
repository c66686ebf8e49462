import Channels
import Delivery
import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Sending what the outbox holds", .serialized, .timeLimit(.minutes(2)))
struct DispatcherTests {
  @Test("each message goes once, a person's in order, with the key that receipts come back by")
  func sends() async throws {
    try await PostOffice.run { office in
      try await office.whileSending {
        for number in 0..<5 {
          try await office.queue("a\(number)", to: "628111", cause: "inbox:1")
          try await office.queue("b\(number)", to: "628112", cause: "inbox:2")
        }
        try await eventually("all are sent") { try await office.count(.sent) == 10 }
      }
      let calls = try office.calls()
      #expect(calls.count == 10)
      #expect(calls.filter { $0.to == "628111" }.map(\.text) == (0..<5).map { "a\($0)" })
      #expect(calls.filter { $0.to == "628112" }.map(\.text) == (0..<5).map { "b\($0)" })
      #expect(calls.allSatisfy { $0.key == "key-\($0.text)" })
    }
  }

  @Test("what the platform could not take goes again and is there once")
  func serverError() async throws {
    try await PostOffice.run(faults: "500") { office in
      try await office.whileSending {
        try await office.queue("a", to: "628111")
        try await eventually("it is refused") {
          try await office.row("a")?.error == "whatsapp:131000"
        }
        try office.setFaults("none")
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(try office.calls().map(\.isAccepted) == [false, true])
      #expect(
        try await office.row("a") == .init(status: .sent, error: nil, attempts: 2, repeats: 0))
    }
  }

  @Test("a platform that says how long to wait is not asked sooner")
  func retryAfter() async throws {
    try await PostOffice.run(faults: "429,retry-after=3") { office in
      try await office.whileSending {
        try await office.queue("a", to: "8111", on: PostOffice.telegram)
        try await eventually("it is refused") {
          try await office.row("a")?.error == "telegram:429"
        }
        try office.setFaults("none")
        try await office.queue("b", to: "8112", on: PostOffice.telegram)
        try await eventually("both are sent") {
          try await office.count(.sent, on: PostOffice.telegram) == 2
        }
      }
      let calls = try office.calls(.telegram)
      #expect(calls.map(\.status) == [429, 200, 200])
      #expect(calls[1].at - calls[0].at >= 3_000)
    }
  }

  @Test("a platform that is down slows only itself, and is back soon after it is up")
  func circuit() async throws {
    try await PostOffice.run(faults: "503,only=whatsapp") { office in
      for number in 0..<40 {
        try await office.queue("w\(number)", to: "62811\(number)")
        try await office.queue("t\(number)", to: "811\(number)", on: PostOffice.telegram)
      }
      try await office.whileSending {
        try await eventually("the other platform's are sent") {
          try await office.count(.sent, on: PostOffice.telegram) == 40
        }
        #expect(try await office.count(.sent) == 0)
        // All at once at first, then one now and then.
        #expect(try office.calls().count <= 42)
        try office.setFaults("none")
        try await eventually("this one's are sent too") { try await office.count(.sent) == 40 }
      }
      #expect(try office.calls().filter(\.isAccepted).count == 40)
    }
  }

  @Test("nothing more goes to a person who has blocked us")
  func gone() async throws {
    try await PostOffice.run(faults: "gone") { office in
      try await office.queue("a", to: "8111", on: PostOffice.telegram)
      try await office.queue("b", to: "8111", on: PostOffice.telegram)
      try await office.whileSending {
        try await eventually("both are given up") {
          try await office.count(.undeliverable, on: PostOffice.telegram) == 2
        }
      }
      #expect(try office.calls(.telegram).count == 1)
      let gone = try await office.database.read {
        try $0.query("SELECT COUNT(*) FROM person WHERE gone_at IS NOT NULL").first?.integer(0)
      }
      #expect(gone == 1)
    }
  }

  @Test("after a day of trying a message is put before staff")
  func deadLetter() async throws {
    try await PostOffice.run(faults: "500") { office in
      let yesterday = Timestamp.now.advanced(byMilliseconds: -25 * 3_600_000)
      try await office.queue("old", to: "8111", on: PostOffice.telegram, at: yesterday)
      try await office.whileSending {
        try await eventually("it is given up") { try await office.row("old")?.status == .failed }
      }
      #expect(try await office.row("old")?.error == "telegram:500")
      #expect(try office.calls(.telegram).count == 1)
    }
  }

  @Test("what may not be written any more is kept without a call")
  func window() async throws {
    try await PostOffice.run { office in
      let yesterday = Timestamp.now.advanced(byMilliseconds: -25 * 3_600_000)
      try await office.queue("late", to: "628111", lastSeen: yesterday)
      try await office.whileSending {
        try await eventually("it is kept") { try await office.row("late")?.status == .kept }
      }
      #expect(try office.calls().isEmpty)
    }
  }

  @Test("outside the window an approved template goes in its place")
  func template() async throws {
    try await PostOffice.run { office in
      let yesterday = Timestamp.now.advanced(byMilliseconds: -25 * 3_600_000)
      let template = Reply.Template(name: "kabar_diperiksa", parameters: ["Hoaks:\n  lele", ""])
      try await office.queue("late", to: "628111", lastSeen: yesterday, template: template)
      try await office.queue("free", to: "628112", template: template)
      try await office.whileSending {
        try await eventually("both are sent") { try await office.count(.sent) == 2 }
      }
      let calls = try office.calls()
      #expect(Set(calls.map(\.text)) == ["kabar_diperiksa", "free"])
      #expect(calls.first { $0.to == "628111" }?.key == "key-late")
    }
  }

  @Test("why it failed is written down in a sentence for staff, who can send it again")
  func staff() async throws {
    try await PostOffice.run(faults: "gone") { office in
      let yesterday = Timestamp.now.advanced(byMilliseconds: -25 * 3_600_000)
      try await office.whileSending {
        try await office.queue("gone", to: "628112")
        try await eventually("one is given up") {
          try await office.row("gone")?.status == .undeliverable
        }
        try office.setFaults("500,only=telegram")
        try await office.queue("late", to: "8111", on: PostOffice.telegram, at: yesterday)
        try await eventually("the other too") { try await office.row("late")?.status == .failed }
      }
      let dead = try await office.database.read { try DeadLetterStore().list(limit: 9, in: $0) }
      #expect(dead.map(\.code) == ["telegram:500"])
      #expect(dead.first?.staffText.isEmpty == false)
      try office.setFaults("none")
      let again = try await office.database.write { session in
        try DeadLetterStore().sendAgain(.init(code: "tele"), at: .now, in: session)
      }
      #expect(again == 1)
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("late")?.status == .sent }
      }
      #expect(try office.calls(.telegram).last?.text == "late")
    }
  }

  @Test("one call that fails by accident holds up nobody else")
  func accident() async throws {
    try await PostOffice.run(faults: "503:0.15,seed=5") { office in
      let start = ContinuousClock.now
      try await office.whileSending {
        for number in 0..<40 { try await office.queue("a\(number)", to: "62811\(number)") }
        try await eventually("most are sent at once") { try await office.count(.sent) >= 30 }
        #expect(ContinuousClock.now - start < .seconds(30))
        try await eventually("all are sent") { try await office.count(.sent) == 40 }
      }
    }
  }

  @Test("replies that never end leave a tenth of the way to notices and broadcasts")
  func starvation() async throws {
    let pacing = Pacing(
      perSecond: 50, burst: 1, personIntervalMilliseconds: 0, personBurst: 1_000)
    try await PostOffice.run(whatsAppPacing: pacing) { office in
      for number in 0..<100 { try await office.queue("r\(number)", to: "62811\(number)") }
      for number in 0..<4 {
        try await office.queue("n\(number)", to: "62822\(number)", priority: .notice)
      }
      try await office.whileSending {
        try await eventually("all are sent") { try await office.count(.sent) == 104 }
      }
      let order = try office.calls().map(\.text)
      let places = order.indices.filter { order[$0].hasPrefix("n") }
      #expect(places.count == 4)
      // Not before replies, and not after all of them either.
      #expect((places.first ?? 0) >= 8, "\(places)")
      #expect((places.last ?? 200) <= 60, "\(places)")
    }
  }

  @Test("a clock that steps back an hour holds nothing up, forth an hour gives nothing up")
  func clockSteps() async throws {
    let offset = Mutex<Int64>(0)
    let clock = { @Sendable in Timestamp.now.advanced(byMilliseconds: offset.withLock { $0 }) }
    try await PostOffice.run(faults: "503") { office in
      try await office.whileSending(clock: clock) {
        try await office.queue("a", to: "628111", at: clock())
        try await eventually("it is refused and waits") {
          try await office.row("a")?.error == "whatsapp:131016"
        }
        offset.withLock { $0 = -3_600_000 }
        try office.setFaults("none")
        try await eventually("it is sent all the same") {
          try await office.row("a")?.status == .sent
        }
        offset.withLock { $0 = 3_600_000 }
        try await office.queue("b", to: "628112", at: .now)
        try await eventually("what was queued an hour ago, it seems, goes too") {
          try await office.row("b")?.status == .sent
        }
      }
    }
  }

  @Test("what waits for the future since the clock was wrong goes at the next start; plans stay")
  func clockAtStart() async throws {
    try await PostOffice.run { office in
      let future = Timestamp.now.advanced(byMilliseconds: 3_600_000)
      try await office.queue("a", to: "628111", at: future)
      try await office.queue("planned", to: "628112", at: .now)
      try await office.database.write { [outbox = office.outbox] in
        try outbox.hold(person: 2, until: future, in: $0)
      }
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(try await office.row("planned")?.status == .queued)
    }
  }

  @Test("a connection lost after the platform took it: it goes again, and is counted")
  func unknownOutcome() async throws {
    try await PostOffice.run(faults: "reset-after") { office in
      let before = PostOffice.figure("tabayun_outbox_unknown_outcomes_total")
      try await office.whileSending {
        try await office.queue("a", to: "628111")
        try await eventually("the outcome is unknown") {
          try await office.row("a")?.error == "transport:unknown"
        }
        try office.setFaults("none")
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(try office.calls().map(\.isAccepted) == [true, true])
      #expect(try await office.row("a")?.repeats == 1)
      #expect(PostOffice.figure("tabayun_outbox_unknown_outcomes_total") - before >= 1)
    }
  }

  @Test("what a process was sending when it died goes again at the next start, and is counted")
  func recover() async throws {
    try await PostOffice.run { office in
      try await office.queue("a", to: "628111")
      let isTaken = try await office.database.write { [outbox = office.outbox] in
        try outbox.take(1, lease: "dead", at: .now, in: $0)
      }
      #expect(isTaken)
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(try await office.row("a")?.repeats == 1)
    }
  }

  @Test("at shutdown the calls under way are waited for and what is queued goes out")
  func drain() async throws {
    try await PostOffice.run(faults: "slow:300ms") { office in
      for number in 0..<30 { try await office.queue("a\(number)", to: "62811\(number % 10)") }
      try await office.whileSending {
        try await eventually("the first are under way") { try await office.count(.sending) > 0 }
      }
      #expect(try await office.count(.sent) == 30)
      #expect(try office.calls().count == 30)
    }
  }

  @Test("at shutdown nothing waits for a platform that is down")
  func drainWithoutPlatform() async throws {
    try await PostOffice.run(faults: "503") { office in
      try await office.queue("a", to: "628111")
      try await office.queue("b", to: "628112")
      let start = ContinuousClock.now
      try await office.whileSending {
        try await eventually("it is refused") { try await office.row("a")?.error != nil }
      }
      #expect(ContinuousClock.now - start < .seconds(5))
      #expect(try await office.count(.queued) == 2)
    }
  }

  @Test("one person gets no more than the platform allows; nobody else waits for it")
  func pacing() async throws {
    let pacing = Pacing(
      perSecond: 1_000, burst: 1_000, personIntervalMilliseconds: 200, personBurst: 2)
    try await PostOffice.run(whatsAppPacing: pacing) { office in
      for number in 0..<6 { try await office.queue("a\(number)", to: "628111") }
      try await office.queue("b", to: "628112")
      try await office.whileSending {
        try await eventually("all are sent") { try await office.count(.sent) == 7 }
      }
      let calls = try office.calls()
      let one = calls.filter { $0.to == "628111" }
      #expect(one.map(\.text) == (0..<6).map { "a\($0)" })
      // Two at once, four more at 200 ms each; clocks and timers round.
      #expect((one.last?.at ?? 0) - (one.first?.at ?? 0) >= 700)
      #expect((calls.firstIndex { $0.text == "b" } ?? 9) <= 2)
    }
  }

  @Test("a person who floods is answered at their pace and holds nobody else up")
  func flood() async throws {
    let pacing = Pacing(
      perSecond: 1_000, burst: 1_000, personIntervalMilliseconds: 3_600_000, personBurst: 3)
    try await PostOffice.run(whatsAppPacing: pacing) { office in
      for number in 0..<300 { try await office.queue("flood\(number)", to: "628111") }
      for number in 0..<20 { try await office.queue("other\(number)", to: "62822\(number)") }
      try await office.whileSending {
        try await eventually("the others are sent") {
          try office.calls().filter { $0.text.hasPrefix("other") }.count == 20
        }
      }
      #expect(try office.calls().filter { $0.to == "628111" }.count == 3)
      #expect(try await office.count(.queued) == 297)
    }
  }

  @Test("a broadcast leaves some of the pace to replies, on one process and on several")
  func reserve() async throws {
    let pacing = Pacing(perSecond: 0.05, burst: 10, personIntervalMilliseconds: 0, personBurst: 1)
    let shared = try PostgresDatabase(
      url: try PostgresServer.shared().newSchema(), limits: PostgresLimits())
    for database in [nil, shared] as [(any Database)?] {
      try await PostOffice.run(whatsAppPacing: pacing, in: database) { office in
        for number in 0..<30 {
          try await office.queue("many\(number)", to: "6281\(number)", priority: .broadcast)
        }
        try await office.whileSending {
          try await eventually("the broadcast has had its share") {
            try await office.count(.sent) == 8
          }
          try await office.queue("one", to: "628222")
          try await office.queue("two", to: "628333")
          try await eventually("the replies are sent") { try await office.count(.sent) == 10 }
        }
        #expect(Set(try office.calls().suffix(2).map(\.text)) == ["one", "two"])
      }
    }
  }

  @Test("templates go to so many different people a day; the others wait for tomorrow's places")
  func tier() async throws {
    try await PostOffice.run { office in
      let longAgo = Timestamp.now.advanced(byMilliseconds: -30 * 3_600_000)
      let template = Reply.Template(name: "kabar", parameters: ["a"])
      @Sendable func queue(_ name: String, to address: String) async throws {
        try await office.queue(
          name, to: address, priority: .notice, lastSeen: longAgo, template: template)
      }
      for number in 0..<5 { try await queue("m\(number)", to: "62811\(number)") }
      try await office.whileSending(peopleADay: [PostOffice.whatsApp: 2]) {
        try await eventually("two have it and three wait") {
          let waiting = try await office.database.read { session in
            try session.query("SELECT COUNT(*) FROM outbox WHERE error = 'tier' AND status = 0")
              .first?.integer(0)
          }
          return try await office.count(.sent) == 2 && waiting == 3
        }
        // Who has had one today takes no other's place.
        let known = try office.calls().map(\.to)[0]
        try await queue("again", to: known)
        try await eventually("it goes too") { try await office.row("again")?.status == .sent }
      }
      #expect(try office.calls().count == 3)
      #expect(Set(try office.calls().map(\.to)).count == 2)
      // Nobody who waits for a place is given up, and the wait is for the next day's.
      let (due, failed) = try await office.database.read { session in
        (
          try session.query("SELECT MIN(due_at) FROM outbox WHERE error = 'tier'").first?
            .optionalTime(0),
          try session.query("SELECT COUNT(*) FROM outbox WHERE status = 3").first?.integer(0)
        )
      }
      #expect((due?.millisecondsSince(.now) ?? 0) > 23 * 3_600_000)
      #expect(failed == 0)
    }
  }

  @Test("a message that cannot be opened is given up and holds nobody back")
  func damaged() async throws {
    try await PostOffice.run { office in
      try await office.queue(
        "a", to: "628111", vault: Vault(secret: [UInt8](repeating: 1, count: 32)))
      try await office.queue("b", to: "628111")
      try await office.whileSending {
        try await eventually("the other is sent") { try await office.row("b")?.status == .sent }
      }
      #expect(try await office.row("a")?.status == .failed)
    }
  }
}
