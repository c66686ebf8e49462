import Domain

/// A message that was given up, without anything of the person's.
public struct DeadLetter: Sendable, Hashable {
  public let id: Int64
  public let account: AccountID
  public let priority: OutboxPriority
  /// The canned answer that it was made from.
  public let responseID: String
  /// `SendFailure.code`.
  public let code: String
  /// Why, in a sentence for staff.
  public let staffText: String
  public let attempts: Int64
  public let queuedAt: Timestamp
  public let failedAt: Timestamp?
}

/// What could not be sent: staff see why, and send it again when the reason is gone.
public struct DeadLetterStore: Sendable {
  /// Which of them are meant; everything that is `nil` does not matter.
  public struct Filter: Sendable, Hashable {
    public var ids: [Int64]?
    public var account: AccountID?
    /// A code, or its beginning (`whatsapp:`).
    public var code: String?

    public init(ids: [Int64]? = nil, account: AccountID? = nil, code: String? = nil) {
      self.ids = ids
      self.account = account
      self.code = code
    }
  }

  public init() {}

  /// Given up messages after a number, oldest first.
  public func list(
    _ filter: Filter = Filter(), after id: Int64 = 0, limit: Int, in session: any SQLSession
  ) throws -> [DeadLetter] {
    let (condition, arguments) = condition(filter, from: 2)
    return try session.query(
      """
      SELECT id, account, priority, response_id, error, staff_text, attempts, queued_at, failed_at
      FROM outbox WHERE status = 3 AND id > $1\(condition)
      ORDER BY id LIMIT $\(arguments.count + 2)
      """, [.integer(id)] + arguments + [SQLValue(limit)]
    ).map { row in
      DeadLetter(
        id: try row.integer(0), account: AccountID(try row.text(1)),
        priority: OutboxPriority(rawValue: try row.integer(2)) ?? .reply,
        responseID: try row.text(3), code: try row.optionalText(4) ?? "",
        staffText: try row.optionalText(5) ?? "", attempts: try row.integer(6),
        queuedAt: try row.time(7), failedAt: try row.optionalTime(8))
    }
  }

  /// Queues given up messages anew: due now, with a day of tries before them. That one of them may have
  /// arrived stays known, so that LINE's adapter repeats the same call.
  ///
  /// An announcement's are left alone: it is sent again as a whole, in its hours, if it still holds
  /// (`BroadcastStore.retryFailed`). What nobody wants any more is passed over.
  ///
  /// - Returns: how many.
  public func sendAgain(
    _ filter: Filter, at now: Timestamp, in session: any SQLSession
  ) throws -> Int {
    let (unwanted, unwantedArguments) = condition(filter, from: 1)
    try session.execute(
      """
      UPDATE outbox SET status = 7, error = 'stopped', staff_text = NULL
      WHERE status = 3 AND broadcast_id IS NULL AND \(OutboxStore.isUnwanted)\(unwanted)
      """, unwantedArguments)
    let (condition, arguments) = condition(filter, from: 3)
    return try session.execute(
      """
      UPDATE outbox SET status = 0, due_at = $1, queued_at = $2, attempts = 0, error = NULL,
        staff_text = NULL, failed_at = NULL, sent_at = NULL,
        idempotency_key = \(OutboxStore.keyAnew),
        provider_hash = CASE WHEN sent_at IS NOT NULL THEN NULL ELSE provider_hash END,
        batch = CASE WHEN batch IS NULL THEN NULL ELSE '' END
      WHERE status = 3 AND broadcast_id IS NULL\(condition)
      """, [SQLValue(now), SQLValue(now)] + arguments)
  }

  private func condition(_ filter: Filter, from first: Int) -> (String, [SQLValue]) {
    var text = ""
    var arguments: [SQLValue] = []
    if let ids = filter.ids {
      text += " AND id IN (\(placeholders(ids.count, from: first)))"
      // (An argument that the statement does not name has no type: PostgreSQL refuses it.)
      arguments += ids.map(SQLValue.integer)
    }
    if let account = filter.account {
      text += " AND account = $\(first + arguments.count)"
      arguments.append(.text(account.rawValue))
    }
    if let code = filter.code {
      // The length belongs to the text beside it: no pattern, so nothing needs escaping.
      text += " AND SUBSTR(error, 1, \(code.unicodeScalars.count)) = $\(first + arguments.count)"
      arguments.append(.text(code))
    }
    return (text, arguments)
  }
}
