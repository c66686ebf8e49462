import Domain

/// What is kept of a person: an opaque address on an account, and what the conversation remembers.
public struct Person: Sendable {
  public let id: Int64
  public let account: AccountID
  /// What the conversation remembers, as it wrote it; empty at first.
  public var memory: [UInt8]
  /// Grows with every change: whoever read an older one may not write.
  public var version: Int64
  public var firstSeen: Timestamp
  public var lastSeen: Timestamp
  /// When the person asked to hear nothing more on our own account.
  public var stoppedAt: Timestamp?
}

/// The people, found by the keyed hash of their address.
public struct PersonStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// The keyed hash that a person is found by.
  public func hash(account: AccountID, address: String) -> [UInt8] {
    vault.hash("person", account.rawValue, address)
  }

  /// The person with this address, if known.
  public func find(
    account: AccountID, address: String, in session: any SQLSession
  ) throws -> Person? {
    let rows = try session.query(
      """
      SELECT id, memory, version, first_seen, last_seen, stopped_at FROM person
      WHERE account = $1 AND address_hash = $2
      """,
      [.text(account.rawValue), .blob(hash(account: account, address: address))])
    guard let row = rows.first else { return nil }
    // A memory that is damaged is none: nobody's messages wait for it.
    let memory = try row.optionalBlob(1).flatMap { try? vault.open($0, context: "memory") } ?? []
    return Person(
      id: try row.integer(0), account: account, memory: memory, version: try row.integer(2),
      firstSeen: try row.time(3), lastSeen: try row.time(4), stoppedAt: try row.optionalTime(5))
  }

  /// Adds a person unless known.
  ///
  /// - Returns: the id.
  public func add(
    account: AccountID, address: String, at now: Timestamp, in session: any SQLSession
  ) throws -> Int64 {
    let hash = hash(account: account, address: address)
    let rows = try session.query(
      """
      INSERT INTO person (account, address_hash, address, first_seen, last_seen)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (account, address_hash) DO UPDATE SET last_seen =
        CASE WHEN excluded.last_seen > person.last_seen THEN excluded.last_seen
          ELSE person.last_seen END
      RETURNING id
      """,
      [
        .text(account.rawValue), .blob(hash),
        .blob(try vault.seal(Array(address.utf8), context: "address")), SQLValue(now),
        SQLValue(now),
      ])
    guard let row = rows.first else { throw StorageError.malformed(column: 0) }
    return try row.integer(0)
  }

  /// Writes what the conversation remembers, if nobody else did since `version` was read.
  ///
  /// - Parameter seen: when they wrote; `nil`: they did something else, which brings nobody back who wanted to be
  ///   forgotten.
  /// Whoever writes after they were forgotten is somebody new: what they ask from then on they hear of.
  ///
  /// - Returns: whether it was written.
  public func remember(
    _ memory: [UInt8], personID: Int64, version: Int64, seen: Timestamp?, in session: any SQLSession
  ) throws -> Bool {
    try session.execute(
      """
      UPDATE person SET memory = $1, version = version + 1, gone_at = NULL,
        last_seen = CASE WHEN last_seen < $2 THEN $2 ELSE last_seen END,
        forgotten_at = CASE WHEN forgotten_at < $2 THEN NULL ELSE forgotten_at END
      WHERE id = $3 AND version = $4
      """,
      [
        .blob(try vault.seal(memory, context: "memory")), SQLValue(seen), .integer(personID),
        .integer(version),
      ]) > 0
  }

  /// Notes that a person wants to hear nothing more on our own account, or does again.
  public func setStopped(
    _ stopped: Bool, personID: Int64, at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE person SET stopped_at = $1 WHERE id = $2",
      [stopped ? SQLValue(now) : .null, .integer(personID)])
  }

  /// Notes that messages cannot reach the person any more (blocked, left), unless they have written since.
  public func setGone(personID: Int64, at now: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE person SET gone_at = $1 WHERE id = $2 AND last_seen <= $1",
      [SQLValue(now), .integer(personID)])
  }

  /// Which language notices and announcements go out in.
  public func setLanguage(
    _ language: Language, personID: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE person SET language = $1 WHERE id = $2",
      [.text(language.rawValue), .integer(personID)])
  }

  /// Forgets a person: asks, feedback, subscriptions, letters, what the conversation remembers, messages that
  /// could not be dealt with, and the words of rumors that nobody else has asked about. The address stays, sealed, until
  /// the farewell that is on its way is sent (see `sweepForgotten`).
  public func forget(personID: Int64, at now: Timestamp, in session: any SQLSession) throws {
    try forgetWords(of: personID, in: session)
    for table in ["ask", "feedback", "subscription", "letter"] {
      try session.execute("DELETE FROM \(table) WHERE person_id = $1", [.integer(personID)])
    }
    try BroadcastPast.keep(
      "person_id = $1 AND status NOT IN (0, 1)", [.integer(personID)], in: session)
    try session.execute(
      "DELETE FROM outbox WHERE person_id = $1 AND status NOT IN (0, 1)", [.integer(personID)])
    try session.execute(
      """
      UPDATE person SET memory = NULL, version = version + 1, stopped_at = NULL, forgotten_at = $1
      WHERE id = $2
      """, [SQLValue(now), .integer(personID)])
    if let (account, address) = try address(personID: personID, in: session) {
      try InboxStore(vault: vault).forget(account: account, address: address, in: session)
      try session.execute(
        """
        INSERT INTO forgotten (hash, forgotten_at) VALUES ($1, $2)
        ON CONFLICT (hash) DO UPDATE SET forgotten_at = excluded.forgotten_at
        """, [.blob(mark(account, address)), SQLValue(now)])
    }
  }

  /// The words of rumors that nobody else has asked about.
  private func forgetWords(of personID: Int64, in session: any SQLSession) throws {
    try session.execute(
      """
      UPDATE rumor SET text = NULL
      WHERE fingerprint IN (SELECT fingerprint FROM ask WHERE person_id = $1)
        AND NOT EXISTS (
          SELECT 1 FROM ask a WHERE a.fingerprint = rumor.fingerprint AND a.person_id <> $1)
      """, [.integer(personID)])
  }

  /// Deletes the rows of those who asked to be forgotten, unless they have written again since. The farewell
  /// has `patience` to be sent, then it goes too; only a call that is under way is waited for.
  ///
  /// - Returns: how many.
  public func sweepForgotten(
    before moment: Timestamp, patience: Timestamp, in session: any SQLSession
  ) throws -> Int {
    let people = try session.query(
      """
      SELECT id FROM person WHERE forgotten_at IS NOT NULL AND forgotten_at < $1
        AND last_seen <= forgotten_at
        AND NOT EXISTS (
          SELECT 1 FROM outbox o WHERE o.person_id = person.id
            AND (o.status = 1 OR (o.status = 0 AND person.forgotten_at >= $2)))
      """, [SQLValue(moment), SQLValue(patience)]
    ).map { try $0.integer(0) }
    for id in people {
      // What they had written before, and what came only after they were forgotten.
      try forgetWords(of: id, in: session)
      try session.execute("DELETE FROM person WHERE id = $1", [.integer(id)])
    }
    return people.count
  }

  // MARK: Backups

  /// Who has been forgotten, as marks that say nothing without the key.
  public func forgottenMarks(in session: any SQLSession) throws -> [(mark: [UInt8], at: Timestamp)]
  {
    try session.query("SELECT hash, forgotten_at FROM forgotten").map {
      (try $0.blob(0), try $0.time(1))
    }
  }

  /// Forgets, in a backup that has been put in place, those who have asked for it since it was made.
  ///
  /// - Returns: how many people went.
  public func forgetAgain(
    _ marks: [(mark: [UInt8], at: Timestamp)], in session: any SQLSession
  ) throws -> Int {
    let moments = Dictionary(marks.map { ($0.mark, $0.at) }) { max($0, $1) }
    var count = 0
    for row in try session.query("SELECT id, last_seen FROM person") {
      let id = try row.integer(0)
      guard let (account, address) = try address(personID: id, in: session),
        let moment = moments[mark(account, address)], try row.time(1) <= moment
      else { continue }
      try forget(personID: id, at: moment, in: session)
      count += try session.execute("DELETE FROM person WHERE id = $1", [.integer(id)])
    }
    for (mark, moment) in marks {
      try session.execute(
        """
        INSERT INTO forgotten (hash, forgotten_at) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING
        """, [.blob(mark), SQLValue(moment)])
    }
    return count
  }

  /// Drops marks that no backup is old enough for.
  public func sweepMarks(before moment: Timestamp, in session: any SQLSession) throws {
    try session.execute("DELETE FROM forgotten WHERE forgotten_at < $1", [SQLValue(moment)])
  }

  /// Another hash than the one that people are found by: whoever compares the two tables learns nothing.
  private func mark(_ account: String, _ address: String) -> [UInt8] {
    vault.hash("forgotten", account, address)
  }

  private func address(
    personID: Int64, in session: any SQLSession
  ) throws -> (account: String, address: String)? {
    let rows = try session.query(
      "SELECT account, address FROM person WHERE id = $1", [.integer(personID)])
    guard let row = rows.first else { return nil }
    // What is damaged keeps nobody, of these or of the others, from being forgotten.
    guard let address = try? vault.open(try row.blob(1), context: "address") else { return nil }
    return (try row.text(0), String(decoding: address, as: UTF8.self))
  }
}
