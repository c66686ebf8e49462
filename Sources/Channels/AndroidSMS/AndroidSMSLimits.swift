import Domain

/// What the Android gateway takes. Source: the project's API description.
enum AndroidSMSLimits {
  /// Of the message ids that we choose.
  static let id = 36
  /// A message that the phone could not send for a day is not sent any more, in seconds.
  static let timeToLive: Int64 = 86_400
  /// A signature's time may be this far from ours, in milliseconds: it keeps old deliveries from being
  /// played again.
  static let clockTolerance: Int64 = 300_000

  /// A phone sends one every few seconds.
  static let pacing = Pacing(
    perSecond: 0.5, burst: 10, personIntervalMilliseconds: 2_000, personBurst: 5)
}
