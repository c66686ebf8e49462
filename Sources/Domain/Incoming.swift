/// One event out of a webhook, the same for every channel.
///
/// A webhook holds any number of them. The fields follow `payloads/README.md` of the platform facts:
/// absent means that the platform did not say.
public struct Incoming: Sendable, Hashable, Codable {
  /// What happened.
  public enum Action: String, Sendable, Hashable, Codable, CaseIterable {
    case message, callback, reaction, edit, delete, status, follow, unfollow, joined, left, optin,
      optout, system, error, ignore
  }

  /// Whether an answer is owed.
  public enum ReplyPolicy: String, Sendable, Hashable, Codable {
    /// A person's own content in a private chat.
    case required
    /// Free choice.
    case allowed
    /// Answering would be a bug (echoes, receipts, channel posts, other bots).
    case forbidden
  }

  /// How far a message has travelled.
  public enum Forwarded: String, Sendable, Hashable, Codable {
    case once
    /// WhatsApp's *forwarded many times*: more than five hops.
    case many
  }

  /// A picture, sound, document… that came along.
  public struct Media: Sendable, Hashable, Codable {
    public var id: String?
    public var url: String?
    public var mime: String?
    public var sha256: String?
    public var fileName: String?
    public var size: Int64?

    public init(
      id: String? = nil, url: String? = nil, mime: String? = nil, sha256: String? = nil,
      fileName: String? = nil, size: Int64? = nil
    ) {
      self.id = id
      self.url = url
      self.mime = mime
      self.sha256 = sha256
      self.fileName = fileName
      self.size = size
    }
  }

  /// A message that was joined into another.
  public struct Part: Sendable, Hashable, Codable {
    public var messageID: String
    public var text: String?

    public init(messageID: String, text: String? = nil) {
      self.messageID = messageID
      self.text = text
    }
  }

  public var action: Action
  public var reply: ReplyPolicy
  /// `text`, `command`, `image`, …; a callback's or receipt's kind; `nil` where there is none.
  public var kind: String?
  /// The person's opaque address on this account. A phone number only where the channel has no other.
  public var sender: String?
  /// Every address that the platform named for the sender (`phone`, `bsuid`, …).
  public var senderIDs: [String: String]
  public var chat: String?
  /// `private`, `group`, `supergroup`, `room`, `channel`, or what the platform said.
  public var chatType: String?
  public var messageID: String?
  /// Unique per event of an account: the same event delivered again has the same key.
  public var dedupeKey: String?
  /// Text, caption or the title of a button.
  public var text: String?
  /// Button data, coordinates, error codes: what the kind calls for, in order.
  public var payload: [String]
  public var media: [Media]
  /// The album that several messages belong to.
  public var groupKey: String?
  public var forwarded: Forwarded?
  public var forwardOrigin: String?
  /// The message that this one answers.
  public var replyTo: String?
  /// What stands in the message that this one answers, where the platform says it and it is not the bot's own.
  public var quotedText: String?
  /// The message that was edited, deleted or reacted to.
  public var target: String?
  /// The platform's own time of the event.
  public var timestamp: Timestamp?
  /// LINE: lets one answer go free of charge within a minute.
  public var replyToken: String?
  /// LINE: what its read mark asks for.
  public var readToken: String?
  /// The platform said that this is a repeat.
  public var redelivery: Bool
  /// The name the payload gives our own number, bot or page; checked against the account.
  public var recipient: String?
  /// The outbox row that a receipt belongs to, where the platform hands it back.
  public var outboxKey: String?
  /// Why it is ignored, for the record; never holds the person's words.
  public var why: String?
  /// The bot was mentioned, replied to or commanded (in a group).
  public var addressed: Bool
  /// The person's language setting, where the platform tells it (ISO 639).
  public var locale: String?
  /// Messages of the same breath that have been joined into this one; made when it is decided on, never stored.
  public var parts: [Part] = []

  public init(
    action: Action, reply: ReplyPolicy, kind: String? = nil, sender: String? = nil,
    senderIDs: [String: String] = [:], chat: String? = nil, chatType: String? = nil,
    messageID: String? = nil, dedupeKey: String? = nil, text: String? = nil,
    payload: [String] = [], media: [Media] = [], groupKey: String? = nil,
    forwarded: Forwarded? = nil, forwardOrigin: String? = nil, replyTo: String? = nil,
    target: String? = nil, timestamp: Timestamp? = nil, replyToken: String? = nil,
    readToken: String? = nil, redelivery: Bool = false, recipient: String? = nil,
    outboxKey: String? = nil, why: String? = nil, addressed: Bool = false, locale: String? = nil,
    quotedText: String? = nil
  ) {
    self.action = action
    self.reply = reply
    self.kind = kind
    self.sender = sender
    self.senderIDs = senderIDs
    self.chat = chat
    self.chatType = chatType
    self.messageID = messageID
    self.dedupeKey = dedupeKey
    self.text = text
    self.payload = payload
    self.media = media
    self.groupKey = groupKey
    self.forwarded = forwarded
    self.forwardOrigin = forwardOrigin
    self.replyTo = replyTo
    self.target = target
    self.timestamp = timestamp
    self.replyToken = replyToken
    self.readToken = readToken
    self.redelivery = redelivery
    self.recipient = recipient
    self.outboxKey = outboxKey
    self.why = why
    self.addressed = addressed
    self.locale = locale
    self.quotedText = quotedText
  }
}

extension Incoming {
  /// The id under which the message that this one changes or deletes is known: what `messageID` of that message was.
  ///
  /// Where a platform numbers the messages of each chat (Telegram), `target` is the bare number, and `messageID`, which
  /// names the chat as well, is what it was known by. Elsewhere `messageID` is the change's own.
  public var original: String? {
    guard let target else { return messageID }
    if let messageID, messageID.hasSuffix(":" + target) { return messageID }
    return target
  }
}
