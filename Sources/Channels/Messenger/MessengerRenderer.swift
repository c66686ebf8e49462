import Domain

/// Fits replies into Messenger's and Instagram's messages, and writes a message's content.
struct MessengerRenderer {
  var limits: MessengerLimits

  func parts(of reply: Reply) -> [Reply] {
    var reply = reply.withUsableChoices(idLimit: MessengerLimits.payload)
    if reply.choices.count > MessengerLimits.quickReplies { reply = reply.withNumberedChoices() }
    reply = reply.withChoicesListed(
      titleLimit: MessengerLimits.quickReplyTitle, unit: MessengerLimits.titleUnit)
    let splitter = TextSplitter(limit: limits.text, unit: limits.unit)
    return reply.divided(into: splitter.split(reply.text))
  }

  func write(_ part: Reply, into json: inout JSONWriter) {
    if let picture = part.picture, let link = part.link {
      writeElement(part, picture: picture, link: link, into: &json)
    } else {
      json.field("text", Markup.plain(part.text))
    }
    guard !part.choices.isEmpty else { return }
    json.array("quick_replies") { json in
      for choice in part.choices {
        json.object { json in
          json.field("content_type", "text")
          json.field("title", choice.title)
          json.field("payload", choice.id)
        }
      }
    }
  }

  /// A picture with the beginning of the text and a way to all of it. (As a message of its own beside the
  /// text the picture would be a second call, and a crash between both would send one of them twice.)
  private func writeElement(
    _ part: Reply, picture: String, link: String, into json: inout JSONWriter
  ) {
    let lines = Markup.plain(part.text).split(whereSeparator: \.isNewline).map {
      String($0).trimmingSpace()
    }.filter { !$0.isEmpty && $0 != link }
    let unit = MessengerLimits.titleUnit
    let title = unit.truncate(lines.first ?? link, to: MessengerLimits.elementTitle)
    let rest = lines.dropFirst().joined(separator: " ")
    json.object("attachment") { json in
      json.field("type", "template")
      json.object("payload") { json in
        json.field("template_type", "generic")
        json.array("elements") { json in
          json.object { json in
            json.field("title", title)
            if !rest.isEmpty {
              json.field("subtitle", unit.truncate(rest, to: MessengerLimits.elementSubtitle))
            }
            json.field("image_url", picture)
            json.array("buttons") { json in
              json.object { json in
                json.field("type", "web_url")
                json.field("url", link)
                json.field("title", buttonTitle(part.language))
              }
            }
          }
        }
      }
    }
  }

  private func buttonTitle(_ language: Language) -> String {
    switch language {
    case .id: "Baca selengkapnya"
    case .jv: "Waos jangkepipun"
    case .en: "Read all of it"
    }
  }
}
