import Crypto
import Domain

/// What happened to an announcement, for staff and (without names) for its public page.
public struct AnnouncementEvent: Sendable, Hashable {
  public let at: Timestamp
  /// Who did it, by address.
  public let member: String
  /// A word: `draft`, `edit`, `submit`, `approve`, `reject`, `start`, `pause`, `resume`, `cancel`,
  /// `retry`, `corrected`, `withdrawn`, `done`.
  public let what: String
  public let note: String
}

/// The announcements: drafts, what is under way, and what is public.
public struct AnnouncementStore: Sendable {
  public init() {}

  private static let columns = """
    id, code, organisation, kind, parent_id, state, version, topics, districts, link, picture,
    urgent_reason, send_at, author, approver, series, claim_id, made_at, started_at,
    materialised_at, finished_at
    """

  // MARK: Writing

  /// Adds a draft.
  ///
  /// - Returns: it with its id; `nil` when its code or series is taken.
  public func add(
    _ draft: Announcement, in session: any SQLSession
  ) throws -> Announcement? {
    let rows = try session.query(
      """
      INSERT INTO announcement (code, organisation, kind, parent_id, state, version, topics,
        districts, link, picture, urgent_reason, send_at, author, series, made_at, changed_at)
      VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)
      ON CONFLICT DO NOTHING RETURNING id
      """,
      [
        .text(draft.code), .text(draft.organisation.rawValue), .text(draft.kind.rawValue),
        SQLValue(draft.parentID), .text(draft.state.rawValue), .text(Self.list(draft.topics)),
        .text(Self.list(draft.districts)), SQLValue(draft.link), SQLValue(draft.picture),
        SQLValue(draft.urgentReason), SQLValue(draft.sendAt), .text(draft.author),
        SQLValue(draft.series), SQLValue(draft.madeAt),
      ])
    guard let row = rows.first else { return nil }
    var stored = draft
    stored.id = try row.integer(0)
    try save(draft.texts, of: stored.id, in: session)
    return stored
  }

  /// Writes a changed announcement, if nobody else changed it since it was read.
  ///
  /// - Returns: it with its new version.
  /// - Throws: `StorageError.conflict`.
  public func save(
    _ changed: Announcement, at now: Timestamp, in session: any SQLSession
  ) throws -> Announcement {
    let count = try session.execute(
      """
      UPDATE announcement SET state = $1, version = version + 1, topics = $2, districts = $3,
        link = $4, picture = $5, urgent_reason = $6, send_at = $7, approver = $8, claim_id = $9,
        changed_at = $10, started_at = $11, materialised_at = $12, finished_at = $13
      WHERE id = $14 AND version = $15
      """,
      [
        .text(changed.state.rawValue), .text(Self.list(changed.topics)),
        .text(Self.list(changed.districts)), SQLValue(changed.link), SQLValue(changed.picture),
        SQLValue(changed.urgentReason), SQLValue(changed.sendAt), SQLValue(changed.approver),
        SQLValue(changed.claimID), SQLValue(now), SQLValue(changed.startedAt),
        SQLValue(changed.materialisedAt), SQLValue(changed.finishedAt), .integer(changed.id),
        .integer(changed.version),
      ])
    guard count > 0 else { throw StorageError.conflict }
    try save(changed.texts, of: changed.id, in: session)
    var stored = changed
    stored.version += 1
    return stored
  }

  private func save(
    _ texts: [Language: Announcement.Text], of id: Int64, in session: any SQLSession
  ) throws {
    let old = try self.texts(of: id, in: session)
    guard texts != old else { return }
    try session.execute(
      "DELETE FROM announcement_text WHERE announcement_id = $1", [.integer(id)])
    for (language, text) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try session.execute(
        """
        INSERT INTO announcement_text (announcement_id, language, title, body)
        VALUES ($1, $2, $3, $4)
        """,
        [.integer(id), .text(language.rawValue), .text(text.title), .text(text.body)])
    }
  }

  /// Writes down what happened.
  public func note(
    _ what: String, by member: String, note: String = "", of id: Int64, at now: Timestamp,
    in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO announcement_event (announcement_id, happened_at, member, what, note)
      VALUES ($1, $2, $3, $4, $5)
      """,
      [.integer(id), SQLValue(now), .text(member), .text(what), .text(String(note.prefix(500)))])
  }

  /// Sets the picture; the announcement's own `picture` has to name its type.
  public func setPicture(
    _ bytes: [UInt8], type: String, of id: Int64, in session: any SQLSession
  ) throws {
    try session.execute(
      """
      INSERT INTO announcement_picture (announcement_id, type, bytes) VALUES ($1, $2, $3)
      ON CONFLICT (announcement_id) DO UPDATE SET type = excluded.type, bytes = excluded.bytes
      """, [.integer(id), .text(type), .blob(bytes)])
  }

  /// Tells pictures apart, for the audit: SHA-256 in hexadecimal digits; `nil`: there is none.
  public func pictureHash(
    of announcement: Announcement, in session: any SQLSession
  ) throws -> String? {
    guard announcement.picture != nil else { return nil }
    return try picture(of: announcement.id, in: session).map { picture in
      SHA256.hash(data: picture.bytes).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    }
  }

  public func picture(
    of id: Int64, in session: any SQLSession
  ) throws -> (type: String, bytes: [UInt8])? {
    try session.query(
      "SELECT type, bytes FROM announcement_picture WHERE announcement_id = $1", [.integer(id)]
    ).first.map { (try $0.text(0), try $0.blob(1)) }
  }

  // MARK: Reading

  public func find(id: Int64, in session: any SQLSession) throws -> Announcement? {
    try list("WHERE id = $1", [.integer(id)], in: session).first
  }

  public func find(code: String, in session: any SQLSession) throws -> Announcement? {
    try list("WHERE code = $1", [.text(code)], in: session).first
  }

  public func find(series: String, in session: any SQLSession) throws -> Announcement? {
    try list("WHERE series = $1", [.text(series)], in: session).first
  }

  /// Its state alone, read where every moment counts.
  public func state(
    of id: Int64, in session: any SQLSession
  ) throws -> Announcement.State? {
    try session.query("SELECT state FROM announcement WHERE id = $1", [.integer(id)])
      .first.flatMap { Announcement.State(rawValue: try $0.text(0)) }
  }

  /// Everybody who has written or changed it: whoever did is not the second pair of eyes.
  public func writers(of id: Int64, in session: any SQLSession) throws -> Set<String> {
    Set(
      try session.query(
        """
        SELECT DISTINCT member FROM announcement_event
        WHERE announcement_id = $1 AND what IN ('draft', 'edit')
        """, [.integer(id)]
      ).map { try $0.text(0) })
  }

  /// Whether a withdrawal of it is being prepared: drafted, submitted or approved.
  public func hasOpenWithdrawal(of id: Int64, in session: any SQLSession) throws -> Bool {
    try !session.query(
      """
      SELECT 1 FROM announcement WHERE parent_id = $1 AND kind = 'withdrawal'
        AND state IN ('draft', 'submitted', 'approved') LIMIT 1
      """, [.integer(id)]
    ).isEmpty
  }

  /// What it corrects or withdraws, and what that one did, and so on: the nearest first.
  public func ancestors(
    of announcement: Announcement, in session: any SQLSession
  ) throws -> [Announcement] {
    var found: [Announcement] = []
    var next = announcement.parentID
    while let id = next, found.count < 20, let parent = try find(id: id, in: session) {
      found.append(parent)
      next = parent.parentID
    }
    return found
  }

  /// The newest first.
  ///
  /// - Parameter organisation: `nil`: everybody's.
  public func list(
    organisation: Organisation?, limit: Int, offset: Int = 0, in session: any SQLSession
  ) throws -> [Announcement] {
    guard let organisation else {
      return try list(
        "ORDER BY id DESC LIMIT $1 OFFSET $2", [SQLValue(limit), SQLValue(offset)], in: session)
    }
    return try list(
      "WHERE organisation = $1 ORDER BY id DESC LIMIT $2 OFFSET $3",
      [.text(organisation.rawValue), SQLValue(limit), SQLValue(offset)], in: session)
  }

  /// Those in a state that have not ended, in the order in which they are to go.
  public func list(
    open states: [Announcement.State], in session: any SQLSession
  ) throws -> [Announcement] {
    try list(
      """
      WHERE state IN (\(placeholders(states.count, from: 1))) AND finished_at IS NULL
      ORDER BY COALESCE(send_at, 0), id
      """, states.map { .text($0.rawValue) }, in: session)
  }

  /// What ended in a span of time.
  public func finished(
    before moment: Timestamp, after start: Timestamp, in session: any SQLSession
  ) throws -> [Int64] {
    try session.query(
      """
      SELECT id FROM announcement
      WHERE started_at IS NOT NULL AND finished_at <= $1 AND finished_at > $2
      """, [SQLValue(moment), SQLValue(start)]
    ).map { try $0.integer(0) }
  }

  /// What the public may see, newest first.
  public func published(
    limit: Int, offset: Int, in session: any SQLSession
  ) throws -> [Announcement] {
    try list(
      "WHERE started_at IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT $1 OFFSET $2",
      [SQLValue(limit), SQLValue(offset)], in: session)
  }

  /// Corrections and withdrawals of one, oldest first.
  public func children(
    of id: Int64, in session: any SQLSession
  ) throws -> [Announcement] {
    try list("WHERE parent_id = $1 ORDER BY id", [.integer(id)], in: session)
  }

  public func events(of id: Int64, in session: any SQLSession) throws -> [AnnouncementEvent] {
    try session.query(
      """
      SELECT happened_at, member, what, note FROM announcement_event
      WHERE announcement_id = $1 ORDER BY id
      """, [.integer(id)]
    ).map { row in
      AnnouncementEvent(
        at: try row.time(0), member: try row.text(1), what: try row.text(2),
        note: try row.text(3))
    }
  }

  private func list(
    _ rest: String, _ arguments: [SQLValue], in session: any SQLSession
  ) throws -> [Announcement] {
    try session.query("SELECT \(Self.columns) FROM announcement \(rest)", arguments).map { row in
      let id = try row.integer(0)
      guard let organisation = Organisation(rawValue: try row.text(2)) else {
        throw StorageError.malformed(column: 2)
      }
      guard let kind = Announcement.Kind(rawValue: try row.text(3)) else {
        throw StorageError.malformed(column: 3)
      }
      guard let state = Announcement.State(rawValue: try row.text(5)) else {
        throw StorageError.malformed(column: 5)
      }
      return Announcement(
        id: id, code: try row.text(1), organisation: organisation, kind: kind,
        parentID: try row.optionalInteger(4), state: state, version: try row.integer(6),
        texts: try texts(of: id, in: session), topics: Self.items(try row.text(7)),
        districts: Self.items(try row.text(8)), link: try row.optionalText(9),
        picture: try row.optionalText(10), urgentReason: try row.optionalText(11),
        sendAt: try row.optionalTime(12), author: try row.text(13),
        approver: try row.optionalText(14), series: try row.optionalText(15),
        claimID: try row.optionalText(16), madeAt: try row.time(17),
        startedAt: try row.optionalTime(18), materialisedAt: try row.optionalTime(19),
        finishedAt: try row.optionalTime(20))
    }
  }

  private func texts(
    of id: Int64, in session: any SQLSession
  ) throws -> [Language: Announcement.Text] {
    var texts: [Language: Announcement.Text] = [:]
    for row in try session.query(
      "SELECT language, title, body FROM announcement_text WHERE announcement_id = $1",
      [.integer(id)])
    {
      guard let language = Language(rawValue: try row.text(0)) else { continue }
      texts[language] = Announcement.Text(title: try row.text(1), body: try row.text(2))
    }
    return texts
  }

  /// Ids hold no spaces.
  private static func list(_ ids: [String]) -> String { ids.joined(separator: " ") }
  private static func items(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
