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
  /// Waits until no other transaction holds this lock, and holds it until this one ends. Where one writes at
  /// a time anyway (SQLite) it is held already.
  ///
  /// Numbers that a table gives out are committed in any order: whoever follows a table by its greatest number
  /// misses rows unless those who add to it hold a lock.
  func lock(_ name: String) throws
  /// Tells every process, once this transaction is committed, that something changed.
  func notify(_ signal: StoreSignal) throws
}

/// What processes tell each other through the database.
public enum StoreSignal: Sendable, Hashable {
  /// Claims were published, changed or withdrawn.
  case claims
  /// Canned answers were changed.
  case responses
  /// A person's web chat has a reply to fetch.
  case reply(person: Int64)
  /// Signals may have been missed: look at everything.
  case missed

  var text: String {
    switch self {
    case .claims: "claims"
    case .responses: "responses"
    case .reply(let person): "reply \(person)"
    case .missed: "missed"
    }
  }

  /// - Returns: `nil` for what a newer program says.
  init?(text: String) {
    let words = text.split(separator: " ")
    switch words.first {
    case "claims": self = .claims
    case "responses": self = .responses
    case "missed": self = .missed
    case "reply":
      guard words.count == 2, let person = Int64(words[1]) else { return nil }
      self = .reply(person: person)
    default: return nil
    }
  }
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

/// How a write stands beside others.
public enum WriteMode: Sendable {
  /// As if nobody else wrote meanwhile: what it reads stays so until it ends.
  case alone
  /// Beside others, for the busy paths: each of its statements sees what others have committed by then, so it
  /// has to guard what it changes (`WHERE status = 0`, a version). The order in which it changes rows that
  /// others change too should be the same everywhere; when it is not, the body may run again.
  case beside
}

/// A database: SQLite or PostgreSQL.
public protocol Database: Sendable {
  /// Reads a consistent state; runs beside writes.
  func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T

  /// Changes something, durably: when this returns, it survives a power cut.
  ///
  /// When `body` throws, none of its changes stay. Bodies that arrive together share one commit where the
  /// engine writes one at a time, so many small writes at once are cheap. A body may be run more than once
  /// (after a deadlock or a connection that broke before the commit) and must change nothing but the database.
  func write<T: Sendable>(
    _ mode: WriteMode, _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T

  /// Whether other processes serve from it too.
  var isShared: Bool { get }

  /// Calls back, on no particular thread and quickly over, whenever a signal arrives (see `SQLSession.notify`).
  /// Only a shared database has any: in the other case the one who changes is the one who would be told.
  func onSignal(_ handler: @escaping @Sendable (StoreSignal) -> Void)

  /// Takes what has been deleted out of files that this program writes beside the tables (SQLite's write-ahead
  /// log). Called when somebody has been forgotten.
  func erase() async throws

  /// Gives the file system back what deletions have left empty, a limited number of pages at a time, so that
  /// nobody waits for it. Only SQLite needs telling: PostgreSQL's autovacuum does it by itself.
  ///
  /// - Parameter spare: so many empty pages stay for new rows.
  /// - Returns: whether there is more to give back.
  func shrink(byPages most: Int, keeping spare: Int) async throws -> Bool

  /// Name and version of the engine.
  var engine: String { get }
}

extension Database {
  public func erase() async throws {}

  public func shrink(byPages most: Int, keeping spare: Int) async throws -> Bool { false }

  /// Changes something as if nobody else wrote meanwhile.
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await write(.alone, body)
  }
}
