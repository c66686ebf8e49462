/// A statement that has been checked.
public struct Claim: Sendable, Hashable, Codable, Identifiable {
  /// Where a claim stands. Only published claims answer anybody.
  public enum Status: String, Sendable, Hashable, Codable {
    case draft, published, retracted
  }

  /// Unique and lasting; `[A-Za-z0-9._:-]`, at most 200 characters.
  public var id: String
  /// The statement in one line, as the fact-checker words it.
  public var title: String
  public var verdict: Verdict
  /// Why, in a sentence or a few; may be empty.
  public var summary: String
  /// The published fact-check.
  public var url: String?
  /// Who checked it, by name (*TurnBackHoax (MAFINDO)*, *KPU Jombang*).
  public var source: String?
  /// The day it was published, ISO 8601 (`2026-03-03`).
  public var date: String?
  /// ISO 639 code of the title's language.
  public var language: String
  /// Wordings in which it goes round.
  public var narratives: [String]
  public var status: Status
  /// The last day on which it may answer, ISO 8601; `nil` when it holds for good.
  public var expires: String?

  /// The ids of claims that election bodies' announcements become begin so.
  public static let announcementPrefix = "pengumuman-"

  /// Said by an election body itself: nobody else may write or change it.
  public var isOfficial: Bool { verdict == .official || id.hasPrefix(Self.announcementPrefix) }

  public init(
    id: String, title: String, verdict: Verdict, summary: String = "", url: String? = nil,
    source: String? = nil, date: String? = nil, language: String = "id",
    narratives: [String] = [], status: Status = .published, expires: String? = nil
  ) {
    self.id = id
    self.title = title
    self.verdict = verdict
    self.summary = summary
    self.url = url
    self.source = source
    self.date = date
    self.language = language
    self.narratives = narratives
    self.status = status
    self.expires = expires
  }
}
