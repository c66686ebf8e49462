import Domain

/// Who asked about what; what nobody has checked yet is a rumor.
public struct AskStore: Sendable {
  let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// How long the words of an answered ask are kept, in milliseconds: seven days, in which "not this" may follow.
  public static let textMilliseconds: Int64 = 7 * 86_400_000

  /// Writes an ask down, once a person and fingerprint; a repeat only counts.
  public func record(
    _ ask: Ask, personID: Int64, at now: Timestamp, in session: any SQLSession
  ) throws {
    var notes = RumorNotes()
    try record(ask, personID: personID, at: now, noting: &notes, in: session)
    try write(&notes, in: session)
  }

  /// The same, where many asks are written in one transaction: what it adds to the rumor is noted for `write`, so
  /// that the row of a rumor that everybody asks about is held for a moment only.
  public func record(
    _ ask: Ask, personID: Int64, at now: Timestamp, noting notes: inout RumorNotes,
    in session: any SQLSession
  ) throws {
    let messages = AskMessages(ask) { vault.hash("message", String(personID), $0) }
    let times = try session.query(
      """
      INSERT INTO ask (person_id, fingerprint, claim_id, confidence, candidates, wants_to_hear,
        messages, asked_at, last_asked, told_verdict, text, forwarded)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, (SELECT verdict FROM claim WHERE id = $3), $10,
        $11)
      ON CONFLICT (person_id, fingerprint) DO UPDATE SET
        times = ask.times + 1, last_asked = excluded.last_asked, claim_id = excluded.claim_id,
        told_verdict = excluded.told_verdict,
        confidence = excluded.confidence, candidates = excluded.candidates,
        wants_to_hear = excluded.wants_to_hear, text = excluded.text,
        forwarded = excluded.forwarded
      RETURNING times, id, messages
      """,
      [
        .integer(personID), SQLValue(bits: ask.fingerprint), SQLValue(ask.claimID),
        .text(ask.confidence.rawValue), .text(ask.candidates.joined(separator: " ")),
        SQLValue(ask.wantsToHear), SQLValue(messages?.stored), SQLValue(now), SQLValue(now),
        ask.claimID == nil
          ? .null : .blob(try vault.seal(Array(ask.text.utf8), context: "ask")),
        SQLValue(ask.forwarded != nil),
      ])
    if let row = times.first, try row.integer(0) > 1, let messages {
      try join(messages, to: row, in: session)
    }
    guard ask.claimID == nil else { return }
    notes.add(
      ask.fingerprint,
      RumorNotes.Note(
        text: ask.text, language: ask.language.rawValue, scam: ask.scam,
        forwards: ask.forwarded == nil ? 0 : 1, at: now))
  }

  /// Adds to the rumors what was noted; in one order everywhere, so that no two transactions wait for each other.
  public func write(_ notes: inout RumorNotes, in session: any SQLSession) throws {
    for (fingerprint, note) in notes.take() {
      try write(note, of: fingerprint, in: session)
      // Its answer is known since a moment ago, but was not when these people were promised word.
      try NoticeStore().open(forRumor: fingerprint, at: note.last, in: session)
    }
  }

  /// More who ask about a rumor.
  private func write(
    _ note: RumorNotes.Note, of fingerprint: UInt64, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO rumor (fingerprint, text, language, scam, asks, forwards, first_asked, last_asked)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (fingerprint) DO UPDATE SET
        asks = rumor.asks + excluded.asks, forwards = rumor.forwards + excluded.forwards,
        last_asked = excluded.last_asked, text = COALESCE(rumor.text, excluded.text)
      """,
      [
        SQLValue(bits: fingerprint),
        .blob(try vault.seal(Array(note.text.utf8), context: "rumor")), .text(note.language),
        SQLValue(note.scam), .integer(note.asks), .integer(note.forwards), SQLValue(note.first),
        SQLValue(note.last),
      ])
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

  /// None of what was shown answers it: it is a rumor now and waits for a check.
  ///
  /// - Parameters:
  ///   - fingerprint: of the ask; `nil`: the last one that the claim answered.
  ///   - claimID: what was shown.
  public func reopen(
    fingerprint: UInt64?, claimID: String?, wantsToHear: Bool, personID: Int64,
    at now: Timestamp, in session: any SQLSession
  ) throws {
    guard
      let fingerprint = try fingerprint
        ?? lastAsk(answeredBy: claimID, personID: personID, in: session),
      let ask = try session.query(
        """
        SELECT a.claim_id, a.text, a.forwarded, p.language
        FROM ask a JOIN person p ON p.id = a.person_id
        WHERE a.person_id = $1 AND a.fingerprint = $2
        """, [.integer(personID), SQLValue(bits: fingerprint)]
      ).first
    else { return }
    let refused = try ask.optionalText(0) ?? claimID
    try session.execute(
      """
      UPDATE ask SET claim_id = NULL, wants_to_hear = $1, told_verdict = NULL, text = NULL
      WHERE person_id = $2 AND fingerprint = $3
      """, [SQLValue(wantsToHear), .integer(personID), SQLValue(bits: fingerprint)])
    // It was answered at once, so nobody has it on their list yet. (What is damaged goes on no list.)
    if let text = try ask.optionalBlob(1), let opened = try? vault.open(text, context: "ask") {
      let words = String(decoding: opened, as: UTF8.self)
      try write(
        RumorNotes.Note(
          text: words, language: try ask.text(3), scam: nil, forwards: try ask.integer(2), at: now),
        of: fingerprint, in: session)
    }
    if let refused {
      // Staff have to look again at what they, or the matching, took for its answer.
      try session.execute(
        """
        UPDATE rumor SET claim_id = NULL, last_asked = $1
        WHERE fingerprint = $2 AND claim_id = $3
        """, [SQLValue(now), SQLValue(bits: fingerprint), .text(refused)])
    }
    try session.execute(
      """
      UPDATE rumor_cluster SET claim_id = NULL, version = version + 1, changed_at = $1,
        state = CASE WHEN member_id IS NULL THEN 'open' ELSE 'taken' END
      WHERE state = 'answered' AND id IN (
        SELECT cluster_id FROM rumor
        WHERE fingerprint = $2 AND claim_id IS NULL AND cluster_id IS NOT NULL)
      """, [SQLValue(now), SQLValue(bits: fingerprint)])
    try NoticeStore().open(forRumor: fingerprint, at: now, in: session)
  }

  /// What a person asked last of all that a claim answered.
  private func lastAsk(
    answeredBy claimID: String?, personID: Int64, in session: any SQLSession
  ) throws -> UInt64? {
    guard let claimID else { return nil }
    return try session.query(
      """
      SELECT fingerprint FROM ask WHERE person_id = $1 AND claim_id = $2
      ORDER BY last_asked DESC, id DESC LIMIT 1
      """, [.integer(personID), .text(claimID)]
    ).first.map { UInt64(bitPattern: try $0.integer(0)) }
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
