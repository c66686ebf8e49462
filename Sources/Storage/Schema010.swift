/// What a broadcast's report says of recipients whose rows are not kept any more (see `BroadcastPast`), and those
/// that are, in order.
enum Schema010 {
  static let statements = [
    """
    CREATE TABLE broadcast_past (
      broadcast_id BIGINT NOT NULL,
      account TEXT NOT NULL,
      status SMALLINT NOT NULL,
      error TEXT NOT NULL,
      recipients BIGINT NOT NULL,
      delivered BIGINT NOT NULL,
      seen BIGINT NOT NULL,
      repeated BIGINT NOT NULL,
      PRIMARY KEY (broadcast_id, account, status, error)
    )
    """,
    // Reports and corrections go through all of a broadcast's rows in order, whatever their status.
    """
    CREATE INDEX outbox_recipients ON outbox (broadcast_id, account, id)
    WHERE broadcast_id IS NOT NULL
    """,
    // Recipients are kept for longer than replies: each kind is let go by an index of its own, which does not lead
    // through the rows of the other.
    "DROP INDEX outbox_age",
    "CREATE INDEX outbox_age ON outbox (queued_at, id) WHERE broadcast_id IS NULL",
    "CREATE INDEX outbox_recipient_age ON outbox (queued_at, id) WHERE broadcast_id IS NOT NULL",
  ]
}
