import Channels
import CurlHTTP
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Serving {
  @Suite("From a forwarded rumor to its answer", .timeLimit(.minutes(5)))
  struct AnswerTests {
    @Test("WhatsApp: three messages and two receipts, delivered three times at once: three answers")
    func whatsApp() async throws {
      try await World.run { world in
        let server = try await world.serve()
        world.keepSecret(Rumor.text, "Siti Rahayu", "wamid.m")
        // Something to have receipts of.
        let first = try Delivery.whatsApp([
          .init(from: "6281230000000", id: "wamid.m0", text: Rumor.text)
        ])
        #expect(await server.deliver(first) == 200)
        try await eventually("the first is answered") { try world.sent().count == 1 }
        let key = try #require(try world.sent().first?.key)

        let people = ["6281230000001", "6281230000002", "6281230000003"]
        let delivery = try Delivery.whatsApp(
          people.enumerated().map { .init(from: $1, id: "wamid.m\($0 + 1)", text: Rumor.text) },
          receipts: [
            .init(id: "wamid.out", kind: "read", to: "6281230000000", key: key),
            .init(id: "wamid.out", kind: "delivered", to: "6281230000000", key: key),
          ])
        for person in people { world.keepSecret(person) }
        let start = ContinuousClock.now
        let answers = await withTaskGroup(of: Int?.self) { group in
          for _ in 0..<3 { group.addTask { await server.deliver(delivery) } }
          return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == [200, 200, 200])
        try await eventually("three answers go out") { try world.sent().count >= 4 }
        #expect(ContinuousClock.now - start < .seconds(5))
        try await world.settle()

        let sent = try world.sent().dropFirst()
        #expect(Set(sent.map(\.to)) == Set(people) && sent.count == 3)
        for message in sent {
          #expect(message.text.contains(Rumor.link), "\(message.text)")
          #expect(message.buttons.count == 3)
        }
        // 4 messages and 2 receipts came in, each once.
        #expect(try await world.row("SELECT COUNT(*) FROM inbox WHERE status = 1") == [6])
        #expect(
          try await world.row(
            "SELECT COUNT(*) FROM outbox WHERE delivered_at IS NOT NULL AND read_at IS NOT NULL")
            == [1])
        #expect(
          try await server.figure("tabayun_inbox_repeated_total{account=\"whatsapp\"}") == 10)
        #expect(try await server.stop() == 0)
      }
    }

    @Test("Telegram: an update is answered once, a button takes the conversation on")
    func telegram() async throws {
      try await World.run { world in
        let server = try await world.serve()
        world.keepSecret(Rumor.text, "Siti Rahayu", "7091234567")
        let update = try Delivery.telegram(update: 1, from: 7_091_234_567, text: Rumor.text)
        #expect(await server.deliver(update) == 200)
        #expect(await server.deliver(update) == 200)
        try await eventually("it is answered") { try world.sent(.telegram).count == 1 }
        #expect(try world.sent(.telegram).first?.text.contains(Rumor.link) == true)

        let button = try #require(
          try world.sandbox.calls().elements.last { $0["kind"]?.equals("buttons") == true }?[
            "body"]?[
              "reply_markup"]?["inline_keyboard"]?.elements.first?.elements.first?["callback_data"]?
            .string)
        let person: [String: Any] = ["id": 7_091_234_567, "is_bot": false, "first_name": "Siti"]
        let press = try Delivery.telegram([
          "update_id": 2,
          "callback_query": [
            "id": "99", "from": person, "chat_instance": "1", "data": button,
            "message": [
              "message_id": 1, "date": 1, "chat": ["id": 7_091_234_567, "type": "private"],
            ] as [String: Any],
          ] as [String: Any],
        ])
        #expect(await server.deliver(press) == 200)
        try await eventually("the button is answered") { try world.sent(.telegram).count == 2 }
        try await eventually("its spinner ends") {
          try world.sandbox.calls().elements.contains {
            $0["method"]?.string?.hasSuffix("answerCallbackQuery") == true
          }
        }
        try await world.settle()
        #expect(try world.sent(.telegram).count == 2)
      }
    }

    private struct Chat: Decodable {
      struct Item: Decodable {
        var sequence: Int64
        var html: String
      }
      var replies: [Item]
    }

    @Test(
      "web chat: a message over HTTP has its answer within moments; the same message again does not"
    )
    func webChat() async throws {
      try await World.run { world in
        let server = try await world.serve()
        world.keepSecret(Rumor.text)
        let cookie = await server.newChat()
        let session = try #require(cookie["cookie"]?.split(separator: "=").last)
        world.keepSecret(String(session))
        let body = Array(
          try JSONEncoder().encode(["key": "kunci-pesan-1", "text": Rumor.text]))
        let headers = cookie.merging(["content-type": "application/json"]) { $1 }
        let replies: @Sendable (Int64) async throws -> [Chat.Item] = { after in
          let answer = await server.get("/coba/balasan?after=\(after)", cookie)
          return try JSONDecoder().decode(Chat.self, from: Data((answer?.text ?? "").utf8)).replies
        }
        for _ in 0..<2 {
          #expect(await server.request("POST", "/coba/pesan", headers, body: body)?.status == 202)
        }
        try await eventually("the answer is there") { try await !replies(0).isEmpty }
        try await world.settle()
        let all = try await replies(0)
        #expect(all.count == 1 && all[0].html.contains(Rumor.link))
        #expect(try await replies(all[0].sequence).isEmpty)
        // Another browser sees nothing of it; without a cookie nothing is said.
        let stranger = await server.get("/coba/balasan?after=0", await server.newChat())
        #expect(stranger?.text == "{\"replies\":[]}")
        #expect(await server.get("/coba/balasan?after=0")?.status == 401)
      }
    }
  }
}
