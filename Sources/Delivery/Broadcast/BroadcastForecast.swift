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

  /// - Parameter composer: how long it is as a text message.
  public func plan(
    for announcement: Announcement, composer: AnnouncementTexts, at now: Timestamp = .now
  ) async throws -> BroadcastPlan {
    let recent = now.advanced(byMilliseconds: -Self.windowMilliseconds)
    let accounts = Array(peopleADay.keys)
    let (counts, used) = try await database.read { [broadcasts] session in
      let counts =
        try announcement.parentID.map {
          try broadcasts.count(reachedBy: $0, recentAfter: recent, in: session)
        }
        ?? broadcasts.count(
          topics: Topic.subscriptions(of: announcement.topics),
          districts: announcement.districts, recentAfter: recent, in: session)
      var used: [AccountID: Int] = [:]
      for account in accounts {
        used[account] = try broadcasts.peopleByTemplate(
          account: account, since: now.advanced(byMilliseconds: -86_400_000), in: session)
      }
      return (counts, used)
    }
    let loads = counts.compactMap { count -> BroadcastPlan.Load? in
      guard let adapter = adapters[count.account] else { return nil }
      let message = composer.message(announcement, in: .id, on: adapter, at: now)
      return BroadcastPlan.Load(
        adapter: adapter, people: count.people, recent: count.recent,
        hasTemplate: templates[count.account, .announcement] != nil,
        peopleADay: peopleADay[count.account], usedToday: used[count.account] ?? 0,
        segments: adapter.channel == .sms ? SMSCost.segments(of: message.text) : 1)
    }
    return BroadcastPlan(
      loads, prices: prices, startingAt: max(announcement.sendAt ?? now, now),
      isUrgent: announcement.urgentReason != nil)
  }
}
