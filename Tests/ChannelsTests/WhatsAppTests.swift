import Channels
import Domain
import Testing

@Suite struct WhatsAppParserTests {
  @Test(
    "every sample delivery holds exactly the expected events",
    .enabled(if: PayloadFixtures.areHere), arguments: PayloadFixtures.load("whatsapp"))
  func sample(_ fixture: PayloadFixtures.Fixture) throws {
    let events = try whatsApp(receiving: fixture.body).parse(fixture.body)
    try #require(events.count == fixture.events.count)
    for (event, expected) in zip(events, fixture.events) {
      #expect(PayloadFixtures.differences(event, expected) == [])
    }
  }
}

/// An account whose number is the one that the delivery is for.
func whatsApp(receiving body: [UInt8] = []) -> WhatsAppChannel {
  let metadata = try? JSON(parsing: body)["entry"]?.elements.first?["changes"]?.elements.first?[
    "value"]?["metadata"]
  return WhatsAppChannel(
    account: AccountID("whatsapp"), appSecret: "app secret", verifyToken: "verify me",
    accessToken: "token", phoneNumberID: metadata?["phone_number_id"]?.text ?? "1065",
    apiURL: "http://127.0.0.1:9900/whatsapp/v25.0")
}

@Suite struct WhatsAppEventTests {
  private func parse(_ change: String) throws -> [Incoming] {
    let body = #"{"entry":[{"changes":[\#(change)]}]}"#
    return try whatsApp().parse(Array(body.utf8))
  }

  @Test(
    arguments: [
      ("@6281200001111 bener gak", true), ("bener @62 812-0000-1111", false),
      ("@6281200001112", false),
      ("6281200001111", false),
    ]) func `in a group a mention is the number after an at sign`(_ text: String, _ isMention: Bool)
    throws
  {
    func event(_ group: String) throws -> Incoming? {
      try parse(
        #"{"field":"messages","value":{"metadata":{"phone_number_id":"1065","display_phone_number":"#
          + #""+62 812-0000-1111"},"messages":[{"id":"w1","from":"62",\#(group)"type":"text","#
          + #""text":{"body":"\#(text)"}}]}}"#
      ).first
    }
    #expect(try event(#""group_id":"g@g.us","#)?.addressed == isMention)
    #expect(try event("")?.addressed == false)
  }

  @Test func `what is for another number is ignored without its words`() throws {
    let event = try #require(
      try parse(
        #"{"field":"messages","value":{"metadata":{"phone_number_id":"99"},"messages":["#
          + #"{"id":"w1","from":"62","type":"text","text":{"body":"rahasia"}}]}}"#
      ).first)
    #expect(event.action == .ignore && event.reply == .forbidden && event.why != nil)
    #expect(event.text == nil && event.sender == nil && event.messageID == "w1")
  }

  @Test func `every level of a batch is read`() throws {
    func change(_ ids: [Int]) -> String {
      let messages = ids.map {
        #"{"id":"w\#($0)","from":"62","type":"text","text":{"body":"a"}}"#
      }
      let statuses = ids.map { #"{"id":"s\#($0)","status":"read"}"# }
      return #"{"field":"messages","value":{"messages":[\#(messages.joined(separator: ","))],"#
        + #""statuses":[\#(statuses.joined(separator: ","))]}}"#
    }
    let changes = [change([1, 2]), change([3])].joined(separator: ",")
    let body = #"{"entry":[{"changes":[\#(changes)]},{"changes":[\#(change([4]))]}]}"#
    let events = try whatsApp().parse(Array(body.utf8))
    #expect(
      events.map(\.messageID) == ["w1", "w2", "s1", "s2", "w3", "s3", "w4", "s4"])
  }

  @Test func `a receipt hands the outbox's key back`() throws {
    let event = try parse(
      #"{"field":"messages","value":{"statuses":[{"id":"w","status":"sent","#
        + #""biz_opaque_callback_data":"row42"}]}}"#
    ).first
    #expect(event?.outboxKey == "row42")
  }

  @Test(
    "what nobody knows yet is ignored with a reason",
    arguments: [
      #"{"field":"messages","value":{"messages":[{"id":"w","type":"order","from":"62"}]}}"#,
      #"{"field":"messages","value":{"messages":[{"id":"w","type":"hologram"}]}}"#,
      #"{"field":"messages","value":{"statuses":[{"id":"w","status":"teleported"}]}}"#,
      #"{"field":"messages","value":{"user_actions":[{}]}}"#, #"{"field":"messages"}"#, "{}",
      #"{"field":"messages","value":{"messages":[{"type":"text","text":{"body":"a"}}]}}"#,
    ])
  func unknown(_ change: String) throws {
    let events = try parse(change)
    #expect(events.map(\.action) == [.ignore])
    #expect(events.allSatisfy { $0.why != nil })
  }

  @Test func `a kind of message that is new since can be answered with a kind word`() throws {
    let event = try parse(
      #"{"field":"messages","value":{"messages":[{"id":"w","type":"hologram","from":"62"}]}}"#
    ).first
    #expect(event?.action == .message && event?.reply == .allowed)
    #expect(event?.kind == "unsupported" && event?.payload == ["hologram"])
  }

  @Test func `a receipt of failure says what the code means`() throws {
    let table: [(String, String)] = [
      ("131047", "window"), ("131026", "gone"), ("131049", "window"), ("999", "rejected"),
    ]
    for (code, expected) in table {
      let receipt = try parse(
        #"{"field":"messages","value":{"statuses":[{"id":"w","status":"failed","#
          + #""errors":[{"code":\#(code)}]}]}}"#)
      let failure = receipt.first.flatMap { whatsApp().failure(reportedBy: $0) }
      #expect(failure.map(meaning) == expected)
    }
    let sent = Incoming(action: .status, reply: .forbidden, kind: "sent")
    #expect(whatsApp().failure(reportedBy: sent) == nil)
  }
}

@Suite struct WhatsAppSendingTests {
  private func body(
    _ reply: Reply, to address: String = "6281", key: String = "row42"
  ) throws -> JSON {
    let request = try #require(
      whatsApp().request(
        sending: reply, to: Recipient(address: address), key: key,
        at: Timestamp(milliseconds: 0)))
    #expect(request.url == "http://127.0.0.1:9900/whatsapp/v25.0/1065/messages")
    #expect(request.headers.contains { $0 == ("Authorization", "Bearer token") })
    return try JSON(parsing: request.body)
  }

  @Test func `a text goes with its key, quote and preview`() throws {
    var reply = Reply(responseID: "x", text: "*Hoaks* https://x.id/a", link: "https://x.id/a")
    reply.quotes = "wamid.1"
    let json = try body(reply)
    #expect(json["to"]?.string == "6281")
    #expect(json["text"]?["body"]?.string == reply.text)
    #expect(json["text"]?["preview_url"]?.isTrue == true)
    #expect(json["context"]?["message_id"]?.string == "wamid.1")
    #expect(json["biz_opaque_callback_data"]?.string == "row42")
  }

  @Test(
    "an address goes where its kind belongs",
    arguments: [
      ("62812", "to", "individual"), ("+62812", "to", "individual"),
      ("ID.13491208655302741918", "recipient", "individual"),
      ("1203@g.us", "to", "group"), ("Y2FwaV9ncm91cDox", "to", "group"),
    ])
  func address(_ address: String, _ field: String, _ type: String) throws {
    let json = try body(Reply(responseID: "x", text: "halo"), to: address)
    #expect(json[field]?.string == address)
    #expect(json["recipient_type"]?.string == type)
  }

  @Test func `choices are buttons, else a list, else numbers`() throws {
    func reply(_ count: Int, title: String = "Pilihan") -> Reply {
      Reply(
        responseID: "x", text: "Pilih",
        choices: (0..<count).map { .init(id: "c\($0)", title: "\(title) \($0)") })
    }
    let buttons = try body(reply(3))["interactive"]
    #expect(buttons?["type"]?.string == "button")
    #expect(
      buttons?["action"]?["buttons"]?.elements.map { $0["reply"]?["id"]?.string }
        == ["c0", "c1", "c2"])
    let long = reply(2, title: "Bantuan sosial tahap kedua")
    let list = try body(long)["interactive"]
    #expect(list?["type"]?.string == "list")
    let row = list?["action"]?["sections"]?.elements.first?["rows"]?.elements.first
    #expect(row?["title"]?.string == "Bantuan sosial tahap ke…")
    #expect(row?["description"]?.string == "Bantuan sosial tahap kedua 0")
    let parts = whatsApp().parts(of: reply(11))
    #expect(parts.count == 1 && parts.first?.choices == [])
    #expect(parts.first?.text.hasSuffix("11. Pilihan 10") == true)
    #expect(try body(reply(3), to: "1203@g.us")["text"]?["body"]?.string?.contains("2. ") == true)
  }

  @Test func `a read mark and typing go for private questions only`() throws {
    var incoming = Incoming(
      action: .message, reply: .required, chatType: "private", messageID: "wamid.1")
    let request = try #require(whatsApp().acknowledgement(of: incoming))
    let json = try JSON(parsing: request.body)
    #expect(json["status"]?.string == "read")
    #expect(json["message_id"]?.string == "wamid.1")
    incoming.chatType = "group"
    #expect(whatsApp().acknowledgement(of: incoming) == nil)
    incoming.chatType = "private"
    incoming.action = .status
    #expect(whatsApp().acknowledgement(of: incoming) == nil)
  }

  @Test(
    "an error means what its code says, whatever the status",
    arguments: [
      (131047, "window", SendFailure.Scope.recipient), (131026, "gone", .recipient),
      (130429, "throttled", .account), (131056, "throttled", .recipient),
      (190, "retry", .account), (131042, "retry", .account), (131000, "retry", .platform),
      (100, "rejected", .recipient), (131009, "rejected", .recipient),
      (250, "retry", .account), (77_777, "rejected", .recipient),
    ])
  func errors(_ number: Int, _ expected: String, _ concerns: SendFailure.Scope) {
    let body = #"{"error":{"message":"x","type":"OAuthException","code":\#(number)}}"#
    let result = whatsApp().interpret(
      .success(OutboundResponse(status: 400, body: Array(body.utf8))))
    #expect(meaning(result) == expected)
    #expect(scope(result) == concerns)
  }

  @Test func `the provider's id is kept`() {
    let body = #"{"messaging_product":"whatsapp","messages":[{"id":"wamid.9"}]}"#
    #expect(
      whatsApp().interpret(.success(OutboundResponse(status: 200, body: Array(body.utf8))))
        == .sent(providerID: "wamid.9"))
  }
}

/// Source: Meta's reference of the `messages` endpoint.
@Sendable func whatsAppProblems(_ request: OutboundRequest) -> [String] {
  var problems = Problems()
  guard let json = try? JSON(parsing: request.body) else { return ["no JSON"] }
  problems.check(json["biz_opaque_callback_data"]?.string == "k:1", "the key is lost")
  if let image = json["image"] {
    problems.check(image["link"]?.string?.hasPrefix("https://") == true, "no picture")
    problems.check(image["caption"]?.string, atMost: 1024, "caption")
    problems.check(json["type"]?.string == "image", "type")
    return problems.list
  }
  guard let interactive = json["interactive"] else {
    problems.check(json["text"]?["body"]?.string, atMost: 4096, "text")
    return problems.list
  }
  problems.check(interactive["body"]?["text"]?.string, atMost: 1024, "body")
  let action = interactive["action"]
  if interactive["header"] != nil {
    problems.check(interactive["type"]?.string == "button", "only buttons have a picture")
    problems.check(
      interactive["header"]?["image"]?["link"]?.string?.hasPrefix("https://") == true, "header")
  }
  if interactive["type"]?.string == "button" {
    let buttons = action?["buttons"]?.elements ?? []
    problems.check((1...3).contains(buttons.count), "\(buttons.count) buttons")
    for button in buttons {
      problems.check(button["reply"]?["title"]?.string, atMost: 20, "title")
      problems.check(button["reply"]?["id"]?.string, atMost: 256, "id")
    }
  } else {
    let rows = (action?["sections"]?.elements ?? []).flatMap { $0["rows"]?.elements ?? [] }
    problems.check((1...10).contains(rows.count), "\(rows.count) rows")
    problems.check(action?["button"]?.string, atMost: 20, "opener")
    for row in rows {
      problems.check(row["title"]?.string, atMost: 24, "row title")
      problems.check(row["id"]?.string, atMost: 200, "row id")
      if row["description"] != nil {
        problems.check(row["description"]?.string, atMost: 72, "row description")
      }
    }
  }
  return problems.list
}
