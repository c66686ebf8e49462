import Domain
import Testing

@testable import Channels

/// What we send, held against what the platforms say of their own APIs.
@Suite(.enabled(if: PlatformSpecs.areHere)) struct PlatformSpecTests {
  /// The calls of some replies of every kind.
  private func calls(_ adapter: any ChannelAdapter, to recipient: Recipient) -> [OutboundRequest] {
    var random = SeededRandom(seed: 23)
    return (0..<40).flatMap { _ in
      adapter.parts(of: random.reply()).compactMap {
        adapter.request(sending: $0, to: recipient, key: "k:1", at: Timestamp(milliseconds: 0))
      }
    }
  }

  private let question = Incoming(
    action: .message, reply: .required, sender: "U1", chat: "U1", chatType: "private",
    messageID: "m")

  @Test func `WhatsApp's calls are as Meta describes them`() throws {
    let spec = OpenAPISchema(
      document: try PlatformSpecs.load("meta-whatsapp-business-messaging-api_v23.0.yaml"))
    let message = try #require(spec.schema("components/schemas/Message"))
    let media = try #require(spec.schema("components/schemas/MediaObject_1"))
    for call in calls(whatsApp(), to: Recipient(address: "6281234567890")) {
      // Meta documents the one member of every send on its pages only, and the other in a second description of
      // the same object.
      let body = try JSON(parsing: call.body)
      let undocumented = ["/biz_opaque_callback_data is unknown", "/image/caption is unknown"]
      let problems = spec.problems(body, message)
      #expect(problems.filter { !undocumented.contains($0) } == [])
      if let image = body["image"] { #expect(spec.problems(image, media) == []) }
    }
    let template = try #require(
      whatsApp().request(
        template: .init(name: "kabar", parameters: ["a\n\tb     c", ""]), in: .jv,
        to: Recipient(address: "6281234567890"), key: "k:1"))
    let body = try JSON(parsing: template.body)
    #expect(
      spec.problems(body, message).filter { $0 != "/biz_opaque_callback_data is unknown" } == [])
    let texts = body["template"]?["components"]?.elements.first?["parameters"]?.elements ?? []
    #expect(texts.map { $0["text"]?.string } == ["a b c", "-"])
  }

  @Test(
    "Messenger's and Instagram's calls have the shape of Meta's own examples",
    arguments: [Channel.messenger, .instagram])
  func sendAPI(_ channel: Channel) throws {
    let adapter = messenger(channel, pageID: "9")
    let page = try PostmanCollection("meta-messenger-platform.postman_collection.json")
    let own =
      channel == .messenger
      ? page : try PostmanCollection("meta-instagram-platform.postman_collection.json")
    #expect(own.sends.count >= 5)
    // Of quick replies the Instagram collection has no example; they are the Send API's, which both share.
    let shapes = own.shapes.union(page.shapes)
    #expect(own.shapes.isSuperset(of: ["/recipient/id:string", "/message/text:string"]))
    // Meta tells of this member of every send on its pages only.
    let documented: Set<String> = ["/messaging_type:string"]
    let person = Recipient(address: "27001234567890123")
    var calls = calls(adapter, to: person)
    #expect(calls.contains { String(decoding: $0.body, as: UTF8.self).contains("quick_replies") })
    for call in calls {
      let unknown = try PostmanCollection.shapes(of: JSON(parsing: call.body))
        .subtracting(shapes).subtracting(documented)
      #expect(unknown.isEmpty, "\(unknown)")
      #expect(call.method == "POST" && call.url.hasSuffix("/messages"))
    }
    // What shows that somebody is heard: an action instead of a message.
    calls = [adapter.acknowledgement(of: question), adapter.readMark(of: question)].compactMap {
      $0
    }
    #expect(calls.count == 2)
    for call in calls {
      let shape = try PostmanCollection.shapes(of: JSON(parsing: call.body))
      #expect(shape == ["/recipient/id:string", "/sender_action:string"])
    }
  }

  @Test func `LINE's calls are as LINE describes them`() throws {
    let spec = OpenAPISchema(document: try PlatformSpecs.load("line-messaging-api.yml"))
    let push = try #require(spec.schema("components/schemas/PushMessageRequest"))
    let reply = try #require(spec.schema("components/schemas/ReplyMessageRequest"))
    let loading = try #require(spec.schema("components/schemas/ShowLoadingAnimationRequest"))
    for call in calls(line, to: Recipient(address: "U1")) {
      #expect(spec.problems(try JSON(parsing: call.body), push) == [])
    }
    let fresh = Recipient(
      address: "U1", replyToken: "t", replyTokenAt: Timestamp(milliseconds: 0))
    for call in calls(line, to: fresh) {
      #expect(spec.problems(try JSON(parsing: call.body), reply) == [])
    }
    let typing = try #require(line.acknowledgement(of: question))
    #expect(spec.problems(try JSON(parsing: typing.body), loading) == [])
    let marked = try #require(spec.schema("components/schemas/MarkMessagesAsReadByTokenRequest"))
    var read = question
    #expect(line.readMark(of: read) == nil)
    read.readToken = "token"
    let mark = try #require(line.readMark(of: read))
    #expect(mark.url.hasSuffix("/v2/bot/chat/markAsRead"))
    #expect(spec.problems(try JSON(parsing: mark.body), marked) == [])
  }

  @Test func `the Android gateway's calls are as it describes them`() throws {
    let spec = OpenAPISchema(document: try PlatformSpecs.load("android-sms-gateway.openapi.json"))
    let message = try #require(spec.schema("components/schemas/smsgateway.Message"))
    for call in calls(android, to: Recipient(address: "+6281234567890")) {
      #expect(spec.problems(try JSON(parsing: call.body), message) == [])
    }
  }

  @Test func `Twilio's calls are as Twilio describes them`() throws {
    let spec = OpenAPISchema(
      document: try PlatformSpecs.load("twilio-api-v2010-messages.subset.openapi.json"))
    let path = spec.document["paths"]?["/2010-04-01/Accounts/{AccountSid}/Messages.json"]
    let body = path?["post"]?["requestBody"]?["content"]
    let message = try #require(body?["application/x-www-form-urlencoded"]?["schema"])
    for call in calls(twilio(), to: Recipient(address: "+6281234567890")) {
      let form = try #require(FormFields(call.body))
      var json = JSONWriter()
      json.object { json in
        for field in form.fields {
          json.field(
            String(decoding: field.name, as: UTF8.self),
            String(decoding: field.value, as: UTF8.self))
        }
      }
      #expect(spec.problems(try JSON(parsing: json.bytes), message) == [])
    }
  }

  @Test func `Telegram's calls are as Telegram describes them`() throws {
    let spec = TelegramSpec(
      document: try PlatformSpecs.load("telegram-bot-api-10.1.min.json"))
    var press = question
    press.action = .callback
    let calls =
      calls(telegram, to: Recipient(address: "6281"))
      + [question, press].compactMap { telegram.acknowledgement(of: $0) }
    for call in calls {
      let method = call.url.split(separator: "/").last.map { String($0) } ?? ""
      #expect(spec.problems(try JSON(parsing: call.body), method: method) == [])
    }
  }
}

/// Telegram's methods and types, which are described in a form of their own.
private struct TelegramSpec {
  var document: JSON

  func problems(_ value: JSON, method: String) -> [String] {
    guard let fields = document["methods"]?[method]?["fields"] else { return ["no \(method)"] }
    return problems(value, fields: fields.elements, at: method)
  }

  private func problems(_ value: JSON, fields: [JSON], at place: String) -> [String] {
    var found: [String] = []
    for field in fields where field["required"]?.isTrue == true {
      let name = field["name"]?.string ?? ""
      if value[name] == nil { found.append("\(place)/\(name) is missing") }
    }
    for (name, member) in value.members {
      guard let field = fields.first(where: { $0["name"]?.string == name }) else {
        found.append("\(place)/\(name) is unknown")
        continue
      }
      let tried = (field["types"]?.elements ?? []).compactMap(\.string).map {
        problems(member, type: $0, at: "\(place)/\(name)")
      }
      found += tried.min { $0.count < $1.count } ?? []
    }
    return found
  }

  private func problems(_ value: JSON, type: String, at place: String) -> [String] {
    if type.hasPrefix("Array of ") {
      if value.kind != .array { return ["\(place) is no array"] }
      let element = String(type.dropFirst("Array of ".count))
      return value.elements.flatMap { problems($0, type: element, at: "\(place)[]") }
    }
    let kinds: [String: JSON.Kind] = [
      "String": .string, "Integer": .number, "Float": .number, "Boolean": .bool, "True": .bool,
    ]
    if let kind = kinds[type] { return value.kind == kind ? [] : ["\(place) is no \(type)"] }
    guard let fields = document["types"]?[type]?["fields"], value.kind == .object else {
      return ["\(place) is no \(type)"]
    }
    return problems(value, fields: fields.elements, at: place)
  }
}
