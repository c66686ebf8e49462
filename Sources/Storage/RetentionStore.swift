import Domain

/// Lets go of what people wrote and were told, and of who they are, when its time is over. Sums, claims and
/// what was asked (as a fingerprint) stay, without anybody in them.
public struct RetentionStore: Sendable {
  public init() {}

  /// For so many days it is known who got an announcement; longer, where messages are kept for longer.
  public static let announcementDays: Int64 = 365

  /// Deletes a limited number of old rows of each kind, so that nobody waits for the database meanwhile.
  ///
  /// Rows that still wait to be answered or sent are never touched, however old; a reply that a person could
  /// not be given goes, what all who asked are told is kept until they write. Who got an announcement is kept for
  /// longer, because a correction goes to exactly those; its figures stay.
  ///
  /// - Parameter announcements: the moment for those.
  /// - Returns: how many went; 0 when nothing old is left.
  public func sweep(
    before moment: Timestamp, announcements: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> Int {
    let recipients = """
      id IN (
        SELECT id FROM outbox WHERE queued_at < $1 AND status NOT IN (0, 1, 6)
          AND broadcast_id IS NOT NULL ORDER BY queued_at, id LIMIT $2)
      """
    let old = [SQLValue(announcements), SQLValue(limit)]
    try BroadcastPast.keep(recipients, old, in: session)
    var count = try session.execute("DELETE FROM outbox WHERE \(recipients)", old)
    for statement in [
      """
      DELETE FROM inbox WHERE id IN (
        SELECT id FROM inbox WHERE received_at < $1 AND status <> 0 LIMIT $2)
      """,
      """
      DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox WHERE queued_at < $1 AND status NOT IN (0, 1, 6)
          AND broadcast_id IS NULL AND (status <> 5 OR content_id IS NULL) LIMIT $2)
      """,
      // What many got goes when the last of them has no row any more.
      """
      DELETE FROM content WHERE id IN (
        SELECT c.id FROM content c WHERE c.made_at < $1 AND NOT EXISTS (
          SELECT 1 FROM outbox o WHERE o.content_id = c.id) LIMIT $2)
      """,
      "DELETE FROM letter WHERE id IN (SELECT id FROM letter WHERE written_at < $1 LIMIT $2)",
      """
      UPDATE rumor SET text = NULL WHERE fingerprint IN (
        SELECT fingerprint FROM rumor WHERE last_asked < $1 AND text IS NOT NULL LIMIT $2)
      """,
    ] {
      count += try session.execute(statement, [SQLValue(moment), SQLValue(limit)])
    }
    return count
  }

  /// Takes the person out of a limited number of old asks and opinions: what is left are sums. Who waits for
  /// word about something so old is not told any more.
  ///
  /// - Parameter day: the calendar day of a moment, for sums by day.
  /// - Returns: how many; 0 when nothing old is left.
  public func unlink(
    before moment: Timestamp, limit: Int, day: (Timestamp) -> String, in session: any SQLSession
  ) throws -> Int {
    try unlinkAsks(before: moment, limit: limit, in: session)
      + sumFeedback(before: moment, limit: limit, day: day, in: session)
  }

  private static let hourMilliseconds: Int64 = 3_600_000

  private func unlinkAsks(
    before moment: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> Int {
    // What is deleted here was deleted by nobody else, so nothing is counted twice.
    let asks = try session.query(
      """
      DELETE FROM ask WHERE last_asked < $1 AND id IN (
        SELECT id FROM ask WHERE asked_at < $1 AND last_asked < $1 ORDER BY asked_at LIMIT $2)
      RETURNING person_id, fingerprint, claim_id, confidence, asked_at, times
      """, [SQLValue(moment), SQLValue(limit)])
    if asks.isEmpty { return 0 }
    let people = Set(try asks.map { try $0.integer(0) }).sorted()
    var known: [Int64: (account: String, language: String)] = [:]
    for row in try session.query(
      "SELECT id, account, language FROM person WHERE id IN (\(placeholders(people.count, from: 1)))",
      people.map(SQLValue.integer))
    {
      known[try row.integer(0)] = (try row.text(1), try row.text(2))
    }
    for ask in asks {
      guard let person = known[try ask.integer(0)] else { continue }
      let asked = try ask.integer(4)
      try session.execute(
        """
        INSERT INTO past_ask (fingerprint, claim_id, confidence, account, language, asked_at, times)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        [
          .integer(try ask.integer(1)), SQLValue(try ask.optionalText(2)),
          .text(try ask.text(3)), .text(person.account), .text(person.language),
          // The exact moment would lead back to a message on the platform.
          .integer(asked - asked % Self.hourMilliseconds), .integer(try ask.integer(5)),
        ])
    }
    return asks.count
  }

  private func sumFeedback(
    before moment: Timestamp, limit: Int, day: (Timestamp) -> String, in session: any SQLSession
  ) throws -> Int {
    let rows = try session.query(
      """
      DELETE FROM feedback WHERE given_at < $1 AND id IN (
        SELECT id FROM feedback WHERE given_at < $1 ORDER BY given_at LIMIT $2)
      RETURNING claim_id, kind, given_at
      """, [SQLValue(moment), SQLValue(limit)])
    for row in rows {
      try TallyStore().count(
        "feedback:\(try row.text(1)):\(try row.text(0))", day: day(try row.time(2)), in: session)
    }
    return rows.count
  }

  /// Deletes people who have not written for so long and of whom nothing is left: no ask, opinion, letter or
  /// message, and no wish of theirs (a subscription, *stop*) that still counts.
  ///
  /// - Parameters:
  ///   - after: where the last step ended; 0 at first.
  ///   - limit: how many people are looked at.
  /// - Returns: where the next step begins and how many went; `nil` when all have been looked at.
  public func dropStrangers(
    before moment: Timestamp, after id: Int64, limit: Int, in session: any SQLSession
  ) throws -> (next: Int64, count: Int)? {
    let rows = try session.query(
      "SELECT id FROM person WHERE id > $1 ORDER BY id LIMIT $2",
      [.integer(id), SQLValue(limit)])
    guard let last = try rows.last?.integer(0) else { return nil }
    let count = try session.execute(
      """
      DELETE FROM person WHERE id > $1 AND id <= $2 AND last_seen < $3 AND stopped_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM ask a WHERE a.person_id = person.id)
        AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.person_id = person.id)
        AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.person_id = person.id)
        AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.person_id = person.id)
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = person.id)
      """, [.integer(id), .integer(last), SQLValue(moment)])
    return (last, count)
  }

  /// Lets go of the words of asks that a claim has answered and that nobody has objected to.
  ///
  /// - Returns: how many went; 0 when nothing old is left.
  public func sweepAnswered(
    before moment: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> Int {
    try session.execute(
      """
      UPDATE ask SET text = NULL WHERE id IN (
        SELECT id FROM ask WHERE last_asked < $1 AND text IS NOT NULL LIMIT $2)
      """, [SQLValue(moment), SQLValue(limit)])
  }
}
