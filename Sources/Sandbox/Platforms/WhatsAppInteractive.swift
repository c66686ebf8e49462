import Channels

/// Interactive messages of WhatsApp: buttons, lists, link buttons, asking for a location.
struct WhatsAppInteractive {
  let rules: GraphRules

  func check(_ content: JSON, into summary: inout CallSummary) throws(Refusal) {
    let type = try rules.string(content, "type", 1...64, within: "interactive.")
    guard let body = content["body"] else { throw rules.missing("interactive.body") }
    let bodyLimit = type == "list" ? 4096 : 1024
    summary.text = try rules.string(body, "text", 1...bodyLimit, within: "interactive.body.")
    if let footer = content["footer"] {
      _ = try rules.string(footer, "text", 1...60, within: "interactive.footer.")
    }
    if let header = content["header"] { try check(header: header, of: type) }
    guard let action = content["action"] else { throw rules.missing("interactive.action") }
    switch type {
    case "button": try checkButtons(action, &summary)
    case "list": try checkList(action, &summary)
    case "cta_url": try checkLink(action, &summary)
    case "location_request_message":
      summary.kind = "location_request"
      guard action["name"]?.equals("send_location") == true else {
        throw rules.invalid("interactive.action.name")
      }
    default: throw rules.invalid("interactive.type")
    }
  }

  /// A list's header is a text; above buttons a picture, a film or a document may stand too.
  private func check(header: JSON, of type: String) throws(Refusal) {
    switch header["type"]?.string {
    case "text": _ = try rules.string(header, "text", 1...60, within: "interactive.header.")
    case "image", "video", "document":
      guard type != "list", let kind = header["type"]?.string, let media = header[kind] else {
        throw rules.invalid("interactive.header.type")
      }
      try rules.checkMedia(media, within: "interactive.header.\(kind).")
    default: throw rules.invalid("interactive.header.type")
    }
  }

  private func checkButtons(_ action: JSON, _ summary: inout CallSummary) throws(Refusal) {
    summary.kind = "buttons"
    let buttons = action["buttons"]?.elements ?? []
    guard (1...3).contains(buttons.count) else {
      throw rules.invalid("interactive.action.buttons", "Buttons count should be between 1 and 3")
    }
    var ids: Set<String> = []
    for button in buttons {
      guard button["type"]?.equals("reply") == true, let reply = button["reply"] else {
        throw rules.invalid("interactive.action.buttons.type")
      }
      let place = "interactive.action.buttons.reply."
      summary.buttons.append(try rules.string(reply, "title", 1...20, within: place))
      ids.insert(try rules.string(reply, "id", 1...256, within: place))
    }
    guard ids.count == buttons.count, Set(summary.buttons).count == buttons.count else {
      throw rules.invalid("interactive.action.buttons", "Titles and ids have to be unique")
    }
  }

  private func checkList(_ action: JSON, _ summary: inout CallSummary) throws(Refusal) {
    summary.kind = "list"
    _ = try rules.string(action, "button", 1...20, within: "interactive.action.")
    let sections = action["sections"]?.elements ?? []
    guard (1...10).contains(sections.count) else {
      throw rules.invalid("interactive.action.sections")
    }
    var ids: Set<String> = []
    for section in sections {
      let place = "interactive.action.sections."
      if sections.count > 1 {
        _ = try rules.string(section, "title", 1...24, within: place)
      } else {
        _ = try rules.optionalString(section, "title", 0...24, within: place)
      }
      for row in section["rows"]?.elements ?? [] {
        summary.buttons.append(try rules.string(row, "title", 1...24, within: place + "rows."))
        ids.insert(try rules.string(row, "id", 1...200, within: place + "rows."))
        _ = try rules.optionalString(row, "description", 0...72, within: place + "rows.")
      }
    }
    guard (1...10).contains(summary.buttons.count) else {
      throw rules.invalid(
        "interactive.action.sections.rows", "Total row count should be between 1 and 10")
    }
    guard ids.count == summary.buttons.count else {
      throw rules.invalid("interactive.action.sections.rows", "Row ids have to be unique")
    }
  }

  private func checkLink(_ action: JSON, _ summary: inout CallSummary) throws(Refusal) {
    summary.kind = "link"
    guard action["name"]?.equals("cta_url") == true, let parameters = action["parameters"] else {
      throw rules.invalid("interactive.action.name")
    }
    let place = "interactive.action.parameters."
    summary.buttons = [try rules.string(parameters, "display_text", 1...20, within: place)]
    let url = try rules.string(parameters, "url", 8...2000, within: place)
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
      throw rules.invalid(place + "url")
    }
  }
}
