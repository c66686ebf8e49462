import Domain

/// What LINE's Messaging API takes. Source: its reference and the page on counting characters.
enum LineLimits {
  static let unit = TextUnit.utf16
  static let text = 5000
  static let quickReplies = 13
  /// In grapheme clusters.
  static let label = 20
  static let postbackData = 300
  static let displayText = 300
  /// People in one multicast.
  static let multicast = 500

  /// A reply token is good for about a minute after the webhook; what is left is for the call itself.
  static let replyTokenMilliseconds: Int64 = 50_000

  /// Far below the 2,000 a second that most endpoints allow.
  static let pacing = Pacing(
    perSecond: 200, burst: 400, personIntervalMilliseconds: 1_000, personBurst: 10)
}
