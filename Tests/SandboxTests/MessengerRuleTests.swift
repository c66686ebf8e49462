import Channels
import Domain
import Sandbox
import Testing

@Suite("Messenger's and Instagram's rules", .timeLimit(.minutes(1)))
struct MessengerRuleTests {
  private static func message(_ message: String, type: String = "RESPONSE") -> String {
    #"{"recipient":{"id":"27001"},"messaging_type":"\#(type)","message":{\#(message)}}"#
  }

  private static func text(_ length: Int, of letter: String = "a") -> String {
    message(#""text":"\#(String(repeating: letter, count: length))""#)
  }

  private static func quick(_ count: Int) -> String {
    let reply = #"{"content_type":"text","title":"Ya","payload":"y"}"#
    let replies = Array(repeating: reply, count: count).joined(separator: ",")
    return message(#""text":"a","quick_replies":[\#(replies)]"#)
  }

  private static func buttons(_ count: Int, title: String = "Ya") -> String {
    let button = #"{"type":"postback","title":"\#(title)","payload":"y"}"#
    let list = Array(repeating: button, count: count).joined(separator: ",")
    return message(
      #""attachment":{"type":"template","payload":"#
        + #"{"template_type":"button","text":"a","buttons":[\#(list)]}}"#)
  }

  /// A body with the statuses that Messenger and Instagram give it.
  static let cases: [(body: String, messenger: Int, instagram: Int)] = [
    (text(1), 200, 200), (text(1000), 200, 200), (text(1001), 200, 400),
    (text(501, of: "é"), 200, 400), (text(2000), 200, 400), (text(2001), 400, 400),
    (text(0), 400, 400), (quick(13), 200, 200), (quick(14), 400, 400),
    (buttons(3), 200, 200), (buttons(4), 400, 400), (buttons(0), 400, 400),
    (buttons(1, title: String(repeating: "x", count: 21)), 400, 400),
    (#"{"recipient":{"id":"27001"},"sender_action":"typing_on"}"#, 200, 200),
    (#"{"recipient":{"id":"27001"},"sender_action":"dance"}"#, 400, 400),
    (#"{"recipient":{"id":"27001"}}"#, 400, 400), ("{}", 400, 400), ("", 400, 400),
    (message(#""text":"a""#, type: "MESSAGE_TAG"), 400, 400),
    (message(#""text":"a""#, type: "LETTER"), 400, 400),
  ]

  @Test("each body is taken or refused", arguments: cases.indices)
  func rules(_ index: Int) async throws {
    let item = Self.cases[index]
    try await Bench.run { bench in
      try await bench.expect(item.messenger, "/messenger/v25.0/me/messages", item.body)
      try await bench.expect(item.instagram, "/instagram/v25.0/me/messages", item.body)
      try await bench.expect(
        401, "/messenger/v25.0/1234/messages", item.body, headers: Bench.json)
    }
  }

  @Test("an answer names the person and the message")
  func ids() async throws {
    try await Bench.run { bench in
      let answer = try await bench.post("/messenger/v25.0/me/messages", Self.text(1))
      let json = try answer.json()
      #expect(json["recipient_id"]?.string == "27001")
      #expect(json["message_id"]?.string?.hasPrefix("m_") == true)
    }
  }

  @Test("a closed window and a person who left have their own codes")
  func refusals() async throws {
    try await Bench.run(faults: "window") { bench in
      let closed = try await bench.post("/messenger/v25.0/me/messages", Self.text(1)).json()
      #expect(closed["error"]?["code"]?.integer == 10)
      #expect(closed["error"]?["error_subcode"]?.integer == 2_018_278)
      bench.sandbox.setFaults(try FaultPlan("gone"))
      let gone = try await bench.post("/messenger/v25.0/me/messages", Self.text(1)).json()
      #expect(gone["error"]?["code"]?.integer == 551)
    }
  }
}
