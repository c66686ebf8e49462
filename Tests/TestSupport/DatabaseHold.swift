import GRDB

/// Another program that holds an SQLite file, so that nobody else can write it.
public final class DatabaseHold: Sendable {
  private let queue: DatabaseQueue

  /// Holds it at once.
  public init(path: String) async throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    // What writes at this moment is let through first.
    configuration.busyMode = .timeout(10)
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try await queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
  }

  /// Lets go.
  public func release() async throws {
    try await queue.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
  }
}
