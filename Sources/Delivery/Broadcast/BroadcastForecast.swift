import Channels
import Domain
import Storage

/// Says before an announcement goes out whom it reaches, when it will be finished and what it costs.
public struct BroadcastForecast: Sendable {
  private let database: any Database
  private let adapters: [AccountID: any ChannelAdapter]
  private let templates: TemplateNames
  private let peopleADay: [AccountID: Int]
  private let prices: BroadcastPrices
  private let broadcasts = BroadcastStore()
  private let store = AnnouncementStore()
  /// A day, less what the channels keep in hand.
  private static let windowMilliseconds: Int64 = 86_040_000

  public init(
    database: any Database, adapters: [any ChannelAdapter], templates: TemplateNames,
    peopleADay: [AccountID: Int], prices: BroadcastPrices
  ) {
    self.database = database
    self.adapters = Dictionary(adapters.map { ($0.account, $0) }) { first, _ in first }
    self.templates = templates
    self.peopleADay = peopleADay
    self.prices = prices
  }

  /// Before it is sent, for everybody; while it is, for those who have not got it.
  ///
  /// - Parameter composer: how long it is as a text message.
  public func plan(
    for announcement: Announcement, composer: AnnouncementTexts, at now: Timestamp = .now
  ) async throws -> BroadcastPlan {
    let recent = now.advanced(byMilliseconds: -Self.windowMilliseconds)
    let accounts = Array(peopleADay.keys)
    let (counts, used, ahead) = try await database.read { [self] session in
      let counts = try audience(of: announcement, recentAfter: recent, in: session)
      let ahead = try self.ahead(of: announcement, in: session)
      var used: [AccountID: Int] = [:]
      for account in accounts {
        used[account] = try broadcasts.peopleByTemplate(
          account: account, since: now.advanced(byMilliseconds: -86_400_000), in: session)
      }
      return (counts, used, ahead)
    }
    let loads = counts.compactMap { count -> BroadcastPlan.Load? in
      guard let adapter = adapters[count.account] else { return nil }
      let message = composer.message(announcement, in: .id, on: adapter, at: now)
      return BroadcastPlan.Load(
        adapter: adapter, people: count.people, recent: count.recent,
        hasTemplate: templates[count.account, .announcement] != nil,
        peopleADay: peopleADay[count.account], usedToday: used[count.account] ?? 0,
        ahead: ahead[count.account] ?? 0,
        segments: adapter.channel == .sms ? SMSCost.segments(of: message.text) : 1)
    }
    return BroadcastPlan(
      loads, prices: prices, startingAt: max(announcement.sendAt ?? now, now),
      isUrgent: announcement.urgentReason != nil)
  }

  private func audience(
    of announcement: Announcement, recentAfter recent: Timestamp, in session: any SQLSession
  ) throws -> [AudienceCount] {
    if [.sending, .paused].contains(announcement.state) {
      return try broadcasts.count(leftOf: announcement.id, recentAfter: recent, in: session)
    }
    if let parent = announcement.parentID {
      return try broadcasts.count(reachedBy: parent, recentAfter: recent, in: session)
    }
    return try broadcasts.count(
      topics: Topic.subscriptions(of: announcement.topics), districts: announcement.districts,
      recentAfter: recent, in: session)
  }

  /// Recipients of other broadcasts with whom it shares its accounts: of those that are being sent, and of those
  /// that are approved and start no later.
  private func ahead(
    of announcement: Announcement, in session: any SQLSession
  ) throws -> [AccountID: Int] {
    var ahead: [AccountID: Int] = [:]
    let others = try store.list(open: [.approved, .preparing, .sending], in: session)
    for other in others where other.id != announcement.id {
      if other.state == .sending {
        ahead.merge(try broadcasts.left(of: other.id, in: session)) { $0 + $1 }
      } else if (other.sendAt ?? other.madeAt) <= (announcement.sendAt ?? .now) {
        let counts = try audience(
          of: other, recentAfter: Timestamp(milliseconds: 0), in: session)
        ahead.merge(counts.map { ($0.account, $0.people) }) { $0 + $1 }
      }
    }
    return ahead
  }
}
