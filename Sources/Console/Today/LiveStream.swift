import Domain
import HTTPTypes
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import Synchronization

/// Tells open pages that something changed, as server-sent events.
///
/// One question to the store in two seconds serves all of them; the pages then load what they show anew.
struct LiveStream: Sendable {
  let desk: ConsoleDesk
  private let pulse: Pulse
  private let open = StreamCount()

  private static let pollMilliseconds: Int64 = 2_000
  private static let heartbeatMilliseconds: Int64 = 15_000
  /// A stream ends after this and the browser opens the next, so that no proxy cuts it first.
  private static let streamMilliseconds: Int64 = 55_000
  private static let mostStreams = 200

  init(desk: ConsoleDesk) {
    self.desk = desk
    pulse = Pulse(database: desk.database)
  }

  var routes: [ConsoleRoute] { [.get("aliran", stream)] }

  @Sendable private func stream(_ request: ConsoleRequest) async throws -> Response {
    var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    let body = request.request.body
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { [pulse, open] writer in
        guard open.enter(limit: Self.mostStreams) else { return try await writer.finish(nil) }
        defer { open.leave() }
        do {
          try await body.consumeWithCancellationOnInboundClose { _ in
            try await run(&writer, pulse)
          }
        } catch is CancellationError {
          // The browser went: nobody is left to write to.
        }
        try await writer.finish(nil)
      })
  }

  private func run(_ writer: inout any ResponseBodyWriter, _ pulse: Pulse) async throws {
    let end = Timestamp.now.advanced(byMilliseconds: Self.streamMilliseconds)
    var written = Timestamp.now
    var last = try await pulse.now()
    try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
    while Timestamp.now < end, !Task.isShuttingDownGracefully {
      do {
        try await cancelWhenGracefulShutdown {
          try await Task.sleep(for: .milliseconds(Self.pollMilliseconds))
        }
      } catch is CancellationError where Task.isShuttingDownGracefully {
        return
      }
      let now = try await pulse.now()
      if now != last {
        last = now
        written = .now
        try await writer.write(ByteBuffer(string: "event: berubah\ndata: \(now)\n\n"))
      } else if Timestamp.now.millisecondsSince(written) >= Self.heartbeatMilliseconds {
        written = .now
        try await writer.write(ByteBuffer(string: ":\n\n"))
      }
    }
  }

  /// What all streams ask, asked once.
  private actor Pulse {
    private let database: any Database
    private var kept: (value: String, at: Timestamp)?

    init(database: any Database) { self.database = database }

    func now() async throws -> String {
      if let kept, Timestamp.now.millisecondsSince(kept.at) < LiveStream.pollMilliseconds / 2 {
        return kept.value
      }
      let value = try await database.read { try TodayStore().pulse(in: $0) }
      kept = (value, .now)
      return value
    }
  }

  /// Counts the streams open at once.
  private final class StreamCount: Sendable {
    private let count = Mutex(0)

    func enter(limit: Int) -> Bool {
      count.withLock { count in
        guard count < limit else { return false }
        count += 1
        return true
      }
    }

    func leave() { count.withLock { $0 -= 1 } }
  }
}
