import Domain

/// One element of `messages`, and who wrote it.
struct WhatsAppMessage {
  private let message: JSON
  private let type: String
  private var event: Incoming

  init(_ message: JSON, contacts: [JSON]) {
    self.message = message
    type = message["type"]?.text ?? ""
    let id = message["id"]?.text
    let group = message["group_id"]?.text
    let sender = WhatsAppAuthor(message, contacts: contacts)
    let context = message["context"]
    event = Incoming(
      action: .ignore, reply: .forbidden, sender: sender.address, senderIDs: sender.ids,
      chat: group ?? sender.chat, chatType: group == nil ? "private" : "group", messageID: id,
      dedupeKey: id, replyTo: context?["id"]?.text, timestamp: .whatsApp(message["timestamp"]))
    if context?["frequently_forwarded"]?.isTrue == true {
      event.forwarded = .many
    } else if context?["forwarded"]?.isTrue == true {
      event.forwarded = .once
    }
  }

  func incoming() -> Incoming {
    var copy = self
    copy.read()
    return copy.event
  }

  private mutating func read() {
    switch type {
    case "reaction":
      event.action = .reaction
      event.target = message["reaction"]?["message_id"]?.text
      event.text = message["reaction"]?["emoji"]?.nonEmptyString
    case "interactive": readInteractive()
    case "button":
      event.action = .callback
      event.reply = .allowed
      event.kind = "template_button"
      event.text = message["button"]?["text"]?.nonEmptyString
      event.payload = message["button"]?["payload"]?.text.map { [$0] } ?? []
    case "edit":
      let edit = message["edit"]
      let original = edit?["message"]
      event.action = .edit
      event.target = edit?["original_message_id"]?.text
      readContent(of: original ?? message, type: original?["type"]?.text ?? "")
      // The edited message's files are known already.
      event.media = []
      event.reply = .allowed
    case "revoke":
      event.action = .delete
      event.target = message["revoke"]?["original_message_id"]?.text
    case "system": readSystem()
    case "unsupported", "unknown":
      event.action = .message
      event.reply = .allowed
      event.kind = "unsupported"
      event.payload = (message["errors"]?.elements ?? []).compactMap { $0["code"]?.text }
    default:
      event.action = .message
      readContent(of: message, type: type)
      if event.kind == nil { readUnknown() }
    }
    if event.messageID == nil, event.action != .ignore { ignore("message without id") }
  }

  /// What nobody asks a fact-checker with.
  private static let foreign: Set<String> = ["", "order", "request_welcome", "ephemeral"]

  /// A kind of message that WhatsApp has learnt since: a person sent it and is told that we cannot read it.
  private mutating func readUnknown() {
    guard !Self.foreign.contains(type), event.chatType == "private", event.sender != nil else {
      return ignore("message type '\(Incoming.name(type))'")
    }
    event.reply = .allowed
    event.kind = "unsupported"
    event.payload = [Incoming.name(type)]
  }

  private mutating func ignore(_ why: String) {
    event.action = .ignore
    event.reply = .forbidden
    event.why = why
  }

  /// What a message or the new version of an edited one holds.
  private mutating func readContent(of message: JSON, type: String) {
    let owed: Incoming.ReplyPolicy = event.chatType == "private" ? .required : .allowed
    let content = message[type]
    switch type {
    case "text":
      event.text = content?["body"]?.nonEmptyString
      event.reply = owed
      event.kind = type
    case "image", "video", "document", "audio", "voice":
      event.text = content?["caption"]?.nonEmptyString
      event.media = content.map { [media($0)] } ?? []
      event.reply = owed
      event.kind = content?["voice"]?.isTrue == true ? "voice" : type
    case "sticker":
      event.media = content.map { [media($0)] } ?? []
      event.reply = .allowed
      event.kind = type
    case "location":
      event.text = content?["name"]?.nonEmptyString ?? content?["address"]?.nonEmptyString
      event.payload = ["latitude", "longitude"].compactMap { content?[$0]?.text }
      event.reply = .allowed
      event.kind = type
    case "contacts":
      event.payload = (content?.elements ?? []).compactMap {
        $0["name"]?["formatted_name"]?.nonEmptyString
      }
      event.reply = .allowed
      event.kind = type
    default: break
    }
  }

  private func media(_ value: JSON) -> Incoming.Media {
    Incoming.Media(
      id: value["id"]?.text, url: value["url"]?.nonEmptyString,
      mime: value["mime_type"]?.nonEmptyString, sha256: value["sha256"]?.nonEmptyString,
      fileName: value["filename"]?.nonEmptyString, size: value["file_size"]?.integer)
  }

  private mutating func readInteractive() {
    let interactive = message["interactive"]
    let kind = interactive?["type"]?.text
    guard let kind, let answer = interactive?[kind] else {
      return ignore("interactive type '\(Incoming.name(kind))'")
    }
    event.action = .callback
    event.reply = .allowed
    event.kind = kind
    switch kind {
    case "button_reply", "list_reply":
      event.text = answer["title"]?.nonEmptyString
      event.payload = answer["id"]?.text.map { [$0] } ?? []
    case "nfm_reply":
      event.text = answer["body"]?.nonEmptyString
      event.payload = answer["response_json"]?.text.map { [$0] } ?? []
    default: ignore("interactive type '\(Incoming.name(kind))'")
    }
  }

  private mutating func readSystem() {
    let system = message["system"]
    event.action = .system
    event.kind = system?["type"]?.text
    let address: JSON? =
      switch event.kind {
      case "user_changed_user_id": system?["user_id"]
      default: system?["wa_id"] ?? system?["new_wa_id"]
      }
    event.payload = address?.text.map { [$0] } ?? []
  }
}

/// Whom a message is from: by the portfolio-scoped id where there is one, since the phone number can be
/// absent from one message to the next.
struct WhatsAppAuthor {
  var address: String?
  var ids: [String: String] = [:]
  /// The private chat's name: the phone number as long as there is one.
  var chat: String?

  init(_ message: JSON, contacts: [JSON]) {
    let phone = message["from"]?.text
    let own = message["from_user_id"]?.text
    let contact =
      contacts.first {
        (phone != nil && $0["wa_id"]?.text == phone) || (own != nil && $0["user_id"]?.text == own)
      } ?? (contacts.count == 1 && (phone != nil || own != nil) ? contacts.first : nil)
    let bsuid = own ?? contact?["user_id"]?.text
    ids["phone"] = phone
    ids["bsuid"] = bsuid
    ids["parent_bsuid"] =
      message["from_parent_user_id"]?.text ?? contact?["parent_user_id"]?.text
    address = bsuid ?? phone
    chat = phone ?? bsuid
  }
}
