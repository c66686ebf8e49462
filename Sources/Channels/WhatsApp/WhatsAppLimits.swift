import Domain

/// What WhatsApp's Cloud API takes. Source: Meta's message reference and rate limit pages, v25.0.
enum WhatsAppLimits {
  /// Meta counts characters without saying which; UTF-16 units are never fewer.
  static let unit = TextUnit.utf16
  static let text = 4096
  /// The body above buttons or a list.
  static let interactiveBody = 1024
  /// What stands below a picture.
  static let caption = 1024
  static let buttons = 3
  static let buttonTitle = 20
  /// Rows of all sections together.
  static let rows = 10
  static let rowTitle = 24
  static let rowDescription = 72
  static let listOpener = 20
  /// A button may have 256, a row 200.
  static let choiceID = 200
  /// `biz_opaque_callback_data`.
  static let callbackData = 512

  /// 80 messages a second in and out: half of them are left for what comes in and for read marks. To one
  /// person 45 at once, then one every six seconds.
  static let pacing = Pacing(
    perSecond: 40, burst: 80, personIntervalMilliseconds: 6_000, personBurst: 40)

  /// Free-form messages may go for 24 hours after the person's last one; the last minutes are not worth
  /// the risk.
  static let windowHours = 23.9
}
