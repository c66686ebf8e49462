import CPostgres

/// One connection, used by the one thread that made it.
final class PostgresConnection {
  /// Prepared statements kept on the server; more would cost it memory.
  private static let mostPrepared = 400

  private let address: PostgresAddress
  private let limits: PostgresLimits
  private var handle: OpaquePointer?
  private var prepared: [String: String] = [:]
  private var nextName = 0
  /// What last went wrong, until the next transaction.
  private(set) var failure: PostgresFailure?

  init(address: PostgresAddress, limits: PostgresLimits) {
    self.address = address
    self.limits = limits
  }

  deinit { PQfinish(handle) }

  /// Whether there is a connection that was not seen to break.
  var isOpen: Bool { handle != nil && PQstatus(handle) == CONNECTION_OK }

  /// The file descriptor to wait on for notifications; negative without a connection.
  var socket: Int32 { PQsocket(handle) }

  /// Connects unless connected.
  ///
  /// - Throws: `StorageError.unavailable`.
  func open() throws {
    if isOpen { return }
    close()
    let keys = address.parameters.keys.sorted()
    let values = keys.map { address.parameters[$0] ?? "" }
    handle = PostgresConnection.withCStrings(keys) { keys in
      PostgresConnection.withCStrings(values) { values in PQconnectdbParams(keys, values, 0) }
    }
    guard PQstatus(handle) == CONNECTION_OK else {
      let reason = PQerrorMessage(handle).map { String(cString: $0) } ?? "no memory"
      close()
      throw StorageError.unavailable(PostgresConnection.onOneLine(reason))
    }
    cpostgres_ignore_notices(handle)
    do {
      try command(
        """
        SET statement_timeout = \(limits.statementMilliseconds);
        SET lock_timeout = \(limits.lockMilliseconds);
        SET idle_in_transaction_session_timeout = \(max(limits.statementMilliseconds, 60_000));
        SET synchronous_commit = on;
        SET standard_conforming_strings = on
        """)
    } catch {
      close()
      throw error
    }
  }

  func close() {
    PQfinish(handle)
    handle = nil
    prepared = [:]
  }

  /// The server's version, `15.6`.
  var serverVersion: String {
    PQparameterStatus(handle, "server_version").map { String(cString: $0) } ?? "?"
  }

  /// Runs statements without arguments, several at once when separated by semicolons.
  func command(_ sql: String) throws {
    let result = PQexec(handle, sql)
    defer { PQclear(result) }
    try check(result)
  }

  /// Runs one statement, prepared at its first use.
  func run(_ sql: String, _ arguments: [SQLValue]) throws -> PostgresResult {
    let values = PostgresArguments(arguments)
    let name = try prepare(sql, values.types)
    let result = values.withPointers { pointers, lengths, formats in
      PQexecPrepared(handle, name, Int32(arguments.count), pointers, lengths, formats, 1)
    }
    do {
      try check(result)
    } catch {
      PQclear(result)
      throw error
    }
    return PostgresResult(result)
  }

  private func prepare(_ sql: String, _ types: [Oid]) throws -> String {
    // An absent value has no type of its own: the same text is another statement then.
    let key = types.map { "\($0)," }.joined() + sql
    if let name = prepared[key] { return name }
    if prepared.count >= PostgresConnection.mostPrepared {
      try command("DEALLOCATE ALL")
      prepared = [:]
    }
    nextName += 1
    let name = "t\(nextName)"
    let result = PQprepare(
      handle, name, SQLDialect.postgres.spell(sql), Int32(types.count), types)
    defer { PQclear(result) }
    try check(result)
    prepared[key] = name
    return name
  }

  private func check(_ result: OpaquePointer?) throws {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return
    default: break
    }
    let failure = PostgresFailure(result: result, connection: handle)
    self.failure = failure
    if failure.remedy == .again { prepared = [:] }
    throw failure.error
  }

  // MARK: Transactions

  /// Runs a body in a transaction; after an error of any kind nothing of it stays.
  ///
  /// - Parameter begin: the statements that start it.
  func transaction<T>(_ begin: String, _ body: (any SQLSession) throws -> T) throws -> T {
    failure = nil
    try open()
    try command(begin)
    let value: T
    do {
      value = try body(PostgresSession(connection: self))
    } catch {
      if failure?.remedy != .reconnect, isOpen {
        if failure?.remedy == .again {
          _ = try? command("ROLLBACK; DEALLOCATE ALL")
        } else {
          try rollBack()
        }
      }
      throw error
    }
    let result = PQexec(handle, "COMMIT")
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COMMAND_OK else {
      let failure = PostgresFailure(result: result, connection: handle)
      // Whether it was kept is not known: to be told as an error, and never to be done again by itself.
      self.failure = PostgresFailure(
        error: failure.error, remedy: failure.remedy == .again ? .again : .none)
      if !isOpen || failure.remedy == .reconnect { close() }
      throw failure.error
    }
    // A transaction in which a statement failed ends with this answer instead, whatever was asked.
    guard PQcmdStatus(result).map({ String(cString: $0) }) == "COMMIT" else {
      throw StorageError.refused("a statement failed and its error was passed over")
    }
    return value
  }

  private func rollBack() throws {
    let kept = failure
    do { try command("ROLLBACK") } catch { close() }
    failure = kept
  }

  // MARK: Notifications

  /// Reads what has arrived.
  ///
  /// - Returns: the payloads of notifications; `nil` when the connection is gone.
  func notifications() -> [String]? {
    guard PQconsumeInput(handle) == 1 else { return nil }
    var payloads: [String] = []
    while let notification = PQnotifies(handle) {
      if let payload = notification.pointee.extra { payloads.append(String(cString: payload)) }
      PQfreemem(notification)
    }
    return payloads
  }

  // MARK: C

  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    var bytes: [CChar] = []
    var places: [Int] = []
    for text in texts {
      places.append(bytes.count)
      bytes += text.utf8CString
    }
    return bytes.withUnsafeBufferPointer { bytes in
      var pointers = places.map { place in bytes.baseAddress.map { $0 + place } }
      pointers.append(nil)
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }
      .joined(separator: " ")
  }
}

/// A statement's answer.
struct PostgresResult: ~Copyable {
  private let handle: OpaquePointer?

  init(_ handle: OpaquePointer?) { self.handle = handle }

  deinit { PQclear(handle) }

  /// How many rows it changed.
  var changes: Int { PQcmdTuples(handle).flatMap { Int(String(cString: $0)) } ?? 0 }

  /// - Throws: `StorageError.malformed` for a value of a type that is none of ours.
  func rows() throws -> [SQLRow] {
    let columns = PQnfields(handle)
    let types = (0..<columns).map { PQftype(handle, $0) }
    var rows: [SQLRow] = []
    let count = PQntuples(handle)
    rows.reserveCapacity(Int(count))
    for row in 0..<count {
      var values: [SQLValue] = []
      values.reserveCapacity(Int(columns))
      for (column, type) in zip(0..<columns, types) {
        if PQgetisnull(handle, row, column) == 1 {
          values.append(.null)
          continue
        }
        let field = UnsafeRawBufferPointer(
          start: PQgetvalue(handle, row, column), count: Int(PQgetlength(handle, row, column)))
        guard let value = PostgresType.decode(field, type: type) else {
          throw StorageError.malformed(column: Int(column))
        }
        values.append(value)
      }
      rows.append(SQLRow(values: values))
    }
    return rows
  }
}

/// A transaction's view of PostgreSQL.
struct PostgresSession: SQLSession {
  let connection: PostgresConnection

  @discardableResult
  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    try connection.run(sql, arguments).changes
  }

  func query(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    try connection.run(sql, arguments).rows()
  }

  func lock(_ name: String) throws {
    _ = try query(
      "SELECT pg_advisory_xact_lock(hashtextextended($1, 1))", [.text("tabayun \(name)")])
  }

  /// Installations beside each other in schemas of one database hear their own signals only.
  static let channel = "left('tabayun.' || current_schema(), 63)"

  func notify(_ signal: StoreSignal) throws {
    _ = try query("SELECT pg_notify(\(PostgresSession.channel), $1)", [.text(signal.text)])
  }
}
