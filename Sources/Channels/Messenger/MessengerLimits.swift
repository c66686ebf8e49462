import Domain

/// What the Send API of Messenger and Instagram takes. Source: Meta's Send API reference, v25.0.
struct MessengerLimits {
  var text: Int
  var unit: TextUnit
  static let quickReplies = 13
  static let quickReplyTitle = 20
  static let payload = 1000
  /// Of an element of the generic template.
  static let elementTitle = 80
  static let elementSubtitle = 80
  /// Meta does not say what it counts; UTF-16 units are never fewer.
  static let titleUnit = TextUnit.utf16

  init(channel: Channel) {
    if channel == .instagram {
      text = 1000
      unit = .utf8
    } else {
      text = 2000
      unit = .utf16
    }
  }

  /// Well below the 300 a second of the Send API: the daily allowance is 200 calls for each person who
  /// writes.
  static let pacing = Pacing(
    perSecond: 40, burst: 80, personIntervalMilliseconds: 1_000, personBurst: 10)

  /// Free-form messages may go for 24 hours after the person's last one; the last minutes are not worth
  /// the risk.
  static let windowHours = 23.9
}
