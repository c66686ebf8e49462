import Domain
import Foundation

/// Everything that is stored about one person, for the person.
public struct PersonalData: Sendable, Encodable {
  public struct Asked: Sendable, Encodable {
    public var firstAsked: String
    public var lastAsked: String
    public var times: Int64
    /// The person's words, where they are still kept.
    public var text: String?
    public var claim: String?
    public var waitsForResult: Bool
  }
  public struct Wish: Sendable, Encodable {
    public var topic: String
    public var kecamatan: String?
    public var since: String
  }
  public struct Opinion: Sendable, Encodable {
    public var claim: String
    public var opinion: String
    public var at: String
  }
  public struct Letter: Sendable, Encodable {
    public var text: String
    public var writtenAt: String
    public var answer: String?
    public var answeredAt: String?
  }
  public struct Message: Sendable, Encodable {
    public var text: String
    public var at: String
  }

  public var account: String
  public var address: String
  public var firstMessage: String
  public var lastMessage: String
  public var language: String
  public var wantsNothingUnasked: Bool
  public var asked: [Asked]
  public var subscriptions: [Wish]
  public var opinions: [Opinion]
  public var lettersToStaff: [Letter]
  public var sentToYou: [Message]
  /// What the conversation notes between two messages, as it is kept.
  public var memory: String
}

/// Gathers it.
public struct PersonalDataStore: Sendable {
  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// All that is stored of a person; `nil` when there is no such person (any more).
  public func everything(of personID: Int64, in session: any SQLSession) throws -> PersonalData? {
    let id = SQLValue.integer(personID)
    let people = try session.query(
      """
      SELECT account, address, memory, first_seen, last_seen, language, stopped_at FROM person
      WHERE id = $1 AND (forgotten_at IS NULL OR last_seen > forgotten_at)
      """, [id])
    guard let person = people.first else { return nil }
    return PersonalData(
      account: try person.text(0), address: try opened(person.blob(1), "address"),
      firstMessage: try spoken(person.time(3)), lastMessage: try spoken(person.time(4)),
      language: try person.text(5), wantsNothingUnasked: try person.optionalTime(6) != nil,
      asked: try asked(id, session), subscriptions: try wishes(id, session),
      opinions: try opinions(id, session), lettersToStaff: try letters(id, session),
      sentToYou: try messages(id, session),
      memory: try person.optionalBlob(2).map { try opened($0, "memory") } ?? "")
  }

  private func asked(_ id: SQLValue, _ session: any SQLSession) throws -> [PersonalData.Asked] {
    try session.query(
      """
      SELECT a.asked_at, a.last_asked, a.times, r.text, c.title, a.claim_id, a.wants_to_hear,
        a.text
      FROM ask a LEFT JOIN rumor r ON r.fingerprint = a.fingerprint
        LEFT JOIN claim c ON c.id = a.claim_id
      WHERE a.person_id = $1 ORDER BY a.asked_at
      """, [id]
    ).map { row in
      PersonalData.Asked(
        firstAsked: try spoken(row.time(0)), lastAsked: try spoken(row.time(1)),
        times: try row.integer(2),
        text: try row.optionalBlob(3).map { try opened($0, "rumor") }
          ?? row.optionalBlob(7).map { try opened($0, "ask") },
        claim: try row.optionalText(4) ?? row.optionalText(5),
        waitsForResult: try row.optionalText(5) == nil && row.integer(6) == 1)
    }
  }

  private func wishes(_ id: SQLValue, _ session: any SQLSession) throws -> [PersonalData.Wish] {
    try session.query(
      "SELECT topic, district, since FROM subscription WHERE person_id = $1 ORDER BY since", [id]
    ).map { row in
      let district = try row.text(1)
      return PersonalData.Wish(
        topic: try row.text(0), kecamatan: district.isEmpty ? nil : district,
        since: try spoken(row.time(2)))
    }
  }

  private func opinions(_ id: SQLValue, _ session: any SQLSession) throws -> [PersonalData.Opinion]
  {
    try session.query(
      "SELECT claim_id, kind, given_at FROM feedback WHERE person_id = $1 ORDER BY given_at", [id]
    ).map { row in
      PersonalData.Opinion(
        claim: try row.text(0), opinion: try row.text(1), at: try spoken(row.time(2)))
    }
  }

  private func letters(_ id: SQLValue, _ session: any SQLSession) throws -> [PersonalData.Letter] {
    try session.query(
      """
      SELECT text, written_at, answered_at, answer FROM letter WHERE person_id = $1
      ORDER BY written_at
      """, [id]
    ).map { row in
      PersonalData.Letter(
        text: try opened(row.blob(0), "letter"), writtenAt: try spoken(row.time(1)),
        answer: try row.optionalBlob(3).map { try opened($0, "letter answer") },
        answeredAt: try row.optionalTime(2).map(spoken))
    }
  }

  private func messages(_ id: SQLValue, _ session: any SQLSession) throws -> [PersonalData.Message]
  {
    try session.query(
      """
      SELECT o.body, o.queued_at, c.body FROM outbox o LEFT JOIN content c ON c.id = o.content_id
      WHERE o.person_id = $1 AND o.status IN (0, 1, 2, 3, 4) ORDER BY o.id
      """, [id]
    ).map { row in
      let part = try ReplyRecord.decode(
        try row.optionalBlob(2) ?? vault.open(row.blob(0), context: "outbox"))
      return PersonalData.Message(text: part.text, at: try spoken(row.time(1)))
    }
  }

  private func opened(_ sealed: [UInt8], _ context: String) throws -> String {
    String(decoding: try vault.open(sealed, context: context), as: UTF8.self)
  }

  private func spoken(_ moment: Timestamp) -> String {
    Date(timeIntervalSince1970: moment.seconds).ISO8601Format()
  }
}
