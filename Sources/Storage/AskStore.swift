import Domain

/// Who asked about what; what nobody has checked yet is a rumor.
public struct AskStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// Writes an ask down, once a person and fingerprint; a repeat only counts.
  public func record(
    _ ask: Ask, personID: Int64, at now: Timestamp, in session: any SQLSession
  ) throws {
    let message = ask.messageID.map { vault.hash("message", String(personID), $0) }
    try session.execute(
      """
      INSERT INTO ask (person_id, fingerprint, claim_id, confidence, candidates, wants_to_hear,
        message_hash, asked_at, last_asked, told_verdict)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, (SELECT verdict FROM claim WHERE id = $3))
      ON CONFLICT (person_id, fingerprint) DO UPDATE SET
        times = ask.times + 1, last_asked = excluded.last_asked, claim_id = excluded.claim_id,
        told_verdict = excluded.told_verdict,
        confidence = excluded.confidence, candidates = excluded.candidates,
        wants_to_hear = excluded.wants_to_hear
      """,
      [
        .integer(personID), SQLValue(bits: ask.fingerprint), SQLValue(ask.claimID),
        .text(ask.confidence.rawValue), .text(ask.candidates.joined(separator: " ")),
        SQLValue(ask.wantsToHear), SQLValue(message), SQLValue(now), SQLValue(now),
      ])
    guard ask.claimID == nil else { return }
    try session.execute(
      """
      INSERT INTO rumor (fingerprint, text, language, scam, asks, forwards, first_asked, last_asked)
      VALUES ($1, $2, $3, $4, 1, $5, $6, $7)
      ON CONFLICT (fingerprint) DO UPDATE SET
        asks = rumor.asks + 1, forwards = rumor.forwards + excluded.forwards,
        last_asked = excluded.last_asked, text = COALESCE(rumor.text, excluded.text)
      """,
      [
        SQLValue(bits: ask.fingerprint),
        .blob(try vault.seal(Array(ask.text.utf8), context: "rumor")),
        .text(ask.language.rawValue), SQLValue(ask.scam), SQLValue(ask.forwarded != nil),
        SQLValue(now), SQLValue(now),
      ])
    // Its answer is known since a moment ago, but was not when this person was promised word.
    try NoticeStore().open(forRumor: ask.fingerprint, at: now, in: session)
  }

  /// The person chose the claim that answers their ask.
  public func resolve(
    fingerprint: UInt64, claimID: String, personID: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE ask SET claim_id = $1, wants_to_hear = 0,
        told_verdict = (SELECT verdict FROM claim WHERE id = $1)
      WHERE person_id = $2 AND fingerprint = $3
      """, [.text(claimID), .integer(personID), SQLValue(bits: fingerprint)])
  }

  /// None of what was shown answers it: it waits for a check.
  public func reopen(
    fingerprint: UInt64, wantsToHear: Bool, personID: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE ask SET claim_id = NULL, wants_to_hear = $1, told_verdict = NULL
      WHERE person_id = $2 AND fingerprint = $3
      """, [SQLValue(wantsToHear), .integer(personID), SQLValue(bits: fingerprint)])
  }

  /// The sender deleted or changed the message: that they asked goes with it, and what they wrote, unless
  /// they, or others, asked the same elsewhere.
  public func withdraw(
    messageID: String, personID: Int64, in session: any SQLSession
  ) throws {
    let withdrawn = try session.query(
      """
      DELETE FROM ask WHERE person_id = $1 AND message_hash = $2 AND times = 1
      RETURNING fingerprint, claim_id
      """,
      [.integer(personID), .blob(vault.hash("message", String(personID), messageID))])
    for row in withdrawn where try row.optionalText(1) == nil {
      try session.execute(
        """
        UPDATE rumor SET asks = CASE WHEN asks > 0 THEN asks - 1 ELSE 0 END,
          text = CASE WHEN EXISTS (SELECT 1 FROM ask a WHERE a.fingerprint = rumor.fingerprint)
            THEN text ELSE NULL END
        WHERE fingerprint = $1
        """, [.integer(try row.integer(0))])
    }
  }

  /// What a person thinks of an answer; the last word counts.
  public func recordFeedback(
    kind: String, claimID: String, fingerprint: UInt64?, personID: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO feedback (person_id, claim_id, fingerprint, kind, given_at)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (person_id, claim_id, fingerprint)
      DO UPDATE SET kind = excluded.kind, given_at = excluded.given_at
      """,
      [
        .integer(personID), .text(claimID), SQLValue(bits: fingerprint ?? 0), .text(kind),
        SQLValue(now),
      ])
  }

  /// How many asks a person has, and how many of them wait for a check.
  public func counts(
    personID: Int64, in session: any SQLSession
  ) throws -> (asks: Int, waiting: Int) {
    let rows = try session.query(
      """
      SELECT COUNT(*),
        COALESCE(SUM(CASE WHEN claim_id IS NULL AND wants_to_hear = 1 THEN 1 ELSE 0 END), 0)
      FROM ask WHERE person_id = $1
      """, [.integer(personID)])
    guard let row = rows.first else { return (0, 0) }
    return (Int(try row.integer(0)), Int(try row.integer(1)))
  }
}
