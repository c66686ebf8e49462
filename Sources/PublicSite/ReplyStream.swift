import Domain
import Foundation
import HTTPTypes
import Hummingbird
import ServiceLifecycle
import Synchronization

/// Replies as server-sent events, for a bounded time.
///
/// A stream ends when its time is up (the browser opens the next one), when the browser goes, or when the
/// server shuts down.
struct ReplyStream: Sendable {
  /// A reply as the chat's script takes it.
  struct Item: Encodable, Sendable {
    var sequence: Int64
    /// The same list item that the page would hold.
    var html: String
  }

  private static let batch = 50

  private let gateway: any WebChatGateway
  private let pages: SitePages
  private let open = OpenStreams()

  init(gateway: any WebChatGateway, pages: SitePages) {
    self.gateway = gateway
    self.pages = pages
  }

  func item(_ reply: WebChatReply) -> Item {
    Item(sequence: reply.sequence, html: pages.reply(ReplyView(reply)))
  }

  func response(to request: Request, session: String, after: Int64) -> Response {
    var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
    // Tells a proxy not to collect the events.
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        guard open.enter(limit: pages.configuration.streamLimit) else {
          try await writer.write(ByteBuffer(string: "event: penuh\ndata: {}\n\n"))
          return try await writer.finish(nil)
        }
        defer { open.leave() }
        do {
          try await request.body.consumeWithCancellationOnInboundClose { _ in
            try await run(&writer, session: session, after: after)
          }
        } catch is CancellationError {
          // The browser went: nobody is left to write to.
        }
        try await writer.finish(nil)
      })
  }

  private func run(
    _ writer: inout any ResponseBodyWriter, session: String, after: Int64
  ) async throws {
    let configuration = pages.configuration
    let end = Timestamp.now.advanced(byMilliseconds: Int64(configuration.streamMilliseconds))
    var after = after
    try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
    var written = Timestamp.now
    while true {
      // Asked before the replies are read: what came in before the server ends is still shown.
      let ending = Task.isShuttingDownGracefully
      let replies = try await gateway.replies(session: session, after: after, limit: Self.batch)
      for reply in replies {
        try await writer.write(ByteBuffer(string: try event(reply)))
        after = max(after, reply.sequence)
      }
      let now = Timestamp.now
      if !replies.isEmpty {
        written = now
      } else if now.millisecondsSince(written) >= Int64(configuration.heartbeatMilliseconds) {
        try await writer.write(ByteBuffer(string: ":\n\n"))
        written = now
      }
      let left = end.millisecondsSince(now)
      guard left > 0, !ending else { return }
      let heartbeat = Int64(configuration.heartbeatMilliseconds) - now.millisecondsSince(written)
      let pause = max(1, min(heartbeat, left))
      try await wait(session: session, after: after, milliseconds: pause)
    }
  }

  /// Waits for a reply, or until the server shuts down.
  private func wait(session: String, after: Int64, milliseconds: Int64) async throws {
    do {
      try await cancelWhenGracefulShutdown {
        try await gateway.waitForReply(
          session: session, after: after, timeoutMilliseconds: Int(milliseconds))
      }
    } catch is CancellationError where Task.isShuttingDownGracefully {
      // The caller looks once more, then ends.
    }
  }

  private func event(_ reply: WebChatReply) throws -> String {
    let data = try JSONEncoder().encode(item(reply))
    return
      "id: \(reply.sequence)\nevent: balasan\ndata: \(String(decoding: data, as: UTF8.self))\n\n"
  }
}

/// Counts the streams open at once.
private final class OpenStreams: Sendable {
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
