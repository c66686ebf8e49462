import Domain

/// One message of Telegram's, in whatever update it came.
struct TelegramMessage {
  private let message: JSON
  private let bot: TelegramParser.Bot
  private var event: Incoming

  init(_ message: JSON, bot: TelegramParser.Bot) {
    self.message = message
    self.bot = bot
    let author = message["from"]
    event = Incoming(
      action: .message, reply: .forbidden,
      sender: message["sender_chat"]?["id"]?.text ?? author?["id"]?.text,
      groupKey: message["media_group_id"]?.text,
      replyTo: message["reply_to_message"]?["message_id"]?.text,
      timestamp: .telegram(message["edit_date"] ?? message["date"]))
    event.setChat(message["chat"])
    event.locale = author?["language_code"]?.nonEmptyString
    // A message's number is unique in its chat only.
    if let chat = event.chat, let id = message["message_id"]?.text {
      event.messageID = TelegramMessageID(chat: chat, number: id).description
    }
    readForward()
  }

  func incoming() -> Incoming {
    var copy = self
    copy.read()
    return copy.event
  }

  func edited() -> Incoming {
    var copy = self
    copy.read()
    guard copy.event.action == .message else { return copy.event }
    copy.event.action = .edit
    copy.event.reply = .allowed
    copy.event.target = message["message_id"]?.text
    return copy.event
  }

  func ignored(_ why: String) -> Incoming {
    var event = event
    event.action = .ignore
    event.reply = .forbidden
    event.why = why
    return event
  }

  private mutating func read() {
    if message["is_automatic_forward"]?.isTrue == true {
      event = ignored("automatic forward of a channel post")
    } else if readService() {
      return
    } else if message["from"]?["is_bot"]?.isTrue == true, message["sender_chat"] == nil {
      event = ignored("sent by a bot")
    } else if readContent() {
      event.addressed = event.chatType != "private" && isAddressed()
      event.quotedText = quotedText()
    }
  }

  /// What somebody else's message said that this one answers; a part of it, where only that was quoted.
  private func quotedText() -> String? {
    guard let answered = message["reply_to_message"],
      bot.id == nil || answered["from"]?["id"]?.text != bot.id
    else { return nil }
    return message["quote"]?["text"]?.nonEmptyString ?? answered["text"]?.nonEmptyString
      ?? answered["caption"]?.nonEmptyString
  }

  // MARK: Service messages

  /// What Telegram itself says in a chat. Source: `Message` of Bot API 10.1.
  private static let services: Set<String> = [
    "new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed",
    "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created",
    "supergroup_chat_created", "channel_chat_created", "message_auto_delete_timer_changed",
    "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message", "successful_payment",
    "refunded_payment", "users_shared", "chat_shared", "gift", "unique_gift", "gift_upgrade_sent",
    "connected_website", "write_access_allowed", "passport_data", "proximity_alert_triggered",
    "boost_added", "chat_background_set", "checklist_tasks_done", "checklist_tasks_added",
    "direct_message_price_changed", "forum_topic_created", "forum_topic_edited",
    "forum_topic_closed", "forum_topic_reopened", "general_forum_topic_hidden",
    "general_forum_topic_unhidden", "giveaway_created", "giveaway_completed",
    "managed_bot_created", "paid_message_price_changed", "poll_option_added",
    "poll_option_deleted", "suggested_post_approved", "suggested_post_approval_failed",
    "suggested_post_declined", "suggested_post_paid", "suggested_post_refunded",
    "video_chat_scheduled", "video_chat_started", "video_chat_ended",
    "video_chat_participants_invited", "web_app_data",
  ]

  private mutating func readService() -> Bool {
    guard let (kind, value) = message.members.first(where: { Self.services.contains($0.key) })
    else { return false }
    event.action = .system
    event.kind = kind
    if kind.hasPrefix("migrate_") { event.payload = value.text.map { [$0] } ?? [] }
    return true
  }

  // MARK: Content

  /// What a person can send that we cannot read.
  private static let unreadable = [
    "game", "poll", "dice", "paid_media", "checklist", "giveaway", "giveaway_winners", "invoice",
    "rich_message",
  ]

  /// Content whose name with us differs from Telegram's, most telling first: an animation has a document
  /// as its twin, a venue a location.
  private static let media: [(field: String, kind: String)] = [
    ("animation", "video"), ("video", "video"), ("video_note", "video"), ("live_photo", "image"),
    ("voice", "voice"), ("audio", "audio"), ("document", "document"), ("sticker", "sticker"),
  ]

  private mutating func readContent() -> Bool {
    let owed: Incoming.ReplyPolicy =
      event.chatType == "private" || event.chatType == nil ? .required : .allowed
    event.reply = .allowed
    if let text = message["text"]?.nonEmptyString {
      let command = TelegramCommand(text)
      event.kind = command == nil ? "text" : "command"
      event.text = text
      if command?.name == "start" { event.payload = command?.argument.map { [$0] } ?? [] }
      event.reply = owed
    } else if let sizes = message["photo"]?.elements, !sizes.isEmpty {
      event.kind = "image"
      event.text = message["caption"]?.nonEmptyString
      event.media = largest(of: sizes).map { [media($0)] } ?? []
      event.reply = owed
    } else if let (field, kind) = Self.media.first(where: { message[$0.field] != nil }) {
      event.kind = kind
      event.text = message["caption"]?.nonEmptyString
      event.media = message[field].map { [media($0)] } ?? []
      if kind != "sticker" { event.reply = owed }
    } else if let location = message["venue"]?["location"] ?? message["location"] {
      event.kind = "location"
      event.text = message["venue"]?["title"]?.nonEmptyString
      event.payload = ["latitude", "longitude"].compactMap { location[$0]?.text }
    } else if let contact = message["contact"] {
      event.kind = "contacts"
      let names = [contact["first_name"], contact["last_name"]].compactMap { $0?.nonEmptyString }
      event.payload = names.isEmpty ? [] : [names.joined(separator: " ")]
    } else if let field = Self.unreadable.first(where: { message[$0] != nil }) {
      event.kind = "unsupported"
      event.payload = [field]
    } else {
      let field = message.members.last { !Self.frame.contains($0.key) }?.key
      event = ignored("no readable content (\(Incoming.name(field)))")
      return false
    }
    return true
  }

  /// Members that every message may have; what is left names an unknown content.
  private static let frame: Set<String> = [
    "message_id", "message_thread_id", "from", "sender_chat", "date", "chat", "forward_origin",
    "is_topic_message", "reply_to_message", "quote", "edit_date", "has_protected_content",
  ]

  private func largest(of sizes: [JSON]) -> JSON? {
    func area(_ size: JSON) -> Double {
      (size["width"]?.double ?? 0) * (size["height"]?.double ?? 0)
    }
    return sizes.max { area($0) < area($1) }
  }

  private func media(_ file: JSON) -> Incoming.Media {
    Incoming.Media(
      id: file["file_id"]?.text, mime: file["mime_type"]?.nonEmptyString,
      fileName: file["file_name"]?.nonEmptyString, size: file["file_size"]?.integer)
  }

  // MARK: Forwarding and addressing

  private mutating func readForward() {
    if let origin = message["forward_origin"] {
      event.forwarded = .once
      event.forwardOrigin =
        origin["sender_user"]?["id"]?.text ?? origin["sender_chat"]?["id"]?.text
        ?? origin["chat"]?["id"]?.text ?? origin["sender_user_name"]?.nonEmptyString
    } else if message["forward_date"] != nil {
      // Before Bot API 7.0.
      event.forwarded = .once
      event.forwardOrigin =
        message["forward_from"]?["id"]?.text ?? message["forward_from_chat"]?["id"]?.text
        ?? message["forward_sender_name"]?.nonEmptyString
    }
  }

  private func isAddressed() -> Bool {
    if let text = event.text, let command = TelegramCommand(text) {
      return command.bot.map { bot.isNamed($0) } ?? true
    }
    if let id = bot.id, message["reply_to_message"]?["from"]?["id"]?.text == id { return true }
    let entities = message["entities"]?.elements ?? message["caption_entities"]?.elements ?? []
    return entities.contains { entity in
      switch entity["type"]?.text {
      case "mention": return mention(at: entity).map { bot.isNamed($0) } ?? false
      case "text_mention": return bot.id != nil && entity["user"]?["id"]?.text == bot.id
      default: return false
      }
    }
  }

  /// The name in a mention, without `@`. Offsets are UTF-16 units, and may be wrong.
  private func mention(at entity: JSON) -> String? {
    guard let text = event.text,
      let offset = entity["offset"]?.integer.flatMap({ Int(exactly: $0) }),
      let length = entity["length"]?.integer.flatMap({ Int(exactly: $0) }), offset >= 0, length > 1
    else { return nil }
    return String(text.utf16.dropFirst(offset).prefix(length).dropFirst())
  }
}

/// `/name@bot argument`.
struct TelegramCommand {
  var name: String
  var bot: String?
  var argument: String?

  init?(_ text: String) {
    let word = text.prefix { !$0.isWhitespace }
    let parts = word.dropFirst().split(separator: "@", omittingEmptySubsequences: false)
    guard word.first == "/", let name = parts.first, !name.isEmpty, name.count <= 32,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }),
      parts.count <= 2
    else { return nil }
    self.name = name.lowercased()
    bot = parts.count == 2 ? String(parts[1]) : nil
    let rest = text.dropFirst(word.count).trimmingSpace()
    argument = rest.isEmpty ? nil : rest
  }
}

/// A message's number with its chat, as one text: numbers are unique in a chat only.
struct TelegramMessageID: CustomStringConvertible {
  var chat: String
  var number: String

  init(chat: String, number: String) {
    self.chat = chat
    self.number = number
  }

  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, Int64(parts[1]) != nil else { return nil }
    self.init(chat: String(parts[0]), number: String(parts[1]))
  }

  var description: String { "\(chat):\(number)" }
}
