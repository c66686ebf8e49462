import Channels
import Domain
import Foundation
import Synchronization

/// Telegram's Bot API: `/bot{token}/{method}`, with JSON, a form or the query as parameters.
///
/// Source of the rules: Bot API 10.1 and the phrases of tdlib/telegram-bot-api.
final class TelegramPlatform: Platform {
  let channel = Channel.telegram
  /// The webhooks that were registered, by bot.
  private let webhooks = Mutex<[String: String]>([:])

  private static let chatActions: Set<String> = [
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
  ]

  func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal) {
    guard call.path.count == 2, call.path[0].hasPrefix("bot"), call.path[0].count > 3 else {
      throw Self.refusal(404, "Not Found")
    }
    // The part before the colon is the bot's id; the rest is secret and is not written down.
    summary.account = String(call.path[0].dropFirst(3).prefix { $0 != ":" })
    summary.kind = call.path[1]
    let parameters = try TelegramParameters(call)
    switch call.path[1].lowercased() {
    case "sendmessage":
      try checkChat(parameters, &summary)
      summary.text = try parameters.formattedText("text", limit: 4096, isRequired: true)
      try checkExtras(parameters, &summary)
      summary.kind = summary.buttons.isEmpty ? "text" : "buttons"
      summary.isMessage = true
    case "sendphoto":
      try checkChat(parameters, &summary)
      guard let photo = parameters["photo"]?.nonEmptyString else {
        throw Self.badRequest("there is no photo in the request")
      }
      // What has a scheme is an address, everything else the id of a file.
      if photo.contains("://"), !photo.hasPrefix("https://"), !photo.hasPrefix("http://") {
        throw Self.badRequest("wrong HTTP URL specified")
      }
      summary.text = try parameters.formattedText("caption", limit: 1024, isRequired: false)
      try checkExtras(parameters, &summary)
      summary.kind = "image"
      summary.isMessage = true
    case "editmessagetext":
      try checkChat(parameters, &summary)
      guard parameters["message_id"]?.integer != nil else {
        throw Self.badRequest("message identifier is not specified")
      }
      summary.text = try parameters.formattedText("text", limit: 4096, isRequired: true)
      try checkExtras(parameters, &summary)
    case "answercallbackquery":
      guard let id = parameters["callback_query_id"]?.text else {
        throw Self.badRequest(
          "query is too old and response timeout expired or query ID is invalid")
      }
      summary.to = id
      summary.text = parameters["text"]?.string ?? ""
      guard summary.text.unicodeScalars.count <= 200 else {
        throw Self.badRequest("MESSAGE_TOO_LONG")
      }
    case "sendchataction":
      try checkChat(parameters, &summary)
      guard let action = parameters["action"]?.string, Self.chatActions.contains(action) else {
        throw Self.badRequest("wrong parameter action in request")
      }
      summary.kind = action
    case "setmessagereaction":
      try checkChat(parameters, &summary)
      guard parameters["message_id"]?.integer != nil else {
        throw Self.badRequest("message to react not found")
      }
    case "setwebhook":
      let url = parameters["url"]?.string ?? ""
      guard url.isEmpty || url.hasPrefix("https://") else {
        throw Self.badRequest("bad webhook: An HTTPS URL must be provided for webhook")
      }
      webhooks.withLock { $0[summary.account] = url }
    case "deletewebhook":
      webhooks.withLock { $0[summary.account] = nil }
    case "getwebhookinfo", "getme", "setmycommands": break
    default: throw Self.refusal(404, "Not Found: method not found")
    }
  }

  private func checkChat(
    _ parameters: TelegramParameters, _ summary: inout CallSummary
  ) throws(Refusal) {
    guard let chat = parameters["chat_id"]?.text else { throw Self.badRequest("chat_id is empty") }
    let isNumber = Int64(chat).map { $0 != 0 && $0.magnitude < 1 << 52 } ?? false
    guard isNumber || (chat.hasPrefix("@") && chat.utf8.count > 1) else {
      throw Self.badRequest("chat not found")
    }
    summary.to = chat
  }

  private func checkExtras(
    _ parameters: TelegramParameters, _ summary: inout CallSummary
  ) throws(Refusal) {
    if let reply = parameters["reply_parameters"] {
      guard let message = reply["message_id"]?.integer else {
        throw Self.badRequest("message to be replied not found")
      }
      // Telegram has no idempotency key; the same words in answer to the same message come close.
      summary.key = "\(summary.to):\(message):\(Self.fingerprint(summary.text))"
    }
    if let markup = parameters["reply_markup"] {
      summary.buttons = try TelegramKeyboard.check(markup)
    }
  }

  /// FNV-1a, 64 bits.
  private static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  // MARK: Answers

  func accept(_ call: PlatformCall, _ summary: CallSummary) -> PlatformAnswer {
    let isMessage = summary.isMessage || call.path.last?.lowercased() == "editmessagetext"
    let bot = Int64(summary.account) ?? 1
    return .json(200) { json in
      json.field("ok", true)
      if isMessage {
        json.object("result") { json in
          json.field("message_id", call.number)
          json.object("from") { json in
            json.field("id", bot)
            json.field("is_bot", true)
            json.field("first_name", "Sandbox")
          }
          json.object("chat") { json in
            if let chat = Int64(summary.to) {
              json.field("id", chat)
              json.field("type", Self.chatType(chat))
            } else {
              json.field("id", -1_000_000_000_001)
              json.field("username", String(summary.to.dropFirst()))
              json.field("type", "channel")
            }
          }
          json.field("date", call.receivedAt.milliseconds / 1000)
          json.field(summary.kind == "image" ? "caption" : "text", summary.text)
        }
      } else if call.path.last?.lowercased() == "getme" {
        json.object("result") { json in
          json.field("id", bot)
          json.field("is_bot", true)
          json.field("first_name", "Sandbox")
          json.field("username", "sandbox_bot")
        }
      } else if call.path.last?.lowercased() == "getwebhookinfo" {
        json.object("result") { json in
          json.field("url", webhooks.withLock { $0[summary.account] } ?? "")
          json.field("pending_update_count", 0)
        }
      } else {
        json.field("result", true)
      }
    }
  }

  private static func chatType(_ id: Int64) -> String {
    if id > 0 { return "private" }
    return id <= -1_000_000_000_000 ? "supergroup" : "group"
  }

  func answer(
    failing kind: FaultPlan.Kind, retryAfterSeconds: Int, _ call: PlatformCall
  ) -> PlatformAnswer? {
    switch kind {
    case .tooMany:
      Self.answer(
        429, "Too Many Requests: retry after \(retryAfterSeconds)", retryAfter: retryAfterSeconds)
    case .serverError: Self.answer(500, "Internal Server Error")
    case .badGateway: Self.answer(502, "Bad Gateway")
    case .unavailable: Self.answer(503, "Service Unavailable")
    case .expiredToken: Self.answer(401, "Unauthorized")
    case .recipientGone: Self.answer(403, "Forbidden: bot was blocked by the user")
    case .windowClosed, .usedUp, .timeout, .resetBefore, .resetAfter, .garbage: nil
    }
  }

  static func answer(
    _ status: Int, _ description: String, retryAfter: Int? = nil
  ) -> PlatformAnswer {
    .json(status, headers: retryAfter.map { [("Retry-After", String($0))] } ?? []) { json in
      json.field("ok", false)
      json.field("error_code", Int64(status))
      json.field("description", description)
      if let retryAfter {
        json.object("parameters") { $0.field("retry_after", Int64(retryAfter)) }
      }
    }
  }

  static func refusal(_ status: Int, _ description: String) -> Refusal {
    Refusal(answer: answer(status, description))
  }

  static func badRequest(_ why: String) -> Refusal { refusal(400, "Bad Request: \(why)") }
}
