import Domain

/// What staff edited of the canned answers: every state of every file.
public struct ResponseRevisionStore: Sendable {
  /// One state of a file.
  public struct Revision: Sendable, Hashable {
    public var path: String
    /// From 1 in each file.
    public var number: Int64
    public var text: String
    /// The digest of the file that it was made from; `""` when there was none.
    public var base: String
    public var actor: String
    public var note: String
    public var madeAt: Timestamp
  }

  public init() {}

  private static let columns = "path, number, text, base, actor, note, made_at"

  private static func revision(_ row: SQLRow) throws -> Revision {
    Revision(
      path: try row.text(0), number: try row.integer(1), text: try row.text(2),
      base: try row.text(3), actor: try row.text(4), note: try row.text(5),
      madeAt: try row.time(6))
  }

  /// Changes with every revision.
  public func last(in session: any SQLSession) throws -> Int64 {
    try session.query("SELECT COALESCE(MAX(id), 0) FROM response_revision").first?.integer(0) ?? 0
  }

  /// The latest revision of every file that was edited.
  public func latest(in session: any SQLSession) throws -> [Revision] {
    try session.query(
      """
      SELECT \(Self.columns) FROM response_revision r WHERE number = (
        SELECT MAX(s.number) FROM response_revision s WHERE s.path = r.path) ORDER BY path
      """
    ).map(Self.revision)
  }

  public func latest(of path: String, in session: any SQLSession) throws -> Revision? {
    try revisions(of: path, limit: 1, in: session).first
  }

  /// The newest first.
  public func revisions(
    of path: String, limit: Int, in session: any SQLSession
  ) throws -> [Revision] {
    try session.query(
      """
      SELECT \(Self.columns) FROM response_revision WHERE path = $1 ORDER BY number DESC LIMIT $2
      """, [.text(path), SQLValue(limit)]
    ).map(Self.revision)
  }

  public func revision(
    _ number: Int64, of path: String, in session: any SQLSession
  ) throws -> Revision? {
    try session.query(
      "SELECT \(Self.columns) FROM response_revision WHERE path = $1 AND number = $2",
      [.text(path), .integer(number)]
    ).first.map(Self.revision)
  }

  /// One more state of a file.
  ///
  /// - Parameter read: the number that was read; 0 when there was none.
  /// - Throws: `StorageError.conflict` when somebody else wrote meanwhile.
  public func add(
    _ text: String, path: String, base: String, read: Int64, note: String,
    by actor: AuditStore.Actor, at now: Timestamp, in session: any SQLSession
  ) throws {
    guard try latest(of: path, in: session)?.number ?? 0 == read else {
      throw StorageError.conflict
    }
    try session.execute(
      """
      INSERT INTO response_revision (path, number, text, base, actor, note, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .text(path), .integer(read + 1), .text(text), .text(base), .text(actor.name), .text(note),
        SQLValue(now),
      ])
  }
}
