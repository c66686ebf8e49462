import Domain
import Foundation
import GRDB

/// SQLite in write-ahead mode: readers beside one writer, every commit synced to the disk.
public final class SQLiteDatabase: Database {
  private let pool: DatabasePool
  private let batcher: WriteBatcher

  /// Opens or makes the file and brings it to this program's version.
  ///
  /// - Throws: `StorageError`.
  public convenience init(path: String) throws {
    try self.init(path: path, upTo: Migrations.steps.count)
  }

  /// - Parameter version: an older one, in tests of migrations.
  init(path: String, upTo version: Int) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      // A new file can give pages back in steps; in an older one only `compact` makes it so.
      if !db.configuration.readonly, try Int.fetchOne(db, sql: "PRAGMA page_count") == 0 {
        try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL")
      }
      // Not mapped into memory: each connection would have the whole file in its own map, and a broadcast,
      // which goes through all of it, would make that hundreds of megabytes.
      try db.execute(
        sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000; PRAGMA secure_delete = ON")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB sets NORMAL when it opens a pool, after `prepareDatabase`: a commit could then be lost
      // on a power cut after the platform was told 200.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try pool.writeWithoutTransaction { db in
        let session = SQLiteSession(db: db)
        try Migrations.run(dialect: .sqlite, upTo: version, peek: session) { body in
          try db.inTransaction(.immediate) {
            try body(session)
            return .commit
          }
        }
      }
    } catch {
      throw SQLiteDatabase.translate(error)
    }
    batcher = WriteBatcher(pool: pool)
  }

  public func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    do {
      return try await pool.read { db in try body(SQLiteSession(db: db)) }
    } catch {
      throw SQLiteDatabase.translate(error)
    }
  }

  public func write<T: Sendable>(
    _ mode: WriteMode, _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await batcher.write(body)
  }

  /// One process serves a file (a lock beside it sees to that).
  public var isShared: Bool { false }

  public func onSignal(_ handler: @escaping @Sendable (StoreSignal) -> Void) {}

  /// A consistent copy of everything, made while others read and write.
  ///
  /// - Parameter path: must not exist.
  public func copy(to path: String) async throws {
    do {
      try await pool.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    } catch {
      throw SQLiteDatabase.translate(error)
    }
  }

  /// Takes what has been deleted out of the write-ahead log too. (In the file it is overwritten with zeros when
  /// it is deleted: `secure_delete`.)
  ///
  /// - Throws: `StorageError.unavailable` when readers held the log for too long; it can be tried again.
  public func erase() async throws {
    for attempt in 0..<20 {
      let isDone: Bool
      do {
        isDone = try await pool.writeWithoutTransaction { db in
          try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
        }
      } catch {
        throw SQLiteDatabase.translate(error)
      }
      if isDone { return }
      try await Task.sleep(for: .milliseconds(25 << min(attempt, 5)))
    }
    throw StorageError.unavailable("the write-ahead log is in use")
  }

  public func shrink(byPages most: Int, keeping spare: Int) async throws -> Bool {
    do {
      return try await pool.writeWithoutTransaction { db in
        func figure(_ name: String) throws -> Int {
          try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0
        }
        let free = try figure("freelist_count")
        // Pages that new rows will soon need again are not worth the way there and back.
        let kept = max(spare, try figure("page_count") / 10)
        guard free > kept, try figure("auto_vacuum") == 2 else { return false }
        try db.execute(sql: "PRAGMA incremental_vacuum(\(min(most, free - kept)))")
        return free - most > kept
      }
    } catch {
      throw SQLiteDatabase.translate(error)
    }
  }

  /// Writes the whole file anew, without anything empty in it, and so that it can give pages back in steps
  /// from then on. Nobody can write meanwhile, and it needs as much room again.
  public func compact() async throws { try await rewrite(autoVacuum: "INCREMENTAL") }

  /// In tests of older files.
  func makeLikeOlderVersions() async throws { try await rewrite(autoVacuum: "NONE") }

  private func rewrite(autoVacuum: String) async throws {
    do {
      try await pool.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA auto_vacuum = \(autoVacuum)")
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw SQLiteDatabase.translate(error)
    }
  }

  public var engine: String { "SQLite \(SQLiteDatabase.libraryVersion)" }

  /// The version of the SQLite library in use.
  public static var libraryVersion: String {
    let version = try? DatabaseQueue().read {
      try String.fetchOne($0, sql: "SELECT sqlite_version()")
    }
    return version ?? "?"
  }

  /// Whether a file is a whole and undamaged database; reads all of it.
  public static func isSound(path: String) -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let answer = try? DatabaseQueue(path: path, configuration: configuration).read {
      try String.fetchOne($0, sql: "PRAGMA integrity_check")
    }
    return answer == "ok"
  }

  static func translate(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    // Never `error.description`: it may show a statement's arguments.
    let reason = "\(error.message ?? "error") (\(error.resultCode.rawValue))"
    switch error.resultCode {
    case .SQLITE_CONSTRAINT, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_RANGE, .SQLITE_TOOBIG:
      return StorageError.refused(reason)
    default:
      return StorageError.unavailable(reason)
    }
  }
}
