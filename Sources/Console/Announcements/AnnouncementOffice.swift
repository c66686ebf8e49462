import Domain

/// What members can do with an announcement; a button each.
public enum AnnouncementAction: String, Sendable, Hashable, CaseIterable {
  case submit, approve, reject, pause, resume, cancel, retry
}

/// What a member may not do, in a sentence for them.
public struct AnnouncementRefusal: Error, Sendable, Hashable {
  public var message: String

  public init(_ message: String) { self.message = message }
}

/// Whom an announcement reaches, before it goes out.
public struct AnnouncementForecast: Sendable {
  /// One number, bot or page.
  public struct Line: Sendable {
    public var account: String
    public var recipients: Int
    public var reachable: Int
    public var byTemplate: Int
    public var waiting: Int
    public var finishedAt: Timestamp
    /// `nil`: not known.
    public var cost: Double?

    public init(
      account: String, recipients: Int, reachable: Int, byTemplate: Int, waiting: Int,
      finishedAt: Timestamp, cost: Double?
    ) {
      self.account = account
      self.recipients = recipients
      self.reachable = reachable
      self.byTemplate = byTemplate
      self.waiting = waiting
      self.finishedAt = finishedAt
      self.cost = cost
    }
  }

  public var lines: [Line]
  public var total: Line
  public var startsAt: Timestamp
  public var currency: String

  public init(lines: [Line], total: Line, startsAt: Timestamp, currency: String) {
    self.lines = lines
    self.total = total
    self.startsAt = startsAt
    self.currency = currency
  }
}

/// What one channel's people will get.
public struct AnnouncementPreview: Sendable {
  public var channel: Channel
  public var message: Reply

  public init(channel: Channel, message: Reply) {
    self.channel = channel
    self.message = message
  }
}

/// Carries out what members decide about announcements, by the house's rules, and writes it into the audit.
///
/// Throws `AnnouncementRefusal` for what the rules forbid, and `StorageError.conflict` when somebody else changed the
/// announcement since `version` was read.
public protocol AnnouncementOffice: Sendable {
  func draft(_ content: AnnouncementContent, by member: Member) async throws -> Int64
  func edit(
    _ id: Int64, version: Int64, _ content: AnnouncementContent, by member: Member) async throws
  func setPicture(_ bytes: [UInt8], of id: Int64, by member: Member) async throws
  /// - Parameter note: why, for `reject`.
  func act(
    _ action: AnnouncementAction, on id: Int64, version: Int64, note: String, by member: Member)
    async throws
  /// Drafts a correction or a withdrawal.
  ///
  /// - Returns: its number.
  func follow(
    _ id: Int64, with content: AnnouncementContent, as kind: Announcement.Kind, by member: Member
  ) async throws -> Int64
  func forecast(_ id: Int64) async throws -> AnnouncementForecast
  /// - Returns: one for each channel that there is an account on.
  func previews(_ id: Int64, in language: Language) async throws -> [AnnouncementPreview]
}
