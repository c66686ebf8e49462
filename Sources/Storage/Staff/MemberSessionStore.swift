import Domain

/// Who is signed in, from which device.
public struct MemberSessionStore: Sendable {
  /// A session ends after a day without use, in milliseconds…
  public static let idleMilliseconds: Int64 = 24 * 3600 * 1000
  /// …and after two weeks whatever happens.
  public static let longestMilliseconds: Int64 = 14 * 24 * 3600 * 1000
  /// Use is noted at most once a minute: a page must not cost a write.
  static let notedMilliseconds: Int64 = 60_000

  /// One session, as its member sees it.
  public struct Entry: Sendable, Hashable, Identifiable {
    public var id: Int64
    public var memberID: Int64
    /// Browser and system, as far as they tell.
    public var device: String
    public var startedAt: Timestamp
    public var seenAt: Timestamp
  }

  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// Starts a session.
  ///
  /// - Returns: its secret, for the cookie; only a keyed hash of it is kept.
  public func start(
    memberID: Int64, device: String, at now: Timestamp, in session: any SQLSession
  ) throws -> String {
    let token = Token.make()
    try session.execute(
      """
      INSERT INTO member_session (token_hash, member_id, device, started_at, seen_at, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .blob(hash(token)), .integer(memberID), .text(String(device.prefix(80))), SQLValue(now),
        SQLValue(now), SQLValue(now.advanced(byMilliseconds: Self.longestMilliseconds)),
      ])
    return token
  }

  /// The session that a secret belongs to, while it holds.
  public func find(
    _ token: String, at now: Timestamp, in session: any SQLSession
  ) throws -> Entry? {
    let rows = try session.query(
      """
      SELECT id, member_id, device, started_at, seen_at FROM member_session
      WHERE token_hash = $1 AND expires_at > $2 AND seen_at > $3
      """,
      [
        .blob(hash(token)), SQLValue(now),
        SQLValue(now.advanced(byMilliseconds: -Self.idleMilliseconds)),
      ])
    return try rows.first.map(Self.entry)
  }

  /// Whether its use should be noted again.
  public func isStale(_ entry: Entry, at now: Timestamp) -> Bool {
    now.millisecondsSince(entry.seenAt) >= Self.notedMilliseconds
  }

  public func markSeen(_ id: Int64, at now: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE member_session SET seen_at = $1 WHERE id = $2", [SQLValue(now), .integer(id)])
  }

  /// A member's sessions that still hold, the latest used first.
  public func sessions(
    of memberID: Int64, at now: Timestamp, in session: any SQLSession
  ) throws -> [Entry] {
    try session.query(
      """
      SELECT id, member_id, device, started_at, seen_at FROM member_session
      WHERE member_id = $1 AND expires_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, id DESC
      """,
      [
        .integer(memberID), SQLValue(now),
        SQLValue(now.advanced(byMilliseconds: -Self.idleMilliseconds)),
      ]
    ).map(Self.entry)
  }

  /// Ends one session of a member's.
  ///
  /// - Returns: whether there was one.
  public func end(_ id: Int64, of memberID: Int64, in session: any SQLSession) throws -> Bool {
    try session.execute(
      "DELETE FROM member_session WHERE id = $1 AND member_id = $2",
      [.integer(id), .integer(memberID)]) == 1
  }

  /// Ends all sessions of a member's but one.
  public func endAll(
    of memberID: Int64, except id: Int64?, in session: any SQLSession
  ) throws {
    try session.execute(
      "DELETE FROM member_session WHERE member_id = $1 AND id <> $2",
      [.integer(memberID), .integer(id ?? -1)])
  }

  /// Deletes what has ended by itself.
  public func sweep(at now: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      "DELETE FROM member_session WHERE expires_at <= $1", [SQLValue(now)])
  }

  private func hash(_ token: String) -> [UInt8] { vault.hash("member session", token) }

  private static func entry(_ row: SQLRow) throws -> Entry {
    Entry(
      id: try row.integer(0), memberID: try row.integer(1), device: try row.text(2),
      startedAt: try row.time(3), seenAt: try row.time(4))
  }
}
