import Channels
import Conversation
import Delivery
import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Answering what the inbox holds", .timeLimit(.minutes(1)))
struct InboxWorkerTests {
  private func worker(
    _ office: PostOffice, decide: @escaping InboxWorker.Decide = InboxWorkerTests.echo
  ) -> InboxWorker {
    office.worker(decide: decide)
  }

  @Sendable private static func echo(_ turn: Turn) -> Decision {
    Decision(
      replies: [Reply(responseID: "echo", text: turn.incoming.text ?? "")], memory: turn.memory)
  }

  private func receive(
    _ office: PostOffice, _ texts: [String], from sender: String = "628111"
  ) async throws {
    let events = texts.map {
      Incoming(
        action: .message, reply: .allowed, sender: sender, chatType: "private", messageID: $0,
        dedupeKey: $0, text: $0)
    }
    let outcome = await office.receive(events)
    #expect(outcome == .stored(new: texts.count, repeated: 0))
  }

  private func outboxCount(_ office: PostOffice) async throws -> Int64 {
    try await office.database.read {
      try $0.query("SELECT COUNT(*) FROM outbox").first?.integer(0) ?? 0
    }
  }

  @Test("several workers on one inbox answer each message once")
  func workers() async throws {
    try await PostOffice.run { office in
      for person in 0..<20 {
        try await receive(office, (0..<10).map { "\(person)-\($0)" }, from: "62811\(person)")
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          let worker = worker(office)
          group.addTask { while try await worker.passOver() {} }
        }
        try await group.waitForAll()
      }
      #expect(try await outboxCount(office) == 200)
    }
  }

  @Test(
    "a row that cannot be opened is put aside after some tries; the others are answered at once")
  func poison() async throws {
    try await PostOffice.run { office in
      try await receive(office, ["a", "poison", "b"])
      _ = try await office.database.write {
        try $0.execute("UPDATE inbox SET event = x'0102' WHERE id = 2")
      }
      let worker = worker(office)
      #expect(try await worker.passOver())
      #expect(try await outboxCount(office) == 2)
      var passes = 1
      while try await worker.passOver() { passes += 1 }
      #expect(passes == 5)
      let status = try await office.database.read {
        try $0.query("SELECT status FROM inbox WHERE id = 2").first?.integer(0)
      }
      #expect(status == InboxStatus.failed.rawValue)
    }
  }

  @Test("no page is ever opened unless somebody has switched that on")
  func titlesAreOff() {
    #expect(InboxWorker.Manners().titles == nil)
  }

  @Test("in a group, who answers a message of the bot's speaks to it; who answers another does not")
  func repliesInGroups() async throws {
    try await PostOffice.run { office in
      let seen = Mutex<[String: Bool]>([:])
      let listening = worker(office) { turn in
        seen.withLock { $0[turn.incoming.text ?? ""] = turn.incoming.addressed }
        return Decision(memory: turn.memory)
      }
      try await office.queue("salah", to: "Cgroup", on: PostOffice.line)
      try await office.database.write { [outbox = office.outbox] session in
        let id = try session.query("SELECT id FROM outbox").first?.integer(0) ?? 0
        try outbox.markSent(
          id, account: PostOffice.line, providerID: "501", at: .now, in: session)
      }
      let events = [("dijawab", "501"), ("orang lain", "777"), ("biasa", nil)].map { text, id in
        Incoming(
          action: .message, reply: .allowed, sender: "U1", chat: "Cgroup", chatType: "group",
          messageID: text, dedupeKey: text, text: text, replyTo: id)
      }
      _ = await office.receive(events, on: PostOffice.line)
      _ = try await listening.passOver()
      #expect(
        seen.withLock { $0 } == ["dijawab": true, "orang lain": false, "biasa": false])
    }
  }

  @Test(
    "what a receipt says of the person counts as if it had been the answer: gone, or kept until they write",
    arguments: [
      ("131026", OutboxStatus.undeliverable, true), ("131047", .kept, false),
      ("131000", .failed, false),
    ])
  func laterFailure(code: String, status: OutboxStatus, isGone: Bool) async throws {
    try await PostOffice.run { office in
      try await office.queue("a", to: "628111", priority: .notice)
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      // Something else waits for them.
      try await office.queue(
        "b", to: "628111", priority: .notice, lastSeen: Timestamp(milliseconds: 1))
      let receipt = Incoming(
        action: .status, reply: .forbidden, kind: "failed", sender: "628111",
        dedupeKey: "r\(code)", payload: [code], timestamp: .now, outboxKey: "key-a")
      _ = await office.receive([receipt])
      _ = try await worker(office).passOver()
      let (own, other, gone) = try await office.database.read { session in
        (
          try session.query("SELECT status, error FROM outbox WHERE id = 1").first.map {
            (try $0.integer(0), try $0.optionalText(1))
          },
          try session.query("SELECT status FROM outbox WHERE id = 2").first?.integer(0),
          try session.query("SELECT COUNT(*) FROM person WHERE gone_at IS NOT NULL").first?
            .integer(0)
        )
      }
      #expect(own?.0 == status.rawValue && own?.1 == "whatsapp:\(code)")
      #expect(gone == (isGone ? 1 : 0))
      #expect(other == (isGone ? OutboxStatus.undeliverable : .queued).rawValue)
      guard status == .kept else { return }
      // They write: it goes again, as another message.
      try await receive(office, ["halo"])
      _ = try await worker(office).passOver()
      try await office.whileSending {
        try await eventually("it is sent again") {
          try office.calls().filter { $0.text == "a" && $0.isAccepted }.count == 2
        }
      }
      #expect(Set(try office.calls().filter { $0.text == "a" }.map(\.key)).count == 2)
    }
  }

  @Test("what is stored about a person is read only for who asks, and then it is in the answer")
  func facts() async throws {
    try await PostOffice.run { office in
      let answering = worker(office) { turn in
        let asksForFacts = turn.incoming.text == "data saya"
        let text = turn.facts.map { "asks: \($0.asks)" } ?? "no facts"
        return Decision(
          replies: [Reply(responseID: "echo", text: text)], memory: turn.memory,
          needsFacts: asksForFacts && turn.facts == nil)
      }
      for text in ["halo", "kabar", "data saya"] {
        try await receive(office, [text])
        _ = try await answering.passOver()
      }
      let texts = try await office.database.read {
        [people = office.people, outbox = office.outbox] in
        let person = try people.find(account: PostOffice.whatsApp, address: "628111", in: $0)
        return try outbox.due(accounts: [PostOffice.whatsApp], at: .now, limit: 10, in: $0)
          .filter { $0.personID == person?.id }.map { try outbox.open($0).part.text }
      }
      #expect(texts == ["asks: 0", "no facts", "asks: 0"])
    }
  }

  @Test("LINE's reply token goes to the first message; lost answers bring no message twice")
  func lineReplyToken() async throws {
    try await PostOffice.run(faults: "reset-after,only=line") { office in
      let event = Incoming(
        action: .message, reply: .required, sender: "U" + String(repeating: "a", count: 32),
        chatType: "private", messageID: "m",
        dedupeKey: "m", text: "kabar", replyToken: "token-1")
      _ = await office.receive([event], on: PostOffice.line)
      let answering = worker(office) { turn in
        Decision(
          replies: ["satu", "dua"].map { Reply(responseID: "echo", text: $0) },
          memory: turn.memory)
      }
      _ = try await answering.passOver()
      try await office.whileSending {
        try await eventually("the first is taken, and its answer lost") {
          try office.calls(.line).contains { $0.isAccepted }
        }
        try office.setFaults("none")
        try await eventually("both are sent") {
          try await office.count(.sent, on: PostOffice.line) == 2
        }
      }
      let taken = try office.calls(.line).filter(\.isAccepted)
      #expect(taken.map(\.text) == ["satu", "dua"])
    }
  }

  @Test("a person's messages of one batch each see what the one before changed")
  func memory() async throws {
    try await PostOffice.run { office in
      try await receive(office, (0..<100).map { "m\($0)" })
      let seen = Seen()
      let answering = worker(office) { turn in
        seen.note(isNew: turn.isNewPerson)
        return Decision(memory: turn.memory)
      }
      #expect(try await answering.passOver() == false)
      let version = try await office.database.read { [people = office.people] in
        try people.find(account: PostOffice.whatsApp, address: "628111", in: $0)?.version
      }
      #expect(version == 100)
      #expect(seen.count == 100 && seen.new == 1)
    }
  }
}

/// What a decision was asked.
private final class Seen: Sendable {
  private let state = Mutex((count: 0, new: 0))

  var count: Int { state.withLock { $0.count } }
  var new: Int { state.withLock { $0.new } }

  func note(isNew: Bool) {
    state.withLock { state in
      state.count += 1
      if isNew { state.new += 1 }
    }
  }
}
