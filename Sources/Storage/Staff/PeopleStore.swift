import Domain

/// How many people the bot has, in sums: nobody in them.
public struct PeopleStore: Sendable {
  public init() {}

  /// The people of one number, bot or page who speak one language.
  public struct Group: Sendable, Hashable {
    public var account: AccountID
    public var language: String
    public var count: Int
  }

  /// The subscribers of a topic in a kecamatan (`""`: all of the regency).
  public struct Subscribers: Sendable, Hashable {
    public var topic: String
    public var district: String
    public var count: Int
  }

  /// Everybody who has ever written, by account and language.
  public func groups(in session: any SQLSession) throws -> [Group] {
    try session.query(
      "SELECT account, language, COUNT(*) FROM person GROUP BY account, language"
    ).map {
      Group(
        account: AccountID(try $0.text(0)), language: try $0.text(1),
        count: Int(try $0.integer(2)))
    }
  }

  /// Those who want nothing unasked (*BERHENTI*), by account.
  public func stopped(in session: any SQLSession) throws -> [AccountID: Int] {
    try counts(
      "SELECT account, COUNT(*) FROM person WHERE stopped_at IS NOT NULL GROUP BY account", session)
  }

  /// Those who cannot be reached any more (they blocked the bot), by account.
  public func gone(in session: any SQLSession) throws -> [AccountID: Int] {
    try counts(
      "SELECT account, COUNT(*) FROM person WHERE gone_at IS NOT NULL GROUP BY account", session)
  }

  private func counts(_ sql: String, _ session: any SQLSession) throws -> [AccountID: Int] {
    var counts: [AccountID: Int] = [:]
    for row in try session.query(sql) {
      counts[AccountID(try row.text(0))] = Int(try row.integer(1))
    }
    return counts
  }

  /// How many different people have asked something since a moment.
  public func asking(since start: Timestamp, in session: any SQLSession) throws -> Int {
    Int(
      try session.query(
        "SELECT COUNT(DISTINCT person_id) FROM ask WHERE asked_at >= $1", [SQLValue(start)]
      ).first?.integer(0) ?? 0)
  }

  /// Who wrote for the first time, by span of so many milliseconds back from `end`: the latest span first.
  public func arrivals(
    until end: Timestamp, spans: Int, of milliseconds: Int64, in session: any SQLSession
  ) throws -> [Int] {
    var arrivals: [Int] = []
    var until = end
    for _ in 0..<spans {
      let start = until.advanced(byMilliseconds: -milliseconds)
      let rows = try session.query(
        "SELECT COUNT(*) FROM person WHERE first_seen > $1 AND first_seen <= $2",
        [SQLValue(start), SQLValue(until)])
      arrivals.append(Int(try rows.first?.integer(0) ?? 0))
      until = start
    }
    return arrivals
  }

  /// Subscriptions, by topic and kecamatan.
  public func subscribers(in session: any SQLSession) throws -> [Subscribers] {
    try session.query(
      "SELECT topic, district, COUNT(*) FROM subscription GROUP BY topic, district"
    ).map {
      Subscribers(
        topic: try $0.text(0), district: try $0.text(1), count: Int(try $0.integer(2)))
    }
  }
}
