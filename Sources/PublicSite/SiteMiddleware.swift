import HTTPTypes
import Hummingbird
import Logging

/// The outermost layer of every page: failures become pages, and every response (failed ones too, which
/// Hummingbird's own middleware would miss) carries the security headers.
struct SiteMiddleware<Context: RequestContext>: RouterMiddleware {
  let pages: SitePages
  let logger: Logger

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      let problem = SiteProblem(error)
      if problem.status.kind == .serverError, !(error is CancellationError) {
        // The kind only: an error's own text may quote what a person wrote.
        logger.error(
          "a public page failed",
          metadata: ["path": "\(Self.route(request))", "error": "\(type(of: error))"])
      }
      response = Self.wantsJSON(request) ? pages.json(problem) : pages.page(problem)
    }
    for (name, value) in SecurityHeaders.all { response.headers[name] = value }
    return response
  }

  /// The first part of the path: the rest may hold what a person looked for.
  private static func route(_ request: Request) -> String {
    "/" + (request.uri.path.split(separator: "/").first.map(String.init) ?? "")
  }

  private static func wantsJSON(_ request: Request) -> Bool {
    request.uri.path == "/coba/balasan" || request.uri.path == "/coba/aliran"
      || request.headers[.contentType]?.hasPrefix("application/json") == true
  }
}

/// The headers that every page carries.
enum SecurityHeaders {
  /// No inline script or style, nothing from elsewhere, no framing. `Referrer-Policy` keeps searches
  /// (they stand in the address) from other sites, and still lets forms send their `Origin`.
  static let all: [(HTTPField.Name, String)] = {
    var headers: [(HTTPField.Name, String)] = [
      (
        .contentSecurityPolicy,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      (.xContentTypeOptions, "nosniff"),
    ]
    for (name, value) in [
      ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"),
    ] {
      if let field = HTTPField.Name(name) { headers.append((field, value)) }
    }
    return headers
  }()
}
