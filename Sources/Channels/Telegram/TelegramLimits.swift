import Domain

/// What Telegram's Bot API takes. Source: Bot API 10.1 and the Bot FAQ.
enum TelegramLimits {
  static let unit = TextUnit.utf16
  /// After entity parsing: tags do not count.
  static let text = 4096
  /// What stands below a picture, likewise.
  static let caption = 1024
  /// In bytes.
  static let callbackData = 64
  /// Nobody reads more on a phone.
  static let buttonTitle = 40
  static let buttonsPerRow = 3
  /// Titles that fit beside one another on a small phone, in characters of the whole row.
  static let rowTitles = 26
  /// Of all rows together.
  static let buttons = 100

  /// About 30 messages a second over all chats, one a second in each; short bursts are let through.
  static let pacing = Pacing(
    perSecond: 28, burst: 30, personIntervalMilliseconds: 1_000, personBurst: 4)
}
