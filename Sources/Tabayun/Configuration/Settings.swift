import Channels
import Conversation
import Delivery
import Domain
import Foundation
import Logging

/// Everything that an installation can set; `deploy/tabayun.env.example` lists the names.
struct Settings: Sendable {
  var host: String
  var port: Int
  var metricsPort: Int?
  /// How the world reaches us, without a slash at its end.
  var publicURL: String
  /// A folder; holds the database unless told otherwise, the key and the lock.
  var data: URL
  var database: DatabaseSetting
  var responses: URL
  /// 32 bytes; `nil`: the one in `data`, made on the first start.
  var secretKey: [UInt8]?
  var logLevel: Logger.Level
  var adapters: [any ChannelAdapter]
  /// How accounts behave in groups.
  var groups: [AccountID: GroupManners]
  /// How long the rest of a breath is waited for, in milliseconds; 0: not at all.
  var breath: Int
  /// Whether the titles of pages that people ask about may be fetched.
  var fetchesTitles: Bool
  /// The embedding server to ask, if any.
  var embeddings: EmbeddingServer.Settings?
  /// For how many days backups are kept; so long it is remembered who has been forgotten since.
  var backupDays: Int
  /// Approved templates by account.
  var templates: TemplateNames
  /// Different people a day to whom an account may write first; absent: no limit.
  var peopleADay: [AccountID: Int]
  /// The file with what sending costs.
  var prices: String
  /// Seconds in which a publication or a changed verdict can be taken back before anybody is told.
  var noticeDelay: Int
  /// What the public's pages show of us.
  var whatsAppNumber: String?
  var telegramBot: String?
  var smsNumber: String?
  var contactEmail: String?
  var clientAddressHeader: String?
  /// Days for which people's messages are kept.
  var retentionDays: Int
  /// Whoever wrote a claim may not be the one who publishes it.
  var needsSecondPair: Bool

  /// Reads and checks them all.
  ///
  /// - Throws: `Complaint`: one sentence that names the setting and how to mend it.
  init(_ reader: SettingsReader) async throws {
    host = try reader.value("TABAYUN_HOST") ?? "127.0.0.1"
    port = try reader.number("TABAYUN_PORT", in: 0...65_535, default: 8080)
    metricsPort = try reader.value("TABAYUN_METRICS_PORT").map { _ in
      try reader.number("TABAYUN_METRICS_PORT", in: 1...65_535, default: 9090)
    }
    publicURL = try Settings.address(
      "TABAYUN_PUBLIC_URL", try reader.value("TABAYUN_PUBLIC_URL") ?? "http://\(host):\(port)")
    let folder = URL(fileURLWithPath: try reader.value("TABAYUN_DATA") ?? "./data")
    data = folder
    database = try DatabaseSetting(reader, folder: folder)
    responses = URL(fileURLWithPath: try reader.value("TABAYUN_RESPONSES") ?? "./Responses")
    secretKey = try reader.value("TABAYUN_SECRET_KEY").map { text in
      guard let key = Data(base64Encoded: text), key.count == 32 else {
        throw Complaint(
          "TABAYUN_SECRET_KEY must be 32 bytes in base64 (make one with: openssl rand -base64 32).")
      }
      return [UInt8](key)
    }
    let level = try reader.value("TABAYUN_LOG") ?? "info"
    guard let level = Logger.Level(rawValue: level) else {
      throw Complaint(
        "TABAYUN_LOG is \"\(level)\": it must be trace, debug, info, notice, warning, error or critical."
      )
    }
    logLevel = level
    whatsAppNumber = try reader.value("TABAYUN_WHATSAPP_NUMBER")
    telegramBot = try reader.value("TABAYUN_TELEGRAM_USERNAME")
    smsNumber = try reader.value("TABAYUN_SMS_NUMBER").map { number in
      guard number.hasPrefix("+"), number.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
      else {
        throw Complaint("TABAYUN_SMS_NUMBER must be a plus and digits, such as +6281200000000.")
      }
      return number
    }
    contactEmail = try reader.value("TABAYUN_CONTACT_EMAIL")
    clientAddressHeader = try reader.value("TABAYUN_CLIENT_ADDRESS_HEADER")
    retentionDays = try reader.number("TABAYUN_RETENTION_DAYS", in: 1...3_650, default: 90)
    let review = try reader.value("TABAYUN_REVIEW") ?? "no"
    guard ["yes", "no"].contains(review) else {
      throw Complaint("TABAYUN_REVIEW is \"\(review)\": it must be yes or no.")
    }
    needsSecondPair = review == "yes"
    backupDays = try reader.number("TABAYUN_BACKUP_DAYS", in: 1...3_650, default: 35)
    breath = try reader.number("TABAYUN_BREATH_MS", in: 0...5_000, default: 800)
    switch try reader.value("TABAYUN_FETCH_TITLES") {
    case nil, "no"?: fetchesTitles = false
    case "yes"?: fetchesTitles = true
    case let text?:
      throw Complaint("TABAYUN_FETCH_TITLES is \"\(text)\": it must be yes or no.")
    }
    embeddings = try Settings.embeddings(reader)
    adapters = try AccountSettings.adapters(reader, publicURL: publicURL)
    groups = try AccountSettings.groups(reader)
    templates = try AccountSettings.templates(reader)
    peopleADay = try AccountSettings.peopleADay(reader)
    prices = try reader.value("TABAYUN_PRICES") ?? "./deploy/prices.yaml"
    noticeDelay = try reader.number("TABAYUN_NOTICE_DELAY", in: 0...86_400, default: 30)
  }

  private static func embeddings(_ reader: SettingsReader) throws -> EmbeddingServer.Settings? {
    guard let text = try reader.value("TABAYUN_EMBEDDINGS_URL") else { return nil }
    var url = try address("TABAYUN_EMBEDDINGS_URL", text)
    if !url.hasSuffix("/embeddings") {
      url += url.hasSuffix("/v1") ? "/embeddings" : "/v1/embeddings"
    }
    return EmbeddingServer.Settings(
      url: url, model: try reader.value("TABAYUN_EMBEDDINGS_MODEL") ?? "default",
      key: try reader.value("TABAYUN_EMBEDDINGS_KEY"),
      patience: try reader.number("TABAYUN_EMBEDDINGS_PATIENCE_MS", in: 10...5_000, default: 150))
  }

  /// Checks an address and drops slashes at its end.
  static func address(_ name: String, _ text: String) throws -> String {
    var text = text
    while text.hasSuffix("/") { text.removeLast() }
    guard let url = URL(string: text), url.scheme == "https" || url.scheme == "http",
      url.host?.isEmpty == false
    else {
      throw Complaint(
        "\(name) is \"\(text)\": it must be an address such as https://cek.example.id.")
    }
    return text
  }
}
