import Channels
import Conversation
import Delivery
import Domain
import Logging
import Storage
import TestSupport
import Testing

@Suite("LINE takes nothing twice", .serialized, .timeLimit(.minutes(2)))
struct LineDeliveryTests {
  private static let person = "U" + String(repeating: "a1", count: 16)

  @Test("of an answer's parts the first uses the reply token, the others are pushed")
  func parts() async throws {
    try await PostOffice.run { office in
      var quiet = Logger(label: "test")
      quiet.logLevel = .critical
      let receiver = WebhookReceiver(
        database: office.database, vault: PostOffice.vault, worker: Wakeup(), logger: quiet)
      let worker = InboxWorker(
        database: office.database, vault: PostOffice.vault, adapters: office.adapters,
        http: office.client,
        decide: { turn in
          Decision(
            replies: ["one", "two", "three"].map { Reply(responseID: "r", text: $0) },
            memory: turn.memory)
        }, wakeup: Wakeup(), dispatcher: office.wakeup, webChats: WebChatSignal(), logger: quiet)
      let event = Incoming(
        action: .message, reply: .allowed, sender: Self.person, chatType: "private",
        messageID: "1", dedupeKey: "1", text: "halo", replyToken: "token-1")
      _ = await receiver.store([event], account: PostOffice.line, body: [], at: .now)
      #expect(try await worker.passOver() == false)
      try await office.whileSending {
        try await eventually("all three are sent") {
          try await office.count(.sent, on: PostOffice.line) == 3
        }
      }
      let calls = try office.calls(.line)
      #expect(calls.map(\.method) == ["POST reply", "POST push", "POST push"])
      #expect(calls.map(\.text) == ["one", "two", "three"])
      #expect(calls.map(\.isAccepted) == [true, true, true])
    }
  }

  @Test(
    "a lost answer: the same call goes again and is refused as known", arguments: [true, false])
  func lostAnswer(byReply: Bool) async throws {
    try await PostOffice.run(faults: "reset-after") { office in
      try await office.whileSending {
        try await office.queue(
          "a", to: Self.person, on: PostOffice.line,
          replyToken: byReply ? ("token-1", .now) : nil)
        try await eventually("the outcome is unknown") {
          try await office.row("a")?.error == "transport:unknown"
        }
        try office.setFaults("none")
        try await eventually("it counts as sent") {
          try await office.row("a")?.status == .sent
        }
      }
      let calls = try office.calls(.line)
      #expect(calls.map(\.method) == (0..<2).map { _ in byReply ? "POST reply" : "POST push" })
      #expect(calls.map(\.isAccepted) == [true, false])
    }
  }

  @Test("what may have gone as a reply before a crash is not pushed after it, however late")
  func crash() async throws {
    try await PostOffice.run { office in
      let then = Timestamp.now.advanced(byMilliseconds: -120_000)
      try await office.queue(
        "a", to: Self.person, on: PostOffice.line, at: then, replyToken: ("token-1", then))
      let isTaken = try await office.database.write { [outbox = office.outbox] in
        try outbox.take(1, lease: "dead", at: then, in: $0)
      }
      #expect(isTaken)
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(try office.calls(.line).map(\.method) == ["POST reply"])
    }
  }

  @Test("a reply token that had grown old unseen: the message is pushed at once")
  func stale() async throws {
    try await PostOffice.run { office in
      try await office.whileSending {
        try await office.queue(
          "first", to: Self.person, on: PostOffice.line, replyToken: ("token-1", .now))
        try await eventually("the token is used") {
          try await office.row("first")?.status == .sent
        }
        // The sandbox answers for a used token as LINE does for an old one.
        try await office.queue(
          "second", to: Self.person, on: PostOffice.line, replyToken: ("token-1", .now))
        try await eventually("it is sent") { try await office.row("second")?.status == .sent }
      }
      let calls = try office.calls(.line)
      #expect(calls.map(\.method) == ["POST reply", "POST reply", "POST push"])
      #expect(calls.map(\.isAccepted) == [true, false, true])
    }
  }

  @Test("a server error of LINE's leaves open what became of it: the same call goes again")
  func serverError() async throws {
    try await PostOffice.run(faults: "500,only=line") { office in
      try await office.whileSending {
        try await office.queue(
          "a", to: Self.person, on: PostOffice.line, replyToken: ("token-1", .now))
        try await eventually("it is refused") { try await office.row("a")?.repeats == 1 }
        try office.setFaults("none")
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(try Set(office.calls(.line).map(\.method)) == ["POST reply"])
    }
  }

  @Test("what was refused for sure is pushed when its reply token has grown old")
  func refused() async throws {
    try await PostOffice.run { office in
      let then = Timestamp.now.advanced(byMilliseconds: -120_000)
      try await office.queue(
        "a", to: Self.person, on: PostOffice.line, at: then, replyToken: ("token-1", then))
      try await office.database.write { [outbox = office.outbox] session in
        _ = try outbox.take(1, lease: "this", at: then, in: session)
        try outbox.postpone(1, until: then, error: "http:500", in: session)
      }
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(try office.calls(.line).map(\.method) == ["POST push"])
    }
  }
}
