/// Why a message was not sent, in a sentence for staff, beside the code that machines read; and a person's
/// messages that wait, found without walking through all that they ever got.
enum Schema004 {
  static let statements = [
    "ALTER TABLE outbox ADD COLUMN staff_text TEXT",
    "CREATE INDEX outbox_waiting ON outbox (person_id, id) WHERE status = 0",
  ]
}
