import Domain

/// Reads one update of whatever kind.
struct TelegramParser {
  /// The bot itself, to see whether it was addressed in a group.
  struct Bot: Sendable {
    var id: String?
    /// Without `@`.
    var username: String?

    /// Whether a mention means this bot. As long as the bot's name is unknown every `…bot` does: of other
    /// bots' mentions Telegram tells us only where we may read everything.
    func isNamed(_ name: String) -> Bool {
      guard let username else { return name.lowercased().hasSuffix("bot") }
      return name.lowercased() == username.lowercased()
    }
  }

  var bot: Bot

  func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    let update = try JSON(parsing: body)
    guard update.kind == .object else { throw ParseFailure(reason: "no JSON object") }
    guard let id = update["update_id"]?.text else { return [.ignored("no update id")] }
    guard let (kind, value) = update.members.first(where: { $0.key != "update_id" }) else {
      return [.ignored("empty update")]
    }
    var event = event(kind, value)
    event.dedupeKey = "update:\(id)"
    return [event]
  }

  private func event(_ kind: String, _ value: JSON) -> Incoming {
    switch kind {
    case "message":
      return TelegramMessage(value, bot: bot).incoming()
    case "edited_message":
      return TelegramMessage(value, bot: bot).edited()
    case "channel_post", "edited_channel_post":
      return TelegramMessage(value, bot: bot)
        .ignored("channel posts are broadcasts, not questions to the bot")
    case "callback_query": return callback(value)
    case "message_reaction": return reaction(value)
    case "my_chat_member": return membership(value)
    default: return .ignored("update kind \(Incoming.name(kind))")
    }
  }

  /// A pressed button. The answer that Telegram waits for is the acknowledgement.
  private func callback(_ query: JSON) -> Incoming {
    let message = query["message"]
    var event = Incoming(
      action: .callback, reply: .allowed, kind: "callback_query",
      sender: query["from"]?["id"]?.text, messageID: query["id"]?.text,
      payload: query["data"]?.text.map { [$0] } ?? [], target: message?["message_id"]?.text)
    event.setChat(message?["chat"])
    event.locale = query["from"]?["language_code"]?.nonEmptyString
    event.addressed = event.chatType != "private"
    return event
  }

  private func reaction(_ value: JSON) -> Incoming {
    var event = Incoming(
      action: .reaction, reply: .forbidden,
      sender: value["actor_chat"]?["id"]?.text ?? value["user"]?["id"]?.text,
      payload: (value["new_reaction"]?.elements ?? []).compactMap {
        $0["emoji"]?.nonEmptyString ?? $0["custom_emoji_id"]?.text
      },
      target: value["message_id"]?.text)
    event.setChat(value["chat"])
    return event
  }

  /// What became of the bot in a chat: blocked and unblocked by a person, added to and removed from groups.
  private func membership(_ value: JSON) -> Incoming {
    let before = Incoming.name(value["old_chat_member"]?["status"]?.text)
    let after = Incoming.name(value["new_chat_member"]?["status"]?.text)
    var event = Incoming(
      action: .system, reply: .forbidden, kind: "\(before)->\(after)",
      sender: value["from"]?["id"]?.text, timestamp: .telegram(value["date"]))
    event.setChat(value["chat"])
    event.locale = value["from"]?["language_code"]?.nonEmptyString
    let wasOut = before == "kicked" || before == "left"
    let isOut = after == "kicked" || after == "left"
    guard wasOut != isOut else { return event }
    if event.chatType == "private" {
      event.action = isOut ? .unfollow : .follow
    } else {
      event.action = isOut ? .left : .joined
    }
    if !isOut, event.chatType != "channel" { event.reply = .allowed }
    return event
  }
}

extension Incoming {
  /// Takes over a chat's id and type.
  mutating func setChat(_ chat: JSON?) {
    self.chat = chat?["id"]?.text
    chatType = chat?["type"]?.text
  }
}

extension Timestamp {
  /// Unix seconds.
  static func telegram(_ value: JSON?) -> Timestamp? {
    value?.integer.map { Timestamp(seconds: Double($0)) }
  }
}
