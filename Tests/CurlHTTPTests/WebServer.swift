import Hummingbird
import Logging
import Synchronization

/// Runs a Hummingbird server on a free port of loopback for as long as the body takes.
func withWebServer<Value: Sendable>(
  _ router: Router<BasicRequestContext>,
  body: @escaping @Sendable (_ port: Int) async throws -> Value
) async throws -> Value {
  let (ports, report) = AsyncStream.makeStream(of: Int.self)
  var logger = Logger(label: "test")
  logger.logLevel = .critical
  let application = Application(
    router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
    onServerRunning: { channel in
      report.yield(channel.localAddress?.port ?? 0)
    }, logger: logger)
  return try await withThrowingTaskGroup(of: Value?.self) { group in
    group.addTask {
      try await application.run()
      return nil
    }
    group.addTask {
      for await port in ports { return try await body(port) }
      return nil
    }
    defer { group.cancelAll() }
    while let value = try await group.next() {
      if let value { return value }
    }
    throw CancellationError()
  }
}

/// Asks again until it holds or the time is over.
func eventually(
  within limit: Duration = .seconds(5), _ condition: () async throws -> Bool
) async rethrows -> Bool {
  let deadline = ContinuousClock.now + limit
  while ContinuousClock.now < deadline {
    if try await condition() { return true }
    try? await Task.sleep(for: .milliseconds(10))
  }
  return try await condition()
}
