import Domain
import Foundation
import HTTPTypes
import Hummingbird

/// Search, the latest checks, one page a claim, and what search engines read.
struct ClaimPages: Sendable {
  private static let perPage = 20
  private static let queryLimit = 500
  private static let sitemapSize = 2000

  let catalogue: any ClaimCatalogue
  let pages: SitePages

  private struct HomeModel {
    var frame: PageFrame
    var isSearch: Bool
    var query: String
    var queryLimit: Int
    var claims: [ClaimView]
    var number: String
    var askPath: String
    var newerPath: String?
    var olderPath: String?
    var whatsApp: String?
    var telegram: String?
    var hasClaims: Bool
  }

  private struct ClaimModel {
    var frame: PageFrame
    var claim: ClaimView
    var advice: String
    var share: ShareLinks
    var askPath: String
    var structuredData: String?
  }

  /// `/`: the search box; with `q` its results, otherwise the latest checks (`hal` is the page).
  func home(_ request: Request) async throws -> Response {
    let query = String(
      (request.query("q") ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .prefix(Self.queryLimit))
    guard query.isEmpty else { return try await results(for: query) }
    return try await latest(page: request.query("hal").flatMap { Int($0) } ?? 1)
  }

  private func results(for query: String) async throws -> Response {
    let claims = try await catalogue.search(query, limit: Self.perPage)
    let frame = pages.frame(
      .home, title: "Hasil pencarian · Tabayun",
      description: "Hasil pencarian kabar yang sudah diperiksa.")
    return pages.html(
      .home, home(frame: frame, query: query, claims: claims, number: claims.count))
  }

  private func latest(page: Int) async throws -> Response {
    let count = try await catalogue.count()
    let lastPage = max(1, (count + Self.perPage - 1) / Self.perPage)
    guard (1...lastPage).contains(page) else { throw SiteProblem.notFound }
    let claims = try await catalogue.latest(
      limit: Self.perPage, offset: (page - 1) * Self.perPage)
    let frame = pages.frame(
      .home,
      title: "Tabayun: cek kabar sebelum dibagikan"
        + (page > 1 ? " (halaman \(IndonesianText.number(page)))" : ""),
      description:
        "Tempel kabar yang Anda terima dan lihat hasil pemeriksaannya. Layanan cek kabar \(pages.configuration.operatorName).",
      path: Self.homePath(page), isListed: page == 1)
    var model = home(frame: frame, query: "", claims: claims, number: count)
    model.newerPath = page > 1 ? Self.homePath(page - 1) : nil
    model.olderPath = page < lastPage ? Self.homePath(page + 1) : nil
    return pages.html(.home, model, maxAge: 60)
  }

  private func home(frame: PageFrame, query: String, claims: [Claim], number: Int) -> HomeModel {
    let today = Self.today
    return HomeModel(
      frame: frame, isSearch: !query.isEmpty, query: query, queryLimit: Self.queryLimit,
      claims: claims.map { ClaimView($0, today: today) }, number: IndonesianText.number(number),
      askPath: Self.askPath(query),
      whatsApp: pages.configuration.whatsAppNumber.map { "https://wa.me/\(ShareLinks.encode($0))" },
      telegram: pages.configuration.telegramBot.map { "https://t.me/\(ShareLinks.encode($0))" },
      hasClaims: !claims.isEmpty)
  }

  /// `/klaim/SLUG`: one claim. An old wording in the address leads to the present one.
  func claim(context: some RequestContext) async throws -> Response {
    let slug = context.parameters.get("slug") ?? ""
    guard let id = ClaimSlug.id(from: slug), let claim = try await catalogue.claim(id: id) else {
      throw SiteProblem.notFound
    }
    switch claim.status {
    case .draft: throw SiteProblem.notFound
    case .retracted: throw SiteProblem.retracted
    case .published: break
    }
    let path = ClaimView.path(of: claim)
    guard slug == ClaimSlug.slug(for: claim) else {
      return Response(
        status: .movedPermanently, headers: [.location: path, .cacheControl: "public, max-age=60"])
    }
    return pages.html(.claim, model(of: claim, path: path), maxAge: 60)
  }

  private func model(of claim: Claim, path: String) -> ClaimModel {
    let url = pages.configuration.publicURL + path
    let view = ClaimView(claim, today: Self.today)
    let summary = ShareLinks.shortened(claim.summary)
    let frame = pages.frame(
      .claim, title: "\(view.verdict.label): \(claim.title)",
      description: summary.isEmpty ? view.verdict.advice : summary, path: path, kind: "article",
      preview: pages.assets.preview(claim.verdict))
    let data = ClaimReviewData(
      claim, pageURL: url, operatorName: pages.configuration.operatorName,
      siteURL: pages.configuration.publicURL)
    return ClaimModel(
      frame: frame, claim: view, advice: view.verdict.advice,
      share: ShareLinks(claim, pageURL: url), askPath: Self.askPath(claim.title),
      structuredData: data?.scriptText)
  }

  /// `/sitemap.xml`: the list of lists.
  func sitemapIndex() async throws -> Response {
    let parts = max(1, (try await catalogue.count() + Self.sitemapSize - 1) / Self.sitemapSize)
    let entries = (1...parts).map {
      "<sitemap><loc>\(SafeHTML.escape(pages.configuration.publicURL))/sitemap/\($0).xml</loc></sitemap>"
    }
    return xml("sitemapindex", entries)
  }

  /// `/sitemap/N.xml`: some of the claims, newest first.
  func sitemap(context: some RequestContext) async throws -> Response {
    let name = context.parameters.get("part") ?? ""
    guard name.hasSuffix(".xml"), let part = Int(name.dropLast(4)), (1...10_000).contains(part)
    else { throw SiteProblem.notFound }
    let claims = try await catalogue.latest(
      limit: Self.sitemapSize, offset: (part - 1) * Self.sitemapSize)
    guard part == 1 || !claims.isEmpty else { throw SiteProblem.notFound }
    let entries = claims.map { claim in
      let date = claim.date.map { "<lastmod>\(SafeHTML.escape($0))</lastmod>" } ?? ""
      let address = pages.configuration.publicURL + ClaimView.path(of: claim)
      return "<url><loc>\(SafeHTML.escape(address))</loc>\(date)</url>"
    }
    return xml("urlset", entries)
  }

  private func xml(_ root: String, _ entries: [String]) -> Response {
    pages.text(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries.joined(separator: "\n"))
      </\(root)>

      """, type: "application/xml; charset=utf-8")
  }

  private static func homePath(_ page: Int) -> String { page > 1 ? "/?hal=\(page)" : "/" }

  private static func askPath(_ text: String) -> String {
    text.isEmpty ? "/coba" : "/coba?teks=\(ShareLinks.encode(text))"
  }

  /// Today in Western Indonesian time, ISO 8601.
  private static var today: String {
    let wall = Date(timeIntervalSince1970: Timestamp.now.seconds + 7 * 3600)
    return String(wall.formatted(.iso8601.year().month().day()).prefix(10))
  }
}
