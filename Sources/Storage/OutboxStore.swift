import Domain

/// What became of an outbox row.
public enum OutboxStatus: Int64, Sendable {
  case queued = 0
  /// Handed to the platform; what came of it is not known yet.
  case sending = 1
  case sent = 2
  /// Given up: staff can see why and send it again.
  case failed = 3
  /// Nobody to send it to (blocked, left).
  case undeliverable = 4
  /// May not be sent now and is kept until the person writes again.
  case kept = 5
  /// Belongs to a broadcast, which hands it out when its turn comes.
  case planned = 6
  /// Not sent, on purpose; `error` says why.
  case skipped = 7
}

/// Replies before notices, notices before broadcasts.
public enum OutboxPriority: Int64, Sendable {
  case reply = 0
  case notice = 1
  case broadcast = 2
}

/// One call to a platform, to be made once.
public struct OutboxEntry: Sendable {
  public var account: AccountID
  public var personID: Int64
  /// Unique; made from its cause, so that the same cause never queues twice.
  public var idempotencyKey: String
  /// What it answers (`inbox:17`); rows of one cause go in order.
  public var cause: String
  public var priority: OutboxPriority
  public var recipient: Recipient
  public var part: Reply
  /// Needs no call (the web chat fetches its replies): it counts as sent when it is stored.
  public var isPulled: Bool

  public init(
    account: AccountID, personID: Int64, idempotencyKey: String, cause: String,
    priority: OutboxPriority, recipient: Recipient, part: Reply, isPulled: Bool
  ) {
    self.account = account
    self.personID = personID
    self.idempotencyKey = idempotencyKey
    self.cause = cause
    self.priority = priority
    self.recipient = recipient
    self.part = part
    self.isPulled = isPulled
  }
}

/// One person's row of a message that many get.
public struct SharedEntry: Sendable {
  public var account: AccountID
  public var personID: Int64
  public var idempotencyKey: String
  public var cause: String
  public var responseID: String
  public var priority: OutboxPriority
  /// See `OutboxStore.share`.
  public var contentID: Int64
  public var broadcastID: Int64?
  /// `.queued`, `.planned`, `.kept`, `.skipped`; `.sent` where the person's side fetches it.
  public var status: OutboxStatus
  /// Why it is skipped or kept.
  public var error: String?

  public init(
    account: AccountID, personID: Int64, idempotencyKey: String, cause: String,
    responseID: String, priority: OutboxPriority, contentID: Int64, broadcastID: Int64? = nil,
    status: OutboxStatus, error: String? = nil
  ) {
    self.account = account
    self.personID = personID
    self.idempotencyKey = idempotencyKey
    self.cause = cause
    self.responseID = responseID
    self.priority = priority
    self.contentID = contentID
    self.broadcastID = broadcastID
    self.status = status
    self.error = error
  }
}

/// How a recipient is kept; what became of earlier attempts has columns of its own.
extension Recipient {
  fileprivate func encoded() -> [UInt8] {
    var writer = ByteWriter(version: 1)
    writer.write(address)
    writer.write(addressKind)
    writer.write(replyToken)
    writer.write(replyTokenAt?.milliseconds)
    return writer.bytes
  }

  fileprivate init(
    decoding bytes: [UInt8], attemptedAt: Timestamp?, lastFailure: String?
  ) throws {
    var reader = try ByteReader(bytes, version: 1)
    self.init(
      address: try reader.readString(), addressKind: try reader.readOptionalString(),
      replyToken: try reader.readOptionalString(),
      replyTokenAt: try reader.readOptionalInt64().map(Timestamp.init(milliseconds:)),
      attemptedAt: attemptedAt, lastFailure: lastFailure)
  }
}

/// A stored row, opened.
public struct OutboxRow: Sendable {
  public let id: Int64
  public let account: AccountID
  public let personID: Int64
  public let idempotencyKey: String
  public let recipient: Recipient
  public let part: Reply
  public let attempts: Int64
  public let queuedAt: Timestamp
  /// When the person last wrote to us: platforms close a window some time after it.
  public let personLastSeen: Timestamp
}

/// A row that is due, still sealed.
public struct SealedOutboxRow: Sendable {
  public let id: Int64
  public let account: AccountID
  public let personID: Int64
  let idempotencyKey: String
  let recipient: [UInt8]
  let body: [UInt8]
  public let attempts: Int64
  public let queuedAt: Timestamp
  let personLastSeen: Timestamp
  let unknownSince: Timestamp?
  let lastFailure: String?
  let priority: Int64
  /// The person's own sealed address, where the row has no recipient of its own.
  let address: [UInt8]
  /// The body that many rows share.
  let content: [UInt8]?
  let contentID: Int64?
  let broadcastID: Int64?
  /// See `gather`.
  let batch: String?

  /// Somebody waits for it.
  public var isReply: Bool { priority == OutboxPriority.reply.rawValue }
}

/// The one ledger of everything that goes out: replies, notices and broadcasts.
public struct OutboxStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// Queues a message unless its cause has queued it already.
  public func add(
    _ entry: OutboxEntry, at now: Timestamp, in session: any SQLSession
  ) throws {
    let status: OutboxStatus = entry.isPulled ? .sent : .queued
    try session.execute(
      """
      INSERT INTO outbox (account, person_id, idempotency_key, cause, response_id, priority,
        recipient, body, status, queued_at, due_at, sent_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      ON CONFLICT (idempotency_key) DO NOTHING
      """,
      [
        .text(entry.account.rawValue), .integer(entry.personID), .text(entry.idempotencyKey),
        .text(entry.cause), .text(entry.part.responseID), .integer(entry.priority.rawValue),
        .blob(try vault.seal(entry.recipient.encoded(), context: "recipient")),
        .blob(try vault.seal(ReplyRecord.encode(entry.part), context: "outbox")),
        .integer(status.rawValue), SQLValue(now), SQLValue(now),
        entry.isPulled ? SQLValue(now) : .null,
      ])
  }

  /// Keeps a message that goes to many, once. It may hold nothing that is a person's.
  ///
  /// - Returns: its number, for `addShared`.
  public func share(_ part: Reply, at now: Timestamp, in session: any SQLSession) throws -> Int64 {
    let rows = try session.query(
      "INSERT INTO content (body, made_at) VALUES ($1, $2) RETURNING id",
      [.blob(ReplyRecord.encode(part)), SQLValue(now)])
    guard let row = rows.first else { throw StorageError.malformed(column: 0) }
    return try row.integer(0)
  }

  /// Rows in one statement: every statement is a way to PostgreSQL and back.
  private static let rowsAtOnce = 100

  /// Queues shared messages to people's own addresses, each unless its key is there.
  public func addShared(
    _ entries: [SharedEntry], at now: Timestamp, in session: any SQLSession
  ) throws {
    for start in stride(from: 0, to: entries.count, by: Self.rowsAtOnce) {
      let some = entries[start..<min(start + Self.rowsAtOnce, entries.count)]
      let rows = some.indices.map { "(\(placeholders(15, from: ($0 - start) * 15 + 1)))" }
      try session.execute(
        """
        INSERT INTO outbox (account, person_id, idempotency_key, cause, response_id, priority,
          recipient, body, status, queued_at, due_at, sent_at, content_id, broadcast_id, error)
        VALUES \(rows.joined(separator: ", "))
        ON CONFLICT (idempotency_key) DO NOTHING
        """,
        some.flatMap { entry -> [SQLValue] in
          [
            .text(entry.account.rawValue), .integer(entry.personID), .text(entry.idempotencyKey),
            .text(entry.cause), .text(entry.responseID), .integer(entry.priority.rawValue),
            .blob([]), .blob([]), .integer(entry.status.rawValue), SQLValue(now), SQLValue(now),
            entry.status == .sent ? SQLValue(now) : .null, .integer(entry.contentID),
            SQLValue(entry.broadcastID), SQLValue(entry.error),
          ]
        })
    }
  }

  /// Rows that may be sent now, most urgent first: nothing of a person who is being sent something, and
  /// of one cause only the first part that is not sent.
  ///
  /// - Parameters:
  ///   - from: leaves out what is more urgent than this.
  ///   - locking: their people are locked until the transaction ends, and who is locked by somebody else is
  ///     left out (see `claim`).
  public func due(
    accounts: [AccountID], from: OutboxPriority = .reply, at now: Timestamp, limit: Int,
    locking: Bool = false,
    in session: any SQLSession
  ) throws -> [SealedOutboxRow] {
    let names = placeholders(accounts.count, from: 3)
    return try session.query(
      // A broadcast's rows have one cause and each person has few rows: the concatenation keeps the
      // database from looking a cause up that 100,000 rows share.
      """
      SELECT \(Self.sealedColumns)
      FROM outbox o JOIN person p ON p.id = o.person_id
        LEFT JOIN content c ON c.id = o.content_id
      WHERE o.status = 0 AND o.due_at <= $1 AND o.priority >= $2 AND o.account IN (\(names))
        AND NOT EXISTS (SELECT 1 FROM outbox s WHERE s.status = 1 AND s.person_id = o.person_id)
        AND NOT EXISTS (
          SELECT 1 FROM outbox e WHERE e.person_id = o.person_id AND e.id < o.id
            AND e.status IN (0, 1) AND e.cause || '' = o.cause)
      ORDER BY o.priority, o.id LIMIT $\(accounts.count + 3) \(locking ? "{skip locked p}" : "")
      """,
      [SQLValue(now), .integer(from.rawValue)] + accounts.map { .text($0.rawValue) }
        + [SQLValue(limit)]
    ).map(Self.sealed)
  }

  static let sealedColumns = """
    o.id, o.account, o.person_id, o.idempotency_key, o.recipient, o.body, o.attempts,
    o.queued_at, p.last_seen, o.unknown_at, o.error, o.priority, p.address, c.body,
    o.content_id, o.broadcast_id, o.batch
    """

  static func sealed(_ row: SQLRow) throws -> SealedOutboxRow {
    SealedOutboxRow(
      id: try row.integer(0), account: AccountID(try row.text(1)), personID: try row.integer(2),
      idempotencyKey: try row.text(3), recipient: try row.blob(4), body: try row.blob(5),
      attempts: try row.integer(6), queuedAt: try row.time(7), personLastSeen: try row.time(8),
      unknownSince: try row.optionalTime(9), lastFailure: try row.optionalText(10),
      priority: try row.integer(11), address: try row.blob(12), content: try row.optionalBlob(13),
      contentID: try row.optionalInteger(14), broadcastID: try row.optionalInteger(15),
      batch: try row.optionalText(16))
  }

  /// Opens a stored row.
  public func open(_ row: SealedOutboxRow) throws -> OutboxRow {
    OutboxRow(
      id: row.id, account: row.account, personID: row.personID,
      idempotencyKey: row.idempotencyKey,
      recipient: row.recipient.isEmpty
        ? Recipient(
          address: String(
            decoding: try vault.open(row.address, context: "address"), as: UTF8.self),
          attemptedAt: row.unknownSince, lastFailure: row.lastFailure)
        : try Recipient(
          decoding: try vault.open(row.recipient, context: "recipient"),
          attemptedAt: row.unknownSince, lastFailure: row.lastFailure),
      part: try ReplyRecord.decode(
        try row.content ?? vault.open(row.body, context: "outbox")),
      attempts: row.attempts, queuedAt: row.queuedAt, personLastSeen: row.personLastSeen)
  }

  /// When the next row becomes due after a moment; `nil` when none does.
  public func nextDue(
    accounts: [AccountID], after now: Timestamp, in session: any SQLSession
  ) throws -> Timestamp? {
    try session.query(
      """
      SELECT MIN(due_at) FROM outbox
      WHERE status = 0 AND due_at > $1 AND account IN (\(placeholders(accounts.count, from: 2)))
      """, [SQLValue(now)] + accounts.map { .text($0.rawValue) }
    ).first?.optionalTime(0)
  }

  /// Takes a row to be sent.
  ///
  /// - Parameter lease: who takes it: when that process dies, the outcome is unknown.
  /// - Returns: `false` when somebody else has it, or its person wants nothing unasked any more.
  public func take(
    _ id: Int64, lease: String, at now: Timestamp = .now, in session: any SQLSession
  ) throws -> Bool {
    let count = try session.execute(
      """
      UPDATE outbox SET status = 1, lease = $1, attempts = attempts + 1, tried_at = $2
      WHERE id = $3 AND status = 0 AND NOT \(Self.isUnwanted)
      """, [.text(lease), SQLValue(now), .integer(id)])
    if count == 0 { try passOver(id, in: session) }
    return count > 0
  }

  /// What nobody wants any more does not wait.
  func passOver(_ id: Int64, in session: any SQLSession) throws {
    try session.execute(
      """
      UPDATE outbox SET status = 7, error = 'stopped'
      WHERE id = $1 AND status = 0 AND \(Self.isUnwanted)
      """, [.integer(id)])
  }

  /// The platform took it. A failure that it reported meanwhile stays on record.
  ///
  /// - Parameter asTemplate: it went as a paid template, of which an account may send so many a day.
  public func markSent(
    _ id: Int64, account: AccountID, providerID: String?, asTemplate: Bool = false,
    at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE outbox SET status = CASE WHEN failed_at IS NULL THEN 2 ELSE 3 END, sent_at = $1,
        provider_hash = $2, lease = NULL, batch = NULL, template_at = $3,
        error = CASE WHEN failed_at IS NULL THEN NULL ELSE error END,
        staff_text = CASE WHEN failed_at IS NULL THEN NULL ELSE staff_text END
      WHERE id = $4
      """,
      [
        SQLValue(now), SQLValue(providerID.map { providerHash(account, $0) }),
        asTemplate ? SQLValue(now) : .null, .integer(id),
      ])
  }

  /// To be tried again, unless it is not to be sent any more.
  ///
  /// - Parameters:
  ///   - staffText: why, in a sentence.
  ///   - mayHaveArrived: the next try may be a repeat; it is counted.
  ///   - lease: of the process that took it: whoever was taken for dead meanwhile says nothing about it any more, since
  ///     another may have sent it. `nil`: whoever holds it.
  public func postpone(
    _ id: Int64, until due: Timestamp, error: String, staffText: String? = nil,
    mayHaveArrived: Bool = false, takenBy lease: String? = nil, in session: any SQLSession
  ) throws {
    let arrived = "($4 = 1 OR unknown_at IS NOT NULL)"
    try session.execute(
      """
      UPDATE outbox SET status = \(Self.statusBack(mayHaveArrived: arrived)), due_at = $1,
        error = \(Self.errorBack("$2")), repeats = repeats + $3,
        lease = NULL, template_at = NULL,
        unknown_at = CASE WHEN $4 = 1 THEN COALESCE(unknown_at, tried_at) ELSE unknown_at END,
        staff_text = $5
      WHERE id = $6 AND ((status = 1 AND lease = $7) OR $7 IS NULL)
      """,
      [
        SQLValue(due), .text(error), SQLValue(mayHaveArrived), SQLValue(mayHaveArrived),
        SQLValue(staffText), .integer(id), SQLValue(lease),
      ])
  }

  /// Everything of a person's waits until then: nothing has failed, they have had as much as may go now.
  /// (All at once: a thousand rows of one who floods would otherwise be looked at one by one, before
  /// everybody else's.)
  public func hold(person: Int64, until due: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE outbox SET due_at = $1 WHERE person_id = $2 AND status = 0 AND due_at < $1",
      [SQLValue(due), .integer(person)])
  }

  /// Makes due what waits for a moment that a clock set back has moved away from it. What was planned for
  /// later (more than a quarter of an hour after it was last touched) keeps its time.
  ///
  /// - Returns: how many.
  public func unstick(at now: Timestamp, in session: any SQLSession) throws -> Int {
    try session.execute(
      """
      UPDATE outbox SET due_at = $1 WHERE status = 0 AND due_at > $1
        AND COALESCE(tried_at, queued_at) > $1
        AND due_at - COALESCE(tried_at, queued_at) <= 900000
      """, [SQLValue(now)])
  }

  /// May not be sent before the person writes again; if they did while it was tried, it may go.
  ///
  /// - Parameter lease: see `postpone`.
  public func keep(
    _ row: SealedOutboxRow, error: String, staffText: String? = nil,
    takenBy lease: String? = nil, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE outbox SET error = CASE WHEN \(Self.isUnwanted) THEN 'stopped' ELSE $1 END,
        staff_text = $2, lease = NULL, template_at = NULL,
        status = CASE WHEN \(Self.isUnwanted) THEN 7
          WHEN COALESCE(\(Self.broadcastState), 'sending') IN ('sending', 'done') AND EXISTS (
            SELECT 1 FROM person p WHERE p.id = outbox.person_id AND p.last_seen > $3)
          THEN 0 ELSE 5 END
      WHERE id = $4 AND ((status = 1 AND lease = $5) OR $5 IS NULL)
      """,
      [
        .text(error), SQLValue(staffText), SQLValue(row.personLastSeen), .integer(row.id),
        SQLValue(lease),
      ])
  }

  /// The person wrote: what was kept for them may go now; of a broadcast that is paused, with the rest of it. What
  /// is about to be withdrawn is kept on.
  public func releaseKept(
    personID: Int64, at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE outbox SET status = \(Self.statusBack(mayHaveArrived: "unknown_at IS NOT NULL")),
        error = \(Self.errorBack("NULL")),
        staff_text = NULL, attempts = 0, queued_at = $1, due_at = $1, failed_at = NULL
      WHERE person_id = $2 AND status = 5 AND NOT EXISTS (
        SELECT 1 FROM announcement w WHERE w.parent_id = outbox.broadcast_id
          AND w.kind = 'withdrawal' AND w.state IN ('draft', 'submitted', 'approved'))
      """, [SQLValue(now), .integer(personID)])
  }

  /// Given up.
  ///
  /// - Parameter lease: see `postpone`.
  public func markFailed(
    _ id: Int64, as status: OutboxStatus, error: String, staffText: String? = nil,
    at now: Timestamp, takenBy lease: String? = nil, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE outbox SET status = $1, error = $2, staff_text = $3, failed_at = $4, lease = NULL,
        template_at = NULL
      WHERE id = $5 AND ((status = 1 AND lease = $6) OR $6 IS NULL)
      """,
      [
        .integer(status.rawValue), .text(error), SQLValue(staffText), SQLValue(now), .integer(id),
        SQLValue(lease),
      ])
  }

  /// Nothing more goes to a person who cannot be reached.
  public func dropQueued(
    personID: Int64, error: String, at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE outbox SET status = 4, error = $1, failed_at = $2
      WHERE person_id = $3 AND status IN (0, 5, 6)
      """, [.text(error), SQLValue(now), .integer(personID)])
  }

  /// Puts rows back that a process took and did not live to finish. Whether they were sent is not known:
  /// each is counted as a possible repeat.
  ///
  /// - Returns: how many.
  public func recover(except lease: String, in session: any SQLSession) throws -> Int {
    try session.execute(
      """
      UPDATE outbox SET status = \(Self.statusBack(mayHaveArrived: "1 = 1")),
        error = \(Self.errorBack("error")), repeats = repeats + 1,
        lease = NULL, unknown_at = COALESCE(unknown_at, tried_at)
      WHERE status = 1 AND (lease IS NULL OR lease <> $1)
      """, [.text(lease)])
  }

  /// Puts back what a process took without learning that it did: the connection broke while that was committed,
  /// so it never made the calls.
  ///
  /// - Parameter ids: what it is sending indeed.
  /// - Returns: how many.
  public func giveBack(
    takenBy lease: String, except ids: Set<Int64>, in session: any SQLSession
  ) throws -> Int {
    let taken = try session.query(
      "SELECT id FROM outbox WHERE status = 1 AND lease = $1", [.text(lease)])
    let lost = try taken.map { try $0.integer(0) }.filter { !ids.contains($0) }
    for id in lost {
      try session.execute(
        """
        UPDATE outbox SET status = 0, lease = NULL, attempts = attempts - 1
        WHERE id = $1 AND status = 1 AND lease = $2
        """, [.integer(id), .text(lease)])
    }
    return lost.count
  }

  /// What the platform took first cannot be delivered to this person: nobody is there, or it may not be sent now.
  /// It is given up, or kept until they write (or sent again, if they have).
  ///
  /// - Parameter keeping: it is kept.
  /// - Returns: whose it was; `nil` when nothing is found that was sent.
  public func undelivered(
    account: AccountID, key: String?, providerID: String?, keeping: Bool, error: String,
    staffText: String?, at moment: Timestamp, in session: any SQLSession
  ) throws -> Int64? {
    let status =
      keeping
      ? """
      CASE WHEN \(Self.isUnwanted) THEN 7
        WHEN COALESCE(\(Self.broadcastState), 'sending') IN ('sending', 'done') AND EXISTS (
          SELECT 1 FROM person p WHERE p.id = outbox.person_id AND p.last_seen > outbox.tried_at)
        THEN 0 ELSE 5 END
      """ : "4"
    // A key that is used up: what is sent again is another message to the platform, and the receipts of the
    // first one, which come repeatedly, are not taken for its own.
    let rest =
      keeping
      ? "sent_at = NULL, provider_hash = NULL, due_at = $3, idempotency_key = \(Self.keyAnew)"
      : "failed_at = COALESCE(failed_at, $3)"
    func change(where condition: String, _ more: [SQLValue]) throws -> Int64? {
      try session.query(
        """
        UPDATE outbox SET status = \(status), error = $1, staff_text = $2, \(rest)
        WHERE status = 2 AND \(condition) RETURNING person_id
        """, [.text(error), SQLValue(staffText), SQLValue(moment)] + more
      ).first?.integer(0)
    }
    if let key {
      let person = try change(
        where: "idempotency_key = $4 AND account = $5", [.text(key), .text(account.rawValue)])
      if let person { return person }
    }
    guard let providerID else { return nil }
    return try change(where: "provider_hash = $4", [.blob(providerHash(account, providerID))])
  }

  /// Records a receipt, found by our key or by the platform's id. Receipts come in any order and
  /// repeatedly: each moment is written once.
  public func record(
    _ receipt: ReceiptStage, account: AccountID, key: String?, providerID: String?,
    error: String? = nil, staffText: String? = nil, at moment: Timestamp,
    in session: any SQLSession
  ) throws {
    let column =
      switch receipt {
      case .sent: "sent_at"
      case .delivered: "delivered_at"
      case .read: "read_at"
      case .failed: "failed_at"
      }
    var set =
      "\(column) = COALESCE(\(column), $1), error = COALESCE($2, error), staff_text = COALESCE($3, staff_text)"
    // What the platform took first and could not deliver after all is staff's to see.
    if receipt == .failed { set += ", status = CASE WHEN status = 2 THEN 3 ELSE status END" }
    let values: [SQLValue] = [
      SQLValue(moment), SQLValue(receipt == .failed ? error : nil),
      SQLValue(receipt == .failed ? staffText : nil),
    ]
    if let key {
      let changed = try session.execute(
        "UPDATE outbox SET \(set) WHERE idempotency_key = $4 AND account = $5",
        values + [.text(key), .text(account.rawValue)])
      if changed > 0 { return }
    }
    if let providerID {
      try session.execute(
        "UPDATE outbox SET \(set) WHERE provider_hash = $4",
        values + [.blob(providerHash(account, providerID))])
    }
  }

  /// A person's messages after a number, oldest first: what the web chat shows.
  public func replies(
    personID: Int64, after id: Int64, limit: Int, in session: any SQLSession
  ) throws -> [(id: Int64, part: Reply, at: Timestamp)] {
    try session.query(
      """
      SELECT o.id, o.body, o.queued_at, c.body
      FROM outbox o LEFT JOIN content c ON c.id = o.content_id
      WHERE o.person_id = $1 AND o.id > $2 AND o.status = 2
      ORDER BY o.id LIMIT $3
      """, [.integer(personID), .integer(id), SQLValue(limit)]
    ).map { row in
      let part = try? ReplyRecord.decode(
        try row.optionalBlob(3) ?? vault.open(try row.blob(1), context: "outbox"))
      // One that is damaged keeps its place: what comes after it is read from there.
      return (try row.integer(0), part ?? Reply(responseID: "", text: "…"), try row.time(2))
    }
  }

  /// How many rows wait or are being sent, and since when the oldest does.
  public func backlog(
    in session: any SQLSession
  ) throws -> (queued: Int64, sending: Int64, failed: Int64, oldest: Timestamp?) {
    let rows = try session.query(
      """
      SELECT (SELECT COUNT(*) FROM outbox WHERE status = 0),
        (SELECT COUNT(*) FROM outbox WHERE status = 1),
        (SELECT COUNT(*) FROM outbox WHERE status = 3),
        (SELECT MIN(queued_at) FROM outbox WHERE status = 0)
      """)
    guard let row = rows.first else { return (0, 0, 0, nil) }
    return (
      try row.integer(0), try row.integer(1), try row.integer(2), try row.optionalTime(3)
    )
  }

  /// What waits to be sent on each account, and since when the oldest does.
  public func backlogs(
    in session: any SQLSession
  ) throws -> [AccountID: (queued: Int64, oldest: Timestamp?)] {
    let rows = try session.query(
      """
      SELECT account, COUNT(*), MIN(queued_at) FROM outbox WHERE status = 0
      GROUP BY account
      """)
    return try Dictionary(
      rows.map {
        (AccountID(try $0.text(0)), (try $0.integer(1), try $0.optionalTime(2)))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a message of ours has this number with the platform: who answers it speaks to the bot.
  public func isOurs(
    _ providerID: String, account: AccountID, in session: any SQLSession
  ) throws -> Bool {
    try !session.query(
      "SELECT 1 FROM outbox WHERE provider_hash = $1 LIMIT 1",
      [.blob(providerHash(account, providerID))]
    ).isEmpty
  }

  private func providerHash(_ account: AccountID, _ id: String) -> [UInt8] {
    vault.hash("provider", account.rawValue, id)
  }
}
