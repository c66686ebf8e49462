/// A messenger that people write to us on.
///
/// `instagram` shares Meta's webhook and send API with `messenger`, but has its own limits.
public enum Channel: String, Sendable, Hashable, Codable, CaseIterable {
  case whatsapp, telegram, messenger, instagram, line, sms, web
}

/// The name of one account (a number, bot or page) on a channel, unique in an installation.
///
/// The account made from environment variables carries its channel's name (`whatsapp`).
/// Others are named in the file that `TABAYUN_ACCOUNTS` points to.
public struct AccountID: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible {
  public let rawValue: String

  /// Takes the name as it is; configuration checks it (letters, digits, `-`, `_`).
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Shorthand for `init(rawValue:)`.
  public init(_ name: String) { self.rawValue = name }

  public var description: String { rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A language that the bot speaks.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  /// Indonesian: the default.
  case id
  /// Javanese (krama-madya).
  case jv
  /// English.
  case en
}
