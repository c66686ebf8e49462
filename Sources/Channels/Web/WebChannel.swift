import Domain

/// The chat on our own pages: no platform in between, so nothing is signed, sent or cut. The pages read
/// replies from the outbox.
public struct WebChannel: ChannelAdapter {
  public let account: AccountID
  public var pacing = WebLimits.pacing

  public init(account: AccountID) { self.account = account }

  public var channel: Channel { .web }
  public var webhookPath: String? { nil }
  public var isPulled: Bool { true }
  public var windowHours: Double? { nil }

  public func verify(_ request: WebhookRequest) -> Bool { WebSignature.verify(request) }

  public func handshake(query: [String: String]) -> String? { nil }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    try WebParser.parse(body)
  }

  public func parts(of reply: Reply) -> [Reply] { WebRenderer.parts(of: reply) }

  public func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? { nil }

  public func acknowledgement(of incoming: Incoming) -> OutboundRequest? { nil }

  public func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult {
    WebSender.interpret(outcome)
  }
}
