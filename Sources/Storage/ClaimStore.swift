import Domain

/// The claims and their narratives, and the numbered log of what changed, by which running processes
/// keep their index up to date.
public struct ClaimStore: Sendable {
  public init() {}

  private static let columns =
    "id, title, verdict, summary, url, source, date, language, status, expires"

  /// What an import did with a claim.
  public enum Change: Sendable, Hashable { case added, updated, unchanged }

  /// Adds a claim or replaces the one with its id.
  public func save(
    _ claim: Claim, at now: Timestamp, in session: any SQLSession
  ) throws -> Change {
    let old = try self.claim(id: claim.id, in: session)
    if old == claim { return .unchanged }
    let values: [SQLValue] = [
      .text(claim.id), .text(claim.title), .text(claim.verdict.rawValue), .text(claim.summary),
      SQLValue(claim.url), SQLValue(claim.source), SQLValue(claim.date), .text(claim.language),
      .text(claim.status.rawValue), SQLValue(claim.expires), SQLValue(now),
    ]
    try session.execute(
      """
      INSERT INTO claim (\(ClaimStore.columns), updated_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, verdict = excluded.verdict, summary = excluded.summary,
        url = excluded.url, source = excluded.source, date = excluded.date,
        language = excluded.language, status = excluded.status, expires = excluded.expires,
        updated_at = excluded.updated_at
      """, values)
    if old?.narratives ?? [] != claim.narratives {
      try session.execute("DELETE FROM narrative WHERE claim_id = $1", [.text(claim.id)])
      for (place, text) in claim.narratives.enumerated() {
        try session.execute(
          "INSERT INTO narrative (claim_id, place, text) VALUES ($1, $2, $3)",
          [.text(claim.id), SQLValue(place), .text(text)])
      }
    }
    // Numbers are to appear in the log in their order: who follows it asks for what comes after the last.
    try session.lock("claims")
    try session.execute("INSERT INTO claim_change (claim_id) VALUES ($1)", [.text(claim.id)])
    try session.notify(.claims)
    return old == nil ? .added : .updated
  }

  /// One claim, whatever its status.
  public func claim(id: String, in session: any SQLSession) throws -> Claim? {
    let rows = try session.query(
      "SELECT \(ClaimStore.columns) FROM claim WHERE id = $1", [.text(id)])
    guard let row = rows.first else { return nil }
    let narratives = try session.query(
      "SELECT text FROM narrative WHERE claim_id = $1 ORDER BY place", [.text(id)])
    return try ClaimStore.claim(from: row, narratives: narratives.map { try $0.text(0) })
  }

  /// When a claim was last changed; `nil` when there is none.
  public func changedAt(id: String, in session: any SQLSession) throws -> Timestamp? {
    try session.query("SELECT updated_at FROM claim WHERE id = $1", [.text(id)]).first?.time(0)
  }

  /// The id of the claim whose fact-check has this address.
  public func id(url: String, in session: any SQLSession) throws -> String? {
    try session.query("SELECT id FROM claim WHERE url = $1 ORDER BY id LIMIT 1", [.text(url)])
      .first?.text(0)
  }

  /// Every published claim, in order of id.
  public func published(in session: any SQLSession) throws -> [Claim] {
    var narratives: [String: [String]] = [:]
    for row in try session.query("SELECT claim_id, text FROM narrative ORDER BY claim_id, place") {
      narratives[try row.text(0), default: []].append(try row.text(1))
    }
    return try session.query(
      "SELECT \(ClaimStore.columns) FROM claim WHERE status = 'published' ORDER BY id"
    ).map { row in
      try ClaimStore.claim(from: row, narratives: narratives[try row.text(0)] ?? [])
    }
  }

  /// The newest published claims.
  public func latest(
    limit: Int, offset: Int, in session: any SQLSession
  ) throws -> [Claim] {
    try session.query(
      """
      SELECT \(ClaimStore.columns) FROM claim WHERE status = 'published'
      ORDER BY COALESCE(date, '') DESC, id LIMIT $1 OFFSET $2
      """, [SQLValue(limit), SQLValue(offset)]
    ).map { try ClaimStore.claim(from: $0, narratives: []) }
  }

  /// How many claims are published.
  public func count(in session: any SQLSession) throws -> Int {
    Int(
      try session.query("SELECT COUNT(*) FROM claim WHERE status = 'published'").first?.integer(0)
        ?? 0)
  }

  /// The number of the last change.
  public func lastChange(in session: any SQLSession) throws -> Int64 {
    try session.query("SELECT COALESCE(MAX(seq), 0) FROM claim_change").first?.integer(0) ?? 0
  }

  /// Which claims changed after a number, each once, and the number to ask from next time.
  public func changes(
    after seq: Int64, limit: Int, in session: any SQLSession
  ) throws -> (ids: [String], last: Int64) {
    let rows = try session.query(
      "SELECT seq, claim_id FROM claim_change WHERE seq > $1 ORDER BY seq LIMIT $2",
      [.integer(seq), SQLValue(limit)])
    var seen: Set<String> = []
    var ids: [String] = []
    for row in rows where seen.insert(try row.text(1)).inserted { ids.append(try row.text(1)) }
    return (ids, try rows.last?.integer(0) ?? seq)
  }

  private static func claim(from row: SQLRow, narratives: [String]) throws -> Claim {
    guard let verdict = Verdict(rawValue: try row.text(2)) else {
      throw StorageError.malformed(column: 2)
    }
    guard let status = Claim.Status(rawValue: try row.text(8)) else {
      throw StorageError.malformed(column: 8)
    }
    return Claim(
      id: try row.text(0), title: try row.text(1), verdict: verdict, summary: try row.text(3),
      url: try row.optionalText(4), source: try row.optionalText(5), date: try row.optionalText(6),
      language: try row.text(7), narratives: narratives, status: status,
      expires: try row.optionalText(9))
  }
}
