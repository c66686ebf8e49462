import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Storage

/// What every request to the console goes through: who is it, may they, is the form ours; then the page; and,
/// whatever happened, the headers.
struct ConsoleGate: Sendable {
  let desk: ConsoleDesk

  /// - Parameters:
  ///   - route: `nil` when there is no such page.
  ///   - parameters: the parts of the path in braces.
  func respond(
    to request: Request, route: (ConsoleRoute, Permission)?, parameters: [String: String],
    address: String?
  ) async -> Response {
    var seen = ConsoleRequest(
      request: request, parameters: parameters, query: Form(encoded: request.uri.query ?? ""),
      form: Form(), signedIn: nil, formSecret: "", network: network(request, address))
    var newVisit: String?
    var response: Response
    do {
      seen.signedIn = try await signedIn(request)
      if let signedIn = seen.signedIn {
        seen.formSecret = signedIn.token
      } else if let visit = desk.cookies.visit(of: request) {
        seen.formSecret = visit
      } else {
        let visit = Token.make()
        newVisit = visit
        seen.formSecret = visit
      }
      response = try await answer(&seen, route)
    } catch {
      let problem = ConsoleProblem(error)
      if problem.status.kind == .serverError, !(error is CancellationError) {
        // The kind only: an error's own text may quote what somebody wrote.
        desk.logger.error(
          "a page of the console failed",
          metadata: [
            "path": "\(route?.0.path ?? "?")",
            "error":
              "\((error as? StorageError)?.description ?? String(describing: type(of: error)))",
          ])
      }
      response = desk.page(problem, seen)
    }
    if let newVisit, response.headers[.contentType]?.hasPrefix("text/html") == true {
      response.setCookie(desk.cookies.visitCookie(newVisit))
    }
    for (name, value) in ConsoleHeaders.all { response.headers[name] = value }
    return response
  }

  private func answer(
    _ seen: inout ConsoleRequest, _ route: (ConsoleRoute, Permission)?
  ) async throws -> Response {
    guard let (route, permission) = route, seen.signedIn != nil || permission == .open else {
      // To a stranger every page is behind the door, whether there is one or not.
      guard seen.signedIn != nil else { return desk.redirect(to: signIn(for: seen.request)) }
      throw ConsoleProblem.notFound
    }
    if permission != .open, let member = seen.signedIn?.member {
      guard member.may(permission) else { throw ConsoleProblem.notFound }
      if member.needsCode, !member.hasCode, permission != .ownAccount {
        return desk.redirect(to: "/console/akun/kode")
      }
    }
    if route.method == .post { seen.form = try await form(seen, limit: route.bodyLimit) }
    return try await route.handler(seen)
  }

  /// Reads a form and makes sure that it is one of ours.
  private func form(_ seen: ConsoleRequest, limit: Int) async throws -> Form {
    guard isSameOrigin(seen.request) else { throw ConsoleProblem.expiredForm }
    let body: ByteBuffer
    do {
      body = try await seen.request.body.collect(upTo: limit)
    } catch {
      throw ConsoleProblem.tooLarge
    }
    let type = seen.request.headers[.contentType] ?? ""
    let form: Form
    if let boundary = Multipart.boundary(type) {
      guard let parts = Multipart.form(Array(body.readableBytesView), boundary: boundary) else {
        throw ConsoleProblem.malformed
      }
      form = parts
    } else if type.hasPrefix("application/x-www-form-urlencoded") {
      form = Form(encoded: String(buffer: body))
    } else {
      throw ConsoleProblem.malformed
    }
    guard desk.cookies.isFormToken(form["formulir"], for: seen.formSecret) else {
      throw ConsoleProblem.expiredForm
    }
    return form
  }

  /// Browsers say where a request comes from; those that do not are held by the form's token alone.
  private func isSameOrigin(_ request: Request) -> Bool {
    if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
      return site == "same-origin"
    }
    guard let origin = request.headers[.origin] else { return true }
    if origin == desk.configuration.publicURL { return true }
    guard let host = request.head.authority, !host.isEmpty else { return false }
    return origin == "http://\(host)" || origin == "https://\(host)"
  }

  private func signedIn(_ request: Request) async throws -> SignedIn? {
    guard let token = desk.cookies.session(of: request) else { return nil }
    let now = Timestamp.now
    let found = try await desk.database.read { [desk] session -> SignedIn? in
      guard let entry = try desk.sessions.find(token, at: now, in: session),
        let member = try desk.members.member(id: entry.memberID, in: session),
        member.state == .active
      else { return nil }
      return SignedIn(member: member, session: entry, token: token)
    }
    if let found, desk.sessions.isStale(found.session, at: now) {
      try await desk.database.write { [desk] session in
        try desk.sessions.markSeen(found.session.id, at: now, in: session)
        try desk.members.markSeen(found.member.id, at: now, in: session)
      }
    }
    return found
  }

  /// The door, and where to go from there: a page that was asked for with GET.
  private func signIn(for request: Request) -> String {
    let path = request.uri.path
    let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-_"))
    guard request.method == .get, path != "/console", path.utf8.count <= 200,
      let encoded = path.addingPercentEncoding(withAllowedCharacters: allowed)
    else { return "/console/masuk" }
    return "/console/masuk?ke=\(encoded)"
  }

  /// The caller's network: an IPv4 address, or the part of an IPv6 address that one customer has.
  private func network(_ request: Request, _ address: String?) -> String? {
    var address = address
    if let header = desk.configuration.clientAddressHeader {
      address =
        HTTPField.Name(header).flatMap { request.headers[$0] }?
        .split(separator: ",").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? address
    }
    guard let address, address.contains(":") else { return address }
    return address.split(separator: ":", omittingEmptySubsequences: false).prefix(4)
      .joined(separator: ":")
  }
}

/// The headers that every page of the console carries.
enum ConsoleHeaders {
  /// Nothing from elsewhere, nothing inline, no framing. Bootstrap draws its marks with `data:` pictures.
  static let all: [(HTTPField.Name, String)] = {
    var headers: [(HTTPField.Name, String)] = [
      (
        .contentSecurityPolicy,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      (.xContentTypeOptions, "nosniff"),
    ]
    for (name, value) in [
      ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Robots-Tag", "noindex"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()"),
    ] {
      if let field = HTTPField.Name(name) { headers.append((field, value)) }
    }
    return headers
  }()
}
