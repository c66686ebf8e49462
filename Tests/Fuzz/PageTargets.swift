import Conversation
import Domain
import HTTPTypes
import Hummingbird

@testable import Console
@testable import Delivery
@testable import Storage

/// What browsers, pages and servers that we ask send.
let pageTargets: [String: @Sendable ([UInt8]) -> Void] = [
  "html-title": { bytes in
    let title = HTMLTitle.find(in: bytes)
    precondition(title.map { (1...200).contains($0.count) } ?? true)
  },
  "web-link": { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    _ = WebLink.canonical(text)
    for link in WebLink.all(in: text) {
      _ = WebLink.isPage(link)
      precondition(WebLink.host(link)?.isEmpty != true)
    }
  },
  "multipart": { bytes in
    let (type, body) = halves(bytes)
    guard let boundary = Multipart.boundary(String(decoding: type, as: UTF8.self)) else { return }
    _ = Multipart.form(body, boundary: boundary)
  },
  "form": { bytes in
    let form = Form(encoded: String(decoding: bytes, as: UTF8.self))
    _ = (form["a"], form.raw("a"), form.all("a"), form.has("a"))
  },
  "cookies": { bytes in
    let (name, rest) = halves(bytes)
    let fields: HTTPFields = [.cookie: String(decoding: rest, as: UTF8.self)]
    let request = Request(
      head: HTTPRequest(
        method: .get, scheme: "http", authority: "localhost", path: "/console",
        headerFields: fields),
      body: RequestBody(buffer: ByteBuffer()))
    let token = String(decoding: name, as: UTF8.self)
    for cookies in [openCookies, secureCookies] {
      precondition(cookies.session(of: request).map { (1...200).contains($0.utf8.count) } ?? true)
      _ = cookies.visit(of: request)
      // Nobody guesses an HMAC.
      precondition(cookies.device(of: request, email: "a@example.id") == nil)
      precondition(!cookies.isFormToken(token, for: "session"))
    }
  },
  "embedding-answer": { bytes in
    for count in [1, 3] {
      let directions = try? EmbeddingServer.directions(in: bytes, count: count)
      precondition(directions.map { $0.count == count } ?? true)
    }
  },
]

private let vault = Vault(secret: [UInt8](repeating: 7, count: 32))
private let openCookies = Cookies(vault: vault, isSecure: false)
private let secureCookies = Cookies(vault: vault, isSecure: true)
