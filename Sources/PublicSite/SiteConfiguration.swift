import Foundation

/// What the public's pages have to know of the installation.
public struct SiteConfiguration: Sendable {
  /// How the world reaches the site: scheme, host and port, without a path (`https://cek.example.id`).
  public var publicURL: String
  /// Signs the web chat's session cookies; at least 32 bytes.
  public var sessionKey: [UInt8]
  /// Who answers for the verdicts.
  public var operatorName = "KKD Jombang"
  /// Digits with country code, no `+`; `nil` hides the link.
  public var whatsAppNumber: String?
  /// Without `@`; `nil` hides the link.
  public var telegramBot: String?
  /// The number that text messages go to, with `+`; `nil` hides the link.
  public var smsNumber: String?
  /// Where people write about their data or a mistake; `nil` hides the address.
  public var contactEmail: String?
  /// Longest message, in UTF-16 units, as a browser's `maxlength` counts.
  public var messageLimit = 4000
  /// For how many days messages are kept; the privacy page says so.
  public var retentionDays = 90
  /// After how long an event stream ends and the browser opens the next, so that no proxy cuts it first.
  public var streamMilliseconds = 55_000
  /// How often a silent stream shows that it lives.
  public var heartbeatMilliseconds = 15_000
  /// Streams open at once; beyond it browsers poll.
  public var streamLimit = 2000
  /// Messages that one session may send in one go, and how many it earns back in a minute.
  public var sessionBurst = 8
  public var sessionPerMinute = 20
  /// The same for one network address. Generous: mobile operators put thousands of phones behind one.
  public var addressBurst = 200
  public var addressPerMinute = 600
  /// The header in which the proxy in front names the caller (`X-Forwarded-For`; its last entry counts).
  /// `nil` when there is no proxy: then addresses are not limited.
  public var clientAddressHeader: String?
  /// What is stored about a person, by the last part of the link that the bot gave them; `nil` when the link
  /// opens nothing. Without it there are no such links.
  public var personalData: (@Sendable (_ token: String) async throws -> [UInt8]?)?

  public init(publicURL: String, sessionKey: [UInt8]) {
    self.publicURL = publicURL
    self.sessionKey = sessionKey
  }

  /// The same without a slash at the address's end.
  func checked() throws(SiteSetupError) -> SiteConfiguration {
    var checked = self
    while checked.publicURL.hasSuffix("/") { checked.publicURL.removeLast() }
    guard let parts = URLComponents(string: checked.publicURL),
      parts.scheme == "https" || parts.scheme == "http", parts.host?.isEmpty == false,
      parts.path.isEmpty, parts.query == nil, parts.fragment == nil, parts.user == nil
    else {
      throw SiteSetupError(
        "the public address must be scheme and host alone, such as https://cek.example.id")
    }
    guard (1...100_000).contains(messageLimit) else {
      throw SiteSetupError("the longest message must have between 1 and 100000 characters")
    }
    guard sessionKey.count >= 32 else {
      throw SiteSetupError("the key for session cookies must have at least 32 bytes")
    }
    return checked
  }
}

/// Why the site cannot start; the text says how to mend it.
public struct SiteSetupError: Error, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
