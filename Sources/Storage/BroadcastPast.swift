/// The figures of recipients whose rows are gone: a report outlives the rows that it was counted from, and holds
/// nothing of whose they were.
enum BroadcastPast {
  /// Adds up rows that are about to be deleted.
  ///
  /// - Parameter condition: which rows of the outbox; others than recipients of broadcasts are left out.
  static func keep(
    _ condition: String, _ arguments: [SQLValue], in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO broadcast_past (broadcast_id, account, status, error, recipients, delivered,
        seen, repeated)
      SELECT broadcast_id, account, status, COALESCE(error, ''), COUNT(*), COUNT(delivered_at),
        COUNT(read_at), SUM(CASE WHEN repeats > 0 THEN 1 ELSE 0 END)
      FROM outbox WHERE broadcast_id IS NOT NULL AND \(condition)
      GROUP BY broadcast_id, account, status, COALESCE(error, '')
      ON CONFLICT (broadcast_id, account, status, error) DO UPDATE SET
        recipients = broadcast_past.recipients + excluded.recipients,
        delivered = broadcast_past.delivered + excluded.delivered,
        seen = broadcast_past.seen + excluded.seen,
        repeated = broadcast_past.repeated + excluded.repeated
      """, arguments)
  }
}
