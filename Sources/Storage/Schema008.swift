/// What is needed when an answer was not what somebody asked about, and to answer those who write to staff.
enum Schema008 {
  static let statements = [
    // The words of an ask that a claim answered, for as long as "not this" may follow; else they stand in `rumor`.
    "ALTER TABLE ask ADD COLUMN text {bytes}",
    "ALTER TABLE ask ADD COLUMN forwarded SMALLINT NOT NULL DEFAULT 0",
    "CREATE INDEX ask_text ON ask (last_asked) WHERE text IS NOT NULL",
    "CREATE INDEX feedback_claim ON feedback (claim_id, kind)",
    "CREATE INDEX feedback_fingerprint ON feedback (fingerprint)",
    // closed_at: nobody has to answer it any more; handled_by: the member who saw to it.
    "ALTER TABLE letter ADD COLUMN closed_at BIGINT",
    "ALTER TABLE letter ADD COLUMN answer {bytes}",
    "ALTER TABLE letter ADD COLUMN handled_by TEXT",
    "CREATE INDEX letter_open ON letter (id) WHERE closed_at IS NULL",
    "CREATE INDEX letter_closed ON letter (closed_at) WHERE closed_at IS NOT NULL",
  ]
}
