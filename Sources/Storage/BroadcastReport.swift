import Domain

/// How a broadcast stands, counted from its rows in the ledger.
public struct BroadcastProgress: Sendable, Hashable {
  /// Rows: one a recipient.
  public var recipients = 0
  /// Their turn has not come, or the platform has not been asked yet.
  public var queued = 0
  /// Kept until the person writes again.
  public var kept = 0
  /// The platform took it; `delivered` and `read` are among these.
  public var sent = 0
  public var delivered = 0
  public var read = 0
  public var failed = 0
  public var skipped = 0
  /// Repeats that may have arrived twice: sends whose outcome nobody heard.
  public var unknown = 0

  public init() {}

  /// Nobody is left to send it to.
  public var isOver: Bool { queued == 0 }
}

/// One recipient as the report shows them: nothing of who they are.
public struct BroadcastReportRow: Sendable, Hashable {
  public let row: Int64
  public let account: AccountID
  public let language: Language
  /// `queued`, `kept`, `sent`, `delivered`, `read`, `failed`, `skipped`.
  public let state: String
  /// Why it failed or was skipped.
  public let why: String?
  public let sentAt: Timestamp?
  public let deliveredAt: Timestamp?
  public let readAt: Timestamp?
}

/// What became of a broadcast, for staff.
public struct BroadcastReport: Sendable {
  public init() {}

  /// Counted anew each time.
  ///
  /// - Returns: by account, in order of their names.
  public func progress(
    of id: Int64, in session: any SQLSession
  ) throws -> [(account: AccountID, progress: BroadcastProgress)] {
    var accounts: [AccountID: BroadcastProgress] = [:]
    let now = try session.query(
      """
      SELECT account, status, COUNT(*), COUNT(delivered_at), COUNT(read_at),
        SUM(CASE WHEN repeats > 0 THEN 1 ELSE 0 END)
      FROM outbox WHERE broadcast_id = $1 GROUP BY account, status
      """, [.integer(id)])
    let past = try session.query(
      """
      SELECT account, status, recipients, delivered, seen, repeated
      FROM broadcast_past WHERE broadcast_id = $1
      """, [.integer(id)])
    for row in now + past {
      var progress = accounts[AccountID(try row.text(0))] ?? BroadcastProgress()
      let count = Int(try row.integer(2))
      progress.recipients += count
      progress.delivered += Int(try row.integer(3))
      progress.read += Int(try row.integer(4))
      progress.unknown += Int(try row.integer(5))
      switch OutboxStatus(rawValue: try row.integer(1)) {
      case .queued, .sending, .planned: progress.queued += count
      case .sent: progress.sent += count
      case .failed, .undeliverable: progress.failed += count
      case .kept: progress.kept += count
      case .skipped, nil: progress.skipped += count
      }
      accounts[AccountID(try row.text(0))] = progress
    }
    return accounts.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
  }

  /// All accounts together.
  public func total(of id: Int64, in session: any SQLSession) throws -> BroadcastProgress {
    try progress(of: id, in: session).reduce(into: BroadcastProgress()) { total, part in
      total.recipients += part.progress.recipients
      total.queued += part.progress.queued
      total.kept += part.progress.kept
      total.sent += part.progress.sent
      total.delivered += part.progress.delivered
      total.read += part.progress.read
      total.failed += part.progress.failed
      total.skipped += part.progress.skipped
      total.unknown += part.progress.unknown
    }
  }

  /// Why some did not get it, most frequent first.
  public func reasons(
    of id: Int64, in session: any SQLSession
  ) throws -> [(state: String, why: String, count: Int)] {
    try session.query(
      """
      SELECT CASE WHEN status = 7 THEN 'skipped' WHEN status = 5 THEN 'kept' ELSE 'failed' END AS state,
        why, CAST(SUM(number) AS BIGINT) AS number
      FROM (
        SELECT status, COALESCE(error, '') AS why, COUNT(*) AS number
        FROM outbox WHERE broadcast_id = $1 AND status IN (3, 4, 5, 7)
        GROUP BY status, COALESCE(error, '')
        UNION ALL
        SELECT status, error, recipients FROM broadcast_past
        WHERE broadcast_id = $1 AND status IN (3, 4, 5, 7)) parts
      GROUP BY CASE WHEN status = 7 THEN 'skipped' WHEN status = 5 THEN 'kept' ELSE 'failed' END,
        why
      ORDER BY number DESC, state
      """, [.integer(id)]
    ).map { (try $0.text(0), try $0.text(1), Int(try $0.integer(2))) }
  }

  /// A page of recipients, in the order in which they were written down on each account.
  ///
  /// - Parameter after: account and row of the last one; `nil` at first.
  public func rows(
    of id: Int64, account: AccountID, after row: Int64, limit: Int, in session: any SQLSession
  ) throws -> [BroadcastReportRow] {
    try session.query(
      """
      SELECT o.id, p.language, o.status, o.error, o.sent_at, o.delivered_at, o.read_at
      FROM outbox o JOIN person p ON p.id = o.person_id
      WHERE o.broadcast_id = $1 AND o.account = $2 AND o.id > $3 ORDER BY o.id LIMIT $4
      """, [.integer(id), .text(account.rawValue), .integer(row), SQLValue(limit)]
    ).map { row in
      let status = OutboxStatus(rawValue: try row.integer(2))
      let delivered = try row.optionalTime(5)
      let read = try row.optionalTime(6)
      let state =
        switch status {
        case .queued, .sending, .planned: "queued"
        case .sent: read != nil ? "read" : delivered != nil ? "delivered" : "sent"
        case .failed, .undeliverable: "failed"
        case .kept: "kept"
        case .skipped, nil: "skipped"
        }
      return BroadcastReportRow(
        row: try row.integer(0), account: account,
        language: Language(rawValue: try row.text(1)) ?? .id, state: state,
        why: try row.optionalText(3), sentAt: try row.optionalTime(4), deliveredAt: delivered,
        readAt: read)
    }
  }
}
