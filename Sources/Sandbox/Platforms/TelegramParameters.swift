import Channels
import Foundation

/// A call's parameters, from wherever the Bot API takes them.
struct TelegramParameters {
  private let values: JSON

  init(_ call: PlatformCall) throws(Refusal) {
    let type = call.headers["content-type"]?.lowercased() ?? ""
    if type.hasPrefix("application/json") {
      guard let body = try? JSON(parsing: call.body), body.kind == .object else {
        throw TelegramPlatform.badRequest("can't parse JSON object")
      }
      values = body
      return
    }
    var fields = call.query
    if type.hasPrefix("application/x-www-form-urlencoded") {
      fields.merge(FormFields.parse(call.body)) { $1 }
    }
    var json = JSONWriter()
    json.object { json in
      for (name, value) in fields { json.field(name, value) }
    }
    guard let object = try? JSON(parsing: json.bytes) else {
      throw TelegramPlatform.badRequest("can't parse the request")
    }
    values = object
  }

  /// A parameter; objects and arrays may come serialised in a string.
  subscript(name: String) -> JSON? {
    guard let value = values[name] else { return nil }
    guard let text = value.string, text.hasPrefix("{") || text.hasPrefix("[") else { return value }
    return (try? JSON(parsing: Array(text.utf8))) ?? value
  }

  /// A text, checked as its `parse_mode` demands; what is returned is what people see.
  func formattedText(
    _ name: String, limit: Int, isRequired: Bool
  ) throws(Refusal) -> String {
    let raw = values[name]?.string ?? ""
    let visible: String
    switch values["parse_mode"]?.string {
    case nil, "": visible = raw
    case "HTML": visible = try TelegramHTML.visibleText(raw)
    case "MarkdownV2", "Markdown": visible = raw
    default: throw TelegramPlatform.badRequest("unsupported parse_mode")
    }
    let isBlank = visible.allSatisfy(\.isWhitespace)
    if isRequired, isBlank { throw TelegramPlatform.badRequest("message text is empty") }
    guard visible.unicodeScalars.count <= limit else {
      throw TelegramPlatform.badRequest(
        name == "caption" ? "message caption is too long" : "message is too long")
    }
    return visible
  }
}

/// Inline keyboards.
enum TelegramKeyboard {
  /// The titles of all buttons, when the keyboard keeps the rules.
  static func check(_ markup: JSON) throws(Refusal) -> [String] {
    guard markup.kind == .object else {
      throw TelegramPlatform.badRequest("object expected as reply markup")
    }
    guard let keyboard = markup["inline_keyboard"] else { return [] }
    guard keyboard.kind == .array else {
      throw TelegramPlatform.badRequest(
        "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array")
    }
    var titles: [String] = []
    for row in keyboard.elements {
      guard row.kind == .array, row.elements.count <= 8 else {
        throw TelegramPlatform.badRequest("reply markup is too long")
      }
      for button in row.elements { titles.append(try check(button: button)) }
    }
    guard titles.count <= 100 else { throw TelegramPlatform.badRequest("reply markup is too long") }
    return titles
  }

  private static func check(button: JSON) throws(Refusal) -> String {
    func unreadable(_ why: String) -> Refusal {
      TelegramPlatform.badRequest("can't parse inline keyboard button: \(why)")
    }
    guard let title = button["text"]?.nonEmptyString else {
      throw unreadable("Field \"text\" must be of type String")
    }
    if let data = button["callback_data"] {
      guard let text = data.string, (1...64).contains(text.utf8.count) else {
        throw TelegramPlatform.badRequest("BUTTON_DATA_INVALID")
      }
    } else if let url = button["url"] {
      guard let address = url.string.flatMap({ URL(string: $0) }),
        ["http", "https", "tg"].contains(address.scheme?.lowercased() ?? ""),
        address.scheme == "tg" || address.host?.contains(".") == true
      else {
        throw TelegramPlatform.badRequest("inline keyboard button URL is invalid: Wrong HTTP URL")
      }
    } else if let copy = button["copy_text"] {
      guard let text = copy["text"]?.string, (1...256).contains(text.unicodeScalars.count) else {
        throw unreadable("Text to copy is invalid")
      }
    } else if !["web_app", "login_url", "switch_inline_query", "pay"].contains(where: {
      button[$0] != nil
    }) {
      throw unreadable("Text buttons are unallowed in the inline keyboard")
    }
    return title
  }
}
