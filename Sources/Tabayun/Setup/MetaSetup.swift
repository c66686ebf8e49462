import Channels
import Domain

/// WhatsApp, Messenger and Instagram through Meta's Graph API: the token, the app's subscription to the
/// webhook, the account's subscription to the app, and WhatsApp's templates.
struct MetaSetup {
  let target: SetupTarget

  private static let whatsAppFields = "messages,message_template_status_update,account_update"
  private static let pageFields =
    "messages,messaging_postbacks,message_reactions,message_edits,message_deliveries,message_reads"

  func run(into report: inout SetupReport) async throws {
    let settings = target.settings
    let api = try target.api(
      target.kind == .instagram
        ? "https://graph.instagram.com/v25.0" : "https://graph.facebook.com/v25.0")
    let isWhatsApp = target.kind == .whatsapp
    let tokenName = isWhatsApp ? "ACCESS_TOKEN" : "PAGE_TOKEN"
    let token = try settings.required(tokenName)
    let id = try settings.required(isWhatsApp ? "PHONE_NUMBER_ID" : "PAGE_ID")
    let who = await target.caller.call(
      "GET", "\(api)/\(id)", bearer: token,
      query: [
        ("fields", isWhatsApp ? "display_phone_number,verified_name,quality_rating" : "id,name")
      ])
    let name = (who.json?["verified_name"] ?? who.json?["name"])?.string
    guard target.tells(who, tokenName: tokenName, who: name, into: &report) else { return }
    if let quality = who.json?["quality_rating"]?.string, quality == "RED" || quality == "YELLOW" {
      report.add(
        .look,
        id: "Mutu nomor ini \(quality): banyak orang memblokir atau melaporkan. Kurangi siaran.",
        en: "This number's quality is \(quality): people block or report it. Send fewer broadcasts."
      )
    }
    try await registerWebhook(api, into: &report)
    if isWhatsApp {
      try await subscribeBusiness(api, token, into: &report)
    } else {
      await subscribe(
        "\(api)/\(id)/subscribed_apps", token, fields: MetaSetup.pageFields, into: &report)
    }
  }

  private func registerWebhook(_ api: String, into report: inout SetupReport) async throws {
    let settings = target.settings
    guard let app = try settings.value("APP_ID") else {
      report.add(
        .look,
        id:
          "\(settings.name("APP_ID")) belum diisi: isi, atau daftarkan sendiri di dasbor Meta: alamat \(target.webhook) dengan verify token yang sama.",
        en:
          "\(settings.name("APP_ID")) is not set: set it, or register by hand in Meta's dashboard: \(target.webhook) with the same verify token."
      )
      return
    }
    let secret = try settings.required("APP_SECRET")
    let object =
      switch target.kind {
      case .whatsapp: "whatsapp_business_account"
      case .instagram: "instagram"
      default: "page"
      }
    let answer = await target.caller.call(
      "POST", "\(api)/\(app)/subscriptions",
      query: [
        ("object", object), ("callback_url", target.webhook),
        ("verify_token", try settings.required("VERIFY_TOKEN")),
        ("fields", target.kind == .whatsapp ? MetaSetup.whatsAppFields : MetaSetup.pageFields),
        // An app's own token: its id and its secret.
        ("access_token", "\(app)|\(secret)"),
      ])
    _ = target.tellRegistered(answer, into: &report)
  }

  private func subscribe(
    _ url: String, _ token: String, fields: String? = nil, into report: inout SetupReport
  ) async {
    let answer = await target.caller.call(
      "POST", url, bearer: token, query: fields.map { [("subscribed_fields", $0)] } ?? [])
    if answer.isGood {
      report.add(
        .good, id: "Aplikasi berlangganan pesan akun ini.",
        en: "The app is subscribed to this account's messages.")
    } else {
      report.add(
        .bad,
        id:
          "Aplikasi tidak bisa berlangganan pesan akun ini (\(answer.error)): apakah token punya izin yang disebut di panduan?",
        en:
          "The app cannot subscribe to this account's messages (\(answer.error)): has the token the rights that the guide names?"
      )
    }
  }

  private func subscribeBusiness(
    _ api: String, _ token: String, into report: inout SetupReport
  ) async throws {
    let settings = target.settings
    guard let business = try settings.value("BUSINESS_ID") else {
      report.add(
        .look,
        id:
          "\(settings.name("BUSINESS_ID")) belum diisi: langganan dan templat tidak bisa diperiksa.",
        en:
          "\(settings.name("BUSINESS_ID")) is not set: subscription and templates cannot be checked."
      )
      return
    }
    await subscribe("\(api)/\(business)/subscribed_apps", token, into: &report)
    let answer = await target.caller.call(
      "GET", "\(api)/\(business)/message_templates", bearer: token,
      query: [("fields", "name,language,status"), ("limit", "200")])
    guard answer.isGood else {
      report.add(
        .bad, id: "Templat tidak bisa dibaca (\(answer.error)).",
        en: "Templates cannot be read (\(answer.error)).")
      return
    }
    let templates = answer.json?["data"]?.elements ?? []
    if templates.isEmpty {
      report.add(
        .look,
        id: "Belum ada templat: kabar setelah 24 jam tidak bisa dikirim. Lihat docs/platforms.md.",
        en: "There are no templates: nothing can be sent after 24 hours. See docs/platforms.md.")
    }
    for template in templates {
      let name =
        "\(template["name"]?.string ?? "?") (\(template["language"]?.string ?? "?"))"
      let status = template["status"]?.string ?? "?"
      if status == "APPROVED" {
        report.add(.good, id: "Templat \(name) disetujui.", en: "Template \(name) is approved.")
      } else {
        report.add(
          .look, id: "Templat \(name) belum bisa dipakai: \(status).",
          en: "Template \(name) cannot be used yet: \(status).")
      }
    }
  }
}
