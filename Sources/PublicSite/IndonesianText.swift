import Domain
import Foundation

/// Dates, clock times and numbers as Indonesian readers write them.
enum IndonesianText {
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]

  /// Western Indonesian time: Jombang's, all year.
  private static let offsetMilliseconds: Int64 = 7 * 3600 * 1000
  private static let dayMilliseconds: Int64 = 24 * 3600 * 1000

  /// `2026-03-03` → `3 Maret 2026`; anything else stays as it is.
  static func day(_ iso: String) -> String {
    let parts = iso.prefix(10).split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      months.indices.contains(month - 1), (1...31).contains(day)
    else { return iso }
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// `14.05`, in Western Indonesian time.
  static func clock(_ time: Timestamp) -> String {
    let local = time.advanced(byMilliseconds: offsetMilliseconds).milliseconds % dayMilliseconds
    let minutes = (local < 0 ? local + dayMilliseconds : local) / 60_000
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute)"
  }

  /// For `datetime` attributes: `2026-03-03T07:05:00Z`.
  static func iso(_ time: Timestamp) -> String {
    Date(timeIntervalSince1970: time.seconds).formatted(.iso8601)
  }

  /// `12345` → `12.345`.
  static func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: ".")
  }
}
