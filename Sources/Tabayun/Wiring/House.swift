import Channels
import Conversation
import CurlHTTP
import Delivery
import Domain
import Foundation
import Logging
import Storage

/// Everything that answers messages, put together: the one place where the rooms are joined.
struct House {
  let settings: Settings
  let vault: Vault
  let database: SQLiteDatabase
  let claims: ClaimShelf
  /// Matches by directions too, and keeps those of the claims; `nil` without an embedding server.
  let directed: DirectedMatcher?
  let directions: ClaimDirections?
  let responses: ResponseShelf
  let http: CurlHTTPClient
  /// Opens strangers' pages, where that is allowed; shares nothing with the one that speaks to platforms.
  let pages: CurlHTTPClient?
  let receiver: WebhookReceiver
  let worker: InboxWorker
  let dispatcher: OutboxDispatcher
  let webChats: WebChatSignal
  let logger: Logger

  /// Opens the database, reads claims and canned answers.
  ///
  /// - Parameter adapters: the accounts that are answered.
  /// - Throws: `Complaint`.
  init(_ settings: Settings, adapters: [any ChannelAdapter], logger: Logger) async throws {
    self.settings = settings
    self.logger = logger
    (database, vault) = try House.open(settings)
    do {
      http = try CurlHTTPClient()
      pages =
        settings.fetchesTitles
        ? try CurlHTTPClient(
          configuration: .init(maxConnectionsPerHost: 2, connectTimeoutMilliseconds: 3_000)) : nil
    } catch {
      throw Complaint("libcurl cannot be used: \(error.reason).")
    }
    let claims = ClaimShelf(database: database, logger: logger)
    try await claims.load()
    self.claims = claims
    if let embeddings = settings.embeddings {
      let server = EmbeddingServer(embeddings, http: http)
      directed = DirectedMatcher(claims.index, words: claims.matcher, server: server)
      directions = ClaimDirections(
        shelf: claims, server: server, file: House.directionFile(settings), logger: logger)
    } else {
      directed = nil
      directions = nil
    }
    do {
      responses = try ResponseShelf(
        folder: settings.responses, claims: directed ?? claims.matcher, lookup: claims,
        database: database,
        logger: logger)
      try await responses.load()
    } catch {
      throw Complaint(
        "the canned answers in \(settings.responses.path) cannot be used (TABAYUN_RESPONSES):\n\(error)"
      )
    }
    let inboxWakeup = Wakeup()
    let outboxWakeup = Wakeup()
    let webChats = WebChatSignal()
    self.webChats = webChats
    receiver = WebhookReceiver(
      database: database, vault: vault, worker: inboxWakeup, logger: logger)
    worker = InboxWorker(
      database: database, vault: vault, adapters: adapters, http: http,
      decide: { [responses] in responses.conversation.decide($0) },
      manners: House.manners(settings, vault: vault, pages: pages, directed: directed),
      wakeup: inboxWakeup,
      dispatcher: outboxWakeup, webChats: webChats, logger: logger)
    dispatcher = OutboxDispatcher(
      database: database, vault: vault, adapters: adapters, http: http,
      lease: UUID().uuidString, wakeup: outboxWakeup, logger: logger)
  }

  /// Where the directions of the claims are kept; a cache.
  static func directionFile(_ settings: Settings) -> URL {
    settings.data.appendingPathComponent("directions.bin")
  }

  private static func manners(
    _ settings: Settings, vault: Vault, pages: CurlHTTPClient?, directed: DirectedMatcher?
  ) -> InboxWorker.Manners {
    let publicURL = settings.publicURL
    var directions: (@Sendable () async -> Bool)?
    if let directed { directions = { await directed.fetch() } }
    return InboxWorker.Manners(
      breath: Int64(settings.breath), groups: settings.groups,
      retentionDays: settings.retentionDays,
      fileOfPerson: { person, now in
        PersonalDataFile.token(for: person, at: now, vault: vault).map {
          "\(publicURL)/data-saya/\($0)"
        }
      },
      titles: pages.map { LinkTitles(reader: PageTitleReader(http: $0)) },
      directions: directions)
  }

  /// Opens the database and its key; makes both on the first start.
  ///
  /// - Throws: `Complaint`.
  static func open(_ settings: Settings) throws -> (SQLiteDatabase, Vault) {
    do {
      try FileManager.default.createDirectory(
        at: settings.data, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw Complaint(
        "the data folder \(settings.data.path) cannot be made (TABAYUN_DATA): choose another, or give this user the right."
      )
    }
    let vault = try SecretKey.vault(settings)
    do {
      let database = try SQLiteDatabase(path: settings.database)
      // Whoever may list the folder need not be able to read the file.
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: settings.database)
      return (database, vault)
    } catch {
      throw Complaint(
        "the database \(settings.database) cannot be opened (TABAYUN_DATABASE): \(error).")
    }
  }
}
