import Domain

/// One number on WhatsApp's Cloud API.
public struct WhatsAppChannel: ChannelAdapter {
  /// The Graph API with the version that this adapter was written for; versions live about two years.
  public static let defaultAPIURL = "https://graph.facebook.com/v25.0"

  public let account: AccountID
  public var pacing: Pacing
  private let appSecret: String
  private let verifyToken: String
  private let parser: WhatsAppParser
  private let sender: WhatsAppSender

  /// - Parameters:
  ///   - appSecret: signs deliveries.
  ///   - verifyToken: what was typed beside the webhook's URL in Meta's console.
  ///   - accessToken: of a system user with `whatsapp_business_messaging`.
  ///   - apiURL: where the Graph API stands, with its version; `nil`: Meta's.
  ///   - pacing: `nil`: what every number may do.
  public init(
    account: AccountID, appSecret: String, verifyToken: String, accessToken: String,
    phoneNumberID: String, apiURL: String? = nil, pacing: Pacing? = nil
  ) {
    self.account = account
    self.appSecret = appSecret
    self.verifyToken = verifyToken
    self.pacing = pacing ?? WhatsAppLimits.pacing
    parser = WhatsAppParser(phoneNumberID: phoneNumberID)
    sender = WhatsAppSender(
      apiURL: apiURL ?? Self.defaultAPIURL, phoneNumberID: phoneNumberID, accessToken: accessToken)
  }

  public var channel: Channel { .whatsapp }
  public var windowHours: Double? { WhatsAppLimits.windowHours }

  public func verify(_ request: WebhookRequest) -> Bool {
    WhatsAppSignature.verify(request, appSecret: appSecret)
  }

  public func handshake(query: [String: String]) -> String? {
    MetaWebhook.handshake(query: query, verifyToken: verifyToken)
  }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    try parser.parse(body)
  }

  public func parts(of reply: Reply) -> [Reply] { WhatsAppRenderer.parts(of: reply) }

  public func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? {
    sender.request(sending: part, to: recipient, key: key)
  }

  public func request(
    template: Reply.Template, in language: Language, to recipient: Recipient, key: String
  ) -> OutboundRequest? {
    sender.request(template: template, in: language, to: recipient, key: key)
  }

  public func acknowledgement(of incoming: Incoming) -> OutboundRequest? {
    sender.acknowledgement(of: incoming)
  }

  public func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult {
    switch outcome {
    case .success(let response): sender.interpret(response)
    case .failure(let failure): SendInterpretation.transport(failure)
    }
  }

  public func failure(reportedBy receipt: Incoming) -> SendResult? {
    guard receipt.action == .status, receipt.kind == "failed" else { return nil }
    let known = receipt.payload.lazy.compactMap { Int64($0) }
      .compactMap { WhatsAppErrors.result(code: $0) }.first
    return known
      ?? .rejected(
        SendFailure(
          code: "whatsapp:\(Incoming.name(receipt.payload.first))",
          staffText: "WhatsApp tidak dapat menyampaikan pesan ini."))
  }
}
