import Domain

/// From a rumor to a claim: what publishing and undoing do with those who asked.
public struct RumorPublishing: Sendable {
  private let claims = ClaimStore()

  /// Time in which a publication can be taken back before anybody is told.
  public static let undoMilliseconds: Int64 = 30_000

  public init(vault: Vault) {}

  /// Publishes a claim as the answer to rumors, in the caller's transaction.
  ///
  /// - Parameters:
  ///   - claim: its status becomes `published`.
  ///   - fingerprints: the rumors that it answers; may be empty.
  /// - Returns: how many people wait for it.
  @discardableResult
  public func publish(
    _ claim: Claim, answering fingerprints: [UInt64], at now: Timestamp, in session: any SQLSession
  ) throws -> Int {
    var claim = claim
    claim.status = .published
    _ = try claims.save(claim, at: now, in: session)
    let people = try audience(of: fingerprints, in: session)
    for fingerprint in fingerprints {
      try session.execute(
        "UPDATE rumor SET claim_id = $1 WHERE fingerprint = $2",
        [.text(claim.id), SQLValue(bits: fingerprint)])
    }
    return people
  }

  /// Takes a publication back: the claim is a draft again and its rumors are open.
  ///
  /// - Returns: `false` when there is no such claim.
  public func undo(
    claimID: String, at now: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    guard var claim = try claims.claim(id: claimID, in: session) else { return false }
    claim.status = .draft
    _ = try claims.save(claim, at: now, in: session)
    try reopenRumors(of: claimID, at: now, in: session)
    return true
  }

  /// The rumors that a claim answered are open again.
  public func reopenRumors(
    of claimID: String, at now: Timestamp, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE rumor SET claim_id = NULL WHERE cluster_id IN (
        SELECT id FROM rumor_cluster WHERE claim_id = $1)
      """, [.text(claimID)])
  }

  /// How many people would be told if these rumors had their answer.
  public func audience(of fingerprints: [UInt64], in session: any SQLSession) throws -> Int {
    guard !fingerprints.isEmpty else { return 0 }
    let places = (1...fingerprints.count).map { "$\($0)" }.joined(separator: ", ")
    let rows = try session.query(
      """
      SELECT COUNT(DISTINCT a.person_id) FROM ask a JOIN person p ON p.id = a.person_id
      WHERE a.fingerprint IN (\(places))
        AND a.wants_to_hear = 1 AND p.stopped_at IS NULL AND p.gone_at IS NULL
        AND p.forgotten_at IS NULL
      """, fingerprints.map(SQLValue.init(bits:)))
    return Int(try rows.first?.integer(0) ?? 0)
  }
}
