import Domain

/// Who wants no announcements, as keyed hashes of addresses: the list outlives the person's row, so that
/// nobody who asked to be forgotten is written to because their data came in again some other way.
public struct SuppressionStore: Sendable {
  public init() {}

  /// Puts a person on the list; not one who has asked to be forgotten and written nothing since: that would be a trace.
  public func add(personID: Int64, at now: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      """
      INSERT INTO suppression (account, address_hash, since)
      SELECT account, address_hash, $1 FROM person
      WHERE id = $2 AND (forgotten_at IS NULL OR last_seen > forgotten_at)
      ON CONFLICT (account, address_hash) DO NOTHING
      """, [SQLValue(now), .integer(personID)])
  }

  /// Takes a person off it: they have asked for something themselves.
  public func remove(personID: Int64, in session: any SQLSession) throws {
    try session.execute(
      """
      DELETE FROM suppression WHERE (account, address_hash) IN (
        SELECT account, address_hash FROM person WHERE id = $1)
      """, [.integer(personID)])
  }

  /// How many addresses are on it.
  public func count(in session: any SQLSession) throws -> Int64 {
    try session.query("SELECT COUNT(*) FROM suppression").first?.integer(0) ?? 0
  }
}
