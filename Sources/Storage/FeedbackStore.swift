import Domain

/// What people think of answers: evidence for staff, without names.
public struct FeedbackStore: Sendable {
  public init() {}

  /// How often each was said of one claim, by different people.
  public struct Opinions: Sendable, Hashable {
    public var helpful = 0
    /// It was given as the answer and was not what they asked about.
    public var notThis = 0
    /// It was offered as one of several and not taken.
    public var notChosen = 0
  }

  /// A claim that is not what those meant who asked about a rumor.
  public struct Refusal: Sendable, Hashable {
    public var claimID: String
    public var title: String
    public var people: Int
  }

  /// What a person thinks of an answer; the last word counts.
  ///
  /// - Parameter fingerprint: of the ask; `nil`: the last one that the claim answered.
  public func record(
    kind: String, claimID: String, fingerprint: UInt64?, personID: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO feedback (person_id, claim_id, fingerprint, kind, given_at)
      VALUES ($1, $2, COALESCE($3, (
        SELECT fingerprint FROM ask WHERE person_id = $1 AND claim_id = $2
        ORDER BY last_asked DESC, id DESC LIMIT 1), 0), $4, $5)
      ON CONFLICT (person_id, claim_id, fingerprint)
      DO UPDATE SET kind = excluded.kind, given_at = excluded.given_at
      """,
      [
        .integer(personID), .text(claimID),
        fingerprint.map(SQLValue.init(bits:)) ?? .null, .text(kind), SQLValue(now),
      ])
  }

  /// What was said of a claim.
  public func opinions(of claimID: String, in session: any SQLSession) throws -> Opinions {
    var opinions = Opinions()
    for row in try session.query(
      """
      SELECT kind, COUNT(DISTINCT person_id) FROM feedback WHERE claim_id = $1 GROUP BY kind
      """, [.text(claimID)])
    {
      let count = Int(try row.integer(1))
      switch try row.text(0) {
      case "helpful": opinions.helpful = count
      case "notThis": opinions.notThis = count
      case "notChosen": opinions.notChosen = count
      default: continue
      }
    }
    return opinions
  }

  /// The claims that were shown to those who asked about a cluster of rumors, and were not what they meant.
  public func refusals(
    ofCluster id: Int64, limit: Int, in session: any SQLSession
  ) throws -> [Refusal] {
    try session.query(
      """
      SELECT f.claim_id, COALESCE(MAX(c.title), f.claim_id), COUNT(DISTINCT f.person_id) AS people
      FROM rumor r JOIN feedback f ON f.fingerprint = r.fingerprint
        LEFT JOIN claim c ON c.id = f.claim_id
      WHERE r.cluster_id = $1 AND f.kind IN ('notThis', 'notChosen')
      GROUP BY f.claim_id ORDER BY people DESC, f.claim_id LIMIT $2
      """, [.integer(id), SQLValue(limit)]
    ).map { row in
      Refusal(
        claimID: try row.text(0), title: try row.text(1), people: Int(try row.integer(2)))
    }
  }

  /// Whether somebody who asked about a rumor has said that it is not this claim: only staff may then take it
  /// for the answer.
  public func isRefused(
    _ claimID: String, for fingerprint: UInt64, in session: any SQLSession
  ) throws -> Bool {
    try !session.query(
      """
      SELECT 1 FROM feedback
      WHERE fingerprint = $1 AND claim_id = $2 AND kind IN ('notThis', 'notChosen') LIMIT 1
      """, [SQLValue(bits: fingerprint), .text(claimID)]
    ).isEmpty
  }
}
