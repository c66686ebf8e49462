import Domain

/// The latest date that a message names, in years with the day as a fraction; see `MatchableText.year(ofDate:)`.
///
/// *14 Februari 2024*, *January 14, 2020*, *14/2/2024*, *2024-02-14*, *Februari 2024*. A year alone is none.
enum NamedDate {
  static func latest(in text: TokenizedText) -> Float? {
    var latest: Float?
    for (place, token) in text.tokens.enumerated() where token.isNumber && token.length == 4 {
      guard let year = value(text, place), years.contains(year) else { continue }
      let found: Float?
      if let month = month(text, place - 1) {
        found = MatchableText.year(year, month: month, day: day(text, place - 2))
      } else if let month = month(text, place - 2), let day = day(text, place - 1) {
        found = MatchableText.year(year, month: month, day: day)
      } else if let (day, month) = dayAndMonth(text, place - 2, place - 1)
        ?? dayAndMonth(text, place + 2, place + 1)
      {
        found = MatchableText.year(year, month: month, day: day)
      } else {
        found = nil
      }
      if let found { latest = max(latest ?? found, found) }
    }
    return latest
  }

  private static let years = 1995...2071

  private static func value(_ text: TokenizedText, _ place: Int) -> Int? {
    guard text.tokens.indices.contains(place), text.tokens[place].isNumber,
      text.tokens[place].length <= 4
    else { return nil }
    return text.word(text.tokens[place]).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  private static func day(_ text: TokenizedText, _ place: Int) -> Int? {
    guard let value = value(text, place), (1...31).contains(value) else { return nil }
    return value
  }

  /// Day first, as it is written here; the month first only when nothing else fits.
  private static func dayAndMonth(
    _ text: TokenizedText, _ first: Int, _ second: Int
  ) -> (day: Int, month: Int)? {
    guard let a = day(text, first), let b = day(text, second) else { return nil }
    return b <= 12 ? (a, b) : a <= 12 ? (b, a) : nil
  }

  private static func month(_ text: TokenizedText, _ place: Int) -> Int? {
    guard text.tokens.indices.contains(place), !text.tokens[place].isNumber else { return nil }
    return months[stableHash(text.word(text.tokens[place]))]
  }

  private static let months: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: monthNames.map { (stableHash($0.key.utf8), $0.value) })
}
