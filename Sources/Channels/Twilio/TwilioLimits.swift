import Domain

/// What Twilio's Messages API takes. Source: Twilio's reference, 2010-04-01.
enum TwilioLimits {
  static let unit = TextUnit.utf16
  /// Above `SMSLimits`, so those count.
  static let text = 1600

  /// Twilio queues what a number may not send yet; ten a second keeps that queue short.
  static let pacing = Pacing(
    perSecond: 10, burst: 20, personIntervalMilliseconds: 1_000, personBurst: 5)
}
