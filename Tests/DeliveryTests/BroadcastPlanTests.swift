import Channels
import Domain
import Testing

@testable import Delivery

@Suite("The plan of a broadcast")
struct BroadcastPlanTests {
  /// A Monday, eight in the morning where Jombang lies.
  private static let morning = Timestamp(milliseconds: 1_795_395_600_000)
  private static let prices = BroadcastPrices(
    prices: [
      .whatsapp: .init(message: 0, template: 500), .sms: .init(segment: 300),
      .telegram: .init(message: 0),
    ])

  private func whatsApp(perSecond: Double) -> any ChannelAdapter {
    WhatsAppChannel(
      account: AccountID("whatsapp"), appSecret: "s", verifyToken: "v", accessToken: "t",
      phoneNumberID: "1",
      pacing: Pacing(
        perSecond: perSecond, burst: 1, personIntervalMilliseconds: 6_000, personBurst: 1))
  }

  private func plan(_ load: BroadcastPlan.Load, isUrgent: Bool = false) -> BroadcastPlan {
    BroadcastPlan(
      [load], prices: Self.prices, startingAt: Self.morning, isUrgent: isUrgent)
  }

  @Test("the morning of these tests is one")
  func morning() {
    #expect(!QuietHours.contain(Self.morning))
    #expect(QuietHours.contain(Self.morning.advanced(bySeconds: 14 * 3600)))
  }

  @Test("takes four fifths of what an account may send a second")
  func rate() {
    let plan = plan(
      BroadcastPlan.Load(
        adapter: whatsApp(perSecond: 50), people: 4_000, recent: 4_000, hasTemplate: false))
    #expect(plan.finishedAt == Self.morning.advanced(bySeconds: 100))
    #expect(plan.recipients == 4_000 && plan.reachable == 4_000 && plan.cost == 0)
  }

  @Test("LINE takes 500 people in a call, but nothing is handed out faster than a process can")
  func together() {
    let line = LineChannel(
      account: AccountID("line"), channelSecret: "s", accessToken: "t",
      pacing: Pacing(
        perSecond: 10, burst: 1, personIntervalMilliseconds: 0, personBurst: 1))
    let slow = plan(
      BroadcastPlan.Load(adapter: line, people: 100_000, recent: 0, hasTemplate: false))
    #expect(slow.finishedAt == Self.morning.advanced(bySeconds: 25))
    let usual = LineChannel(account: AccountID("line"), channelSecret: "s", accessToken: "t")
    let quick = plan(
      BroadcastPlan.Load(adapter: usual, people: 100_000, recent: 0, hasTemplate: false))
    #expect(quick.finishedAt == Self.morning.advanced(bySeconds: 10))
  }

  @Test("outside of the window a template is paid for, or the message waits for the person")
  func window() {
    var load = BroadcastPlan.Load(
      adapter: whatsApp(perSecond: 50), people: 1_000, recent: 400, hasTemplate: true)
    let paid = plan(load)
    #expect(paid.reachable == 400 && paid.byTemplate == 600 && paid.waiting == 0)
    #expect(paid.cost == 300_000)
    load.hasTemplate = false
    let waiting = plan(load)
    #expect(waiting.byTemplate == 0 && waiting.waiting == 600 && waiting.cost == 0)
  }

  @Test(
    "WhatsApp's tiers spread templates over days",
    arguments: [(250, 3), (500, 1), (600, 0), (2_000, 0)])
  func tiers(limit: Int, days: Int) {
    let plan = plan(
      BroadcastPlan.Load(
        adapter: whatsApp(perSecond: 50), people: 600, recent: 0, hasTemplate: true,
        peopleADay: limit, usedToday: limit == 250 ? 200 : 0))
    let wait = plan.finishedAt.millisecondsSince(Self.morning)
    #expect(wait / 86_400_000 == Int64(days))
  }

  @Test("what is under way on the account comes first")
  func ahead() {
    var load = BroadcastPlan.Load(
      adapter: whatsApp(perSecond: 50), people: 4_000, recent: 4_000, hasTemplate: false)
    let alone = plan(load).finishedAt.millisecondsSince(Self.morning)
    load.ahead = 8_000
    #expect(plan(load).finishedAt.millisecondsSince(Self.morning) == alone * 3)
    load.people = 0
    #expect(plan(load).finishedAt == Self.morning)
  }

  @Test("nobody is woken, save by what is urgent")
  func quiet() {
    // 30 hours of sending: 13 today, 15 tomorrow, 2 the day after.
    let load = BroadcastPlan.Load(
      adapter: whatsApp(perSecond: 1.25), people: 108_000, recent: 108_000, hasTemplate: false)
    #expect(plan(load).finishedAt == Self.morning.advanced(bySeconds: (24 * 2) * 3600))
    #expect(
      plan(load, isUrgent: true).finishedAt == Self.morning.advanced(bySeconds: 30 * 3600))
    let night = Self.morning.advanced(bySeconds: 15 * 3600)
    let later = BroadcastPlan(
      [load], prices: Self.prices, startingAt: night, isUrgent: false)
    #expect(later.startsAt == Self.morning.advanced(bySeconds: 22 * 3600))
  }

  @Test("text messages cost by segment; a price that nobody knows is not made up")
  func cost() {
    let sms = TwilioChannel(
      account: AccountID("twilio"), accountSID: "AC", authToken: "t", from: "+62",
      statusCallbackURL: "https://x.example/", apiURL: nil)
    #expect(
      plan(
        BroadcastPlan.Load(
          adapter: sms, people: 100, recent: 0, hasTemplate: false, segments: 2)
      ).cost == 60_000)
    let line = LineChannel(account: AccountID("line"), channelSecret: "s", accessToken: "t")
    #expect(
      plan(BroadcastPlan.Load(adapter: line, people: 1, recent: 0, hasTemplate: false)).cost == nil)
  }
}
