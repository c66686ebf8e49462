import Domain

/// One bot on Telegram.
///
/// Message ids are `chat:number` (`-100123:45`) wherever they stand alone, because numbers are unique in
/// a chat only; in `replyTo` and `target` of an event they are the bare number in the event's chat.
public struct TelegramChannel: ChannelAdapter {
  public static let defaultAPIURL = "https://api.telegram.org"

  public let account: AccountID
  public var pacing: Pacing
  private let secretToken: String
  private let parser: TelegramParser
  private let sender: TelegramSender

  /// - Parameters:
  ///   - botToken: from BotFather, `123456:ABC…`.
  ///   - secretToken: what was given to `setWebhook`.
  ///   - apiURL: what stands before `/bot<token>`; `nil`: Telegram's.
  ///   - username: the bot's name without `@`, to know mentions in groups; `nil`: any `…bot`.
  ///   - pacing: `nil`: what every bot may do.
  public init(
    account: AccountID, botToken: String, secretToken: String, apiURL: String? = nil,
    username: String? = nil, pacing: Pacing? = nil
  ) {
    self.account = account
    self.secretToken = secretToken
    self.pacing = pacing ?? TelegramLimits.pacing
    let id = botToken.prefix { $0 != ":" }
    parser = TelegramParser(bot: .init(id: id.isEmpty ? nil : String(id), username: username))
    sender = TelegramSender(apiURL: apiURL ?? Self.defaultAPIURL, botToken: botToken)
  }

  public var channel: Channel { .telegram }
  public var windowHours: Double? { nil }

  public func verify(_ request: WebhookRequest) -> Bool {
    TelegramSignature.verify(request, secretToken: secretToken)
  }

  public func handshake(query: [String: String]) -> String? { nil }

  public func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    try parser.parse(body)
  }

  public func parts(of reply: Reply) -> [Reply] { TelegramRenderer.parts(of: reply) }

  public func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? {
    sender.request(sending: part, to: recipient)
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
}
