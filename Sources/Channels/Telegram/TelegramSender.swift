import Domain

/// Builds the calls of the Bot API and reads their answers. The URL holds the bot's token.
struct TelegramSender {
  private let url: String

  init(apiURL: String, botToken: String) {
    url = "\(Coding.baseURL(apiURL))/bot\(botToken)"
  }

  /// There is no idempotency key and no receipt, so `key` has nowhere to go.
  func request(sending part: Reply, to recipient: Recipient) -> OutboundRequest {
    var json = JSONWriter(capacity: part.text.utf8.count + 512)
    json.object { json in
      write(chat: recipient.address, into: &json)
      if let quoted = part.quotes.flatMap({ TelegramMessageID($0) }),
        quoted.chat == recipient.address, let number = Int64(quoted.number)
      {
        json.object("reply_parameters") { json in
          json.field("message_id", number)
          json.field("allow_sending_without_reply", true)
        }
      }
      TelegramRenderer.write(part, into: &json)
    }
    return call(part.picture == nil ? "sendMessage" : "sendPhoto", json.bytes)
  }

  /// A pressed button's spinner is ended; a question shows that somebody types.
  func acknowledgement(of incoming: Incoming) -> OutboundRequest? {
    var json = JSONWriter()
    var request: OutboundRequest
    switch incoming.action {
    case .callback:
      guard let id = incoming.messageID else { return nil }
      json.object { $0.field("callback_query_id", id) }
      request = call("answerCallbackQuery", json.bytes)
    case .message:
      guard incoming.reply == .required || (incoming.reply == .allowed && incoming.addressed),
        let chat = incoming.chat
      else { return nil }
      json.object { json in
        write(chat: chat, into: &json)
        json.field("action", "typing")
      }
      request = call("sendChatAction", json.bytes)
    default: return nil
    }
    request.timeoutMilliseconds = 5_000
    return request
  }

  private func write(chat: String, into json: inout JSONWriter) {
    if let number = Int64(chat) {
      json.field("chat_id", number)
    } else {
      json.field("chat_id", chat)
    }
  }

  private func call(_ method: String, _ body: [UInt8]) -> OutboundRequest {
    OutboundRequest(url: "\(url)/\(method)", headers: Coding.jsonHeaders(), body: body)
  }

  func interpret(_ response: OutboundResponse) -> SendResult {
    let body = try? JSON(parsing: response.body)
    if let body, body["ok"]?.bool == false, let code = body["error_code"]?.integer {
      return TelegramErrors.result(
        code: code, description: body["description"]?.string ?? "",
        retryAfter: SendInterpretation.pause(seconds: body["parameters"]?["retry_after"]?.double)
          ?? SendInterpretation.retryAfter(response))
    }
    let byStatus = SendInterpretation.status(of: response)
    guard case .sent = byStatus else { return byStatus }
    guard let result = body?["result"], let chat = result["chat"]?["id"]?.text,
      let number = result["message_id"]?.text
    else { return .sent(providerID: nil) }
    return .sent(providerID: TelegramMessageID(chat: chat, number: number).description)
  }
}
