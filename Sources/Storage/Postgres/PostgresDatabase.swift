import Foundation
import Synchronization

/// PostgreSQL through libpq: a bounded pool of connections, each on a thread of its own; any number of
/// processes.
public final class PostgresDatabase: Database {
  /// Most runs of one body: after a deadlock, after a connection that broke before the commit.
  private static let mostTries = 8

  private let pool: PostgresPool
  private let listener: PostgresListener
  private let version: String
  public let address: PostgresAddress

  /// Connects and brings the database to this program's version.
  ///
  /// - Parameter url: `postgres://…`, with anything that libpq understands.
  /// - Throws: `StorageError`.
  public convenience init(url: String, limits: PostgresLimits = PostgresLimits()) throws {
    try self.init(url: url, limits: limits, upTo: Migrations.steps.count)
  }

  /// - Parameter version: an older one, in tests of migrations.
  init(url: String, limits: PostgresLimits, upTo last: Int) throws {
    address = try PostgresAddress(url)
    let connection = PostgresConnection(address: address, limits: limits)
    try connection.open()
    version = connection.serverVersion
    try Migrations.run(
      dialect: .postgres, upTo: last, peek: PostgresSession(connection: connection)
    ) { body in
      // Building an index over a great table takes as long as it takes.
      try connection.transaction(
        """
        BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
        SELECT pg_advisory_xact_lock(\(Self.migrationLock))
        """, body)
    }
    pool = PostgresPool(address: address, limits: limits)
    listener = PostgresListener(address: address, limits: limits)
  }

  deinit {
    pool.close()
    listener.close()
  }

  // Any numbers of our own; other programs in the same database have theirs.
  private static let migrationLock = 0x7462_796E_0001
  private static let writeLock = 0x7462_796E_0002

  public func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
  }

  public func write<T: Sendable>(
    _ mode: WriteMode, _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    // Who writes alone keeps everybody else out; who writes beside others keeps those out only.
    let lock = mode == .alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared"
    return try await run("BEGIN; SELECT \(lock)(\(Self.writeLock))", body)
  }

  private func run<T: Sendable>(
    _ begin: String, _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      pool.enqueue { connection in
        continuation.resume(
          with: connection.flatMap { connection in
            Result { try PostgresDatabase.run(begin, body, on: connection) }
          })
      }
    }
  }

  private static func run<T>(
    _ begin: String, _ body: (any SQLSession) throws -> T, on connection: PostgresConnection
  ) throws -> T {
    var tries = 0
    while true {
      tries += 1
      do {
        return try connection.transaction(begin, body)
      } catch {
        switch connection.failure?.remedy {
        case .again? where tries < mostTries:
          // Those who got in each other's way must not meet again.
          usleep(UInt32.random(in: 1_000...5_000) * UInt32(1 << min(tries, 5)))
        case .reconnect?:
          connection.close()
          // It may have broken long ago, with nobody noticing: a new one may be had at once.
          if tries > 1 { throw error }
        default: throw error
        }
      }
    }
  }

  public var isShared: Bool { true }

  public func onSignal(_ handler: @escaping @Sendable (StoreSignal) -> Void) {
    listener.add(handler)
  }

  public var engine: String { "PostgreSQL \(version)" }
}
