import Domain

/// Lets go of what people wrote and were told when its time is over. Sums, claims and who asked what (as a
/// fingerprint) stay.
public struct RetentionStore: Sendable {
  public init() {}

  /// For so many days it is known who got an announcement; longer, where messages are kept for longer.
  public static let announcementDays: Int64 = 365

  /// Deletes a limited number of old rows of each kind, so that nobody waits for the database meanwhile.
  ///
  /// Rows that still wait to be answered or sent are never touched, however old; a reply that a person could
  /// not be given goes, what all who asked are told is kept until they write. Who got an announcement is kept for
  /// longer, because a correction goes to exactly those; its figures stay.
  ///
  /// - Parameter announcements: the moment for those.
  /// - Returns: how many went; 0 when nothing old is left.
  public func sweep(
    before moment: Timestamp, announcements: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> Int {
    let recipients = """
      id IN (
        SELECT id FROM outbox WHERE queued_at < $1 AND status NOT IN (0, 1, 6)
          AND broadcast_id IS NOT NULL ORDER BY id LIMIT $2)
      """
    let old = [SQLValue(announcements), SQLValue(limit)]
    try BroadcastPast.keep(recipients, old, in: session)
    var count = try session.execute("DELETE FROM outbox WHERE \(recipients)", old)
    for statement in [
      """
      DELETE FROM inbox WHERE id IN (
        SELECT id FROM inbox WHERE received_at < $1 AND status <> 0 LIMIT $2)
      """,
      """
      DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox WHERE queued_at < $1 AND status NOT IN (0, 1, 6)
          AND broadcast_id IS NULL AND (status <> 5 OR content_id IS NULL) LIMIT $2)
      """,
      // What many got goes when the last of them has no row any more.
      """
      DELETE FROM content WHERE id IN (
        SELECT c.id FROM content c WHERE c.made_at < $1 AND NOT EXISTS (
          SELECT 1 FROM outbox o WHERE o.content_id = c.id) LIMIT $2)
      """,
      "DELETE FROM letter WHERE id IN (SELECT id FROM letter WHERE written_at < $1 LIMIT $2)",
      """
      UPDATE rumor SET text = NULL WHERE fingerprint IN (
        SELECT fingerprint FROM rumor WHERE last_asked < $1 AND text IS NOT NULL LIMIT $2)
      """,
    ] {
      count += try session.execute(statement, [SQLValue(moment), SQLValue(limit)])
    }
    return count
  }
}
