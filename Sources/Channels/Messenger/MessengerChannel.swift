import Domain

/// One Facebook page on Messenger, or one professional account on Instagram: webhook and Send API are the
/// same, limits differ.
public struct MessengerChannel: ChannelAdapter {
  /// The Graph API with the version that this adapter was written for; versions live about two years.
  public static func defaultAPIURL(for channel: Channel) -> String {
    channel == .instagram
      ? "https://graph.instagram.com/v25.0" : "https://graph.facebook.com/v25.0"
  }

  public let channel: Channel
  public let account: AccountID
  public var pacing: Pacing
  private let appSecret: String
  private let verifyToken: String
  private let parser: MessengerParser
  private let sender: MessengerSender

  /// - Parameters:
  ///   - channel: `messenger` or `instagram`.
  ///   - appSecret: signs deliveries.
  ///   - verifyToken: what was typed beside the webhook's URL in Meta's console.
  ///   - pageToken: of the page, with `pages_messaging` or `instagram_business_manage_messages`.
  ///   - pageID: the page's or account's id; `nil` or `me`: the token's, and deliveries are not checked
  ///     for it.
  ///   - apiURL: where the Graph API stands, with its version; `nil`: Meta's.
  ///   - pacing: `nil`: what every page may do.
  public init(
    channel: Channel = .messenger, account: AccountID, appSecret: String, verifyToken: String,
    pageToken: String, pageID: String? = nil, apiURL: String? = nil, pacing: Pacing? = nil
  ) {
    self.channel = channel == .instagram ? .instagram : .messenger
    self.account = account
    self.appSecret = appSecret
    self.verifyToken = verifyToken
    self.pacing = pacing ?? MessengerLimits.pacing
    let pageID = pageID.flatMap { $0.isEmpty || $0 == "me" ? nil : $0 }
    parser = MessengerParser(pageID: pageID)
    sender = MessengerSender(
      channel: channel, apiURL: apiURL ?? Self.defaultAPIURL(for: channel), pageID: pageID,
      pageToken: pageToken)
  }

  public var windowHours: Double? { MessengerLimits.windowHours }

  public func verify(_ request: WebhookRequest) -> Bool {
    MessengerSignature.verify(request, appSecret: appSecret)
  }

  public func handshake(query: [String: String]) -> String? {
    MetaWebhook.handshake(query: query, verifyToken: verifyToken)
  }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    try parser.parse(body)
  }

  public func parts(of reply: Reply) -> [Reply] { sender.parts(of: reply) }

  public func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? {
    sender.request(sending: part, to: recipient)
  }

  public func request(
    template: Reply.Template, in language: Language, to recipient: Recipient, key: String
  ) -> OutboundRequest? {
    sender.request(template: template, in: language, to: recipient)
  }

  public func acknowledgement(of incoming: Incoming) -> OutboundRequest? {
    sender.acknowledgement(of: incoming)
  }

  public func readMark(of incoming: Incoming) -> OutboundRequest? {
    sender.readMark(of: incoming)
  }

  public func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult {
    switch outcome {
    case .success(let response): sender.interpret(response)
    case .failure(let failure): SendInterpretation.transport(failure)
    }
  }
}
