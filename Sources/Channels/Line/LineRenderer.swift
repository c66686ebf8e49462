import Domain

/// Fits replies into LINE's messages, and writes a message's content.
enum LineRenderer {
  static func parts(of reply: Reply) -> [Reply] {
    var reply = reply.withUsableChoices(idLimit: LineLimits.postbackData)
    if reply.choices.count > LineLimits.quickReplies { reply = reply.withNumberedChoices() }
    reply = reply.withChoicesListed(titleLimit: LineLimits.label, unit: .graphemes)
    let splitter = TextSplitter(limit: LineLimits.text, unit: LineLimits.unit)
    return reply.divided(into: splitter.split(reply.text))
  }

  /// The members of a call that are its messages: the picture is one of its own, before the text, so that
  /// the quick replies stay below both.
  static func writeMessages(_ part: Reply, into json: inout JSONWriter) {
    json.array("messages") { json in
      if let picture = part.picture {
        json.object { json in
          json.field("type", "image")
          json.field("originalContentUrl", picture)
          json.field("previewImageUrl", picture)
        }
      }
      json.object { write(part, into: &$0) }
    }
  }

  private static func write(_ part: Reply, into json: inout JSONWriter) {
    json.field("type", "text")
    json.field("text", Markup.plain(part.text))
    guard !part.choices.isEmpty else { return }
    json.object("quickReply") { json in
      json.array("items") { json in
        for choice in part.choices {
          json.object { json in
            json.field("type", "action")
            json.object("action") { json in
              json.field("type", "postback")
              json.field("label", choice.title)
              json.field("data", choice.id)
              json.field("displayText", choice.title)
            }
          }
        }
      }
    }
  }
}
