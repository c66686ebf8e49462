import Channels
import CurlHTTP
import Domain
import Foundation
import Sandbox
import Testing

/// A sandbox and a client of it.
struct Bench: Sendable {
  let sandbox: SandboxServer
  let address: String
  let client: CurlHTTPClient

  /// Runs a body against a sandbox with this fault plan.
  static func run<Value: Sendable>(
    faults: String = "", log: String? = nil,
    _ body: @escaping @Sendable (Bench) async throws -> Value
  ) async throws -> Value {
    let sandbox = try SandboxServer(port: 0, log: log, faults: FaultPlan(faults))
    return try await sandbox.whileRunning { address in
      let client = try CurlHTTPClient(configuration: .init(maxConnectionsPerHost: 16))
      defer { Task { await client.shutdown() } }
      return try await body(Bench(sandbox: sandbox, address: address, client: client))
    }
  }

  /// Posts to a path.
  func post(
    _ path: String, _ body: String, headers: [(name: String, value: String)] = bearer,
    timeout: Int = 10_000
  ) async throws -> OutboundResponse {
    try await client.send(
      OutboundRequest(
        url: address + path, headers: headers, body: Array(body.utf8),
        timeoutMilliseconds: timeout))
  }

  /// Posts to a path and expects a status.
  func expect(
    _ status: Int, _ path: String, _ body: String,
    headers: [(name: String, value: String)] = bearer,
    at location: SourceLocation = #_sourceLocation
  ) async throws {
    let answer = try await post(path, body, headers: headers)
    #expect(answer.status == status, sourceLocation: location)
  }

  func get(_ path: String) async throws -> JSON {
    let answer = try await client.send(OutboundRequest(method: "GET", url: address + path))
    return try JSON(parsing: answer.body)
  }

  static let bearer: [(name: String, value: String)] = [
    ("Authorization", "Bearer T"), ("Content-Type", "application/json"),
  ]
  static let json: [(name: String, value: String)] = [("Content-Type", "application/json")]
  static let form: [(name: String, value: String)] = [
    ("Content-Type", "application/x-www-form-urlencoded")
  ]
}

extension OutboundResponse {
  func json() throws -> JSON { try JSON(parsing: body) }
}

@Suite("What is written down", .timeLimit(.minutes(1)))
struct RecordTests {
  static let whatsApp = "/whatsapp/v25.0/1065/messages"

  static func text(_ text: String, key: String) -> String {
    """
    {"messaging_product":"whatsapp","to":"6281200000001","type":"text",
     "text":{"body":"\(text)"},"biz_opaque_callback_data":"\(key)"}
    """
  }

  @Test("a call can be looked at afterwards, with its body as it came")
  func calls() async throws {
    try await Bench.run { bench in
      _ = try await bench.post(Self.whatsApp, Self.text("halo", key: "k1"))
      _ = try await bench.post("/telegram/bot7:SECRET/sendMessage", "no JSON", headers: Bench.json)
      let calls = try await bench.get("/_calls").elements
      #expect(calls.count == 2)
      let first = try #require(calls.first)
      #expect(first["seq"]?.integer == 1)
      #expect(first["channel"]?.string == "whatsapp")
      #expect(first["account"]?.string == "1065")
      #expect(first["to"]?.string == "6281200000001")
      #expect(first["kind"]?.string == "text")
      #expect(first["text"]?.string == "halo")
      #expect(first["key"]?.string == "k1")
      #expect(first["status"]?.integer == 200)
      #expect(first["accepted"]?.bool == true)
      #expect(first["body"]?["text"]?["body"]?.string == "halo")
      let second = try #require(calls.last)
      #expect(second["account"]?.string == "7")
      #expect(second["status"]?.integer == 400)
      #expect(second["accepted"]?.bool == false)
      #expect(second["body"]?.string == "no JSON")
      #expect(try await bench.get("/_calls?after=1").elements.count == 1)
      #expect(try await bench.get("/_calls?after=2").elements.isEmpty)
      #expect(try await bench.get("/_calls?limit=1").elements.count == 1)
    }
  }

  @Test("messages that share an idempotency key are counted")
  func repeats() async throws {
    try await Bench.run { bench in
      for key in ["a", "b", "a", "a"] {
        _ = try await bench.post(Self.whatsApp, Self.text("halo", key: key))
      }
      _ = try await bench.post(
        Self.whatsApp,
        #"{"messaging_product":"whatsapp","status":"read","message_id":"wamid.X"}"#)
      let count = try await bench.get("/_count")
      #expect(count["total"]?.integer == 5)
      let figures = count["channels"]?["whatsapp"]
      #expect(figures?["messages"]?.integer == 4)
      #expect(figures?["keys"]?.integer == 2)
      #expect(figures?["repeated_keys"]?.integer == 1)
      #expect(figures?["repeated_calls"]?.integer == 2)
      _ = try await bench.post("/_reset", "")
      #expect(try await bench.get("/_count")["total"]?.integer == 0)
      #expect(try await bench.get("/_calls").elements.isEmpty)
    }
  }

  @Test("the log file has a JSON line for each call")
  func file() async throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "sandbox-\(UUID().uuidString).jsonl").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await Bench.run(log: path) { bench in
      for number in 0..<3 {
        _ = try await bench.post(Self.whatsApp, Self.text("halo", key: "k\(number)"))
      }
    }
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 3)
    for (number, line) in lines.enumerated() {
      #expect(try JSON(parsing: Array(line.utf8))["key"]?.string == "k\(number)")
    }
  }

  @Test("a log file that cannot be written is refused with a sentence")
  func unwritableFile() {
    #expect(throws: SandboxServer.Failure.self) {
      try SandboxServer(port: 0, log: "/nowhere/at/all.jsonl")
    }
  }

  @Test("an unknown path gets 404")
  func unknown() async throws {
    try await Bench.run { bench in
      for path in ["/", "/fax/send", "/_nothing", "/whatsappp/v25.0/1/messages"] {
        try await bench.expect(404, path, "{}")
      }
    }
  }
}
