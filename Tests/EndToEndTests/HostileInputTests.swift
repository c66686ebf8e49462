import Channels
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Surviving {
  @Suite("No input ends the program", .timeLimit(.minutes(5)))
  struct HostileInputTests {
    /// What nobody types and somebody sends.
    private static let texts: [String] = [
      " ", "\n", "\u{0}", "\u{200B}\u{200D}\u{FEFF}", "\u{202E}abc", "🙏", "👨‍👩‍👧‍👦", "é́́́́", "ꦧꦱꦗꦮ",
      "%s%n%x", "'; DROP TABLE person; --", "{{title}}", "<script>alert(1)</script>", "*_~`*_",
      "0", "-1", "1", "99999999999999999999999999", "1e308", "/start", "/", "@", "http://",
      "https://",
      "http://[::1", "bit.ly/x", "undangan.apk", "NaN", "null", "BERHENTI", "LANGGANAN x y z",
      "BAHASA",
      String(repeating: "a", count: 100_000), String(repeating: "a ", count: 50_000),
      String(repeating: "🙏", count: 10_000), String(repeating: "\u{301}", count: 5_000),
      String(repeating: "((((", count: 5_000), String(repeating: "2 ", count: 5_000),
      String(repeating: "https://a.b/", count: 2_000), String(repeating: "\n", count: 10_000),
    ]

    @Test("texts of all kinds are answered or let be, and stored without failing")
    func texts() async throws {
      try await World.run { world in
        let server = try await world.serve()
        for (place, text) in Self.texts.enumerated() {
          let whatsApp = try Delivery.whatsApp([
            .init(from: "62812300000\(10 + place)", id: "wamid.m\(place)", text: text)
          ])
          #expect(await server.deliver(whatsApp) == 200, "\(text.prefix(20))")
          let telegram = try Delivery.telegram(
            update: Int64(place + 1), from: Int64(7_000 + place), text: text)
          #expect(await server.deliver(telegram) == 200, "\(text.prefix(20))")
        }
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*) FROM inbox WHERE status = 3") == [0])
        // Whatever was said kept to the platforms' rules.
        let refused = try world.sandbox.calls().elements.filter { $0["accepted"]?.isTrue != true }
        #expect(refused.isEmpty, "\(refused.map { $0["kind"]?.string ?? "" })")
        #expect(await server.get("/health/ready")?.status == 200)
      }
    }

    @Test("signed deliveries with any part of them replaced by something else", arguments: 1...2)
    func mutations(seed: UInt64) async throws {
      try await World.run { world in
        let server = try await world.serve()
        var random = SplitMix64(seed: seed)
        let bases = Self.bases()
        var deliveries: [Delivery] = []
        for round in 0..<250 {
          var value: Any = bases[round % bases.count]
          for _ in 0..<Int.random(in: 1...3, using: &random) { value = random.mutated(value) }
          var body = try Delivery.json(value)
          if round % 5 == 0 { body = random.damaged(body) }
          var delivery =
            round % bases.count < Self.whatsAppBases
            ? Delivery.whatsApp(body: body) : try Delivery.telegram([:])
          delivery.body = body
          deliveries.append(delivery)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
          for lane in 0..<8 {
            group.addTask { [deliveries] in
              for place in stride(from: lane, to: deliveries.count, by: 8) {
                let status = await server.deliver(deliveries[place])
                #expect(status == 200 || status == 400, "delivery \(place)")
              }
            }
          }
          try await group.waitForAll()
        }
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*) FROM inbox WHERE status = 3") == [0])
        #expect(await server.get("/health/ready")?.status == 200)
      }
    }

    private static let whatsAppBases = 6

    private static func bases() -> [[String: Any]] {
      func whatsApp(_ message: [String: Any]) -> [String: Any] {
        var value = Delivery.frame
        value["contacts"] = [["profile": ["name": "Siti"], "wa_id": "6281230000001"]]
        value["messages"] = [
          message.merging(["from": "6281230000001", "id": "wamid.f1", "timestamp": "1790000000"]) {
            $1
          }
        ]
        return [
          "object": "whatsapp_business_account",
          "entry": [["id": "1", "changes": [["field": "messages", "value": value]]]],
        ]
      }
      var receipt = Delivery.frame
      receipt["statuses"] = [
        [
          "id": "wamid.o", "status": "failed", "timestamp": "1790000000",
          "recipient_id": "6281230000001", "errors": [["code": 131_026, "title": "x"]],
        ] as [String: Any]
      ]
      let person: [String: Any] = ["id": 7_001, "is_bot": false, "first_name": "Siti"]
      let chat: [String: Any] = ["id": 7_001, "type": "private"]
      let message: [String: Any] = [
        "message_id": 5, "from": person, "chat": chat, "date": 1_790_000_000,
        "text": "cek @bot https://contoh.example",
        "entities": [["type": "mention", "offset": 4, "length": 4]],
      ]
      return [
        whatsApp([
          "type": "text", "text": ["body": "apa benar begitu"],
          "context": ["forwarded": true, "id": "wamid.x"],
        ]),
        whatsApp([
          "type": "image", "image": ["id": "9", "mime_type": "image/jpeg", "caption": "x"],
        ]),
        whatsApp([
          "type": "interactive",
          "interactive": [
            "type": "button_reply", "button_reply": ["id": "menu", "title": "Menu"],
          ],
        ]),
        whatsApp(["type": "reaction", "reaction": ["message_id": "wamid.o", "emoji": "👍"]]),
        whatsApp(["type": "location", "location": ["latitude": -7.5, "longitude": 112.2]]),
        [
          "object": "whatsapp_business_account",
          "entry": [["id": "1", "changes": [["field": "messages", "value": receipt]]]],
        ],
        ["update_id": 11, "message": message],
        ["update_id": 12, "edited_message": message],
        [
          "update_id": 13,
          "callback_query": [
            "id": "1", "from": person, "message": message, "data": "menu", "chat_instance": "1",
          ],
        ],
        [
          "update_id": 14,
          "my_chat_member": [
            "chat": chat, "from": person, "date": 1, "old_chat_member": ["status": "member"],
            "new_chat_member": ["status": "kicked"],
          ],
        ],
      ]
    }
  }
}

extension SplitMix64 {
  /// The same document with one part of it replaced, somewhere.
  fileprivate mutating func mutated(_ value: Any) -> Any {
    if Int.random(in: 0..<8, using: &self) == 0 { return junk() }
    if var object = value as? [String: Any],
      let key = object.keys.sorted().randomElement(using: &self)
    {
      switch Int.random(in: 0..<12, using: &self) {
      case 0: object[key] = nil
      case 1: object[text()] = junk()
      default: object[key] = object[key].map { mutated($0) }
      }
      return object
    }
    if var list = value as? [Any], let place = list.indices.randomElement(using: &self) {
      if Int.random(in: 0..<6, using: &self) == 0 {
        list.append(list[place])
      } else {
        list[place] = mutated(list[place])
      }
      return list
    }
    return junk()
  }

  private mutating func junk() -> Any {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return NSNull()
    case 1: return Int64.max
    case 2: return Int64.min
    case 3: return -1.5e300
    case 4: return true
    case 5: return [Any]()
    case 6: return [String: Any]()
    case 7: return text()
    case 8: return String(repeating: "x", count: 70_000)
    case 9: return (0..<60).reduce([] as [Any]) { inner, _ in [inner] }
    case 10: return "99999999999999999999"
    default: return Int64(truncatingIfNeeded: next())
    }
  }
}
