import Testing

@testable import Domain

@Suite("Quiet hours")
struct QuietHoursTests {
  /// The first of January 1970, so many hours after local midnight (UTC+7).
  private func local(_ hours: Double) -> Timestamp {
    Timestamp(seconds: (hours - 7) * 3600 + 86_400 * 365)
  }

  @Test(
    "are from nine in the evening to six in the morning, where Jombang lies",
    arguments: [(20.99, false), (21, true), (23.9, true), (24.5, true), (29.99, true), (30, false)])
  func contain(hours: Double, isQuiet: Bool) {
    #expect(QuietHours.contain(local(hours)) == isQuiet)
    #expect(QuietHours.next(after: local(hours)) == (isQuiet ? local(30) : local(hours)))
  }

  @Test("do not count when time passes by day")
  func advance() {
    #expect(QuietHours.advance(local(20), byDaytime: 3_600_000) == local(21))
    #expect(QuietHours.advance(local(20), byDaytime: 7_200_000) == local(31))
    #expect(QuietHours.advance(local(22), byDaytime: 3_600_000) == local(31))
    // Two days of fifteen hours each.
    #expect(QuietHours.advance(local(6), byDaytime: 30 * 3_600_000) == local(45))
    #expect(QuietHours.contain(Timestamp(milliseconds: -1)) == false)
  }
}
