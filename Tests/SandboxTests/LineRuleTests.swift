import Channels
import Domain
import Sandbox
import Testing

@Suite("LINE's rules", .timeLimit(.minutes(1)))
struct LineRuleTests {
  private static let person = "U" + String(repeating: "0a", count: 16)
  private static let retryKey = "123e4567-e89b-42d3-a456-426614174000"

  private static func push(_ messages: String) -> String {
    #"{"to":"\#(person)","messages":[\#(messages)]}"#
  }

  private static func text(_ length: Int, _ rest: String = "") -> String {
    #"{"type":"text","text":"\#(String(repeating: "a", count: length))"\#(rest)}"#
  }

  private static func quick(_ count: Int, label: String = "Ya") -> String {
    let item = #"{"type":"action","action":{"type":"message","label":"\#(label)","text":"Ya"}}"#
    let items = Array(repeating: item, count: count).joined(separator: ",")
    return text(1, #","quickReply":{"items":[\#(items)]}"#)
  }

  private static func image(_ original: String, _ preview: String) -> String {
    #"{"type":"image","originalContentUrl":"\#(original)","previewImageUrl":"\#(preview)"}"#
  }

  private static func buttons(text length: Int, actions: Int, alt: String = "alt") -> String {
    let action = #"{"type":"postback","label":"Ya","data":"y"}"#
    let list = Array(repeating: action, count: actions).joined(separator: ",")
    let words = String(repeating: "a", count: length)
    return #"{"type":"template","altText":"\#(alt)","template":"#
      + #"{"type":"buttons","text":"\#(words)","actions":[\#(list)]}}"#
  }

  private static func post(
    _ bench: Bench, _ call: String, _ body: String, retryKey: String? = nil
  ) async throws -> OutboundResponse {
    let headers = Bench.bearer + (retryKey.map { [("X-Line-Retry-Key", $0)] } ?? [])
    return try await bench.post("/line/v2/bot/message/\(call)", body, headers: headers)
  }

  @Test(
    "what keeps the rules is taken",
    arguments: [
      [image("https://a.b/c.png", "https://a.b/c.png"), quick(2)].joined(separator: ","),
      text(1), text(5000), quick(1), quick(13), buttons(text: 160, actions: 4),
      [text(1), text(1), text(1), text(1), text(1)].joined(separator: ","),
    ])
  func takes(_ messages: String) async throws {
    try await Bench.run { bench in
      let answer = try await Self.post(bench, "push", Self.push(messages))
      let json = try answer.json()
      #expect(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
      #expect(json["sentMessages"]?.elements.first?["id"]?.nonEmptyString != nil)
      #expect(answer.headers["x-line-request-id"]?.count == 36)
    }
  }

  @Test(
    "what breaks a rule is refused",
    arguments: [
      push(image("http://a.b/c.png", "https://a.b/c.png")),
      push(image("https://a.b/c.png", "http://a.b/c.png")),
      "{}", push(""), push(text(0)), push(text(5001)), push(#"{"type":"fax"}"#),
      push(quick(0)), push(quick(14)), push(quick(1, label: String(repeating: "x", count: 21))),
      push(buttons(text: 161, actions: 1)), push(buttons(text: 1, actions: 5)),
      push(buttons(text: 1, actions: 0)), push(buttons(text: 1, actions: 1, alt: "")),
      push(Array(repeating: text(1), count: 6).joined(separator: ",")),
      #"{"to":"Siti","messages":[{"type":"text","text":"a"}]}"#,
    ])
  func refuses(_ body: String) async throws {
    try await Bench.run { bench in
      let answer = try await Self.post(bench, "push", body)
      let json = try answer.json()
      #expect(answer.status == 400)
      #expect(json["message"]?.nonEmptyString != nil)
    }
  }

  @Test("a repeat with a retry key is answered 409 and counts as no message")
  func retryKey() async throws {
    try await Bench.run { bench in
      let body = Self.push(Self.text(1))
      let first = try await Self.post(bench, "push", body, retryKey: Self.retryKey)
      let second = try await Self.post(bench, "push", body, retryKey: Self.retryKey)
      let wrong = try await Self.post(bench, "push", body, retryKey: "k1")
      #expect(first.status == 200)
      #expect(second.status == 409)
      #expect(
        second.headers["x-line-accepted-request-id"] == first.headers["x-line-request-id"])
      #expect(wrong.status == 400)
      let counts = try bench.sandbox.counts()
      #expect(counts["messages"]?.integer == 1)
      #expect(counts["repeated_calls"]?.integer == 0)
    }
  }

  @Test("a repeat whose first answer was lost is answered 409")
  func retryAfterLoss() async throws {
    try await Bench.run(faults: "reset-after") { bench in
      let body = Self.push(Self.text(1))
      await #expect(throws: TransportFailure.self) {
        _ = try await Self.post(bench, "push", body, retryKey: Self.retryKey)
      }
      bench.sandbox.setFaults(.none)
      let second = try await Self.post(bench, "push", body, retryKey: Self.retryKey)
      #expect(second.status == 409)
    }
  }

  @Test("a reply token works once, and takes no retry key")
  func replyToken() async throws {
    try await Bench.run { bench in
      let body = #"{"replyToken":"r1","messages":[\#(Self.text(1))]}"#
      let keyed = try await Self.post(bench, "reply", body, retryKey: Self.retryKey)
      let first = try await Self.post(bench, "reply", body)
      let second = try await Self.post(bench, "reply", body)
      #expect([keyed.status, first.status, second.status] == [400, 200, 400])
    }
  }

  @Test("the loading sign goes to people, in steps of five seconds")
  func loading() async throws {
    try await Bench.run { bench in
      let path = "/line/v2/bot/chat/loading/start"
      let group = "C" + Self.person.dropFirst()
      try await bench.expect(202, path, #"{"chatId":"\#(Self.person)","loadingSeconds":20}"#)
      try await bench.expect(400, path, #"{"chatId":"\#(Self.person)","loadingSeconds":21}"#)
      try await bench.expect(400, path, #"{"chatId":"\#(group)"}"#)
      try await bench.expect(
        401, path, #"{"chatId":"\#(Self.person)"}"#, headers: Bench.json)
    }
  }
}
