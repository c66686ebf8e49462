import Channels
import Domain

/// Telegram: `getMe`, `setWebhook`, `getWebhookInfo`.
struct TelegramSetup {
  let target: SetupTarget

  func run(into report: inout SetupReport) async throws {
    let settings = target.settings
    let token = try settings.required("BOT_TOKEN")
    let secret = try settings.required("SECRET_TOKEN")
    let api = "\(try target.api("https://api.telegram.org"))/bot\(token)"
    let me = await target.caller.call("GET", "\(api)/getMe")
    let name = me.json?["result"]?["username"]?.string
    guard target.tells(me, tokenName: "BOT_TOKEN", who: name.map { "@\($0)" }, into: &report)
    else { return }
    if let name, try settings.value("USERNAME") != name {
      report.add(
        .look, id: "Isi \(settings.name("USERNAME"))=\(name) agar bot mengenali sebutan di grup.",
        en:
          "Set \(settings.name("USERNAME"))=\(name), so that the bot knows its mentions in groups.")
    }
    var body = JSONWriter()
    body.object { json in
      json.field("url", target.webhook)
      json.field("secret_token", secret)
      json.field("max_connections", 40)
      json.array("allowed_updates") { json in
        for kind in [
          "message", "edited_message", "callback_query", "my_chat_member", "message_reaction",
        ] {
          json.string(kind)
        }
      }
    }
    let answer = await target.caller.call("POST", "\(api)/setWebhook", json: body.bytes)
    guard target.tellRegistered(answer, into: &report) else { return }
    let info = await target.caller.call("GET", "\(api)/getWebhookInfo").json?["result"]
    if let url = info?["url"]?.string, url != target.webhook {
      report.add(
        .bad, id: "Telegram mengirim ke alamat lain: apakah program lain memakai bot ini?",
        en: "Telegram delivers to another address: does another program use this bot?")
    }
    if let error = info?["last_error_message"]?.nonEmptyString {
      report.add(
        .look, id: "Telegram terakhir gagal mengirim: \(error)",
        en: "Telegram last failed to deliver: \(error)")
    }
    if let waiting = info?["pending_update_count"]?.integer, waiting > 0 {
      report.add(
        .look, id: "\(waiting) pesan menunggu di Telegram; akan datang sendiri.",
        en: "\(waiting) messages wait at Telegram; they come by themselves.")
    }
  }
}
