import Domain
import Storage
import Synchronization
import TestSupport
import Testing

/// A real database whose answer to taking messages is lost once, as when a connection breaks in a commit.
private final class BreakingDatabase: Database {
  private let base: any Database
  private let mustBreak = Mutex(true)

  init(_ base: any Database) { self.base = base }

  var hasBroken: Bool { !mustBreak.withLock { $0 } }
  var isShared: Bool { base.isShared }
  var engine: String { base.engine }

  func onSignal(_ handler: @escaping @Sendable (StoreSignal) -> Void) { base.onSignal(handler) }

  func read<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T { try await base.read(body) }

  func write<T: Sendable>(
    _ mode: WriteMode, _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    let value = try await base.write(mode, body)
    guard !hasBroken else { return value }
    let taken = try await base.read { session in
      try session.query("SELECT COUNT(*) FROM outbox WHERE status = 1").first?.integer(0) ?? 0
    }
    if taken > 0,
      mustBreak.withLock({ old in
        defer { old = false }
        return old
      })
    {
      throw StorageError.unavailable("the connection to the server broke")
    }
    return value
  }
}

@Suite("The answer to taking a message is lost", .timeLimit(.minutes(2)))
struct LostAnswerTests {
  @Test("it is put back and sent once, by the same process", arguments: [false, true])
  func taken(isShared: Bool) async throws {
    let folder = try TemporaryFolder()
    var limits = PostgresLimits()
    limits.connections = 3
    let base: any Database =
      isShared
      ? try PostgresDatabase(url: try PostgresServer.shared().newSchema(), limits: limits)
      : try SQLiteDatabase(path: folder.path("post.sqlite"))
    let database = BreakingDatabase(base)
    try await PostOffice.run(in: database) { office in
      try await office.queue("a", to: "62811")
      try await office.whileSending {
        try await eventually("it is sent") { try await office.row("a")?.status == .sent }
      }
      #expect(database.hasBroken)
      #expect(try office.calls().map(\.text) == ["a"])
      #expect(try await office.row("a")?.attempts == 1)
      #expect(try await office.row("a")?.repeats == 0)
    }
  }
}
