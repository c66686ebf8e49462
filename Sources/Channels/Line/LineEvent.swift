import Domain

/// One element of `events`.
struct LineEvent {
  private let value: JSON
  private let type: String?
  private var event: Incoming

  init(_ value: JSON) {
    self.value = value
    type = value["type"]?.text
    let source = value["source"]
    let sender = source?["userId"]?.text
    let sourceType = source?["type"]?.text
    event = Incoming(
      action: .ignore, reply: .forbidden, sender: sender, messageID: value["message"]?["id"]?.text,
      timestamp: .meta(value["timestamp"]), replyToken: value["replyToken"]?.text,
      redelivery: value["deliveryContext"]?["isRedelivery"]?.isTrue == true)
    // Before webhooks had ids of their own, a message's id was all there was.
    event.dedupeKey = value["webhookEventId"]?.text ?? event.messageID
    switch sourceType {
    case "user":
      event.chat = sender
      event.chatType = "private"
    case "group", "room":
      event.chat = source?[sourceType == "group" ? "groupId" : "roomId"]?.text
      event.chatType = sourceType
    default: event.chatType = sourceType
    }
  }

  func incoming() -> Incoming {
    var copy = self
    if value["mode"]?.equals("standby") == true {
      copy.event.why = "another module has the channel (standby)"
    } else {
      copy.read()
    }
    return copy.event
  }

  /// What happens around a chat and is nobody's question.
  private static let system: Set<String> = [
    "beacon", "memberJoined", "memberLeft", "accountLink", "membership", "videoPlayComplete",
    "module", "activated", "deactivated", "botSuspended", "botResumed",
  ]

  private mutating func read() {
    switch type {
    case "message":
      if event.chat == nil { return event.why = "no chat id" }
      guard let message = value["message"] else { return event.why = "message without content" }
      read(message, owed: event.chatType == "private" ? .required : .allowed)
    case "messageEdited":
      guard let message = value["message"] else { return event.why = "edit without content" }
      read(message, owed: .allowed)
      guard event.action == .message else { return }
      event.action = .edit
      event.reply = .allowed
      event.target = event.messageID
    case "postback":
      event.action = .callback
      event.reply = .allowed
      event.kind = "postback"
      event.payload = value["postback"]?["data"]?.text.map { [$0] } ?? []
      event.addressed = event.chatType != "private"
    case "follow":
      event.action = .follow
      event.reply = .allowed
      event.kind = value["follow"]?["isUnblocked"]?.isTrue == true ? "unblocked" : "added"
    case "unfollow": event.action = .unfollow
    case "join":
      event.action = .joined
      event.reply = .allowed
    case "leave": event.action = .left
    case "unsend":
      event.action = .delete
      event.target = value["unsend"]?["messageId"]?.text
    case .some(let type) where Self.system.contains(type):
      event.action = .system
      event.reply = event.replyToken == nil ? .forbidden : .allowed
      event.kind = type
    default: event.why = "event type '\(Incoming.name(type))'"
    }
  }

  private mutating func read(_ message: JSON, owed: Incoming.ReplyPolicy) {
    let kind = message["type"]?.text
    event.action = .message
    event.reply = .allowed
    event.kind = kind
    event.replyTo = message["quotedMessageId"]?.text
    event.readToken = message["markAsReadToken"]?.nonEmptyString
    switch kind {
    case "text":
      event.text = message["text"]?.nonEmptyString
      event.reply = owed
      let mentioned = message["mention"]?["mentionees"]?.elements ?? []
      event.addressed =
        event.chatType != "private" && mentioned.contains { $0["isSelf"]?.isTrue == true }
    case "image", "video", "audio", "file":
      if kind == "file" { event.kind = "document" }
      event.media = [media(message)]
      event.groupKey = message["imageSet"]?["id"]?.text
      event.reply = owed
    case "location":
      event.text = message["title"]?.nonEmptyString ?? message["address"]?.nonEmptyString
      event.payload = ["latitude", "longitude"].compactMap { message[$0]?.text }
    case "sticker":
      event.text = message["text"]?.nonEmptyString
      if let package = message["packageId"]?.text, let sticker = message["stickerId"]?.text {
        event.payload = ["\(package)/\(sticker)"]
      }
    default:
      event.action = .ignore
      event.reply = .forbidden
      event.kind = nil
      event.why = "message type '\(Incoming.name(kind))'"
    }
  }

  /// What a person's app put on another server has a URL; the rest is fetched from LINE by the message's id.
  private func media(_ message: JSON) -> Incoming.Media {
    let url = message["contentProvider"]?["originalContentUrl"]?.nonEmptyString
    return Incoming.Media(
      id: url == nil ? message["id"]?.text : nil, url: url,
      fileName: message["fileName"]?.nonEmptyString, size: message["fileSize"]?.integer)
  }
}
