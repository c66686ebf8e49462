import Conversation
import Domain
import Hummingbird
import Storage

/// The queue of rumors: what is asked most, forwarded most and newest comes first.
struct RumorListPage: Sendable {
  let desk: ConsoleDesk

  private static let rowsOnPage = 25
  /// What people were promised: an answer within three hours, in milliseconds.
  static let promiseMilliseconds: Int64 = 3 * 3600 * 1000

  var routes: [ConsoleRoute] { [.get("rumor", show)] }

  private struct Model {
    struct Row {
      var id: Int64
      var text: String
      var asks: Int
      var forwards: Int
      var wordings: Int
      var waits: String
      var isLate: Bool
      var member: String?
      var isMine: Bool
      var scam: String?
      var place: String?
      var reason: String?
    }
    struct Tab {
      var name: String
      var path: String
      var isCurrent: Bool
    }
    var frame: Frame
    var tabs: [Tab]
    var rows: [Row]
    var isEmpty: Bool
    var older: String?
    /// The rumor that came last: a later one is news.
    var newest: Int64
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let state = RumorCluster.State(rawValue: request.query["keadaan"]) ?? .open
    var cursor: (heat: Int64, id: Int64)?
    let parts = request.query["sesudah"].split(separator: ".").compactMap { Int64($0) }
    if parts.count == 2 { cursor = (parts[0], parts[1]) }
    let after = cursor
    let store = RumorDeskStore(vault: desk.vault)
    let (page, members, newest) = try await desk.database.read { [desk] session in
      (
        try store.queue(state, after: after, limit: Self.rowsOnPage + 1, in: session),
        try desk.members.all(in: session), try TodayStore().newestRumor(in: session)
      )
    }
    let names = Dictionary(members.map { ($0.id, $0.displayName) }) { first, _ in first }
    let me = try request.member.id
    let now = Timestamp.now
    let shown = page.prefix(Self.rowsOnPage)
    let rows = shown.map { cluster, text in
      let age = now.millisecondsSince(cluster.firstAsked)
      return Model.Row(
        id: cluster.id, text: Self.example(text), asks: cluster.asks, forwards: cluster.forwards,
        wordings: cluster.wordings, waits: IndonesianMoment.span(milliseconds: age),
        isLate: cluster.state.isWaiting && age > Self.promiseMilliseconds,
        member: cluster.memberID.flatMap { names[$0] }, isMine: cluster.memberID == me,
        scam: cluster.scam.map(Self.scamName), place: cluster.place.flatMap(Self.placeName),
        reason: cluster.reason)
    }
    var older: String?
    if page.count > shown.count, let last = shown.last?.0 {
      older = "/console/rumor?keadaan=\(state.rawValue)&sesudah=\(last.heat).\(last.id)"
    }
    let model = Model(
      frame: desk.frame(request, "Rumor", in: .rumors),
      tabs: RumorCluster.State.allCases.map {
        Model.Tab(
          name: $0.name, path: "/console/rumor?keadaan=\($0.rawValue)", isCurrent: $0 == state)
      }, rows: rows, isEmpty: rows.isEmpty, older: older, newest: newest)
    return desk.page(.rumors, model)
  }

  /// A wording as staff may see it.
  static func example(_ text: String?, limit: Int = 280) -> String {
    guard let text else { return "(teksnya sudah dihapus karena lewat waktu simpan)" }
    let masked = Masking.masked(text)
    return masked.count > limit ? "\(masked.prefix(limit))…" : masked
  }

  static func placeName(_ id: String) -> String? {
    District.all.first { $0.id == id }?.name
  }

  static func scamName(_ sign: String) -> String {
    switch sign {
    case "apk": "berkas .apk"
    case "code": "minta kode"
    case "link": "tautan pendek"
    case "aid": "klaim bantuan"
    default: "tanda penipuan"
    }
  }
}

extension RumorCluster.State {
  /// As staff read it.
  var name: String {
    switch self {
    case .open: "Menunggu"
    case .taken: "Diperiksa"
    case .answered: "Terjawab"
    case .dismissed: "Dikesampingkan"
    }
  }
}
