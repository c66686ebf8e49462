import Domain

/// Files of claims that staff bring: looked at first, then taken over in steps that a restart continues.
public struct ClaimImportStore: Sendable {
  public enum State: String, Sendable, Hashable {
    /// Looked at; nothing is changed.
    case preview
    case running
    case done
  }

  /// One file.
  public struct Job: Sendable, Hashable, Identifiable {
    public var id: Int64
    public var name: String
    public var format: String
    public var actor: AuditStore.Actor
    public var state: State
    /// Rows in it, and how many have been dealt with.
    public var total: Int
    public var done: Int
    public var added: Int
    public var updated: Int
    public var unchanged: Int
    public var bad: Int
    /// When it was brought; once started, when was looked at what it would change.
    public var madeAt: Timestamp
  }

  public init() {}

  private static let columns =
    "id, name, format, actor_id, actor, state, total, done, added, updated, unchanged, bad, made_at"

  private static func job(_ row: SQLRow) throws -> Job {
    guard let state = State(rawValue: try row.text(5)) else {
      throw StorageError.malformed(column: 5)
    }
    return Job(
      id: try row.integer(0), name: try row.text(1), format: try row.text(2),
      actor: AuditStore.Actor(memberID: try row.optionalInteger(3), name: try row.text(4)),
      state: state, total: Int(try row.integer(6)), done: Int(try row.integer(7)),
      added: Int(try row.integer(8)), updated: Int(try row.integer(9)),
      unchanged: Int(try row.integer(10)), bad: Int(try row.integer(11)), madeAt: try row.time(12))
  }

  /// - Returns: the job's number.
  public func add(
    name: String, format: String, body: [UInt8], total: Int, by actor: AuditStore.Actor,
    at now: Timestamp, in session: any SQLSession
  ) throws -> Int64 {
    // Files that nobody went on with.
    try session.execute(
      "DELETE FROM claim_import WHERE state <> 'running' AND made_at < $1",
      [SQLValue(now.advanced(byMilliseconds: -7 * 24 * 3600 * 1000))])
    let rows = try session.query(
      """
      INSERT INTO claim_import (name, format, body, actor_id, actor, state, total, made_at)
      VALUES ($1, $2, $3, $4, $5, 'preview', $6, $7) RETURNING id
      """,
      [
        .text(name), .text(format), .blob(body), SQLValue(actor.memberID), .text(actor.name),
        SQLValue(total), SQLValue(now),
      ])
    guard let row = rows.first else { throw StorageError.malformed(column: 0) }
    return try row.integer(0)
  }

  public func job(_ id: Int64, in session: any SQLSession) throws -> Job? {
    try session.query("SELECT \(Self.columns) FROM claim_import WHERE id = $1", [.integer(id)])
      .first.map(Self.job)
  }

  public func body(_ id: Int64, in session: any SQLSession) throws -> [UInt8]? {
    try session.query("SELECT body FROM claim_import WHERE id = $1", [.integer(id)])
      .first?.blob(0)
  }

  /// - Parameter seen: when was looked at what it would change: what is changed later is not gone over.
  /// - Returns: `false` when it was started before.
  public func start(
    _ id: Int64, seen: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    try session.execute(
      "UPDATE claim_import SET state = 'running', made_at = $1 WHERE id = $2 AND state = 'preview'",
      [SQLValue(seen), .integer(id)]) == 1
  }

  /// The oldest that is under way.
  public func running(in session: any SQLSession) throws -> Job? {
    try session.query(
      "SELECT \(Self.columns) FROM claim_import WHERE state = 'running' ORDER BY id LIMIT 1"
    ).first.map(Self.job)
  }

  /// One step further.
  ///
  /// - Returns: `false` when another process was faster; then nothing of the step may stay.
  public func advance(
    _ job: Job, rows: Int, _ counts: [ClaimStore.Change: Int], bad: Int,
    in session: any SQLSession
  ) throws -> Bool {
    let done = job.done + rows
    return try session.execute(
      """
      UPDATE claim_import SET done = $1, added = added + $2, updated = updated + $3,
        unchanged = unchanged + $4, bad = bad + $5, state = $6
      WHERE id = $7 AND done = $8 AND state = 'running'
      """,
      [
        SQLValue(done), SQLValue(counts[.added] ?? 0), SQLValue(counts[.updated] ?? 0),
        SQLValue(counts[.unchanged] ?? 0), SQLValue(bad),
        .text(done >= job.total ? State.done.rawValue : State.running.rawValue),
        .integer(job.id), SQLValue(job.done),
      ]) == 1
  }
}
