import Channels
import CurlHTTP
import Domain
import Foundation
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

  private static func buttons(_ titles: [String], body: String = "Pilih") -> String {
    let list = titles.enumerated().map {
      #"{"type":"reply","reply":{"id":"b\#($0)","title":"\#($1)"}}"#
    }
    return message(
      #""type":"interactive","interactive":{"type":"button","body":{"text":"\#(body)"},"#
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

@Suite("Telegram's rules", .timeLimit(.minutes(1)))
struct TelegramRuleTests {
  private static func send(_ rest: String) -> String {
    #"{"chat_id":6000000001,\#(rest)}"#
  }

  private static func keyboard(_ buttons: String) -> String {
    send(#""text":"a","reply_markup":{"inline_keyboard":[[\#(buttons)]]}"#)
  }

  private static let long = String(repeating: "é", count: 4096)

  static let accepted: [(method: String, body: String)] = [
    ("sendMessage", send(#""text":"halo""#)),
    ("sendMessage", #"{"chat_id":"-1001234567890","text":"halo"}"#),
    ("sendMessage", #"{"chat_id":"@kanal","text":"halo"}"#),
    ("sendMessage", send(#""text":"\#(long)""#)),
    ("sendMessage", send(#""text":"<b>\#(long)</b>","parse_mode":"HTML""#)),
    ("sendMessage", send(#""text":"<b>a <i>b</i></b> &lt;c&gt; &amp; d","parse_mode":"HTML""#)),
    ("sendMessage", send(#""text":"<a href=\"https://example.org/\">a</a>","parse_mode":"HTML""#)),
    ("sendMessage", send(#""text":"1 < 2""#)),
    (
      "sendMessage",
      keyboard(#"{"text":"Ya","callback_data":"y"},{"text":"Baca","url":"https://example.org/a"}"#)
    ),
    (
      "sendMessage",
      keyboard(#"{"text":"Ya","callback_data":"\#(String(repeating: "k", count: 64))"}"#)
    ),
    ("sendMessage", keyboard(#"{"text":"Salin","copy_text":{"text":"sebarkan"}}"#)),
    ("sendChatAction", send(#""action":"typing""#)),
    ("answerCallbackQuery", #"{"callback_query_id":"438"}"#),
    ("getMe", "{}"), ("setWebhook", #"{"url":"https://example.org/"}"#),
  ]

  @Test("what keeps the rules is taken", arguments: accepted)
  func takes(_ method: String, _ body: String) async throws {
    try await Bench.run { bench in
      let answer = try await bench.post("/telegram/bot7:T/\(method)", body, headers: Bench.json)
      #expect(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
      #expect(try answer.json()["ok"]?.bool == true)
      if method == "sendMessage" {
        #expect(try answer.json()["result"]?["message_id"]?.integer != nil)
      }
    }
  }

  static let refused: [(method: String, body: String, status: Int, phrase: String)] = [
    ("sendFax", "{}", 404, "method not found"),
    ("sendMessage", "[]", 400, "can't parse JSON"),
    ("sendMessage", #"{"text":"a"}"#, 400, "chat_id is empty"),
    ("sendMessage", #"{"chat_id":"Siti","text":"a"}"#, 400, "chat not found"),
    ("sendMessage", #"{"chat_id":4503599627370496,"text":"a"}"#, 400, "chat not found"),
    ("sendMessage", send(#""text":"""#), 400, "message text is empty"),
    ("sendMessage", send(#""text":" \n ""#), 400, "message text is empty"),
    ("sendMessage", send(#""text":"\#(long)x""#), 400, "message is too long"),
    ("sendMessage", send(#""text":"<b>a","parse_mode":"HTML""#), 400, "can't parse entities"),
    (
      "sendMessage", send(#""text":"<b><i>a</b></i>","parse_mode":"HTML""#), 400,
      "can't parse entities"
    ),
    ("sendMessage", send(#""text":"<h1>a</h1>","parse_mode":"HTML""#), 400, "can't parse entities"),
    ("sendMessage", send(#""text":"1 < 2","parse_mode":"HTML""#), 400, "can't parse entities"),
    ("sendMessage", send(#""text":"a","parse_mode":"RTF""#), 400, "unsupported parse_mode"),
    (
      "sendMessage",
      keyboard(#"{"text":"Ya","callback_data":"\#(String(repeating: "é", count: 33))"}"#), 400,
      "BUTTON_DATA_INVALID"
    ),
    ("sendMessage", keyboard(#"{"text":"Ya","callback_data":""}"#), 400, "BUTTON_DATA_INVALID"),
    ("sendMessage", keyboard(#"{"text":"Ya"}"#), 400, "Text buttons are unallowed"),
    ("sendMessage", keyboard(#"{"text":"Ya","url":"http://localhost/"}"#), 400, "URL"),
    (
      "sendMessage",
      keyboard(
        (0..<9).map { #"{"text":"\#($0)","callback_data":"\#($0)"}"# }.joined(separator: ",")),
      400, "too long"
    ),
    ("sendChatAction", send(#""action":"sleeping""#), 400, "wrong parameter action"),
    ("answerCallbackQuery", "{}", 400, "query is too old"),
  ]

  @Test("what breaks a rule is refused in the platform's words", arguments: refused.indices)
  func refuses(_ index: Int) async throws {
    let item = Self.refused[index]
    try await Bench.run { bench in
      let answer = try await bench.post(
        "/telegram/bot7:T/\(item.method)", item.body, headers: Bench.json)
      #expect(answer.status == item.status)
      let json = try answer.json()
      #expect(json["ok"]?.bool == false)
      #expect(json["error_code"]?.integer == Int64(item.status))
      #expect(json["description"]?.string?.contains(item.phrase) == true)
    }
  }

  @Test("forms are taken like JSON")
  func form() async throws {
    try await Bench.run { bench in
      let markup = "%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22Ya%22%7D%5D%5D%7D"
      let path = "/telegram/bot7:T/sendMessage"
      let answer = try await bench.post(path, "chat_id=5&text=halo+dunia", headers: Bench.form)
      #expect(answer.status == 200)
      #expect(try bench.sandbox.calls().elements.first?["text"]?.string == "halo dunia")
      let refused = try await bench.post(
        path, "chat_id=5&text=a&reply_markup=\(markup)", headers: Bench.form)
      #expect(refused.status == 400)
    }
  }
}

@Suite("Our own adapters", .timeLimit(.minutes(1)))
struct AdapterTests {
  static let replies = [
    Reply(responseID: "a", text: "Halo *dunia*, 1 < 2 & _3_ > 2"),
    Reply(
      responseID: "b", text: "Bacalah https://example.org/a?b=1&c=2", link: "https://example.org/a"),
    Reply(
      responseID: "c", text: "Pilih",
      choices: (1...3).map { .init(id: "c:\($0)", title: "Nomor \($0)") }),
    Reply(
      responseID: "d", text: "Pilih",
      choices: (1...9).map {
        .init(
          id: "d:\($0)", title: "Nomor yang ke-\($0) dan panjang",
          description: String(repeating: "Lagi. ", count: 20))
      },
      listTitle: "Pilih salah satu"),
    Reply(
      responseID: "e", text: String(repeating: "Kalimat yang panjang sekali. ", count: 500),
      choices: [.init(id: "e", title: "Ya")]),
    Reply(responseID: "f", text: String(repeating: "👨‍👩‍👧‍👦", count: 2_000)),
  ]

  @Test("whatever they render is taken by the platform", arguments: replies)
  func rendered(_ reply: Reply) async throws {
    try await Bench.run { bench in
      let channels: [(adapter: any ChannelAdapter, address: String)] = [
        (
          WhatsAppChannel(
            account: AccountID("whatsapp"), appSecret: "s", verifyToken: "v", accessToken: "t",
            phoneNumberID: "1065", apiURL: bench.address + "/whatsapp/v25.0"), "6281200000001"
        ),
        (
          TelegramChannel(
            account: AccountID("telegram"), botToken: "7:T", secretToken: "s",
            apiURL: bench.address + "/telegram"), "6000000001"
        ),
      ]
      for channel in channels {
        for part in channel.adapter.parts(of: reply) {
          let request = try #require(
            channel.adapter.request(
              sending: part, to: Recipient(address: channel.address), key: "k", at: .now))
          let result = channel.adapter.interpret(.success(try await bench.client.send(request)))
          guard case .sent(let id) = result else {
            Issue.record("\(channel.adapter.channel): \(result)")
            continue
          }
          #expect(id != nil)
        }
      }
    }
  }
}
