import Domain

/// What the web chat takes: whatever we write. The pages show texts of any length.
enum WebLimits {
  static let pacing = Pacing(
    perSecond: 1_000, burst: 1_000, personIntervalMilliseconds: 0, personBurst: 1_000)
}
