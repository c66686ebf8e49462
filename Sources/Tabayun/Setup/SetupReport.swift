import Channels
import Domain
import Foundation

/// What setting a platform up found, in the house's two working languages.
struct SetupReport {
  enum Level: String { case good = "ok   ", look = "LOOK ", bad = "BAD  " }

  private(set) var isGood = true

  /// Prints one finding: Indonesian for who sets it up, English for who helps.
  mutating func add(_ level: Level, id: String, en: String) {
    print("\(level.rawValue) \(id)\n      \(en)")
    if level == .bad { isGood = false }
  }
}

/// Calls to a platform's own settings.
struct SetupCaller {
  /// What came back; `status` is 0 when nothing did.
  struct Answer {
    var status: Int
    var json: JSON?
    /// The platform's own words about an error, which hold no secret.
    var error: String

    var isGood: Bool { (200..<300).contains(status) }
  }

  let http: any HTTPSending

  func call(
    _ method: String, _ url: String, bearer: String? = nil, query: [(String, String)] = [],
    json body: [UInt8]? = nil
  ) async -> Answer {
    var headers: [(name: String, value: String)] = []
    if let bearer { headers.append(("Authorization", "Bearer \(bearer)")) }
    if body != nil { headers.append(("Content-Type", "application/json")) }
    let pairs = query.map { "\($0.0)=\(SetupCaller.encoded($0.1))" }.joined(separator: "&")
    do {
      let response = try await http.send(
        OutboundRequest(
          method: method, url: pairs.isEmpty ? url : "\(url)?\(pairs)", headers: headers,
          body: body ?? [], timeoutMilliseconds: 15_000))
      let json = try? JSON(parsing: response.body)
      let error =
        json?["error"]?["message"]?.string ?? json?["description"]?.string
        ?? json?["message"]?.string ?? "HTTP \(response.status)"
      return Answer(status: response.status, json: json, error: error)
    } catch {
      return Answer(status: 0, json: nil, error: error.reason)
    }
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

/// One platform's setting up: the token, the webhook, what else has to be right.
struct SetupTarget {
  let caller: SetupCaller
  let settings: AccountSettings
  let kind: AccountSettings.Kind
  /// How the world reaches us, without a slash at its end.
  let publicURL: String

  var webhook: String {
    "\(publicURL)/webhooks/\(kind.rawValue)/\(settings.account)"
  }

  /// The address of the platform's API, or of the stand-in that is set.
  func api(_ standard: String) throws -> String {
    try settings.value("API_URL").map { try Settings.address(settings.name("API_URL"), $0) }
      ?? standard
  }

  /// The first call: whether the token is taken at all.
  ///
  /// - Returns: whether to go on.
  func tells(
    _ answer: SetupCaller.Answer, tokenName: String, who: String?, into report: inout SetupReport
  ) -> Bool {
    if answer.isGood {
      let name = who.map { " (\($0))" } ?? ""
      report.add(
        .good, id: "Token diterima platform\(name).", en: "The platform takes the token\(name).")
      return true
    }
    let setting = settings.name(tokenName)
    switch answer.status {
    case 0:
      report.add(
        .bad,
        id: "Platform tidak bisa dihubungi (\(answer.error)): periksa jaringan, DNS, firewall.",
        en: "The platform cannot be reached (\(answer.error)): check network, DNS and firewall.")
    case 401, 403, 404:
      report.add(
        .bad,
        id: "Token ditolak (\(answer.error)): buat token baru, isi \(setting), jalankan lagi.",
        en:
          "The token is refused (\(answer.error)): make a new one, put it into \(setting), run this again."
      )
    default:
      report.add(
        .bad,
        id: "Platform menolak (\(answer.error)): periksa \(setting) dan nomor atau halamannya.",
        en: "The platform refuses (\(answer.error)): check \(setting) and the number or page.")
    }
    return false
  }

  func tellRegistered(_ answer: SetupCaller.Answer, into report: inout SetupReport) -> Bool {
    if answer.isGood {
      report.add(
        .good, id: "Webhook terdaftar: \(webhook)", en: "The webhook is registered: \(webhook)")
    } else {
      report.add(
        .bad,
        id:
          "Webhook \(webhook) tidak diterima (\(answer.error)): apakah Tabayun sedang berjalan dan alamatnya terbuka dari luar?",
        en:
          "The webhook \(webhook) is not taken (\(answer.error)): is Tabayun running, and its address open to the world?"
      )
    }
    return answer.isGood
  }
}
