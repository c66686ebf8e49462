import Domain

/// The chat on our own pages: no platform in between, so nothing is signed, sent or cut. The pages read
/// replies from the outbox.
public struct WebChannel: ChannelAdapter {
  public let account: AccountID
  public var pacing = Pacing(
    perSecond: 1_000, burst: 1_000, personIntervalMilliseconds: 0, personBurst: 1_000)

  public init(account: AccountID) { self.account = account }

  public var channel: Channel { .web }
  public var webhookPath: String? { nil }
  public var isPulled: Bool { true }
  public var windowHours: Double? { nil }

  public func verify(_ request: WebhookRequest) -> Bool { false }

  public func handshake(query: [String: String]) -> String? { nil }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    throw ParseFailure(reason: "the web chat has no webhook")
  }

  public func parts(of reply: Reply) -> [Reply] { [reply] }

  public func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? { nil }

  public func acknowledgement(of incoming: Incoming) -> OutboundRequest? { nil }

  public func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult {
    .sent(providerID: nil)
  }
}
