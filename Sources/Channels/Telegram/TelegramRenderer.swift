import Domain

/// Fits replies into Telegram's messages, and writes a message's content.
enum TelegramRenderer {
  static func parts(of reply: Reply) -> [Reply] {
    var reply = reply.withUsableChoices(idLimit: TelegramLimits.callbackData)
    if reply.choices.count > TelegramLimits.buttons { reply = reply.withNumberedChoices() }
    reply = reply.withChoicesListed(titleLimit: TelegramLimits.buttonTitle, unit: .graphemes)
    let limit = reply.picture == nil ? TelegramLimits.text : TelegramLimits.caption
    let splitter = TextSplitter(limit: limit, unit: TelegramLimits.unit)
    return reply.divided(into: splitter.split(reply.text))
  }

  /// The text in Telegram's HTML.
  static func html(_ text: String) -> String {
    var html: [UInt8] = []
    html.reserveCapacity(text.utf8.count + 32)
    for run in Markup.runs(of: text) {
      if run.isBold { html += "<b>".utf8 }
      if run.isItalic { html += "<i>".utf8 }
      for byte in run.text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): html += "&amp;".utf8
        case UInt8(ascii: "<"): html += "&lt;".utf8
        case UInt8(ascii: ">"): html += "&gt;".utf8
        default: html.append(byte)
        }
      }
      if run.isItalic { html += "</i>".utf8 }
      if run.isBold { html += "</b>".utf8 }
    }
    return String(decoding: html, as: UTF8.self)
  }

  static func write(_ part: Reply, into json: inout JSONWriter) {
    json.field("parse_mode", "HTML")
    if let picture = part.picture {
      json.field("photo", picture)
      json.field("caption", html(part.text))
    } else {
      json.field("text", html(part.text))
      json.object("link_preview_options") { json in
        if let link = part.link {
          json.field("url", link)
          json.field("prefer_small_media", true)
        } else {
          json.field("is_disabled", true)
        }
      }
    }
    guard !part.choices.isEmpty else { return }
    json.object("reply_markup") { json in
      json.array("inline_keyboard") { json in
        for row in rows(of: part.choices) {
          json.array { json in
            for choice in row {
              json.object { json in
                json.field("text", choice.title)
                json.field("callback_data", choice.id)
              }
            }
          }
        }
      }
    }
  }

  /// Short titles side by side, long ones below each other.
  private static func rows(of choices: [Reply.Choice]) -> [[Reply.Choice]] {
    var rows: [[Reply.Choice]] = []
    var used = 0
    for choice in choices {
      used += choice.title.count
      if let row = rows.last, row.count < TelegramLimits.buttonsPerRow,
        used <= TelegramLimits.rowTitles
      {
        rows[rows.count - 1].append(choice)
      } else {
        rows.append([choice])
        used = choice.title.count
      }
    }
    return rows
  }
}
