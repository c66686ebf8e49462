import Domain

/// Days as ISO 8601 text (`2026-03-03`), which sort as they follow each other.
public enum CalendarDay {
  /// The day in western Indonesia (UTC+7, where Jombang lies) at a moment.
  public static func inJombang(_ moment: Timestamp) -> String {
    let local = moment.advanced(byMilliseconds: 7 * 3_600_000)
    return iso(daysSince1970: floorDivide(local.milliseconds, by: 86_400_000))
  }

  /// Whether the text is a day that exists, written `YYYY-MM-DD`.
  public static func isDay(_ text: String) -> Bool { parts(text) != nil }

  /// The day as people write it: *3 Maret 2026*. A text that is no ISO day comes back as it is.
  public static func spoken(_ text: String, in language: Language) -> String {
    guard let (year, month, day) = parts(String(text.prefix(10))) else { return text }
    return "\(day) \(months(language)[month - 1]) \(year)"
  }

  private static func parts(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCII) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...daysIn(month: month, of: year)).contains(day)
    else { return nil }
    return (year, month, day)
  }

  private static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Gregorian date of a day number (Howard Hinnant's `civil_from_days`).
  private static func iso(daysSince1970 days: Int64) -> String {
    let shifted = days + 719_468
    let era = floorDivide(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func floorDivide(_ value: Int64, by divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }

  private static func months(_ language: Language) -> [String] {
    switch language {
    case .id, .jv:
      [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
      ]
    case .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }
}
