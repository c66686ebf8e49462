/// What becomes of a row that was taken and is not sent: meanwhile its person may have said stop, and its
/// broadcast may have been paused or ended.
extension OutboxStore {
  /// Whether an outbox row holds something unasked for a person who wants nothing of the kind any more.
  static let isUnwanted = """
    (outbox.priority > 0 AND EXISTS (SELECT 1 FROM person w WHERE w.id = outbox.person_id
      AND (w.stopped_at IS NOT NULL OR w.forgotten_at >= w.last_seen)))
    """

  /// The state of the announcement that a row belongs to; NULL for everything else.
  static let broadcastState =
    "(SELECT a.state FROM announcement a WHERE a.id = outbox.broadcast_id)"

  /// The status of a row that goes back.
  ///
  /// - Parameter mayHaveArrived: a condition. A call to many that may have arrived is made again even while its
  ///   broadcast is paused: the platform knows it by its key only while all of its rows are together.
  static func statusBack(mayHaveArrived: String) -> String {
    """
    CASE WHEN \(isUnwanted) OR \(broadcastState) = 'cancelled' THEN 7
      WHEN \(broadcastState) = 'paused' AND NOT (COALESCE(batch, '') <> '' AND \(mayHaveArrived))
      THEN 6 ELSE 0 END
    """
  }

  /// Why it goes back, or is not sent at all.
  static func errorBack(_ error: String) -> String {
    """
    CASE WHEN \(isUnwanted) THEN 'stopped' WHEN \(broadcastState) = 'cancelled' THEN 'cancelled'
      ELSE \(error) END
    """
  }

  /// The key of a row that is sent anew. What a platform has taken once under a key it does not take again, and
  /// may say that it was sent: after a failure that was reported later, that is a lie.
  static let keyAnew =
    "CASE WHEN sent_at IS NOT NULL THEN idempotency_key || '.' ELSE idempotency_key END"
}
