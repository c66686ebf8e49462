import Crypto
import Domain
import Foundation

/// What staff write about claims before and after they are published: drafts, history, lists.
public struct ClaimDeskStore: Sendable {
  private let claims = ClaimStore()

  public init() {}

  // MARK: Content

  /// A claim as one text, the same for the same claim.
  public static func encode(_ claim: Claim) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(claim), as: UTF8.self)
  }

  static func decode(_ text: String) throws -> Claim {
    guard let claim = try? JSONDecoder().decode(Claim.self, from: Data(text.utf8)) else {
      throw StorageError.malformed(column: 0)
    }
    return claim
  }

  /// Tells whether a claim is still the one that somebody read; `""` for none.
  public static func digest(_ claim: Claim?) throws -> String {
    try digest(text: claim.map(encode))
  }

  /// The same for any text; `""` for none.
  public static func digest(text: String?) -> String {
    guard let text else { return "" }
    return Token.base64URL(Array(SHA256.hash(data: Data(text.utf8)).prefix(12)))
  }

  // MARK: Drafts

  /// A claim as it shall become.
  public struct Draft: Sendable, Hashable {
    public var claim: Claim
    /// The digest of the claim that it was made from.
    public var base: String
    public var authorID: Int64?
    public var author: String
    /// The rumor that it shall answer.
    public var rumorID: Int64?
    /// Grows with every change: whoever read an older one may not write.
    public var version: Int64
    public var updatedAt: Timestamp
  }

  private static let draftColumns =
    "content, base, author_id, author, rumor_id, version, updated_at"

  private static func draft(_ row: SQLRow) throws -> Draft {
    Draft(
      claim: try decode(try row.text(0)), base: try row.text(1),
      authorID: try row.optionalInteger(2), author: try row.text(3),
      rumorID: try row.optionalInteger(4), version: try row.integer(5), updatedAt: try row.time(6))
  }

  public func draft(of id: String, in session: any SQLSession) throws -> Draft? {
    try session.query(
      "SELECT \(Self.draftColumns) FROM claim_draft WHERE claim_id = $1", [.text(id)]
    ).first.map(Self.draft)
  }

  /// The latest changed first.
  public func drafts(limit: Int, in session: any SQLSession) throws -> [Draft] {
    try session.query(
      "SELECT \(Self.draftColumns) FROM claim_draft ORDER BY updated_at DESC, claim_id DESC LIMIT $1",
      [SQLValue(limit)]
    ).map(Self.draft)
  }

  /// Writes a draft down.
  ///
  /// - Parameter read: the version that was read; 0 when there was none.
  /// - Throws: `StorageError.conflict` when somebody else wrote meanwhile.
  public func save(
    _ claim: Claim, base: String, rumorID: Int64?, read: Int64, by actor: AuditStore.Actor,
    at now: Timestamp, in session: any SQLSession
  ) throws {
    let present = try draft(of: claim.id, in: session)
    guard (present?.version ?? 0) == read else { throw StorageError.conflict }
    // The number goes on where the last one ended, so that a draft thrown away and begun anew is not
    // taken for the old one.
    let values: [SQLValue] = [
      .text(claim.id), .text(try Self.encode(claim)), .text(base), SQLValue(actor.memberID),
      .text(actor.name), SQLValue(rumorID ?? present?.rumorID),
      SQLValue(max(now.milliseconds, read + 1)),
      SQLValue(now),
    ]
    try session.execute(
      """
      INSERT INTO claim_draft (claim_id, content, base, author_id, author, rumor_id, version,
        updated_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (claim_id) DO UPDATE SET content = excluded.content, base = excluded.base,
        author_id = excluded.author_id, author = excluded.author, rumor_id = excluded.rumor_id,
        version = excluded.version, updated_at = excluded.updated_at
      """, values)
  }

  public func dropDraft(of id: String, in session: any SQLSession) throws {
    try session.execute("DELETE FROM claim_draft WHERE claim_id = $1", [.text(id)])
  }

  // MARK: History

  /// One state of a claim.
  public struct Revision: Sendable, Hashable {
    public var number: Int64
    public var claim: Claim
    public var actor: String
    /// Why: `terbit`, `ditarik: …`.
    public var note: String
    public var madeAt: Timestamp
  }

  private static func revision(_ row: SQLRow) throws -> Revision {
    Revision(
      number: try row.integer(0), claim: try decode(try row.text(1)), actor: try row.text(2),
      note: try row.text(3), madeAt: try row.time(4))
  }

  /// The newest first.
  public func revisions(
    of id: String, limit: Int, in session: any SQLSession
  ) throws -> [Revision] {
    try session.query(
      """
      SELECT number, content, actor, note, made_at FROM claim_revision
      WHERE claim_id = $1 ORDER BY number DESC LIMIT $2
      """, [.text(id), SQLValue(limit)]
    ).map(Self.revision)
  }

  public func revision(
    _ number: Int64, of id: String, in session: any SQLSession
  ) throws -> Revision? {
    try session.query(
      """
      SELECT number, content, actor, note, made_at FROM claim_revision
      WHERE claim_id = $1 AND number = $2
      """, [.text(id), .integer(number)]
    ).first.map(Self.revision)
  }

  /// Writes down what a claim is going to be; first what it was, where that was not written down (an
  /// import changed it, or it is older than the history).
  ///
  /// - Returns: the new revision's number.
  @discardableResult
  public func note(
    _ claim: Claim, replacing old: Claim?, _ note: String, by actor: AuditStore.Actor,
    at now: Timestamp, in session: any SQLSession
  ) throws -> Int64 {
    var last = try revisions(of: claim.id, limit: 1, in: session).first
    if let old, last?.claim != old {
      last = try add(old, after: last, "dari impor", by: "otomatis", at: now, in: session)
    }
    return try add(claim, after: last, note, by: actor.name, at: now, in: session).number
  }

  private func add(
    _ claim: Claim, after last: Revision?, _ note: String, by actor: String, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Revision {
    let revision = Revision(
      number: (last?.number ?? 0) + 1, claim: claim, actor: actor, note: note, madeAt: now)
    try session.execute(
      """
      INSERT INTO claim_revision (claim_id, number, content, actor, note, made_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .text(claim.id), .integer(revision.number), .text(try Self.encode(claim)), .text(actor),
        .text(note), SQLValue(now),
      ])
    return revision
  }

  // MARK: Lists

  /// Which claims a list shows.
  public struct Filter: Sendable, Hashable {
    public var status: Claim.Status
    public var verdict: Verdict?
    /// Who checked it, exactly as it is written.
    public var source: String?
    /// The first and the last day of the check, ISO 8601; either may be missing.
    public var from: String?
    public var to: String?

    public init(
      _ status: Claim.Status, verdict: Verdict? = nil, source: String? = nil,
      from: String? = nil, to: String? = nil
    ) {
      self.status = status
      self.verdict = verdict
      self.source = source
      self.from = from
      self.to = to
    }

    /// By the day of the check where days are asked for, else by the last change.
    public var isByDay: Bool { from != nil || to != nil }

    /// Whether it lets a claim through, whatever its status.
    public func lets(_ claim: Claim) -> Bool {
      let day = claim.date ?? ""
      return (verdict == nil || claim.verdict == verdict)
        && (source == nil || claim.source == source)
        && (!isByDay || !day.isEmpty) && (from.map { $0 <= day } ?? true)
        && (to.map { day <= $0 } ?? true)
    }
  }

  /// Where the next page of a list goes on.
  public struct Cursor: Sendable, Hashable {
    /// The moment of the last change in milliseconds, or the day of the check.
    public var place: String
    public var id: String

    public init(place: String, id: String) {
      self.place = place
      self.id = id
    }
  }

  /// The claims that a filter lets through, the latest first, with where to go on from each. Without narratives.
  public func list(
    _ filter: Filter, after cursor: Cursor?, limit: Int, in session: any SQLSession
  ) throws -> [(Claim, Cursor)] {
    let place = filter.isByDay ? "date" : "updated_at"
    var values: [SQLValue] = [.text(filter.status.rawValue)]
    var sql = "SELECT id, \(place) FROM claim WHERE status = $1"
    func narrow(_ condition: String, _ value: String?) {
      guard let value else { return }
      values.append(.text(value))
      sql += " AND \(condition) $\(values.count)"
    }
    narrow("verdict =", filter.verdict?.rawValue)
    narrow("source =", filter.source)
    // An absent day is no day before another.
    if filter.isByDay { narrow("date >=", filter.from ?? "0") }
    narrow("date <=", filter.to)
    if let cursor {
      values.append(
        filter.isByDay ? .text(cursor.place) : .integer(Int64(cursor.place) ?? .max))
      values.append(.text(cursor.id))
      sql += " AND (\(place), id) < ($\(values.count - 1), $\(values.count))"
    }
    values.append(SQLValue(limit))
    sql += " ORDER BY \(place) DESC, id DESC LIMIT $\(values.count)"
    return try session.query(sql, values).compactMap { row in
      let id = try row.text(0)
      guard let claim = try claims.claim(id: id, in: session) else { return nil }
      let place = filter.isByDay ? try row.text(1) : String(try row.integer(1))
      return (claim, Cursor(place: place, id: id))
    }
  }
}
