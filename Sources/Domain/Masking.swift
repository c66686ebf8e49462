/// Takes out of a text what could name a person or their money: ID numbers (16 digits), phone numbers, bank
/// accounts and card numbers, mail addresses. What staff see of what people sent goes through here.
public enum Masking {
  /// A number with fewer digits names nobody; eight is the shortest mobile number, and bank accounts have ten.
  private static let fewestDigits = 8
  /// How many digits stay, so that two numbers can be told apart.
  private static let shownDigits = 2

  /// The text with each such number's digits replaced by `•`, all but the first two.
  ///
  /// Amounts (`Rp 1.500.000`, groups of three), dates and years stay: they are what a rumor is about.
  public static func masked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if value(scalars[index]) != nil {
        let end = numberEnd(scalars, from: index)
        append(scalars[index..<end], before: scalars[..<index], to: &result)
        index = end
      } else if scalars[index] == "@", let (start, end) = mail(scalars, at: index) {
        // What of the name has been written already goes again.
        result.removeLast(min(index - start, result.count))
        result.append(contentsOf: "•••@•••".unicodeScalars)
        index = end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  /// Digits of any script count: a number written in Arabic or styled digits is a number.
  private static func value(_ scalar: Unicode.Scalar) -> Double? {
    scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    " .-/()\u{A0}\u{2010}\u{2011}\u{2013}\u{202F}".unicodeScalars.contains(scalar)
  }

  /// Where a number ends: digits with at most two separators between two of them.
  private static func numberEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    var index = start
    while index < scalars.count {
      if value(scalars[index]) != nil {
        index += 1
        end = index
      } else if isSeparator(scalars[index]), index - end < 2 {
        index += 1
      } else {
        break
      }
    }
    return end
  }

  private static func append(
    _ number: ArraySlice<Unicode.Scalar>, before: ArraySlice<Unicode.Scalar>,
    to result: inout String.UnicodeScalarView
  ) {
    let digits = number.count { value($0) != nil }
    guard digits >= fewestDigits, !isAmount(number, before), !isMoments(number) else {
      result.append(contentsOf: number)
      return
    }
    var seen = 0
    for scalar in number {
      guard value(scalar) != nil else {
        result.append(scalar)
        continue
      }
      seen += 1
      result.append(seen <= shownDigits ? scalar : "•")
    }
  }

  /// `1.500.000`, or digits after `Rp`.
  private static func isAmount(
    _ number: ArraySlice<Unicode.Scalar>, _ before: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let lead = String(String.UnicodeScalarView(before.suffix(4))).lowercased()
    if lead.filter({ !$0.isWhitespace && $0 != "." }).hasSuffix("rp") { return true }
    let groups = number.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups.first?.count ?? 0)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.joined().allSatisfy { value($0) != nil }
  }

  /// Dates, years and clock times side by side: no group of them is longer than a year.
  private static func isMoments(_ number: ArraySlice<Unicode.Scalar>) -> Bool {
    let groups = number.split { value($0) == nil }
    let hasYear = groups.contains { group in
      group.count == 4 && ["19", "20"].contains(String(String.UnicodeScalarView(group.prefix(2))))
    }
    return hasYear && groups.count >= 3 && groups.allSatisfy { $0.count <= 2 || $0.count == 4 }
      && groups.count { $0.count == 4 } <= 2
  }

  /// Where a mail address around an `@` starts and ends.
  private static func mail(_ scalars: [Unicode.Scalar], at place: Int) -> (Int, Int)? {
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || value(scalar) != nil
        || "._%+-".unicodeScalars.contains(scalar)
    }
    var start = place
    while start > 0, isPart(scalars[start - 1]) { start -= 1 }
    var end = place + 1
    while end < scalars.count, isPart(scalars[end]) { end += 1 }
    let host = scalars[(place + 1)..<end]
    return start < place && host.contains(".") ? (start, end) : nil
  }
}
