import Domain

/// One phone that sends and receives text messages through the open-source Android SMS gateway.
public struct AndroidSMSChannel: ChannelAdapter {
  public static let defaultAPIURL = "https://api.sms-gate.app/3rdparty/v1"

  public let account: AccountID
  public var pacing: Pacing
  private let signingKey: String
  private let sender: AndroidSMSSender

  /// - Parameters:
  ///   - signingKey: set in the app; its own is eight digits and too short.
  ///   - username, password: of the gateway's API.
  ///   - apiURL: what stands before `/messages`; `nil`: the project's public server. A phone in the same
  ///     network is reached at `http://<phone>:8080`.
  ///   - simNumber: 1 to 3; `nil`: the phone's choice.
  ///   - pacing: `nil`: one every two seconds.
  public init(
    account: AccountID, signingKey: String, username: String, password: String,
    apiURL: String? = nil, simNumber: Int? = nil, pacing: Pacing? = nil
  ) {
    self.account = account
    self.signingKey = signingKey
    self.pacing = pacing ?? AndroidSMSLimits.pacing
    sender = AndroidSMSSender(
      apiURL: apiURL ?? Self.defaultAPIURL, username: username, password: password,
      simNumber: simNumber)
  }

  public var channel: Channel { .sms }
  public var webhookPath: String? { "sms/android" }
  public var windowHours: Double? { nil }

  public func verify(_ request: WebhookRequest) -> Bool {
    AndroidSMSSignature.verify(request, signingKey: signingKey)
  }

  public func handshake(query: [String: String]) -> String? { nil }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    try AndroidSMSParser().parse(body)
  }

  public func parts(of reply: Reply) -> [Reply] { AndroidSMSRenderer.parts(of: reply) }

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
    AndroidSMSErrors.failure(reportedBy: receipt)
  }
}
