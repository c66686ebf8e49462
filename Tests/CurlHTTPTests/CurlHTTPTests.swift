import Domain
import Foundation
import Hummingbird
import Synchronization
import Testing

@testable import CurlHTTP

/// How a send failed, or `nil` when it succeeded.
private func failure(
  of client: CurlHTTPClient, _ request: OutboundRequest
) async -> TransportFailure? {
  do {
    _ = try await client.send(request)
    return nil
  } catch {
    return error
  }
}

/// Open file handles of this process; other suites have theirs in it.
private func openFiles() throws -> Int {
  try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
}

/// Established connections to a port of this machine, seen from the client's end.
private func connections(to port: Int) throws -> Int {
  let table = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
  let remote = ":" + String(port, radix: 16, uppercase: true).leftPadded(to: 4)
  return table.split(separator: "\n").count { line in
    let fields = line.split(separator: " ")
    return fields.count > 3 && fields[2].hasSuffix(remote) && fields[3] == "01"
  }
}

extension String {
  fileprivate func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: max(0, length - count)) + self
  }
}

@Suite("Requests and answers", .timeLimit(.minutes(2)))
struct ExchangeTests {
  @Test(
    "method, headers and body arrive as given",
    arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"], [0, 1, 300_000])
  func echo(method: String, size: Int) async throws {
    let router = Router()
    let respond: @Sendable (Request, BasicRequestContext) async throws -> Response = {
      request, _ in
      let body = try await request.body.collect(upTo: 1 << 20)
      let line = "\(request.method) \(body.readableBytes)"
      let echo = request.headers.map { "\($0.name.canonicalName)=\($0.value)" }
      return Response(
        status: .accepted,
        body: .init(byteBuffer: ByteBuffer(string: ([line] + echo).joined(separator: "\n"))))
    }
    for verb in [HTTPRequest.Method.get, .post, .put, .patch, .delete] {
      router.on("/any", method: verb, use: respond)
    }
    try await withWebServer(router) { port in
      let client = try CurlHTTPClient(configuration: .init(userAgent: "test/1"))
      let answer = try await client.send(
        OutboundRequest(
          method: method, url: "http://127.0.0.1:\(port)/any?a=b",
          headers: [("X-Key", "väl ue"), ("X-Empty", ""), ("Content-Type", "text/plain")],
          body: Array(repeating: 7, count: size)))
      #expect(answer.status == 202)
      let lines = String(decoding: answer.body, as: UTF8.self).split(separator: "\n").map(
        String.init)
      #expect(lines.first == "\(method) \(size)")
      #expect(lines.contains("x-key=väl ue"))
      #expect(lines.contains("x-empty="))
      #expect(lines.contains("content-type=text/plain"))
      #expect(lines.contains("user-agent=test/1"))
      #expect(!lines.contains { $0.hasPrefix("expect") })
      await client.shutdown()
    }
  }

  @Test("chunked answers, interim answers and repeated headers are read")
  func shapes() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 103 Early Hints\r\nLink: early\r\n\r\n")
      connection.write("HTTP/1.1 200 OK\r\nA: 1\r\na:  2 \r\nTransfer-Encoding: chunked\r\n\r\n")
      connection.write("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
    }
    let client = try CurlHTTPClient()
    let answer = try await client.send(OutboundRequest(url: "http://127.0.0.1:\(server.port)/"))
    #expect(answer.status == 200)
    #expect(answer.body == Array("abcde".utf8))
    #expect(answer.headers["a"] == "1, 2")
    #expect(answer.headers["link"] == nil)
    await client.shutdown()
  }

  @Test("redirects are handed back, not followed")
  func redirects() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 302 Found\r\nLocation: /else\r\nContent-Length: 0\r\n\r\n")
    }
    let client = try CurlHTTPClient()
    let answer = try await client.send(OutboundRequest(url: "http://127.0.0.1:\(server.port)/"))
    #expect(answer.status == 302)
    #expect(server.connectionCount == 1)
    await client.shutdown()
  }

  @Test("2,000 requests share a few connections and leave none behind")
  func nothingLeaks() async throws {
    let router = Router()
    router.post("/send") { request, _ in
      _ = try await request.body.collect(upTo: 1 << 20)
      return "{}"
    }
    try await withWebServer(router) { port in
      let client = try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 8))
      for _ in 0..<10 {
        try await withThrowingTaskGroup(of: Int.self) { group in
          for _ in 0..<200 {
            group.addTask {
              try await client.send(
                OutboundRequest(url: "http://127.0.0.1:\(port)/send", body: [1, 2, 3])
              ).status
            }
          }
          for try await status in group { #expect(status == 200) }
        }
      }
      #expect(await eventually { client.statistics.inFlight == 0 })
      #expect(client.statistics.handles <= 200)
      #expect(client.statistics.connectionsOpened <= 8)
      await client.shutdown()
      #expect(client.statistics.handles == 0)
      #expect(try await eventually { try connections(to: port) == 0 })
    }
  }

  @Test("300 clients that were shut down leave no file open")
  func clientsLeaveNothing() async throws {
    let before = try openFiles()
    for _ in 0..<300 {
      let client = try CurlHTTPClient()
      await client.shutdown()
    }
    // Each has at least a pair of sockets; what other suites open comes and goes.
    #expect(try await eventually(within: .seconds(30)) { try openFiles() < before + 150 })
  }
}

@Suite("Failures", .timeLimit(.minutes(2)))
struct FailureTests {
  /// A server's script and what the client makes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kind: TransportFailure.Kind
    var limit = 1 << 20
    let script: @Sendable (RawServer.Connection) -> Void
  }

  static let cases = [
    Case(testDescription: "closes without an answer", kind: .unknown) { _ = $0.readRequest() },
    Case(testDescription: "resets after reading", kind: .unknown) {
      _ = $0.readRequest()
      $0.resetOnClose()
    },
    Case(testDescription: "closes amid the body", kind: .unknown) {
      _ = $0.readRequest()
      $0.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
    },
    Case(testDescription: "answers no HTTP", kind: .unknown) {
      _ = $0.readRequest()
      $0.write("hello there\r\n\r\n")
    },
    Case(testDescription: "never answers", kind: .unknown) { $0.waitForEnd() },
    Case(testDescription: "announces too long a body", kind: .tooLarge, limit: 10) {
      _ = $0.readRequest()
      $0.write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world")
    },
    Case(testDescription: "sends too long a body in chunks", kind: .tooLarge, limit: 10) {
      _ = $0.readRequest()
      $0.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n0\r\n\r\n")
    },
    Case(testDescription: "sends headers without end", kind: .tooLarge) {
      _ = $0.readRequest()
      $0.write("HTTP/1.1 200 OK\r\n")
      for number in 0..<2_000 { $0.write("X-\(number): \(String(repeating: "a", count: 90))\r\n") }
      $0.waitForEnd()
    },
  ]

  @Test("a server's misbehaviour is classed", arguments: cases)
  func misbehaviour(_ item: Case) async throws {
    let server = try RawServer(script: item.script)
    let client = try CurlHTTPClient()
    let error = await failure(
      of: client,
      OutboundRequest(
        url: "http://127.0.0.1:\(server.port)/bot123:SECRET", body: Array("PRIVATE".utf8),
        timeoutMilliseconds: 500, responseLimit: item.limit))
    #expect(error?.kind == item.kind)
    for secret in ["SECRET", "PRIVATE", "127.0.0.1", "\(server.port)"] {
      #expect(error?.reason.contains(secret) == false)
    }
    await client.shutdown()
  }

  @Test(
    "what certainly did not arrive says so",
    arguments: ["http://127.0.0.1:CLOSED/", "http://name.invalid/", "https://127.0.0.1:PLAIN/"])
  func notSent(url: String) async throws {
    let plain = try RawServer { connection in
      connection.write("no TLS here")
      connection.waitForEnd()
    }
    let url = try url.replacingOccurrences(of: "CLOSED", with: "\(RawServer.closedPort())")
      .replacingOccurrences(of: "PLAIN", with: "\(plain.port)")
    let client = try CurlHTTPClient()
    let error = await failure(of: client, OutboundRequest(url: url, timeoutMilliseconds: 3_000))
    #expect(error?.kind == .notSent)
    await client.shutdown()
  }

  @Test("a TLS handshake that hangs ends at the connect limit and counts as not sent")
  func hangingHandshake() async throws {
    let server = try RawServer { $0.waitForEnd() }
    let client = try CurlHTTPClient(configuration: .init(connectTimeoutMilliseconds: 200))
    let start = ContinuousClock.now
    let error = await failure(of: client, OutboundRequest(url: "https://127.0.0.1:\(server.port)/"))
    #expect(error?.kind == .notSent)
    #expect(ContinuousClock.now - start < .seconds(5))
    await client.shutdown()
  }

  @Test("a request that waits for a connection in vain ends in time as not sent")
  func waitingForConnection() async throws {
    let server = try RawServer { $0.waitForEnd() }
    let client = try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 1))
    let url = "http://127.0.0.1:\(server.port)/"
    async let blocking = failure(of: client, OutboundRequest(url: url, timeoutMilliseconds: 2_000))
    #expect(await eventually { server.connectionCount == 1 })
    let waiting = await failure(of: client, OutboundRequest(url: url, timeoutMilliseconds: 300))
    #expect(waiting?.kind == .notSent)
    #expect(await blocking?.kind == .unknown)
    #expect(server.connectionCount == 1)
    await client.shutdown()
  }

  @Test("a request on a kept connection that dies is not repeated", arguments: [0, 5])
  func noHiddenRepeat(size: Int) async throws {
    let seen = Mutex(0)
    let server = try RawServer { connection in
      guard connection.readRequest() != nil else { return }
      connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      while connection.readRequest()?.contains("/second") == true {
        seen.withLock { $0 += 1 }
        return
      }
    }
    let client = try CurlHTTPClient()
    let base = "http://127.0.0.1:\(server.port)"
    let body = [UInt8](repeating: 65, count: size)
    _ = try await client.send(OutboundRequest(url: base + "/first", body: [1]))
    _ = await failure(of: client, OutboundRequest(url: base + "/second", body: body))
    // Without a body a fresh connection was used, and that one answers.
    #expect(seen.withLock { $0 } == (size == 0 ? 0 : 1))
    await client.shutdown()
  }

  @Test(
    "malformed requests are refused before anything is sent",
    arguments: [
      OutboundRequest(url: ""),
      OutboundRequest(url: "ftp://127.0.0.1/"),
      OutboundRequest(url: "file:///etc/passwd"),
      OutboundRequest(url: "http://"),
      OutboundRequest(url: "http:///path"),
      OutboundRequest(url: "http://127.0.0.1/a b"),
      OutboundRequest(url: "http://127.0.0.1/\r\nX: 1"),
      OutboundRequest(url: "http://127.0.0.1:99999/"),
      OutboundRequest(url: "http://user:word@127.0.0.1/"),
      OutboundRequest(method: "GET /x HTTP/1.1\r\nA:", url: "http://127.0.0.1/"),
      OutboundRequest(method: "", url: "http://127.0.0.1/"),
      OutboundRequest(method: "post", url: "http://127.0.0.1/"),
      OutboundRequest(url: "http://127.0.0.1/", headers: [("X-A", "1\r\nX-B: 2")]),
      OutboundRequest(url: "http://127.0.0.1/", headers: [("X-A", "1\n2")]),
      OutboundRequest(url: "http://127.0.0.1/", headers: [("X-A", "1\0")]),
      OutboundRequest(url: "http://127.0.0.1/", headers: [("X-A: 1\r\nX-B", "2")]),
      OutboundRequest(url: "http://127.0.0.1/", headers: [("", "2")]),
      OutboundRequest(url: "http://127.0.0.1/", headers: [("Content-Length", "2")]),
      OutboundRequest(url: "http://127.0.0.1/", headers: [("Host", "example.org")]),
      OutboundRequest(url: "http://127.0.0.1/", timeoutMilliseconds: 0),
      OutboundRequest(url: "http://127.0.0.1/", responseLimit: -1),
    ])
  func malformed(_ request: OutboundRequest) async throws {
    let client = try CurlHTTPClient()
    #expect(await failure(of: client, request)?.kind == .invalid)
    await client.shutdown()
  }

  @Test("a configuration that cannot work is refused with a reason")
  func configurations() {
    #expect(throws: TransportFailure.self) {
      try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 0))
    }
    #expect(throws: TransportFailure.self) {
      try CurlHTTPClient(configuration: .init(caFile: "/nowhere/ca.pem"))
    }
    #expect(throws: TransportFailure.self) {
      try CurlHTTPClient(configuration: .init(userAgent: "a\r\nb"))
    }
  }
}

@Suite("Cancellation and shutdown", .timeLimit(.minutes(2)))
struct CancellationTests {
  @Test("200 concurrent slow requests run side by side")
  func concurrency() async throws {
    let router = Router()
    router.get("/slow") { _, _ in
      try await Task.sleep(for: .milliseconds(200))
      return "ok"
    }
    try await withWebServer(router) { port in
      let client = try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 200))
      let start = ContinuousClock.now
      await withTaskGroup(of: TransportFailure?.self) { group in
        for _ in 0..<200 {
          group.addTask {
            await failure(
              of: client, OutboundRequest(method: "GET", url: "http://127.0.0.1:\(port)/slow"))
          }
        }
        for await error in group { #expect(error == nil) }
      }
      // One after the other they would take 40 s.
      #expect(ContinuousClock.now - start < .seconds(10))
      await client.shutdown()
    }
  }

  @Test("a cancelled task's transfer is broken off at once")
  func cancellation() async throws {
    let ended = Mutex(false)
    let server = try RawServer { connection in
      connection.waitForEnd()
      ended.withLock { $0 = true }
    }
    let client = try CurlHTTPClient()
    let url = "http://127.0.0.1:\(server.port)/"
    let task = Task { await failure(of: client, OutboundRequest(url: url, body: [1])) }
    #expect(await eventually { server.connectionCount == 1 })
    task.cancel()
    #expect(await task.value?.kind == .cancelled)
    #expect(await eventually { ended.withLock { $0 } })
    await client.shutdown()
  }

  @Test("a task cancelled beforehand sends nothing")
  func cancelledBefore() async throws {
    let server = try RawServer { $0.waitForEnd() }
    let client = try CurlHTTPClient()
    let url = "http://127.0.0.1:\(server.port)/"
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure(of: client, OutboundRequest(url: url))
    }
    #expect(await task.value == .cancelledBeforeSending)
    #expect(server.connectionCount == 0)
    await client.shutdown()
  }

  @Test("a storm of cancellations resolves every request once and leaves none behind")
  func storm() async throws {
    let router = Router()
    router.get("/") { _, _ in "ok" }
    try await withWebServer(router) { port in
      let client = try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 16))
      let outcomes = await withTaskGroup(of: TransportFailure?.self) { group in
        for number in 0..<1_000 {
          group.addTask {
            let task = Task {
              await failure(
                of: client, OutboundRequest(method: "GET", url: "http://127.0.0.1:\(port)/"))
            }
            if number % 2 == 0 {
              try? await Task.sleep(for: .microseconds(number * 3))
              task.cancel()
            }
            return await task.value
          }
        }
        return await group.reduce(into: [TransportFailure?]()) { $0.append($1) }
      }
      #expect(outcomes.count == 1_000)
      #expect(outcomes.compactMap(\.self).allSatisfy { $0.kind == .cancelled })
      #expect(outcomes.count { $0 == nil } >= 500)
      #expect(await eventually { client.statistics.inFlight == 0 })
      await client.shutdown()
    }
  }

  @Test("shutdown ends requests under way as cancelled and refuses later ones")
  func shutdownInFlight() async throws {
    let server = try RawServer { $0.waitForEnd() }
    let client = try CurlHTTPClient()
    let url = "http://127.0.0.1:\(server.port)/"
    let tasks = (0..<20).map { _ in
      Task { await failure(of: client, OutboundRequest(url: url, body: [1])) }
    }
    #expect(await eventually { server.connectionCount == 20 })
    await client.shutdown()
    for task in tasks { #expect(await task.value?.kind == .cancelled) }
    #expect(await failure(of: client, OutboundRequest(url: url)) == .clientIsShutDown)
    await client.shutdown()
  }

  @Test("a client that nobody holds ends its thread and closes its connections")
  func abandoned() async throws {
    let ended = Mutex(false)
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      connection.waitForEnd()
      ended.withLock { $0 = true }
    }
    do {
      let client = try CurlHTTPClient()
      _ = try await client.send(OutboundRequest(url: "http://127.0.0.1:\(server.port)/"))
    }
    #expect(await eventually { ended.withLock { $0 } })
  }
}
