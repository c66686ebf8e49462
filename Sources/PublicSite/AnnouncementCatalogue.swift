import Domain

/// An announcement with what came before and after it, as its public page needs them.
public struct PublishedAnnouncement: Sendable {
  public var announcement: Announcement
  /// What it corrects or withdraws.
  public var parent: Announcement?
  /// Corrections and withdrawals of it that have gone out, oldest first.
  public var successors: [Announcement]

  public init(
    announcement: Announcement, parent: Announcement? = nil, successors: [Announcement] = []
  ) {
    self.announcement = announcement
    self.parent = parent
    self.successors = successors
  }
}

/// The announcements that have gone out.
public protocol AnnouncementCatalogue: Sendable {
  /// The one with this code; `nil` when there is none, or it has not gone out.
  func announcement(code: String) async throws -> PublishedAnnouncement?

  /// The newest first.
  func announcements(limit: Int, offset: Int) async throws -> [Announcement]

  /// Its picture.
  func picture(code: String) async throws -> (type: String, bytes: [UInt8])?
}

/// A site without any.
public struct NoAnnouncements: AnnouncementCatalogue {
  public init() {}
  public func announcement(code: String) async throws -> PublishedAnnouncement? { nil }
  public func announcements(limit: Int, offset: Int) async throws -> [Announcement] { [] }
  public func picture(code: String) async throws -> (type: String, bytes: [UInt8])? { nil }
}
