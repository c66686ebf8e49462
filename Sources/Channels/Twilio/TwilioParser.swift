import Domain

/// Reads one form: a message that came, or what became of one that we sent.
struct TwilioParser {
  /// Our account; what is for another one is ignored.
  var accountSID: String

  /// The query's field with the outbox row's key, in the address for receipts.
  static let outboxField = "outbox"

  func parse(_ body: [UInt8], url: String = "") throws(ParseFailure) -> [Incoming] {
    guard let form = FormFields(body) else { throw ParseFailure(reason: "too many form fields") }
    guard let id = form["MessageSid"] ?? form["SmsSid"] else {
      throw ParseFailure(reason: "no Twilio message in the form")
    }
    var event: Incoming
    if let status = form["MessageStatus"] {
      event = receipt(form, id: id, status: status)
      event.outboxKey = TwilioSignature.query(of: url)?[Self.outboxField]
    } else {
      event = message(form, id: id)
    }
    if let account = form["AccountSid"], account != accountSID {
      return [
        Incoming(
          action: .ignore, reply: .forbidden, messageID: id, dedupeKey: event.dedupeKey,
          recipient: event.recipient, why: "for another account SID than this account's")
      ]
    }
    return [event]
  }

  private func receipt(_ form: FormFields, id: String, status: String) -> Incoming {
    Incoming(
      action: .status, reply: .forbidden, kind: Incoming.name(status), sender: form["To"],
      messageID: id, dedupeKey: "\(id):\(status)", payload: form["ErrorCode"].map { [$0] } ?? [],
      recipient: form["From"])
  }

  private func message(_ form: FormFields, id: String) -> Incoming {
    let sender = form["From"]
    var event = Incoming(
      action: .message, reply: .required, kind: "text", sender: sender, chat: sender,
      chatType: "private", messageID: id, dedupeKey: id, text: form["Body"],
      media: media(form), recipient: form["To"])
    event.senderIDs["phone"] = sender
    if let mime = event.media.first?.mime { event.kind = kind(mime) }
    // To these words Twilio has answered already.
    switch form["OptOutType"] {
    case "STOP": event.action = .optout
    case "START": event.action = .optin
    case .some: event.action = .system
    case nil: break
    }
    if event.action != .message || !canBeAnswered(sender) { event.reply = .forbidden }
    return event
  }

  /// Short codes and names cannot be answered.
  private func canBeAnswered(_ sender: String?) -> Bool {
    guard let sender, sender.hasPrefix("+") || sender.contains(":+") else { return false }
    return sender.utf8.count { 0x30...0x39 ~= $0 } >= 7
  }

  private func media(_ form: FormFields) -> [Incoming.Media] {
    let count = min(form["NumMedia"].flatMap { Int($0) } ?? 0, 10)
    guard count > 0 else { return [] }
    return (0..<count).compactMap { number in
      form["MediaUrl\(number)"].map {
        Incoming.Media(url: $0, mime: form["MediaContentType\(number)"])
      }
    }
  }

  private func kind(_ mime: String) -> String {
    switch mime.prefix(while: { $0 != "/" }) {
    case "image": "image"
    case "video": "video"
    case "audio": "audio"
    default: "document"
    }
  }
}
