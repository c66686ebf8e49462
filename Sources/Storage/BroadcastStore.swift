import Domain

/// A person whom a broadcast is for, with what decides whether and how it reaches them.
public struct BroadcastRecipient: Sendable, Hashable {
  public let personID: Int64
  public let account: AccountID
  public let language: Language
  /// Why they are passed over, if they are.
  public let skipped: String?
}

/// How many people an announcement would reach, on one account.
public struct AudienceCount: Sendable, Hashable {
  public let account: AccountID
  public let people: Int
  /// Of them, those who wrote after the moment that was asked about.
  public let recent: Int
}

/// The recipients of broadcasts: whom one is for, and their rows in the ledger (the outbox).
///
/// A recipient's row is *planned* until its turn comes; then it is queued like everything else, so that a
/// broadcast never stands in front of what is more urgent.
public struct BroadcastStore: Sendable {
  public init() {}

  // MARK: Whom it is for

  private static func audience(topics: Int, districts: Int, from first: Int) -> String {
    let inDistricts =
      districts == 0
      ? ""
      : " AND (s.district = '' OR s.district IN (\(placeholders(districts, from: first + topics))))"
    return """
      EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = p.id
        AND s.topic IN (\(placeholders(topics, from: first)))\(inDistricts))
      """
  }

  private static let skippedWhy = """
    CASE WHEN p.forgotten_at IS NOT NULL THEN 'forgotten' WHEN p.gone_at IS NOT NULL THEN 'gone'
      WHEN p.stopped_at IS NOT NULL THEN 'stopped'
      WHEN EXISTS (SELECT 1 FROM suppression x WHERE x.account = p.account
        AND x.address_hash = p.address_hash) THEN 'suppressed' END
    """

  /// Subscribers of any of these topics, in order of their number.
  ///
  /// - Parameters:
  ///   - topics: ids of subscriptions (`Topic.subscriptions(of:)`).
  ///   - districts: whoever chose one of them or the whole regency; empty: everybody.
  ///   - after: the last person of the page before; 0 for the first.
  public func subscribers(
    topics: [String], districts: [String], after: Int64, limit: Int, in session: any SQLSession
  ) throws -> [BroadcastRecipient] {
    guard !topics.isEmpty else { return [] }
    return try session.query(
      """
      SELECT p.id, p.account, p.language, \(Self.skippedWhy) FROM person p
      WHERE p.id > $1
        AND \(Self.audience(topics: topics.count, districts: districts.count, from: 2))
      ORDER BY p.id LIMIT $\(topics.count + districts.count + 2)
      """,
      [.integer(after)] + (topics + districts).map(SQLValue.text) + [SQLValue(limit)]
    ).map(Self.recipient)
  }

  /// Whether a recipient has it, or may have it: a call whose outcome nobody heard, and which was then not made
  /// again, may have arrived.
  private static let hasArrived = """
    (o.status = 2 OR o.delivered_at IS NOT NULL OR o.read_at IS NOT NULL
      OR o.unknown_at IS NOT NULL)
    """

  /// Those who got a broadcast on one account (or may have got it), in the order of their rows.
  ///
  /// - Returns: each with the number of their row, to go on after.
  public func reached(
    by id: Int64, account: AccountID, after row: Int64, limit: Int, in session: any SQLSession
  ) throws -> [(row: Int64, recipient: BroadcastRecipient)] {
    try session.query(
      """
      SELECT p.id, p.account, p.language, \(Self.skippedWhy), o.id
      FROM outbox o JOIN person p ON p.id = o.person_id
      WHERE o.broadcast_id = $1 AND o.account = $2 AND o.id > $3 AND \(Self.hasArrived)
      ORDER BY o.id LIMIT $4
      """, [.integer(id), .text(account.rawValue), .integer(row), SQLValue(limit)]
    ).map { (try $0.integer(4), try Self.recipient($0)) }
  }

  private static func recipient(_ row: SQLRow) throws -> BroadcastRecipient {
    BroadcastRecipient(
      personID: try row.integer(0), account: AccountID(try row.text(1)),
      language: Language(rawValue: try row.text(2)) ?? .id, skipped: try row.optionalText(3))
  }

  /// How many it would go to by account, and how many of them wrote after a moment.
  public func count(
    topics: [String], districts: [String], recentAfter: Timestamp, in session: any SQLSession
  ) throws -> [AudienceCount] {
    guard !topics.isEmpty else { return [] }
    return try session.query(
      """
      SELECT p.account, COUNT(*), SUM(CASE WHEN p.last_seen > $1 THEN 1 ELSE 0 END)
      FROM person p
      WHERE \(Self.audience(topics: topics.count, districts: districts.count, from: 2))
        AND p.forgotten_at IS NULL AND p.gone_at IS NULL AND p.stopped_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM suppression x WHERE x.account = p.account
          AND x.address_hash = p.address_hash)
      GROUP BY p.account ORDER BY p.account
      """, [SQLValue(recentAfter)] + (topics + districts).map(SQLValue.text)
    ).map(Self.count)
  }

  /// The same for those who got a broadcast.
  public func count(
    reachedBy id: Int64, recentAfter: Timestamp, in session: any SQLSession
  ) throws -> [AudienceCount] {
    try session.query(
      """
      SELECT o.account, COUNT(*), SUM(CASE WHEN p.last_seen > $1 THEN 1 ELSE 0 END)
      FROM outbox o JOIN person p ON p.id = o.person_id
      WHERE o.broadcast_id = $2 AND \(Self.hasArrived) AND (\(Self.skippedWhy)) IS NULL
      GROUP BY o.account ORDER BY o.account
      """, [SQLValue(recentAfter), .integer(id)]
    ).map(Self.count)
  }

  /// The same for those who are to get one that is under way.
  public func count(
    leftOf id: Int64, recentAfter: Timestamp, in session: any SQLSession
  ) throws -> [AudienceCount] {
    try session.query(
      """
      SELECT o.account, COUNT(*), SUM(CASE WHEN p.last_seen > $1 THEN 1 ELSE 0 END)
      FROM outbox o JOIN person p ON p.id = o.person_id
      WHERE o.broadcast_id = $2 AND o.status IN (0, 1, 6)
      GROUP BY o.account ORDER BY o.account
      """, [SQLValue(recentAfter), .integer(id)]
    ).map(Self.count)
  }

  /// How many are still to get it, by account.
  public func left(of id: Int64, in session: any SQLSession) throws -> [AccountID: Int] {
    var left: [AccountID: Int] = [:]
    for row in try session.query(
      """
      SELECT account, COUNT(*) FROM outbox WHERE broadcast_id = $1 AND status IN (0, 1, 6)
      GROUP BY account
      """, [.integer(id)])
    {
      left[AccountID(try row.text(0))] = Int(try row.integer(1))
    }
    return left
  }

  private static func count(_ row: SQLRow) throws -> AudienceCount {
    AudienceCount(
      account: AccountID(try row.text(0)), people: Int(try row.integer(1)),
      recent: Int(try row.integer(2)))
  }

  // MARK: Writing them down

  /// How far the recipients of a broadcast have been written down.
  public func cursor(
    of id: Int64, in session: any SQLSession
  ) throws -> (account: String, last: Int64) {
    let rows = try session.query(
      "SELECT cursor_account, cursor FROM announcement WHERE id = $1", [.integer(id)])
    guard let row = rows.first else { return ("", 0) }
    return (try row.text(0), try row.integer(1))
  }

  public func setCursor(
    of id: Int64, account: String, last: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE announcement SET cursor_account = $1, cursor = $2 WHERE id = $3",
      [.text(account), .integer(last), .integer(id)])
  }

  // MARK: Handing them out

  /// The next recipients whose turn has not come, with when they wrote last.
  public func planned(
    of id: Int64, account: AccountID, after row: Int64, limit: Int, in session: any SQLSession
  ) throws -> [(row: Int64, lastSeen: Timestamp)] {
    try session.query(
      """
      SELECT o.id, p.last_seen FROM outbox o JOIN person p ON p.id = o.person_id
      WHERE o.broadcast_id = $1 AND o.account = $2 AND o.status = 6 AND o.id > $3
      ORDER BY o.id LIMIT $4
      """, [.integer(id), .text(account.rawValue), .integer(row), SQLValue(limit)]
    ).map { (try $0.integer(0), try $0.time(1)) }
  }

  /// Queues planned rows, or keeps them until their people write.
  public func release(
    _ rows: [Int64], as status: OutboxStatus, error: String? = nil, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    for start in stride(from: 0, to: rows.count, by: 200) {
      let some = rows[start..<min(start + 200, rows.count)]
      try session.execute(
        """
        UPDATE outbox SET status = $1, error = $2, queued_at = $3, due_at = $3
        WHERE status = 6 AND id IN (\(placeholders(some.count, from: 4)))
        """,
        [.integer(status.rawValue), SQLValue(error), SQLValue(now)] + some.map(SQLValue.integer))
    }
  }

  /// Whether nobody is left who is to be sent it, on these accounts.
  public func isOver(
    _ id: Int64, accounts: [AccountID], in session: any SQLSession
  ) throws -> Bool {
    for account in accounts {
      for status in [OutboxStatus.queued, .sending, .planned] {
        let rows = try session.query(
          """
          SELECT 1 FROM outbox WHERE broadcast_id = $1 AND account = $2 AND status = $3 LIMIT 1
          """, [.integer(id), .text(account.rawValue), .integer(status.rawValue)])
        if !rows.isEmpty { return false }
      }
    }
    return true
  }

  /// How many rows of a broadcast are in a state, on one account.
  public func count(
    _ status: OutboxStatus, of id: Int64, account: AccountID, in session: any SQLSession
  ) throws -> Int {
    Int(
      try session.query(
        "SELECT COUNT(*) FROM outbox WHERE broadcast_id = $1 AND account = $2 AND status = $3",
        [.integer(id), .text(account.rawValue), .integer(status.rawValue)]
      ).first?.integer(0) ?? 0)
  }

  /// How many unasked messages an account is about to send.
  public func waiting(on account: AccountID, in session: any SQLSession) throws -> Int {
    let rows = try session.query(
      """
      SELECT
        (SELECT COUNT(*) FROM outbox WHERE status = 0 AND account = $1 AND priority > 0),
        (SELECT COUNT(*) FROM outbox WHERE status = 1 AND account = $1 AND priority > 0
          AND template_at IS NULL)
      """, [.text(account.rawValue)])
    guard let row = rows.first else { return 0 }
    return Int(try row.integer(0) + row.integer(1))
  }

  /// Different people to whom an account has sent a paid template since a moment.
  public func peopleByTemplate(
    account: AccountID, since moment: Timestamp, in session: any SQLSession
  ) throws -> Int {
    Int(
      try session.query(
        """
        SELECT COUNT(DISTINCT person_id) FROM outbox
        WHERE account = $1 AND template_at IS NOT NULL AND template_at > $2
        """, [.text(account.rawValue), SQLValue(moment)]
      ).first?.integer(0) ?? 0)
  }

  /// Takes one of the places that an account has for people to whom it may send a paid template within a day, for
  /// a row that is about to be sent as one. A person who got one already takes none.
  ///
  /// - Parameter limit: different people in 24 hours.
  /// - Returns: `nil` when it may go; else when the next place is free.
  public func reserveTemplate(
    row: Int64, personID: Int64, account: AccountID, limit: Int, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Timestamp? {
    // Others who send at the same time count too.
    try session.lock("template:\(account)")
    let since = now.advanced(byMilliseconds: -Self.templateDay)
    let isKnown = try !session.query(
      """
      SELECT 1 FROM outbox
      WHERE person_id = $1 AND account = $2 AND template_at > $3 AND id <> $4 LIMIT 1
      """,
      [.integer(personID), .text(account.rawValue), SQLValue(since), .integer(row)]
    ).isEmpty
    let isFull =
      try !isKnown && templates(account: account, since: since, in: session) >= limit
      && peopleByTemplate(account: account, since: since, in: session) >= limit
    if isFull {
      let oldest = try session.query(
        "SELECT MIN(template_at) FROM outbox WHERE account = $1 AND template_at > $2",
        [.text(account.rawValue), SQLValue(since)]
      ).first?.optionalTime(0)
      return (oldest ?? now).advanced(byMilliseconds: Self.templateDay)
    }
    try session.execute(
      "UPDATE outbox SET template_at = $1 WHERE id = $2", [SQLValue(now), .integer(row)])
    return nil
  }

  /// Templates, not people: as many or more, and counted from an index alone.
  private func templates(
    account: AccountID, since moment: Timestamp, in session: any SQLSession
  ) throws -> Int {
    Int(
      try session.query(
        "SELECT COUNT(*) FROM outbox WHERE account = $1 AND template_at > $2",
        [.text(account.rawValue), SQLValue(moment)]
      ).first?.integer(0) ?? 0)
  }

  /// Platforms count the different people of this long.
  public static let templateDay: Int64 = 86_400_000

  // MARK: Stopping

  /// Takes what is queued back, so that nothing more goes out; calls under way end as they end, and so do those
  /// to many that may have arrived: they are known by their key only while all of their rows are together.
  public func takeBack(_ id: Int64, in session: any SQLSession) throws {
    try session.execute(
      """
      UPDATE outbox SET status = 6, batch = NULL WHERE broadcast_id = $1 AND status = 0
        AND (batch IS NULL OR batch = '' OR unknown_at IS NULL)
      """, [.integer(id)])
  }

  /// Passes over some of those who have not got it.
  ///
  /// - Returns: how many; fewer than `limit` when nobody is left.
  public func skip(
    _ id: Int64, why: String, statuses: [OutboxStatus], limit: Int, in session: any SQLSession
  ) throws -> Int {
    let names = statuses.map { String($0.rawValue) }.joined(separator: ", ")
    return try session.execute(
      """
      UPDATE outbox SET status = 7, error = $1 WHERE id IN (
        SELECT id FROM outbox WHERE broadcast_id = $2 AND status IN (\(names)) LIMIT $3)
      """, [.text(why), .integer(id), SQLValue(limit)])
  }

  /// A person wants nothing unasked any more: notices and announcements that they have not got are passed over,
  /// at once.
  public func skip(personID: Int64, why: String, in session: any SQLSession) throws {
    try session.execute(
      """
      UPDATE outbox SET status = 7, error = $1
      WHERE person_id = $2 AND priority > 0 AND status IN (0, 5, 6)
      """, [.text(why), .integer(personID)])
  }

  /// A person ended some subscriptions: announcements that none of the others brings are passed over.
  public func recheck(personID: Int64, in session: any SQLSession) throws {
    let rows = try session.query(
      """
      SELECT DISTINCT o.broadcast_id, a.topics, a.districts, a.kind
      FROM outbox o JOIN announcement a ON a.id = o.broadcast_id
      WHERE o.person_id = $1 AND o.status IN (0, 5, 6)
      """, [.integer(personID)])
    for row in rows where try row.text(3) == Announcement.Kind.announcement.rawValue {
      let topics = Topic.subscriptions(
        of: try row.text(1).split(separator: " ").map(String.init))
      let districts = try row.text(2).split(separator: " ").map(String.init)
      guard !topics.isEmpty else { continue }
      let still = try session.query(
        """
        SELECT 1 FROM person p WHERE p.id = $1
          AND \(Self.audience(topics: topics.count, districts: districts.count, from: 2))
        """, [.integer(personID)] + (topics + districts).map(SQLValue.text))
      guard still.isEmpty else { continue }
      try session.execute(
        """
        UPDATE outbox SET status = 7, error = 'unsubscribed'
        WHERE person_id = $1 AND broadcast_id = $2 AND status IN (0, 5, 6)
        """, [.integer(personID), .integer(try row.integer(0))])
    }
  }

  /// Plans anew what failed, and what could not be delivered to somebody who is back. Who has said stop
  /// meanwhile, has left, or has ended the subscription is passed over.
  ///
  /// - Returns: how many.
  public func retryFailed(_ id: Int64, in session: any SQLSession) throws -> Int {
    let hasFailed = """
      broadcast_id = $1 AND (status = 3 OR (status = 4 AND EXISTS (
        SELECT 1 FROM person g WHERE g.id = outbox.person_id AND g.gone_at IS NULL)))
      """
    try session.execute(
      """
      UPDATE outbox SET status = 7, staff_text = NULL, error = (
        SELECT \(Self.skippedWhy) FROM person p WHERE p.id = outbox.person_id)
      WHERE \(hasFailed) AND EXISTS (SELECT 1 FROM person p
        WHERE p.id = outbox.person_id AND (\(Self.skippedWhy)) IS NOT NULL)
      """, [.integer(id)])
    let rows = try session.query(
      "SELECT topics, districts, kind FROM announcement WHERE id = $1", [.integer(id)])
    if let row = rows.first, try row.text(2) == Announcement.Kind.announcement.rawValue {
      let topics = Topic.subscriptions(
        of: try row.text(0).split(separator: " ").map(String.init))
      let districts = try row.text(1).split(separator: " ").map(String.init)
      try session.execute(
        """
        UPDATE outbox SET status = 7, staff_text = NULL, error = 'unsubscribed'
        WHERE \(hasFailed) AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = outbox.person_id
          AND \(Self.audience(topics: topics.count, districts: districts.count, from: 2)))
        """, [.integer(id)] + (topics + districts).map(SQLValue.text))
    }
    return try session.execute(
      """
      UPDATE outbox SET status = 6, error = NULL, staff_text = NULL, failed_at = NULL,
        sent_at = NULL, attempts = 0, batch = NULL, idempotency_key = \(OutboxStore.keyAnew),
        provider_hash = CASE WHEN sent_at IS NOT NULL THEN NULL ELSE provider_hash END
      WHERE \(hasFailed)
      """, [.integer(id)])
  }
}
