import Conversation
import CurlHTTP
import Delivery
import Domain
import Foundation
import Hummingbird
import Logging
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Which addresses are public")
struct PublicAddressTests {
  @Test(
    "those of our own machines and networks are not, however they are written",
    arguments: [
      "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255",
      "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.0.8", "192.0.2.1", "198.18.0.1",
      "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
      "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::a00:1", "fe80::1", "fc00::1",
      "fd12:3456::1", "fd00:ec2::254", "fec0::1", "ff02::1", "64:ff9b:1::1", "192.88.99.1",
      "168.63.129.16", "fe80::a9fe:a9fe", "2001:db8::1", "2001::1", "2002:7f00:1::1", "3fff::1", "",
      "x",
      "8.8.8", "010.0.0.1", "1.2.3.4.5",
    ])
  func closed(_ address: String) { #expect(!PublicAddress.isPublic(address)) }

  @Test(
    "the others are",
    arguments: [
      "8.8.8.8", "103.10.66.1", "172.32.0.1", "100.128.0.1", "192.169.0.1", "198.20.0.1",
      "223.255.255.255", "2606:4700::1111", "2404:6800:4003::200e",
    ])
  func open(_ address: String) { #expect(PublicAddress.isPublic(address)) }
}

/// Answers with the addresses it was given, one list a question, the last again and again.
private final class ScriptedResolver: HostResolving {
  private let lists: [[String]]
  private let state = Mutex<[String]>([])

  init(_ lists: [[String]]) { self.lists = lists }

  var asked: [String] { state.withLock { $0 } }

  func addresses(of host: String) async -> [String] {
    let number = state.withLock { asked in
      asked.append(host)
      return asked.count - 1
    }
    return lists.indices.contains(number) ? lists[number] : lists.last ?? []
  }
}

/// How often a server was asked.
private final class Asked: Sendable {
  private let state = Mutex(0)

  var count: Int { state.withLock { $0 } }
  func note() { state.withLock { $0 += 1 } }
}

@Suite("Page titles", .timeLimit(.minutes(1)))
struct PageTitleTests {
  /// A web server on an address of loopback, and how often it was asked.
  private func serve(
    _ address: String, port: Int = 0, _ router: Router<BasicRequestContext>,
    _ body: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    let (ports, report) = AsyncStream.makeStream(of: Int.self)
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    let application = Application(
      router: router, configuration: .init(address: .hostname(address, port: port)),
      onServerRunning: { report.yield($0.localAddress?.port ?? 0) }, logger: quiet)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      for await port in ports {
        try await body(port)
        break
      }
      group.cancelAll()
    }
  }

  private func page(_ html: String, type: String = "text/html; charset=utf-8") -> Response {
    Response(
      status: .ok, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }

  private func reader(
    _ client: CurlHTTPClient, _ resolver: ScriptedResolver, port: Int,
    milliseconds: Int = 3_000,
    mayConnect: @escaping @Sendable (String) -> Bool = { $0 == "127.0.0.1" }
  ) -> PageTitleReader {
    var limits = PageTitleReader.Limits()
    limits.ports = [port]
    limits.milliseconds = milliseconds
    return PageTitleReader(
      http: client, resolver: resolver, limits: limits, mayConnect: mayConnect)
  }

  @Test("are read from pages, with what they hold unescaped, and from the beginning of long ones")
  func titles() async throws {
    let router = Router()
    router.get("/biasa") { _, _ in
      self.page("<html><head><title>\n Air &amp; listrik&#33;  mati\u{0}</title>")
    }
    router.get("/bagikan") { _, _ in
      self.page("<title>Situs</title><META content='Judul berita' property='og:title'>")
    }
    router.get("/panjang") { _, _ in
      self.page("<title>Panjang</title>" + String(repeating: "x", count: 2_000_000))
    }
    router.get("/tanpa") { _, _ in self.page("<p>tidak ada</p>") }
    router.get("/gambar") { _, _ in self.page("<title>x</title>", type: "image/png") }
    router.get("/salah") { _, _ in
      Response(status: .notFound, headers: [.contentType: "text/html"])
    }
    try await serve("127.0.0.1", router) { port in
      let client = try CurlHTTPClient()
      let resolver = ScriptedResolver([["127.0.0.1"]])
      let reader = reader(client, resolver, port: port)
      for (path, title) in [
        ("biasa", "Air & listrik! mati"), ("bagikan", "Judul berita"), ("panjang", "Panjang"),
        ("tanpa", nil), ("gambar", nil), ("salah", nil),
      ] as [(String, String?)] {
        #expect(
          try await reader.title(of: "http://berita.example:\(port)/\(path)") == title, "\(path)")
      }
      await client.shutdown()
    }
  }

  @Test("a name that changes its address after it was checked leads nowhere else")
  func rebinding() async throws {
    let asked = Asked()
    let outside = Router()
    outside.get("/langsung") { _, _ in self.page("<title>luar</title>") }
    outside.get("/lagi") { request, _ in
      Response(status: .found, headers: [.location: "/langsung"])
    }
    try await serve("127.0.0.1", outside) { port in
      // The same port on another address stands for a machine that only we can reach.
      let trap = Router()
      trap.get("/**") { _, _ in
        asked.note()
        return self.page("<title>rahasia dalam</title>")
      }
      try await self.serve("127.0.0.2", port: port, trap) { _ in
        let client = try CurlHTTPClient()
        // Good when it is checked, and the trap at every later look.
        let turning = ScriptedResolver([["127.0.0.1"], ["127.0.0.2"]])
        let reader = self.reader(client, turning, port: port)
        #expect(try await reader.title(of: "http://berputar.example:\(port)/langsung") == "luar")
        #expect(turning.asked == ["berputar.example"], "looked up once, by us alone")
        // Each hop is looked up and checked anew.
        let second = ScriptedResolver([["127.0.0.1"], ["127.0.0.2"]])
        let again = self.reader(client, second, port: port)
        #expect(try await again.title(of: "http://lain.example:\(port)/lagi") == nil)
        #expect(second.asked == ["lain.example", "lain.example"])
        // One closed address among good ones closes all.
        let mixed = self.reader(
          client, ScriptedResolver([["127.0.0.1", "127.0.0.2"]]), port: port)
        #expect(try await mixed.title(of: "http://campur.example:\(port)/langsung") == nil)
        #expect(asked.count == 0)
        await client.shutdown()
      }
    }
  }

  @Test("what is pinned is all that is connected to, whatever the name says")
  func pinned() async throws {
    let asked = Asked()
    let router = Router()
    router.get("/**") { _, _ in
      asked.note()
      return self.page("<title>rahasia dalam</title>")
    }
    try await serve("127.0.0.2", router) { port in
      let client = try CurlHTTPClient()
      // The name in the URL is an address of its own: libcurl would go there without any lookup.
      for host in ["127.0.0.2", "localhost"] {
        var request = OutboundRequest(method: "GET", url: "http://\(host):\(port)/")
        request.pinnedAddresses = ["127.0.0.1"]
        await #expect(throws: TransportFailure.self) { _ = try await client.send(request) }
      }
      #expect(asked.count == 0)
      await client.shutdown()
    }
  }

  @Test(
    "nothing clever is opened",
    arguments: [
      "http://127.0.0.1:PORT/", "http://localhost:PORT/", "http://[::1]:PORT/",
      "http://2130706433:PORT/", "http://0x7f.1:PORT/", "http://017700000001:PORT/",
      "http://127.1:PORT/", "ftp://berita.example/", "file:///etc/passwd", "gopher://x.example/",
      "http://user:sandi@berita.example:PORT/", "http://berita.example:22/",
      "http://berita.example.:PORT/", "http://bérita.example:PORT/", "http://", "javascript:1",
      "http://berita.example:PORT/\r\nX: y",
    ])
  func clever(_ link: String) async throws {
    let asked = Asked()
    let router = Router()
    router.get("/**") { _, _ in
      asked.note()
      return self.page("<title>rahasia dalam</title>")
    }
    try await serve("127.0.0.1", router) { port in
      let client = try CurlHTTPClient()
      var limits = PageTitleReader.Limits()
      limits.ports = [80, 443, port]
      // The real rule and the real resolver.
      let reader = PageTitleReader(http: client, limits: limits)
      let title = try? await reader.title(of: link.replacing("PORT", with: "\(port)"))
      #expect(title == nil)
      #expect(asked.count == 0)
      await client.shutdown()
    }
  }

  @Test("redirects to other schemes, to closed addresses and without end are not followed")
  func redirects() async throws {
    let count = Asked()
    let router = Router()
    router.get("/berkas") { _, _ in
      Response(status: .found, headers: [.location: "file:///etc/passwd"])
    }
    router.get("/dalam") { _, _ in
      Response(status: .found, headers: [.location: "http://169.254.169.254/latest/meta-data"])
    }
    router.get("/putar") { _, _ in
      count.note()
      return Response(status: .found, headers: [.location: "/putar"])
    }
    try await serve("127.0.0.1", router) { port in
      let client = try CurlHTTPClient()
      let resolver = ScriptedResolver([["127.0.0.1"], ["169.254.169.254"]])
      for path in ["berkas", "dalam"] {
        let reader = reader(client, resolver, port: port)
        #expect(try await reader.title(of: "http://berita.example:\(port)/\(path)") == nil)
      }
      let endless = reader(client, ScriptedResolver([["127.0.0.1"]]), port: port)
      #expect(try await endless.title(of: "http://berita.example:\(port)/putar") == nil)
      #expect(count.count == 5)
      await client.shutdown()
    }
  }

  @Test("a page that dawdles is given up in time")
  func slow() async throws {
    let router = Router()
    router.get("/") { _, _ in
      try await Task.sleep(for: .seconds(30))
      return self.page("<title>akhirnya</title>")
    }
    try await serve("127.0.0.1", router) { port in
      let client = try CurlHTTPClient()
      let reader = reader(
        client, ScriptedResolver([["127.0.0.1"]]), port: port, milliseconds: 300)
      let start = ContinuousClock.now
      await #expect(throws: (any Error).self) {
        try await reader.title(of: "http://lambat.example:\(port)/")
      }
      #expect(ContinuousClock.now - start < .seconds(15))
      await client.shutdown()
    }
  }

  @Test("redirects within the public web are followed, as long as all of them together are in time")
  func hops() async throws {
    let router = Router()
    router.get("/lama") { request, _ in
      Response(
        status: .movedPermanently,
        headers: [
          .location: "http://baru.example:\(request.head.authority.map(Self.port) ?? 0)/baru"
        ])
    }
    router.get("/baru") { _, _ in Response(status: .found, headers: [.location: "judul"]) }
    router.get("/judul") { _, _ in self.page("<title>Sampai</title>") }
    router.get("/pelan") { _, _ in
      try await Task.sleep(for: .milliseconds(400))
      return Response(status: .found, headers: [.location: "/pelan"])
    }
    try await serve("127.0.0.1", router) { port in
      let client = try CurlHTTPClient()
      let resolver = ScriptedResolver([["127.0.0.1"]])
      let title = try await reader(client, resolver, port: port)
        .title(of: "http://lama.example:\(port)/lama")
      #expect(title == "Sampai")
      #expect(resolver.asked == ["lama.example", "baru.example", "baru.example"])
      // Each hop would be in time.
      let slow = reader(client, resolver, port: port, milliseconds: 1_000)
      await #expect(throws: (any Error).self) {
        try await slow.title(of: "http://lama.example:\(port)/pelan")
      }
      await client.shutdown()
    }
  }

  private static func port(_ authority: String) -> Int {
    authority.split(separator: ":").last.flatMap { Int($0) } ?? 0
  }

  @Test("of a page no more than its first 512 KB are read", arguments: [true, false])
  func length(isWithin: Bool) async throws {
    let tag = "<title>Judul</title>"
    let router = Router()
    router.get("/") { _, _ in
      let before = 512 << 10
      return self.page(
        String(repeating: " ", count: isWithin ? before - tag.utf8.count : before) + tag)
    }
    try await serve("127.0.0.1", router) { port in
      let client = try CurlHTTPClient()
      let title = try await reader(client, ScriptedResolver([["127.0.0.1"]]), port: port)
        .title(of: "http://berita.example:\(port)/")
      #expect(title == (isWithin ? "Judul" : nil))
      await client.shutdown()
    }
  }

  /// Says what it was asked, after the title of the page where there is one.
  @Sendable private static func decide(_ turn: Turn) -> Decision {
    let link = turn.incoming.text ?? ""
    return Decision(
      replies: [Reply(responseID: "r", text: (turn.linkTitle ?? "tanpa") + " " + link)],
      memory: turn.memory, gathering: .open, linkToName: link)
  }

  @Test(
    "a bare link waits for its title, on channels where nothing else is waited for too",
    arguments: [
      (PostOffice.sms, 0), (PostOffice.sms, 500), (PostOffice.whatsApp, 0),
      (PostOffice.whatsApp, 500),
    ] as [(AccountID, Int64)])
  func answered(account: AccountID, breath: Int64) async throws {
    let asked = Asked()
    let router = Router()
    router.get("/berita") { _, _ in
      asked.note()
      // The first time the page cannot be had: that says nothing about the next.
      return asked.count == 1
        ? Response(status: .serviceUnavailable) : self.page("<title>Judul</title>")
    }
    try await serve("127.0.0.1", router) { port in
      try await PostOffice.run { office in
        let titles = LinkTitles(
          reader: self.reader(office.client, ScriptedResolver([["127.0.0.1"]]), port: port),
          patience: .seconds(1))
        let worker = office.worker(
          manners: .init(breath: breath, titles: titles), decide: Self.decide)
        let link = "http://contoh.example:\(port)/berita"
        func answer(to number: Int) async throws -> String? {
          let event = Incoming(
            action: .message, reply: .required, kind: "text", sender: "628111",
            chatType: "private", messageID: "\(number)", dedupeKey: "\(number)", text: link)
          _ = await office.receive([event], on: account)
          try await eventually("it is answered") {
            _ = try await worker.passOver()
            return try await Self.texts(office, account).count == number
          }
          return try await Self.texts(office, account).last
        }
        #expect(try await answer(to: 1) == "tanpa \(link)")
        #expect(asked.count == 1)
        var number = 1
        try await eventually("the page is tried again") {
          number += 1
          return try await answer(to: number) == "Judul \(link)"
        }
        #expect(try await answer(to: number + 1) == "Judul \(link)")
        #expect(asked.count == 2)
      }
    }
  }

  private static func texts(_ office: PostOffice, _ account: AccountID) async throws -> [String] {
    try await office.database.read { [outbox = office.outbox] in
      try outbox.due(accounts: [account], at: .now, limit: 100, in: $0)
        .map { try outbox.open($0).part.text }
    }
  }
}
