import Channels
import Conversation
import Delivery
import Domain
import Foundation
import Yams

/// One account's settings, from the environment or from the file of accounts.
struct AccountSettings {
  let account: AccountID
  /// Looks a field (`APP_SECRET`) up.
  let value: (String) throws -> String?
  /// How a field is called, for messages (`TABAYUN_WHATSAPP_APP_SECRET`).
  let name: (String) -> String

  /// Every account: one a channel from the environment, more from the file that `TABAYUN_ACCOUNTS` names.
  static func adapters(
    _ reader: SettingsReader, publicURL: String
  ) throws -> [any ChannelAdapter] {
    let adapters = try all(reader).map { try $0.kind.adapter($0.settings, publicURL: publicURL) }
    var seen: Set<AccountID> = ["web"].reduce(into: []) { $0.insert(AccountID($1)) }
    for adapter in adapters where !seen.insert(adapter.account).inserted {
      throw Complaint(
        "TABAYUN_ACCOUNTS names the account \"\(adapter.account)\" twice: names must differ.")
    }
    return adapters
  }

  /// How each account behaves in groups.
  static func groups(_ reader: SettingsReader) throws -> [AccountID: GroupManners] {
    var groups: [AccountID: GroupManners] = [:]
    for (_, settings) in try all(reader) { groups[settings.account] = try settings.groups() }
    return groups
  }

  /// The approved templates of every account.
  static func templates(_ reader: SettingsReader) throws -> TemplateNames {
    var names = TemplateNames()
    for (kind, settings) in try all(reader) where kind == .whatsapp {
      names[settings.account, .notice] = try settings.value("NOTICE_TEMPLATE")
      names[settings.account, .announcement] = try settings.value("ANNOUNCEMENT_TEMPLATE")
    }
    // A utility template tells of what somebody asked about; announcements are no such thing.
    for (kind, settings) in try all(reader) where kind == .messenger {
      names[settings.account, .notice] = try settings.value("NOTICE_TEMPLATE")
    }
    return names
  }

  /// Meta's lowest tier, in which every number begins.
  private static let lowestTier = 250

  /// What the platform allows an account to send that is not the same for all: different people a day to
  /// whom it may write first (Meta's tiers). The lowest unless told: more than is allowed puts the number at risk.
  static func peopleADay(_ reader: SettingsReader) throws -> [AccountID: Int] {
    var limits: [AccountID: Int] = [:]
    for (kind, settings) in try all(reader) where kind == .whatsapp {
      let text = try settings.value("PEOPLE_A_DAY") ?? String(lowestTier)
      if text == "unlimited" { continue }
      guard let number = Int(text), number > 0 else {
        throw Complaint(
          "\(settings.name("PEOPLE_A_DAY")) is \"\(text)\": it must be a number such as 250, 2000 or 10000, or unlimited."
        )
      }
      limits[settings.account] = number
    }
    return limits
  }

  private static func all(
    _ reader: SettingsReader
  ) throws -> [(kind: Kind, settings: AccountSettings)] {
    var all: [(kind: Kind, settings: AccountSettings)] = []
    for kind in Kind.allCases {
      let prefix = "TABAYUN_\(kind.environmentName)_"
      let settings = AccountSettings(
        account: AccountID(kind.rawValue), value: { try reader.value(prefix + $0) },
        name: { prefix + $0 })
      // Set up as soon as one of its required fields is given: a forgotten one is then a mistake.
      let isGiven = try kind.required.contains { try settings.value($0) != nil }
      if isGiven { all.append((kind, settings)) }
    }
    if let file = try reader.value("TABAYUN_ACCOUNTS") {
      all += try fromFile(file)
    }
    return all
  }

  /// What an account is reached through.
  enum Kind: String, CaseIterable {
    case whatsapp, telegram, messenger, instagram, line, twilio
    case androidSMS = "android-sms"

    /// `ANDROID_SMS`
    var environmentName: String {
      rawValue.uppercased().replacingOccurrences(of: "-", with: "_")
    }

    var required: [String] {
      switch self {
      case .whatsapp: ["APP_SECRET", "VERIFY_TOKEN", "ACCESS_TOKEN", "PHONE_NUMBER_ID"]
      case .telegram: ["BOT_TOKEN", "SECRET_TOKEN"]
      case .messenger, .instagram: ["APP_SECRET", "VERIFY_TOKEN", "PAGE_TOKEN", "PAGE_ID"]
      case .line: ["CHANNEL_SECRET", "ACCESS_TOKEN"]
      case .twilio: ["ACCOUNT_SID", "AUTH_TOKEN", "FROM"]
      case .androidSMS: ["SIGNING_KEY", "USERNAME", "PASSWORD", "API_URL"]
      }
    }

    /// The account, at the pace that the platform has granted it where that is told.
    func adapter(_ settings: AccountSettings, publicURL: String) throws -> any ChannelAdapter {
      var adapter = try pacedAsEveryAccount(settings, publicURL: publicURL)
      if let text = try settings.value("PER_SECOND") {
        guard let rate = Double(text), rate > 0, rate <= 1_000_000 else {
          throw Complaint(
            "\(settings.name("PER_SECOND")) is \"\(text)\": it must be messages a second, such as 80."
          )
        }
        adapter.pacing.perSecond = rate
        adapter.pacing.burst = max(rate * 2, 1)
      }
      return adapter
    }

    private func pacedAsEveryAccount(
      _ settings: AccountSettings, publicURL: String
    ) throws -> any ChannelAdapter {
      let api = try settings.value("API_URL").map {
        try Settings.address(settings.name("API_URL"), $0)
      }
      switch self {
      case .whatsapp:
        let number = try settings.required("PHONE_NUMBER_ID")
        guard number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
          throw Complaint(
            "\(settings.name("PHONE_NUMBER_ID")) must be the number's id in Meta's dashboard: digits only, not the phone number with a plus."
          )
        }
        return WhatsAppChannel(
          account: settings.account, appSecret: try settings.required("APP_SECRET"),
          verifyToken: try settings.required("VERIFY_TOKEN"),
          accessToken: try settings.required("ACCESS_TOKEN"), phoneNumberID: number, apiURL: api)
      case .telegram:
        let token = try settings.required("BOT_TOKEN")
        guard token.contains(":"), !token.contains("/"), !token.contains(" ") else {
          throw Complaint(
            "\(settings.name("BOT_TOKEN")) must be the token as BotFather gave it: digits, a colon, letters."
          )
        }
        let secret = try settings.required("SECRET_TOKEN")
        let isAllowed =
          secret.utf8.count <= 256
          && secret.unicodeScalars.allSatisfy {
            $0.isASCII
              && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_"
                || $0 == "-")
          }
        guard isAllowed else {
          throw Complaint(
            "\(settings.name("SECRET_TOKEN")) may have only letters, digits, _ and - (Telegram's rule), at most 256."
          )
        }
        return TelegramChannel(
          account: settings.account, botToken: token, secretToken: secret, apiURL: api,
          username: try settings.value("USERNAME"))
      case .messenger, .instagram:
        return MessengerChannel(
          channel: self == .instagram ? .instagram : .messenger, account: settings.account,
          appSecret: try settings.required("APP_SECRET"),
          verifyToken: try settings.required("VERIFY_TOKEN"),
          pageToken: try settings.required("PAGE_TOKEN"),
          pageID: try settings.required("PAGE_ID"), apiURL: api)
      case .line:
        return LineChannel(
          account: settings.account, channelSecret: try settings.required("CHANNEL_SECRET"),
          accessToken: try settings.required("ACCESS_TOKEN"), apiURL: api)
      case .twilio:
        return TwilioChannel(
          account: settings.account, accountSID: try settings.required("ACCOUNT_SID"),
          authToken: try settings.required("AUTH_TOKEN"), from: try settings.required("FROM"),
          statusCallbackURL: "\(publicURL)/webhooks/sms/twilio/\(settings.account)", apiURL: api)
      case .androidSMS:
        let address = try settings.required("API_URL")
        return AndroidSMSChannel(
          account: settings.account, signingKey: try settings.required("SIGNING_KEY"),
          username: try settings.required("USERNAME"), password: try settings.required("PASSWORD"),
          apiURL: try Settings.address(settings.name("API_URL"), address))
      }
    }
  }

  func required(_ field: String) throws -> String {
    guard let found = try value(field) else {
      throw Complaint(
        "\(name(field)) is missing: the \(account) account needs it; set it (or \(name(field))_FILE), or unset the account's other settings."
      )
    }
    return found
  }

  /// When the bot speaks in groups: `addressed` (the default), or `warns`.
  private func groups() throws -> GroupManners {
    switch try value("GROUPS") {
    case nil, "addressed"?: .whenAddressed
    case "warns"?: .warnsOfHoaxes
    default:
      throw Complaint(
        "\(name("GROUPS")) must be addressed (speak in groups only when spoken to) or warns (also on a forwarded message that is surely a hoax)."
      )
    }
  }

  // MARK: The file of accounts

  /// A YAML (or JSON) file: a list of accounts, each with `name`, `channel` and its fields in small letters
  /// (`app_secret`, or `app_secret_file` for a file that holds it).
  private static func fromFile(
    _ path: String
  ) throws -> [(kind: Kind, settings: AccountSettings)] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Complaint(
        "TABAYUN_ACCOUNTS names \(path), which cannot be read: check path and rights.")
    }
    let list: [[String: String]]
    do {
      list = try YAMLDecoder().decode([[String: String]].self, from: data)
    } catch {
      throw Complaint(
        "TABAYUN_ACCOUNTS names \(path), which is not a YAML or JSON list of accounts with texts as values."
      )
    }
    return try list.enumerated().map { place, fields in
      let what = "account \(place + 1) in \(path)"
      guard let name = fields["name"], !name.isEmpty,
        name.utf8.allSatisfy({ Settings.isNameByte($0) })
      else { throw Complaint("\(what) needs a name: letters, digits, - and _.") }
      guard let kind = fields["channel"].flatMap(Kind.init(rawValue:)) else {
        throw Complaint(
          "\(what) needs a channel: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      let settings = AccountSettings(
        account: AccountID(name),
        value: { field in
          let key = field.lowercased()
          if let value = fields[key], !value.isEmpty { return value }
          guard let file = fields[key + "_file"] else { return nil }
          guard let data = FileManager.default.contents(atPath: file) else {
            throw Complaint("\(key)_file of \(what) cannot be read.")
          }
          return String(decoding: data, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        },
        name: { "\($0.lowercased()) of \(what)" })
      return (kind, settings)
    }
  }
}

extension Settings {
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
