import Domain

/// One edit of one file of canned answers.
public struct ResponseRevision: Sendable, Hashable, Identifiable {
  public let id: Int64
  /// As in the folder of canned answers: `id/answer/hoax.md`.
  public let path: String
  /// Counts the edits of this path, from 1.
  public let number: Int64
  /// The file's whole new text; `nil`: what stands in the file counts again.
  public let text: String?
  /// What stood in the file when the edit was made; `nil` where there was no file.
  public let base: String?
  /// Who made it, as staff call them.
  public let author: String
  /// Why, in the author's words; may be empty.
  public let note: String
  public let madeAt: Timestamp
}

/// The history of the canned answers: every edit that was not made in the files themselves.
///
/// Nothing is ever changed or taken out of it; going back to an older text is one more revision.
public struct ResponseRevisionStore: Sendable {
  public init() {}

  /// Adds a revision, if nobody else has edited the path since.
  ///
  /// - Parameters:
  ///   - text: the whole file; `nil` goes back to what stands in the file.
  ///   - base: what stands in the file now.
  ///   - after: the number of the revision that the editor saw; 0 when there was none.
  /// - Returns: the new revision's number.
  /// - Throws: `StorageError.conflict` when somebody was faster.
  public func add(
    path: String, text: String?, base: String?, author: String, note: String = "",
    after: Int64, at now: Timestamp, in session: any SQLSession
  ) throws -> Int64 {
    let newest = try session.query(
      "SELECT COALESCE(MAX(number), 0) FROM response_revision WHERE path = $1", [.text(path)]
    ).first?.integer(0)
    guard newest == after else { throw StorageError.conflict }
    // The unique number decides between two who read the same newest one.
    let added = try session.execute(
      """
      INSERT INTO response_revision (path, number, text, base, author, note, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (path, number) DO NOTHING
      """,
      [
        .text(path), .integer(after + 1), SQLValue(text), SQLValue(base), .text(author),
        .text(note), SQLValue(now),
      ])
    guard added > 0 else { throw StorageError.conflict }
    return after + 1
  }

  /// The newest revision of every path that has one, by path.
  public func newest(in session: any SQLSession) throws -> [ResponseRevision] {
    try session.query(
      """
      SELECT \(Self.columns) FROM response_revision r
      WHERE number = (SELECT MAX(number) FROM response_revision n WHERE n.path = r.path)
      ORDER BY path
      """
    ).map(Self.revision)
  }

  /// The newest revision of a path.
  public func newest(path: String, in session: any SQLSession) throws -> ResponseRevision? {
    try history(path: path, limit: 1, in: session).first
  }

  /// One revision of a path; `nil` when there is none of that number.
  public func revision(
    _ number: Int64, path: String, in session: any SQLSession
  ) throws -> ResponseRevision? {
    try session.query(
      "SELECT \(Self.columns) FROM response_revision WHERE path = $1 AND number = $2",
      [.text(path), .integer(number)]
    ).first.map(Self.revision)
  }

  /// The revisions of a path, newest first.
  public func history(
    path: String, limit: Int, in session: any SQLSession
  ) throws -> [ResponseRevision] {
    try session.query(
      """
      SELECT \(Self.columns) FROM response_revision WHERE path = $1
      ORDER BY number DESC LIMIT $2
      """, [.text(path), SQLValue(limit)]
    ).map(Self.revision)
  }

  /// The id of the newest revision of all; 0 when there is none. Grows with every edit.
  public func lastID(in session: any SQLSession) throws -> Int64 {
    try session.query("SELECT COALESCE(MAX(id), 0) FROM response_revision").first?.integer(0) ?? 0
  }

  private static let columns = "id, path, number, text, base, author, note, made_at"

  private static func revision(_ row: SQLRow) throws -> ResponseRevision {
    ResponseRevision(
      id: try row.integer(0), path: try row.text(1), number: try row.integer(2),
      text: try row.optionalText(3), base: try row.optionalText(4), author: try row.text(5),
      note: try row.text(6), madeAt: try row.time(7))
  }
}
