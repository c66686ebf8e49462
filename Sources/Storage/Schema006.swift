/// What several processes on one database need: who is there, who has taken what, and how fast an account and
/// a person may be written to.
enum Schema006 {
  static let statements = [
    // One row a running process. `beat` grows while it lives.
    """
    CREATE TABLE process (
      lease TEXT NOT NULL PRIMARY KEY,
      beat BIGINT NOT NULL,
      started_at BIGINT NOT NULL
    )
    """,
    // When the next message of an account would be in time if all went at the account's even pace.
    """
    CREATE TABLE pace (
      account TEXT NOT NULL PRIMARY KEY,
      free_at BIGINT NOT NULL
    )
    """,
    "ALTER TABLE person ADD COLUMN free_at BIGINT NOT NULL DEFAULT 0",
    // Whose turn a message is: one person's (or group's) messages are dealt with in order.
    "ALTER TABLE inbox ADD COLUMN place_hash {bytes}",
    "ALTER TABLE inbox ADD COLUMN lease TEXT",
    "CREATE INDEX inbox_place ON inbox (place_hash, id) WHERE status = 0",
    "CREATE INDEX inbox_held_place ON inbox (place_hash, id) WHERE status = 4",
    // What tells whether two processes seal with the same key.
    "CREATE TABLE key_check (hash {bytes} NOT NULL PRIMARY KEY)",
    // How far a copy from another store has come; empty when it is whole (see `StoreCopy`).
    """
    CREATE TABLE store_copy (
      name TEXT NOT NULL PRIMARY KEY,
      position {bytes} NOT NULL,
      rows BIGINT NOT NULL,
      sum_high BIGINT NOT NULL,
      sum_low BIGINT NOT NULL,
      is_done SMALLINT NOT NULL
    )
    """,
  ]
}
