import Domain

/// Moments as Indonesian readers write them, in Western Indonesian time (Jombang's, all year).
enum IndonesianMoment {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  static let offsetMilliseconds: Int64 = 7 * 3600 * 1000
  static let dayMilliseconds: Int64 = 24 * 3600 * 1000

  /// `3 Mar 2026 14.05`
  static func text(_ moment: Timestamp) -> String { "\(day(moment)) \(clock(moment))" }

  /// `3 Mar 2026`
  static func day(_ moment: Timestamp) -> String {
    let (year, month, day) = civil(moment)
    return "\(day) \(months.indices.contains(month - 1) ? months[month - 1] : "?") \(year)"
  }

  /// `2026-03-03`
  static func isoDay(_ moment: Timestamp) -> String {
    let (year, month, day) = civil(moment)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `14.05`
  static func clock(_ moment: Timestamp) -> String {
    let minutes = local(moment) % dayMilliseconds / 60_000
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute)"
  }

  /// `5 menit lalu`
  static func ago(_ moment: Timestamp, now: Timestamp) -> String {
    "\(span(milliseconds: max(0, now.millisecondsSince(moment)))) lalu"
  }

  /// `2 jam 5 menit`
  static func span(milliseconds: Int64) -> String {
    let minutes = max(0, milliseconds) / 60_000
    switch minutes {
    case 0: return "kurang dari semenit"
    case ..<60: return "\(minutes) menit"
    case ..<1440:
      return minutes % 60 == 0 ? "\(minutes / 60) jam" : "\(minutes / 60) jam \(minutes % 60) menit"
    default: return "\(minutes / 1440) hari"
    }
  }

  private static func local(_ moment: Timestamp) -> Int64 {
    // Before 1970 there is nothing here to show.
    max(0, moment.advanced(byMilliseconds: offsetMilliseconds).milliseconds)
  }

  /// Days to year, month and day: Howard Hinnant's `civil_from_days`.
  private static func civil(_ moment: Timestamp) -> (Int64, Int, Int64) {
    let days = local(moment) / dayMilliseconds + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), Int(month), day)
  }
}
