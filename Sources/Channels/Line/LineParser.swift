import Domain

/// Reads every event of a delivery.
struct LineParser {
  func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    let root = try JSON(parsing: body)
    guard root.kind == .object else { throw ParseFailure(reason: "no JSON object") }
    let recipient = root["destination"]?.text
    var events = (root["events"]?.elements ?? []).map { LineEvent($0).incoming() }
    if events.isEmpty {
      events = [.ignored("no events (LINE sends an empty array to verify the URL)")]
    }
    for index in events.indices { events[index].recipient = recipient }
    return events
  }
}
