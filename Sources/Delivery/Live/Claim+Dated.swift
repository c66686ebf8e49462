import CannedResponses
import Domain

extension Claim {
  /// As it is said to people: no verdict goes without its day, so one that names none has the day on which it was
  /// written down here.
  func dated(_ saved: Timestamp?) -> Claim {
    guard date == nil, let saved else { return self }
    var claim = self
    claim.date = CalendarDay.inJombang(saved)
    return claim
  }
}
