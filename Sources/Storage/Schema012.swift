/// Which messages an ask or a letter was written in, and whose a message is that could not be dealt with: so that they
/// can go with them.
enum Schema012 {
  static let statements = [
    // It holds all of them now, and where each stands (`AskMessages`).
    "ALTER TABLE ask RENAME COLUMN message_hash TO messages",
    "ALTER TABLE letter ADD COLUMN message_hash {bytes}",
    // Whose turn it was is no matter once it has been answered.
    "UPDATE inbox SET place_hash = NULL WHERE status IN (1, 2)",
    "CREATE INDEX inbox_failed_place ON inbox (place_hash) WHERE status = 3",
  ]
}
