import Domain

/// Builds the calls of the gateway's API and reads its answers.
struct AndroidSMSSender {
  private let url: String
  private let authorization: String
  private let simNumber: Int?

  init(apiURL: String, username: String, password: String, simNumber: Int?) {
    url = "\(Coding.baseURL(apiURL))/messages"
    authorization = Coding.basic(username, password)
    self.simNumber = simNumber
  }

  /// The message's id is ours, so a repeat is refused and receipts name the outbox row.
  func request(sending part: Reply, to recipient: Recipient, key: String) -> OutboundRequest {
    var json = JSONWriter(capacity: part.text.utf8.count + 256)
    json.object { json in
      json.field("id", Self.id(key))
      json.object("textMessage") { $0.field("text", part.text) }
      json.array("phoneNumbers") { $0.string(recipient.address) }
      if let simNumber { json.field("simNumber", Int64(simNumber)) }
      json.field("ttl", AndroidSMSLimits.timeToLive)
      json.field("withDeliveryReport", true)
    }
    var headers = Coding.jsonHeaders()
    headers.append((name: "Authorization", value: authorization))
    return OutboundRequest(url: url, headers: headers, body: json.bytes)
  }

  /// The key itself where it fits.
  private static func id(_ key: String) -> String {
    (1...AndroidSMSLimits.id).contains(key.utf8.count) ? key : StableUUID.of(key)
  }

  func interpret(_ response: OutboundResponse) -> SendResult {
    if let result = AndroidSMSErrors.result(status: response.status) { return result }
    let byStatus = SendInterpretation.status(of: response)
    guard case .sent = byStatus else { return byStatus }
    let body = try? JSON(parsing: response.body)
    return .sent(providerID: body?["id"]?.text)
  }
}
