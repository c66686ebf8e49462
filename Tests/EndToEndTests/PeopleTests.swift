import Channels
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Serving {
  @Suite("People and accounts", .timeLimit(.minutes(5)))
  struct PeopleTests {
    @Test("a person without a phone number is answered, and is the same person with one")
    func withoutNumber() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let person = "ID.11815799212886844830"
        world.keepSecret(person, "6281230000001", Rumor.text)
        for (number, phone) in [nil, "6281230000001"].enumerated() {
          var message: [String: Any] = [
            "from_user_id": person, "id": "wamid.m\(number)", "timestamp": "1790000000",
            "type": "text", "text": ["body": Rumor.text],
          ]
          var contact: [String: Any] = ["profile": ["name": "Siti"], "user_id": person]
          message["from"] = phone
          contact["wa_id"] = phone
          var value = Delivery.frame
          value["contacts"] = [contact]
          value["messages"] = [message]
          #expect(await server.deliver(try .whatsApp(field: "messages", value: value)) == 200)
          try await eventually("message \(number) is answered") {
            try world.sent().count == number + 1
          }
        }
        try await world.settle()
        #expect(try world.sent().map(\.to) == [person, person])
        #expect(try await world.row("SELECT COUNT(*) FROM person") == [1])
      }
    }

    @Test("two accounts of one channel: each answers for itself, signed with its own secret")
    func accounts() async throws {
      try await World.run { world in
        world.keepSecret("rahasia-kedua", "akses-kedua", Rumor.text)
        let file = world.folder.path("accounts.yaml")
        let api = world.environment["TABAYUN_WHATSAPP_API_URL"] ?? ""
        try """
        - name: kpu
          channel: whatsapp
          app_secret: rahasia-kedua
          verify_token: verifikasi-kedua
          access_token: akses-kedua
          phone_number_id: "2222"
          api_url: \(api)
        """.write(toFile: file, atomically: true, encoding: .utf8)
        let server = try await world.serve(["TABAYUN_ACCOUNTS": file])
        var value = Delivery.frame
        value["metadata"] = ["display_phone_number": "15550002222", "phone_number_id": "2222"]
        value["contacts"] = [["profile": ["name": "Siti"], "wa_id": "6281230000001"]]
        value["messages"] = [
          [
            "from": "6281230000001", "id": "wamid.m1", "timestamp": "1790000000", "type": "text",
            "text": ["body": Rumor.text],
          ] as [String: Any]
        ]
        var second = try Delivery.whatsApp(field: "messages", value: value)
        second.path = "/webhooks/whatsapp/kpu"
        #expect(await server.deliver(second) == 401, "signed with the first account's secret")
        second.headers["x-hub-signature-256"] = Delivery.signature(
          second.body, secret: "rahasia-kedua")
        #expect(await server.deliver(second) == 200)
        // The same person and message id on the other account are another person and message.
        let first = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m1", text: Rumor.text)
        ])
        #expect(await server.deliver(first) == 200)
        try await world.settle()
        let accounts = try world.sandbox.calls().elements.filter { $0["key"] != nil }
          .compactMap { $0["account"]?.string }
        #expect(accounts.sorted() == [World.phoneNumberID, "2222"].sorted())
        #expect(try await world.row("SELECT COUNT(*) FROM person") == [2])
      }
    }

    @Test("HAPUS DATA SAYA: nothing that the person wrote stays")
    func forget() async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text, "6281230000001")
        let server = try await world.serve()
        for (number, text) in [Rumor.text, "LANGGANAN", "HAPUS DATA SAYA", "YA"].enumerated() {
          let delivery = try Delivery.whatsApp([
            .init(from: "6281230000001", id: "wamid.m\(number)", text: text)
          ])
          #expect(await server.deliver(delivery) == 200)
          try await world.settle()
          #expect(try world.sent().count > number, "\(text)")
        }
        for table in ["ask", "feedback", "subscription", "letter"] {
          #expect(try await world.row("SELECT COUNT(*) FROM \(table)") == [0], "\(table)")
        }
        #expect(try await world.row("SELECT COUNT(*) FROM outbox") == [1], "the farewell")
        #expect(try await world.row("SELECT COUNT(*) FROM person WHERE memory IS NOT NULL") == [0])
        // A repeat is still known as one, without the words.
        #expect(try await world.row("SELECT COUNT(*), SUM(LENGTH(event)) FROM inbox") == [4, 0])
      }
    }
  }
}
