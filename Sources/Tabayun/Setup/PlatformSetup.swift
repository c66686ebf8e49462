import ArgumentParser
import CurlHTTP
import Domain

/// What can be set up by a command.
enum SetupChoice: String, CaseIterable, ExpressibleByArgument {
  case whatsapp, telegram, messenger, instagram, line

  private var kind: AccountSettings.Kind {
    switch self {
    case .whatsapp: .whatsapp
    case .telegram: .telegram
    case .messenger: .messenger
    case .instagram: .instagram
    case .line: .line
    }
  }

  /// Registers the webhook and checks what else has to be right.
  ///
  /// - Throws: `Complaint`.
  func run(_ settings: Settings, _ reader: SettingsReader) async throws {
    var report = SetupReport()
    guard settings.publicURL.hasPrefix("https://") else {
      throw Complaint(
        "TABAYUN_PUBLIC_URL is \(settings.publicURL): the platforms deliver to https only; set it to the address that Caddy serves."
      )
    }
    let kind = kind
    let prefix = "TABAYUN_\(kind.environmentName)_"
    let account = AccountSettings(
      account: AccountID(kind.rawValue), value: { try reader.value(prefix + $0) },
      name: { prefix + $0 })
    let http: CurlHTTPClient
    do {
      http = try CurlHTTPClient()
    } catch {
      throw Complaint("libcurl cannot be used: \(error.reason).")
    }
    let target = SetupTarget(
      caller: SetupCaller(http: http), settings: account, kind: kind,
      publicURL: settings.publicURL)
    do {
      switch self {
      case .whatsapp, .messenger, .instagram: try await MetaSetup(target: target).run(into: &report)
      case .telegram: try await TelegramSetup(target: target).run(into: &report)
      case .line: try await LineSetup(target: target).run(into: &report)
      }
    } catch {
      await http.shutdown()
      throw error
    }
    await http.shutdown()
    if !report.isGood { throw Complaint.silent }
  }
}
