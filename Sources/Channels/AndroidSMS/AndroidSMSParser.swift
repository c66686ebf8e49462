import Domain
import Foundation

/// Reads one event of the gateway's.
struct AndroidSMSParser {
  func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    let root = try JSON(parsing: body)
    guard root.kind == .object else { throw ParseFailure(reason: "no JSON object") }
    let name = root["event"]?.text
    guard let payload = root["payload"], payload.kind == .object else {
      return [.ignored("event without payload")]
    }
    switch name {
    case "sms:received", "sms:data-received", "mms:downloaded":
      return [message(payload, event: name, id: root["id"]?.text)]
    case "sms:sent", "sms:delivered", "sms:failed", "sms:cancelled":
      return [receipt(payload, event: name ?? "")]
    default: return [.ignored("event '\(eventName(name))'")]
    }
  }

  private func eventName(_ name: String?) -> String {
    (name ?? "none").split(separator: ":").map { Incoming.name(String($0)) }.joined(separator: ":")
  }

  private func message(_ payload: JSON, event name: String?, id: String?) -> Incoming {
    // Older apps name the sender `phoneNumber`.
    let sender = (payload["sender"]?.text ?? payload["phoneNumber"]?.text).map(Self.address)
    let receivedAt = payload["receivedAt"]?.text
    let text = payload["message"]?.nonEmptyString ?? payload["body"]?.nonEmptyString
    let messageID =
      payload["messageId"]?.text ?? id
      ?? StableUUID.of("\(sender ?? "")\n\(receivedAt ?? "")\n\(text ?? "")")
    var event = Incoming(
      action: .message, reply: .required, kind: "text", sender: sender, chat: sender,
      chatType: "private", messageID: messageID, dedupeKey: messageID, text: text,
      timestamp: receivedAt.flatMap(Self.time), recipient: payload["recipient"]?.text)
    event.senderIDs["phone"] = sender
    switch name {
    case "mms:downloaded":
      // The files stay on the phone.
      let files = payload["attachments"]?.elements ?? []
      let isPicture = files.contains { $0["contentType"]?.text?.hasPrefix("image/") == true }
      event.kind = files.isEmpty ? "text" : isPicture ? "image" : "document"
      event.text = text ?? payload["subject"]?.nonEmptyString
      event.media = files.map { file in
        Incoming.Media(
          id: file["partId"]?.text, mime: file["contentType"]?.text,
          fileName: file["name"]?.nonEmptyString, size: file["size"]?.integer)
      }
    case "sms:data-received":
      event.kind = "unsupported"
      event.reply = .allowed
    default: break
    }
    // Short codes and names (`BANK-X`) cannot be answered.
    if (sender?.utf8.count { 0x30...0x39 ~= $0 } ?? 0) < 7 { event.reply = .forbidden }
    return event
  }

  private func receipt(_ payload: JSON, event name: String) -> Incoming {
    let id = payload["messageId"]?.text
    let recipient = payload["recipient"]?.text ?? payload["phoneNumber"]?.text
    return Incoming(
      action: .status, reply: .forbidden, kind: String(name.dropFirst("sms:".count)),
      sender: recipient.map(Self.address), messageID: id, dedupeKey: id.map { "\($0):\(name)" },
      payload: payload["reason"]?.text.map { [Incoming.name($0)] } ?? [], outboxKey: id)
  }

  /// A number without what people put between digits, and with its `+62`, so that one phone is one person
  /// whatever way the network writes it.
  private static func address(_ number: String) -> String {
    let digits = number.filter { !" -().".contains($0) }
    guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), digits.utf8.count >= 9 else {
      return digits.hasPrefix("+") ? digits : number
    }
    if digits.hasPrefix("08") { return "+62" + digits.dropFirst() }
    return digits.hasPrefix("628") ? "+" + digits : digits
  }

  private static func time(_ text: String) -> Timestamp? {
    let date =
      (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
      ?? (try? Date(text, strategy: .iso8601))
    return date.map { Timestamp(seconds: $0.timeIntervalSince1970) }
  }
}
