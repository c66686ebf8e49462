import Foundation
import Storage

/// Where everything is kept.
enum DatabaseSetting: Sendable {
  /// An SQLite file.
  case file(String)
  /// A PostgreSQL server's address, which may hold a password.
  case server(url: String, PostgresLimits)

  /// - Parameter folder: holds the file unless told otherwise.
  /// - Throws: `Complaint`.
  init(_ reader: SettingsReader, folder: URL) throws {
    guard let text = try reader.value("TABAYUN_DATABASE") else {
      self = .file(folder.appendingPathComponent("tabayun.sqlite").path)
      return
    }
    var limits = PostgresLimits()
    limits.connections = try reader.number(
      "TABAYUN_DATABASE_CONNECTIONS", in: 1...200, default: limits.connections)
    limits.statementMilliseconds =
      try reader.number(
        "TABAYUN_DATABASE_STATEMENT_SECONDS", in: 1...600,
        default: limits.statementMilliseconds / 1_000) * 1_000
    self = DatabaseSetting(text, limits)
  }

  /// - Parameter text: `postgres://…`, else a file's path (also as `sqlite:PATH`).
  init(_ text: String, _ limits: PostgresLimits = PostgresLimits()) {
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      self = .server(url: text, limits)
    } else {
      self = .file(text.hasPrefix("sqlite:") ? String(text.dropFirst(7)) : text)
    }
  }

  /// The SQLite file, if it is one.
  var file: String? { if case .file(let path) = self { path } else { nil } }

  /// For people: never with a password.
  var summary: String {
    switch self {
    case .file(let path): path
    case .server(let url, _):
      "PostgreSQL " + ((try? PostgresAddress(url).summary) ?? "(address not understood)")
    }
  }

  /// Opens it; makes it on the first start and brings it to this program's version.
  ///
  /// - Throws: `StorageError`.
  func open() throws -> any Database {
    switch self {
    case .file(let path):
      let database = try SQLiteDatabase(path: path)
      // Whoever may list the folder need not be able to read the file.
      try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      return database
    case .server(let url, let limits):
      return try PostgresDatabase(url: url, limits: limits)
    }
  }
}
