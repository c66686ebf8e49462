import Domain

/// Sums by day with nobody in them.
public struct TallyStore: Sendable {
  public init() {}

  /// - Parameter day: ISO 8601.
  public func count(
    _ name: String, day: String, by amount: Int = 1, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO tally (day, name, count) VALUES ($1, $2, $3)
      ON CONFLICT (day, name) DO UPDATE SET count = tally.count + excluded.count
      """, [.text(day), .text(name), SQLValue(amount)])
  }

  /// The sums of all names that start so, over all days from one on, by name.
  ///
  /// - Parameter day: ISO 8601; the first day.
  public func sums(
    startingWith prefix: String, since day: String, in session: any SQLSession
  ) throws -> [String: Int] {
    let rows = try session.query(
      """
      SELECT name, CAST(SUM(count) AS BIGINT) FROM tally
      WHERE day >= $1 AND name >= $2 AND name < $3 GROUP BY name
      """, [.text(day), .text(prefix), .text(prefix + "\u{7F}")])
    return try Dictionary(rows.map { (try $0.text(0), Int(try $0.integer(1))) }) { first, _ in
      first
    }
  }
}
