import Channels
import Domain
import Foundation
import TestSupport
import Testing

extension Surviving {
  @Suite("Attacks", .timeLimit(.minutes(5)))
  struct AttackTests {
    private static let opening =
      #"{"entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"PHONE"},"#

    /// Signed, so that everything behind the signature is reached.
    private static let bodies: [(String, String)] = [
      ("deep arrays", String(repeating: "[", count: 100) + String(repeating: "]", count: 100)),
      (
        "deep objects",
        String(repeating: #"{"entry":"#, count: 100) + "1" + String(repeating: "}", count: 100)
      ),
      ("a hundred thousand brackets", String(repeating: "[", count: 100_000)),
      (
        "huge numbers",
        #"{"entry":[{"changes":[{"field":"messages","value":{"messages":[{"from":1e999,"id":-1e999,"#
          + #""timestamp":99999999999999999999999999,"type":"text","text":{"body":"x"}}]}}]}]}"#
      ),
      (
        "lone surrogates and NULs",
        opening + #""messages":[{"from":"62812\u0000","id":"wamid.\ud800","timestamp":"0","#
          + #""type":"text","text":{"body":"\udc00\ud800 \u0000 \uffff"}}]}}]}]}"#
      ),
      ("one key of a mebibyte", "{\"" + String(repeating: "k", count: 1 << 20) + "\":1}"),
      (
        "one text of a mebibyte",
        opening + #""messages":[{"from":"6281230000009","id":"wamid.big","timestamp":"0","#
          + #""type":"text","text":{"body":""# + String(repeating: "hoaks ", count: 170_000)
          + #""}}]}}]}]}"#
      ),
      (
        "fifty thousand keys alike",
        "{" + (0..<50_000).map { _ in #""a":1"# }.joined(separator: ",") + "}"
      ),
      (
        "fifty thousand entries",
        #"{"entry":["# + (0..<50_000).map { _ in "{}" }.joined(separator: ",") + "]}"
      ),
      ("no closing quote", #"{"entry":""#), ("a byte order mark", "\u{FEFF}{}"), ("nothing", ""),
      ("null", "null"), ("a number", "-0"), ("true", "true"),
    ]

    @Test(
      "signed nonsense of every kind is taken or refused, quickly, and leaves no trace in memory")
    func bodies() async throws {
      try await World.run(claims: false) { world in
        let server = try await world.serve()
        let before = try await server.figure("tabayun_resident_bytes")
        for round in 0..<3 {
          for (name, text) in Self.bodies {
            let body = Array(text.replacing("PHONE", with: World.phoneNumberID).utf8)
            let start = ContinuousClock.now
            let status = await server.deliver(.whatsApp(body: body))
            #expect([200, 400].contains(status), "\(name): \(status ?? 0)")
            var update = try Delivery.telegram([:])
            update.body = body
            #expect([200, 400].contains(await server.deliver(update)), "\(name)")
            // A debug build on a busy machine.
            #expect(ContinuousClock.now - start < .seconds(20), "\(name), round \(round)")
          }
        }
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*) FROM inbox WHERE status IN (0, 3)") == [0])
        #expect(await server.get("/health/ready")?.status == 200)
        let after = try await server.figure("tabayun_resident_bytes")
        #expect(after - before < 200e6, "\(Int(after - before)) bytes more")
      }
    }

    private static func get(_ path: String, _ more: String = "") -> String {
      "GET \(path) HTTP/1.1\r\nHost: x\r\n\(more)\r\n"
    }

    private static func post(_ headers: String, _ body: String = "") -> String {
      "POST /webhooks/whatsapp HTTP/1.1\r\nHost: x\r\n\(headers)\r\n\(body)"
    }

    /// What no client of ours would write, byte by byte.
    private static let raw: [(String, String)] = [
      ("a path that climbs", get("/../../etc/passwd")),
      ("the same, encoded", get("/%2e%2e/%2e%2e/etc/passwd")),
      ("NULs and bad percents", get("/%00%ff%zz%/%c0%ae")),
      ("slashes", get("//////webhooks//whatsapp")),
      ("a whole URL", get("http://elsewhere.example/")),
      ("no path", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n"),
      ("a long path", get("/" + String(repeating: "a", count: 70_000))),
      ("a long query", get("/?q=" + String(repeating: "%41", count: 20_000))),
      ("a method of its own", "FLY / HTTP/1.1\r\nHost: x\r\n\r\n"),
      ("no host", "GET / HTTP/1.1\r\n\r\n"), ("two hosts", get("/", "Host: y\r\n")),
      ("HTTP/0.9", "GET /\r\n\r\n"), ("HTTP/9", "GET / HTTP/9.9\r\nHost: x\r\n\r\n"),
      ("TLS", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}"), ("a folded line", get("/", "X: a\r\n b\r\n")),
      ("a space before the colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n"),
      ("a header without a colon", get("/", "nonsense\r\n")),
      ("many headers", get("/", (0..<3_000).map { "X-\($0): 1\r\n" }.joined())),
      ("a huge header", get("/", "X: " + String(repeating: "b", count: 200_000) + "\r\n")),
      ("two lengths", post("Content-Length: 2\r\nContent-Length: 40\r\n", "{}")),
      (
        "a length and chunks",
        post(
          "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + get("/metrics"))
      ),
      ("a negative length", post("Content-Length: -1\r\n")),
      ("a length beyond all", post("Content-Length: 99999999999999999999\r\n")),
      ("a chunk beyond all", post("Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n")),
      ("an unknown coding", post("Transfer-Encoding: gzip, x\r\n")),
      (
        "an upgrade",
        get(
          "/", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAA\r\n")
      ),
      ("a hundred requests at once", String(repeating: get("/health/live"), count: 100)),
    ]

    @Test("tricks with paths, headers and lengths: nothing is given away and everybody is served")
    func rawRequests() async throws {
      try await World.run(claims: false) { world in
        let server = try await world.serve()
        for (name, text) in Self.raw {
          let answer = try RawRequest.answer(to: text, at: server.address)
          #expect(!answer.contains("root:"), "\(name)")
          #expect(!answer.contains("tabayun_"), "\(name): another request was smuggled in")
          #expect(await server.get("/health/live")?.status == 200, "\(name)")
        }
        #expect(await server.get("/health/ready")?.status == 200)
      }
    }

    @Test("one who floods is answered at their pace, nobody else waits, and nobody is shut out")
    func flood() async throws {
      try await World.run { world in
        world.keepSecret("kabar banjir")
        let server = try await world.serve()
        for batch in 0..<8 {
          let delivery = try Delivery.whatsApp(
            (0..<50).map {
              .init(
                from: "6281239999999", id: "wamid.f\(batch)-\($0)",
                text: "kabar banjir nomor \(batch) \($0)")
            })
          #expect(await server.deliver(delivery) == 200)
        }
        let start = ContinuousClock.now
        let other = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.o", text: Rumor.text)
        ])
        #expect(await server.deliver(other) == 200)
        try await eventually("somebody else is answered") {
          try world.sent().contains { $0.to == "6281230000001" }
        }
        #expect(ContinuousClock.now - start < .seconds(30))
        try await eventually("all is decided", within: .seconds(120)) {
          try await world.row("SELECT COUNT(*) FROM inbox WHERE status = 0") == [0]
        }
        // The first forty at once, the others as WhatsApp allows: nothing is thrown away.
        let waiting = try await world.row("SELECT COUNT(*) FROM outbox WHERE status = 0")
        let sent = try world.sent().filter { $0.to == "6281239999999" }.count
        #expect(sent >= 40 && sent < 100, "\(sent)")
        #expect((waiting.first ?? 0) > 200)
      }
    }
  }
}

/// Bytes to a server and what comes back until it closes or is silent for a moment.
private enum RawRequest {
  static func answer(to text: String, at address: String) throws -> String {
    guard let port = address.split(separator: ":").last.flatMap({ UInt16($0) }) else {
      throw NeverHappened(description: "the address has a port")
    }
    let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var time = timeval(tv_sec: 1, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let outcome = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard outcome == 0 else { throw NeverHappened(description: "cannot connect") }
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { break }
      sent += count
    }
    shutdown(socket, Int32(SHUT_WR))
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while answer.count < 1 << 20 {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count <= 0 { break }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
