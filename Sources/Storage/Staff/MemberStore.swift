import Domain

/// The members of staff and the links by which they come in.
public struct MemberStore: Sendable {
  /// How long a link works, in milliseconds: three days, so that one sent on Friday works on Monday.
  public static let linkMilliseconds: Int64 = 72 * 3600 * 1000

  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  private static let columns =
    "id, email, name, organisation, roles, state, CASE WHEN totp IS NULL THEN 0 ELSE 1 END, created_at, seen_at"

  /// Adds a member who cannot sign in yet: they need a link.
  ///
  /// - Returns: `nil` when the address is taken.
  public func add(
    email: String, name: String, organisation: Organisation, roles: Set<Role>, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Member? {
    let rows = try session.query(
      """
      INSERT INTO member (email, name, organisation, roles, state, created_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (email) DO NOTHING
      RETURNING \(Self.columns)
      """,
      [
        .text(email), .text(name), .text(organisation.rawValue), .text(Self.text(roles)),
        .text(Member.State.invited.rawValue), SQLValue(now),
      ])
    return try rows.first.map(Self.member)
  }

  public func member(id: Int64, in session: any SQLSession) throws -> Member? {
    try session.query("SELECT \(Self.columns) FROM member WHERE id = $1", [.integer(id)])
      .first.map(Self.member)
  }

  public func member(email: String, in session: any SQLSession) throws -> Member? {
    try session.query("SELECT \(Self.columns) FROM member WHERE email = $1", [.text(email)])
      .first.map(Self.member)
  }

  /// Everybody, by address.
  public func all(in session: any SQLSession) throws -> [Member] {
    try session.query("SELECT \(Self.columns) FROM member ORDER BY email").map(Self.member)
  }

  /// What colleagues call a member. Nothing else is written: an admin may be changing the rest.
  public func rename(_ id: Int64, to name: String, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE member SET name = $1 WHERE id = $2", [.text(name), .integer(id)])
  }

  /// What a member may do, and for whom.
  public func change(
    _ id: Int64, roles: Set<Role>, organisation: Organisation, in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE member SET organisation = $1, roles = $2 WHERE id = $3",
      [.text(organisation.rawValue), .text(Self.text(roles)), .integer(id)])
  }

  public func markSeen(_ id: Int64, at now: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE member SET seen_at = $1 WHERE id = $2", [SQLValue(now), .integer(id)])
  }

  // MARK: Secrets

  /// What a sign-in is checked against.
  public struct Credentials: Sendable {
    public var password: String?
    public var code: [UInt8]?
  }

  public func credentials(of id: Int64, in session: any SQLSession) throws -> Credentials? {
    let rows = try session.query(
      "SELECT password, totp FROM member WHERE id = $1", [.integer(id)])
    guard let row = rows.first else { return nil }
    return Credentials(
      password: try row.optionalText(0),
      code: try row.optionalBlob(1).map { try vault.open($0, context: "member totp \(id)") })
  }

  /// Sets the password (already hashed) and lets the member in; never somebody who was disabled meanwhile.
  ///
  /// - Parameter isOwn: the member changes it themselves: not when an admin has just taken the old one away.
  /// - Returns: whether it was set.
  @discardableResult
  public func setPassword(
    _ hash: String, of id: Int64, isOwn: Bool = false, in session: any SQLSession
  ) throws -> Bool {
    try session.execute(
      "UPDATE member SET password = $1, state = $2 WHERE id = $3 AND state <> $4 AND state <> $5",
      [
        .text(hash), .text(Member.State.active.rawValue), .integer(id),
        .text(Member.State.disabled.rawValue),
        .text(isOwn ? Member.State.invited.rawValue : ""),
      ]) == 1
  }

  /// Sets the second factor's secret, or takes it away.
  public func setCode(_ secret: [UInt8]?, of id: Int64, in session: any SQLSession) throws {
    let sealed = try secret.map { try vault.seal($0, context: "member totp \(id)") }
    try session.execute(
      "UPDATE member SET totp = $1, totp_step = 0 WHERE id = $2", [SQLValue(sealed), .integer(id)])
  }

  /// Uses a code's time step up.
  ///
  /// - Returns: `false` when it, or a later one, was used before.
  public func use(step: Int64, of id: Int64, in session: any SQLSession) throws -> Bool {
    try session.execute(
      "UPDATE member SET totp_step = $1 WHERE id = $2 AND totp_step < $1",
      [.integer(step), .integer(id)]) == 1
  }

  /// Takes password and second factor away and ends every session: what is left is a new link.
  public func reset(_ id: Int64, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE member SET password = NULL, totp = NULL, totp_step = 0, state = $1 WHERE id = $2",
      [.text(Member.State.invited.rawValue), .integer(id)])
    try session.execute("DELETE FROM member_session WHERE member_id = $1", [.integer(id)])
    try session.execute("DELETE FROM member_link WHERE member_id = $1", [.integer(id)])
  }

  /// Ends every session and link of a member who may not come in any more.
  public func disable(_ id: Int64, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE member SET state = $1 WHERE id = $2",
      [.text(Member.State.disabled.rawValue), .integer(id)])
    try session.execute("DELETE FROM member_session WHERE member_id = $1", [.integer(id)])
    try session.execute("DELETE FROM member_link WHERE member_id = $1", [.integer(id)])
  }

  // MARK: Links

  /// A new link's secret; older links of the member stop working.
  public func makeLink(
    for id: Int64, at now: Timestamp, in session: any SQLSession
  ) throws -> String {
    let token = Token.make()
    try session.execute("DELETE FROM member_link WHERE member_id = $1", [.integer(id)])
    try session.execute(
      "INSERT INTO member_link (token_hash, member_id, expires_at) VALUES ($1, $2, $3)",
      [
        .blob(vault.hash("member link", token)), .integer(id),
        SQLValue(now.advanced(byMilliseconds: Self.linkMilliseconds)),
      ])
    return token
  }

  /// Whom a link lets in; `nil` when it is unknown, used or too old.
  public func member(
    link token: String, at now: Timestamp, in session: any SQLSession
  ) throws -> Member? {
    let rows = try session.query(
      "SELECT member_id FROM member_link WHERE token_hash = $1 AND expires_at > $2",
      [.blob(vault.hash("member link", token)), SQLValue(now)])
    guard let id = try rows.first?.integer(0),
      let member = try member(id: id, in: session), member.state != .disabled
    else { return nil }
    return member
  }

  /// Takes a link out of use.
  ///
  /// - Returns: `false` when somebody else was faster.
  public func useLink(_ token: String, in session: any SQLSession) throws -> Bool {
    try session.execute(
      "DELETE FROM member_link WHERE token_hash = $1",
      [.blob(vault.hash("member link", token))]) == 1
  }

  // MARK: Rows

  private static func text(_ roles: Set<Role>) -> String {
    roles.map(\.rawValue).sorted().joined(separator: " ")
  }

  private static func member(_ row: SQLRow) throws -> Member {
    guard let organisation = Organisation(rawValue: try row.text(3)) else {
      throw StorageError.malformed(column: 3)
    }
    guard let state = Member.State(rawValue: try row.text(5)) else {
      throw StorageError.malformed(column: 5)
    }
    return Member(
      id: try row.integer(0), email: try row.text(1), name: try row.text(2),
      organisation: organisation,
      roles: Set(try row.text(4).split(separator: " ").compactMap { Role(rawValue: String($0)) }),
      state: state, hasCode: try row.integer(6) != 0, createdAt: try row.time(7),
      seenAt: try row.optionalTime(8))
  }
}
