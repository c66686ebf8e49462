import Domain
import GRDB
import GRDBSQLite

/// A transaction's view of SQLite.
///
/// Values go to SQLite and come from it without GRDB's wrappings: every message passes here a dozen times, and what
/// is copied on the way is most of what a statement costs.
struct SQLiteSession: SQLSession {
  let db: GRDB.Database

  @discardableResult
  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    let statement = try db.cachedStatement(sql: SQLDialect.sqlite.spell(sql))
    if arguments.isEmpty {
      // GRDB keeps count of transactions and savepoints.
      try statement.execute()
      return db.changesCount
    }
    try run(statement.sqliteStatement, arguments) { _ in }
    return db.changesCount
  }

  func query(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    let statement = try db.cachedStatement(sql: SQLDialect.sqlite.spell(sql))
    var rows: [SQLRow] = []
    try run(statement.sqliteStatement, arguments) { statement in
      let count = sqlite3_column_count(statement)
      rows.append(SQLRow(values: (0..<count).map { Self.value($0, of: statement) }))
    }
    return rows
  }

  func lock(_ name: String) {}

  func notify(_ signal: StoreSignal) {}

  /// Goes through what a statement answers.
  private func run(
    _ statement: SQLiteStatement, _ arguments: [SQLValue],
    each body: (SQLiteStatement) -> Void
  ) throws {
    guard Int(sqlite3_bind_parameter_count(statement)) == arguments.count else {
      throw StorageError.refused("wrong number of arguments")
    }
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (place, argument) in arguments.enumerated() {
      let code = Self.bind(argument, at: Int32(place + 1), of: statement)
      if code != SQLITE_OK { throw problem(code) }
    }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: body(statement)
      case SQLITE_DONE: return
      case let code: throw problem(code)
      }
    }
  }

  private func problem(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: db.sqliteConnection.flatMap(sqlite3_errmsg).map { String(cString: $0) })
  }

  /// SQLite's mark for bytes that it has to copy.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static func bind(
    _ value: SQLValue, at place: Int32, of statement: SQLiteStatement
  ) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, place)
    case .integer(let value): return sqlite3_bind_int64(statement, place, value)
    case .real(let value): return sqlite3_bind_double(statement, place, value)
    case .text(var value):
      return value.withUTF8 { bytes in
        guard let count = Int32(exactly: bytes.count) else { return SQLITE_TOOBIG }
        guard let start = bytes.baseAddress else {
          return sqlite3_bind_text(statement, place, "", 0, transient)
        }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text(statement, place, $0, count, transient)
        }
      }
    case .blob(let bytes):
      // No address would be NULL.
      if bytes.isEmpty { return sqlite3_bind_zeroblob(statement, place, 0) }
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(statement, place, $0.baseAddress, UInt64($0.count), transient)
      }
    }
  }

  private static func value(_ column: Int32, of statement: SQLiteStatement) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      guard let text = sqlite3_column_text(statement, column) else { return .text("") }
      let count = Int(sqlite3_column_bytes(statement, column))
      return .text(
        String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      guard let bytes = sqlite3_column_blob(statement, column) else { return .blob([]) }
      let count = Int(sqlite3_column_bytes(statement, column))
      return .blob(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
    default: return .null
    }
  }
}
