import Channels
import Domain
import Foundation
import Hummingbird
import Logging
import NIOCore

/// A stand-in for the platforms' send APIs, on loopback only.
///
/// Each platform lives under its channel's name (`/whatsapp/v25.0/…`, `/telegram/bot…`). Every call is held
/// against the platform's own rules, answered as the platform would, written down, and goes wrong as
/// the fault plan says. To look at it: `GET /_calls?after=N&limit=M`, `GET /_count`, `POST /_reset`,
/// `POST /_fault` with a plan as the body.
public struct SandboxServer: Sendable {
  /// The server could not be set up; the description is one sentence.
  public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
  }

  private let port: Int
  private let exchange: SandboxExchange

  /// Prepares the server.
  ///
  /// - Parameters:
  ///   - port: 0 takes a free one.
  ///   - log: the file to which every call is added as a JSON line.
  ///   - statusReports: where to report what became of WhatsApp messages; `nil`: nowhere.
  /// - Throws: `Failure` when the file cannot be written.
  public init(
    port: Int = 9900, log: String? = nil, faults: FaultPlan = .none,
    statusReports: StatusReports? = nil
  ) throws(Failure) {
    guard (0...65_535).contains(port) else {
      throw Failure(description: "The port has to be a number from 0 to 65535.")
    }
    self.port = port
    exchange = SandboxExchange(
      log: CallLog(file: try log.map(Self.open)), faults: faults,
      reporter: statusReports.map(StatusReporter.init))
  }

  private static func open(_ path: String) throws(Failure) -> FileHandle {
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    guard let file = FileHandle(forWritingAtPath: path) else {
      throw Failure(description: "The log file \(path) cannot be written.")
    }
    _ = try? file.seekToEnd()
    return file
  }

  /// Serves until the task is cancelled or, with `handlingSignals`, until SIGTERM or SIGINT.
  ///
  /// - Parameter onReady: is given the port as soon as the server answers.
  public func run(
    handlingSignals: Bool = false, onReady: @escaping @Sendable (_ port: Int) -> Void = { _ in }
  ) async throws {
    var logger = Logger(label: "sandbox")
    logger.logLevel = .critical
    let exchange = exchange
    let application = Application(
      responder: CallbackResponder { request, context in
        try await exchange.respond(to: request, context)
      },
      configuration: .init(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in onReady(channel.localAddress?.port ?? 0) }, logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await exchange.reporter?.run() }
      defer { group.cancelAll() }
      if handlingSignals {
        try await application.runService()
      } else {
        try await application.run()
      }
    }
  }

  /// Serves for as long as the body takes; it is given the address, such as `http://127.0.0.1:40123`.
  public func whileRunning<Value: Sendable>(
    _ body: @escaping @Sendable (_ address: String) async throws -> Value
  ) async throws -> Value {
    let (ports, report) = AsyncStream.makeStream(of: Int.self)
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask {
        defer { report.finish() }
        try await run { report.yield($0) }
        return nil
      }
      group.addTask {
        for await port in ports { return try await body("http://127.0.0.1:\(port)") }
        return nil
      }
      defer { group.cancelAll() }
      while let value = try await group.next() {
        if let value { return value }
      }
      throw Failure(description: "The sandbox stopped before it answered.")
    }
  }

  /// The calls so far, as `GET /_calls` gives them.
  public func calls(after number: Int64 = 0) throws -> JSON {
    try JSON(parsing: exchange.log.calls(after: number, limit: .max))
  }

  /// The figures so far, as `GET /_count` gives them.
  public func counts() throws -> JSON {
    try JSON(parsing: exchange.log.counts())
  }

  /// Takes another plan from now on.
  public func setFaults(_ plan: FaultPlan) { exchange.setFaults(plan) }

  /// Forgets calls and figures.
  public func reset() { exchange.log.reset() }
}

/// Knows the connection, so that it can be cut.
struct SandboxContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Ends the connection without an answer.
  let cutConnection: @Sendable () -> Void

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    let channel = source.channel
    cutConnection = { channel.close(promise: nil) }
  }
}
