import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// One announcement: what it says, whom it reaches, how far it has come, and what may be done with it.
extension AnnouncementPages {
  private struct Text {
    var language: String
    var title: String
    var body: String
  }
  private struct Line {
    var account: String
    var recipients: String
    var reachable: String
    var byTemplate: String
    var waiting: String
    var finished: String
    var cost: String
  }
  private struct Forecast {
    var lines: [Line]
    var total: Line
    var starts: String
    var currency: String
  }
  private struct Button {
    var action: String
    var title: String
    var style: String
    var asksWhy: Bool
  }
  private struct Choice {
    var code: String
    var name: String
    var isCurrent: Bool
  }
  private struct Event {
    var when: String
    var what: String
    var member: String
    var note: String?
  }
  private struct Model {
    var frame: Frame
    var id: Int64
    var version: Int64
    var title: String
    var state: String
    var style: String
    var kind: String
    var organisation: String
    var author: String
    var approver: String?
    var urgent: String?
    var topics: String
    var districts: String
    var link: String?
    var sendAt: String?
    var texts: [Text]
    var forecast: Forecast?
    var previews: [ReplyPreview]
    var hasPreviews: Bool
    var languages: [Choice]
    var progress: Standing?
    var buttons: [Button]
    var mayEdit: Bool
    var mayFollow: Bool
    var publicPath: String?
    var events: [Event]
    var error: String?
  }

  /// The figures of a broadcast, as the page first shows them and as its script fetches them anew.
  struct Standing: Sendable, Encodable {
    struct Reason: Sendable, Encodable {
      var state: String
      var why: String
      var count: String
    }
    var state: String
    var style: String
    var isMoving: Bool
    var recipients: String
    var queued: String
    var kept: String
    var sent: String
    var delivered: String
    var read: String
    var failed: String
    var skipped: String
    /// 0…100.
    var percent: Int
    var reasons: [Reason]
  }

  func page(
    _ request: ConsoleRequest, _ item: Announcement, error: String? = nil
  ) async throws -> Response {
    let member = try request.member
    let (events, standing) = try await desk.database.read { [store, report] session in
      (
        try store.events(of: item.id, in: session),
        item.startedAt == nil ? nil : try Self.standing(of: item, report, in: session)
      )
    }
    let isOwn = item.organisation == member.organisation && Self.speaks(member)
    let isBefore = [.draft, .submitted, .approved].contains(item.state)
    let forecast = isBefore ? try await office.forecast(item.id) : nil
    let language = Language(rawValue: request.query["bahasa"]) ?? .id
    let previews =
      isBefore
      ? try await office.previews(item.id, in: language).map {
        ReplyPreview($0.message, on: $0.channel)
      } : []
    let model = Model(
      frame: desk.frame(
        request, item.text(in: .id)?.title ?? "Pengumuman", in: .announcements),
      id: item.id, version: item.version, title: item.text(in: .id)?.title ?? "(tanpa judul)",
      state: item.state.name, style: item.state.style, kind: item.kind.name,
      organisation: item.organisation.name, author: item.author, approver: item.approver,
      urgent: item.urgentReason,
      topics: item.topics.map { AnnouncementForm.topicNames[$0] ?? $0 }.joined(separator: ", "),
      districts: item.districts.isEmpty
        ? "seluruh Jombang" : item.districts.joined(separator: ", "),
      link: item.link, sendAt: item.sendAt.map { IndonesianMoment.text($0) + " WIB" },
      texts: item.texts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        Text(language: $0.key.rawValue, title: $0.value.title, body: $0.value.body)
      },
      forecast: forecast.map(Self.forecast),
      previews: previews, hasPreviews: !previews.isEmpty,
      languages: item.texts.keys.sorted { $0.rawValue < $1.rawValue }.map {
        Choice(
          code: $0.rawValue, name: AnnouncementForm.name(of: $0), isCurrent: $0 == language)
      },
      progress: standing,
      buttons: isOwn || Self.mayApprove(item, member) ? Self.buttons(item, member) : [],
      mayEdit: isOwn && [.draft, .submitted].contains(item.state),
      mayFollow: isOwn && item.startedAt != nil && item.kind != .withdrawal,
      publicPath: item.startedAt == nil ? nil : "/pengumuman/\(item.code)",
      events: events.reversed().map {
        Event(
          when: IndonesianMoment.text($0.at), what: Self.eventNames[$0.what] ?? $0.what,
          member: $0.member, note: $0.note.isEmpty ? nil : $0.note)
      }, error: error)
    return desk.page(
      .announcement, model, status: error == nil ? .ok : .unprocessableContent)
  }

  private static func buttons(_ item: Announcement, _ member: Member) -> [Button] {
    func button(
      _ action: AnnouncementAction, _ title: String, _ style: String, asksWhy: Bool = false
    ) -> Button {
      Button(action: action.rawValue, title: title, style: style, asksWhy: asksWhy)
    }
    let cancel = button(.cancel, "Batalkan", "btn-outline-danger")
    guard speaks(member) else {
      // An editor before a weekly draft: yes, or back to its publishers.
      return item.state == .submitted
        ? [
          button(.approve, "Setujui dan kirim", "btn-primary"),
          button(.reject, "Kembalikan", "btn-outline-secondary", asksWhy: true),
        ] : []
    }
    switch item.state {
    case .draft: return [button(.submit, "Ajukan untuk disetujui", "btn-primary"), cancel]
    case .submitted:
      guard mayApprove(item, member) else { return [cancel] }
      return [
        button(.approve, "Setujui dan kirim", "btn-primary"),
        button(.reject, "Kembalikan", "btn-outline-secondary", asksWhy: true),
      ]
    case .approved:
      return [button(.reject, "Kembalikan", "btn-outline-secondary", asksWhy: true), cancel]
    case .preparing: return [cancel]
    case .sending: return [button(.pause, "Jeda", "btn-warning"), cancel]
    case .paused:
      return [
        button(.resume, "Lanjutkan", "btn-primary"),
        button(.retry, "Kirim ulang yang gagal", "btn-outline-primary"), cancel,
      ]
    case .done: return [button(.retry, "Kirim ulang yang gagal", "btn-outline-primary")]
    case .cancelled: return []
    }
  }

  private static func forecast(_ forecast: AnnouncementForecast) -> Forecast {
    func line(_ line: AnnouncementForecast.Line) -> Line {
      Line(
        account: line.account, recipients: number(line.recipients),
        reachable: number(line.reachable), byTemplate: number(line.byTemplate),
        waiting: number(line.waiting),
        finished: line.recipients == 0 ? "–" : IndonesianMoment.text(line.finishedAt),
        cost: line.cost.map { number(Int($0.rounded())) } ?? "tidak diketahui")
    }
    return Forecast(
      lines: forecast.lines.map(line), total: line(forecast.total),
      starts: IndonesianMoment.text(forecast.startsAt), currency: forecast.currency)
  }

  // MARK: Live

  private static func standing(
    of item: Announcement, _ report: BroadcastReport, in session: any SQLSession
  ) throws -> Standing {
    let total = try report.total(of: item.id, in: session)
    let through = total.recipients - total.queued
    return Standing(
      state: item.state.name, style: item.state.style,
      isMoving: [.approved, .preparing, .sending].contains(item.state),
      recipients: number(total.recipients), queued: number(total.queued),
      kept: number(total.kept), sent: number(total.sent), delivered: number(total.delivered),
      read: number(total.read), failed: number(total.failed), skipped: number(total.skipped),
      percent: total.recipients == 0 ? 0 : through * 100 / total.recipients,
      reasons: try report.reasons(of: item.id, in: session).prefix(12).map {
        Standing.Reason(
          state: stateNames[$0.state] ?? $0.state, why: whyNames[$0.why] ?? $0.why,
          count: number($0.count))
      })
  }

  /// The figures alone, for the page's script.
  @Sendable func standing(_ request: ConsoleRequest) async throws -> Response {
    let item = try await find(request)
    let standing = try await desk.database.read { [report] session in
      try Self.standing(of: item, report, in: session)
    }
    let data = try JSONEncoder().encode(standing)
    return Response(
      status: .ok,
      headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }

  // MARK: The report

  /// A row a recipient, without anything of who they are; written as it is read, whatever its length.
  @Sendable func csv(_ request: ConsoleRequest) async throws -> Response {
    let item = try await find(request)
    let database = desk.database
    let report = report
    let body = ResponseBody { writer in
      let accounts = try await database.read { session in
        try report.progress(of: item.id, in: session).map(\.account)
      }
      try await writer.write(
        ByteBuffer(string: "no,akun,bahasa,keadaan,sebab,terkirim,sampai,dibaca\r\n"))
      var number = 0
      for account in accounts {
        var last: Int64 = 0
        while true {
          let rows = try await database.read { [last] session in
            try report.rows(of: item.id, account: account, after: last, limit: 1_000, in: session)
          }
          var text = ""
          for row in rows {
            number += 1
            let moments = [row.sentAt, row.deliveredAt, row.readAt].map { moment in
              moment.map {
                Date(timeIntervalSince1970: $0.seconds).formatted(.iso8601)
              } ?? ""
            }
            text +=
              "\(number),\(account),\(row.language.rawValue),\(Self.stateNames[row.state] ?? row.state),\(row.why ?? ""),"
              + moments.joined(separator: ",") + "\r\n"
          }
          try await writer.write(ByteBuffer(string: text))
          guard let final = rows.last, rows.count == 1_000 else { break }
          last = final.row
        }
      }
      try await writer.finish(nil)
    }
    var headers: HTTPFields = [
      .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
    ]
    headers[.contentDisposition] = "attachment; filename=\"pengumuman-\(item.id).csv\""
    return Response(status: .ok, headers: headers, body: body)
  }

  // MARK: Words

  private static func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: ".")
  }

  private static let stateNames = [
    "queued": "antre", "kept": "menunggu orangnya menulis", "sent": "terkirim",
    "delivered": "sampai", "read": "dibaca", "failed": "gagal", "skipped": "dilewati",
  ]

  private static let whyNames = [
    "stopped": "minta berhenti", "gone": "tidak bisa dihubungi (memblokir)",
    "forgotten": "minta datanya dihapus", "suppressed": "ada di daftar jangan dihubungi",
    "unsubscribed": "berhenti berlangganan", "cancelled": "pengiriman dibatalkan",
    "window": "lebih dari 24 jam tidak menulis", "expired": "terlalu lama menunggu",
  ]

  private static let eventNames = [
    "draft": "draf dibuat", "edit": "diubah", "submit": "diajukan", "approve": "disetujui",
    "reject": "dikembalikan", "start": "mulai dikirim", "pause": "dijeda",
    "resume": "dilanjutkan", "cancel": "dibatalkan", "retry": "yang gagal dikirim ulang",
    "corrected": "diralat", "withdrawn": "ditarik", "done": "selesai dikirim",
  ]
}

extension Announcement.State {
  var name: String {
    switch self {
    case .draft: "draf"
    case .submitted: "menunggu persetujuan"
    case .approved: "disetujui, menunggu waktunya"
    case .preparing: "menyiapkan penerima"
    case .sending: "sedang dikirim"
    case .paused: "dijeda"
    case .cancelled: "dihentikan"
    case .done: "selesai"
    }
  }

  /// Bootstrap's colour of its badge.
  var style: String {
    switch self {
    case .draft, .cancelled: "text-bg-secondary"
    case .submitted, .approved, .paused: "text-bg-warning"
    case .preparing, .sending: "text-bg-primary"
    case .done: "text-bg-success"
    }
  }
}

extension Announcement.Kind {
  var name: String {
    switch self {
    case .announcement: "Pengumuman"
    case .correction: "Ralat"
    case .withdrawal: "Penarikan"
    }
  }
}
