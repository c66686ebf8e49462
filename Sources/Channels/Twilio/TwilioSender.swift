import Domain

/// Builds the calls of the Messages API and reads its answers.
struct TwilioSender {
  private let url: String
  private let authorization: String
  /// A number (`+62…`) or a messaging service (`MG…`).
  private let from: String
  private let statusCallbackURL: String?

  init(
    apiURL: String, accountSID: String, authToken: String, from: String, statusCallbackURL: String?
  ) {
    url =
      "\(Coding.baseURL(apiURL))/2010-04-01/Accounts/\(Coding.percentEncoded(accountSID))/Messages.json"
    authorization = Coding.basic(accountSID, authToken)
    self.from = from
    self.statusCallbackURL = statusCallbackURL
  }

  func request(sending part: Reply, to recipient: Recipient, key: String) -> OutboundRequest {
    let isService = from.hasPrefix("MG")
    var fields = [
      ("To", recipient.address), (isService ? "MessagingServiceSid" : "From", from),
      ("Body", part.text),
    ]
    if let callback = statusCallbackURL {
      let mark = callback.contains("?") ? "&" : "?"
      let key = Coding.percentEncoded(key)
      fields.append(("StatusCallback", "\(callback)\(mark)\(TwilioParser.outboxField)=\(key)"))
    }
    let body = fields.map { "\($0.0)=\(Coding.percentEncoded($0.1))" }.joined(separator: "&")
    return OutboundRequest(
      url: url,
      headers: [
        (name: "Content-Type", value: "application/x-www-form-urlencoded"),
        (name: "Authorization", value: authorization),
      ],
      body: Array(body.utf8))
  }

  func interpret(_ response: OutboundResponse) -> SendResult {
    let body = try? JSON(parsing: response.body)
    let byStatus = SendInterpretation.status(of: response)
    if case .sent = byStatus { return .sent(providerID: body?["sid"]?.text) }
    let byCode = body?["code"]?.integer.flatMap {
      TwilioErrors.result(code: $0, retryAfter: SendInterpretation.retryAfter(response))
    }
    return byCode ?? byStatus
  }
}
