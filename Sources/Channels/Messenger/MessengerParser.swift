import Domain

/// Reads every `entry × messaging` of a delivery; Messenger and Instagram have the same shape.
struct MessengerParser {
  /// Our page or Instagram account; what is for another one is ignored. `nil`: not checked.
  var pageID: String?

  func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    let root = try JSON(parsing: body)
    guard root.kind == .object else { throw ParseFailure(reason: "no JSON object") }
    guard let entries = root["entry"], entries.kind == .array else {
      return [.ignored("no entries")]
    }
    return entries.elements.flatMap { events(in: $0) }
  }

  private func events(in entry: JSON) -> [Incoming] {
    let recipient = entry["id"]?.text
    var events = (entry["messaging"]?.elements ?? []).map { MessengerEvent($0).incoming() }
    for event in entry["standby"]?.elements ?? [] {
      events.append(MessengerEvent(event).ignored("another app owns the thread"))
    }
    for change in entry["changes"]?.elements ?? [] {
      events.append(.ignored("webhook field '\(Incoming.name(change["field"]?.text))'"))
    }
    if events.isEmpty { events = [.ignored("no messaging, standby or changes")] }
    for index in events.indices { events[index].recipient = recipient }
    guard let pageID, let recipient, recipient != pageID else { return events }
    return events.map { event in
      Incoming(
        action: .ignore, reply: .forbidden, messageID: event.messageID, dedupeKey: event.dedupeKey,
        timestamp: event.timestamp, recipient: recipient,
        why: "for another page than this account's")
    }
  }
}

extension Timestamp {
  /// Unix milliseconds; seconds have been seen.
  static func meta(_ value: JSON?) -> Timestamp? {
    guard let number = value?.integer else { return nil }
    // As milliseconds this would be the year 1973.
    if number < 100_000_000_000 { return Timestamp(seconds: Double(number)) }
    return Timestamp(milliseconds: number)
  }
}
