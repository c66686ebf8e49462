import Domain
import Foundation

/// A rumor as staff work on it: near-identical asks, joined.
public struct RumorCluster: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, Hashable, CaseIterable {
    case open
    /// Somebody is checking it.
    case taken
    /// A claim answers it.
    case answered
    /// Nothing to check, with a reason.
    case dismissed

    /// Whether people wait for it.
    public var isWaiting: Bool { self == .open || self == .taken }
  }

  public var id: Int64
  public var state: State
  /// The wording that stands for all of them.
  public var lead: UInt64
  public var language: String
  public var scam: String?
  /// The kecamatan that it names, by id.
  public var place: String?
  public var asks: Int
  public var forwards: Int
  public var wordings: Int
  public var firstAsked: Timestamp
  public var lastAsked: Timestamp
  public var heat: Int64
  public var memberID: Int64?
  public var claimID: String?
  public var reason: String?
  /// Grows with every change that staff make: whoever read an older one may not write.
  public var version: Int64
}

/// Rumors as clusters: which wording belongs to which, and what staff do with them.
public struct RumorDeskStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// In this time a rumor's heat falls by half, in milliseconds: six hours.
  public static let halfLifeMilliseconds: Int64 = 6 * 3600 * 1000

  /// Demand × forwards × freshness, in logarithms to base 2 and thousandths.
  static func heat(asks: Int64, forwards: Int64, last: Timestamp) -> Int64 {
    let demand = log2(Double(max(asks, 0)) + 1) + 0.5 * log2(Double(max(forwards, 0)) + 1)
    let age = Double(last.milliseconds) / Double(halfLifeMilliseconds)
    return Int64(exactly: ((demand + age) * 1000).rounded()) ?? 0
  }

  // MARK: Wordings

  /// One wording of the table `rumor`.
  public struct Wording: Sendable, Hashable {
    public var fingerprint: UInt64
    /// `nil` when its time is over, or it is damaged.
    public var text: String?
    public var language: String
    public var scam: String?
    public var asks: Int
    public var forwards: Int
    public var firstAsked: Timestamp
    public var lastAsked: Timestamp
  }

  private static let wordingColumns =
    "fingerprint, text, language, scam, asks, forwards, first_asked, last_asked"

  private func wording(_ row: SQLRow) throws -> Wording {
    Wording(
      fingerprint: UInt64(bitPattern: try row.integer(0)),
      text: try row.optionalBlob(1).flatMap { try? vault.open($0, context: "rumor") }.map {
        String(decoding: $0, as: UTF8.self)
      }, language: try row.text(2), scam: try row.optionalText(3), asks: Int(try row.integer(4)),
      forwards: Int(try row.integer(5)), firstAsked: try row.time(6), lastAsked: try row.time(7))
  }

  /// Wordings that belong to no cluster yet, oldest first.
  public func loose(limit: Int, in session: any SQLSession) throws -> [Wording] {
    try session.query(
      """
      SELECT \(Self.wordingColumns) FROM rumor
      WHERE cluster_id IS NULL AND claim_id IS NULL AND text IS NOT NULL
      ORDER BY first_asked LIMIT $1
      """, [SQLValue(limit)]
    ).map(wording)
  }

  /// A wording that is damaged has no words any more: it waits for no cluster.
  public func dropWords(_ fingerprint: UInt64, in session: any SQLSession) throws {
    try session.execute(
      "UPDATE rumor SET text = NULL WHERE fingerprint = $1", [SQLValue(bits: fingerprint)])
  }

  /// The wordings of a cluster, the most asked first.
  public func wordings(
    of id: Int64, limit: Int, in session: any SQLSession
  ) throws -> [Wording] {
    try session.query(
      """
      SELECT \(Self.wordingColumns) FROM rumor WHERE cluster_id = $1
      ORDER BY asks DESC, fingerprint LIMIT $2
      """, [.integer(id), SQLValue(limit)]
    ).map(wording)
  }

  public func wording(
    _ fingerprint: UInt64, in session: any SQLSession
  ) throws -> Wording? {
    try session.query(
      "SELECT \(Self.wordingColumns) FROM rumor WHERE fingerprint = $1",
      [SQLValue(bits: fingerprint)]
    ).first.map(wording)
  }

  /// The fingerprints of a cluster's wordings.
  public func fingerprints(of id: Int64, in session: any SQLSession) throws -> [UInt64] {
    try session.query("SELECT fingerprint FROM rumor WHERE cluster_id = $1", [.integer(id)])
      .map { UInt64(bitPattern: try $0.integer(0)) }
  }

  /// The clusters that these wordings are in.
  public func clusters(
    holding fingerprints: [UInt64], in session: any SQLSession
  ) throws -> [Int64] {
    var ids: Set<Int64> = []
    for fingerprint in fingerprints {
      let rows = try session.query(
        "SELECT cluster_id FROM rumor WHERE fingerprint = $1 AND cluster_id IS NOT NULL",
        [SQLValue(bits: fingerprint)])
      if let id = try rows.first?.integer(0) { ids.insert(id) }
    }
    return ids.sorted()
  }

  /// The rumor that a claim answers.
  public func answered(by claimID: String, in session: any SQLSession) throws -> Int64? {
    try session.query(
      "SELECT id FROM rumor_cluster WHERE claim_id = $1 ORDER BY id LIMIT 1", [.text(claimID)]
    ).first?.integer(0)
  }

  // MARK: Joining

  /// A new cluster of one wording.
  ///
  /// - Parameter place: the kecamatan that it names.
  /// - Returns: its id; `nil` when another process was faster.
  public func found(
    _ wording: Wording, place: String?, at now: Timestamp, in session: any SQLSession
  ) throws -> Int64? {
    let rows = try session.query(
      """
      INSERT INTO rumor_cluster (state, lead, language, scam, place, asks, forwards, wordings,
        first_asked, last_asked, heat, changed_at)
      VALUES ('open', $1, $2, $3, $4, 0, 0, 0, $5, $6, 0, $7) RETURNING id
      """,
      [
        SQLValue(bits: wording.fingerprint), .text(wording.language), SQLValue(wording.scam),
        SQLValue(place), SQLValue(wording.firstAsked), SQLValue(wording.lastAsked), SQLValue(now),
      ])
    guard let id = try rows.first?.integer(0) else { return nil }
    guard try join(wording.fingerprint, to: id, in: session) else {
      try session.execute("DELETE FROM rumor_cluster WHERE id = $1", [.integer(id)])
      return nil
    }
    return id
  }

  /// Puts a wording into a cluster, if it is in none.
  public func join(
    _ fingerprint: UInt64, to id: Int64, in session: any SQLSession
  ) throws -> Bool {
    let isDone =
      try session.execute(
        "UPDATE rumor SET cluster_id = $1 WHERE fingerprint = $2 AND cluster_id IS NULL",
        [.integer(id), SQLValue(bits: fingerprint)]) == 1
    if isDone { try count(id, in: session) }
    return isDone
  }

  /// The cluster that a wording belongs to; `nil` when it is in none yet.
  public func clusterID(of fingerprint: UInt64, in session: any SQLSession) throws -> Int64? {
    try session.query(
      "SELECT cluster_id FROM rumor WHERE fingerprint = $1", [SQLValue(bits: fingerprint)]
    ).first?.optionalInteger(0)
  }

  /// Counts a cluster's asks anew.
  public func count(_ id: Int64, in session: any SQLSession) throws {
    // Whoever counts at the same moment waits here, and then sees what we have put in.
    try session.execute(
      "UPDATE rumor_cluster SET wordings = wordings WHERE id = $1", [.integer(id)])
    let rows = try session.query(
      """
      SELECT COUNT(*), CAST(COALESCE(SUM(asks), 0) AS BIGINT),
        CAST(COALESCE(SUM(forwards), 0) AS BIGINT),
        COALESCE(MIN(first_asked), 0), COALESCE(MAX(last_asked), 0),
        SUM(CASE WHEN claim_id IS NULL THEN 1 ELSE 0 END), MAX(claim_id)
      FROM rumor WHERE cluster_id = $1
      """, [.integer(id)])
    guard let row = rows.first, try row.integer(0) > 0 else { return }
    let (asks, forwards, last) = (try row.integer(1), try row.integer(2), try row.time(4))
    try session.execute(
      """
      UPDATE rumor_cluster SET wordings = $1, asks = $2, forwards = $3, first_asked = $4,
        last_asked = $5, heat = $6 WHERE id = $7
      """,
      [
        .integer(try row.integer(0)), .integer(asks), .integer(forwards),
        .integer(try row.integer(3)),
        SQLValue(last), .integer(Self.heat(asks: asks, forwards: forwards, last: last)),
        .integer(id),
      ])
    // Answered somewhere else (an imported claim): nobody has to look at it any more.
    if try row.integer(5) == 0, let claim = try row.optionalText(6) {
      try session.execute(
        """
        UPDATE rumor_cluster SET state = 'answered', claim_id = $1, version = version + 1
        WHERE id = $2 AND state IN ('open', 'taken')
        """, [.text(claim), .integer(id)])
    }
  }

  /// Clusters whose wordings were asked for from a moment on and whose counts are behind, and the moment of
  /// the last of those asks.
  public func asked(
    since moment: Timestamp, limit: Int, in session: any SQLSession
  ) throws -> (behind: [Int64], until: Timestamp, isAll: Bool) {
    let rows = try session.query(
      """
      SELECT cluster_id, last_asked FROM rumor WHERE last_asked >= $1 ORDER BY last_asked LIMIT $2
      """, [SQLValue(moment), SQLValue(limit)])
    var ids: Set<Int64> = []
    for row in rows { if let id = try row.optionalInteger(0) { ids.insert(id) } }
    let behind = try ids.sorted().filter { id in
      try !session.query(
        """
        SELECT c.id FROM rumor_cluster c WHERE c.id = $1 AND (c.asks, c.last_asked) <> (
          SELECT CAST(COALESCE(SUM(r.asks), 0) AS BIGINT), COALESCE(MAX(r.last_asked), 0)
          FROM rumor r WHERE r.cluster_id = $1)
        """, [.integer(id)]
      ).isEmpty
    }
    return (behind, try rows.last?.time(1) ?? moment, rows.count < limit)
  }

  /// Waiting clusters of which a wording has got its claim.
  public func answeredElsewhere(limit: Int, in session: any SQLSession) throws -> [Int64] {
    try session.query(
      """
      SELECT c.id FROM rumor_cluster c WHERE c.state IN ('open', 'taken') AND EXISTS (
        SELECT 1 FROM rumor r WHERE r.cluster_id = c.id AND r.claim_id IS NOT NULL) LIMIT $1
      """, [SQLValue(limit)]
    ).map { try $0.integer(0) }
  }

  // MARK: Reading

  private static let columns =
    """
    id, state, lead, language, scam, place, asks, forwards, wordings, first_asked, last_asked, heat,
    member_id, claim_id, reason, version
    """

  private static func cluster(_ row: SQLRow) throws -> RumorCluster {
    guard let state = RumorCluster.State(rawValue: try row.text(1)) else {
      throw StorageError.malformed(column: 1)
    }
    return RumorCluster(
      id: try row.integer(0), state: state, lead: UInt64(bitPattern: try row.integer(2)),
      language: try row.text(3), scam: try row.optionalText(4), place: try row.optionalText(5),
      asks: Int(try row.integer(6)), forwards: Int(try row.integer(7)),
      wordings: Int(try row.integer(8)), firstAsked: try row.time(9), lastAsked: try row.time(10),
      heat: try row.integer(11), memberID: try row.optionalInteger(12),
      claimID: try row.optionalText(13), reason: try row.optionalText(14),
      version: try row.integer(15))
  }

  public func cluster(_ id: Int64, in session: any SQLSession) throws -> RumorCluster? {
    try session.query(
      "SELECT \(Self.columns) FROM rumor_cluster WHERE id = $1", [.integer(id)]
    ).first.map(Self.cluster)
  }

  /// The queue of a state, hottest first, with the words that stand for each.
  ///
  /// - Parameter after: heat and id of the last one seen.
  public func queue(
    _ state: RumorCluster.State, after: (heat: Int64, id: Int64)?, limit: Int,
    in session: any SQLSession
  ) throws -> [(RumorCluster, String?)] {
    var values: [SQLValue] = [.text(state.rawValue)]
    var sql = "SELECT \(Self.columns) FROM rumor_cluster WHERE state = $1"
    if let after {
      values += [.integer(after.heat), .integer(after.id)]
      sql += " AND (heat, id) < ($2, $3)"
    }
    values.append(SQLValue(limit))
    sql += " ORDER BY heat DESC, id DESC LIMIT $\(values.count)"
    return try session.query(sql, values).map { row in
      let cluster = try Self.cluster(row)
      return (cluster, try wording(cluster.lead, in: session)?.text)
    }
  }

  /// How many rumors of a state there are, up to a limit.
  public func count(
    _ state: RumorCluster.State, upTo limit: Int, in session: any SQLSession
  ) throws -> Int {
    try session.query(
      "SELECT id FROM rumor_cluster WHERE state = $1 LIMIT $2",
      [.text(state.rawValue), SQLValue(limit)]
    ).count
  }

  /// Since when the oldest waiting rumor waits.
  public func oldestWaiting(in session: any SQLSession) throws -> (id: Int64, since: Timestamp)? {
    var oldest: (id: Int64, since: Timestamp)?
    for state in RumorCluster.State.allCases where state.isWaiting {
      let rows = try session.query(
        """
        SELECT id, first_asked FROM rumor_cluster WHERE state = $1
        ORDER BY first_asked LIMIT 1
        """, [.text(state.rawValue)])
      guard let row = rows.first else { continue }
      let since = try row.time(1)
      if oldest.map({ since < $0.since }) ?? true { oldest = (try row.integer(0), since) }
    }
    return oldest
  }

  /// Every cluster that a new wording may belong to, in order of id.
  public func joinable(
    after id: Int64, limit: Int, in session: any SQLSession
  ) throws -> [RumorCluster] {
    try session.query(
      """
      SELECT \(Self.columns) FROM rumor_cluster WHERE id > $1 AND state <> 'answered'
      ORDER BY id LIMIT $2
      """, [.integer(id), SQLValue(limit)]
    ).map(Self.cluster)
  }

  // MARK: Work

  /// Changes a cluster that was read in a version.
  ///
  /// - Throws: `StorageError.conflict` when somebody else changed it meanwhile.
  private func change(
    _ id: Int64, read version: Int64, _ assignment: String, _ values: [SQLValue],
    at now: Timestamp, in session: any SQLSession
  ) throws {
    let count = values.count
    let changed = try session.execute(
      """
      UPDATE rumor_cluster SET \(assignment), version = version + 1, changed_at = $\(count + 1)
      WHERE id = $\(count + 2) AND version = $\(count + 3)
      """, values + [SQLValue(now), .integer(id), .integer(version)])
    guard changed == 1 else { throw StorageError.conflict }
  }

  /// Gives a rumor to a member, or back to everybody.
  public func assign(
    _ id: Int64, to member: Int64?, read version: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try change(
      id, read: version, "member_id = $1, state = $2",
      [SQLValue(member), .text(member == nil ? "open" : "taken")], at: now, in: session)
  }

  public func dismiss(
    _ id: Int64, reason: String, read version: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try change(
      id, read: version, "state = 'dismissed', reason = $1", [.text(reason)], at: now, in: session)
  }

  /// Takes a dismissal back.
  public func recall(
    _ id: Int64, read version: Int64, at now: Timestamp, in session: any SQLSession
  ) throws {
    try change(
      id, read: version, "state = 'open', reason = NULL, member_id = NULL", [], at: now,
      in: session)
  }

  /// Makes two rumors one; the first one stays.
  public func merge(
    _ other: Int64, into id: Int64, read version: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    guard other != id, let one = try cluster(id, in: session),
      let two = try cluster(other, in: session), one.state.isWaiting, two.state.isWaiting
    else { throw StorageError.conflict }
    try change(id, read: version, "reason = NULL", [], at: now, in: session)
    try session.execute(
      "UPDATE rumor SET cluster_id = $1 WHERE cluster_id = $2", [.integer(id), .integer(other)])
    try session.execute(
      "UPDATE rumor_note SET cluster_id = $1 WHERE cluster_id = $2",
      [.integer(id), .integer(other)])
    // What somebody has begun to write about it answers the joined rumor.
    try session.execute(
      "UPDATE claim_draft SET rumor_id = $1 WHERE rumor_id = $2", [.integer(id), .integer(other)])
    try session.execute("DELETE FROM rumor_cluster WHERE id = $1", [.integer(other)])
    try count(id, in: session)
  }

  /// Takes wordings out into a rumor of their own.
  ///
  /// - Returns: the new rumor.
  public func split(
    _ fingerprints: [UInt64], from id: Int64, read version: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Int64 {
    let all = try self.fingerprints(of: id, in: session)
    let going = all.filter(Set(fingerprints).contains)
    guard let first = going.first, going.count < all.count,
      let lead = try wording(first, in: session), let old = try cluster(id, in: session)
    else { throw StorageError.conflict }
    try change(id, read: version, "reason = NULL", [], at: now, in: session)
    for fingerprint in going {
      try session.execute(
        "UPDATE rumor SET cluster_id = NULL WHERE fingerprint = $1", [SQLValue(bits: fingerprint)])
    }
    guard let new = try found(lead, place: old.place, at: now, in: session) else {
      throw StorageError.conflict
    }
    for fingerprint in going.dropFirst() { _ = try join(fingerprint, to: new, in: session) }
    if going.contains(old.lead), let next = all.first(where: { !going.contains($0) }) {
      try session.execute(
        "UPDATE rumor_cluster SET lead = $1 WHERE id = $2",
        [SQLValue(bits: next), .integer(id)])
    }
    try count(id, in: session)
    return new
  }

  /// A claim answers it now.
  public func close(
    _ id: Int64, claimID: String, at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE rumor_cluster SET state = 'answered', claim_id = $1, version = version + 1,
        changed_at = $2 WHERE id = $3
      """, [.text(claimID), SQLValue(now), .integer(id)])
  }

  /// The claim was retracted: everything that it answered waits again.
  ///
  /// - Returns: the rumors.
  @discardableResult
  public func reopen(
    claimID: String, at now: Timestamp, in session: any SQLSession
  ) throws -> [Int64] {
    try session.execute(
      """
      UPDATE rumor SET claim_id = NULL WHERE claim_id = $1 AND cluster_id IN (
        SELECT id FROM rumor_cluster WHERE claim_id = $1 AND state = 'answered')
      """, [.text(claimID)])
    return try session.query(
      """
      UPDATE rumor_cluster SET claim_id = NULL, version = version + 1, changed_at = $1,
        state = CASE WHEN member_id IS NULL THEN 'open' ELSE 'taken' END
      WHERE claim_id = $2 AND state = 'answered' RETURNING id
      """, [SQLValue(now), .text(claimID)]
    ).map { try $0.integer(0) }
  }

  // MARK: Notes

  public struct Note: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case note, link }
    public var kind: Kind
    public var text: String
    public var actor: String
    public var madeAt: Timestamp
  }

  public func add(
    _ kind: Note.Kind, _ text: String, to id: Int64, by actor: AuditStore.Actor,
    at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO rumor_note (cluster_id, kind, text, actor, made_at) VALUES ($1, $2, $3, $4, $5)
      """,
      [.integer(id), .text(kind.rawValue), .text(text), .text(actor.name), SQLValue(now)])
  }

  public func notes(of id: Int64, in session: any SQLSession) throws -> [Note] {
    try session.query(
      "SELECT kind, text, actor, made_at FROM rumor_note WHERE cluster_id = $1 ORDER BY id LIMIT 500",
      [.integer(id)]
    ).map { row in
      Note(
        kind: Note.Kind(rawValue: try row.text(0)) ?? .note, text: try row.text(1),
        actor: try row.text(2), madeAt: try row.time(3))
    }
  }
}
