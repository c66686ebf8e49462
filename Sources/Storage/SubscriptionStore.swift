import Domain

/// One wish to be sent something.
public struct Subscription: Sendable, Hashable {
  public var topic: String
  /// A kecamatan's id (`bandar-kedungmulyo`); `nil` is the whole regency.
  public var district: String?

  public init(topic: String, district: String? = nil) {
    self.topic = topic
    self.district = district
  }
}

/// Who wants which announcements, and for which kecamatan.
///
/// A person has, for one topic, either the whole regency or any number of kecamatan: choosing the one takes
/// the place of the other.
public struct SubscriptionStore: Sendable {
  public init() {}

  /// - Parameter district: a kecamatan's id; `nil` is the whole regency.
  public func add(
    topic: String, district: String?, personID: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      """
      DELETE FROM subscription
      WHERE person_id = $1 AND topic = $2 AND (district = '') <> ($3 = '')
      """, [.integer(personID), .text(topic), .text(district ?? "")])
    try session.execute(
      """
      INSERT INTO subscription (person_id, topic, district, since) VALUES ($1, $2, $3, $4)
      ON CONFLICT (person_id, topic, district) DO NOTHING
      """, [.integer(personID), .text(topic), .text(district ?? ""), SQLValue(now)])
  }

  /// - Parameters:
  ///   - topic: `nil` ends all of them.
  ///   - district: only this kecamatan's; `nil` ends the topic everywhere.
  public func remove(
    topic: String?, district: String? = nil, personID: Int64, in session: any SQLSession
  ) throws {
    var condition = "person_id = $1"
    var arguments: [SQLValue] = [.integer(personID)]
    if let topic {
      arguments.append(.text(topic))
      condition += " AND topic = $\(arguments.count)"
    }
    if let district {
      arguments.append(.text(district))
      condition += " AND district = $\(arguments.count)"
    }
    try session.execute("DELETE FROM subscription WHERE \(condition)", arguments)
  }

  /// What a person is subscribed to, by topic and kecamatan.
  public func subscriptions(
    personID: Int64, in session: any SQLSession
  ) throws -> [Subscription] {
    try session.query(
      "SELECT topic, district FROM subscription WHERE person_id = $1 ORDER BY topic, district",
      [.integer(personID)]
    ).map { row in
      let district = try row.text(1)
      return Subscription(topic: try row.text(0), district: district.isEmpty ? nil : district)
    }
  }

  /// The people who are to get a topic's message for a kecamatan: those who chose it, and those who chose
  /// the whole regency. Without a kecamatan it is for every subscriber of the topic.
  ///
  /// - Parameter after: the last id of the page before; 0 for the first.
  public func audience(
    topic: String, district: String?, after: Int64 = 0, limit: Int, in session: any SQLSession
  ) throws -> [Int64] {
    var condition = "topic = $1 AND person_id > $2"
    var arguments: [SQLValue] = [.text(topic), .integer(after)]
    if let district {
      arguments.append(.text(district))
      condition += " AND district IN ('', $\(arguments.count))"
    }
    arguments.append(SQLValue(limit))
    return try session.query(
      """
      SELECT DISTINCT person_id FROM subscription WHERE \(condition)
      ORDER BY person_id LIMIT $\(arguments.count)
      """, arguments
    ).map { try $0.integer(0) }
  }
}
