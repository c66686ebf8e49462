import Foundation
import HTTPTypes
import Hummingbird

/// Turns models into responses: what all handlers share.
struct SitePages: Sendable {
  let configuration: SiteConfiguration
  let assets: SiteAssets
  private let templates: SiteTemplates

  init(configuration: SiteConfiguration) throws(SiteSetupError) {
    self.configuration = configuration
    assets = SiteAssets()
    templates = try SiteTemplates()
  }

  /// What stands around a page. `path` is its lasting address; without one it is not listed anywhere.
  func frame(
    _ page: SiteTemplates.Page, title: String, description: String, path: String? = nil,
    isListed: Bool = true, kind: String = "website", preview: String? = nil
  ) -> PageFrame {
    let script: String? =
      switch page {
      case .chat: assets.chatScript
      case .claim: assets.shareScript
      case .home, .privacy, .about, .data, .problem, .announcement, .announcements, .subscribe: nil
      }
    return PageFrame(
      title: title, description: description, canonical: path.map { configuration.publicURL + $0 },
      isListed: isListed && path != nil, kind: kind,
      operatorName: configuration.operatorName, stylesheet: assets.stylesheet,
      script: script, icon: assets.icon,
      previewURL: configuration.publicURL + (preview ?? assets.preview), isHome: page == .home,
      isChat: page == .chat, isAbout: page == .about)
  }

  /// A page; `maxAge` in seconds lets browsers and proxies keep it, without it nobody may.
  func html(
    _ page: SiteTemplates.Page, _ model: Any, status: HTTPResponse.Status = .ok, maxAge: Int? = nil
  ) -> Response {
    Response(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8",
        .cacheControl: maxAge.map { "public, max-age=\($0)" } ?? "no-store",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: templates.render(page, model))))
  }

  /// One reply of the chat as HTML.
  func reply(_ view: ReplyView) -> String { templates.renderReply(view) }

  /// A failure as a page.
  func page(_ problem: SiteProblem) -> Response {
    struct Model {
      var frame: PageFrame
      var code: Int
      var heading: String
      var message: String
    }
    let frame = frame(
      .problem, title: "\(problem.heading) · Tabayun", description: problem.message)
    let model = Model(
      frame: frame, code: problem.status.code, heading: problem.heading, message: problem.message)
    return decorated(html(.problem, model, status: problem.status), problem)
  }

  /// A failure for the chat's script.
  func json(_ problem: SiteProblem) -> Response {
    struct Model: Encodable {
      var error: String
      var retryAfter: Int?
    }
    let model = Model(error: problem.message, retryAfter: problem.retryAfter)
    return decorated(json(model, status: problem.status), problem)
  }

  /// Any value as JSON that nobody keeps.
  func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
    guard let data = try? JSONEncoder().encode(value) else {
      return Response(status: .internalServerError)
    }
    return Response(
      status: status,
      headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }

  /// A plain text of another type, kept for an hour.
  func text(_ text: String, type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=3600"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private func decorated(_ response: Response, _ problem: SiteProblem) -> Response {
    var response = response
    if let seconds = problem.retryAfter { response.headers[.retryAfter] = String(seconds) }
    return response
  }
}
