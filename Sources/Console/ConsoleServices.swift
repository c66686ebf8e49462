import Channels
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
  /// The accounts on which staff answer those who wrote to them.
  public var adapters: [any ChannelAdapter]
  /// Called with a person's number when something for them was put into the outbox.
  public var queued: @Sendable (Int64) -> Void

  public init(
    matcher: any ClaimMatcher, lookup: any ClaimLookup,
    conversation: @escaping @Sendable () -> Conversation, responses: URL, joiner: RumorJoiner,
    http: any HTTPSending, announcements: any AnnouncementOffice,
    adapters: [any ChannelAdapter] = [], queued: @escaping @Sendable (Int64) -> Void = { _ in }
  ) {
    self.matcher = matcher
    self.lookup = lookup
    self.conversation = conversation
    self.responses = responses
    self.joiner = joiner
    self.http = http
    self.announcements = announcements
    self.adapters = adapters
    self.queued = queued
  }
}
