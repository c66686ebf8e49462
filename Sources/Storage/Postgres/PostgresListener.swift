import Foundation
import Synchronization

/// A connection that only listens. While it is broken signals are missed: when it is back, `missed` is told.
final class PostgresListener: Sendable {
  private struct State {
    var handlers: [@Sendable (StoreSignal) -> Void] = []
    var isStarted = false
    var isClosed = false
  }

  private let state = Mutex(State())
  private let address: PostgresAddress
  private let limits: PostgresLimits

  init(address: PostgresAddress, limits: PostgresLimits) {
    self.address = address
    self.limits = limits
  }

  /// Listens from the first handler on.
  func add(_ handler: @escaping @Sendable (StoreSignal) -> Void) {
    let mustStart = state.withLock { state in
      state.handlers.append(handler)
      defer { state.isStarted = true }
      return !state.isStarted && !state.isClosed
    }
    guard mustStart else { return }
    let thread = Thread { [self] in listen(PostgresConnection(address: address, limits: limits)) }
    thread.name = "postgres signals"
    thread.stackSize = 1 << 20
    thread.start()
  }

  func close() { state.withLock { $0.isClosed = true } }

  private var isClosed: Bool { state.withLock { $0.isClosed } }

  private func tell(_ signal: StoreSignal) {
    for handler in state.withLock({ $0.handlers }) { handler(signal) }
  }

  private func listen(_ connection: PostgresConnection) {
    while !isClosed {
      do {
        try connection.open()
        try connection.command("LISTEN \(try PostgresListener.channel(connection))")
        tell(.missed)
        wait(on: connection)
      } catch {
        // The server is away; whoever reads and writes tells of it.
      }
      connection.close()
      if !isClosed { usleep(500_000) }
    }
  }

  /// The channel of this database's tables; quoted, since a schema may be called anything.
  private static func channel(_ connection: PostgresConnection) throws -> String {
    let rows = try connection.run("SELECT \(PostgresSession.channel)", []).rows()
    let name = try rows.first?.text(0) ?? ""
    return "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  /// Passes signals on until the connection breaks.
  private func wait(on connection: PostgresConnection) {
    var quietSeconds = 0
    while !isClosed {
      var descriptor = pollfd(fd: connection.socket, events: Int16(POLLIN), revents: 0)
      let found = poll(&descriptor, 1, 1_000)
      if found < 0, errno != EINTR { return }
      guard let texts = connection.notifications() else { return }
      for text in texts { StoreSignal(text: text).map(tell) }
      quietSeconds = found > 0 ? 0 : quietSeconds + 1
      if quietSeconds >= 20 {
        // A connection on which nothing is said may have died unnoticed.
        quietSeconds = 0
        do { try connection.command("SELECT 1") } catch { return }
      }
    }
  }
}
