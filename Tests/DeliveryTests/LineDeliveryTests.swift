import Channels
import Conversation
import Delivery
import Domain
import Storage
import TestSupport
import Testing

@Suite("LINE takes nothing twice", .serialized, .timeLimit(.minutes(2)))
struct LineDeliveryTests {
  private static let person = "U" + String(repeating: "a1", count: 16)

  @Test("of an answer's parts the first uses the reply token, the others are pushed")
  func parts() async throws {
    try await PostOffice.run { office in
      let worker = office.worker(dispatcher: office.wakeup) { turn in
        Decision(
          replies: ["one", "two", "three"].map { Reply(responseID: "r", text: $0) },
          memory: turn.memory)
      }
      let event = Incoming(
        action: .message, reply: .allowed, sender: Self.person, chatType: "private",
        messageID: "1", dedupeKey: "1", text: "halo", replyToken: "token-1")
      _ = await office.receive([event], on: PostOffice.line)
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

  @Test("the month's messages are used up: pushes wait, replies go on, and nothing is asked again")
  func usedUp() async throws {
    try await PostOffice.run(faults: "quota,only=line") { office in
      try await office.whileSending {
        try await office.queue("push", to: Self.person, on: PostOffice.line)
        try await eventually("it is refused") {
          try await office.row("push")?.error == "line:quota"
        }
        for number in 0..<5 {
          try await office.queue(
            "push \(number)", to: "U" + Self.digits(number), on: PostOffice.line)
          try await office.queue(
            "reply \(number)", to: "U" + Self.digits(100 + number), on: PostOffice.line,
            replyToken: ("token-\(number)", .now))
        }
        try await eventually("the replies are sent") {
          try await office.count(.sent, on: PostOffice.line) == 5
        }
        try await eventually("the pushes wait, and staff can read why") {
          for number in 0..<5 where try await office.row("push \(number)")?.error != "line:quota" {
            return false
          }
          return true
        }
      }
      let calls = try office.calls(.line)
      #expect(calls.filter { $0.method == "POST push" }.count == 1)
      #expect(calls.filter { $0.method == "POST reply" && $0.isAccepted }.count == 5)
      #expect(try await office.count(.queued, on: PostOffice.line) == 6)
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

  // MARK: A broadcast

  /// Hands a broadcast out to so many people (and groups).
  private func announce(
    to people: Int, groups: Int = 0, in office: PostOffice
  ) async throws {
    try await office.database.write { [outbox = office.outbox, all = office.people] session in
      let content = try outbox.share(
        Reply(responseID: "announcement/message", text: "Pengumuman"), at: .now, in: session)
      let addresses =
        (0..<people).map { "U" + Self.digits($0) } + (0..<groups).map { "C" + Self.digits($0) }
      let entries = try addresses.enumerated().map { number, address in
        SharedEntry(
          account: PostOffice.line,
          personID: try all.add(
            account: PostOffice.line, address: address, at: .now, in: session),
          idempotencyKey: "key-\(number)", cause: "broadcast:1",
          responseID: "announcement/message", priority: .broadcast, contentID: content,
          broadcastID: 1, status: .queued)
      }
      try outbox.addShared(entries, at: .now, in: session)
    }
    office.wakeup.notify()
  }

  private static func digits(_ number: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 32 - text.count) + text
  }

  @Test("goes out in calls for 500, each person in one")
  func multicast() async throws {
    try await PostOffice.run { office in
      try await announce(to: 1_150, in: office)
      try await office.whileSending {
        try await eventually("everybody has it") {
          try await office.count(.sent, on: PostOffice.line) == 1_150
        }
      }
      let calls = try office.calls(.line)
      #expect(calls.allSatisfy { $0.isAccepted })
      #expect(calls.count <= 4)
      let people = calls.flatMap { $0.to.split(separator: " ") }
      #expect(people.count == 1_150)
      #expect(Set(people).count == 1_150)
    }
  }

  @Test("a lost answer to one is asked for again under its key, for the same people")
  func lostMulticast() async throws {
    try await PostOffice.run(faults: "reset-after") { office in
      try await office.whileSending {
        try await announce(to: 40, in: office)
        try await eventually("the outcome is unknown") {
          try await office.row("0")?.error == "transport:unknown"
        }
        try office.setFaults("none")
        try await eventually("everybody counts as having it") {
          try await office.count(.sent, on: PostOffice.line) == 40
        }
      }
      let calls = try office.calls(.line)
      #expect(calls.map(\.method) == ["POST multicast", "POST multicast"])
      #expect(calls.map(\.isAccepted) == [true, false])
      #expect(Set(calls.map(\.key)).count == 1)
      #expect(Set(calls.map(\.to)).count == 1)
    }
  }

  @Test("a group among them has each sent by itself")
  func groups() async throws {
    try await PostOffice.run { office in
      try await announce(to: 5, groups: 1, in: office)
      try await office.whileSending {
        try await eventually("everybody has it") {
          try await office.count(.sent, on: PostOffice.line) == 6
        }
      }
      let calls = try office.calls(.line)
      #expect(calls.map(\.method) == [String](repeating: "POST push", count: 6))
      #expect(Set(calls.map(\.to)).count == 6)
    }
  }
}
