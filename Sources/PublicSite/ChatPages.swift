import Crypto
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// The web chat: a page that works by forms alone, and the JSON and event stream that make it live.
struct ChatPages: Sendable {
  /// How many replies the page shows.
  private static let historyLimit = 50
  private static let batch = 200
  /// How long a form waits for its answer before the page comes without it.
  private static let formWaitMilliseconds: Int64 = 1500
  private static let refreshLimit = 5

  private struct Answer: Encodable {
    var replies: [ReplyStream.Item]
  }

  private let gateway: any WebChatGateway
  private let pages: SitePages
  private let logger: Logger
  private let cookies: SessionCookie
  private let perSession: RateLimiter
  private let perAddress: RateLimiter
  private let stream: ReplyStream

  init(gateway: any WebChatGateway, pages: SitePages, logger: Logger) {
    self.gateway = gateway
    self.pages = pages
    self.logger = logger
    let configuration = pages.configuration
    cookies = SessionCookie(
      key: configuration.sessionKey, isSecure: configuration.publicURL.hasPrefix("https://"))
    perSession = RateLimiter(
      burst: configuration.sessionBurst, perMinute: configuration.sessionPerMinute)
    perAddress = RateLimiter(
      burst: configuration.addressBurst, perMinute: configuration.addressPerMinute)
    stream = ReplyStream(gateway: gateway, pages: pages)
  }

  /// `GET /coba`: the chat so far. `teks` stands in the box already; `menunggu` is a form's wait for an answer.
  func page(_ request: Request) async throws -> Response {
    let session = cookies.session(of: request) ?? SessionCookie.makeSession()
    var model = model(session: session, replies: try await history(of: session))
    model.text = String((request.query("teks") ?? "").prefix(pages.configuration.messageLimit))
    if let awaited = request.query("menunggu").flatMap({ Int64($0) }), model.after <= awaited {
      let round = request.query("kali").flatMap { Int($0) } ?? 1
      model.isWaiting = true
      if (1..<Self.refreshLimit).contains(round) {
        model.refreshPath = "/coba?menunggu=\(awaited)&kali=\(round + 1)#akhir"
      }
    }
    return withCookie(pages.html(.chat, model), session: session)
  }

  /// `POST /coba/pesan`: one message or pressed button, as JSON (from the script) or as a form.
  func post(_ request: Request) async throws -> Response {
    guard SameOrigin.isAllowed(request, publicOrigin: pages.configuration.publicURL) else {
      throw SiteProblem.foreign
    }
    guard let session = cookies.session(of: request) else { throw SiteProblem.noSession }
    let isJSON = request.headers[.contentType]?.hasPrefix("application/json") == true
    let body = try await request.body.collect(upTo: bodyLimit)
    let message = try Self.decode(body, isJSON: isJSON)
    do {
      try await accept(message, session: session, request: request)
    } catch let problem as SiteProblem where !isJSON {
      return await page(problem, keeping: message, session: session)
    }
    if isJSON { return pages.json(["ok": true], status: .accepted) }
    let after = message.after.flatMap { Int64($0) } ?? 0
    // The message is stored; a wait that fails costs nothing but the wait.
    try? await waitForAnswer(session: session, after: after)
    return seeOther("/coba?menunggu=\(after)#akhir")
  }

  /// `POST /coba/baru`: leaves this conversation and starts another, as on a phone that others use too.
  func restart(_ request: Request) throws -> Response {
    guard SameOrigin.isAllowed(request, publicOrigin: pages.configuration.publicURL) else {
      throw SiteProblem.foreign
    }
    return withCookie(seeOther("/coba"), session: SessionCookie.makeSession())
  }

  /// `GET /coba/balasan?after=N`: replies above N.
  func replies(_ request: Request) async throws -> Response {
    guard let session = cookies.session(of: request) else { throw SiteProblem.noSession }
    let replies = try await gateway.replies(
      session: session, after: Self.cursor(of: request), limit: Self.batch)
    return pages.json(Answer(replies: replies.map(stream.item)))
  }

  /// `GET /coba/aliran?after=N`: the same as events, as they come.
  func events(_ request: Request) throws -> Response {
    guard let session = cookies.session(of: request) else { throw SiteProblem.noSession }
    return stream.response(to: request, session: session, after: Self.cursor(of: request))
  }

  /// Gives the answer, usually there at once, the time to stand on the next page.
  private func waitForAnswer(session: String, after: Int64) async throws {
    let end = Timestamp.now.advanced(byMilliseconds: Self.formWaitMilliseconds)
    while try await gateway.replies(session: session, after: after, limit: 1).isEmpty {
      let left = end.millisecondsSince(.now)
      guard left > 0 else { return }
      try await gateway.waitForReply(
        session: session, after: after, timeoutMilliseconds: Int(left))
    }
  }

  // MARK: Messages

  /// The longest message as form text (nine bytes for each UTF-16 unit) and the rest of the form.
  private var bodyLimit: Int { pages.configuration.messageLimit * 9 + 4096 }

  private struct Message: Decodable {
    var key: String
    var text: String?
    var button: String?
    /// The last reply on the page that sent it.
    var after: String?
  }

  private static func decode(_ body: ByteBuffer, isJSON: Bool) throws -> Message {
    do {
      return isJSON
        ? try JSONDecoder().decode(Message.self, from: Data(body.readableBytesView))
        : try URLEncodedFormDecoder().decode(Message.self, from: String(buffer: body))
    } catch {
      throw SiteProblem.malformed
    }
  }

  /// Checks a message and stores it; every refusal has words for the person.
  private func accept(_ message: Message, session: String, request: Request) async throws {
    let text = Self.cleaned(message.text)
    let button = message.button.flatMap { $0.isEmpty ? nil : $0 }
    guard Self.isKey(message.key), button.map(Self.isButton) ?? true else {
      throw SiteProblem.malformed
    }
    guard button != nil || text != nil else { throw SiteProblem.empty }
    let limit = pages.configuration.messageLimit
    guard (text?.utf16.count ?? 0) <= limit else { throw SiteProblem.tooLong(limit: limit) }
    if let seconds = perSession.secondsToWait(session) ?? waitOfAddress(request) {
      throw SiteProblem.tooFast(seconds: seconds)
    }
    do {
      try await gateway.accept(
        session: session, key: Self.uniqueKey(message.key, text: text, button: button),
        text: button == nil ? text : nil, button: button)
    } catch {
      logger.error(
        "a web chat message could not be stored", metadata: ["error": "\(type(of: error))"])
      throw SiteProblem.notStored
    }
  }

  private func waitOfAddress(_ request: Request) -> Int? {
    guard let name = pages.configuration.clientAddressHeader.flatMap({ HTTPField.Name($0) }),
      let address = request.headers[name]?.split(separator: ",").last
    else { return nil }
    return perAddress.secondsToWait(address.trimmingCharacters(in: .whitespaces))
  }

  /// Line ends as `\n`, no control characters; `nil` when nothing visible is left.
  private static func cleaned(_ text: String?) -> String? {
    guard let text else { return nil }
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var kept = String.UnicodeScalarView()
    kept.append(
      contentsOf: lines.unicodeScalars.filter {
        $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
      })
    let trimmed = String(kept).trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed
  }

  private static func isKey(_ key: String) -> Bool {
    (8...64).contains(key.utf8.count)
      && key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }

  private static func isButton(_ id: String) -> Bool {
    id.utf8.count <= 64
      && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ":._-".contains($0)) }
  }

  /// What was sent is part of what makes it the same: a form that is filled in anew after the browser's
  /// *back* carries its old key, and must not be taken for the old message.
  private static func uniqueKey(_ key: String, text: String?, button: String?) -> String {
    hex(SHA256.hash(data: Data("\(key)\n\(button ?? "")\n\(text ?? "")".utf8)).prefix(16))
  }

  private static func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  // MARK: The page

  private func model(session: String, replies: [WebChatReply]) -> ChatModel {
    let limit = pages.configuration.messageLimit
    return ChatModel(
      frame: pages.frame(
        .chat, title: "Tanya Tabayun",
        description: "Tempel kabar yang Anda terima, kami jawab dengan hasil pemeriksaannya.",
        path: "/coba"),
      replies: replies.map(ReplyView.init), after: replies.last?.sequence ?? 0,
      key: SessionCookie.makeSession(),
      tag: Self.hex(SHA256.hash(data: Data("tag \(session)".utf8)).prefix(6)), limit: limit,
      limitWords: IndonesianText.number(limit))
  }

  /// A failed form comes back with its text and the reason.
  private func page(
    _ problem: SiteProblem, keeping message: Message, session: String
  ) async -> Response {
    // What cannot be stored can often not be read either: the person's text matters more than the replies.
    var model = model(session: session, replies: (try? await history(of: session)) ?? [])
    model.problem = problem.message
    model.text = String((message.text ?? "").prefix(pages.configuration.messageLimit * 2))
    // The same key, so that sending it again stays the same message.
    if Self.isKey(message.key) { model.key = message.key }
    var response = pages.html(.chat, model, status: problem.status)
    if let seconds = problem.retryAfter { response.headers[.retryAfter] = String(seconds) }
    return withCookie(response, session: session)
  }

  /// The newest replies, oldest first.
  private func history(of session: String) async throws -> [WebChatReply] {
    var newest: [WebChatReply] = []
    while true {
      let after = newest.last?.sequence ?? 0
      let batch = try await gateway.replies(session: session, after: after, limit: Self.batch)
      newest = (newest + batch).suffix(Self.historyLimit)
      // A gateway that returns no later ones would keep us here for ever.
      if batch.count < Self.batch || (newest.last?.sequence ?? 0) <= after { return newest }
    }
  }

  private func withCookie(_ response: Response, session: String) -> Response {
    var response = response
    response.setCookie(cookies.cookie(for: session))
    return response
  }

  private func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
  }

  /// `Last-Event-ID` when the browser resumes a stream, else `after`; 0 for anything else.
  private static func cursor(of request: Request) -> Int64 {
    let resumed = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
    return max(0, (resumed ?? request.query("after")).flatMap { Int64($0) } ?? 0)
  }
}
