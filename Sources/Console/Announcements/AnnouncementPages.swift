import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Storage

/// Announcements of the member's own organisation: draft, second pair of eyes, and what becomes of them.
struct AnnouncementPages: Sendable {
  let desk: ConsoleDesk
  var office: any AnnouncementOffice { desk.services.announcements }
  let store = AnnouncementStore()
  let report = BroadcastReport()

  init(desk: ConsoleDesk) { self.desk = desk }

  var routes: [ConsoleRoute] {
    [
      .get("pengumuman", list), .get("pengumuman/baru", new),
      .post("pengumuman", bodyLimit: 2 << 20, add), .get("pengumuman/{id}", show),
      .get("pengumuman/{id}/ubah", editForm),
      .post("pengumuman/{id}", bodyLimit: 2 << 20, edit),
      .post("pengumuman/{id}/aksi", act), .get("pengumuman/{id}/susulan", followForm),
      .post("pengumuman/{id}/susulan", follow), .get("pengumuman/{id}/keadaan", standing),
      .get("pengumuman/{id}/laporan.csv", csv),
    ]
  }

  // MARK: The list

  private struct ListModel {
    struct Row {
      var id: Int64
      var title: String
      var state: String
      var style: String
      var kind: String
      var author: String
      var when: String
      /// It waits for somebody else than its author.
      var needsMe: Bool
    }
    var frame: Frame
    var rows: [Row]
    var hasRows: Bool
    var mayWrite: Bool
  }

  @Sendable private func list(_ request: ConsoleRequest) async throws -> Response {
    let member = try request.member
    let items = try await desk.database.read { [store] session in
      try store.list(
        organisation: member.roles.contains(.admin) ? nil : member.organisation, limit: 100,
        in: session)
    }
    let rows = items.map { item in
      ListModel.Row(
        id: item.id, title: item.text(in: .id)?.title ?? "(tanpa judul)",
        state: item.state.name, style: item.state.style, kind: item.kind.name,
        author: item.author, when: IndonesianMoment.text(item.startedAt ?? item.madeAt),
        needsMe: item.state == .submitted && Self.mayApprove(item, member))
    }
    return desk.page(
      .announcements,
      ListModel(
        frame: desk.frame(request, "Pengumuman", in: .announcements), rows: rows,
        hasRows: !rows.isEmpty, mayWrite: Self.speaks(member)))
  }

  /// One that the member may see: their organisation's; an admin sees all.
  func find(_ request: ConsoleRequest) async throws -> Announcement {
    let member = try request.member
    let id = try request.number("id")
    guard
      let found = try await desk.database.read({ [store] in try store.find(id: id, in: $0) }),
      found.organisation == member.organisation || member.roles.contains(.admin)
    else { throw ConsoleProblem.notFound }
    return found
  }

  /// Whether a member speaks for their organisation: its publishers, all of whom have a second factor.
  static func speaks(_ member: Member) -> Bool { member.may(.announcementsWrite) }

  /// What the program drafts every week for KKD, as long as nobody has rewritten it.
  static func isDigest(_ item: Announcement) -> Bool {
    item.organisation == .kkd && item.series != nil && item.author == Self.program
  }

  private static let program = AuditStore.Actor.program.name

  /// Whether a member may be the second pair of eyes: a publisher of the organisation who did not write it; for the
  /// weekly drafts, which the program writes, an editor too.
  static func mayApprove(_ item: Announcement, _ member: Member) -> Bool {
    item.organisation == member.organisation && item.author != member.email
      && (speaks(member) || isDigest(item) && member.may(.announcementsApprove))
  }

  /// One that the member may change: their own organisation's.
  private func findOwn(_ request: ConsoleRequest) async throws -> Announcement {
    let found = try await find(request)
    let member = try request.member
    guard found.organisation == member.organisation, Self.speaks(member) else {
      throw ConsoleProblem.notFound
    }
    return found
  }

  // MARK: Writing

  @Sendable private func new(_ request: ConsoleRequest) async throws -> Response {
    let member = try request.member
    guard Self.speaks(member) else { throw ConsoleProblem.notFound }
    return try form(request, AnnouncementForm(topicsOf: member.organisation))
  }

  @Sendable private func editForm(_ request: ConsoleRequest) async throws -> Response {
    try form(request, AnnouncementForm(try await findOwn(request)))
  }

  @Sendable private func followForm(_ request: ConsoleRequest) async throws -> Response {
    var form = AnnouncementForm(try await findOwn(request))
    form.follow(as: request.query["jenis"] == "penarikan" ? .withdrawal : .correction)
    return try self.form(request, form)
  }

  private func form(
    _ request: ConsoleRequest, _ form: AnnouncementForm, error: String? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    struct Model {
      var frame: Frame
      var form: AnnouncementForm
      var error: String?
    }
    return desk.page(
      .announcementForm,
      Model(
        frame: desk.frame(request, form.heading, in: .announcements), form: form, error: error),
      status: status)
  }

  /// Does something; a refusal becomes the form again, with everything that was typed.
  private func saving(
    _ request: ConsoleRequest, _ typed: AnnouncementForm,
    _ body: () async throws -> Int64
  ) async throws -> Response {
    do {
      let id = try await body()
      if let file = request.form.files["gambar"], !file.bytes.isEmpty {
        try await office.setPicture(file.bytes, of: id, by: try request.member)
      }
      return desk.redirect(to: "/console/pengumuman/\(id)", .saved)
    } catch let refusal as AnnouncementRefusal {
      return try form(request, typed, error: refusal.message, status: .unprocessableContent)
    } catch StorageError.conflict {
      var typed = typed
      // Their text is shown beside this one, and saving again goes over theirs, knowingly.
      if let theirs = try? await find(request) { typed.differ(from: theirs) }
      return try form(
        request, typed,
        error:
          "Orang lain lebih dulu menyimpan perubahan. Belum ada yang ditimpa. Gabungkan yang perlu, lalu simpan lagi.",
        status: .conflict)
    }
  }

  @Sendable private func add(_ request: ConsoleRequest) async throws -> Response {
    let member = try request.member
    guard Self.speaks(member) else { throw ConsoleProblem.notFound }
    let typed = AnnouncementForm(request.form, topicsOf: member.organisation)
    return try await saving(request, typed) {
      try await office.draft(try typed.content(), by: member)
    }
  }

  @Sendable private func edit(_ request: ConsoleRequest) async throws -> Response {
    let old = try await findOwn(request)
    let member = try request.member
    var typed = AnnouncementForm(request.form, topicsOf: old.organisation)
    typed.place(of: old)
    return try await saving(request, typed) {
      try await office.edit(
        old.id, version: Int64(request.form["versi"]) ?? -1,
        try typed.content(like: old), by: member)
      return old.id
    }
  }

  @Sendable private func follow(_ request: ConsoleRequest) async throws -> Response {
    let parent = try await findOwn(request)
    let member = try request.member
    let kind: Announcement.Kind =
      request.form["jenis"] == "penarikan" ? .withdrawal : .correction
    var typed = AnnouncementForm(request.form, topicsOf: parent.organisation)
    typed.place(of: parent)
    typed.follow(as: kind)
    return try await saving(request, typed) {
      try await office.follow(parent.id, with: try typed.content(), as: kind, by: member)
    }
  }

  @Sendable private func act(_ request: ConsoleRequest) async throws -> Response {
    let item = try await find(request)
    let member = try request.member
    guard let action = AnnouncementAction(rawValue: request.form["aksi"]) else {
      throw ConsoleProblem.malformed
    }
    let isApproval = action == .approve || action == .reject
    guard item.organisation == member.organisation,
      Self.speaks(member) || isApproval && Self.mayApprove(item, member)
    else { throw ConsoleProblem.notFound }
    // Publishers cannot get here without; an editor can.
    guard action != .approve || member.hasCode else {
      return try await page(
        request, item,
        error:
          "Menyetujui pengumuman hanya bisa dengan kode pengaman. Pasang dulu di halaman Akun, lalu kembali ke sini."
      )
    }
    do {
      try await office.act(
        action, on: item.id, version: Int64(request.form["versi"]) ?? -1,
        note: request.form["catatan"], by: member)
    } catch let refusal as AnnouncementRefusal {
      return try await page(request, item, error: refusal.message)
    } catch StorageError.conflict {
      return try await page(
        request, try await find(request),
        error: "Pengumuman ini baru saja berubah. Baca lagi, lalu tekan tombolnya lagi.")
    }
    return desk.redirect(to: "/console/pengumuman/\(item.id)", .saved)
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    try await page(request, try await find(request))
  }
}
