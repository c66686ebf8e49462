/// When to try again.
enum Backoff {
  /// After this long a message is given up and put before staff.
  static let giveUpMilliseconds: Int64 = 24 * 3_600_000
  private static let first: Int64 = 1_000
  private static let longest: Int64 = 600_000

  /// Doubles with every try up to ten minutes; half of it is random, so that what failed together does not
  /// come again together.
  ///
  /// - Parameters:
  ///   - attempt: 1 after the first try.
  ///   - random: 0..<1.
  static func milliseconds(attempt: Int64, random: Double) -> Int64 {
    let doublings = min(max(attempt - 1, 0), 20)
    let full = min(first << doublings, longest)
    return full / 2 + Int64(Double(full / 2) * min(max(random, 0), 1))
  }
}
