import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Storage

/// What a request's context tells about the caller.
public protocol ConsoleContext: RequestContext {
  /// The address at the other end of the connection.
  var callerAddress: String? { get }
}

/// Staff's pages under `/console`.
public struct Console: Sendable {
  /// Every page's routes, in no order.
  let routes: [ConsoleRoute]
  private let gate: ConsoleGate

  /// - Throws: `ConsoleSetupError` when a route has no line in `AccessTable`, or the other way round.
  public init(
    database: any Database, vault: Vault, services: ConsoleServices,
    configuration: ConsoleConfiguration, logger: Logger
  ) throws(ConsoleSetupError) {
    let desk = try ConsoleDesk(
      database: database, vault: vault, services: services, configuration: configuration,
      logger: logger)
    gate = ConsoleGate(desk: desk)
    let pages: [[ConsoleRoute]] = [
      HomePage(desk: desk).routes,
      SignInPages(desk: desk).routes,
      AccountPages(desk: desk).routes,
      MemberPages(desk: desk).routes,
      AuditPage(desk: desk).routes,
      TodayPage(desk: desk).routes,
      LiveStream(desk: desk).routes,
      RumorListPage(desk: desk).routes,
      RumorPage(desk: desk).routes,
      ClaimListPage(desk: desk).routes,
      ClaimPage(desk: desk).routes,
      ClaimEditPage(desk: desk).routes,
      ClaimPublishPage(desk: desk).routes,
      ClaimImportPages(desk: desk).routes,
      ResponseListPage(desk: desk).routes,
      ResponsePage(desk: desk).routes,
      AnnouncementPages(desk: desk).routes,
      TryOutPage(desk: desk).routes,
      PeoplePage(desk: desk).routes,
      GuidePage(desk: desk).routes,
    ]
    routes = pages.flatMap { $0 }
    let served = Set(routes.map { "\($0.method.rawValue) \($0.path)" })
    let listed = Set(AccessTable.lines.map { "\($0.method) \($0.path)" })
    guard served == listed, served.count == routes.count else {
      throw ConsoleSetupError(
        "pages and AccessTable differ: \(served.symmetricDifference(listed).sorted())")
    }
  }

  /// Adds everything below `/console`.
  public func addRoutes<Context: ConsoleContext>(to router: some RouterMethods<Context>) {
    var byPath: [String: [HTTPRequest.Method: (ConsoleRoute, Permission)]] = [:]
    for route in routes {
      guard let permission = AccessTable.permission(route.method.rawValue, route.path) else {
        continue
      }
      byPath[route.path, default: [:]][route.method] = (route, permission)
    }
    // Every method of every path, so that a wrong method tells no more than a wrong path.
    byPath["**"] = [:]
    for (path, byMethod) in byPath {
      let full = path.isEmpty ? "/console" : "/console/\(path)"
      for method: HTTPRequest.Method in [.get, .post, .put, .patch, .delete] {
        let route = byMethod[method]
        router.on(RouterPath(full), method: method) { [gate] request, context in
          var parameters: [String: String] = [:]
          for (name, value) in context.parameters {
            parameters[String(name)] = String(value).removingPercentEncoding ?? String(value)
          }
          return await gate.respond(
            to: request, route: route, parameters: parameters, address: context.callerAddress)
        }
      }
    }
  }
}
