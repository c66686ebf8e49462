import Hummingbird

/// What a machine asks: is it alive, can it work, how does it do.
public struct OperationsRoutes: Sendable {
  private let readiness: Readiness
  private let metrics: PrometheusRegistry
  private let refreshMetrics: @Sendable () async -> Void

  /// - Parameter refreshMetrics: brings gauges up to date that are read from the store.
  public init(
    readiness: Readiness, metrics: PrometheusRegistry,
    refreshMetrics: @escaping @Sendable () async -> Void
  ) {
    self.readiness = readiness
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
    guard let problem = await readiness.problem() else { return Response.plain(.ok, "ready") }
    return Response.plain(.serviceUnavailable, problem)
  }
}
