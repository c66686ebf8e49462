import Channels
import Domain
import Testing

@Suite struct MessengerParserTests {
  @Test(
    "every sample delivery holds exactly the expected events",
    .enabled(if: PayloadFixtures.areHere),
    arguments: PayloadFixtures.load("messenger") + PayloadFixtures.load("instagram"))
  func sample(_ fixture: PayloadFixtures.Fixture) throws {
    let events = try messenger().parse(fixture.body)
    try #require(events.count == fixture.events.count)
    for (event, expected) in zip(events, fixture.events) {
      #expect(PayloadFixtures.differences(event, expected) == [])
    }
  }

  @Test func `another page's deliveries are ignored without their words`() throws {
    let body =
      #"{"entry":[{"id":"other","messaging":[{"sender":{"id":"7"},"#
      + #""message":{"mid":"m_1","text":"rahasia"}}]}]}"#
    let event = try messenger(pageID: "ours").parse(Array(body.utf8)).first
    #expect(event?.action == .ignore && event?.text == nil && event?.messageID == "m_1")
  }

  @Test(
    "what needs no answer gets none",
    arguments: [
      (#"{"standby":[{"sender":{"id":"7"},"message":{"mid":"m","text":"a"}}]}"#, "another app"),
      (#"{"changes":[{"field":"feed","value":{}}]}"#, "feed"), ("{}", "no messaging"),
      (#"{"messaging":[{"sender":{"id":"7"},"hologram":{}}]}"#, "unknown"),
      (#"{"messaging":[{"message":{"mid":"m","is_echo":true,"text":"a"}}]}"#, "echo"),
      (#"{"messaging":[{"message":{"text":"a"}}]}"#, "without id"),
    ])
  func ignored(_ entry: String, _ why: String) throws {
    let events = try messenger().parse(Array(#"{"entry":[\#(entry)]}"#.utf8))
    #expect(events.map(\.action) == [.ignore] && events.map(\.reply) == [.forbidden])
    #expect(events.first?.why?.contains(why) == true)
  }

  @Test func `a link shared without a word is the question`() throws {
    let body =
      #"{"entry":[{"messaging":[{"sender":{"id":"7"},"message":{"mid":"m","attachments":["#
      + #"{"type":"fallback","title":"Viral","url":"https://x.id/a","payload":null}]}}]}]}"#
    let event = try messenger().parse(Array(body.utf8)).first
    #expect(event?.text == "Viral\nhttps://x.id/a")
    #expect(event?.reply == .required)
  }
}

@Suite struct MessengerSendingTests {
  @Test(
    "an error means what its codes say",
    arguments: [
      (10, 2_018_278, "window"), (10, 1_893_063, "retry"), (551, 0, "gone"),
      (100, 2_018_001, "gone"), (100, 1, "rejected"), (190, 463, "retry"), (613, 0, "throttled"),
      (2, 0, "retry"), (1200, 0, "retry"), (230, 0, "retry"), (424_242, 0, "rejected"),
    ])
  func errors(_ number: Int, _ subcode: Int, _ expected: String) {
    let body = #"{"error":{"code":\#(number),"error_subcode":\#(subcode)}}"#
    let result = messenger().interpret(
      .success(OutboundResponse(status: 400, body: Array(body.utf8))))
    #expect(meaning(result) == expected)
  }

  @Test func `a reply goes as a response with quick replies`() throws {
    let reply = Reply(
      responseID: "x", text: "*Hoaks*", choices: [.init(id: "ok:1", title: "Membantu")])
    let request = try #require(
      messenger(pageID: "9").request(
        sending: reply, to: Recipient(address: "27001234567890123"), key: "k",
        at: Timestamp(milliseconds: 0)))
    #expect(request.url == "http://127.0.0.1:9900/messenger/v25.0/9/messages")
    let json = try JSON(parsing: request.body)
    #expect(json["recipient"]?["id"]?.string == "27001234567890123")
    #expect(json["messaging_type"]?.string == "RESPONSE")
    #expect(json["message"]?["text"]?.string == "Hoaks")
    let button = json["message"]?["quick_replies"]?.elements.first
    #expect(button?["title"]?.string == "Membantu" && button?["payload"]?.string == "ok:1")
  }

  @Test func `outside of the window Messenger has utility templates, Instagram nothing`() throws {
    let template = Reply.Template(name: "kabar", parameters: ["a\n\tb     c", ""])
    let person = Recipient(address: "27001234567890123")
    let request = try #require(
      messenger(pageID: "9").request(template: template, in: .jv, to: person, key: "k"))
    #expect(request.url.hasSuffix("/9/messages"))
    let json = try JSON(parsing: request.body)
    #expect(json["messaging_type"]?.string == "UTILITY")
    let written = json["message"]?["template"]
    #expect(written?["name"]?.string == "kabar")
    #expect(written?["language"]?["code"]?.string == "id")
    let texts = written?["components"]?.elements.first?["parameters"]?.elements ?? []
    #expect(texts.map { $0["text"]?.string } == ["a b c", "-"])
    #expect(messenger(.instagram).request(template: template, in: .id, to: person, key: "k") == nil)
  }

  @Test func `the provider's id is kept`() {
    let body = #"{"recipient_id":"27","message_id":"m_1"}"#
    #expect(
      messenger().interpret(.success(OutboundResponse(status: 200, body: Array(body.utf8))))
        == .sent(providerID: "m_1"))
  }
}

/// A page, or an Instagram account.
func messenger(_ channel: Channel = .messenger, pageID: String? = nil) -> MessengerChannel {
  MessengerChannel(
    channel: channel, account: AccountID("messenger"), appSecret: "app secret",
    verifyToken: "verify me", pageToken: "token", pageID: pageID,
    apiURL: "http://127.0.0.1:9900/messenger/v25.0")
}

/// Source: Meta's Send API reference.
@Sendable func messengerProblems(_ request: OutboundRequest) -> [String] {
  sendAPIProblems(request) { $0.utf16.count <= 2000 }
}

/// Instagram counts bytes.
@Sendable func instagramProblems(_ request: OutboundRequest) -> [String] {
  sendAPIProblems(request) { $0.utf8.count <= 1000 }
}

private func sendAPIProblems(_ request: OutboundRequest, fits: (String) -> Bool) -> [String] {
  var problems = Problems()
  guard let json = try? JSON(parsing: request.body) else { return ["no JSON"] }
  let text = json["message"]?["text"]?.string ?? ""
  let element = json["message"]?["attachment"]?["payload"]?["elements"]?.elements.first
  if let element {
    problems.check(text.isEmpty, "text beside an attachment")
    problems.check(element["title"]?.string, atMost: 80, "title")
    if element["subtitle"] != nil {
      problems.check(element["subtitle"]?.string, atMost: 80, "subtitle")
    }
    problems.check(element["image_url"]?.string?.hasPrefix("https://") == true, "picture")
    let button = element["buttons"]?.elements.first
    problems.check(button?["title"]?.string, atMost: 20, "button")
    problems.check(button?["url"]?.string?.hasPrefix("https://") == true, "button's address")
  }
  problems.check(element != nil || !text.isEmpty && fits(text), "text of \(text.utf8.count) bytes")
  let buttons = json["message"]?["quick_replies"]?.elements ?? []
  problems.check(buttons.count <= 13, "\(buttons.count) quick replies")
  for button in buttons {
    problems.check(button["title"]?.string, atMost: 20, "title")
    problems.check(button["payload"]?.string, atMost: 1000, "payload")
  }
  return problems.list
}
