import Channels
import Domain

/// The Send API of Messenger and Instagram: `POST /v25.0/{page-id|me}/messages`.
///
/// Source of the rules: Meta's Postman collections and its pages on the Send API.
struct MessengerPlatform: Platform {
  /// `messenger` or `instagram`: they differ in how much a text may hold.
  let channel: Channel

  func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal) {
    if GraphSetup.isOne(call) { return try GraphSetup.check(call, into: &summary) }
    let path = Graph.pathWithoutVersion(call)
    guard call.method == "POST", path.count == 2, path[1] == "messages" else {
      throw Graph.unknownPath(call)
    }
    summary.account = path[0]
    try Graph.checkToken(call)
    guard let body = try? JSON(parsing: call.body), let recipient = body["recipient"] else {
      throw Graph.plainRefusal(100, "The parameter recipient is required.", call)
    }
    guard let person = recipient["id"]?.text ?? recipient["comment_id"]?.text else {
      throw Graph.plainRefusal(100, "param recipient must be non-empty.", call)
    }
    summary.to = person
    if let type = body["messaging_type"] {
      try check(messagingType: type.string, tag: body["tag"]?.string, call)
    }
    if let action = body["sender_action"] {
      let known = ["typing_on", "typing_off", "mark_seen", "react", "unreact"]
      guard body["message"] == nil, let name = action.string, known.contains(name) else {
        throw Graph.plainRefusal(100, "Invalid sender_action", call)
      }
      summary.kind = name
      return
    }
    guard let message = body["message"] else {
      throw Graph.plainRefusal(100, "Message cannot be empty, must provide valid text", call)
    }
    summary.isMessage = true
    if let template = message["template"] {
      try check(template: template, body, call, &summary)
    } else {
      try check(message, call, &summary)
    }
  }

  private func check(
    messagingType: String?, tag: String?, _ call: PlatformCall
  ) throws(Refusal) {
    switch messagingType {
    case "RESPONSE", "UPDATE", "UTILITY": return
    case "MESSAGE_TAG":
      // The other tags ended on 2026-04-27.
      guard tag == "HUMAN_AGENT" else {
        throw Graph.plainRefusal(100, "Invalid parameter: this message tag is not available", call)
      }
    default: throw Graph.plainRefusal(100, "Invalid messaging_type", call)
    }
  }

  private func check(
    _ message: JSON, _ call: PlatformCall, _ summary: inout CallSummary
  ) throws(Refusal) {
    if let attachment = message["attachment"] {
      guard message["text"] == nil else {
        throw Graph.plainRefusal(100, "Cannot send both text and attachment", call)
      }
      try check(attachment: attachment, call, &summary)
    } else {
      let text = message["text"]?.string ?? ""
      let isFitting =
        channel == .instagram
        ? (1...1000).contains(text.utf8.count) : (1...2000).contains(text.unicodeScalars.count)
      guard isFitting else {
        throw Graph.plainRefusal(100, "Length of param message[text] is out of range", call)
      }
      summary.text = text
      summary.kind = "text"
    }
    guard let replies = message["quick_replies"] else { return }
    guard (1...13).contains(replies.elements.count) else {
      throw Graph.plainRefusal(100, "There should be between 1 and 13 quick replies", call)
    }
    for reply in replies.elements {
      let type = reply["content_type"]?.string
      if type == "text" {
        guard let title = reply["title"]?.nonEmptyString, let payload = reply["payload"]?.string,
          payload.unicodeScalars.count <= 1000
        else { throw Graph.plainRefusal(100, "Quick reply needs a title and a payload", call) }
        // Longer titles are cut, not refused.
        summary.buttons.append(String(title.prefix(20)))
      } else if type != "user_phone_number", type != "user_email" {
        throw Graph.plainRefusal(100, "Invalid content_type of quick reply", call)
      }
    }
    summary.kind = "quick_reply"
  }

  /// An approved utility template, which Messenger alone has.
  private func check(
    template: JSON, _ body: JSON, _ call: PlatformCall, _ summary: inout CallSummary
  ) throws(Refusal) {
    guard channel == .messenger, body["messaging_type"]?.string == "UTILITY",
      let name = template["name"]?.nonEmptyString,
      template["language"]?["code"]?.nonEmptyString != nil
    else { throw Graph.plainRefusal(100, "Invalid template", call) }
    summary.kind = "template"
    let parameters = (template["components"]?.elements ?? []).flatMap {
      $0["parameters"]?.elements ?? []
    }
    for parameter in parameters {
      guard parameter["type"]?.string == "text", parameter["text"]?.nonEmptyString != nil else {
        throw Graph.plainRefusal(100, "Invalid template parameter", call)
      }
    }
    summary.text = ([name] + parameters.compactMap { $0["text"]?.string }).joined(separator: " | ")
  }

  private func check(
    attachment: JSON, _ call: PlatformCall, _ summary: inout CallSummary
  ) throws(Refusal) {
    guard let type = attachment["type"]?.string, let payload = attachment["payload"] else {
      throw Graph.plainRefusal(100, "Invalid attachment", call)
    }
    summary.kind = type
    guard type == "template" else {
      guard ["image", "video", "audio", "file"].contains(type),
        payload["url"]?.nonEmptyString != nil || payload["attachment_id"]?.text != nil
      else { throw Graph.plainRefusal(100, "Invalid attachment", call) }
      return
    }
    switch payload["template_type"]?.string {
    case "button":
      summary.kind = "buttons"
      summary.text = payload["text"]?.string ?? ""
      guard (1...640).contains(summary.text.unicodeScalars.count) else {
        throw Graph.plainRefusal(100, "Length of param text is out of range", call)
      }
      try check(buttons: payload, 1...3, call, &summary)
    case "generic":
      let elements = payload["elements"]?.elements ?? []
      guard (1...10).contains(elements.count) else {
        throw Graph.plainRefusal(100, "There should be between 1 and 10 elements", call)
      }
      for element in elements {
        let title = element["title"]?.string ?? ""
        guard (1...80).contains(title.unicodeScalars.count),
          (element["subtitle"]?.string ?? "").unicodeScalars.count <= 80
        else { throw Graph.plainRefusal(100, "Length of param title is out of range", call) }
        if let picture = element["image_url"] {
          guard
            picture.string?.hasPrefix("https://") == true
              || picture.string?.hasPrefix("http://") == true
          else { throw Graph.plainRefusal(100, "Invalid URL of param image_url", call) }
          summary.kind = "image"
        }
        summary.text += (summary.text.isEmpty ? "" : "\n") + title
        if let subtitle = element["subtitle"]?.nonEmptyString { summary.text += "\n" + subtitle }
        if element["buttons"] != nil { try check(buttons: element, 1...3, call, &summary) }
      }
    case "media", "receipt", "utility_message": break
    default: throw Graph.plainRefusal(100, "Invalid template_type", call)
    }
  }

  private func check(
    buttons holder: JSON, _ count: ClosedRange<Int>, _ call: PlatformCall,
    _ summary: inout CallSummary
  ) throws(Refusal) {
    let buttons = holder["buttons"]?.elements ?? []
    guard count.contains(buttons.count) else {
      throw Graph.plainRefusal(100, "There should be between 1 and 3 buttons", call)
    }
    for button in buttons {
      guard let title = button["title"]?.nonEmptyString, title.unicodeScalars.count <= 20 else {
        throw Graph.plainRefusal(100, "Length of param title is out of range", call)
      }
      let isSound =
        switch button["type"]?.string {
        case "web_url": button["url"]?.string?.hasPrefix("http") == true
        case "postback": (1...1000).contains(button["payload"]?.string?.unicodeScalars.count ?? 0)
        case "phone_number": button["payload"]?.string?.hasPrefix("+") == true
        default: false
        }
      guard isSound else { throw Graph.plainRefusal(100, "Invalid button", call) }
      summary.buttons.append(title)
    }
  }

  func accept(_ call: PlatformCall, _ summary: CallSummary) -> PlatformAnswer {
    if GraphSetup.isOne(call) { return GraphSetup.accept(call) }
    return .json(200) { json in
      json.field("recipient_id", summary.to)
      if summary.isMessage { json.field("message_id", "m_" + Identifier.letters(call, count: 84)) }
    }
  }

  func answer(
    failing kind: FaultPlan.Kind, retryAfterSeconds: Int, _ call: PlatformCall
  ) -> PlatformAnswer? {
    switch kind {
    case .tooMany:
      Graph.answer(400, 613, "Calls to this api have exceeded the rate limit.", nil, call)
    case .serverError: Graph.answer(500, 2, "Service temporarily unavailable", nil, call)
    case .badGateway: PlatformAnswer(status: 502, body: Array("<html>502 Bad Gateway</html>".utf8))
    case .unavailable: Graph.answer(503, 1200, "Temporary send message failure.", nil, call)
    case .expiredToken: Graph.expiredToken(call)
    case .windowClosed:
      Graph.answer(
        403, 10, "This message is sent outside of allowed window.", nil, call, subcode: 2_018_278)
    case .recipientGone:
      Graph.answer(
        400, 551, "This person isn't available right now.", nil, call, subcode: 1_545_041)
    case .usedUp, .timeout, .resetBefore, .resetAfter, .garbage: nil
    }
  }
}
