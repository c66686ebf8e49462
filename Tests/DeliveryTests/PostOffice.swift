import Channels
import CoreMetrics
import CurlHTTP
import Delivery
import Domain
import Foundation
import Logging
import Sandbox
import ServiceLifecycle
import Storage
import TestSupport

/// A dispatcher over a real SQLite file that sends to a sandbox over real HTTP.
struct PostOffice: Sendable {
  static let whatsApp = AccountID("post-whatsapp")
  static let telegram = AccountID("post-telegram")
  static let line = AccountID("post-line")
  static let sms = AccountID("post-sms")
  static let vault = Vault(secret: [UInt8](repeating: 9, count: 32))

  /// What the process counts; there is one for all tests, so they ask for differences only.
  static let metrics: PrometheusRegistry = {
    let registry = PrometheusRegistry()
    MetricsSystem.bootstrap(registry)
    return registry
  }()

  /// Says only what must not happen.
  static let quiet: Logger = {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }()

  let folder: TemporaryFolder
  let database: any Database
  let client: CurlHTTPClient
  let sandbox: SandboxServer
  let adapters: [any ChannelAdapter]
  let wakeup = Wakeup()
  let outbox = OutboxStore(vault: vault)
  let people = PersonStore(vault: vault)

  /// Sets a post office up; nothing is sent before `whileSending`.
  static func run(
    faults: String = "", whatsAppPacing: Pacing? = nil, in shared: (any Database)? = nil,
    _ body: @escaping @Sendable (PostOffice) async throws -> Void
  ) async throws {
    _ = metrics
    let sandbox = try SandboxServer(port: 0, faults: FaultPlan(faults))
    try await sandbox.whileRunning { address in
      let folder = try TemporaryFolder()
      let client = try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 64))
      let office = PostOffice(
        folder: folder,
        database: try shared ?? SQLiteDatabase(path: folder.path("post.sqlite")),
        client: client, sandbox: sandbox,
        adapters: [
          WhatsAppChannel(
            account: whatsApp, appSecret: "s", verifyToken: "v", accessToken: "t",
            phoneNumberID: "1065", apiURL: address + "/whatsapp/v25.0", pacing: whatsAppPacing),
          TelegramChannel(
            account: telegram, botToken: "1:t", secretToken: "s", apiURL: address + "/telegram"),
          LineChannel(
            account: line, channelSecret: "s", accessToken: "t", apiURL: address + "/line"),
          AndroidSMSChannel(
            account: sms, signingKey: "s", username: "u", password: "p",
            apiURL: address + "/android"),
        ])
      do {
        try await body(office)
      } catch {
        await client.shutdown()
        throw error
      }
      await client.shutdown()
    }
  }

  /// What platforms deliver, put into the inbox.
  func receive(
    _ events: [Incoming], on account: AccountID = whatsApp, at now: Timestamp = .now
  ) async -> WebhookReceiver.Outcome {
    let receiver = WebhookReceiver(
      database: database, vault: Self.vault, worker: Wakeup(), logger: Self.quiet)
    return await receiver.store(events, account: account, body: [], at: now)
  }

  /// A worker on the inbox, which nothing wakes: tests call `passOver`.
  func worker(
    manners: InboxWorker.Manners = .init(), dispatcher: Wakeup = Wakeup(),
    decide: @escaping InboxWorker.Decide
  ) -> InboxWorker {
    InboxWorker(
      database: database, vault: Self.vault, adapters: adapters, http: client, decide: decide,
      manners: manners, wakeup: Wakeup(), dispatcher: dispatcher, webChats: WebChatSignal(),
      logger: Self.quiet)
  }

  /// Sends until the body is through; then shuts down as on SIGTERM and waits for it.
  func whileSending(
    lease: String = "this", wakeup: Wakeup? = nil, peopleADay: [AccountID: Int] = [:],
    clock: @escaping @Sendable () -> Timestamp = { .now },
    _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    let dispatcher = OutboxDispatcher(
      database: database, vault: Self.vault, adapters: adapters, peopleADay: peopleADay,
      http: client, lease: lease, wakeup: wakeup ?? self.wakeup, logger: Self.quiet, clock: clock)
    let services = ServiceGroup(configuration: .init(services: [dispatcher], logger: Self.quiet))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      do {
        try await body()
      } catch {
        await services.triggerGracefulShutdown()
        throw error
      }
      await services.triggerGracefulShutdown()
      try await group.waitForAll()
    }
  }

  /// Queues a message to a person, who is made if need be.
  func queue(
    _ text: String, to address: String, on account: AccountID = whatsApp, cause: String? = nil,
    priority: OutboxPriority = .reply, at now: Timestamp = .now, lastSeen: Timestamp = .now,
    replyToken: (String, Timestamp)? = nil, template: Reply.Template? = nil,
    picture: String? = nil, link: String? = nil, vault: Vault = vault
  ) async throws {
    let outbox = OutboxStore(vault: vault)
    try await database.write { [people] session in
      let person = try people.add(account: account, address: address, at: lastSeen, in: session)
      try outbox.add(
        OutboxEntry(
          account: account, personID: person, idempotencyKey: "key-\(text)",
          cause: cause ?? "test:\(text)", priority: priority,
          recipient: Recipient(
            address: address, replyToken: replyToken?.0, replyTokenAt: replyToken?.1),
          part: Reply(
            responseID: "answer/hoax", text: text, link: link, picture: picture,
            template: template),
          isPulled: false), at: now,
        in: session)
    }
    wakeup.notify()
  }

  struct Row: Sendable, Equatable {
    var status: OutboxStatus?
    var error: String?
    var attempts: Int64
    var repeats: Int64
  }

  func row(_ text: String) async throws -> Row? {
    try await database.read { session in
      let rows = try session.query(
        "SELECT status, error, attempts, repeats FROM outbox WHERE idempotency_key = $1",
        [.text("key-\(text)")])
      return try rows.first.map { row in
        Row(
          status: OutboxStatus(rawValue: try row.integer(0)), error: try row.optionalText(1),
          attempts: try row.integer(2), repeats: try row.integer(3))
      }
    }
  }

  func count(_ status: OutboxStatus, on account: AccountID = whatsApp) async throws -> Int64 {
    try await database.read { session in
      try session.query(
        "SELECT COUNT(*) FROM outbox WHERE status = $1 AND account = $2",
        [.integer(status.rawValue), .text(account.rawValue)]
      ).first?.integer(0) ?? 0
    }
  }

  struct Call: Sendable {
    var at: Int64
    var method: String
    var text: String
    var to: String
    var key: String?
    var status: Int64
    var isAccepted: Bool
  }

  /// Messages that a platform was asked to send, in order; its other calls are left out.
  func calls(_ channel: Channel = .whatsapp) throws -> [Call] {
    try sandbox.calls().elements.filter { $0["channel"]?.equals(channel.rawValue) == true }.map {
      Call(
        at: $0["time_ms"]?.integer ?? 0, method: $0["method"]?.string ?? "",
        text: $0["text"]?.string ?? "",
        to: $0["to"]?.string ?? "", key: $0["key"]?.string, status: $0["status"]?.integer ?? 0,
        isAccepted: $0["accepted"]?.isTrue == true)
    }
  }

  func setFaults(_ plan: String) throws { sandbox.setFaults(try FaultPlan(plan)) }

  static func figure(_ line: String) -> Int {
    metrics.render().split(separator: "\n").first { $0.hasPrefix(line + " ") }
      .flatMap { $0.split(separator: " ").last }.flatMap { Int($0) } ?? 0
  }
}
