import Channels
import Crypto
import CurlHTTP
import Domain
import Foundation
import Sandbox
import Storage
import Synchronization
import TestSupport
import Testing

/// The real program beside a sandbox, with a data folder of its own that holds the sample claims.
final class World: Sendable {
  static let appSecret = "rahasia-aplikasi-4711"
  static let verifyToken = "token-verifikasi-4711"
  static let accessToken = "token-akses-4711"
  static let botToken = "4711:token-bot-telegram"
  static let telegramSecret = "rahasia-telegram-4711"
  static let phoneNumberID = "106540352242922"

  let folder: TemporaryFolder
  let sandbox: SandboxServer
  let environment: [String: String]
  let client: CurlHTTPClient

  private struct State {
    var programs: [Program] = []
    var servers: [Program] = []
    var secrets: Set<String> = [
      World.appSecret, World.verifyToken, World.accessToken, World.botToken, World.telegramSecret,
    ]
    var metrics = ""
  }
  private let state = Mutex(State())

  private init(
    folder: TemporaryFolder, sandbox: SandboxServer, address: String, client: CurlHTTPClient
  ) {
    self.folder = folder
    self.sandbox = sandbox
    self.client = client
    let own = ProcessInfo.processInfo.environment
    environment = [
      "PATH": own["PATH"] ?? "/usr/bin:/bin", "HOME": folder.url.path,
      // Everything is logged, so that what must not be would show.
      "TABAYUN_LOG": "trace", "TABAYUN_PORT": "0", "TABAYUN_DATA": folder.path("data"),
      "TABAYUN_RESPONSES": PackageRoot.path("Responses"),
      "TABAYUN_WHATSAPP_APP_SECRET": Self.appSecret,
      "TABAYUN_WHATSAPP_VERIFY_TOKEN": Self.verifyToken,
      "TABAYUN_WHATSAPP_ACCESS_TOKEN": Self.accessToken,
      "TABAYUN_WHATSAPP_PHONE_NUMBER_ID": Self.phoneNumberID,
      "TABAYUN_WHATSAPP_API_URL": address + "/whatsapp/v25.0",
      "TABAYUN_TELEGRAM_BOT_TOKEN": Self.botToken,
      "TABAYUN_TELEGRAM_SECRET_TOKEN": Self.telegramSecret,
      "TABAYUN_TELEGRAM_API_URL": address + "/telegram",
    ]
  }

  /// Sets everything up, and afterwards ends what is still running and looks for personal data in what the
  /// servers printed.
  static func run(
    faults: String = "", claims: Bool = true,
    _ body: @escaping @Sendable (World) async throws -> Void
  ) async throws {
    let sandbox = try SandboxServer(port: 0, faults: FaultPlan(faults))
    try await sandbox.whileRunning { address in
      let client = try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 64))
      let world = World(
        folder: try TemporaryFolder(), sandbox: sandbox, address: address, client: client)
      do {
        if claims { try await SampleData.shared.copy(into: world) }
        try await body(world)
        try await world.stopAll()
        world.expectNothingPersonal()
      } catch {
        try? await world.stopAll()
        Issue.record("\(error)\n\(world.printedByServers.suffix(4_000))")
      }
      await client.shutdown()
    }
  }

  /// What the platforms do wrong from now on.
  func setFaults(_ plan: String) throws { sandbox.setFaults(try FaultPlan(plan)) }

  // MARK: Running the program

  /// Runs a command to its end.
  func command(
    _ arguments: [String], input: String? = nil, _ more: [String: String] = [:]
  ) async throws -> Finished {
    let program = try start(arguments, input: input, more)
    let status = try await program.end()
    return Finished(status: status, output: program.output, errors: program.errors)
  }

  /// Starts a command; an empty value takes a setting away.
  func start(
    _ arguments: [String], input: String? = nil, _ more: [String: String] = [:]
  ) throws -> Program {
    let number = state.withLock { $0.programs.count }
    let environment = environment.merging(more) { _, new in new }.filter { !$0.value.isEmpty }
    let program = try Program(
      arguments, environment: environment, input: input, in: folder,
      named: "\(number)-\(arguments.first ?? "")")
    state.withLock { state in
      state.programs.append(program)
      if arguments.first == "serve" { state.servers.append(program) }
    }
    return program
  }

  /// Starts serving and waits until it answers.
  func serve(_ more: [String: String] = [:]) async throws -> Server {
    let program = try start(["serve"], more)
    var address: String?
    try await eventually("the server is ready") {
      address = program.errors.split(separator: "\n").first { $0.hasPrefix("ready http://") }
        .map { String($0.dropFirst("ready ".count)) }
      return address != nil || !program.isRunning
    }
    guard let address else { throw NeverHappened(description: program.errors) }
    return Server(world: self, program: program, address: address)
  }

  /// What a server has logged so far.
  func printed(by server: Server) -> String { server.program.errors }

  private func stopAll() async throws {
    for program in state.withLock({ $0.programs }) where program.isRunning {
      program.signal(SIGKILL)
      _ = try await program.end()
    }
  }

  // MARK: Looking into the store

  /// A row of a query against the program's own database, beside the running server.
  func row(_ sql: String) async throws -> [Int64] {
    let database = try SQLiteDatabase(path: folder.path("data/tabayun.sqlite"))
    return try await database.read { session in
      guard let row = try session.query(sql).first else { return [] }
      return try row.values.indices.map { try row.optionalInteger($0) ?? 0 }
    }
  }

  /// Waits until everything that came in is answered and everything queued is sent.
  func settle() async throws {
    let database = try SQLiteDatabase(path: folder.path("data/tabayun.sqlite"))
    try await eventually("all is answered and sent", within: .seconds(60)) {
      let left = try await database.read { session in
        try session.query(
          """
          SELECT (SELECT COUNT(*) FROM inbox WHERE status IN (0, 4)),
            (SELECT COUNT(*) FROM outbox WHERE status IN (0, 1))
          """
        ).first.map { try ($0.integer(0), $0.integer(1)) }
      }
      return left.map { $0 == 0 && $1 == 0 } ?? false
    }
  }

  // MARK: What the platforms saw

  struct Sent: Sendable {
    var to: String
    var text: String
    var buttons: [String]
    var key: String?
  }

  /// Messages that a platform took, in order; read marks and typing signs are left out.
  func sent(_ channel: Channel = .whatsapp) throws -> [Sent] {
    try sandbox.calls().elements.filter { call in
      call["channel"]?.equals(channel.rawValue) == true && call["accepted"]?.isTrue == true
        && ["text", "buttons", "list", "interactive", "image"]
          .contains(call["kind"]?.string ?? "")
    }.map { call in
      Sent(
        to: call["to"]?.string ?? "", text: call["text"]?.string ?? "",
        buttons: (call["buttons"]?.elements ?? []).compactMap(\.string),
        key: call["key"]?.string)
    }
  }

  // MARK: Privacy

  /// Words that must never be printed or counted.
  func keepSecret(_ words: String...) { state.withLock { $0.secrets.formUnion(words) } }

  func note(metrics: String) { state.withLock { $0.metrics += metrics } }

  private var printedByServers: String {
    state.withLock { $0.servers }.map { $0.errors + $0.output }.joined()
  }

  private func expectNothingPersonal() {
    let (secrets, metrics) = state.withLock { ($0.secrets, $0.metrics) }
    let printed = printedByServers
    for secret in secrets where !secret.isEmpty {
      #expect(!printed.contains(secret), "a server printed “\(secret)”")
      #expect(!metrics.contains(secret), "the metrics hold “\(secret)”")
    }
  }
}

/// The sample claims, imported once for all tests.
private actor SampleData {
  static let shared = SampleData()

  private var imported: Task<TemporaryFolder, any Error>?

  func copy(into world: World) async throws {
    let task =
      imported
      ?? Task {
        let folder = try TemporaryFolder()
        let program = try Program(
          ["claims", "import", PackageRoot.path("deploy/sample/claims.jsonl")],
          environment: world.environment.merging(["TABAYUN_DATA": folder.path("data")]) { $1 },
          in: folder, named: "import")
        let status = try await program.end()
        #expect(status == 0, "\(program.errors)")
        return folder
      }
    imported = task
    try FileManager.default.copyItem(
      atPath: try await task.value.path("data"), toPath: world.folder.path("data"))
  }
}
