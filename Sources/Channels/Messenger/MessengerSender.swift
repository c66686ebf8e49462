import Domain

/// Builds the calls of the Send API and reads its answers.
struct MessengerSender {
  private let url: String
  private let pageToken: String
  private let renderer: MessengerRenderer
  private let errors: MessengerErrors
  private let hasTemplates: Bool

  init(channel: Channel, apiURL: String, pageID: String?, pageToken: String) {
    url = "\(Coding.baseURL(apiURL))/\(Coding.percentEncoded(pageID ?? "me"))/messages"
    self.pageToken = pageToken
    renderer = MessengerRenderer(limits: MessengerLimits(channel: channel))
    errors = MessengerErrors(channel: channel)
    hasTemplates = channel == .messenger
  }

  func parts(of reply: Reply) -> [Reply] { renderer.parts(of: reply) }

  /// There is no idempotency key, and receipts name the platform's id only.
  func request(sending part: Reply, to recipient: Recipient) -> OutboundRequest {
    var json = JSONWriter(capacity: part.text.utf8.count + 512)
    json.object { json in
      json.object("recipient") { $0.field("id", recipient.address) }
      json.field("messaging_type", "RESPONSE")
      json.object("message") { renderer.write(part, into: &$0) }
    }
    return post(json.bytes)
  }

  /// A utility template, which may go when the window has closed. Messenger alone has them: on Instagram
  /// nothing may.
  func request(
    template: Reply.Template, in language: Language, to recipient: Recipient
  ) -> OutboundRequest? {
    guard hasTemplates else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.object("recipient") { $0.field("id", recipient.address) }
      json.field("messaging_type", "UTILITY")
      json.object("message") { json in
        json.object("template") { MetaTemplate.write(template, in: language, into: &$0) }
      }
    }
    return post(json.bytes)
  }

  /// The typing indicator, which lasts until the reply or 20 seconds.
  func acknowledgement(of incoming: Incoming) -> OutboundRequest? {
    action("typing_on", answering: incoming)
  }

  func readMark(of incoming: Incoming) -> OutboundRequest? {
    action("mark_seen", answering: incoming)
  }

  private func action(_ name: String, answering incoming: Incoming) -> OutboundRequest? {
    guard incoming.reply != .forbidden, let person = incoming.sender,
      incoming.action == .message || incoming.action == .callback
    else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.object("recipient") { $0.field("id", person) }
      json.field("sender_action", name)
    }
    var request = post(json.bytes)
    request.timeoutMilliseconds = 5_000
    return request
  }

  private func post(_ body: [UInt8]) -> OutboundRequest {
    OutboundRequest(url: url, headers: Coding.jsonHeaders(bearer: pageToken), body: body)
  }

  func interpret(_ response: OutboundResponse) -> SendResult {
    let body = try? JSON(parsing: response.body)
    if let error = body?["error"], let code = error["code"]?.integer {
      let result = errors.result(
        code: code, subcode: error["error_subcode"]?.integer,
        retryAfter: SendInterpretation.retryAfter(response))
      if let result { return result }
    }
    let byStatus = SendInterpretation.status(of: response)
    guard case .sent = byStatus else { return byStatus }
    return .sent(providerID: body?["message_id"]?.text)
  }
}
