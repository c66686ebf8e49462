import Domain

/// Fits replies into WhatsApp's messages, and writes a message's content.
enum WhatsAppRenderer {
  /// How a part's choices are shown.
  enum Form { case text, buttons, list }

  static func parts(of reply: Reply) -> [Reply] {
    var reply = reply.withUsableChoices(idLimit: WhatsAppLimits.choiceID)
    if reply.choices.count > WhatsAppLimits.rows { reply = reply.withNumberedChoices() }
    if !reply.choices.isEmpty, reply.text.trimmingSpace().isEmpty {
      reply.text = reply.listTitle ?? "…"
    }
    // A list has no room for a picture; its link shows one.
    if form(of: reply) == .list { reply.picture = nil }
    let limit = reply.picture == nil ? WhatsAppLimits.text : WhatsAppLimits.caption
    let splitter = TextSplitter(limit: limit, unit: WhatsAppLimits.unit)
    let last = reply.choices.isEmpty ? limit : WhatsAppLimits.interactiveBody
    return reply.divided(into: splitter.split(reply.text, last: last))
  }

  /// A part for a group, where nothing can be pressed: its choices as lines no longer than a list's, so that
  /// the text stays within its limit.
  static func withoutButtons(_ part: Reply) -> Reply {
    var part = part
    part.choices = part.choices.map { choice in
      let short = { WhatsAppLimits.unit.truncate($0, to: WhatsAppLimits.rowDescription) }
      return Reply.Choice(
        id: choice.id, title: short(choice.title), description: choice.description.map(short))
    }
    return part.withNumberedChoices()
  }

  /// Buttons where they say everything; a list has room for longer titles and descriptions.
  static func form(of part: Reply) -> Form {
    if part.choices.isEmpty { return .text }
    let titles = Set(part.choices.map(\.title))
    let fits = part.choices.allSatisfy {
      WhatsAppLimits.unit.count($0.title) <= WhatsAppLimits.buttonTitle
        && ($0.description ?? "").isEmpty
    }
    let areButtons =
      fits && part.choices.count <= WhatsAppLimits.buttons && titles.count == part.choices.count
    return areButtons ? .buttons : .list
  }

  /// The members of the message that are its content: `type` and what it names.
  static func write(_ part: Reply, into json: inout JSONWriter) {
    let form = form(of: part)
    if form == .text, let picture = part.picture,
      WhatsAppLimits.unit.fits(part.text, WhatsAppLimits.caption)
    {
      json.field("type", "image")
      json.object("image") { json in
        json.field("link", picture)
        json.field("caption", part.text)
      }
      return
    }
    guard form != .text else {
      json.field("type", "text")
      json.object("text") { json in
        json.field("body", part.text)
        json.field("preview_url", part.link != nil)
      }
      return
    }
    json.field("type", "interactive")
    json.object("interactive") { json in
      json.field("type", form == .buttons ? "button" : "list")
      if form == .buttons, let picture = part.picture {
        json.object("header") { json in
          json.field("type", "image")
          json.object("image") { $0.field("link", picture) }
        }
      }
      json.object("body") { $0.field("text", part.text) }
      json.object("action") { json in
        if form == .buttons {
          writeButtons(part.choices, into: &json)
        } else {
          writeList(part, into: &json)
        }
      }
    }
  }

  /// An approved template.
  static func write(
    _ template: Reply.Template, in language: Language, into json: inout JSONWriter
  ) {
    json.field("type", "template")
    json.object("template") {
      MetaTemplate.write(template, in: language, policy: "deterministic", into: &$0)
    }
  }

  private static func writeButtons(_ choices: [Reply.Choice], into json: inout JSONWriter) {
    json.array("buttons") { json in
      for choice in choices {
        json.object { json in
          json.field("type", "reply")
          json.object("reply") { json in
            json.field("id", choice.id)
            json.field("title", choice.title)
          }
        }
      }
    }
  }

  private static func writeList(_ part: Reply, into json: inout JSONWriter) {
    let unit = WhatsAppLimits.unit
    let opener = part.listTitle ?? defaultOpener(part.language)
    json.field("button", unit.truncate(opener, to: WhatsAppLimits.listOpener))
    json.array("sections") { json in
      json.object { json in
        json.array("rows") { json in
          for choice in part.choices {
            json.object { json in
              let title = unit.truncate(choice.title, to: WhatsAppLimits.rowTitle)
              // A title that had to be cut is told in full below it.
              let full = title == choice.title ? nil : choice.title
              let details = [full, choice.description].compactMap { $0 }.filter { !$0.isEmpty }
              json.field("id", choice.id)
              json.field("title", title)
              if !details.isEmpty {
                let description = details.joined(separator: " · ")
                json.field(
                  "description", unit.truncate(description, to: WhatsAppLimits.rowDescription))
              }
            }
          }
        }
      }
    }
  }

  private static func defaultOpener(_ language: Language) -> String {
    switch language {
    case .id: "Pilih"
    case .jv: "Pilih"
    case .en: "Choose"
    }
  }
}
