import Domain

/// From a rumor to a claim: what publishing, undoing and matching do with those who asked.
public struct RumorPublishing: Sendable {
  private let vault: Vault
  private let claims = ClaimStore()
  private let notices = NoticeStore()

  /// Time in which a publication can be taken back before anybody is told, unless an installation has another.
  public static let undoMilliseconds: Int64 = 30_000

  public init(vault: Vault) { self.vault = vault }

  /// Publishes a claim as the answer to rumors, in the caller's transaction: everyone who asked is told once,
  /// after the undo time, by `NoticeRunner`.
  ///
  /// - Parameters:
  ///   - claim: its status becomes `published`.
  ///   - fingerprints: the rumors that it answers; may be empty.
  ///   - undo: milliseconds before anybody is told.
  /// - Returns: how many people will be told.
  @discardableResult
  public func publish(
    _ claim: Claim, answering fingerprints: [UInt64], undo: Int64 = undoMilliseconds,
    at now: Timestamp, in session: any SQLSession
  ) throws -> Int {
    var claim = claim
    claim.status = .published
    _ = try claims.save(claim, at: now, in: session)
    let people = try audience(of: claim, answering: fingerprints, in: session)
    let due = now.advanced(byMilliseconds: undo)
    for fingerprint in fingerprints {
      try session.execute(
        "UPDATE rumor SET claim_id = $1 WHERE fingerprint = $2",
        [.text(claim.id), SQLValue(bits: fingerprint)])
      try notices.open(
        claimID: claim.id, fingerprint: fingerprint, due: due, at: now, in: session)
    }
    return people
  }

  /// The matching knows an open rumor's answer: who asked is told when the time has come.
  ///
  /// - Returns: `false` when it has an answer already, or somebody who asked has said that it is not this one:
  ///   then staff decide.
  @discardableResult
  public func answer(
    _ fingerprint: UInt64, with claimID: String, due: Timestamp, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Bool {
    if try FeedbackStore().isRefused(claimID, for: fingerprint, in: session) { return false }
    let isOpen =
      try session.execute(
        "UPDATE rumor SET claim_id = $1 WHERE fingerprint = $2 AND claim_id IS NULL",
        [.text(claimID), SQLValue(bits: fingerprint)]) == 1
    if isOpen {
      try notices.open(
        claimID: claimID, fingerprint: fingerprint, due: due, at: now, in: session)
    }
    return isOpen
  }

  /// Takes a publication back: what stood there before stands there again (a draft when nothing did), the
  /// rumors are open, and who was not told yet is not told.
  ///
  /// - Parameters:
  ///   - moment: when it was published.
  ///   - before: the published claim that it took the place of.
  /// - Returns: `false` when it is too late because somebody has been told.
  public func undo(
    claimID: String, publishedAt moment: Timestamp, before: Claim? = nil, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Bool {
    let begun = try session.query(
      """
      SELECT 1 FROM notice WHERE claim_id = $1 AND made_at >= $2
        AND (cursor > 0 OR finished_at IS NOT NULL) LIMIT 1
      """, [.text(claimID), SQLValue(moment)])
    guard begun.isEmpty, var claim = try claims.claim(id: claimID, in: session) else {
      return false
    }
    claim.status = .draft
    _ = try claims.save(before ?? claim, at: now, in: session)
    try reopenRumors(of: claimID, since: moment, at: now, in: session)
    return true
  }

  /// The rumors that a claim answered are open again, and their fan-outs end.
  ///
  /// - Parameter moment: only those that it has answered since then.
  public func reopenRumors(
    of claimID: String, since moment: Timestamp = Timestamp(milliseconds: 0), at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE rumor SET claim_id = NULL WHERE claim_id = $1 AND fingerprint IN (
        SELECT fingerprint FROM notice WHERE claim_id = $1 AND fingerprint IS NOT NULL
          AND finished_at IS NULL AND made_at >= $2)
      """, [.text(claimID), SQLValue(moment)])
    try session.execute(
      """
      UPDATE notice SET finished_at = $1
      WHERE claim_id = $2 AND finished_at IS NULL AND made_at >= $3
      """, [SQLValue(now), .text(claimID), SQLValue(moment)])
    // A cluster waits again once one of its wordings does.
    try session.execute(
      """
      UPDATE rumor_cluster SET claim_id = NULL, version = version + 1, changed_at = $1,
        state = CASE WHEN member_id IS NULL THEN 'open' ELSE 'taken' END
      WHERE claim_id = $2 AND state = 'answered' AND EXISTS (
        SELECT 1 FROM rumor r WHERE r.cluster_id = rumor_cluster.id AND r.claim_id IS NULL)
      """, [SQLValue(now), .text(claimID)])
  }

  /// How many people would be told if these rumors had their answer.
  public func audience(of fingerprints: [UInt64], in session: any SQLSession) throws -> Int {
    guard !fingerprints.isEmpty else { return 0 }
    let rows = try session.query(
      """
      SELECT COUNT(DISTINCT a.person_id) FROM ask a JOIN person p ON p.id = a.person_id
      WHERE a.fingerprint IN (\(placeholders(fingerprints.count, from: 1)))
        AND a.wants_to_hear = 1 AND p.stopped_at IS NULL AND p.gone_at IS NULL
        AND p.forgotten_at IS NULL
      """, fingerprints.map(SQLValue.init(bits:)))
    return Int(try rows.first?.integer(0) ?? 0)
  }

  /// How many people are told when a claim stands so: those who wait for the answer to these rumors, and those
  /// who were told something else about it.
  public func audience(
    of claim: Claim, answering fingerprints: [UInt64], in session: any SQLSession
  ) throws -> Int {
    let waiting = try audience(of: fingerprints, in: session)
    guard let standing = NoticeStore.standing(of: claim) else { return waiting }
    return waiting
      + (try notices.audience(claimID: claim.id, standing: standing, in: session))
  }

  /// How many people will be told of what a claim was published with at a moment, while that can be undone.
  public func audience(
    of claim: Claim, publishedAt moment: Timestamp, in session: any SQLSession
  ) throws -> Int {
    try audience(
      of: claim, answering: try answered(by: claim.id, since: moment, in: session), in: session)
  }

  /// The rumors that a claim has answered since a moment, by fingerprint.
  public func answered(
    by claimID: String, since moment: Timestamp, in session: any SQLSession
  ) throws -> [UInt64] {
    try session.query(
      """
      SELECT DISTINCT fingerprint FROM notice
      WHERE claim_id = $1 AND made_at >= $2 AND fingerprint IS NOT NULL
      """, [.text(claimID), SQLValue(moment)]
    ).map { UInt64(bitPattern: try $0.integer(0)) }
  }

  /// Rumors that nobody has answered, in order of their fingerprint as the database sorts it, with their
  /// words: none where they are damaged.
  ///
  /// - Parameter after: the last one seen; `nil` at first.
  public func open(
    after: UInt64?, limit: Int, in session: any SQLSession
  ) throws -> [(fingerprint: UInt64, text: String?)] {
    try session.query(
      """
      SELECT fingerprint, text FROM rumor
      WHERE claim_id IS NULL AND text IS NOT NULL AND fingerprint > $1
      ORDER BY fingerprint LIMIT $2
      """, [.integer(after.map(Int64.init(bitPattern:)) ?? .min), SQLValue(limit)]
    ).map { row in
      (
        UInt64(bitPattern: try row.integer(0)),
        (try? vault.open(try row.blob(1), context: "rumor")).map {
          String(decoding: $0, as: UTF8.self)
        }
      )
    }
  }
}
