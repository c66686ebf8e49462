import Channels
import Domain
import Testing

@Suite struct TelegramParserTests {
  @Test(
    "every sample update holds exactly the expected events",
    .enabled(if: PayloadFixtures.areHere), arguments: PayloadFixtures.load("telegram"))
  func sample(_ fixture: PayloadFixtures.Fixture) throws {
    let events = try telegram.parse(fixture.body)
    try #require(events.count == fixture.events.count)
    for (event, expected) in zip(events, fixture.events) {
      #expect(PayloadFixtures.differences(event, expected) == [])
    }
  }
}

let telegram = TelegramChannel(
  account: AccountID("telegram"), botToken: "123456:secret", secretToken: "hook-token",
  apiURL: "http://127.0.0.1:9900/telegram/",
  username: "tabayun_bot")

@Suite struct TelegramEventTests {
  private func message(_ members: String, chat: String = "group") throws -> Incoming {
    let body =
      #"{"update_id":1,"message":{"message_id":2,"date":3,"chat":{"id":-5,"type":"\#(chat)"},"#
      + #""from":{"id":7,"is_bot":false,"language_code":"jv"},\#(members)}}"#
    return try #require(try telegram.parse(Array(body.utf8)).first)
  }

  @Test(
    "in a group it knows when it is spoken to",
    arguments: [
      (#""text":"/cek hal ini""#, true), (#""text":"/cek@tabayun_bot""#, true),
      (#""text":"/cek@lain_bot""#, false), (#""text":"halo""#, false),
      (#""text":"halo","reply_to_message":{"message_id":1,"from":{"id":123456}}"#, true),
      (#""text":"halo","reply_to_message":{"message_id":1,"from":{"id":8}}"#, false),
      (#""text":"🙏 @Tabayun_Bot","entities":[{"type":"mention","offset":3,"length":12}]"#, true),
      (#""text":"🙏 @lain_bot","entities":[{"type":"mention","offset":3,"length":9}]"#, false),
      (#""text":"a","entities":[{"type":"mention","offset":-3,"length":99999999999}]"#, false),
      (#""text":"a","entities":[{"type":"text_mention","user":{"id":123456}}]"#, true),
    ])
  func addressed(_ members: String, _ addressed: Bool) throws {
    let event = try message(members)
    #expect(event.addressed == addressed)
    #expect(event.reply == .allowed)
    #expect(event.locale == "jv")
  }

  @Test(
    "it reads along what somebody else's message says that is answered, not its own",
    arguments: [
      (
        #""text":"bener?","reply_to_message":{"message_id":1,"from":{"id":8},"text":"kabar"}"#,
        "kabar"
      ),
      (
        #""text":"bener?","reply_to_message":{"message_id":1,"from":{"id":8},"caption":"foto"}"#,
        "foto"
      ),
      (
        #""text":"bener?","quote":{"text":"sebagian"},"reply_to_message":{"message_id":1,"from":{"id":8},"text":"kabar"}"#,
        "sebagian"
      ),
      (
        #""text":"bener?","reply_to_message":{"message_id":1,"from":{"id":123456},"text":"kabar"}"#,
        nil
      ),
      (#""text":"bener?""#, nil),
    ] as [(String, String?)])
  func quoted(_ members: String, _ text: String?) throws {
    #expect(try message(members).quotedText == text)
  }

  @Test(
    "a command is a slash and a name",
    arguments: [
      ("/start", "command", []), ("/START abc", "command", ["abc"]),
      ("/start@tabayun_bot x_1-Y", "command", ["x_1-Y"]), ("/cek halo", "command", []),
      ("/ 50", "text", []), ("/", "text", []), ("a /start b", "text", []), ("/50%", "text", []),
      ("/a@b@c", "text", []),
    ])
  func commands(_ text: String, _ kind: String, _ payload: [String]) throws {
    let event = try message(#""text":"\#(text)""#, chat: "private")
    #expect(event.kind == kind)
    #expect(event.payload == payload)
    #expect(event.text == text)
  }

  @Test(
    "what is nobody's question gets no answer",
    arguments: [
      #""text":"a","is_automatic_forward":true"#, #""hologram":{}"#, #""new_chat_title":"x""#,
    ])
  func unanswered(_ members: String) throws {
    #expect(try message(members, chat: "private").reply == .forbidden)
  }

  @Test func `another bot gets no answer`() throws {
    let body =
      #"{"update_id":1,"message":{"message_id":2,"chat":{"id":5,"type":"private"},"#
      + #""from":{"id":7,"is_bot":true},"text":"a"}}"#
    let event = try telegram.parse(Array(body.utf8)).first
    #expect(event?.action == .ignore)
  }

  @Test(
    "membership tells who left and came back",
    arguments: [
      ("private", "member", "kicked", Incoming.Action.unfollow),
      ("private", "kicked", "member", .follow), ("group", "left", "member", .joined),
      ("supergroup", "administrator", "kicked", .left),
      ("group", "member", "administrator", .system),
    ])
  func membership(
    _ chat: String, _ before: String, _ after: String, _ action: Incoming.Action
  ) throws {
    let body =
      #"{"update_id":1,"my_chat_member":{"chat":{"id":5,"type":"\#(chat)"},"#
      + #""old_chat_member":{"status":"\#(before)"},"new_chat_member":{"status":"\#(after)"}}}"#
    #expect(try telegram.parse(Array(body.utf8)).first?.action == action)
  }

  @Test(
    "an animation is not counted twice",
    arguments: [
      #""document":{"file_id":"d"},"animation":{"file_id":"a"}"#,
      #""animation":{"file_id":"a"},"document":{"file_id":"d"}"#,
    ])
  func animation(_ members: String) throws {
    let event = try message(members)
    #expect(event.media.map(\.id) == ["a"])
    #expect(event.kind == "video")
  }

  @Test(
    "only who knows the secret token delivers",
    arguments: [
      ("hook-token", true), ("hook-tokem", false), ("", false), ("hook-token ", false),
      ("hook-tokenhook-token", false), (nil, false),
    ])
  func secret(_ token: String?, _ taken: Bool) {
    let headers = token.map { ["x-telegram-bot-api-secret-token": $0] } ?? [:]
    let request = WebhookRequest(
      url: "/", headers: headers, body: [], receivedAt: Timestamp(milliseconds: 0))
    #expect(telegram.verify(request) == taken)
  }
}

@Suite struct TelegramSendingTests {
  private func body(_ reply: Reply, to address: String = "-100123") throws -> JSON {
    let request = try #require(
      telegram.request(
        sending: reply, to: Recipient(address: address), key: "k", at: Timestamp(milliseconds: 0)))
    #expect(request.url == "http://127.0.0.1:9900/telegram/bot123456:secret/sendMessage")
    return try JSON(parsing: request.body)
  }

  @Test func `marks become tags and the rest is escaped`() throws {
    let json = try body(Reply(responseID: "x", text: "*A & B* _<i>_ 2*3 https://x.id/_a_?b&c"))
    #expect(
      json["text"]?.string == "<b>A &amp; B</b> <i>&lt;i&gt;</i> 2*3 https://x.id/_a_?b&amp;c")
    #expect(json["parse_mode"]?.string == "HTML")
    #expect(json["link_preview_options"]?["is_disabled"]?.isTrue == true)
    #expect(json["chat_id"]?.integer == -100_123)
  }

  @Test func `a quote is of the same chat`() throws {
    var reply = Reply(responseID: "x", text: "halo", quotes: "-100123:45")
    #expect(try body(reply)["reply_parameters"]?["message_id"]?.integer == 45)
    for other in ["7:45", "45", "-100123:", "-100123:x", ":45", ""] {
      reply.quotes = other
      #expect(try body(reply)["reply_parameters"] == nil)
    }
  }

  @Test func `short buttons share a row, long titles are told in the text`() throws {
    let short = Reply(
      responseID: "x", text: "Halo",
      choices: [
        .init(id: "a", title: "Membantu"), .init(id: "b", title: "Bukan ini"),
        .init(id: "c", title: "Bagikan ke grup saya"),
      ])
    let rows = try body(short)["reply_markup"]?["inline_keyboard"]?.elements ?? []
    #expect(
      rows.map { $0.elements.compactMap { $0["callback_data"]?.string } } == [["a", "b"], ["c"]])
    let long = Reply(
      responseID: "x", text: "Yang mana?",
      choices: [.init(id: "a", title: "Bansos", description: "Hoaks, 2026")])
    #expect(telegram.parts(of: long).first?.text == "Yang mana?\n\n1. Bansos: Hoaks, 2026")
    #expect(telegram.parts(of: long).first?.choices.count == 1)
  }

  @Test func `a press ends its spinner, a question shows typing`() throws {
    let press = Incoming(action: .callback, reply: .allowed, messageID: "438")
    let answer = try #require(telegram.acknowledgement(of: press))
    #expect(answer.url.hasSuffix("/answerCallbackQuery"))
    #expect(try JSON(parsing: answer.body)["callback_query_id"]?.string == "438")
    var question = Incoming(action: .message, reply: .required, chat: "5", chatType: "private")
    #expect(telegram.acknowledgement(of: question)?.url.hasSuffix("/sendChatAction") == true)
    question.reply = .allowed
    #expect(telegram.acknowledgement(of: question) == nil)
  }

  @Test(
    "an error means what its code and phrase say",
    arguments: [
      (429, "Too Many Requests: retry after 7", "throttled"), (401, "Unauthorized", "retry"),
      (403, "Forbidden: bot was blocked by the user", "gone"),
      (400, "Bad Request: chat not found", "gone"),
      (400, "Bad Request: group chat was upgraded to a supergroup chat", "gone"),
      (400, "Bad Request: message is not modified: …", "sent"),
      (400, "Bad Request: query is too old and response timeout expired", "sent"),
      (400, "Bad Request: can't parse entities: …", "rejected"),
      (400, "Bad Request: message is too long", "rejected"), (500, "Internal", "retry"),
      (409, "Conflict", "retry"), (404, "Not Found", "retry"),
    ])
  func errors(_ number: Int, _ description: String, _ expected: String) {
    let body =
      #"{"ok":false,"error_code":\#(number),"description":"\#(description)","#
      + #""parameters":{"retry_after":7}}"#
    let result = telegram.interpret(
      .success(OutboundResponse(status: number, body: Array(body.utf8))))
    #expect(meaning(result) == expected)
    if case .throttled(let pause, _) = result { #expect(pause == 7_000) }
  }

  @Test func `the provider's id holds the chat`() {
    let body = #"{"ok":true,"result":{"message_id":45,"chat":{"id":-100123}}}"#
    #expect(
      telegram.interpret(.success(OutboundResponse(status: 200, body: Array(body.utf8))))
        == .sent(providerID: "-100123:45"))
  }
}

/// Source: Bot API 10.1. Tags do not count against the limit, so they are taken out first.
@Sendable func telegramProblems(_ request: OutboundRequest) -> [String] {
  var problems = Problems()
  guard let json = try? JSON(parsing: request.body) else { return ["no JSON"] }
  let picture = json["photo"]?.string
  var text = (picture == nil ? json["text"] : json["caption"])?.string ?? ""
  problems.check(
    request.url.hasSuffix(picture == nil ? "/sendMessage" : "/sendPhoto"), "wrong method")
  var open: [String] = []
  for tag in text.matches(of: /<(\/?)([a-z]+)>/) {
    if tag.1.isEmpty {
      open.append(String(tag.2))
    } else {
      problems.check(open.popLast() == String(tag.2), "tags are not nested")
    }
  }
  problems.check(open.isEmpty, "a tag is left open")
  text.replace(/<\/?[bi]>/, with: "")
  problems.check(!text.contains(/<|&(?!amp;|lt;|gt;)/), "not escaped")
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
    text.replace(entity, with: character)
  }
  problems.check(text, atMost: picture == nil ? 4096 : 1024, "text")
  let rows = json["reply_markup"]?["inline_keyboard"]?.elements ?? []
  for button in rows.flatMap(\.elements) {
    problems.check(button["text"]?.string, atMost: 4096, "button")
    let size = button["callback_data"]?.string?.utf8.count ?? 0
    problems.check((1...64).contains(size), "callback data of \(size) bytes")
  }
  return problems.list
}
