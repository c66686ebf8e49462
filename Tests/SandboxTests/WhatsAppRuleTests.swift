import Channels
import Domain
import Sandbox
import Testing

@Suite("WhatsApp's rules", .timeLimit(.minutes(1)))
struct WhatsAppRuleTests {
  /// A message of a type, to a person.
  private static func message(_ rest: String, to: String = "6281200000001") -> String {
    #"{"messaging_product":"whatsapp","to":"\#(to)",\#(rest)}"#
  }

  private static func text(_ length: Int) -> String {
    message(#""type":"text","text":{"body":"\#(String(repeating: "é", count: length))"}"#)
  }

  private static func buttons(
    _ titles: [String], body: String = "Pilih", header: String = ""
  ) -> String {
    let list = titles.enumerated().map {
      #"{"type":"reply","reply":{"id":"b\#($0)","title":"\#($1)"}}"#
    }
    return message(
      #""type":"interactive","interactive":{"type":"button",\#(header)"body":{"text":"\#(body)"},"#
        + #""action":{"buttons":[\#(list.joined(separator: ","))]}}"#)
  }

  private static func list(rows: Int, title: String = "Baris", opener: String = "Pilih") -> String {
    let rows = (0..<rows).map { #"{"id":"r\#($0)","title":"\#(title)","description":"lagi"}"# }
    return message(
      #""type":"interactive","interactive":{"type":"list","body":{"text":"Yang mana?"},"#
        + #""action":{"button":"\#(opener)","sections":[{"rows":[\#(rows.joined(separator: ","))]}]}}"#
    )
  }

  static let accepted = [
    text(1), text(4096),
    message(#""text":{"body":"no type"}"#),
    #"{"messaging_product":"whatsapp","recipient":"ID.13491208655302741918","text":{"body":"a"}}"#,
    message(#""recipient_type":"group","type":"text","text":{"body":"a"}"#, to: "Y2FwaV9ncm91cDox"),
    buttons(["Ya"]), buttons(["Ya", "Tidak", "Lainnya"]), list(rows: 1), list(rows: 10),
    message(
      #""type":"interactive","interactive":{"type":"cta_url","body":{"text":"a"},"action":{"name":"cta_url","parameters":{"display_text":"Baca","url":"https://example.org/"}}}"#
    ),
    message(#""type":"reaction","reaction":{"message_id":"wamid.A","emoji":"✅"}"#),
    message(#""type":"image","image":{"link":"https://example.org/a.png","caption":"a"}"#),
    buttons(
      ["Ya"], header: #""header":{"type":"image","image":{"link":"https://example.org/a.png"}},"#),
    message(#""type":"template","template":{"name":"klaim_baru","language":{"code":"id"}}"#),
    #"{"messaging_product":"whatsapp","status":"read","message_id":"wamid.A","typing_indicator":{"type":"text"}}"#,
  ]

  @Test("what keeps the rules is taken", arguments: accepted)
  func takes(_ body: String) async throws {
    try await Bench.run { bench in
      let answer = try await bench.post(RecordTests.whatsApp, body)
      #expect(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
      let json = try answer.json()
      let id = json["messages"]?.elements.first?["id"]?.string
      #expect(json["success"]?.bool == true || id?.hasPrefix("wamid.") == true)
    }
  }

  static let refused: [(body: String, code: Int64)] = [
    ("", 100), ("[]", 100), ("{}", 100), (text(0), 131_008), (text(4097), 131_009),
    (#"{"messaging_product":"whatsapp","text":{"body":"a"}}"#, 131_008),
    (message(#""type":"text""#), 131_008),
    (message(#""type":"text","text":{"body":7}"#), 131_009),
    (message(#""type":"fax","fax":{}"#), 100),
    (message(#""type":"text","text":{"body":"a"}"#, to: "Siti"), 131_009),
    (
      message(
        #""text":{"body":"a"},"biz_opaque_callback_data":"\#(String(repeating: "k", count: 513))""#),
      131_009
    ),
    (message(#""text":{"body":"a"},"context":{}"#), 131_008),
    (message(#""text":{"body":"a"},"colour":"red""#), 100),
    (#"{"messaging_product":"whatsapp","recipient":"6281200","text":{"body":"a"}}"#, 131_009),
    (buttons([]), 131_009), (buttons(["a", "b", "c", "d"]), 131_009),
    (buttons(["a", "a"]), 131_009),
    (buttons([String(repeating: "x", count: 21)]), 131_009),
    (buttons(["Ya"], body: String(repeating: "x", count: 1025)), 131_009),
    (buttons(["Ya"], header: #""header":{"type":"image","image":{}},"#), 131_008),
    (buttons(["Ya"], header: #""header":{"type":"film"},"#), 131_009),
    (message(#""type":"image","image":{"link":"file:///a.png"}"#), 131_009),
    (
      message(
        #""type":"image","image":{"link":"https://a.b/c","caption":"\#(String(repeating: "x", count: 1025))"}"#
      ), 131_009
    ),
    (list(rows: 0), 131_009), (list(rows: 11), 131_009),
    (list(rows: 2, title: String(repeating: "x", count: 25)), 131_009),
    (list(rows: 2, opener: String(repeating: "x", count: 21)), 131_009),
    (
      message(
        #""recipient_type":"group","type":"interactive","interactive":{"type":"button"}"#, to: "G1"),
      131_009
    ),
    (
      message(
        #""type":"template","template":{"name":"k","language":{"code":"id"},"components":[{"type":"body","parameters":[{"type":"text","text":"a\nb"}]}]}"#
      ), 132_018
    ),
    (#"{"messaging_product":"whatsapp","status":"read"}"#, 131_008),
  ]

  @Test("what breaks a rule is refused with the platform's code", arguments: refused)
  func refuses(_ body: String, _ code: Int64) async throws {
    try await Bench.run { bench in
      let answer = try await bench.post(RecordTests.whatsApp, body)
      #expect(answer.status == 400)
      #expect(try answer.json()["error"]?["code"]?.integer == code)
      #expect(try bench.sandbox.calls().elements.first?["accepted"]?.bool == false)
    }
  }

  @Test("a call without a token is not let in; another path is unknown")
  func tokenAndPath() async throws {
    try await Bench.run { bench in
      let body = RecordTests.text("a", key: "k")
      try await bench.expect(401, RecordTests.whatsApp, body, headers: Bench.json)
      try await bench.expect(400, "/whatsapp/v25.0/1065/calls", body)
    }
  }
}
