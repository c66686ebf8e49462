import Domain

/// What somebody wrote to the staff.
public struct Letter: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var personID: Int64
  public var account: AccountID
  /// Where an answer goes; it names a person, so staff see it masked.
  public var address: String
  public var text: String
  /// What the person writes in.
  public var language: Language
  public var writtenAt: Timestamp
  /// When the person last wrote to us: platforms close a window some time after it.
  public var personLastSeen: Timestamp
  /// They cannot be reached any more.
  public var isGone: Bool
  public var answer: String?
  public var answeredAt: Timestamp?
  /// Nobody has to answer it any more.
  public var closedAt: Timestamp?
  /// The member who answered or closed it.
  public var handledBy: String?
}

/// What people wrote to the staff, and what became of it.
public struct LetterStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// - Parameter messageID: the platform's, by which its edit and deletion are known.
  public func add(
    _ text: String, messageID: String? = nil, personID: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      "INSERT INTO letter (person_id, text, message_hash, written_at) VALUES ($1, $2, $3, $4)",
      [
        .integer(personID), try sealed(text),
        SQLValue(messageID.map { hash($0, personID) }), SQLValue(now),
      ])
  }

  /// Its writer changed the message.
  public func amend(
    _ text: String, messageID: String, personID: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE letter SET text = $1 WHERE person_id = $2 AND message_hash = $3",
      [try sealed(text), .integer(personID), .blob(hash(messageID, personID))])
  }

  /// Its writer deleted the message: nobody has to answer it any more. Of what has been answered only that it was stays.
  public func withdraw(
    messageID: String, personID: Int64, in session: any SQLSession
  ) throws {
    let message = SQLValue.blob(hash(messageID, personID))
    try session.execute(
      "DELETE FROM letter WHERE person_id = $1 AND message_hash = $2 AND answered_at IS NULL",
      [.integer(personID), message])
    try session.execute(
      "UPDATE letter SET text = $1 WHERE person_id = $2 AND message_hash = $3",
      [try sealed(""), .integer(personID), message])
  }

  private func sealed(_ text: String) throws -> SQLValue {
    .blob(try vault.seal(Array(text.utf8), context: "letter"))
  }

  private func hash(_ messageID: String, _ personID: Int64) -> [UInt8] {
    vault.hash("message", String(personID), messageID)
  }

  private static let columns = """
    l.id, l.person_id, p.account, p.address, l.text, p.language, l.written_at, p.last_seen,
    p.gone_at, l.answer, l.answered_at, l.closed_at, l.handled_by
    """

  private func letter(_ row: SQLRow) throws -> Letter {
    // One that is damaged is shown all the same, so that it can be closed and hides no others.
    let address = opened(try row.blob(3), "address")
    return Letter(
      id: try row.integer(0), personID: try row.integer(1), account: AccountID(try row.text(2)),
      address: address ?? "", text: opened(try row.blob(4), "letter") ?? Self.unreadable,
      language: Language(rawValue: try row.text(5)) ?? .id, writtenAt: try row.time(6),
      personLastSeen: try row.time(7), isGone: try address == nil || row.optionalInteger(8) != nil,
      answer: try row.optionalBlob(9).map { opened($0, "letter answer") ?? Self.unreadable },
      answeredAt: try row.optionalTime(10), closedAt: try row.optionalTime(11),
      handledBy: try row.optionalText(12))
  }

  private func opened(_ sealed: [UInt8], _ context: String) -> String? {
    (try? vault.open(sealed, context: context)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let unreadable = "…"

  /// Letters that wait, oldest first.
  public func open(limit: Int, in session: any SQLSession) throws -> [Letter] {
    try session.query(
      """
      SELECT \(Self.columns) FROM letter l JOIN person p ON p.id = l.person_id
      WHERE l.closed_at IS NULL ORDER BY l.id LIMIT $1
      """, [SQLValue(limit)]
    ).map(letter)
  }

  /// Letters that somebody has seen to, the latest first.
  public func closed(limit: Int, in session: any SQLSession) throws -> [Letter] {
    try session.query(
      """
      SELECT \(Self.columns) FROM letter l JOIN person p ON p.id = l.person_id
      WHERE l.closed_at IS NOT NULL ORDER BY l.closed_at DESC LIMIT $1
      """, [SQLValue(limit)]
    ).map(letter)
  }

  public func letter(_ id: Int64, in session: any SQLSession) throws -> Letter? {
    try session.query(
      """
      SELECT \(Self.columns) FROM letter l JOIN person p ON p.id = l.person_id WHERE l.id = $1
      """, [.integer(id)]
    ).first.map(letter)
  }

  /// How many wait, up to a limit.
  public func countOpen(upTo limit: Int, in session: any SQLSession) throws -> Int {
    try session.query(
      "SELECT id FROM letter WHERE closed_at IS NULL LIMIT $1", [SQLValue(limit)]
    ).count
  }

  /// Somebody has seen to it.
  ///
  /// - Parameter answer: what was written back; `nil`: nothing.
  /// - Throws: `StorageError.conflict` when somebody else has done so already.
  public func close(
    _ id: Int64, answer: String?, by member: String, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    let changed = try session.execute(
      """
      UPDATE letter SET closed_at = $1, answered_at = $2, answer = $3, handled_by = $4
      WHERE id = $5 AND closed_at IS NULL
      """,
      [
        SQLValue(now), answer == nil ? .null : SQLValue(now),
        try answer.map { .blob(try vault.seal(Array($0.utf8), context: "letter answer")) }
          ?? .null, .text(member), .integer(id),
      ])
    guard changed == 1 else { throw StorageError.conflict }
  }
}
