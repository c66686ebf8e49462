/// Which messages an ask or a letter was written in, so that it can go with them.
enum Schema012 {
  static let statements = [
    // It holds all of them now, and where each stands (`AskMessages`).
    "ALTER TABLE ask RENAME COLUMN message_hash TO messages",
    "ALTER TABLE letter ADD COLUMN message_hash {bytes}",
  ]
}
