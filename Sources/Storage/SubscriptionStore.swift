import Domain

/// Who wants which announcements.
public struct SubscriptionStore: Sendable {
  public init() {}

  /// - Parameter district: a kecamatan's id; `nil` is the whole regency.
  public func add(
    topic: String, district: String?, personID: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO subscription (person_id, topic, district, since) VALUES ($1, $2, $3, $4)
      ON CONFLICT (person_id, topic, district) DO NOTHING
      """, [.integer(personID), .text(topic), .text(district ?? ""), SQLValue(now)])
  }

  /// - Parameter topic: `nil` ends all of them.
  public func remove(topic: String?, personID: Int64, in session: any SQLSession) throws {
    if let topic {
      try session.execute(
        "DELETE FROM subscription WHERE person_id = $1 AND topic = $2",
        [.integer(personID), .text(topic)])
    } else {
      try session.execute("DELETE FROM subscription WHERE person_id = $1", [.integer(personID)])
    }
  }

  /// The topics of a person.
  public func topics(personID: Int64, in session: any SQLSession) throws -> [String] {
    try session.query(
      "SELECT DISTINCT topic FROM subscription WHERE person_id = $1 ORDER BY topic",
      [.integer(personID)]
    ).map { try $0.text(0) }
  }
}

/// What people wrote to the staff.
public struct LetterStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  public func add(
    _ text: String, personID: Int64, at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      "INSERT INTO letter (person_id, text, written_at) VALUES ($1, $2, $3)",
      [
        .integer(personID), .blob(try vault.seal(Array(text.utf8), context: "letter")),
        SQLValue(now),
      ])
  }
}

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
}
