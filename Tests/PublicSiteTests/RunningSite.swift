import CurlHTTP
import Domain
import Foundation
import Hummingbird
import Logging
import PublicSite
import ServiceLifecycle
import Synchronization

/// The site on a real server, asked over real HTTP.
struct RunningSite: Sendable {
  let house: MemoryHouse
  let address: String
  let log: LogLines
  let services: ServiceGroup
  private let client: CurlHTTPClient

  /// Serves on a free port of loopback for as long as the body takes, then shuts down as in operation.
  static func run(
    _ house: MemoryHouse = MemoryHouse(),
    announcements: any AnnouncementCatalogue = NoAnnouncements(),
    configure: @Sendable (inout SiteConfiguration) -> Void = { _ in },
    body: @escaping @Sendable (RunningSite) async throws -> Void
  ) async throws {
    var configuration = SiteConfiguration(
      publicURL: "https://cek.example.id", sessionKey: [UInt8](repeating: 7, count: 32))
    configure(&configuration)
    let log = LogLines()
    let site = try PublicSite(
      catalogue: house, announcements: announcements, chat: house, configuration: configuration,
      logger: Logger(label: "site") { _ in log })
    let router = Router()
    router.get("/health/live") { _, _ in "hidup" }
    router.post("/webhooks/{account}") { _, _ in "diterima" }
    site.addRoutes(to: router)
    site.addNotFoundPage(to: router)
    var quiet = Logger(label: "server")
    quiet.logLevel = .critical
    let (ports, report) = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in report.yield(channel.localAddress?.port ?? 0) }, logger: quiet)
    let services = ServiceGroup(
      configuration: .init(services: [application], logger: quiet))
    let client = try CurlHTTPClient()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      for await port in ports {
        let running = RunningSite(
          house: house, address: "http://127.0.0.1:\(port)", log: log, services: services,
          client: client)
        do {
          try await body(running)
        } catch {
          await services.triggerGracefulShutdown()
          throw error
        }
        break
      }
      await services.triggerGracefulShutdown()
      try await group.waitForAll()
    }
    await client.shutdown()
  }

  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Page {
    try await send("GET", path, headers)
  }

  func post(
    _ path: String, form: [String: String], _ headers: [String: String] = [:]
  ) async throws -> Page {
    let body = form.map { "\($0.key)=\(Self.encode($0.value))" }.joined(separator: "&")
    return try await send(
      "POST", path,
      headers.merging(["content-type": "application/x-www-form-urlencoded"]) { own, _ in own },
      body: body)
  }

  func post(
    _ path: String, json: String, _ headers: [String: String] = [:]
  ) async throws -> Page {
    try await send(
      "POST", path, headers.merging(["content-type": "application/json"]) { own, _ in own },
      body: json)
  }

  /// The cookie header of a new chat.
  func newSession() async throws -> [String: String] {
    let cookie = try await get("/coba").headers["set-cookie"] ?? ""
    return ["cookie": String(cookie.prefix { $0 != ";" })]
  }

  private func send(
    _ method: String, _ path: String, _ headers: [String: String], body: String = ""
  ) async throws -> Page {
    let response = try await client.send(
      OutboundRequest(
        method: method, url: address + path, headers: headers.map { ($0.key, $0.value) },
        body: Array(body.utf8)))
    return Page(
      status: response.status, headers: response.headers,
      body: String(decoding: response.body, as: UTF8.self))
  }

  static func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

/// What the server answered.
struct Page: Sendable {
  var status: Int
  var headers: [String: String]
  var body: String
}

/// Keeps what is logged.
final class LogLines: LogHandler, Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }

  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    kept.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
  }
}
