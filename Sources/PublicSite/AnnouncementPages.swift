import Domain
import Foundation
import HTTPTypes
import Hummingbird

/// What election bodies have announced: by these pages everybody can see whether an announcement is real.
struct AnnouncementPages: Sendable {
  private static let perPage = 20

  let catalogue: any AnnouncementCatalogue
  let pages: SitePages

  private struct Row {
    var title: String
    var path: String
    var organisation: String
    var when: String
    var iso: String
    var badge: String?
  }

  private struct ListModel {
    var frame: PageFrame
    var rows: [Row]
    var hasRows: Bool
    var newerPath: String?
    var olderPath: String?
  }

  private struct Version {
    var language: String
    var code: String
    var title: String
    var body: String
  }

  private struct Model {
    var frame: PageFrame
    var title: String
    var organisation: String
    var when: String
    var iso: String
    var kind: String?
    /// It no longer holds: what took its place.
    var replacedBy: Row?
    var isWithdrawn: Bool
    var parent: Row?
    var body: String
    var versions: [Version]
    var link: String?
    var picture: String?
    var address: String
    var history: [Row]
    var hasHistory: Bool
    var share: String
  }

  /// `/pengumuman`: the newest (`hal` is the page).
  func list(_ request: Request) async throws -> Response {
    let page = request.query("hal").flatMap { Int($0) } ?? 1
    guard (1...10_000).contains(page) else { throw SiteProblem.notFound }
    let found = try await catalogue.announcements(
      limit: Self.perPage + 1, offset: (page - 1) * Self.perPage)
    guard page == 1 || !found.isEmpty else { throw SiteProblem.notFound }
    let rows = found.prefix(Self.perPage).map { row($0) }
    let frame = pages.frame(
      .announcements, title: "Pengumuman resmi · Tabayun",
      description: "Pengumuman resmi KPU dan Bawaslu Jombang, lengkap dengan riwayatnya.",
      path: page == 1 ? "/pengumuman" : "/pengumuman?hal=\(page)", isListed: page == 1)
    return pages.html(
      .announcements,
      ListModel(
        frame: frame, rows: rows, hasRows: !rows.isEmpty,
        newerPath: page > 1 ? (page == 2 ? "/pengumuman" : "/pengumuman?hal=\(page - 1)") : nil,
        olderPath: found.count > Self.perPage ? "/pengumuman?hal=\(page + 1)" : nil), maxAge: 60)
  }

  /// `/pengumuman/CODE`: one, with its full text, organisation, time and history.
  func page(context: some RequestContext) async throws -> Response {
    let found = try await find(context)
    let item = found.announcement
    let path = Self.path(item.code)
    let text = item.text(in: .id) ?? Announcement.Text(title: "", body: "")
    let last = found.successors.last
    let others = Language.allCases.filter { $0 != .id }.compactMap { language in
      item.texts[language].map {
        Version(
          language: language == .jv ? "Basa Jawa" : "English", code: language.rawValue,
          title: $0.title, body: SafeHTML.reply($0.body))
      }
    }
    let address = pages.configuration.publicURL + path
    let started = item.startedAt ?? item.madeAt
    var history = [
      Row(
        title: item.kind == .announcement
          ? "Diumumkan"
          : item.kind == .correction
            ? "Ralat diumumkan" : "Penarikan diumumkan", path: path,
        organisation: item.organisation.name, when: Self.moment(started),
        iso: IndonesianText.iso(started))
    ]
    history += found.successors.map { next in
      var row = row(next)
      row.title = next.kind == .withdrawal ? "Ditarik" : "Diralat"
      return row
    }
    let picture = item.picture == nil ? nil : "\(path)/gambar"
    let frame = pages.frame(
      .announcement, title: "\(item.organisation.name): \(text.title)",
      description: ShareLinks.shortened(text.body), path: path, kind: "article",
      preview: picture ?? pages.assets.preview(.official))
    return pages.html(
      .announcement,
      Model(
        frame: frame, title: text.title, organisation: item.organisation.name,
        when: Self.moment(started), iso: IndonesianText.iso(started),
        kind: item.kind == .correction ? "Ralat" : item.kind == .withdrawal ? "Penarikan" : nil,
        replacedBy: last.map { row($0) }, isWithdrawn: last?.kind == .withdrawal,
        parent: found.parent.map { row($0) }, body: SafeHTML.reply(text.body), versions: others,
        link: SafeHTML.webAddress(item.link), picture: picture, address: address,
        history: history, hasHistory: history.count > 1,
        share:
          "https://wa.me/?text=\(ShareLinks.encode("*\(item.organisation.name)*: \(text.title)\n\n\(address)"))"
      ), maxAge: 30)
  }

  /// `/p/CODE`: the short link that stands in messages.
  func short(context: some RequestContext) async throws -> Response {
    let found = try await find(context)
    return Response(
      status: .found,
      headers: [
        .location: Self.path(found.announcement.code), .cacheControl: "public, max-age=300",
      ])
  }

  /// `/pengumuman/CODE/gambar`: its picture.
  func picture(context: some RequestContext) async throws -> Response {
    let code = context.parameters.get("code") ?? ""
    guard Self.isCode(code), let picture = try await catalogue.picture(code: code),
      ["image/png", "image/jpeg"].contains(picture.type)
    else { throw SiteProblem.notFound }
    return Response(
      status: .ok,
      headers: [.contentType: picture.type, .cacheControl: "public, max-age=3600"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: picture.bytes)))
  }

  private func find(_ context: some RequestContext) async throws -> PublishedAnnouncement {
    let code = context.parameters.get("code") ?? ""
    guard Self.isCode(code), let found = try await catalogue.announcement(code: code) else {
      throw SiteProblem.notFound
    }
    return found
  }

  private func row(_ item: Announcement) -> Row {
    let started = item.startedAt ?? item.madeAt
    return Row(
      title: item.text(in: .id)?.title ?? "", path: Self.path(item.code),
      organisation: item.organisation.name, when: Self.moment(started),
      iso: IndonesianText.iso(started),
      badge: item.kind == .correction ? "Ralat" : item.kind == .withdrawal ? "Ditarik" : nil)
  }

  private static func path(_ code: String) -> String { "/pengumuman/\(code)" }

  private static func isCode(_ code: String) -> Bool {
    (1...16).contains(code.utf8.count)
      && code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// `26 November 2026, 14.05 WIB`
  private static func moment(_ time: Timestamp) -> String {
    let local = Date(timeIntervalSince1970: time.seconds + 7 * 3600)
    let day = String(local.formatted(.iso8601.year().month().day()).prefix(10))
    return "\(IndonesianText.day(day)), \(IndonesianText.clock(time)) WIB"
  }
}
