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
    json.field("text", Markup.plain(part.text))
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
}
