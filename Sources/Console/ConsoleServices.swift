import ClaimMatching
import Conversation
import Domain
import Foundation

/// What the console needs of the running house beside the store.
public struct ConsoleServices: Sendable {
  /// The index of the published claims.
  public var matcher: any ClaimMatcher
  public var lookup: any ClaimLookup
  /// The conversation with the canned answers that are in use now.
  public var conversation: @Sendable () -> Conversation
  /// The folder of canned answers.
  public var responses: URL
  /// The index of what goes round.
  public var joiner: RumorJoiner
  /// Looks whether a source answers.
  public var http: any HTTPSending
  /// Carries out what is decided about announcements.
  public var announcements: any AnnouncementOffice

  public init(
    matcher: any ClaimMatcher, lookup: any ClaimLookup,
    conversation: @escaping @Sendable () -> Conversation, responses: URL, joiner: RumorJoiner,
    http: any HTTPSending, announcements: any AnnouncementOffice
  ) {
    self.matcher = matcher
    self.lookup = lookup
    self.conversation = conversation
    self.responses = responses
    self.joiner = joiner
    self.http = http
    self.announcements = announcements
  }
}
