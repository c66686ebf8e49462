import Domain

/// A fan-out to everyone who asked, as it stands.
public struct Notice: Sendable, Hashable {
  public let id: Int64
  public let claimID: String
  /// The rumor that the claim answers; `nil` when the claim itself changed.
  public let fingerprint: UInt64?
  /// The last ask that was dealt with.
  public let cursor: Int64
}

/// One ask that a notice is about, with what decides how its person is told.
public struct Listener: Sendable, Hashable {
  public let askID: Int64
  public let personID: Int64
  public let account: AccountID
  public let language: Language
  /// They were promised word.
  public let wantsToHear: Bool
  /// What they were told last: a verdict, or `retracted`.
  public let told: String?
  /// They want nothing unasked, cannot be reached, or asked to be forgotten.
  public let isAway: Bool
}

/// Who has to be told what: fan-outs that are under way, in steps that a crash cannot double.
///
/// What is left to do stands in the asks themselves (`told_verdict`): a step writes the messages and that
/// they were told in one transaction.
public struct NoticeStore: Sendable {
  public init() {}

  /// Told instead of a verdict when a claim was taken back.
  public static let retracted = "retracted"

  // MARK: Starting

  /// Starts telling those who asked about a rumor, or heard the old verdict of a claim, unless that is under
  /// way already.
  ///
  /// - Parameters:
  ///   - fingerprint: of the rumor; `nil`: everyone who was given the claim's answer.
  ///   - due: nobody is told before.
  public func open(
    claimID: String, fingerprint: UInt64? = nil, due: Timestamp, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    // A claim that changes again is looked at anew when its turn comes: what counts is how it stands then.
    let isOpen: [SQLRow]
    if let fingerprint {
      isOpen = try session.query(
        """
        SELECT id FROM notice WHERE claim_id = $1 AND finished_at IS NULL AND cursor = 0
          AND fingerprint = $2 LIMIT 1
        """, [.text(claimID), SQLValue(bits: fingerprint)])
    } else {
      isOpen = try session.query(
        """
        SELECT id FROM notice WHERE claim_id = $1 AND finished_at IS NULL AND cursor = 0
          AND fingerprint IS NULL LIMIT 1
        """, [.text(claimID)])
    }
    guard isOpen.isEmpty else { return }
    try session.execute(
      "INSERT INTO notice (claim_id, fingerprint, made_at, due_at) VALUES ($1, $2, $3, $4)",
      [
        .text(claimID), fingerprint.map(SQLValue.init(bits:)) ?? .null, SQLValue(now),
        SQLValue(due),
      ])
  }

  /// Somebody was promised word about a rumor that has its claim already: they are told now.
  func open(forRumor fingerprint: UInt64, at now: Timestamp, in session: any SQLSession) throws {
    let rows = try session.query(
      "SELECT claim_id FROM rumor WHERE fingerprint = $1 AND claim_id IS NOT NULL",
      [SQLValue(bits: fingerprint)])
    guard let row = rows.first else { return }
    try open(
      claimID: try row.text(0), fingerprint: fingerprint, due: now, at: now, in: session)
  }

  /// Whether somebody was told something else about a claim than how it stands now.
  ///
  /// - Parameter standing: see `NoticeStore.standing(of:)`.
  public func isStale(
    claimID: String, standing: String, in session: any SQLSession
  ) throws -> Bool {
    try !session.query(
      """
      SELECT 1 FROM ask WHERE claim_id = $1 AND told_verdict IS NOT NULL AND told_verdict <> $2
      LIMIT 1
      """, [.text(claimID), .text(standing)]
    ).isEmpty
  }

  /// How many people were told something else about a claim than how it stands, and can be told.
  public func audience(
    claimID: String, standing: String, in session: any SQLSession
  ) throws -> Int {
    let rows = try session.query(
      """
      SELECT COUNT(DISTINCT a.person_id) FROM ask a JOIN person p ON p.id = a.person_id
      WHERE a.claim_id = $1 AND a.told_verdict IS NOT NULL AND a.told_verdict <> $2
        AND p.stopped_at IS NULL AND p.gone_at IS NULL AND p.forgotten_at IS NULL
      """, [.text(claimID), .text(standing)])
    return Int(try rows.first?.integer(0) ?? 0)
  }

  /// What those who ask hear of a claim; `nil` when they hear nothing (a draft).
  public static func standing(of claim: Claim) -> String? {
    switch claim.status {
    case .draft: nil
    case .published: claim.verdict.rawValue
    case .retracted: retracted
    }
  }

  // MARK: Under way

  /// Fan-outs whose time has come, oldest first; what was begun *later* than now was begun before the clock
  /// was set back, and has waited long enough.
  public func due(at now: Timestamp, limit: Int, in session: any SQLSession) throws -> [Notice] {
    try session.query(
      """
      SELECT id, claim_id, fingerprint, cursor FROM notice
      WHERE finished_at IS NULL AND (due_at <= $1 OR made_at > $2) ORDER BY due_at, id LIMIT $3
      """, [SQLValue(now), SQLValue(now.advanced(byMilliseconds: 60_000)), SQLValue(limit)]
    ).map { row in
      Notice(
        id: try row.integer(0), claimID: try row.text(1),
        fingerprint: try row.optionalInteger(2).map(UInt64.init(bitPattern:)),
        cursor: try row.integer(3))
    }
  }

  /// How far a fan-out is now: another process, or a step whose commit was not heard of, may have been here.
  public func current(_ id: Int64, in session: any SQLSession) throws -> Notice? {
    try session.query(
      """
      SELECT id, claim_id, fingerprint, cursor FROM notice
      WHERE id = $1 AND finished_at IS NULL
      """, [.integer(id)]
    ).first.map { row in
      Notice(
        id: try row.integer(0), claimID: try row.text(1),
        fingerprint: try row.optionalInteger(2).map(UInt64.init(bitPattern:)),
        cursor: try row.integer(3))
    }
  }

  /// The next asks of a fan-out, in order.
  public func listeners(
    of notice: Notice, limit: Int, in session: any SQLSession
  ) throws -> [Listener] {
    let condition =
      notice.fingerprint == nil
      ? "a.claim_id = $1 AND a.told_verdict IS NOT NULL" : "a.fingerprint = $1"
    return try session.query(
      """
      SELECT a.id, a.person_id, p.account, p.language, a.wants_to_hear, a.told_verdict,
        p.stopped_at, p.gone_at, p.forgotten_at
      FROM ask a JOIN person p ON p.id = a.person_id
      WHERE \(condition) AND a.id > $2 ORDER BY a.id LIMIT $3
      """,
      [
        notice.fingerprint.map(SQLValue.init(bits:)) ?? .text(notice.claimID),
        .integer(notice.cursor), SQLValue(limit),
      ]
    ).map { row in
      Listener(
        askID: try row.integer(0), personID: try row.integer(1),
        account: AccountID(try row.text(2)),
        language: Language(rawValue: try row.text(3)) ?? .id,
        wantsToHear: try row.integer(4) == 1, told: try row.optionalText(5),
        isAway: try [6, 7, 8].contains { try row.optionalInteger($0) != nil })
    }
  }

  /// Whether a person heard how a claim stands by another of their asks.
  public func knows(
    personID: Int64, claimID: String, standing: String, in session: any SQLSession
  ) throws -> Bool {
    try !session.query(
      """
      SELECT 1 FROM ask WHERE person_id = $1 AND claim_id = $2 AND told_verdict = $3 LIMIT 1
      """, [.integer(personID), .text(claimID), .text(standing)]
    ).isEmpty
  }

  /// Notes that an ask has this claim as its answer.
  ///
  /// - Parameter standing: what the person has been told; `nil`: they wanted to hear nothing.
  public func settle(
    askID: Int64, claimID: String, standing: String?, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      """
      UPDATE ask SET claim_id = $1, wants_to_hear = 0, told_verdict = $2, told_at = $3
      WHERE id = $4
      """,
      [
        .text(claimID), SQLValue(standing), standing == nil ? .null : SQLValue(now),
        .integer(askID),
      ])
  }

  /// Notes that a rumor's claim answers an ask of which nobody is told: they did not want to hear, or have
  /// been told already, and then what they were told stays.
  public func attach(
    askID: Int64, claimID: String, in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE ask SET claim_id = $1 WHERE id = $2 AND claim_id IS NULL",
      [.text(claimID), .integer(askID)])
  }

  /// Notes how far a fan-out has come.
  ///
  /// - Parameter told: how many messages this step queued.
  public func advance(
    _ id: Int64, to cursor: Int64, told: Int, isFinished: Bool, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      "UPDATE notice SET cursor = $1, told = told + $2, finished_at = $3 WHERE id = $4",
      [.integer(cursor), SQLValue(told), isFinished ? SQLValue(now) : .null, .integer(id)])
  }

  /// How many people were told by a claim's fan-outs, and whether one is still under way.
  public func summary(
    claimID: String, in session: any SQLSession
  ) throws -> (told: Int64, isUnderWay: Bool) {
    let row = try session.query(
      """
      SELECT CAST(COALESCE(SUM(told), 0) AS BIGINT),
        COALESCE(SUM(CASE WHEN finished_at IS NULL THEN 1 ELSE 0 END), 0)
      FROM notice WHERE claim_id = $1
      """, [.text(claimID)]
    ).first
    guard let row else { return (0, false) }
    return (try row.integer(0), try row.integer(1) > 0)
  }

  // MARK: Logs that are gone through

  /// How far somebody has come in a numbered log; 0 at first.
  public func progress(_ name: String, in session: any SQLSession) throws -> Int64 {
    try session.query("SELECT value FROM progress WHERE name = $1", [.text(name)])
      .first?.integer(0) ?? 0
  }

  /// Notes it; what another process has noted beyond it stays.
  public func setProgress(
    _ name: String, to value: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO progress (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value =
        CASE WHEN excluded.value > progress.value THEN excluded.value ELSE progress.value END
      """, [.text(name), .integer(value)])
  }
}
