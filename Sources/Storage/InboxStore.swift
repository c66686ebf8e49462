import Domain

/// What became of an inbox row.
public enum InboxStatus: Int64, Sendable {
  case waiting = 0
  case done = 1
  /// Nothing to do about it; kept so that a repeat is known and staff can see what kinds come.
  case ignored = 2
  /// Could not be dealt with, again and again; staff can see it.
  case failed = 3
  /// Waits a moment for what was sent in one breath with it (`due_at`).
  case held = 4
}

/// An event made ready to be stored: sealed and hashed outside of the transaction, because the database has
/// one writer and its time is dear.
public struct InboxEntry: Sendable {
  let account: AccountID
  let dedupeHash: [UInt8]
  let event: [UInt8]
  let status: InboxStatus
  /// Whose turn it is; `nil`: nobody's, it goes in any order.
  let placeHash: [UInt8]?

  /// Of what is ignored only its kind is kept: nobody will read the rest.
  ///
  /// - Parameter fallbackKey: stands in for the event's `dedupeKey` where the platform gives none.
  public init(
    _ event: Incoming, account: AccountID, fallbackKey: @autoclosure () -> String, vault: Vault
  ) throws {
    self.account = account
    let key = event.dedupeKey ?? fallbackKey()
    dedupeHash = vault.hash("inbox", account.rawValue, key)
    let isIgnored = event.action == .ignore
    let kept =
      isIgnored
      ? Incoming(action: .ignore, reply: event.reply, kind: event.kind, why: event.why) : event
    self.event = try vault.seal(IncomingRecord.encode(kept), context: "inbox")
    status = isIgnored ? .ignored : .waiting
    placeHash =
      event.action == .status
      ? nil : event.placeAddress.map { vault.hash("place", account.rawValue, $0) }
  }
}

extension Incoming {
  /// The address whose conversation it belongs to: a group's, else the sender's.
  public var placeAddress: String? {
    if let chat, let chatType, chatType != "private" { return chat }
    return sender
  }
}

/// A stored event, opened.
public struct InboxRow: Sendable {
  public let id: Int64
  public let account: AccountID
  public var event: Incoming
  public let receivedAt: Timestamp
  public let attempts: Int64
}

/// The durable way in.
public struct InboxStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// Stores an event unless it is there already.
  ///
  /// - Returns: whether it is new.
  public func add(
    _ entry: InboxEntry, at now: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    try session.execute(
      """
      INSERT INTO inbox (account, dedupe_hash, event, status, received_at, place_hash)
      VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (account, dedupe_hash) DO NOTHING
      """,
      [
        .text(entry.account.rawValue), .blob(entry.dedupeHash), .blob(entry.event),
        .integer(entry.status.rawValue), SQLValue(now), SQLValue(entry.placeHash),
      ]) > 0
  }

  /// The oldest rows that wait, of these accounts, as they are stored.
  public func waiting(
    accounts: [AccountID], after id: Int64, limit: Int, in session: any SQLSession
  ) throws -> [SealedInboxRow] {
    let names = placeholders(accounts.count, from: 2)
    // The concatenation keeps SQLite from going through all that an account ever received, by the index that
    // keeps deliveries apart, instead of the few rows that wait.
    return try session.query(
      """
      SELECT id, account, event, received_at, attempts FROM inbox
      WHERE status = 0 AND id > $1 AND account || '' IN (\(names))
      ORDER BY id LIMIT $\(accounts.count + 2)
      """,
      [.integer(id)] + accounts.map { .text($0.rawValue) } + [SQLValue(limit)]
    ).map(Self.sealed)
  }

  /// Takes the oldest rows that wait, where several processes do: of each person (or group) the first one
  /// only, so that nobody's second message is answered before the first, whoever answers that.
  public func claim(
    accounts: [AccountID], lease: String, limit: Int, in session: any SQLSession
  ) throws -> [SealedInboxRow] {
    let names = placeholders(accounts.count, from: 2)
    let ids = try session.query(
      """
      SELECT i.id FROM inbox i
      WHERE i.status = 0 AND (i.lease IS NULL OR i.lease = $1) AND i.account IN (\(names))
        AND (i.place_hash IS NULL OR NOT EXISTS (
          SELECT 1 FROM inbox e WHERE e.place_hash = i.place_hash AND e.status = 0 AND e.id < i.id))
        AND (i.lease = $1 OR NOT EXISTS (
          SELECT 1 FROM inbox h WHERE h.place_hash = i.place_hash AND h.status = 4
            AND h.lease <> $1))
      ORDER BY i.id LIMIT $\(accounts.count + 2) {skip locked}
      """,
      [.text(lease)] + accounts.map { .text($0.rawValue) } + [SQLValue(limit)]
    ).map { try $0.integer(0) }
    return try take(ids, status: .waiting, lease: lease, in: session)
  }

  /// What waits behind rows that were just taken, of the same people (or groups): nobody else takes it while
  /// those wait, so it can be answered along with them.
  public func following(
    _ taken: [SealedInboxRow], limit: Int, in session: any SQLSession
  ) throws -> [SealedInboxRow] {
    guard !taken.isEmpty else { return [] }
    let values = filledUp(taken.map(\.id))
    let ids = placeholders(values.count, from: 1)
    return try session.query(
      """
      SELECT id, account, event, received_at, attempts FROM inbox
      WHERE status = 0 AND lease IS NULL AND id NOT IN (\(ids))
        AND place_hash IN (SELECT place_hash FROM inbox WHERE id IN (\(ids)))
      ORDER BY id LIMIT $\(values.count + 1)
      """, values + [SQLValue(limit)]
    ).map(Self.sealed)
  }

  /// Takes rows that have waited long enough for the rest of their breath, where several processes look for
  /// them: of each person (or group) the first one only, because the rest of the breath goes along with it, and
  /// nobody's of whom another process answers something. (What is one's own already one gets in any case: two who
  /// hold something of one person would otherwise wait for each other.)
  ///
  /// The lease saves work. What decides is the transaction that answers: it consumes all rows of a breath or
  /// none, and only if the person's memory is still the one it was decided on.
  public func claimDue(
    accounts: [AccountID], lease: String, at now: Timestamp, limit: Int,
    in session: any SQLSession
  ) throws -> [SealedInboxRow] {
    let names = placeholders(accounts.count, from: 3)
    let ids = try session.query(
      """
      SELECT i.id FROM inbox i
      WHERE i.status = 4 AND i.due_at <= $2 AND (i.lease IS NULL OR i.lease = $1)
        AND i.account IN (\(names))
        AND (i.place_hash IS NULL OR NOT EXISTS (
          SELECT 1 FROM inbox e WHERE e.place_hash = i.place_hash AND e.status = 4
            AND e.due_at <= $2 AND e.id < i.id))
        AND (i.lease = $1 OR NOT EXISTS (
          SELECT 1 FROM inbox h WHERE h.place_hash = i.place_hash AND h.status = 4
            AND h.lease <> $1))
        AND (i.lease = $1 OR NOT EXISTS (
          SELECT 1 FROM inbox n WHERE n.place_hash = i.place_hash AND n.status = 0
            AND n.lease <> $1))
      ORDER BY i.due_at, i.id LIMIT $\(accounts.count + 3) {skip locked}
      """,
      [.text(lease), SQLValue(now)] + accounts.map { .text($0.rawValue) } + [SQLValue(limit)]
    ).map { try $0.integer(0) }
    return try take(ids, status: .held, lease: lease, in: session)
  }

  private func take(
    _ ids: [Int64], status: InboxStatus, lease: String, in session: any SQLSession
  ) throws -> [SealedInboxRow] {
    if ids.isEmpty { return [] }
    let values = filledUp(ids)
    return try session.query(
      """
      UPDATE inbox SET lease = $1
      WHERE status = \(status.rawValue) AND id IN (\(placeholders(values.count, from: 2)))
      RETURNING id, account, event, received_at, attempts
      """, [.text(lease)] + values
    ).map(Self.sealed).sorted { $0.id < $1.id }
  }

  /// Puts rows back that processes took which are no more.
  public func releaseOrphans(in session: any SQLSession) throws -> Int {
    try session.execute(
      """
      UPDATE inbox SET lease = NULL
      WHERE status IN (0, 4) AND lease IS NOT NULL AND lease NOT IN (SELECT lease FROM process)
      """)
  }

  /// Opens a stored row.
  public func open(_ row: SealedInboxRow) throws -> InboxRow {
    InboxRow(
      id: row.id, account: row.account,
      event: try IncomingRecord.decode(try vault.open(row.event, context: "inbox")),
      receivedAt: row.receivedAt, attempts: row.attempts)
  }

  /// Consumes a row. That it was there stays known; what the person wrote goes, and whose it was.
  ///
  /// - Returns: `false` when somebody else has done it: then nothing that follows from it may be written.
  public func finish(
    _ id: Int64, as status: InboxStatus, at now: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    try session.execute(
      """
      UPDATE inbox SET status = $1, done_at = $2, event = $3, due_at = NULL, place_hash = NULL
      WHERE id = $4 AND status IN (0, 4)
      """,
      [.integer(status.rawValue), SQLValue(now), .blob([]), .integer(id)]) > 0
  }

  /// Empties what somebody wrote that could not be dealt with; it would only be kept for staff to see.
  func forget(account: String, address: String, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE inbox SET event = $1, place_hash = NULL WHERE place_hash = $2 AND status = 3",
      [.blob([]), .blob(vault.hash("place", account, address))])
  }

  /// Lets a row wait for what belongs to it; what the person wrote stays. It is nobody's until it is due.
  ///
  /// - Returns: `false` when somebody else has dealt with it.
  public func hold(_ id: Int64, until due: Timestamp, in session: any SQLSession) throws -> Bool {
    try session.execute(
      "UPDATE inbox SET status = 4, due_at = $1, lease = NULL WHERE id = $2 AND status IN (0, 4)",
      [SQLValue(due), .integer(id)]) > 0
  }

  /// Rows that have waited long enough, those first that did longest.
  public func due(
    accounts: [AccountID], at now: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> [SealedInboxRow] {
    let names = placeholders(accounts.count, from: 2)
    return try session.query(
      """
      SELECT id, account, event, received_at, attempts FROM inbox
      WHERE status = 4 AND due_at <= $1 AND account || '' IN (\(names))
      ORDER BY due_at, id LIMIT $\(accounts.count + 2)
      """,
      [SQLValue(now)] + accounts.map { .text($0.rawValue) } + [SQLValue(limit)]
    ).map(Self.sealed)
  }

  /// Those of these rows that still wait for what belongs to them, in the order of their coming.
  public func held(_ ids: [Int64], in session: any SQLSession) throws -> [SealedInboxRow] {
    guard !ids.isEmpty else { return [] }
    let values = filledUp(ids)
    return try session.query(
      """
      SELECT id, account, event, received_at, attempts FROM inbox
      WHERE id IN (\(placeholders(values.count, from: 1))) AND status = 4 ORDER BY id
      """, values
    ).map(Self.sealed)
  }

  /// When the next held row of these accounts has waited long enough that no other process has taken; `nil` when
  /// none waits.
  public func nextDue(
    accounts: [AccountID], lease: String, in session: any SQLSession
  ) throws -> Timestamp? {
    try session.query(
      """
      SELECT MIN(due_at) FROM inbox WHERE status = 4 AND (lease IS NULL OR lease = $1)
        AND account || '' IN (\(placeholders(accounts.count, from: 2)))
      """, [.text(lease)] + accounts.map { .text($0.rawValue) }
    ).first?.optionalTime(0)
  }

  /// Nothing is held for longer than this, in milliseconds: what is due later was held before the clock was
  /// set back.
  public static let longestHold: Int64 = 60_000

  /// Makes due what waits for a moment that a clock set back has moved away from it.
  ///
  /// - Returns: how many.
  public func unstick(at now: Timestamp, in session: any SQLSession) throws -> Int {
    try session.execute(
      "UPDATE inbox SET due_at = $1 WHERE status = 4 AND due_at > $2",
      [SQLValue(now), SQLValue(now.advanced(byMilliseconds: Self.longestHold))])
  }

  private static func sealed(_ row: SQLRow) throws -> SealedInboxRow {
    SealedInboxRow(
      id: try row.integer(0), account: AccountID(try row.text(1)), event: try row.blob(2),
      receivedAt: try row.time(3), attempts: try row.integer(4))
  }

  /// Notes a failed try; after `limit` of them the row is put aside.
  public func noteFailure(
    _ id: Int64, error: String, limit: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE inbox SET attempts = attempts + 1, error = $1, lease = NULL,
        status = CASE WHEN attempts + 1 >= $2 THEN 3 ELSE status END
      WHERE id = $3 AND status IN (0, 4)
      """, [.text(error), .integer(limit), .integer(id)])
  }

  /// How many rows of each account wait, and since when the oldest does; accounts of which none waits are
  /// left out.
  public func backlogs(
    in session: any SQLSession
  ) throws -> [AccountID: (count: Int64, oldest: Timestamp?)] {
    // The concatenation keeps SQLite from going through all that was ever received, in the order of the index that
    // keeps deliveries apart.
    let rows = try session.query(
      """
      SELECT account || '', COUNT(*), MIN(received_at) FROM inbox WHERE status = 0
      GROUP BY account || ''
      """)
    return try Dictionary(
      rows.map {
        (AccountID(try $0.text(0)), (try $0.integer(1), try $0.optionalTime(2)))
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// A stored event, still sealed.
public struct SealedInboxRow: Sendable {
  public let id: Int64
  public let account: AccountID
  let event: [UInt8]
  let receivedAt: Timestamp
  let attempts: Int64
}

/// Numbers for a list in a statement, filled up with the last one to a power of two: a list of every length is a
/// statement of its own, which a server prepares and keeps.
func filledUp(_ ids: [Int64]) -> [SQLValue] {
  guard let last = ids.last else { return [] }
  var length = 1
  while length < ids.count { length *= 2 }
  return ids.map(SQLValue.integer)
    + [SQLValue](repeating: .integer(last), count: length - ids.count)
}

/// `$2, $3, $4`; what equals nothing where there is none.
func placeholders(_ count: Int, from first: Int) -> String {
  if count <= 0 { return "NULL" }
  return (first..<first + count).map { "$\($0)" }.joined(separator: ", ")
}
