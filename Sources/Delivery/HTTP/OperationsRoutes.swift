import Domain
import Hummingbird
import Storage

/// What a machine asks: is it alive, can it work, how does it do.
public struct OperationsRoutes: Sendable {
  private let database: any Database
  private let metrics: PrometheusRegistry
  private let refreshMetrics: @Sendable () async -> Void

  /// - Parameter refreshMetrics: brings gauges up to date that are read from the store.
  public init(
    database: any Database, metrics: PrometheusRegistry,
    refreshMetrics: @escaping @Sendable () async -> Void
  ) {
    self.database = database
    self.metrics = metrics
    self.refreshMetrics = refreshMetrics
  }

  /// `/health/live`, `/health/ready`.
  public func addHealth(to router: Router<some RequestContext>) {
    router.get("/health/live") { _, _ in Response.plain(.ok, "live") }
    router.get("/health/ready") { _, _ in await ready() }
  }

  /// `/metrics`.
  ///
  /// - Parameter isAllowed: whether this caller may see them.
  public func addMetrics<Context: RequestContext>(
    to router: Router<Context>,
    isAllowed: @escaping @Sendable (Request, Context) -> Bool = { _, _ in true }
  ) {
    router.get("/metrics") { request, context in
      guard isAllowed(request, context) else { return Response.plain(.notFound, "not found") }
      await refreshMetrics()
      return Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.render())))
    }
  }

  private func ready() async -> Response {
    do {
      // A write, not a read: a full or read-only disk still reads.
      _ = try await database.write(.beside) { session in
        try session.execute("UPDATE schema_version SET version = version WHERE version = 1")
      }
      return Response.plain(.ok, "ready")
    } catch {
      return Response.plain(.serviceUnavailable, "the database cannot be written")
    }
  }
}
