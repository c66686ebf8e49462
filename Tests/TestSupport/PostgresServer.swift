import CPostgres
import Foundation
import Synchronization

/// A real PostgreSQL server, Debian's, on a free port of this machine.
public final class PostgresServer: Sendable {
  public struct Failed: Error, CustomStringConvertible {
    public let description: String
  }

  /// `postgres://tabayun@127.0.0.1:…/postgres`
  public let url: String
  /// `nil` for one that somebody else looks after.
  public let folder: String?

  /// The one that all tests share: what `scripts/test` started, else one of this process.
  public static func shared() throws -> PostgresServer { try common.get() }

  private static let common = Result { () throws -> PostgresServer in
    if let url = ProcessInfo.processInfo.environment["TABAYUN_TEST_POSTGRES"] {
      return PostgresServer(url: url)
    }
    let server = try PostgresServer()
    // Static values are never let go of; what a test process started must not outlive it.
    started.withLock { $0 = server.folder }
    atexit {
      if let folder = PostgresServer.started.withLock({ $0 }) {
        _ = try? PostgresServer.script(["remove", folder])
      }
    }
    return server
  }
  private static let started = Mutex<String?>(nil)

  private init(url: String) {
    self.url = url
    folder = nil
  }

  /// Starts one of its own, that can be stopped and started.
  ///
  /// - Parameter tls: it takes TLS too, for the name `localhost`; `certificate` vouches for it.
  public init(tls: Bool = false) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tabayun-postgres-\(UUID().uuidString)").path
    self.folder = folder
    url = try Self.script(["start", folder], environment: tls ? ["POSTGRES_TLS": "yes"] : [:])
  }

  /// Ends it and deletes what it held.
  public func remove() { if let folder { _ = try? Self.script(["remove", folder]) } }

  /// Ends it.
  ///
  /// - Parameter abruptly: as if its power went.
  public func stop(abruptly: Bool = false) throws {
    if let folder { _ = try Self.script(["stop", folder, abruptly ? "immediate" : "fast"]) }
  }

  /// Starts it again on the same port.
  public func start() throws { if let folder { _ = try Self.script(["start", folder]) } }

  /// The certificate of who vouches for the server's.
  public var certificate: String { (folder ?? "") + "/ca.crt" }

  /// An empty schema, as good as a database of its own.
  ///
  /// - Returns: its address.
  public func newSchema() throws -> String {
    let name = "t" + UUID().uuidString.lowercased().replacing("-", with: "")
    try execute("CREATE SCHEMA \(name)")
    return "\(url)?options=-csearch_path%3D\(name)"
  }

  /// Runs a statement beside whatever is under test.
  public func execute(_ sql: String) throws {
    let connection = PQconnectdb(url)
    defer { PQfinish(connection) }
    let result = PQexec(connection, sql)
    defer { PQclear(result) }
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return
    default:
      throw Failed(description: String(cString: PQerrorMessage(connection)))
    }
  }

  private static func script(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> String {
    let process = Process()
    process.executableURL = PackageRoot.url.appendingPathComponent("scripts/postgres")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The server keeps the pipe's other end: its address is all there is to read.
    var line: [UInt8] = []
    if arguments.first == "start" {
      while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first,
        byte != UInt8(ascii: "\n")
      {
        line.append(byte)
      }
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(description: "scripts/postgres \(arguments.first ?? "") failed")
    }
    return String(decoding: line, as: UTF8.self)
  }
}
