import Domain

/// Builds the calls of the Cloud API's `messages` endpoint and reads its answers.
struct WhatsAppSender {
  var url: String
  var accessToken: String

  init(apiURL: String, phoneNumberID: String, accessToken: String) {
    url = "\(Coding.baseURL(apiURL))/\(Coding.percentEncoded(phoneNumberID))/messages"
    self.accessToken = accessToken
  }

  func request(sending part: Reply, to recipient: Recipient, key: String) -> OutboundRequest {
    let address = Address(recipient)
    let part = address == .group ? WhatsAppRenderer.withoutButtons(part) : part
    var json = JSONWriter(capacity: part.text.utf8.count + 512)
    json.object { json in
      write(recipient, address, into: &json)
      if let quoted = part.quotes, !quoted.isEmpty {
        json.object("context") { $0.field("message_id", quoted) }
      }
      write(key: key, into: &json)
      WhatsAppRenderer.write(part, into: &json)
    }
    return post(json.bytes)
  }

  func request(
    template: Reply.Template, in language: Language, to recipient: Recipient, key: String
  ) -> OutboundRequest {
    var json = JSONWriter()
    json.object { json in
      write(recipient, Address(recipient), into: &json)
      write(key: key, into: &json)
      WhatsAppRenderer.write(template, in: language, into: &json)
    }
    return post(json.bytes)
  }

  private func write(_ recipient: Recipient, _ address: Address, into json: inout JSONWriter) {
    json.field("messaging_product", "whatsapp")
    json.field("recipient_type", address == .group ? "group" : "individual")
    json.field(address == .scopedID ? "recipient" : "to", recipient.address)
  }

  private func write(key: String, into json: inout JSONWriter) {
    guard !key.isEmpty, key.count <= WhatsAppLimits.callbackData else { return }
    json.field("biz_opaque_callback_data", key)
  }

  /// The read mark, with the typing indicator that lasts until the reply or 25 seconds.
  func acknowledgement(of incoming: Incoming) -> OutboundRequest? {
    guard incoming.chatType == "private", incoming.reply != .forbidden,
      incoming.action == .message || incoming.action == .callback, let id = incoming.messageID
    else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.field("messaging_product", "whatsapp")
      json.field("status", "read")
      json.field("message_id", id)
      json.object("typing_indicator") { $0.field("type", "text") }
    }
    var request = post(json.bytes)
    request.timeoutMilliseconds = 5_000
    return request
  }

  private func post(_ body: [UInt8]) -> OutboundRequest {
    OutboundRequest(url: url, headers: Coding.jsonHeaders(bearer: accessToken), body: body)
  }

  /// Decided by the code in the body, never by the text; by the status only when there is none.
  func interpret(_ response: OutboundResponse) -> SendResult {
    let body = try? JSON(parsing: response.body)
    if let error = body?["error"], let code = error["code"]?.integer {
      let retryAfter = SendInterpretation.retryAfter(response)
      if let result = WhatsAppErrors.result(code: code, retryAfter: retryAfter) { return result }
    }
    let byStatus = SendInterpretation.status(of: response)
    guard case .sent = byStatus else { return byStatus }
    return .sent(providerID: body?["messages"]?.elements.first?["id"]?.text)
  }

  private enum Address {
    case phone, scopedID, group

    /// A phone number is digits; a business-scoped id has a country's two letters and a dot in front
    /// (`ID.…`); what is neither is a group's id.
    init(_ recipient: Recipient) {
      switch recipient.addressKind {
      case "phone": self = .phone
      case "bsuid": self = .scopedID
      case "group": self = .group
      default:
        let address = recipient.address.utf8
        let letters = address.prefix(2)
        if address.drop(while: { $0 == UInt8(ascii: "+") }).allSatisfy({ 0x30...0x39 ~= $0 }) {
          self = .phone
        } else if letters.count == 2, letters.allSatisfy({ 0x41...0x5A ~= $0 }),
          address.dropFirst(2).first == UInt8(ascii: ".")
        {
          self = .scopedID
        } else {
          self = .group
        }
      }
    }
  }
}
