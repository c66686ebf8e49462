import Channels
import Domain
import HTTPTypes
import Hummingbird

/// Where the platforms deliver: `/webhooks/CHANNEL` and `/webhooks/CHANNEL/ACCOUNT`.
public struct WebhookRoutes: Sendable {
  /// Meta sends up to 3 MB in one delivery.
  public static let bodyLimit = 4 << 20

  private let receiver: WebhookReceiver
  private let adapters: [String: any ChannelAdapter]
  private let publicURL: String?

  /// - Parameter publicURL: how the world reaches us: Twilio signs it.
  public init(receiver: WebhookReceiver, adapters: [any ChannelAdapter], publicURL: String?) {
    self.receiver = receiver
    self.publicURL = publicURL
    var byPath: [String: any ChannelAdapter] = [:]
    for adapter in adapters {
      guard let path = adapter.webhookPath else { continue }
      byPath["\(path)/\(adapter.account.rawValue)"] = adapter
      // Several accounts: the one that the environment describes comes first and has the short path.
      if byPath[path] == nil { byPath[path] = adapter }
    }
    self.adapters = byPath
  }

  public func add(to router: Router<some RequestContext>) {
    for (path, adapter) in adapters {
      router.post("/webhooks/\(path)") { request, _ in await receive(request, for: adapter) }
      router.get("/webhooks/\(path)") { request, _ in
        let query = Dictionary(
          request.uri.queryParameters.map { (String($0.key), String($0.value)) }
        ) { first, _ in first }
        guard let answer = adapter.handshake(query: query) else {
          return Response.plain(.forbidden, "forbidden")
        }
        return Response(
          status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
          body: ResponseBody(byteBuffer: ByteBuffer(string: answer)))
      }
    }
  }

  private func receive(_ request: Request, for adapter: any ChannelAdapter) async -> Response {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: WebhookRoutes.bodyLimit)
    } catch {
      // The only other error is a connection that broke, and then nobody reads the answer.
      return Response.plain(.contentTooLarge, "too large")
    }
    var headers: [String: String] = [:]
    for field in request.headers {
      let name = field.name.canonicalName
      if headers[name] == nil { headers[name] = field.value }
    }
    let delivery = WebhookRequest(
      url: (publicURL ?? "") + request.uri.description, headers: headers,
      body: Array(body.readableBytesView), receivedAt: .now)
    switch await receiver.receive(delivery, for: adapter) {
    case .stored: return Response.plain(.ok, "ok")
    case .badSignature: return Response.plain(.unauthorized, "unauthorized")
    case .malformed(let failure): return Response.plain(.badRequest, failure.reason)
    case .unavailable: return Response.plain(.serviceUnavailable, "cannot store now")
    }
  }
}
