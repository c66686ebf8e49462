import ClaimMatching
import CurlHTTP
import Delivery
import Domain
import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Storage
import TestSupport

@testable import Console

/// The console on a real server over a real SQLite file.
struct RunningConsole: Sendable {
  /// Cheap to check: what a password costs in earnest is tested where passwords are.
  static let cost = PasswordCost(logRounds: 4, blockSize: 8, parallelism: 1)
  static let password = "kuda terbang makan soto"

  let folder: TemporaryFolder
  let database: SQLiteDatabase
  let vault: Vault
  let members: MemberStore
  let audit: AuditStore
  let console: Console
  let claims: ClaimShelf
  let responses: ResponseShelf
  let clerk: RumorClerk
  let address: String
  let client: CurlHTTPClient

  /// Serves on a free port of loopback for as long as the body takes.
  ///
  /// - Parameter copyingResponses: over a copy of the canned answers, which the test may change.
  static func run(
    copyingResponses: Bool = false,
    configure: @Sendable (inout ConsoleConfiguration) -> Void = { _ in },
    body: @escaping @Sendable (RunningConsole) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let database = try SQLiteDatabase(path: folder.path("test.sqlite"))
    let vault = Vault(secret: [UInt8](repeating: 7, count: 32))
    var configuration = ConsoleConfiguration(publicURL: "http://127.0.0.1")
    configuration.passwordCost = cost
    configure(&configuration)
    var quiet = Logger(label: "console")
    quiet.logLevel = .critical
    let claims = ClaimShelf(database: database, logger: quiet)
    try await claims.load()
    var answers = URL(fileURLWithPath: PackageRoot.path("Responses"))
    if copyingResponses {
      let copy = URL(fileURLWithPath: folder.path("Responses"))
      try FileManager.default.copyItem(at: answers, to: copy)
      answers = copy
    }
    let responses = try ResponseShelf(
      folder: answers, claims: claims.index,
      lookup: claims, database: database, logger: quiet)
    let clerk = RumorClerk(database: database, vault: vault, logger: quiet)
    let client = try CurlHTTPClient()
    let console = try Console(
      database: database, vault: vault,
      services: ConsoleServices(
        matcher: claims.index, lookup: claims, conversation: { responses.conversation },
        responses: answers, joiner: clerk.joiner,
        http: client, announcements: DeskOffice(database: database, vault: vault)),
      configuration: configuration, logger: quiet)
    let router = Router(context: CallerContext.self, options: .autoGenerateHeadEndpoints)
    console.addRoutes(to: router)
    let (ports, report) = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in report.yield(channel.localAddress?.port ?? 0) }, logger: quiet)
    let services = ServiceGroup(configuration: .init(services: [application], logger: quiet))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      for await port in ports {
        let running = RunningConsole(
          folder: folder, database: database, vault: vault, members: MemberStore(vault: vault),
          audit: AuditStore(vault: vault), console: console, claims: claims,
          responses: responses, clerk: clerk, address: "http://127.0.0.1:\(port)",
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

  /// Changes a file of the copied canned answers.
  func writeResponse(_ path: String, _ text: String) throws {
    try text.write(toFile: folder.path("Responses/\(path)"), atomically: true, encoding: .utf8)
  }

  /// Somebody with a password, and with a second factor if their roles need one.
  @discardableResult
  func member(
    _ email: String, _ roles: Set<Role>, of organisation: Organisation = .kkd,
    hasCode: Bool = true
  ) async throws -> Member {
    let hash = try PasswordHash.make(Self.password, cost: Self.cost)
    return try await database.write { [members] session in
      guard
        let member = try members.add(
          email: email, name: "", organisation: organisation, roles: roles, at: .now, in: session)
      else { throw NeverHappened(description: "\(email) is there already") }
      try members.setPassword(hash, of: member.id, in: session)
      if member.needsCode, hasCode {
        try members.setCode(Self.secret, of: member.id, in: session)
      }
      return try members.member(id: member.id, in: session) ?? member
    }
  }

  static let secret = [UInt8](repeating: 42, count: OneTimeCode.secretBytes)

  /// What was written down about a subject, the latest first.
  func deeds(_ subject: String) async throws -> [AuditStore.Entry] {
    try await database.read { [audit] in
      try audit.latest(subject: subject, limit: 100, in: $0)
    }
  }

  /// Somebody asks about something that no claim answers.
  func ask(
    _ text: String, by address: String, isForwarded: Bool = false, at moment: Timestamp = .now
  ) async throws {
    let people = PersonStore(vault: vault)
    let asks = AskStore(vault: vault)
    try await database.write { session in
      let found = try people.find(
        account: AccountID("whatsapp"), address: address, in: session)
      let person =
        try found?.id
        ?? people.add(
          account: AccountID("whatsapp"), address: address, at: moment, in: session)
      try asks.record(
        Ask(
          fingerprint: fingerprint(of: text), text: text, confidence: .none, wantsToHear: true,
          forwarded: isForwarded ? .once : nil), personID: person, at: moment, in: session)
    }
  }

  /// What the clerk does by itself in the running house.
  func joinRumors() async throws {
    while try await clerk.join() {}
    _ = try await clerk.count(since: Timestamp(milliseconds: 0))
  }

  /// A claim as an import brings it.
  func publish(_ claim: Claim) async throws {
    _ = try await database.write { try ClaimStore().save(claim, at: .now, in: $0) }
    while try await claims.follow() {}
  }

  func claim(_ id: String) async throws -> Claim? {
    try await database.read { try ClaimStore().claim(id: id, in: $0) }
  }

  /// A browser without cookies.
  func visitor() -> Visitor { Visitor(console: self) }

  /// A browser in which a member is signed in, without going through the door.
  func signedIn(_ member: Member) async throws -> Visitor {
    let sessions = MemberSessionStore(vault: vault)
    let token = try await database.write { session in
      try sessions.start(memberID: member.id, device: "uji", at: .now, in: session)
    }
    let visitor = visitor()
    await visitor.set("tabayun-konsol", token)
    return visitor
  }
}

/// A request with its caller's address, as the whole house has it.
struct CallerContext: ConsoleContext {
  var coreContext: CoreRequestContextStorage
  let callerAddress: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    callerAddress = source.channel.remoteAddress?.ipAddress
  }
}

/// A browser: keeps cookies and fills in the forms' tokens.
actor Visitor {
  struct Page: Sendable {
    var status: Int
    var headers: [String: String]
    var body: String
    /// What was asked for, without its query.
    var path = ""

    var location: String { headers["location"] ?? "" }

    /// The value of the first hidden field of a name.
    func hidden(_ name: String) -> String {
      guard let start = body.range(of: "name=\"\(name)\" value=\"")?.upperBound else { return "" }
      return String(body[start...].prefix { $0 != "\"" })
    }

    /// The value of a hidden field in the form that goes to an address.
    func hidden(_ name: String, to action: String) -> String {
      guard let form = body.range(of: "action=\"\(action)\"")?.upperBound else { return "" }
      var part = self
      part.body = String(body[form...].prefix(2_000))
      return part.hidden(name)
    }
  }

  private let console: RunningConsole
  private var cookies: [String: String] = [:]
  private var form = ""

  init(console: RunningConsole) { self.console = console }

  func set(_ name: String, _ value: String) { cookies[name] = value }
  func cookie(_ name: String) -> String? { cookies[name] }
  /// What another browser would know.
  func forget(_ name: String) { cookies[name] = nil }

  @discardableResult
  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Page {
    try await send("GET", path, headers)
  }

  /// Sends a form of the page that was opened last; opens the door when there is none yet.
  @discardableResult
  func post(
    _ path: String, _ fields: [(String, String)] = [], _ headers: [String: String] = [:],
    form token: String? = nil
  ) async throws -> Page {
    if form.isEmpty, token == nil {
      _ = try await get(cookies["tabayun-konsol"] == nil ? "/console/masuk" : "/console/akun")
    }
    let all = [("formulir", token ?? form)] + fields
    let body = all.map { "\(Self.encode($0.0))=\(Self.encode($0.1))" }.joined(separator: "&")
    return try await send(
      "POST", path,
      headers.merging(["content-type": "application/x-www-form-urlencoded"]) { own, _ in own },
      body: body)
  }

  func send(
    _ method: String, _ path: String, _ headers: [String: String] = [:], body: String = ""
  ) async throws -> Page {
    var headers = headers
    if !cookies.isEmpty {
      headers["cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let response = try await console.client.send(
      OutboundRequest(
        method: method, url: console.address + path, headers: headers.map { ($0.key, $0.value) },
        body: Array(body.utf8), timeoutMilliseconds: 60_000, responseLimit: 16 << 20))
    for cookie in (response.headers["set-cookie"] ?? "").components(separatedBy: ", ") {
      let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      guard let name = pair.first else { continue }
      let isGone = pair.count < 2 || cookie.contains("Max-Age=0")
      cookies[String(name)] = isGone ? nil : String(pair[1])
    }
    let page = Page(
      status: response.status, headers: response.headers,
      body: String(decoding: response.body, as: UTF8.self),
      path: String(path.prefix { $0 != "?" }))
    if let match = page.body.firstMatch(of: /name="formulir" value="([^"]*)"/) {
      form = String(match.1)
    }
    return page
  }

  static func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
