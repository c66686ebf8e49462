import Domain

/// What a process may send next, taken so that no other process sends it too.
public struct OutboxClaim: Sendable {
  public let parcels: [OutboxParcel]
  /// Milliseconds until the account's pace lets more through; 0: it does now.
  public let paceWait: Int64
  /// Whether some were put off because their people have just been written to.
  public let hasPostponed: Bool
  /// Something was due and could not be had: its people were held by another process at this moment, which need not
  /// be one that sends.
  public var isContended = false

  public var rows: [SealedOutboxRow] { parcels.flatMap(\.rows) }
}

extension OutboxStore {
  /// Takes rows of an account that may be sent now, where several processes do.
  ///
  /// Three things are settled in the database, under locks that end with the transaction: the account's pace
  /// (its row in `pace`), that a person is sent one message at a time and in order (the person's row; who is
  /// held by another process is left out), and who sends a row.
  ///
  /// - Parameters:
  ///   - lease: who takes them.
  ///   - limit: more calls are not made.
  ///   - lessUrgentLimit: of them, for notices and broadcasts; these leave a fifth of the burst to replies, too.
  ///   - together: to so many people one call can bring a message of a broadcast.
  ///   - lessUrgent: how many of so many places go to what is less urgent than replies, when replies would
  ///     take so many of them.
  public func claim(
    account: AccountID, lease: String, limit: Int, lessUrgentLimit: Int? = nil, pace: Pace,
    together: Int = 1, at now: Timestamp,
    lessUrgent: (_ room: Int, _ replies: Int) -> Int = { _, _ in 0 }, in session: any SQLSession
  ) throws -> OutboxClaim {
    // Most of the time there is nothing, and the account's row need not be held.
    let isIdle = try session.query(
      "SELECT id FROM outbox WHERE status = 0 AND account = $1 AND due_at <= $2 LIMIT 1",
      [.text(account.rawValue), SQLValue(now)]
    ).isEmpty
    if isIdle { return OutboxClaim(parcels: [], paceWait: 0, hasPostponed: false) }
    let (freeAt, moment) = try paceRow(of: account, in: session)
    let limits = pace.accountLimit
    let room = min(limit, limits.room(freeAt: freeAt, now: moment))
    guard room > 0 else {
      return OutboxClaim(
        parcels: [], paceWait: limits.wait(freeAt: freeAt, now: moment), hasPostponed: false)
    }
    var taken: [SealedOutboxRow] = []
    var hasPostponed = false
    var seen: Set<Int64> = []
    let personal = pace.personLimit
    var rows = try due(accounts: [account], at: now, limit: room, locking: true, in: session)
    let replies = rows.prefix(while: \.isReply).count
    let places = lessUrgent(room, replies == room ? room : 0)
    var mustWait = false
    if places > 0 {
      let others = try due(
        accounts: [account], from: .notice, at: now, limit: places, locking: true, in: session)
      rows = others + rows.prefix(room - others.count)
    } else {
      let left = limits.room(freeAt: freeAt, now: moment) - pace.replyReserve
      let free = max(min(lessUrgentLimit ?? limit, left) - replies, 0)
      mustWait = rows.count - replies > free
      rows = Array(rows.prefix(replies + free))
    }
    for row in rows where seen.insert(row.personID).inserted {
      var personFreeAt: Int64 = 0
      if personal.interval > 0 {
        personFreeAt =
          try session.query("SELECT free_at FROM person WHERE id = $1", [.integer(row.personID)])
          .first?.integer(0) ?? 0
        personFreeAt = personal.believable(personFreeAt, now: moment)
        let wait = personal.wait(freeAt: personFreeAt, now: moment)
        if wait > 0 {
          try hold(person: row.personID, until: now.advanced(byMilliseconds: wait), in: session)
          hasPostponed = true
          continue
        }
      }
      guard try takeAlone(row, lease: lease, at: now, in: session) else { continue }
      if personal.interval > 0 {
        let next = personal.next(freeAt: personFreeAt, now: moment, count: 1)
        try session.execute(
          "UPDATE person SET free_at = $1 WHERE id = $2",
          [.integer(next), .integer(row.personID)])
      }
      taken.append(row)
    }
    let parcels = try gather(taken, limit: together, lease: lease, at: now, in: session)
    if !parcels.isEmpty {
      let next = limits.next(freeAt: freeAt, now: moment, count: parcels.count)
      try setPace(of: account, freeAt: next, seenAt: moment, in: session)
    }
    let paceWait =
      mustWait && parcels.isEmpty
      ? limits.wait(freeAt: freeAt, now: moment, leaving: pace.replyReserve) : 0
    return OutboxClaim(
      parcels: parcels, paceWait: paceWait, hasPostponed: hasPostponed,
      isContended: parcels.isEmpty && !hasPostponed && !mustWait)
  }

  /// Longer pauses end early, and one message tries: a platform's mistake must not close an account for good.
  private static let longestPause: Int64 = 3_600_000

  /// The platform refused the whole account: nothing of it goes before so many milliseconds have passed,
  /// whichever process sends. One message may try then.
  ///
  /// To be called before anything else in its transaction, as `claim` takes the account's row first too.
  public func pause(
    _ account: AccountID, milliseconds: Int64, pace: Pace, in session: any SQLSession
  ) throws {
    let (freeAt, moment) = try paceRow(of: account, in: session)
    let wait = max(0, min(milliseconds, Self.longestPause)) * 1_000
    let until = moment + wait + pace.accountLimit.ahead
    guard until > freeAt else { return }
    try setPace(of: account, freeAt: until, seenAt: moment, in: session)
  }

  /// The account's row, locked until the transaction ends, and the database's moment; both in thousandths of a
  /// millisecond. When the clock was set back since the row was written, its moment goes back along.
  private func paceRow(
    of account: AccountID, in session: any SQLSession
  ) throws -> (freeAt: Int64, moment: Int64) {
    let rows = try session.query(
      """
      INSERT INTO pace (account, free_at) VALUES ($1, 0)
      ON CONFLICT (account) DO UPDATE SET free_at = pace.free_at
      RETURNING free_at, seen_at, {now}
      """, [.text(account.rawValue)])
    guard let row = rows.first else { throw StorageError.malformed(column: 0) }
    let freeAt = try row.integer(0)
    let back = try row.integer(1) - row.integer(2) * 1_000
    let moment = try row.integer(2) * 1_000
    guard back > Self.clockTolerance else { return (freeAt, moment) }
    let moved = max(0, freeAt - back)
    try setPace(of: account, freeAt: moved, seenAt: moment, in: session)
    return (moved, moment)
  }

  /// Slewing is no step; in thousandths of a millisecond.
  private static let clockTolerance: Int64 = 2_000_000

  private func setPace(
    of account: AccountID, freeAt: Int64, seenAt: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE pace SET free_at = $1, seen_at = $2 WHERE account = $3",
      [.integer(freeAt), .integer(seenAt), .text(account.rawValue)])
  }

  /// Puts rows back that processes took which are no more. Whether they were sent is not known: each is
  /// counted as a possible repeat.
  ///
  /// - Returns: how many.
  public func recoverOrphans(in session: any SQLSession) throws -> Int {
    try session.execute(
      """
      UPDATE outbox SET status = \(Self.statusBack(mayHaveArrived: "1 = 1")),
        error = \(Self.errorBack("error")), repeats = repeats + 1,
        lease = NULL, unknown_at = COALESCE(unknown_at, tried_at)
      WHERE status = 1 AND (lease IS NULL OR lease NOT IN (SELECT lease FROM process))
      """)
  }

  /// Takes a row whose person is locked by us; looks again, because what was read before the lock was had
  /// may have changed since.
  private func takeAlone(
    _ row: SealedOutboxRow, lease: String, at now: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    let count = try session.execute(
      """
      UPDATE outbox SET status = 1, lease = $1, attempts = attempts + 1, tried_at = $2
      WHERE id = $3 AND status = 0 AND NOT \(Self.isUnwanted)
        AND NOT EXISTS (SELECT 1 FROM outbox s WHERE s.status = 1 AND s.person_id = $4)
        AND NOT EXISTS (
          SELECT 1 FROM outbox e WHERE e.person_id = $4 AND e.id < $3
            AND e.status IN (0, 1) AND e.cause || '' = outbox.cause)
      """, [.text(lease), SQLValue(now), .integer(row.id), .integer(row.personID)])
    if count == 0 { try passOver(row.id, in: session) }
    return count > 0
  }
}
