import CannedResponses
import Channels
import Console
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
  let database: any Database
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
  let notices: NoticeRunner
  let broadcasts: BroadcastRunner
  let weeklyDrafts: WeeklyDrafts
  let webChats: WebChatSignal
  let rumors: RumorClerk
  let register: ProcessRegister
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
    do {
      try await KeyCheck(vault: vault).confirm(in: database)
      guard try await !database.read({ try StoreCopy.isUnfinished(in: $0) }) else {
        throw Complaint(
          "\(settings.database.summary) waits for the rest of a copy: run the same tabayun migrate-store again."
        )
      }
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint("the database \(settings.database.summary) cannot be used: \(error).")
    }
    // Beside the matching's word lists and the canned answers: with many claims the start is quicker by half.
    let opened = database
    async let content = ClaimShelf.read(opened)
    let claims = ClaimShelf(database: database, logger: logger)
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
    } catch {
      throw House.unusableResponses(settings, error)
    }
    claims.load(try await content)
    do {
      try await responses.load()
    } catch {
      throw House.unusableResponses(settings, error)
    }
    let inboxWakeup = Wakeup()
    let outboxWakeup = Wakeup()
    let webChats = WebChatSignal()
    let lease = UUID().uuidString
    self.webChats = webChats
    rumors = RumorClerk(database: database, vault: vault, logger: logger)
    receiver = WebhookReceiver(
      database: database, vault: vault, worker: inboxWakeup, logger: logger)
    worker = InboxWorker(
      database: database, vault: vault, adapters: adapters, http: http,
      decide: { [responses] in responses.conversation.decide($0) },
      manners: House.manners(settings, vault: vault, pages: pages, directed: directed),
      wakeup: inboxWakeup, dispatcher: outboxWakeup, webChats: webChats, lease: lease,
      logger: logger)
    dispatcher = OutboxDispatcher(
      database: database, vault: vault, adapters: adapters, http: http,
      lease: lease, wakeup: outboxWakeup, logger: logger)
    notices = NoticeRunner(
      database: database, vault: vault, adapters: adapters, templates: settings.templates,
      claims: claims, conversation: { [responses] in responses.conversation },
      changeDelay: Int64(settings.noticeDelay) * 1_000, dispatcher: outboxWakeup,
      webChats: webChats, logger: logger)
    broadcasts = BroadcastRunner(
      database: database, vault: vault, adapters: adapters, templates: settings.templates,
      peopleADay: settings.peopleADay,
      composer: { [responses] in
        House.announcementTexts(responses.conversation.library, settings)
      }, dispatcher: outboxWakeup, webChats: webChats, logger: logger)
    weeklyDrafts = WeeklyDrafts(
      database: database, conversation: { [responses] in responses.conversation },
      homePage: settings.publicURL, logger: logger)
    register = ProcessRegister(
      database: database, vault: vault, lease: lease, wakeups: [inboxWakeup, outboxWakeup],
      logger: logger)
    database.onSignal { signal in
      switch signal {
      case .claims: claims.changed()
      case .reply(let person): webChats.notify(person)
      case .responses: break
      case .missed:
        claims.changed()
        outboxWakeup.notify()
      }
    }
  }

  private static func unusableResponses(_ settings: Settings, _ error: any Error) -> Complaint {
    Complaint(
      "the canned answers in \(settings.responses.path) cannot be used (TABAYUN_RESPONSES):\n\(error)"
    )
  }

  /// Announcements in words, with the links of this installation.
  static func announcementTexts(
    _ library: ResponseLibrary, _ settings: Settings
  ) -> AnnouncementTexts {
    AnnouncementTexts(
      library, addresses: AnnouncementAddresses(publicURL: settings.publicURL),
      templates: settings.templates)
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
  static func open(_ settings: Settings) throws -> (any Database, Vault) {
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
      return (try settings.database.open(), vault)
    } catch {
      throw Complaint(
        "the database \(settings.database.summary) cannot be opened (TABAYUN_DATABASE): \(error).")
    }
  }
}
