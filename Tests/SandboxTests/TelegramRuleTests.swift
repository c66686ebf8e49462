import Channels
import Domain
import Sandbox
import Testing

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
