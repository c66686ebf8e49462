import Domain

/// One official account on LINE.
public struct LineChannel: ChannelAdapter {
  public static let defaultAPIURL = "https://api.line.me"

  public let account: AccountID
  public var pacing: Pacing
  private let channelSecret: String
  private let sender: LineSender

  /// - Parameters:
  ///   - channelSecret: signs deliveries.
  ///   - accessToken: the channel's access token.
  ///   - apiURL: what stands before `/v2/bot/…`; `nil`: LINE's.
  ///   - pacing: `nil`: what every account may do.
  public init(
    account: AccountID, channelSecret: String, accessToken: String, apiURL: String? = nil,
    pacing: Pacing? = nil
  ) {
    self.account = account
    self.channelSecret = channelSecret
    self.pacing = pacing ?? LineLimits.pacing
    sender = LineSender(apiURL: apiURL ?? Self.defaultAPIURL, accessToken: accessToken)
  }

  public var channel: Channel { .line }
  public var windowHours: Double? { nil }

  public func verify(_ request: WebhookRequest) -> Bool {
    LineSignature.verify(request, channelSecret: channelSecret)
  }

  public func handshake(query: [String: String]) -> String? { nil }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    try LineParser().parse(body)
  }

  public func parts(of reply: Reply) -> [Reply] { LineRenderer.parts(of: reply) }

  public func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? {
    sender.request(sending: part, to: recipient, key: key, at: now)
  }

  public var mostRecipients: Int { LineLimits.multicast }

  public func request(
    sending part: Reply, toAll recipients: [Recipient], key: String
  ) -> OutboundRequest? {
    sender.request(sending: part, toAll: recipients, key: key)
  }

  /// Replies are free of charge; everything else comes out of the month's messages.
  public func isMetered(_ request: OutboundRequest) -> Bool { sender.isMetered(request) }

  public func acknowledgement(of incoming: Incoming) -> OutboundRequest? {
    sender.acknowledgement(of: incoming)
  }

  public func readMark(of incoming: Incoming) -> OutboundRequest? {
    sender.readMark(of: incoming)
  }

  public func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult {
    interpret(outcome, sentTo: Recipient(address: ""))
  }

  public func interpret(
    _ outcome: Result<OutboundResponse, TransportFailure>, sentTo recipient: Recipient
  ) -> SendResult {
    switch outcome {
    case .success(let response): sender.interpret(response, sentTo: recipient)
    case .failure(let failure): SendInterpretation.transport(failure)
    }
  }

  /// Of LINE's own errors too nobody knows; repeating the same call is harmless here, changing from reply to
  /// push would not be.
  public func mayHaveArrived(_ outcome: Result<OutboundResponse, TransportFailure>) -> Bool {
    if case .success(let response) = outcome { return response.status >= 500 }
    return SendInterpretation.mayHaveArrived(outcome)
  }
}
