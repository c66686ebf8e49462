import Domain

/// One number or messaging service on Twilio, or on a gateway that speaks Twilio's language.
public struct TwilioChannel: ChannelAdapter {
  public static let defaultAPIURL = "https://api.twilio.com"

  public let account: AccountID
  public var pacing: Pacing
  private let authToken: String
  private let parser: TwilioParser
  private let sender: TwilioSender

  /// - Parameters:
  ///   - authToken: signs deliveries and opens the API.
  ///   - from: the number (`+62…`) or messaging service (`MG…`) that sends.
  ///   - statusCallbackURL: this account's webhook as the world reaches it; `nil`: no receipts.
  ///   - apiURL: what stands before `/2010-04-01/…`; `nil`: Twilio's.
  ///   - pacing: `nil`: ten a second.
  public init(
    account: AccountID, accountSID: String, authToken: String, from: String,
    statusCallbackURL: String? = nil, apiURL: String? = nil, pacing: Pacing? = nil
  ) {
    self.account = account
    self.authToken = authToken
    self.pacing = pacing ?? TwilioLimits.pacing
    parser = TwilioParser(accountSID: accountSID)
    sender = TwilioSender(
      apiURL: apiURL ?? Self.defaultAPIURL, accountSID: accountSID, authToken: authToken,
      from: from, statusCallbackURL: statusCallbackURL)
  }

  public var channel: Channel { .sms }
  public var webhookPath: String? { "sms/twilio" }
  public var windowHours: Double? { nil }

  /// The request's URL has to be the one that was entered in Twilio's console.
  public func verify(_ request: WebhookRequest) -> Bool {
    TwilioSignature.verify(request, authToken: authToken)
  }

  public func handshake(query: [String: String]) -> String? { nil }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    try parser.parse(body)
  }

  public func parse(_ request: WebhookRequest) throws(ParseFailure) -> [Incoming] {
    try parser.parse(request.body, url: request.url)
  }

  public func parts(of reply: Reply) -> [Reply] { TwilioRenderer.parts(of: reply) }

  public func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? {
    sender.request(sending: part, to: recipient, key: key)
  }

  /// SMS knows neither read marks nor typing.
  public func acknowledgement(of incoming: Incoming) -> OutboundRequest? { nil }

  public func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult {
    switch outcome {
    case .success(let response): sender.interpret(response)
    case .failure(let failure): SendInterpretation.transport(failure)
    }
  }

  public func failure(reportedBy receipt: Incoming) -> SendResult? {
    guard receipt.action == .status, ["failed", "undelivered"].contains(receipt.kind) else {
      return nil
    }
    let known = receipt.payload.first.flatMap { Int64($0) }.flatMap {
      TwilioErrors.result(code: $0)
    }
    return known
      ?? .rejected(
        SendFailure(
          code: "twilio:\(Incoming.name(receipt.payload.first))",
          staffText: "Operator tidak dapat menyampaikan SMS ini."))
  }
}
