import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// The public's pages: search, a page a claim, the web chat, and who we are.
///
/// Everything they show is built into the executable; nothing is loaded from elsewhere.
public struct PublicSite: Sendable {
  private let claims: ClaimPages
  private let announcements: AnnouncementPages
  private let subscribing: SubscribePages
  private let chat: ChatPages
  private let pages: SitePages
  private let logger: Logger

  /// - Throws: `SiteSetupError` when the configuration cannot work.
  public init(
    catalogue: any ClaimCatalogue, announcements: any AnnouncementCatalogue = NoAnnouncements(),
    chat: any WebChatGateway, configuration: SiteConfiguration, logger: Logger
  ) throws(SiteSetupError) {
    let configuration = try configuration.checked()
    pages = try SitePages(configuration: configuration)
    claims = ClaimPages(catalogue: catalogue, pages: pages)
    self.announcements = AnnouncementPages(catalogue: announcements, pages: pages)
    subscribing = SubscribePages(pages: pages)
    self.chat = ChatPages(gateway: chat, pages: pages, logger: logger)
    self.logger = logger
  }

  /// The address of a claim's page as the world reaches it, for replies and exports.
  public static func address(of claim: Claim, publicURL: String) -> String {
    publicURL + ClaimView.path(of: claim)
  }

  /// Adds `/`, `/klaim/SLUG`, `/pengumuman…`, `/p/CODE`, `/langganan…`, `/coba…`, `/privasi`, `/tentang`, `/aset/…`, `/robots.txt`, the icon and the sitemap.
  public func addRoutes<Context: RequestContext>(to router: some RouterMethods<Context>) {
    let site = router.group().add(middleware: SiteMiddleware<Context>(pages: pages, logger: logger))
    site.get("/") { request, _ in try await claims.home(request) }
    site.get("/klaim/{slug}") { _, context in try await claims.claim(context: context) }
    site.get("/pengumuman") { request, _ in try await announcements.list(request) }
    site.get("/pengumuman/{code}") { _, context in try await announcements.page(context: context) }
    site.get("/pengumuman/{code}/gambar") { _, context in
      try await announcements.picture(context: context)
    }
    site.get("/p/{code}") { _, context in try await announcements.short(context: context) }
    site.get("/langganan") { _, _ in subscribing.page() }
    site.get("/langganan/{topic}/{file}") { _, context in try subscribing.code(context: context) }
    site.get("/coba") { request, _ in try await chat.page(request) }
    site.post("/coba/pesan") { request, _ in try await chat.post(request) }
    site.post("/coba/baru") { request, _ in try chat.restart(request) }
    site.get("/coba/balasan") { request, _ in try await chat.replies(request) }
    site.get("/coba/aliran") { request, _ in try chat.events(request) }
    site.get("/tentang") { _, _ in about() }
    site.get("/privasi") { _, _ in privacy() }
    site.get("/data-saya/{token}") { _, context in try await personalData(context) }
    site.post("/data-saya/{token}") { _, context in try await personalDataFile(context) }
    site.get("/aset/{name}") { request, _ in
      guard let response = pages.assets.response(path: request.uri.path, for: request) else {
        throw SiteProblem.notFound
      }
      return response
    }
    site.get("/favicon.ico") { request, _ in pages.assets.iconResponse(for: request) }
    site.get("/robots.txt") { _, _ in robots() }
    site.get("/sitemap.xml") { _, _ in try await claims.sitemapIndex() }
    site.get("/sitemap/{part}") { _, context in try await claims.sitemap(context: context) }
  }

  /// Answers every GET that no other route takes with our page instead of an empty 404. Add it last.
  public func addNotFoundPage<Context: RequestContext>(to router: some RouterMethods<Context>) {
    router.group().add(middleware: SiteMiddleware<Context>(pages: pages, logger: logger))
      .get("/**") { _, _ -> Response in throw SiteProblem.notFound }
  }

  private func about() -> Response {
    struct Model {
      var frame: PageFrame
      var verdicts: [VerdictBadge]
      var contactEmail: String?
    }
    let frame = pages.frame(
      .about, title: "Tentang Tabayun",
      description: "Siapa kami, dari mana hasil pemeriksaan berasal, dan apa arti tiap hasil.",
      path: "/tentang")
    return pages.html(
      .about,
      Model(
        frame: frame, verdicts: Verdict.allCases.map(VerdictBadge.init),
        contactEmail: pages.configuration.contactEmail), maxAge: 3600)
  }

  private func privacy() -> Response {
    struct Model {
      var frame: PageFrame
      var retentionDays: Int
      var contactEmail: String?
    }
    let frame = pages.frame(
      .privacy, title: "Privasi Anda · Tabayun",
      description: "Apa yang kami simpan, berapa lama, dan cara menghapusnya.", path: "/privasi")
    return pages.html(
      .privacy,
      Model(
        frame: frame, retentionDays: pages.configuration.retentionDays,
        contactEmail: pages.configuration.contactEmail), maxAge: 3600)
  }

  /// Whose link it is sees what it is for; messengers that look at links in advance see no more than that.
  private func personalData(_ context: some RequestContext) async throws -> Response {
    _ = try await openedData(context)
    return dataPage()
  }

  private func dataPage() -> Response {
    struct Model {
      var frame: PageFrame
    }
    let frame = pages.frame(
      .data, title: "Data Anda · Tabayun", description: "Semua yang tersimpan tentang Anda.")
    return pages.html(.data, Model(frame: frame))
  }

  private func personalDataFile(_ context: some RequestContext) async throws -> Response {
    let data = try await openedData(context)
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/json; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"data-saya-tabayun.json\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }

  private func openedData(_ context: some RequestContext) async throws -> [UInt8] {
    guard let open = pages.configuration.personalData,
      let data = try await open(try context.parameters.require("token"))
    else { throw SiteProblem.dataLinkEnded }
    return data
  }

  private func robots() -> Response {
    pages.text(
      """
      User-agent: *
      Disallow: /coba/
      Disallow: /console/
      Disallow: /data-saya/
      Disallow: /webhooks/
      Sitemap: \(pages.configuration.publicURL)/sitemap.xml

      """, type: "text/plain; charset=utf-8")
  }
}
