import Channels
import Conversation
import Delivery
import Domain
import Foundation
import ServiceLifecycle
import Storage
import TestSupport
import Testing

/// A conversation of one rule: what holds `known` is surely answered, what starts with `/` is a command, the rest
/// is an ask without an answer.
@Suite("Messages of one breath", .timeLimit(.minutes(1)))
struct BreathDeliveryTests {
  private static let story = "Mulai besok semua warga Jombang dapat beras gratis dari kantor pos"
  private static let breath: Int64 = 6_000

  @Sendable private static func decide(_ turn: Turn) -> Decision {
    if turn.incoming.action == .delete, let message = turn.incoming.original {
      return Decision(memory: turn.memory, effects: [.withdraw(messageID: message)])
    }
    let text = turn.incoming.text ?? "picture"
    if text.hasPrefix("/") {
      return Decision(replies: [Reply(responseID: "menu", text: text)], memory: turn.memory)
    }
    var ask = Ask(
      fingerprint: UInt64(text.utf8.count), text: text, confidence: .none, wantsToHear: true,
      messageID: turn.incoming.messageID, parts: turn.incoming.parts)
    let isKnown = text.contains("known")
    ask.claimID = isKnown ? "c" : nil
    return Decision(
      replies: [Reply(responseID: isKnown ? "known" : "unknown", text: text)],
      memory: turn.memory, effects: [.recordAsk(ask)], gathering: isKnown ? .settled : .open)
  }

  /// A database that several processes serve from.
  private static func server() throws -> any Database {
    var limits = PostgresLimits()
    limits.connections = 4
    return try PostgresDatabase(url: try PostgresServer.shared().newSchema(), limits: limits)
  }

  private func worker(_ office: PostOffice, breath: Int64 = breath) -> InboxWorker {
    office.worker(manners: .init(breath: breath), decide: Self.decide)
  }

  /// A part of a breath: `nil` is a picture.
  private func receive(
    _ office: PostOffice, _ texts: [String?], age: Int64 = 0, from sender: String = "628111",
    change: (action: Incoming.Action, target: String)? = nil
  ) async throws {
    let events = texts.map { text in
      // Two people may say the same; the platform numbers their messages apart.
      let said = sender == "628111" ? text : text.map { "\(sender) \($0)" }
      let id = change == nil ? said ?? UUID().uuidString : UUID().uuidString
      return Incoming(
        action: change?.action ?? .message, reply: change == nil ? .required : .forbidden,
        kind: text == nil ? "image" : "text", sender: sender, chatType: "private", messageID: id,
        dedupeKey: id, text: text, media: text == nil ? [Incoming.Media(id: id)] : [],
        target: change?.target)
    }
    let outcome = await office.receive(
      events, at: Timestamp.now.advanced(byMilliseconds: -age))
    #expect(outcome == .stored(new: texts.count, repeated: 0))
  }

  /// The replies that stand in the outbox, in order.
  private func replies(_ office: PostOffice) async throws -> [String] {
    try await office.database.read { [outbox = office.outbox] in
      try outbox.due(accounts: [PostOffice.whatsApp], at: .now, limit: 100, in: $0)
        .map { try outbox.open($0).part.text }
    }
  }

  private func count(_ office: PostOffice, _ sql: String) async throws -> Int64 {
    try await office.database.read { try $0.query(sql).first?.integer(0) ?? -1 }
  }

  @Test(
    "text, link and picture that came together are one ask and get one answer",
    arguments: [false, true])
  func together(isShared: Bool) async throws {
    try await PostOffice.run(in: isShared ? try Self.server() : nil) { office in
      // They came before this process started: nobody waits any longer.
      try await receive(
        office, [Self.story, "https://contoh.net/beras", nil], age: 60_000)
      _ = try await worker(office).passOver()
      #expect(try await replies(office) == ["\(Self.story)\nhttps://contoh.net/beras"])
      #expect(try await count(office, "SELECT COUNT(*) FROM ask") == 1)
      #expect(try await count(office, "SELECT COUNT(*) FROM inbox WHERE status = 1") == 3)
    }
  }

  @Test(
    "what is held when the clock is set back an hour is answered all the same",
    arguments: [false, true])
  func stepBack(isShared: Bool) async throws {
    try await PostOffice.run(in: isShared ? try Self.server() : nil) { office in
      try await receive(office, ["https://contoh.net/beras"])
      let worker = worker(office)
      _ = try await worker.passOver()
      // As it would stand there after the clock was set back.
      _ = try await office.database.write {
        try $0.execute("UPDATE inbox SET due_at = due_at + 3600000 WHERE status = 4")
      }
      let services = ServiceGroup(
        configuration: .init(services: [worker], logger: PostOffice.quiet))
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await services.run() }
        try await eventually("it is answered", within: .seconds(50)) {
          try await !replies(office).isEmpty
        }
        await services.triggerGracefulShutdown()
        try await group.waitForAll()
      }
    }
  }

  @Test(
    "deliveries one after the other are one ask too, also when the process changes between them",
    arguments: [false, true])
  func restart(isShared: Bool) async throws {
    try await PostOffice.run(in: isShared ? try Self.server() : nil) { office in
      try await receive(office, ["https://contoh.net/beras"])
      _ = try await worker(office).passOver()
      #expect(try await replies(office) == [])
      #expect(try await count(office, "SELECT COUNT(*) FROM inbox WHERE status = 4") == 1)
      // Another process takes over; nothing of the first is left but the database.
      try await receive(office, [nil])
      let second = worker(office)
      _ = try await second.passOver()
      #expect(try await count(office, "SELECT COUNT(*) FROM inbox WHERE status = 4") == 2)
      try await receive(office, [Self.story])
      _ = try await second.passOver()
      let third = worker(office)
      try await eventually("the breath is over") {
        _ = try await third.passOver()
        return try await !replies(office).isEmpty
      }
      #expect(try await replies(office) == ["https://contoh.net/beras\n\(Self.story)"])
      #expect(try await count(office, "SELECT COUNT(*) FROM ask") == 1)
      #expect(try await count(office, "SELECT COUNT(*) FROM inbox WHERE status <> 1") == 0)
    }
  }

  @Test("a running worker answers when the breath is over, without anything else happening")
  func alone() async throws {
    try await PostOffice.run { office in
      try await receive(office, [Self.story])
      let worker = worker(office, breath: 300)
      let task = Task { try await worker.run() }
      try await eventually("it is answered") { try await replies(office).count == 1 }
      task.cancel()
      _ = try? await task.value
    }
  }

  @Test("what is surely known is answered at once; so is a command, after what waited before it")
  func atOnce() async throws {
    try await PostOffice.run { office in
      let worker = worker(office)
      try await receive(office, ["this is known"], from: "1")
      try await receive(office, ["/menu"], from: "2")
      _ = try await worker.passOver()
      #expect(try await replies(office) == ["this is known", "/menu"])
      try await receive(office, [Self.story], from: "3")
      _ = try await worker.passOver()
      #expect(try await replies(office).count == 2)
      try await receive(office, ["/stop"], from: "3")
      _ = try await worker.passOver()
      let all = try await count(office, "SELECT COUNT(*) FROM outbox")
      #expect(all == 4)
      #expect(try await count(office, "SELECT COUNT(*) FROM inbox WHERE status = 4") == 0)
    }
  }

  @Test("two stories at once are two asks")
  func stories() async throws {
    try await PostOffice.run { office in
      let other = "Gempa besar akan mengguncang Jawa Timur nanti malam jam sembilan"
      try await receive(office, [Self.story, other], age: 60_000)
      _ = try await worker(office).passOver()
      #expect(try await count(office, "SELECT COUNT(*) FROM outbox") == 2)
      #expect(try await count(office, "SELECT COUNT(*) FROM ask") == 2)
    }
  }

  @Test("what is deleted or changed while it waits is not answered, or as it was meant")
  func changes() async throws {
    try await PostOffice.run { office in
      let worker = worker(office)
      try await receive(office, ["salah kirim, ini rahasia keluarga kami"])
      _ = try await worker.passOver()
      try await receive(
        office, [nil], change: (.delete, "salah kirim, ini rahasia keluarga kami"))
      try await eventually("it is dealt with") {
        _ = try await worker.passOver()
        return try await count(office, "SELECT COUNT(*) FROM inbox WHERE status <> 1") == 0
      }
      #expect(try await replies(office) == [])
      #expect(try await count(office, "SELECT COUNT(*) FROM ask") == 0)

      try await receive(office, [Self.story])
      _ = try await worker.passOver()
      try await receive(office, ["this is known"], change: (.edit, Self.story))
      try await eventually("it is answered") {
        _ = try await worker.passOver()
        return try await !replies(office).isEmpty
      }
      #expect(try await replies(office) == ["this is known"])
    }
  }

  @Test(
    "with several workers on one inbox a breath is still answered once", arguments: [false, true])
  func workers(isShared: Bool) async throws {
    try await PostOffice.run(in: isShared ? try Self.server() : nil) { office in
      for person in 0..<20 {
        try await receive(
          office, [Self.story, "https://contoh.net/\(person)"], from: "6281\(person)")
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          let worker = worker(office, breath: 200)
          group.addTask {
            try await eventually("all is answered", within: .seconds(30)) {
              _ = try await worker.passOver()
              return try await count(office, "SELECT COUNT(*) FROM inbox WHERE status <> 1") == 0
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await count(office, "SELECT COUNT(*) FROM outbox") == 20)
      #expect(try await count(office, "SELECT COUNT(*) FROM ask") == 20)
    }
  }

  @Test("a part that is deleted after the answer takes its words along")
  func deletedPart() async throws {
    try await PostOffice.run { office in
      let worker = worker(office)
      let remark = "kata Bu Sri"
      try await receive(office, [Self.story, remark], age: 60_000)
      _ = try await worker.passOver()
      #expect(try await replies(office) == ["\(Self.story)\n\(remark)"])
      try await receive(office, [nil], change: (.delete, remark))
      _ = try await worker.passOver()
      let words = try await office.database.read {
        try $0.query("SELECT text FROM rumor").map {
          String(
            decoding: try PostOffice.vault.open(try $0.blob(0), context: "rumor"), as: UTF8.self)
        }
      }
      #expect(words == ["\(Self.story)\n"])
    }
  }
}
