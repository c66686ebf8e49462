import Domain

/// One element of `messaging`: its members say what it is.
struct MessengerEvent {
  private let value: JSON
  private var event: Incoming

  init(_ value: JSON) {
    self.value = value
    let sender = value["sender"]?["id"]?.text
    event = Incoming(
      action: .ignore, reply: .forbidden, sender: sender, chat: sender, chatType: "private",
      timestamp: .meta(value["timestamp"]))
  }

  func incoming() -> Incoming {
    var copy = self
    copy.read()
    return copy.event
  }

  func ignored(_ why: String) -> Incoming {
    var event = incoming()
    event.action = .ignore
    event.reply = .forbidden
    event.why = why
    return event
  }

  /// What happens to a thread and is nobody's question.
  private static let system = [
    "account_linking", "pass_thread_control", "take_thread_control", "request_thread_control",
    "app_roles", "policy_enforcement", "policy-enforcement",
  ]

  private mutating func read() {
    if let message = value["message"] {
      read(message: message)
    } else if let postback = value["postback"] {
      read(postback: postback)
    } else if let edit = value["message_edit"] {
      event.action = .edit
      event.reply = .allowed
      event.target = edit["mid"]?.text
      event.text = edit["text"]?.nonEmptyString
      event.payload = edit["num_edit"]?.text.map { [$0] } ?? []
    } else if let reaction = value["reaction"] {
      event.action = .reaction
      event.target = reaction["mid"]?.text
      event.text = reaction["emoji"]?.nonEmptyString
      event.payload = reaction["action"]?.text.map { [$0] } ?? []
    } else if let delivery = value["delivery"] {
      event.action = .status
      event.kind = "delivery"
      event.payload = (delivery["mids"]?.elements ?? []).compactMap(\.text)
    } else if let read = value["read"] {
      event.action = .status
      event.kind = "read"
      event.payload = (read["mid"] ?? read["watermark"])?.text.map { [$0] } ?? []
    } else if let (kind, origin) = firstMember(of: ["optin", "referral"]) {
      event.action = .optin
      event.kind = kind
      event.payload = (origin["ref"] ?? origin["payload"])?.text.map { [$0] } ?? []
      event.reply = event.sender == nil ? .forbidden : .allowed
    } else if let (kind, _) = firstMember(of: Self.system) {
      event.action = .system
      event.kind = kind
    } else {
      event.why = "unknown messaging entry"
    }
  }

  private func firstMember(of names: [String]) -> (String, JSON)? {
    for name in names {
      if let member = value[name] { return (name, member) }
    }
    return nil
  }

  private mutating func read(postback: JSON) {
    let payload = postback["payload"]?.text
    event.action = .callback
    event.reply = .allowed
    event.kind = "postback"
    event.text = postback["title"]?.nonEmptyString
    event.payload = payload.map { [$0] } ?? []
    event.messageID = postback["mid"]?.text
    // Before v11 a postback had no id.
    let time = value["timestamp"]?.text ?? ""
    event.dedupeKey =
      event.messageID ?? "postback:\(event.sender ?? ""):\(time):\(payload ?? "")"
  }

  private mutating func read(message: JSON) {
    event.messageID = message["mid"]?.text
    event.dedupeKey = event.messageID
    event.text = message["text"]?.nonEmptyString
    event.replyTo = message["reply_to"]?["mid"]?.text ?? message["reply_to"]?["story"]?["id"]?.text
    if message["is_echo"]?.isTrue == true {
      event.text = nil
      event.chat = event.sender
      event.sender = value["recipient"]?["id"]?.text
      event.why = "echo of the page's own message"
      return
    }
    if message["is_deleted"]?.isTrue == true {
      event.action = .delete
      event.target = event.messageID
      return
    }
    event.action = .message
    event.reply = .allowed
    if let button = message["quick_reply"] {
      event.action = .callback
      event.kind = "quick_reply"
      event.payload = button["payload"]?.text.map { [$0] } ?? []
    } else if message["is_unsupported"]?.isTrue == true {
      event.kind = "unsupported"
    } else if let attachments = message["attachments"]?.elements, let first = attachments.first {
      read(attachments: attachments, first)
    } else if event.text != nil {
      event.kind = "text"
      event.reply = .required
    } else {
      event.kind = "unsupported"
    }
    if event.messageID == nil {
      event.action = .ignore
      event.reply = .forbidden
      event.why = "message without id"
    }
  }

  private mutating func read(attachments: [JSON], _ first: JSON) {
    let type = first["type"]?.text
    let payload = first["payload"]
    switch type {
    case _ where type == "sticker" || payload?["sticker_id"] != nil:
      event.kind = "sticker"
    case "image", "video", "audio", "file":
      event.kind = type == "file" ? "document" : type
      event.media = attachments.compactMap { attachment in
        attachment["payload"]?["url"]?.nonEmptyString.map { Incoming.Media(url: $0) }
      }
      event.reply = .required
    case "location":
      event.kind = "location"
      let place = payload?["coordinates"]
      event.payload = ["lat", "long"].compactMap { place?[$0]?.text }
    case "fallback", "share", "reel", "ig_reel", "ig_post", "post":
      event.kind = type
      event.reply = .required
      // What is shared without a word is itself the question.
      if event.text == nil {
        let parts = [first["title"] ?? payload?["title"], first["url"] ?? payload?["url"]]
        let text = parts.compactMap { $0?.nonEmptyString }.joined(separator: "\n")
        event.text = text.isEmpty ? nil : text
      }
    case "template", "story_mention", "like_heart":
      event.kind = type
    default:
      event.kind = "unsupported"
      event.payload = [Incoming.name(type)]
    }
  }
}
