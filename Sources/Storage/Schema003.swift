/// Messages that wait for the rest of their breath, the history of canned answers, and who has been forgotten.
enum Schema003 {
  static let statements = [
    // Until when a message with status 4 (see `InboxStatus`) waits for what belongs to it.
    "ALTER TABLE inbox ADD COLUMN due_at BIGINT",
    "CREATE INDEX inbox_held ON inbox (due_at, id) WHERE status = 4",
    // One row an edit of one file of canned answers. `text` NULL: the file's own text counts again.
    // `base`: what stood in the file when the edit was made; NULL where there was none.
    """
    CREATE TABLE response_revision (
      id {id},
      path TEXT NOT NULL,
      number BIGINT NOT NULL,
      text TEXT,
      base TEXT,
      author TEXT NOT NULL,
      note TEXT NOT NULL,
      made_at BIGINT NOT NULL,
      UNIQUE (path, number)
    )
    """,
    // Who asked to be forgotten, as a keyed hash of its own kind: an older backup, once restored, is told.
    """
    CREATE TABLE forgotten (
      hash {bytes} NOT NULL PRIMARY KEY,
      forgotten_at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX forgotten_age ON forgotten (forgotten_at)",
  ]
}
