import Domain

/// Lets go of what people wrote and were told when its time is over. Sums, claims and who asked what (as a
/// fingerprint) stay.
public struct RetentionStore: Sendable {
  public init() {}

  /// Deletes a limited number of old rows of each kind, so that nobody waits for the database meanwhile.
  ///
  /// Rows that still wait to be answered or sent are never touched, however old; a reply that a person could
  /// not be given goes, what all who asked are told is kept until they write.
  ///
  /// - Returns: how many went; 0 when nothing old is left.
  public func sweep(before moment: Timestamp, limit: Int, in session: any SQLSession) throws -> Int
  {
    var count = 0
    for statement in [
      """
      DELETE FROM inbox WHERE id IN (
        SELECT id FROM inbox WHERE received_at < $1 AND status <> 0 LIMIT $2)
      """,
      """
      DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox WHERE queued_at < $1 AND status NOT IN (0, 1, 6)
          AND (status <> 5 OR content_id IS NULL) LIMIT $2)
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

  /// Lets go of the words of asks that a claim has answered and that nobody has objected to.
  ///
  /// - Returns: how many went; 0 when nothing old is left.
  public func sweepAnswered(
    before moment: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> Int {
    try session.execute(
      """
      UPDATE ask SET text = NULL WHERE id IN (
        SELECT id FROM ask WHERE last_asked < $1 AND text IS NOT NULL LIMIT $2)
      """, [SQLValue(moment), SQLValue(limit)])
  }
}
