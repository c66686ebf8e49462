/// What is kept for good without anybody in it, what makes letting go of the rest cheap, and how a pace
/// outlives a clock that steps.
enum Schema011 {
  static let statements = [
    // Asks whose time is over: that somebody asked, on which account, in which language and hour. A table of
    // its own, so that the one that is worked on stays small and every ask in that has its person.
    """
    CREATE TABLE past_ask (
      id {id},
      fingerprint BIGINT NOT NULL,
      claim_id TEXT,
      confidence TEXT NOT NULL,
      account TEXT NOT NULL,
      language TEXT NOT NULL,
      asked_at BIGINT NOT NULL,
      times BIGINT NOT NULL
    )
    """,
    "CREATE INDEX past_ask_time ON past_ask (asked_at, claim_id)",
    // Those whose words have gone already are not looked at again and again.
    "CREATE INDEX rumor_words ON rumor (last_asked) WHERE text IS NOT NULL",
    "CREATE INDEX feedback_age ON feedback (given_at)",
    "CREATE INDEX letter_age ON letter (written_at)",
    // The database's clock when the pace was last moved: it may be set back after that.
    "ALTER TABLE pace ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0",
  ]
}
