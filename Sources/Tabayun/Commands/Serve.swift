import ArgumentParser
import Channels
import Console
import CoreMetrics
import CurlHTTP
import Delivery
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import NIOCore
import PublicSite
import ServiceLifecycle
import Storage
import UnixSignals

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs everything until SIGTERM or SIGINT, then drains within 30 seconds.")

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    Logs.bootstrap(level: settings.logLevel)
    let logger = Logger(label: "tabayun")
    let registry = PrometheusRegistry()
    MetricsSystem.bootstrap(registry)

    let web = WebChannel(account: AccountID("web"))
    try FileManager.default.createDirectory(at: settings.data, withIntermediateDirectories: true)
    let lock = try settings.database.file.map { try ServeLock(besides: $0) }
    defer { withExtendedLifetime(lock) {} }
    let house = try await House(settings, adapters: settings.adapters + [web], logger: logger)
    try await house.register.enter()
    let router = try Serve.router(house, web: web, registry: registry)

    let application = Application(
      router: router,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [SlowRequestHandler()], idleTimeout: .seconds(75))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: 4_096,
        availableConnectionsDelegate: .maximum(FileLimit.raise(), logger: Serve.quiet(logger))),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? settings.port
        printError("ready http://\(settings.host):\(port)")
      },
      logger: Serve.quiet(logger))
    // Stopped in reverse: first nothing more comes in, then what came is answered, then sent.
    var services: [any Service] = [
      HTTPService(clients: [house.http] + (house.pages.map { [$0] } ?? [])), house.register,
      house.dispatcher, house.worker, house.responses, house.claims, house.notices,
      house.broadcasts, house.weeklyDrafts, house.rumors,
      ClaimImportRunner(
        database: house.database, vault: house.vault,
        needsSecondPair: settings.needsSecondPair, logger: logger),
      Housekeeper(house: house), application,
    ]
    if let directions = house.directions { services.append(directions) }
    if let port = settings.metricsPort {
      let metricsRouter = Router()
      Serve.operations(house, registry).addMetrics(to: metricsRouter)
      services.append(
        Application(
          router: metricsRouter,
          configuration: ApplicationConfiguration(address: .hostname(settings.host, port: port)),
          logger: Serve.quiet(logger)))
    }
    var configuration = ServiceGroupConfiguration(
      services: services.map { .init(service: $0) },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: Serve.quiet(logger))
    configuration.maximumGracefulShutdownDuration = .seconds(25)
    configuration.maximumCancellationDuration = .seconds(4)
    logger.info(
      "starting",
      metadata: [
        "version": "\(Version.text)", "claims": "\(house.claims.count)",
        "accounts": "\(settings.adapters.map(\.account.rawValue).joined(separator: " "))",
      ])
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch let error as IOError {
      throw Complaint(
        "cannot listen on \(settings.host):\(settings.port) (\(error)): is another program there? Set TABAYUN_PORT."
      )
    }
    logger.info("stopped")
  }

  /// Every path that is served.
  static func router(
    _ house: House, web: WebChannel, registry: PrometheusRegistry
  ) throws -> Router<HouseContext> {
    let settings = house.settings
    let router = Router(context: HouseContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: ErrorMiddleware())
    let operations = operations(house, registry)
    operations.addHealth(to: router)
    if settings.metricsPort == nil {
      operations.addMetrics(to: router) { request, context in context.isLocal(request) }
    }
    WebhookRoutes(
      receiver: house.receiver, adapters: settings.adapters, publicURL: settings.publicURL
    ).add(to: router)

    var configuration = SiteConfiguration(
      publicURL: settings.publicURL, sessionKey: house.vault.key(for: "web session"))
    configuration.whatsAppNumber = settings.whatsAppNumber
    configuration.telegramBot = settings.telegramBot
    configuration.smsNumber = settings.smsNumber
    configuration.contactEmail = settings.contactEmail
    configuration.clientAddressHeader = settings.clientAddressHeader
    configuration.retentionDays = settings.retentionDays
    let personalData = PersonalDataFile(database: house.database, vault: house.vault)
    configuration.personalData = { try await personalData.open(token: $0, at: .now) }
    let chat = WebChat(
      account: web.account, receiver: house.receiver, database: house.database,
      vault: house.vault, signal: house.webChats)
    do {
      let site = try PublicSite(
        catalogue: SiteCatalogue(
          database: house.database, shelf: house.claims, directed: house.directed),
        announcements: SiteAnnouncements(database: house.database),
        chat: SiteChat(chat: chat), configuration: configuration, logger: house.logger)
      site.addRoutes(to: router)
      try addConsole(house, to: router)
      site.addNotFoundPage(to: router)
    } catch let error as ConsoleSetupError {
      throw Complaint("the console cannot be served: \(error).")
    } catch {
      throw Complaint("the public's pages cannot be served: \(error).")
    }
    return router
  }

  /// Staff's pages.
  private static func addConsole(_ house: House, to router: Router<HouseContext>) throws {
    var configuration = ConsoleConfiguration(publicURL: house.settings.publicURL)
    configuration.clientAddressHeader = house.settings.clientAddressHeader
    configuration.needsSecondPair = house.settings.needsSecondPair
    configuration.undoMilliseconds = Int64(house.settings.noticeDelay) * 1_000
    let announcements = ConsoleAnnouncements(
      house, adapters: house.settings.adapters + [WebChannel(account: AccountID("web"))],
      prices: try PriceFile.read(house.settings.prices))
    try Console(
      database: house.database, vault: house.vault,
      services: ConsoleServices(
        matcher: house.claims.matcher, lookup: house.claims,
        conversation: { [responses = house.responses] in responses.conversation },
        responses: house.settings.responses, joiner: house.rumors.joiner, http: house.http,
        announcements: announcements),
      configuration: configuration, logger: house.logger
    ).addRoutes(to: router)
  }

  private static func operations(
    _ house: House, _ registry: PrometheusRegistry
  ) -> OperationsRoutes {
    let readiness = Readiness(
      database: house.database,
      loops: [("answering", house.worker.pulse), ("sending", house.dispatcher.pulse)])
    return OperationsRoutes(readiness: readiness, metrics: registry) {
      await Housekeeper(house: house).measure()
    }
  }

  /// Frameworks tell a lot about every request; only what is wrong is ours to keep.
  private static func quiet(_ logger: Logger) -> Logger {
    var quiet = Logger(label: "tabayun.http")
    quiet.logLevel = max(logger.logLevel, .warning)
    return quiet
  }
}

/// A request with the address that it came from.
struct HouseContext: ConsoleContext {
  var coreContext: CoreRequestContextStorage
  private let remoteAddress: SocketAddress?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }

  var callerAddress: String? { remoteAddress?.ipAddress }

  /// From this machine itself, and not through a proxy that stands on it.
  func isLocal(_ request: Request) -> Bool {
    let isForwarded = ["x-forwarded-for", "forwarded", "x-real-ip", "via"].contains { name in
      HTTPField.Name(name).map { request.headers[$0] != nil } ?? false
    }
    let address = remoteAddress?.ipAddress ?? ""
    return !isForwarded && (address.hasPrefix("127.") || address == "::1")
  }
}

/// Ends the outbound connections after everybody who used them.
private struct HTTPService: Service {
  let clients: [CurlHTTPClient]

  func run() async throws {
    try? await gracefulShutdown()
    for client in clients { await client.shutdown() }
  }
}
