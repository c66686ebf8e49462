import Domain

/// Reads every `entry × changes × messages × statuses × errors` of a delivery.
struct WhatsAppParser {
  /// Our number; what is for another one is ignored.
  var phoneNumberID: String

  func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    let root = try JSON(parsing: body)
    guard root.kind == .object else { throw ParseFailure(reason: "no JSON object") }
    guard let entries = root["entry"], entries.kind == .array else {
      return [.ignored("no entries")]
    }
    return entries.elements.flatMap { entry in
      (entry["changes"]?.elements ?? []).flatMap { events(in: $0) }
    }
  }

  private func events(in change: JSON) -> [Incoming] {
    guard let value = change["value"], value.kind == .object else {
      return [.ignored("change without value")]
    }
    let recipient = value["metadata"]?["phone_number_id"]?.text
    var events: [Incoming]
    switch change["field"]?.text {
    case "messages": events = content(of: value)
    case "user_preferences": events = preferences(in: value)
    case let field:
      let name = Incoming.name(field)
      events = [Incoming(action: .system, reply: .forbidden, why: "webhook field '\(name)'")]
    }
    for index in events.indices { events[index].recipient = recipient }
    guard let recipient, recipient != phoneNumberID else { return events }
    return events.map { event in
      Incoming(
        action: .ignore, reply: .forbidden, messageID: event.messageID, dedupeKey: event.dedupeKey,
        timestamp: event.timestamp, recipient: recipient,
        why: "for another phone number id than this account's")
    }
  }

  private func content(of value: JSON) -> [Incoming] {
    let contacts = value["contacts"]?.elements ?? []
    let ownNumber = value["metadata"]?["display_phone_number"]?.text?.filter(\.isNumber) ?? ""
    var events: [Incoming] = []
    for message in value["messages"]?.elements ?? [] {
      var event = WhatsAppMessage(message, contacts: contacts).incoming()
      event.addressed = Self.isMentioned(ownNumber, in: event)
      events.append(event)
    }
    for status in value["statuses"]?.elements ?? [] { events.append(receipt(status)) }
    for error in value["errors"]?.elements ?? [] {
      events.append(
        Incoming(
          action: .error, reply: .forbidden, text: error["title"]?.nonEmptyString,
          payload: error["code"]?.text.map { [$0] } ?? [], why: "value.errors"))
    }
    return events.isEmpty ? [.ignored("no messages, statuses or errors")] : events
  }

  /// In a group a mention stands in the text as `@` and the number, without anything beside it.
  private static func isMentioned(_ number: String, in event: Incoming) -> Bool {
    guard event.chatType == "group", number.count >= 8, let text = event.text else { return false }
    return text.split(whereSeparator: \.isWhitespace).contains { word in
      word.hasPrefix("@") && word.filter(\.isNumber) == number
    }
  }

  private func receipt(_ status: JSON) -> Incoming {
    let id = status["id"]?.text
    let kind = status["status"]?.text
    // In a group each participant has a receipt of their own.
    let participant =
      status["recipient_participant_user_id"]?.text ?? status["recipient_participant_id"]?.text
    var event = Incoming(
      action: .status, reply: .forbidden, kind: kind,
      sender: status["recipient_user_id"]?.text ?? status["recipient_id"]?.text, messageID: id,
      payload: codes(of: status), timestamp: .whatsApp(status["timestamp"]))
    if let id, let kind { event.dedupeKey = "\(id):\(kind):\(participant ?? "")" }
    event.outboxKey = status["biz_opaque_callback_data"]?.nonEmptyString
    if !["sent", "delivered", "read", "played", "failed"].contains(kind) {
      event.action = .ignore
      event.why = "status '\(Incoming.name(kind))'"
    }
    return event
  }

  private func codes(of value: JSON) -> [String] {
    (value["errors"]?.elements ?? []).compactMap { $0["code"]?.text }
  }

  /// Marketing messages that a person stopped or allowed, in WhatsApp's own menu.
  private func preferences(in value: JSON) -> [Incoming] {
    let changes = value["user_preferences"]?.elements ?? []
    if changes.isEmpty { return [.ignored("no user preferences")] }
    return changes.map { change in
      let timestamp = Timestamp.whatsApp(change["timestamp"])
      let category = change["category"]?.text
      let decision = change["value"]?.text
      var event = Incoming(
        action: .optin, reply: .forbidden,
        sender: change["user_id"]?.text ?? change["wa_id"]?.text,
        payload: category.map { [$0] } ?? [], timestamp: timestamp)
      switch decision {
      case "stop": event.action = .optout
      case "resume", "signup": event.action = .optin
      default:
        event.action = .ignore
        event.why = "user preference '\(Incoming.name(decision))'"
      }
      return event
    }
  }
}

extension Timestamp {
  /// Unix seconds, as a string mostly; milliseconds have been seen.
  static func whatsApp(_ value: JSON?) -> Timestamp? {
    guard let number = value?.integer else { return nil }
    // As seconds this would be the year 5138.
    if number >= 100_000_000_000 { return Timestamp(milliseconds: number) }
    return Timestamp(seconds: Double(number))
  }
}
