import Channels
import Domain

/// LINE: the account, the webhook's address, LINE's own test of it, the month's quota.
struct LineSetup {
  let target: SetupTarget

  func run(into report: inout SetupReport) async throws {
    let token = try target.settings.required("ACCESS_TOKEN")
    let api = "\(try target.api("https://api.line.me"))/v2/bot"
    let info = await target.caller.call("GET", "\(api)/info", bearer: token)
    let name = info.json?["displayName"]?.string
    guard target.tells(info, tokenName: "ACCESS_TOKEN", who: name, into: &report) else { return }
    var body = JSONWriter()
    body.object { $0.field("endpoint", target.webhook) }
    let set = await target.caller.call(
      "PUT", "\(api)/channel/webhook/endpoint", bearer: token, json: body.bytes)
    guard target.tellRegistered(set, into: &report) else { return }
    let state = await target.caller.call(
      "GET", "\(api)/channel/webhook/endpoint", bearer: token)
    if state.json?["active"]?.isTrue != true {
      report.add(
        .bad, id: "\"Use webhook\" masih mati: nyalakan di LINE Developers Console.",
        en: "\"Use webhook\" is still off: turn it on in the LINE Developers Console.")
    }
    let test = await target.caller.call(
      "POST", "\(api)/channel/webhook/test", bearer: token, json: body.bytes)
    if test.json?["success"]?.isTrue == true {
      report.add(
        .good, id: "LINE mencoba webhook: berhasil.", en: "LINE tried the webhook: it works.")
    } else {
      let why = test.json?["reason"]?.nonEmptyString ?? test.error
      report.add(
        .bad,
        id:
          "LINE mencoba webhook: gagal (\(why)). Apakah Tabayun berjalan, sertifikatnya sah, rahasia salurannya benar?",
        en:
          "LINE tried the webhook: it failed (\(why)). Is Tabayun running, the certificate valid, the channel secret right?"
      )
    }
    let quota = await target.caller.call("GET", "\(api)/message/quota", bearer: token)
    let used = await target.caller.call("GET", "\(api)/message/quota/consumption", bearer: token)
    if let most = quota.json?["value"]?.integer, let sum = used.json?["totalUsage"]?.integer {
      report.add(
        sum * 10 > most * 9 ? .look : .good,
        id: "Kuota LINE bulan ini: \(sum) dari \(most) pesan dorong terpakai.",
        en: "LINE's quota this month: \(sum) of \(most) push messages are used.")
    }
  }
}
