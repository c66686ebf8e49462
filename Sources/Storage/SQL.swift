import Domain

/// A value that SQLite and PostgreSQL both know.
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  public init(_ value: Int64?) { self = value.map(SQLValue.integer) ?? .null }
  public init(_ value: Int) { self = .integer(Int64(value)) }
  public init(_ value: Bool) { self = .integer(value ? 1 : 0) }
  public init(_ value: String?) { self = value.map(SQLValue.text) ?? .null }
  public init(_ value: [UInt8]?) { self = value.map(SQLValue.blob) ?? .null }
  /// Moments are kept as milliseconds since 1970.
  public init(_ value: Timestamp?) { self.init(value?.milliseconds) }
  /// Fingerprints use all 64 bits; SQL integers are signed.
  public init(bits: UInt64) { self = .integer(Int64(bitPattern: bits)) }
}

/// One row of an answer; columns are read by place.
public struct SQLRow: Sendable {
  public let values: [SQLValue]

  public init(values: [SQLValue]) { self.values = values }

  /// The integer in a column.
  /// - Throws: `StorageError.malformed` when there is none.
  public func integer(_ column: Int) throws -> Int64 {
    guard case .integer(let value)? = at(column) else {
      throw StorageError.malformed(column: column)
    }
    return value
  }

  public func optionalInteger(_ column: Int) throws -> Int64? {
    if case .null? = at(column) { return nil }
    return try integer(column)
  }

  public func text(_ column: Int) throws -> String {
    guard case .text(let value)? = at(column) else { throw StorageError.malformed(column: column) }
    return value
  }

  public func optionalText(_ column: Int) throws -> String? {
    if case .null? = at(column) { return nil }
    return try text(column)
  }

  public func blob(_ column: Int) throws -> [UInt8] {
    guard case .blob(let value)? = at(column) else { throw StorageError.malformed(column: column) }
    return value
  }

  public func optionalBlob(_ column: Int) throws -> [UInt8]? {
    if case .null? = at(column) { return nil }
    return try blob(column)
  }

  public func time(_ column: Int) throws -> Timestamp {
    Timestamp(milliseconds: try integer(column))
  }

  public func optionalTime(_ column: Int) throws -> Timestamp? {
    try optionalInteger(column).map(Timestamp.init(milliseconds:))
  }

  private func at(_ column: Int) -> SQLValue? {
    values.indices.contains(column) ? values[column] : nil
  }
}

/// What can be done inside a transaction. Arguments are written `$1`, `$2`… in the order of their first use,
/// which both databases read alike.
public protocol SQLSession {
  /// Runs a statement that changes rows and says how many it changed.
  @discardableResult
  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int
  /// Runs a statement that answers rows.
  func query(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow]
}

extension SQLSession {
  /// Runs a statement without arguments.
  @discardableResult
  public func execute(_ sql: String) throws -> Int { try execute(sql, []) }

  /// Runs a query without arguments.
  public func query(_ sql: String) throws -> [SQLRow] { try query(sql, []) }
}

/// Why the database did not do it. Holds no data of a person.
public enum StorageError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It cannot be used now: full, read-only, locked, gone. The same work may succeed later.
  case unavailable(String)
  /// It refused this work: a constraint or a statement's mistake.
  case refused(String)
  /// Somebody else was faster; the same work on what stands there now may succeed.
  case conflict
  /// A stored value is not what it should be.
  case malformed(column: Int)
  /// Sealed data does not open: another secret key, or damage.
  case sealBroken
  /// The database was made by a newer version of this program.
  case newerSchema(found: Int, known: Int)

  public var description: String {
    switch self {
    case .unavailable(let reason): "the database cannot be used now: \(reason)"
    case .refused(let reason): "the database refused: \(reason)"
    case .conflict: "somebody else changed it meanwhile"
    case .malformed(let column): "a stored value is damaged (column \(column))"
    case .sealBroken:
      "sealed data does not open: TABAYUN_SECRET_KEY is not the one that it was sealed with"
    case .newerSchema(let found, let known):
      "the database has version \(found), this program knows \(known): install a newer tabayun"
    }
  }
}

/// A database: SQLite or PostgreSQL.
public protocol Database: Sendable {
  /// Reads a consistent state; runs beside writes.
  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T

  /// Changes something, durably: when this returns, it survives a power cut.
  ///
  /// `body` runs alone or not at all: when it throws, none of its changes stay. Bodies that arrive
  /// together share one commit, so many small writes at once are cheap.
  func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws
    -> T

  /// Takes what has been deleted out of files that this program writes beside the tables (SQLite's write-ahead
  /// log). Called when somebody has been forgotten.
  func erase() async throws

  /// Name and version of the engine.
  var engine: String { get }
}

extension Database {
  public func erase() async throws {}
}
