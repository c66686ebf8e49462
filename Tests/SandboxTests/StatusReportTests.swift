import Channels
import CurlHTTP
import Domain
import Hummingbird
import Logging
import Sandbox
import Synchronization
import Testing

/// Takes webhooks; fails the first, as a receiver in trouble does.
private final class Receiver: Sendable {
  struct Seen: Sendable {
    var requests: [WebhookRequest] = []
    var refused = 0
  }

  let seen = Mutex(Seen())

  func respond(_ request: Request) async throws -> Response {
    let body = try await request.body.collect(upTo: 1 << 20)
    var headers: [String: String] = [:]
    for field in request.headers { headers[field.name.canonicalName] = field.value }
    let webhook = WebhookRequest(
      url: request.uri.path, headers: headers, body: Array(body.readableBytesView),
      receivedAt: .now)
    let isRefused = seen.withLock { seen in
      if seen.refused == 0 {
        seen.refused = 1
        return true
      }
      seen.requests.append(webhook)
      return false
    }
    return Response(status: isRefused ? .serviceUnavailable : .ok)
  }
}

@Suite("Status reports", .timeLimit(.minutes(1)))
struct StatusReportTests {
  private let whatsApp = WhatsAppChannel(
    account: AccountID("whatsapp"), appSecret: "secret", verifyToken: "v", accessToken: "t",
    phoneNumberID: "1065")

  @Test("every message that was taken is reported, signed, even when its answer was lost")
  func reports() async throws {
    let receiver = Receiver()
    let (ports, report) = AsyncStream.makeStream(of: Int.self)
    var logger = Logger(label: "receiver")
    logger.logLevel = .critical
    let application = Application(
      responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
        try await receiver.respond(request)
      },
      configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in report.yield(channel.localAddress?.port ?? 0) },
      logger: logger)
    let serving = Task { try await application.run() }
    defer { serving.cancel() }
    var iterator = ports.makeAsyncIterator()
    let port = try #require(await iterator.next())

    let client = try CurlHTTPClient()
    let sandbox = try SandboxServer(
      port: 0, faults: FaultPlan("reset-after:0.3,500:0.2,seed=3"),
      statusReports: StatusReports(
        url: "http://127.0.0.1:\(port)/webhooks/whatsapp", appSecret: "secret", through: client))
    let keys = try await sandbox.whileRunning { address in
      for number in 0..<20 {
        _ = try? await client.send(
          OutboundRequest(
            url: address + RecordTests.whatsApp, headers: Bench.bearer,
            body: Array(RecordTests.text("halo", key: "k\(number)").utf8)))
      }
      let taken = try sandbox.calls().elements.filter { $0["accepted"]?.isTrue == true }
      let keys = Set(taken.compactMap { $0["key"]?.string })
      let deadline = ContinuousClock.now + .seconds(20)
      while try statuses(receiver).count < keys.count * 3, ContinuousClock.now < deadline {
        try await Task.sleep(for: .milliseconds(20))
      }
      return keys
    }
    await client.shutdown()

    #expect((2..<20).contains(keys.count))
    let wanted = keys.flatMap { key in ["sent", "delivered", "read"].map { "\(key) \($0)" } }
    #expect(try statuses(receiver) == Set(wanted))
    for request in receiver.seen.withLock({ $0.requests }) { #expect(whatsApp.verify(request)) }
  }

  /// Key and status of all reports that came.
  private func statuses(_ receiver: Receiver) throws -> Set<String> {
    var found: Set<String> = []
    for request in receiver.seen.withLock({ $0.requests }) {
      for entry in try JSON(parsing: request.body)["entry"]?.elements ?? [] {
        for change in entry["changes"]?.elements ?? [] {
          for status in change["value"]?["statuses"]?.elements ?? [] {
            let key = status["biz_opaque_callback_data"]?.string ?? ""
            found.insert("\(key) \(status["status"]?.string ?? "")")
          }
        }
      }
    }
    return found
  }
}
