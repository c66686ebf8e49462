import Domain
import Foundation
import Testing

@testable import CurlHTTP

private let openssl = "/usr/bin/openssl"

/// `openssl s_server` with a self-signed certificate for 127.0.0.1; it ends with the value.
private final class TLSServer {
  let certificate: String
  let port: Int
  private let process = Process()
  private let folder: URL

  init(arguments: [String] = []) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    certificate = folder.appending(path: "cert.pem").path
    let key = folder.appending(path: "key.pem").path
    let request = Process()
    request.executableURL = URL(fileURLWithPath: openssl)
    request.arguments = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
      "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=test",
      "-addext", "subjectAltName=IP:127.0.0.1",
    ]
    request.standardError = FileHandle.nullDevice
    try request.run()
    request.waitUntilExit()

    port = try RawServer.closedPort()
    process.executableURL = URL(fileURLWithPath: openssl)
    process.arguments =
      ["s_server", "-accept", "127.0.0.1:\(port)", "-cert", certificate, "-key", key, "-www"]
      + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    // A child of Dispatch's threads inherits their blocked signals; this one cannot be blocked.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  func request(host: String = "127.0.0.1") -> OutboundRequest {
    OutboundRequest(method: "GET", url: "https://\(host):\(port)/", timeoutMilliseconds: 5_000)
  }

  /// Whether it has come up: a refused connection means not yet.
  func isUp() async throws -> Bool {
    let client = try CurlHTTPClient()
    defer { Task { await client.shutdown() } }
    do {
      _ = try await client.send(request())
      return true
    } catch {
      return !error.reason.lowercased().contains("connect to server")
    }
  }
}

@Suite(
  "TLS", .enabled(if: FileManager.default.isExecutableFile(atPath: openssl)),
  .timeLimit(.minutes(1)))
struct TLSTests {
  private func outcome(
    of request: OutboundRequest, caFile: String?
  ) async throws -> Result<Int, TransportFailure> {
    let client = try CurlHTTPClient(configuration: .init(caFile: caFile))
    do throws(TransportFailure) {
      let status = try await client.send(request).status
      await client.shutdown()
      return .success(status)
    } catch {
      await client.shutdown()
      return .failure(error)
    }
  }

  @Test("a certificate that nobody vouches for is refused before anything is sent")
  func unknownAuthority() async throws {
    let server = try TLSServer()
    #expect(try await eventually { try await server.isUp() })
    let result = try await outcome(of: server.request(), caFile: nil)
    guard case .failure(let error) = result else {
      Issue.record("a self-signed certificate was accepted")
      return
    }
    #expect(error.kind == .notSent)
  }

  @Test("a certificate of a configured authority is accepted, for its own name only")
  func configuredAuthority() async throws {
    let server = try TLSServer()
    #expect(try await eventually { try await server.isUp() })
    let own = try await outcome(of: server.request(), caFile: server.certificate)
    #expect(try own.get() == 200)
    let other = try await outcome(
      of: server.request(host: "localhost"), caFile: server.certificate)
    #expect(throws: TransportFailure.self) { try other.get() }
  }

  @Test("TLS 1.1 is refused")
  func oldTLS() async throws {
    let server = try TLSServer(arguments: ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
    #expect(try await eventually { try await server.isUp() })
    let result = try await outcome(of: server.request(), caFile: server.certificate)
    #expect(throws: TransportFailure.self) { try result.get() }
  }
}
