import Domain

/// What is going round now, in sums: nobody in them.
public struct TodayStore: Sendable {
  public init() {}

  /// One hour.
  public struct Hour: Sendable, Hashable {
    public var start: Timestamp
    public var asks: Int
    /// Those among them that a claim answered.
    public var answered: Int
  }

  /// A name and how often.
  public struct Share: Sendable, Hashable {
    public var name: String
    public var count: Int

    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  private static let hourMilliseconds: Int64 = 3_600_000

  /// Asks by hour, every hour of the span, also the silent ones.
  public func hours(
    from start: Timestamp, to end: Timestamp, in session: any SQLSession
  ) throws -> [Hour] {
    let rows = try session.query(
      """
      SELECT asked_at / 3600000 AS hour, COUNT(*),
        SUM(CASE WHEN claim_id IS NULL THEN 0 ELSE 1 END)
      FROM ask WHERE asked_at >= $1 AND asked_at < $2 GROUP BY hour
      """, [SQLValue(start), SQLValue(end)])
    var found: [Int64: (Int, Int)] = [:]
    for row in rows {
      found[try row.integer(0)] = (Int(try row.integer(1)), Int(try row.integer(2)))
    }
    let first = start.milliseconds / Self.hourMilliseconds
    let last = end.advanced(byMilliseconds: -1).milliseconds / Self.hourMilliseconds
    guard first <= last, last - first < 10_000 else { return [] }
    return (first...last).map { hour in
      let (asks, answered) = found[hour] ?? (0, 0)
      return Hour(
        start: Timestamp(milliseconds: hour * Self.hourMilliseconds), asks: asks,
        answered: answered)
    }
  }

  /// Asks by account, the most first.
  public func accounts(since start: Timestamp, in session: any SQLSession) throws -> [Share] {
    try shares(
      """
      SELECT p.account, COUNT(*) AS number FROM ask a JOIN person p ON p.id = a.person_id
      WHERE a.asked_at >= $1 GROUP BY p.account ORDER BY number DESC, p.account
      """, start, session)
  }

  /// Asks by the language of those who ask.
  public func languages(since start: Timestamp, in session: any SQLSession) throws -> [Share] {
    try shares(
      """
      SELECT p.language, COUNT(*) AS number FROM ask a JOIN person p ON p.id = a.person_id
      WHERE a.asked_at >= $1 GROUP BY p.language ORDER BY number DESC, p.language
      """, start, session)
  }

  /// The claims that answered most, by id.
  public func claims(
    since start: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> [Share] {
    // An expression, so that SQLite goes by the moment and not through every ask by claim.
    try shares(
      """
      SELECT claim, COUNT(*) AS number
      FROM (SELECT COALESCE(claim_id, '') AS claim FROM ask WHERE asked_at >= $1) AS asked
      WHERE claim <> '' GROUP BY claim ORDER BY number DESC, claim LIMIT \(limit)
      """, start, session)
  }

  /// The wordings that no claim answered, with how often each was asked in the span, the most first.
  public func unanswered(
    since start: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> [(fingerprint: UInt64, count: Int)] {
    // Expressions here too: by wording or by claim there is no end of asks.
    try session.query(
      """
      SELECT wording, COUNT(*) AS number
      FROM (SELECT fingerprint + 0 AS wording, COALESCE(claim_id, '') AS claim
        FROM ask WHERE asked_at >= $1) AS asked
      WHERE claim = '' GROUP BY wording ORDER BY number DESC, wording LIMIT \(limit)
      """, [SQLValue(start)]
    ).map { (UInt64(bitPattern: try $0.integer(0)), Int(try $0.integer(1))) }
  }

  private func shares(
    _ sql: String, _ start: Timestamp, _ session: any SQLSession
  ) throws -> [Share] {
    try session.query(sql, [SQLValue(start)]).map {
      Share(name: try $0.text(0), count: Int(try $0.integer(1)))
    }
  }

  /// Changes whenever something new is asked or staff do something: what open pages wait for. The newest rumor
  /// stands first.
  public func pulse(in session: any SQLSession) throws -> String {
    let last = try session.query("SELECT COALESCE(MAX(last_asked), 0) FROM rumor_cluster")
    let ask = try session.query("SELECT COALESCE(MAX(id), 0) FROM ask")
    let head = try session.query("SELECT COALESCE(MAX(seq), 0) FROM audit")
    let rest = try [last, ask, head].map { String(try $0.first?.integer(0) ?? 0) }
    return ([String(try newestRumor(in: session))] + rest).joined(separator: ".")
  }

  /// The number of the rumor that came last; 0 when there is none.
  public func newestRumor(in session: any SQLSession) throws -> Int64 {
    try session.query("SELECT COALESCE(MAX(id), 0) FROM rumor_cluster").first?.integer(0) ?? 0
  }
}
