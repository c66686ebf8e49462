import Domain
import Hummingbird
import Storage

/// How many people the bot has: counts, never who.
struct PeoplePage: Sendable {
  let desk: ConsoleDesk
  private let board: PeopleBoard

  /// Fewer than these are not told apart: a small count in a kecamatan may point at somebody.
  private static let fewest = 5

  init(desk: ConsoleDesk) {
    self.desk = desk
    board = PeopleBoard(database: desk.database)
  }

  var routes: [ConsoleRoute] { [.get("warga", show)] }

  private struct Model {
    struct Account {
      var name: String
      var count: Int
      var stopped: Int
      var gone: Int
    }
    struct Row {
      var name: String
      var count: String
    }
    struct Topic {
      var name: String
      var count: Int
      var districts: [Row]
      var hasDistricts: Bool
    }
    struct Week {
      var label: String
      var count: Int
    }
    var frame: Frame
    var people: Int
    var day: Int
    var week: Int
    var month: Int
    var accounts: [Account]
    var languages: [Row]
    var weeks: [Week]
    var topics: [Topic]
    var isEmpty: Bool
    var moment: String
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let counts = try await board.counts()
    var byAccount: [AccountID: Int] = [:]
    var byLanguage: [String: Int] = [:]
    for group in counts.groups {
      byAccount[group.account, default: 0] += group.count
      byLanguage[group.language, default: 0] += group.count
    }
    let model = Model(
      frame: desk.frame(request, "Warga", in: .people, hasChart: true),
      people: byAccount.values.reduce(0, +), day: counts.day, week: counts.week,
      month: counts.month,
      accounts: byAccount.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        Model.Account(
          name: Channel(rawValue: $0.key.rawValue)?.name ?? $0.key.rawValue, count: $0.value,
          stopped: counts.stopped[$0.key] ?? 0, gone: counts.gone[$0.key] ?? 0)
      },
      languages: byLanguage.sorted { $0.key < $1.key }.map {
        Model.Row(name: Language(rawValue: $0.key)?.name ?? $0.key, count: String($0.value))
      },
      weeks: counts.arrivals.enumerated().reversed().map { back, count in
        Model.Week(
          label: IndonesianMoment.day(
            counts.moment.advanced(
              byMilliseconds: -Int64(back + 1) * PeopleBoard.weekMilliseconds)), count: count)
      }, topics: Self.topics(counts.subscribers), isEmpty: byAccount.isEmpty,
      moment: IndonesianMoment.clock(counts.moment))
    return desk.page(.people, model)
  }

  private static func topics(_ subscribers: [PeopleStore.Subscribers]) -> [Model.Topic] {
    Dictionary(grouping: subscribers) { $0.topic }.sorted { $0.key < $1.key }.map { topic, rows in
      let districts = rows.filter { !$0.district.isEmpty }.sorted { $0.district < $1.district }
      return Model.Topic(
        name: AnnouncementForm.topicNames[topic] ?? topic,
        count: rows.reduce(0) { $0 + $1.count },
        districts: districts.map {
          Model.Row(
            name: RumorListPage.placeName($0.district) ?? $0.district,
            count: $0.count < fewest ? "kurang dari \(fewest)" : String($0.count))
        }, hasDistricts: !districts.isEmpty)
    }
  }
}

/// Counts at most once a minute, however many look.
actor PeopleBoard {
  struct Counts: Sendable {
    var moment: Timestamp
    var groups: [PeopleStore.Group]
    var stopped: [AccountID: Int]
    var gone: [AccountID: Int]
    /// Different people who asked something in the last day, week and 30 days.
    var day: Int
    var week: Int
    var month: Int
    /// First messages by week, the latest first.
    var arrivals: [Int]
    var subscribers: [PeopleStore.Subscribers]
  }

  static let weekMilliseconds: Int64 = 7 * 24 * 3600 * 1000
  private static let dayMilliseconds: Int64 = 24 * 3600 * 1000
  private static let keptMilliseconds: Int64 = 60_000
  private static let weeks = 8

  private let database: any Database
  private var kept: Counts?

  init(database: any Database) { self.database = database }

  func counts() async throws -> Counts {
    let now = Timestamp.now
    if let kept, now.millisecondsSince(kept.moment) < Self.keptMilliseconds { return kept }
    let store = PeopleStore()
    let counts = try await database.read { session in
      func asking(_ days: Int64) throws -> Int {
        try store.asking(
          since: now.advanced(byMilliseconds: -days * Self.dayMilliseconds), in: session)
      }
      return Counts(
        moment: now, groups: try store.groups(in: session),
        stopped: try store.stopped(in: session), gone: try store.gone(in: session),
        day: try asking(1), week: try asking(7), month: try asking(30),
        arrivals: try store.arrivals(
          until: now, spans: Self.weeks, of: Self.weekMilliseconds, in: session),
        subscribers: try store.subscribers(in: session))
    }
    kept = counts
    return counts
  }
}
