import Domain
import Foundation
import TestSupport

@testable import Storage

/// What every store has to work on alike.
enum Engine: String, CaseIterable, Sendable {
  case sqlite, postgres
}

/// A real database (an SQLite file, a schema of a PostgreSQL server) and the stores over it.
struct Store: Sendable {
  static let key = [UInt8](repeating: 7, count: 32)
  static let account = AccountID("whatsapp")
  static let now = Timestamp(milliseconds: 1_790_000_000_000)

  let folder: TemporaryFolder
  let database: any Database
  /// The same once more, as another process would open it.
  let reopenedUpTo: @Sendable (_ version: Int) throws -> any Database
  let address: StoreAddress
  /// Of PostgreSQL.
  let server: PostgresServer?
  let schema: String
  let vault: Vault
  let inbox: InboxStore
  let outbox: OutboxStore
  let people: PersonStore
  let asks: AskStore
  let claims = ClaimStore()

  init(_ engine: Engine = .sqlite, upTo version: Int = Migrations.steps.count) throws {
    folder = try TemporaryFolder()
    switch engine {
    case .sqlite:
      let path = folder.path("test.sqlite")
      database = try SQLiteDatabase(path: path, upTo: version)
      reopenedUpTo = { try SQLiteDatabase(path: path, upTo: $0) }
      address = .file(path)
      server = nil
      schema = "main"
    case .postgres:
      let server = try PostgresServer.shared()
      let url = try server.newSchema()
      self.server = server
      schema = String(url.split(separator: "%3D").last ?? "")
      address = .server(url)
      var limits = PostgresLimits()
      // Many tests run at once.
      limits.connections = 3
      limits.waitMilliseconds = 120_000
      limits.lockMilliseconds = 120_000
      limits.statementMilliseconds = 120_000
      database = try PostgresDatabase(url: url, limits: limits, upTo: version)
      reopenedUpTo = { [limits] in try PostgresDatabase(url: url, limits: limits, upTo: $0) }
    }
    vault = Vault(secret: Self.key)
    inbox = InboxStore(vault: vault)
    outbox = OutboxStore(vault: vault)
    people = PersonStore(vault: vault)
    asks = AskStore(vault: vault)
  }

  func reopened() throws -> any Database { try reopenedUpTo(Migrations.steps.count) }

  func number(_ sql: String, _ arguments: [SQLValue] = []) async throws -> Int64 {
    try await database.read { try $0.query(sql, arguments).first?.integer(0) ?? -1 }
  }

  // MARK: People and messages

  func person(_ address: String, at now: Timestamp = Self.now) async throws -> Int64 {
    try await database.write { [people] in
      try people.add(account: Self.account, address: address, at: now, in: $0)
    }
  }

  func message(
    _ key: String?, action: Incoming.Action = .message, account: AccountID = Self.account
  ) throws -> InboxEntry {
    try InboxEntry(
      Incoming(action: action, reply: .required, dedupeKey: key, text: "kabar"), account: account,
      fallbackKey: "body:1", vault: vault)
  }

  /// Queues a message; the key is its text too.
  func queue(
    _ key: String, for person: Int64, cause: String? = nil, priority: OutboxPriority = .reply,
    account: AccountID = Self.account, isPulled: Bool = false, at now: Timestamp = Self.now
  ) async throws {
    let entry = OutboxEntry(
      account: account, personID: person, idempotencyKey: key, cause: cause ?? key,
      priority: priority, recipient: Recipient(address: "62812\(person)"),
      part: Reply(responseID: "answer/hoax", text: key), isPulled: isPulled)
    try await database.write { [outbox] in try outbox.add(entry, at: now, in: $0) }
  }

  /// The keys of what may be sent now, in order.
  func due(
    _ accounts: [AccountID] = [Self.account], at now: Timestamp = Self.now, limit: Int = 100
  ) async throws -> [String] {
    try await database.read { [outbox] session in
      try outbox.due(accounts: accounts, at: now, limit: limit, in: session).map(\.idempotencyKey)
    }
  }

  func outboxID(_ key: String) async throws -> Int64 {
    try await number("SELECT id FROM outbox WHERE idempotency_key = $1", [.text(key)])
  }

  func take(_ key: String, lease: String = "one") async throws -> Bool {
    let id = try await outboxID(key)
    return try await database.write { [outbox] in
      try outbox.take(id, lease: lease, at: Self.now, in: $0)
    }
  }

  func markSent(_ key: String, providerID: String? = nil) async throws {
    let id = try await outboxID(key)
    try await database.write { [outbox] in
      try outbox.markSent(
        id, account: Self.account, providerID: providerID, at: Self.now, in: $0)
    }
  }
}
