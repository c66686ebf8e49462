import Conversation
import Domain
import Hummingbird
import Storage

/// What is going round now.
struct TodayPage: Sendable {
  let desk: ConsoleDesk
  private let board: TodayBoard

  init(desk: ConsoleDesk) {
    self.desk = desk
    board = TodayBoard(desk: desk)
  }

  var routes: [ConsoleRoute] { [.get("hari-ini", show)] }

  private struct Model {
    struct Hour {
      var label: String
      var asks: Int
      var answered: Int
    }
    struct Share {
      var name: String
      var count: Int
      var percent: Int
    }
    struct Item {
      var path: String
      var text: String
      var count: Int
      var badge: String?
      var verdict: String?
    }
    var frame: Frame
    var asks: Int
    var answeredPercent: String
    var waiting: String
    var oldest: String
    var oldestPath: String?
    var isLate: Bool
    var hours: [Hour]
    var rumors: [Item]
    var hasRumors: Bool
    var claims: [Item]
    var hasClaims: Bool
    var channels: [Share]
    var languages: [Share]
    var topics: [Share]
    var hasTopics: Bool
    var places: [Share]
    var hasPlaces: Bool
    var moment: String
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let today = try await board.today()
    let asks = today.hours.reduce(0) { $0 + $1.asks }
    let answered = today.hours.reduce(0) { $0 + $1.answered }
    let now = Timestamp.now
    let age = today.oldest.map { now.millisecondsSince($0.since) }
    let model = Model(
      frame: desk.frame(request, "Hari ini", in: .today, hasChart: true), asks: asks,
      answeredPercent: asks > 0 ? "\(answered * 100 / asks) %" : "–",
      waiting: today.waiting > TodayBoard.mostCounted
        ? "lebih dari \(TodayBoard.mostCounted)" : String(today.waiting),
      oldest: age.map { IndonesianMoment.span(milliseconds: $0) } ?? "tidak ada",
      oldestPath: today.oldest.map { "/console/rumor/\($0.id)" },
      isLate: age.map { $0 > RumorListPage.promiseMilliseconds } ?? false,
      hours: today.hours.map {
        Model.Hour(
          label: IndonesianMoment.clock($0.start), asks: $0.asks, answered: $0.answered)
      },
      rumors: today.rumors.map { cluster, text in
        Model.Item(
          path: "/console/rumor/\(cluster.id)",
          text: RumorListPage.example(text, limit: 110), count: cluster.asks)
      }, hasRumors: !today.rumors.isEmpty,
      claims: today.claims.map { claim, count in
        Model.Item(
          path: "/console/klaim/\(claim.id)", text: claim.title, count: count,
          badge: claim.verdict.badge, verdict: claim.verdict.name)
      }, hasClaims: !today.claims.isEmpty,
      channels: Self.shares(today.accounts) { Channel(rawValue: $0)?.name ?? $0 },
      languages: Self.shares(today.languages) {
        ["id": "Indonesia", "jv": "Jawa", "en": "Inggris"][$0] ?? $0
      },
      topics: Self.shares(today.topics) { NewsTopic(rawValue: $0)?.name ?? $0 },
      hasTopics: !today.topics.isEmpty,
      places: Self.shares(today.places) { RumorListPage.placeName($0) ?? $0 },
      hasPlaces: !today.places.isEmpty, moment: IndonesianMoment.clock(today.moment))
    return desk.page(.today, model)
  }

  private static func shares(
    _ shares: [TodayStore.Share], _ name: (String) -> String
  ) -> [Model.Share] {
    let all = max(1, shares.reduce(0) { $0 + $1.count })
    return shares.map {
      Model.Share(name: name($0.name), count: $0.count, percent: $0.count * 100 / all)
    }
  }
}

/// Counts at most once in a few seconds, however many look.
actor TodayBoard {
  struct Today: Sendable {
    var moment: Timestamp
    var hours: [TodayStore.Hour]
    var accounts: [TodayStore.Share]
    var languages: [TodayStore.Share]
    var topics: [TodayStore.Share]
    var places: [TodayStore.Share]
    var claims: [(Claim, Int)]
    var rumors: [(RumorCluster, String?)]
    var waiting: Int
    var oldest: (id: Int64, since: Timestamp)?
  }

  static let mostCounted = 999
  private static let keptMilliseconds: Int64 = 5_000
  private static let dayMilliseconds: Int64 = 24 * 3600 * 1000

  /// Claims and wordings of a day that are looked at for topic and place.
  private static let mostSubjects = 3_000
  /// Texts whose topic and place are remembered.
  private static let mostRemembered = 20_000
  private static let shownClaims = 6

  /// What a text is about and where.
  private struct Subject: Sendable {
    var topic: NewsTopic
    var place: String?

    init(_ text: String) {
      topic = NewsTopic.of(text)
      place = RumorClerk.place(in: text)
    }
  }

  private let desk: ConsoleDesk
  private var kept: Today?
  /// By the claim's title, or the wording's fingerprint.
  private var subjects: [String: Subject] = [:]

  init(desk: ConsoleDesk) { self.desk = desk }

  func today() async throws -> Today {
    let now = Timestamp.now
    if let kept, now.millisecondsSince(kept.moment) < Self.keptMilliseconds { return kept }
    let rumors = RumorDeskStore(vault: desk.vault)
    let store = TodayStore()
    let lookup = desk.services.lookup
    let start = now.advanced(byMilliseconds: -Self.dayMilliseconds)
    let known = Set(subjects.keys)
    var (today, asked) = try await desk.database.read { session in
      var queue: [(RumorCluster, String?)] = []
      for state in RumorCluster.State.allCases where state.isWaiting {
        queue += try rumors.queue(state, after: nil, limit: 6, in: session)
      }
      queue.sort { $0.0.heat > $1.0.heat }
      let claims = try store.claims(since: start, limit: Self.mostSubjects, in: session)
      // The words of what nobody has answered are opened only where they are not remembered.
      let asked = try store.unanswered(
        since: start, limit: Self.mostSubjects, in: session
      ).map { wording -> (key: String, text: String?, count: Int) in
        let key = "#\(wording.fingerprint)"
        return (
          key,
          known.contains(key) ? nil : try rumors.wording(wording.fingerprint, in: session)?.text,
          wording.count
        )
      }
      let today = Today(
        moment: now, hours: try store.hours(from: start, to: now, in: session),
        accounts: try store.accounts(since: start, in: session),
        languages: try store.languages(since: start, in: session), topics: [], places: [],
        claims: try claims.prefix(Self.shownClaims).compactMap { share in
          try ClaimStore().claim(id: share.name, in: session).map { ($0, share.count) }
        }, rumors: Array(queue.prefix(6)),
        waiting: try RumorCluster.State.allCases.filter(\.isWaiting).reduce(0) {
          $0 + (try rumors.count($1, upTo: Self.mostCounted + 1, in: session))
        }, oldest: try rumors.oldestWaiting(in: session))
      return (
        today,
        asked
          + claims.map { share -> (key: String, text: String?, count: Int) in
            let title = lookup.claim(id: share.name)?.title ?? ""
            return (title, title, share.count)
          }
      )
    }
    (today.topics, today.places) = count(asked)
    kept = today
    return today
  }

  /// How much was asked about each topic and each kecamatan.
  private func count(
    _ asked: [(key: String, text: String?, count: Int)]
  ) -> ([TodayStore.Share], [TodayStore.Share]) {
    if subjects.count > Self.mostRemembered { subjects = [:] }
    var topics: [String: Int] = [:]
    var places: [String: Int] = [:]
    for (key, text, count) in asked {
      let subject = subjects[key] ?? Subject(text ?? "")
      subjects[key] = subject
      topics[subject.topic.rawValue, default: 0] += count
      if let place = subject.place { places[place, default: 0] += count }
    }
    func sorted(_ counts: [String: Int]) -> [TodayStore.Share] {
      counts.map { TodayStore.Share(name: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }
    return (sorted(topics), sorted(places))
  }
}
