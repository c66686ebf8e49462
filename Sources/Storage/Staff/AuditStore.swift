import Domain

/// Who did what, before and after: rows chained by keyed hashes, so that none can be changed or taken out
/// without the secret key and stay unnoticed.
public struct AuditStore: Sendable {
  /// One thing that somebody did.
  public struct Entry: Sendable, Hashable {
    /// From 1, without gaps.
    public var seq: Int64
    public var at: Timestamp
    /// `nil`: the command line.
    public var memberID: Int64?
    /// The member's address at that time, or `tabayun` for the command line.
    public var actor: String
    /// A word in lower case: `claim.edit`, `member.add`.
    public var action: String
    /// What it was done to: `claim/ID`, `member/ID`.
    public var subject: String
    public var was: String?
    public var became: String?
    public var hash: [UInt8]
  }

  /// Who does something.
  public struct Actor: Sendable, Hashable {
    public var memberID: Int64?
    public var name: String

    public init(_ member: Member) {
      memberID = member.id
      name = member.email
    }

    public init(memberID: Int64? = nil, name: String) {
      self.memberID = memberID
      self.name = name
    }

    /// The sysadmin at the command line.
    public static let commandLine = Actor(name: "tabayun")
    /// The program by itself.
    public static let program = Actor(name: "otomatis")
  }

  /// What `verify` found.
  public enum Verification: Sendable, Hashable {
    /// All of it; with the last row's number and hash, to be written down elsewhere.
    case intact(rows: Int64, head: [UInt8])
    /// The first row that is not as it was written, or missing.
    case broken(at: Int64, why: String)
  }

  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  private static let columns =
    "seq, done_at, member_id, actor, action, subject, was, became, hash"
  private static let origin = [UInt8](repeating: 0, count: 16)

  /// Writes one entry down, in the transaction of the deed itself.
  public func record(
    _ action: String, _ subject: String, by actor: Actor, was: String? = nil,
    became: String? = nil, at now: Timestamp, in session: any SQLSession
  ) throws {
    // Taking the head first makes writers wait for each other where the database has several.
    try session.execute(
      "INSERT INTO audit_head (id, seq, hash, seal) VALUES (1, 0, $1, $1) ON CONFLICT (id) DO NOTHING",
      [.blob(Self.origin)])
    let head = try session.query(
      "UPDATE audit_head SET seq = seq + 1 WHERE id = 1 RETURNING seq, hash")
    guard let row = head.first else { throw StorageError.malformed(column: 0) }
    var entry = Entry(
      seq: try row.integer(0), at: now, memberID: actor.memberID, actor: actor.name,
      action: action, subject: subject, was: was, became: became, hash: [])
    entry.hash = hash(of: entry, after: try row.blob(1))
    try session.execute(
      """
      INSERT INTO audit (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      [
        .integer(entry.seq), SQLValue(now), SQLValue(entry.memberID), .text(entry.actor),
        .text(action), .text(subject), SQLValue(was), SQLValue(became), .blob(entry.hash),
      ])
    try session.execute(
      "UPDATE audit_head SET hash = $1, seal = $2 WHERE id = 1",
      [.blob(entry.hash), .blob(seal(entry.seq, entry.hash))])
  }

  /// Entries from the newest on, or of one subject or member only.
  ///
  /// - Parameter before: only those with a lower number.
  public func latest(
    before seq: Int64? = nil, subject: String? = nil, memberID: Int64? = nil, limit: Int,
    in session: any SQLSession
  ) throws -> [Entry] {
    var sql = "SELECT \(Self.columns) FROM audit WHERE seq < $1"
    var values: [SQLValue] = [.integer(seq ?? .max)]
    if let subject {
      values.append(.text(subject))
      sql += " AND subject = $\(values.count)"
    } else if let memberID {
      values.append(.integer(memberID))
      sql += " AND member_id = $\(values.count)"
    }
    values.append(SQLValue(limit))
    return try session.query(sql + " ORDER BY seq DESC LIMIT $\(values.count)", values)
      .map(Self.entry)
  }

  /// Entries in order, for an export.
  public func entries(
    after seq: Int64, limit: Int, in session: any SQLSession
  ) throws -> [Entry] {
    try session.query(
      "SELECT \(Self.columns) FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2",
      [.integer(seq), SQLValue(limit)]
    ).map(Self.entry)
  }

  /// Checks every row and the end of the chain.
  public func verify(in session: any SQLSession) throws -> Verification {
    var last: Int64 = 0
    var hash = Self.origin
    while true {
      let page = try entries(after: last, limit: 1_000, in: session)
      for entry in page {
        guard entry.seq == last + 1 else {
          return .broken(at: last + 1, why: "a row was removed")
        }
        guard self.hash(of: entry, after: hash) == entry.hash else {
          return .broken(at: entry.seq, why: "the row was changed")
        }
        (last, hash) = (entry.seq, entry.hash)
      }
      if page.count < 1_000 { break }
    }
    return try end(last, hash, in: session)
  }

  /// Checks some rows, each against the one before it: what a page shows, whatever the length of the chain.
  ///
  /// - Parameter isEnd: the first of them is the newest of all, and the end of the chain is checked with it.
  public func verify(
    _ entries: [Entry], isEnd: Bool, in session: any SQLSession
  ) throws -> Verification {
    for entry in entries {
      let before =
        entry.seq <= 1
        ? Self.origin
        : try session.query(
          "SELECT hash FROM audit WHERE seq = $1", [.integer(entry.seq - 1)]
        ).first?.blob(0)
      guard let before else { return .broken(at: entry.seq - 1, why: "a row was removed") }
      guard hash(of: entry, after: before) == entry.hash else {
        return .broken(at: entry.seq, why: "the row was changed")
      }
    }
    let last = entries.first
    if isEnd {
      let found = try end(last?.seq ?? 0, last?.hash ?? Self.origin, in: session)
      if case .broken = found { return found }
    }
    return .intact(rows: Int64(entries.count), head: last?.hash ?? Self.origin)
  }

  /// Whether the chain ends with this row.
  private func end(
    _ last: Int64, _ hash: [UInt8], in session: any SQLSession
  ) throws -> Verification {
    let heads = try session.query("SELECT seq, hash, seal FROM audit_head WHERE id = 1")
    guard let head = heads.first else {
      let members = try session.query("SELECT COUNT(*) FROM member").first?.integer(0) ?? 0
      return last == 0 && members == 0
        ? .intact(rows: 0, head: hash) : .broken(at: last + 1, why: "the end was removed")
    }
    guard try head.integer(0) == last, try head.blob(1) == hash,
      try last == 0 || head.blob(2) == seal(last, hash)
    else { return .broken(at: last + 1, why: "the end was removed") }
    return .intact(rows: last, head: hash)
  }

  private func seal(_ seq: Int64, _ hash: [UInt8]) -> [UInt8] {
    vault.hash("audit head", String(seq), Token.base64URL(hash))
  }

  private func hash(of entry: Entry, after previous: [UInt8]) -> [UInt8] {
    // Absent and empty differ.
    func text(_ value: String?) -> String { value.map { "=\($0)" } ?? "-" }
    return vault.hash(
      "audit", Token.base64URL(previous), String(entry.seq), String(entry.at.milliseconds),
      text(entry.memberID.map(String.init)), entry.actor, entry.action, entry.subject,
      text(entry.was), text(entry.became))
  }

  private static func entry(_ row: SQLRow) throws -> Entry {
    Entry(
      seq: try row.integer(0), at: try row.time(1), memberID: try row.optionalInteger(2),
      actor: try row.text(3), action: try row.text(4), subject: try row.text(5),
      was: try row.optionalText(6), became: try row.optionalText(7), hash: try row.blob(8))
  }
}
