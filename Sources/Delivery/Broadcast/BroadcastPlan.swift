import Channels
import Domain

/// What sending costs, by channel. Read from a file, because platforms change their prices.
public struct BroadcastPrices: Sendable, Hashable {
  /// Of one channel, in the currency's units; `nil`: not known.
  public struct Price: Sendable, Hashable {
    /// A message that may go freely.
    public var message: Double?
    /// A paid template.
    public var template: Double?
    /// A segment of a text message.
    public var segment: Double?

    public init(message: Double? = nil, template: Double? = nil, segment: Double? = nil) {
      self.message = message
      self.template = template
      self.segment = segment
    }
  }

  public var currency: String
  public var prices: [Channel: Price]

  public init(currency: String = "IDR", prices: [Channel: Price] = [:]) {
    self.currency = currency
    self.prices = prices
  }
}

/// What an announcement means on one account, before it goes out.
public struct AccountPlan: Sendable, Hashable {
  public var account: AccountID
  public var channel: Channel
  public var recipients: Int
  /// They can be written to now without a template.
  public var reachable: Int
  /// They get the paid template.
  public var byTemplate: Int
  /// They get it when they write again: their window is closed and there is no template.
  public var waiting: Int
  /// When the last of them has it, if nothing goes wrong.
  public var finishedAt: Timestamp
  /// `nil` when the price is not known.
  public var cost: Double?
}

/// When a broadcast will be finished, and what it costs.
///
/// Sources of the limits: Meta's rate limits (messages a second and number, tiers of different people in 24
/// hours), the Bot FAQ (30 a second), LINE's reference (200 multicasts a second, each to 500), Twilio and the
/// gateways' own rates. They stand in each adapter's `pacing`; one person's interval
/// is kept by the lanes and does not matter for a single message.
public struct BroadcastPlan: Sendable, Hashable {
  public var accounts: [AccountPlan]
  public var startsAt: Timestamp
  public var finishedAt: Timestamp
  public var currency: String

  public var recipients: Int { accounts.reduce(0) { $0 + $1.recipients } }
  public var reachable: Int { accounts.reduce(0) { $0 + $1.reachable } }
  public var byTemplate: Int { accounts.reduce(0) { $0 + $1.byTemplate } }
  public var waiting: Int { accounts.reduce(0) { $0 + $1.waiting } }
  /// `nil` when a price is not known.
  public var cost: Double? {
    accounts.reduce(0.0 as Double?) { sum, plan in
      guard let sum, let cost = plan.cost else { return nil }
      return sum + cost
    }
  }

  /// What is known of an account.
  public struct Load: Sendable {
    public var adapter: any ChannelAdapter
    /// Recipients, and those among them who wrote within the channel's window.
    public var people: Int
    public var recent: Int
    public var hasTemplate: Bool
    /// Different people in 24 hours to whom templates may go; `nil`: no limit.
    public var peopleADay: Int?
    /// Used up of that in the last 24 hours.
    public var usedToday: Int
    /// Recipients of other broadcasts who come before these, or between them.
    public var ahead: Int
    /// What one message costs as text messages; 1 elsewhere.
    public var segments: Int

    public init(
      adapter: any ChannelAdapter, people: Int, recent: Int, hasTemplate: Bool,
      peopleADay: Int? = nil, usedToday: Int = 0, ahead: Int = 0, segments: Int = 1
    ) {
      self.adapter = adapter
      self.people = people
      self.recent = recent
      self.hasTemplate = hasTemplate
      self.peopleADay = peopleADay
      self.usedToday = usedToday
      self.ahead = ahead
      self.segments = segments
    }
  }

  /// Replies keep a fifth of what an account may send.
  static let share = 0.8
  /// A process hands out no more in a second, however fast an account is.
  static let mostPerSecond = 10_000.0

  /// People a second whom an account's broadcasts reach.
  static func rate(of adapter: any ChannelAdapter) -> Double {
    min(
      max(adapter.pacing.perSecond * share * Double(adapter.mostRecipients), 0.001), mostPerSecond)
  }

  /// - Parameter start: when the first may go; moved out of the quiet hours unless `isUrgent`.
  public init(
    _ loads: [Load], prices: BroadcastPrices, startingAt start: Timestamp, isUrgent: Bool
  ) {
    let start = isUrgent ? start : QuietHours.next(after: start)
    startsAt = start
    currency = prices.currency
    accounts = loads.map { load in
      Self.plan(load, prices: prices, start: start, isUrgent: isUrgent)
    }
    finishedAt = accounts.map(\.finishedAt).max() ?? start
  }

  private static func plan(
    _ load: Load, prices: BroadcastPrices, start: Timestamp, isUrgent: Bool
  ) -> AccountPlan {
    let free = load.adapter.windowHours == nil ? load.people : min(load.recent, load.people)
    let closed = load.people - free
    let byTemplate = load.hasTemplate ? closed : 0
    let price = prices.prices[load.adapter.channel]
    let perMessage =
      load.adapter.channel == .sms
      ? price?.segment.map { $0 * Double(load.segments) }
      : price?.message
    var cost: Double? = 0
    if load.adapter.isPulled {
      cost = 0
    } else {
      cost = free == 0 ? 0 : perMessage.map { $0 * Double(free) }
      if byTemplate > 0 {
        cost = cost.flatMap { sum in price?.template.map { sum + $0 * Double(byTemplate) } }
      }
    }
    return AccountPlan(
      account: load.adapter.account, channel: load.adapter.channel, recipients: load.people,
      reachable: free, byTemplate: byTemplate, waiting: closed - byTemplate,
      finishedAt: finish(load, free: free, byTemplate: byTemplate, start, isUrgent), cost: cost)
  }

  private static func finish(
    _ load: Load, free: Int, byTemplate: Int, _ start: Timestamp, _ isUrgent: Bool
  ) -> Timestamp {
    if load.adapter.isPulled || load.people == 0 { return start }
    let rate = rate(of: load.adapter)
    func after(_ moment: Timestamp, sending count: Int) -> Timestamp {
      let milliseconds = Int64((Double(count + load.ahead) / rate * 1000).rounded(.up))
      return isUrgent
        ? moment.advanced(byMilliseconds: milliseconds)
        : QuietHours.advance(moment, byDaytime: milliseconds)
    }
    guard let limit = load.peopleADay, byTemplate > 0 else {
      return after(start, sending: free + byTemplate)
    }
    // Those who need no template go first; the tier opens anew a day after it was used.
    let today = max(limit - load.usedToday, 0)
    let rest = max(byTemplate - today, 0)
    guard rest > 0 else { return after(start, sending: free + byTemplate) }
    let days = (rest + limit - 1) / limit
    let last = rest - (days - 1) * limit
    let dayOfLast = start.advanced(byMilliseconds: Int64(days) * 86_400_000)
    return after(isUrgent ? dayOfLast : QuietHours.next(after: dayOfLast), sending: last)
  }
}
