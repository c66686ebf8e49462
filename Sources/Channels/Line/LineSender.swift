import Domain

/// Builds the calls of the Messaging API and reads its answers.
struct LineSender {
  private let url: String
  private let accessToken: String

  init(apiURL: String, accessToken: String) {
    url = Coding.baseURL(apiURL)
    self.accessToken = accessToken
  }

  /// A reply, free of charge, while the token is fresh; else a push with a retry key.
  ///
  /// A token works once and a retry key is taken once, so repeating the same call is harmless; changing from
  /// one to the other is not. So what may have gone as a reply goes as a reply again, however late.
  func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest {
    var headers = Coding.jsonHeaders(bearer: accessToken)
    var json = JSONWriter(capacity: part.text.utf8.count + 512)
    let isStale = recipient.attemptedAt == nil && recipient.lastFailure == LineErrors.staleToken
    let token = isStale ? nil : freshToken(of: recipient, at: recipient.attemptedAt ?? now)
    json.object { json in
      if let token {
        json.field("replyToken", token)
      } else {
        json.field("to", recipient.address)
      }
      LineRenderer.writeMessages(part, into: &json)
    }
    if token == nil { headers.append((name: "X-Line-Retry-Key", value: StableUUID.of(key))) }
    return OutboundRequest(
      url: "\(url)/v2/bot/message/\(token == nil ? "push" : "reply")", headers: headers,
      body: json.bytes)
  }

  /// A multicast, which is for people only: a group's or a room's id would have all of it refused.
  func request(
    sending part: Reply, toAll recipients: [Recipient], key: String
  ) -> OutboundRequest? {
    guard recipients.count <= LineLimits.multicast,
      recipients.allSatisfy({ $0.address.hasPrefix("U") })
    else { return nil }
    var headers = Coding.jsonHeaders(bearer: accessToken)
    headers.append((name: "X-Line-Retry-Key", value: StableUUID.of(key)))
    var json = JSONWriter(capacity: part.text.utf8.count + recipients.count * 40 + 512)
    json.object { json in
      json.array("to") { json in
        for recipient in recipients { json.string(recipient.address) }
      }
      LineRenderer.writeMessages(part, into: &json)
    }
    return OutboundRequest(
      url: "\(url)/v2/bot/message/multicast", headers: headers, body: json.bytes)
  }

  func isMetered(_ request: OutboundRequest) -> Bool {
    request.url.hasPrefix("\(url)/v2/bot/message/") && !request.url.hasSuffix("/reply")
  }

  private func freshToken(of recipient: Recipient, at time: Timestamp) -> String? {
    guard let token = recipient.replyToken, !token.isEmpty, let came = recipient.replyTokenAt,
      time.millisecondsSince(came) <= LineLimits.replyTokenMilliseconds
    else { return nil }
    return token
  }

  /// The typing indicator, which people's chats have and groups do not.
  func acknowledgement(of incoming: Incoming) -> OutboundRequest? {
    guard incoming.chatType == "private", incoming.reply != .forbidden, let chat = incoming.chat,
      incoming.action == .message || incoming.action == .callback
    else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.field("chatId", chat)
      json.field("loadingSeconds", 20 as Int64)
    }
    return OutboundRequest(
      url: "\(url)/v2/bot/chat/loading/start", headers: Coding.jsonHeaders(bearer: accessToken),
      body: json.bytes, timeoutMilliseconds: 5_000)
  }

  /// LINE gives a token for it with most messages.
  func readMark(of incoming: Incoming) -> OutboundRequest? {
    guard incoming.reply != .forbidden, let token = incoming.readToken else { return nil }
    var json = JSONWriter()
    json.object { $0.field("markAsReadToken", token) }
    return OutboundRequest(
      url: "\(url)/v2/bot/chat/markAsRead", headers: Coding.jsonHeaders(bearer: accessToken),
      body: json.bytes, timeoutMilliseconds: 5_000)
  }

  func interpret(_ response: OutboundResponse, sentTo recipient: Recipient) -> SendResult {
    let body = try? JSON(parsing: response.body)
    let result = LineErrors.result(
      status: response.status, error: body, retryAfter: SendInterpretation.retryAfter(response),
      sentTo: recipient)
    if let result { return result }
    let byStatus = SendInterpretation.status(of: response)
    guard case .sent = byStatus else { return byStatus }
    return .sent(providerID: body?["sentMessages"]?.elements.first?["id"]?.text)
  }
}
