import CurlHTTP
import Domain
import Foundation
import TestSupport

/// The program while it serves.
struct Server: Sendable {
  let world: World
  let program: Program
  let address: String

  /// What the server answered; `nil`: the connection broke.
  struct Answer: Sendable {
    var status: Int
    var headers: [String: String]
    var text: String
  }

  func request(
    _ method: String, _ path: String, _ headers: [String: String] = [:], body: [UInt8] = [],
    timeout: Int = 30_000
  ) async -> Answer? {
    let request = OutboundRequest(
      method: method, url: address + path, headers: headers.map { ($0.key, $0.value) }, body: body,
      timeoutMilliseconds: timeout, responseLimit: 8 << 20)
    guard let response = try? await world.client.send(request) else { return nil }
    return Answer(
      status: response.status, headers: response.headers,
      text: String(decoding: response.body, as: UTF8.self))
  }

  func get(_ path: String, _ headers: [String: String] = [:]) async -> Answer? {
    await request("GET", path, headers)
  }

  /// Delivers to a webhook.
  ///
  /// - Returns: the status; `nil` when the connection broke.
  func deliver(_ delivery: Delivery) async -> Int? {
    await request("POST", delivery.path, delivery.headers, body: delivery.body)?.status
  }

  /// The value of a metric without labels, or with exactly these.
  func figure(_ name: String) async throws -> Double {
    let metrics = await get("/metrics")?.text ?? ""
    world.note(metrics: metrics)
    let line = metrics.split(separator: "\n").first { $0.hasPrefix(name + " ") }
    return line.flatMap { $0.split(separator: " ").last }.flatMap { Double($0) } ?? 0
  }

  /// The cookie of a new web chat.
  func newChat() async -> [String: String] {
    let cookie = await get("/coba")?.headers["set-cookie"] ?? ""
    return ["cookie": String(cookie.prefix { $0 != ";" })]
  }

  /// Ends it as systemd does.
  func stop(within limit: Duration = .seconds(30)) async throws -> Int32 {
    program.signal(SIGTERM)
    return try await program.end(within: limit)
  }

  func kill() async throws {
    program.signal(SIGKILL)
    _ = try await program.end()
  }
}
