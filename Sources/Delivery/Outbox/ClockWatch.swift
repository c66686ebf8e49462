import Domain

/// Notices that the wall clock was set back: moments that were written down before then lie in the future.
struct ClockWatch {
  /// Slewing and rounding are no step.
  private static let tolerance: Int64 = 2_000

  private var wall: Timestamp
  private var steady: ContinuousClock.Instant

  init(wall: Timestamp, steady: ContinuousClock.Instant = .now) {
    self.wall = wall
    self.steady = steady
  }

  /// Whether the wall clock has been set back since the last look.
  mutating func wasSetBack(wall now: Timestamp, steady instant: ContinuousClock.Instant = .now)
    -> Bool
  {
    let passed = (instant - steady).components
    let expected = wall.advanced(
      byMilliseconds: passed.seconds * 1_000 + passed.attoseconds / 1_000_000_000_000_000)
    wall = now
    steady = instant
    return expected.millisecondsSince(now) > ClockWatch.tolerance
  }
}
