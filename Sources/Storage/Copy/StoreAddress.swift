import Foundation
import GRDB

/// A store that is copied from or to.
public enum StoreAddress: Sendable {
  /// An SQLite file.
  case file(String)
  /// `postgres://…`
  case server(String)

  /// Opens it, brought to this program's version.
  func open() throws -> any Database {
    switch self {
    case .file(let path): try SQLiteDatabase(path: path)
    case .server(let url):
      try PostgresDatabase(url: url, limits: StoreAddress.limits)
    }
  }

  /// Reading a great table takes its time.
  static let limits: PostgresLimits = {
    var limits = PostgresLimits()
    limits.connections = 1
    limits.statementMilliseconds = 600_000
    return limits
  }()
}

/// Writes to a store from the thread that it was made on, one transaction at a time: a copy reads in the one
/// transaction that shows the source as it was at one moment, and writes meanwhile.
protocol StoreWriter {
  var dialect: SQLDialect { get }
  func transaction<T>(_ body: (any SQLSession) throws -> T) throws -> T
}

struct SQLiteWriter: StoreWriter {
  private let queue: DatabaseQueue

  var dialect: SQLDialect { .sqlite }

  init(path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }

  func transaction<T>(_ body: (any SQLSession) throws -> T) throws -> T {
    do {
      return try queue.write { try body(SQLiteSession(db: $0)) }
    } catch {
      throw SQLiteDatabase.translate(error)
    }
  }
}

struct PostgresWriter: StoreWriter {
  private let connection: PostgresConnection

  var dialect: SQLDialect { .postgres }

  init(url: String) throws {
    connection = PostgresConnection(
      address: try PostgresAddress(url), limits: StoreAddress.limits)
    try connection.open()
  }

  func transaction<T>(_ body: (any SQLSession) throws -> T) throws -> T {
    try connection.transaction("BEGIN", body)
  }
}

extension StoreAddress {
  func writer() throws -> any StoreWriter {
    switch self {
    case .file(let path): try SQLiteWriter(path: path)
    case .server(let url): try PostgresWriter(url: url)
    }
  }
}
