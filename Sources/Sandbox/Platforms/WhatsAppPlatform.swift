import Channels
import Domain

/// WhatsApp's Cloud API: `POST /v25.0/{phone_number_id}/messages`.
///
/// Source of the rules: Meta's OpenAPI (v23.0) and its pages on messages, error codes and
/// business-scoped user ids.
struct WhatsAppPlatform: Platform {
  let channel = Channel.whatsapp

  private static let knownKeys: Set<String> = [
    "messaging_product", "recipient_type", "to", "recipient", "type", "context",
    "biz_opaque_callback_data", "status", "message_id", "typing_indicator", "text", "interactive",
    "image", "document", "audio", "video", "sticker", "location", "contacts", "reaction",
    "template",
  ]

  func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal) {
    if GraphSetup.isOne(call) { return try GraphSetup.check(call, into: &summary) }
    let path = Graph.pathWithoutVersion(call)
    guard call.method == "POST", path.count == 2, path[1] == "messages" else {
      throw Graph.unknownPath(call)
    }
    summary.account = path[0]
    try Graph.checkToken(call)
    guard let body = try? JSON(parsing: call.body), body.kind == .object,
      body["messaging_product"]?.equals("whatsapp") == true
    else { throw Graph.refusal(100, "The parameter messaging_product is required.", call) }
    for (key, _) in body.members where !Self.knownKeys.contains(key) {
      throw Graph.refusal(100, "Unexpected key \"\(key)\" on param", call)
    }
    if body["status"] != nil {
      try checkRead(body, call, &summary)
    } else {
      try checkMessage(body, call, &summary)
    }
  }

  private func checkRead(
    _ body: JSON, _ call: PlatformCall, _ summary: inout CallSummary
  ) throws(Refusal) {
    let rules = GraphRules(call: call)
    summary.kind = body["typing_indicator"] == nil ? "read" : "typing"
    guard body["status"]?.equals("read") == true else { throw rules.invalid("status") }
    summary.to = try rules.string(body, "message_id", 1...512)
    if let typing = body["typing_indicator"], typing["type"]?.equals("text") != true {
      throw rules.invalid("typing_indicator.type")
    }
  }

  private func checkMessage(
    _ body: JSON, _ call: PlatformCall, _ summary: inout CallSummary
  ) throws(Refusal) {
    let rules = GraphRules(call: call)
    let recipientType = body["recipient_type"]?.string ?? "individual"
    guard ["individual", "group"].contains(recipientType) else {
      throw rules.invalid("recipient_type")
    }
    summary.isMessage = true
    summary.key = try rules.optionalString(body, "biz_opaque_callback_data", 1...512)
    if body["to"] != nil {
      summary.to = try rules.string(body, "to", 1...256)
      guard recipientType == "group" || Self.isPhoneNumber(summary.to) else {
        throw rules.invalid("to")
      }
    } else if body["recipient"] != nil {
      summary.to = try rules.string(body, "recipient", 1...200)
      guard Self.isScopedID(summary.to) else { throw rules.invalid("recipient") }
    } else {
      throw rules.missing("to")
    }
    if let context = body["context"] {
      _ = try rules.string(context, "message_id", 1...512, within: "context.")
    }
    let type = body["type"] == nil ? "text" : try rules.string(body, "type", 1...32)
    summary.kind = type
    guard let content = body[type] else { throw rules.missing(type) }
    switch type {
    case "text":
      summary.text = try rules.string(content, "body", 1...4096, within: "text.")
    case "interactive":
      // Groups take texts, media and templates only.
      guard recipientType == "individual" else { throw rules.invalid("type") }
      try WhatsAppInteractive(rules: rules).check(content, into: &summary)
    case "image", "document", "audio", "video", "sticker":
      try rules.checkMedia(content, within: "\(type).")
      summary.text =
        try rules.optionalString(content, "caption", 0...1024, within: "\(type).") ?? ""
    case "reaction":
      _ = try rules.string(content, "message_id", 1...512, within: "reaction.")
      summary.text = try rules.optionalString(content, "emoji", 0...16, within: "reaction.") ?? ""
    case "template":
      summary.text = try rules.string(content, "name", 1...512, within: "template.")
      guard let language = content["language"] else { throw rules.missing("template.language") }
      _ = try rules.string(language, "code", 2...10, within: "template.language.")
      try checkTemplateParameters(content, call)
    case "location", "contacts": break
    default: throw Graph.refusal(131_051, "Message type is not currently supported.", call)
    }
  }

  /// A parameter may hold no line's end, no tab and no more than four spaces in a row.
  private func checkTemplateParameters(_ template: JSON, _ call: PlatformCall) throws(Refusal) {
    for component in template["components"]?.elements ?? [] {
      for parameter in component["parameters"]?.elements ?? [] {
        let text = parameter["text"]?.string ?? ""
        if text.contains(where: { $0.isNewline || $0 == "\t" }) || text.contains("     ") {
          throw Graph.refusal(
            132_018,
            "Param text cannot have new-line/tab characters or more than 4 consecutive spaces",
            call)
        }
      }
    }
  }

  private static func isPhoneNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    return (5...20).contains(digits.utf8.count) && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// A business-scoped id: a country's two letters, a dot, letters and digits.
  private static func isScopedID(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 2 else { return false }
    return parts[0].utf8.allSatisfy { 0x41...0x5A ~= $0 }
      && parts.dropFirst().allSatisfy { part in
        (1...128).contains(part.utf8.count) && part.allSatisfy { $0.isLetter || $0.isNumber }
      }
  }

  func accept(_ call: PlatformCall, _ summary: CallSummary) -> PlatformAnswer {
    if GraphSetup.isOne(call) { return GraphSetup.accept(call) }
    guard summary.isMessage else { return .json(200) { $0.field("success", true) } }
    let isPhone = Self.isPhoneNumber(summary.to)
    return .json(200) { json in
      json.field("messaging_product", "whatsapp")
      json.array("contacts") { json in
        json.object { json in
          json.field("input", summary.to)
          json.field(isPhone ? "wa_id" : "user_id", summary.to.filter { $0 != "+" })
        }
      }
      json.array("messages") { json in
        json.object { $0.field("id", messageID(call)) }
      }
    }
  }

  /// Shaped like the platform's: `wamid.`, then Base64. The running number makes it unique.
  private func messageID(_ call: PlatformCall) -> String {
    let serial = String(call.number, radix: 16, uppercase: true)
    let time = String(call.receivedAt.milliseconds, radix: 16, uppercase: true)
    let bytes = "\u{1D}\u{11}SANDBOX\u{15}\u{02}\(time)\(serial)\u{00}".utf8
    return "wamid." + Identifier.base64(Array(bytes))
  }

  func reportedID(of call: PlatformCall) -> String? { messageID(call) }

  func answer(
    failing kind: FaultPlan.Kind, retryAfterSeconds: Int, _ call: PlatformCall
  ) -> PlatformAnswer? {
    switch kind {
    case .tooMany:
      Graph.answer(
        429, 130_429, "Rate limit hit", "Cloud API message throughput has been reached.", call)
    case .serverError: Graph.answer(500, 131_000, "Something went wrong", nil, call)
    case .badGateway: PlatformAnswer(status: 502, body: Array("<html>502 Bad Gateway</html>".utf8))
    case .unavailable: Graph.answer(503, 131_016, "Service unavailable", nil, call)
    case .expiredToken: Graph.expiredToken(call)
    case .windowClosed:
      Graph.answer(
        400, 131_047, "Re-engagement message",
        "More than 24 hours have passed since the recipient last replied to the sender number.",
        call)
    case .recipientGone:
      Graph.answer(400, 131_026, "Message undeliverable", "Message Undeliverable.", call)
    case .usedUp, .timeout, .resetBefore, .resetAfter, .garbage: nil
    }
  }
}
