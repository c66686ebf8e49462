import Domain

/// What a webhook brought, before anything of it is believed.
public struct WebhookRequest: Sendable {
  /// The path and query as they came (`/webhooks/whatsapp`), and the public URL in front of them:
  /// Twilio signs the URL.
  public var url: String
  /// Names in lower case; of a repeated header, the first.
  public var headers: [String: String]
  /// The raw bytes: signatures are over these.
  public var body: [UInt8]
  /// When it arrived: signatures with a time in them are refused when they are old.
  public var receivedAt: Timestamp

  public init(url: String, headers: [String: String], body: [UInt8], receivedAt: Timestamp) {
    self.url = url
    self.headers = headers
    self.body = body
    self.receivedAt = receivedAt
  }
}

/// The body is no webhook of this platform. The person's words never stand in it.
public struct ParseFailure: Error, Sendable, Hashable {
  /// A fixed phrase with a byte offset at most.
  public var reason: String

  public init(reason: String) { self.reason = reason }
}

/// How fast an account may send.
public struct Pacing: Sendable, Hashable {
  /// Messages a second for the whole account.
  public var perSecond: Double
  /// Messages that may go at once after a pause.
  public var burst: Double
  /// Milliseconds between two messages to one person, once the person's burst is used up.
  public var personIntervalMilliseconds: Int64
  /// Messages to one person that may go at once after a pause.
  public var personBurst: Double

  public init(
    perSecond: Double, burst: Double, personIntervalMilliseconds: Int64, personBurst: Double
  ) {
    self.perSecond = perSecond
    self.burst = burst
    self.personIntervalMilliseconds = personIntervalMilliseconds
    self.personBurst = personBurst
  }
}

/// One account on one messenger: everything that is particular to the platform, and nothing that does I/O.
///
/// A new channel is one folder with an adapter, and one line where things are wired.
public protocol ChannelAdapter: Sendable {
  var channel: Channel { get }
  var account: AccountID { get }
  /// What the platform allows every account; more where it has granted this one more.
  var pacing: Pacing { get set }
  /// Hours after a person's last message in which a free-form message may go; `nil`: any time.
  var windowHours: Double? { get }

  /// Where its deliveries come in, under `/webhooks/`; `nil`: none do.
  var webhookPath: String? { get }

  /// Replies are fetched by the person's side (the web chat) instead of sent: no call is ever made.
  var isPulled: Bool { get }

  /// Whether the platform sent this: over the raw bytes, in constant time, before any decoding.
  func verify(_ request: WebhookRequest) -> Bool

  /// The answer to a GET on the webhook (Meta's `hub.challenge`); `nil` → 403.
  func handshake(query: [String: String]) -> String?

  /// Every event in a webhook's body, in order. What is not known becomes an `ignore`, never an error.
  func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming]

  /// The reply as this channel can show it: buttons become a list, a list becomes numbered text, a long
  /// text several messages. Each part is one call to the platform and one row in the outbox.
  func parts(of reply: Reply) -> [Reply]

  /// The call that sends one part. `key` is the outbox row's idempotency key; it travels along where the
  /// platform hands it back in receipts or dedupes by it. `nil`: nothing has to be sent (web).
  func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest?

  /// The call that sends an approved text in place of a part, for a person whose window has closed; `nil`:
  /// this channel has no such thing.
  func request(
    template: Reply.Template, in language: Language, to recipient: Recipient, key: String
  ) -> OutboundRequest?

  /// To so many people one call can bring the same message; 1: each needs a call of their own.
  var mostRecipients: Int { get }

  /// The call that brings a part to several people at once; `nil`: not to these.
  func request(sending part: Reply, toAll recipients: [Recipient], key: String) -> OutboundRequest?

  /// Whether a call uses up what the account has bought, so that it waits when that is used up.
  func isMetered(_ request: OutboundRequest) -> Bool

  /// The call that shows the person that their message is being answered (and, on WhatsApp, was read).
  func acknowledgement(of incoming: Incoming) -> OutboundRequest?

  /// The call that shows the person that their message was read, where that is one of its own.
  func readMark(of incoming: Incoming) -> OutboundRequest?

  /// What the platform's answer means.
  func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult

  /// The same, knowing whom it went to and what became of earlier attempts: what sends uses this one. LINE
  /// gives one answer for a reply token that is too old and for one that was used.
  func interpret(
    _ outcome: Result<OutboundResponse, TransportFailure>, sentTo recipient: Recipient
  ) -> SendResult

  /// Whether the message may have arrived although the answer does not say so: the next attempt may then be
  /// a repeat.
  func mayHaveArrived(_ outcome: Result<OutboundResponse, TransportFailure>) -> Bool

  /// The same with the whole request at hand: what calls them uses this one. Twilio's receipts name the
  /// outbox row in the URL.
  func parse(_ request: WebhookRequest) throws(ParseFailure) -> [Incoming]

  /// What a receipt says of a message that the platform had taken first and could not deliver after all;
  /// `nil` when the receipt reports no failure.
  func failure(reportedBy receipt: Incoming) -> SendResult?
}

extension ChannelAdapter {
  public var webhookPath: String? { channel.rawValue }
  public var isPulled: Bool { false }

  public func request(
    template: Reply.Template, in language: Language, to recipient: Recipient, key: String
  ) -> OutboundRequest? { nil }

  public var mostRecipients: Int { 1 }

  public func isMetered(_ request: OutboundRequest) -> Bool { false }

  public func request(
    sending part: Reply, toAll recipients: [Recipient], key: String
  ) -> OutboundRequest? { nil }

  public func readMark(of incoming: Incoming) -> OutboundRequest? { nil }

  public func interpret(
    _ outcome: Result<OutboundResponse, TransportFailure>, sentTo recipient: Recipient
  ) -> SendResult { interpret(outcome) }

  public func mayHaveArrived(_ outcome: Result<OutboundResponse, TransportFailure>) -> Bool {
    SendInterpretation.mayHaveArrived(outcome)
  }

  /// On most platforms all is in the body.
  public func parse(_ request: WebhookRequest) throws(ParseFailure) -> [Incoming] {
    try parse(request.body)
  }

  /// Most platforms tell at once.
  public func failure(reportedBy receipt: Incoming) -> SendResult? { nil }
}
