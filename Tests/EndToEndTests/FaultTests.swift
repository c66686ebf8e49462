import Channels
import CurlHTTP
import Domain
import Foundation
import Sandbox
import Storage
import TestSupport
import Testing

extension Surviving {
  @Suite("What breaks around it", .timeLimit(.minutes(5)))
  struct FaultTests {
    private static let person = "6281230000001"

    private func ask(_ world: World, _ server: Server, _ number: Int = 1) async throws {
      world.keepSecret(Rumor.text)
      let delivery = try Delivery.whatsApp([
        .init(from: "62812300000\(10 + number)", id: "wamid.m\(number)", text: Rumor.text)
      ])
      #expect(await server.deliver(delivery) == 200)
    }

    /// One account's platform cannot be reached: its messages wait and are sent later, nobody else's do.
    private func unreachable(_ address: String, doctor: String) async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text, "700123456")
        let broken = ["TABAYUN_TELEGRAM_API_URL": address]
        let server = try await world.serve(broken)
        #expect(
          await server.deliver(
            try .telegram(update: 1, from: 700_123_456, text: Rumor.text)) == 200)
        try await ask(world, server)
        try await eventually("the other platform's person is answered") {
          try world.sent().count == 1
        }
        try await eventually("the reason is written down") {
          try await world.row(
            "SELECT COUNT(*) FROM outbox WHERE status = 0 AND error = 'transport:notSent' AND staff_text LIKE 'Server tujuan%'"
          ) == [1]
        }
        #expect(await server.get("/health/ready")?.status == 200)
        let found = try await world.command(["doctor"], broken)
        #expect(found.status == 1)
        #expect(
          found.lines.contains { $0.hasPrefix("BAD") && $0.contains(doctor) }, "\(found.output)")
        #expect(try await server.stop(within: .seconds(15)) == 0)

        _ = try await world.serve()
        try await world.settle()
        #expect(try world.sent(.telegram).count == 1)
      }
    }

    @Test("DNS does not answer")
    func dns() async throws {
      try await unreachable("http://tidak-ada.invalid", doctor: "tidak-ada.invalid does not answer")
    }

    @Test("a platform shows a certificate that nobody vouches for: nothing is sent to it")
    func certificate() async throws {
      let folder = try TemporaryFolder()
      let key = folder.path("key.pem")
      let certificate = folder.path("cert.pem")
      let make = try OpenSSL(
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
        key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost")
      try await eventually("there is a certificate") { !make.isRunning }
      let port = try OpenSSL.freePort()
      let server = try OpenSSL(
        "s_server", "-accept", "127.0.0.1:\(port)", "-cert", certificate, "-key", key, "-www")
      defer { server.stop() }
      try await unreachable("https://127.0.0.1:\(port)", doctor: "127.0.0.1 does not answer")
    }

    @Test("a damaged page: what it holds is refused, doctor says so, the backup works again")
    func corruption() async throws {
      try await World.run { world in
        let first = try await world.serve()
        for number in 1...30 { try await ask(world, first, number) }
        try await world.settle()
        let backup = try await world.command(["backup", world.folder.path("copy.sqlite")])
        #expect(backup.status == 0, "\(backup.errors)")
        #expect(try await first.stop() == 0)

        // Zeroes over whole pages in the middle of the file, where people and messages stand.
        let path = world.folder.path("data/tabayun.sqlite")
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        let size = try file.seekToEnd()
        for page in [size / 4096 / 3, size / 4096 / 2, size / 4096 * 2 / 3] {
          try file.seek(toOffset: page * 4096)
          try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        }
        try file.close()

        let found = try await world.command(["doctor"])
        #expect(found.status == 1)
        #expect(found.output.contains("is damaged"), "\(found.output)")
        // It starts or says why it does not; it does not crash, and answers nothing wrong.
        let program = try world.start(["serve"])
        try await eventually("it serves or ends") {
          program.errors.contains("ready http://") || !program.isRunning
        }
        program.signal(SIGTERM)
        #expect([0, 1].contains(try await program.end()), "\(program.errors.suffix(500))")

        let refused = try await world.command(["restore", world.folder.path("copy.sqlite")])
        #expect(refused.status == 1)
        let restored = try await world.command([
          "restore", world.folder.path("copy.sqlite"), "--force",
        ])
        #expect(restored.status == 0, "\(restored.errors)")
        let second = try await world.serve()
        // The old deliveries are known, a new one is answered.
        try await ask(world, second, 1)
        try await ask(world, second, 31)
        try await world.settle()
        #expect(try world.sent().count == 31)
        #expect(try await world.command(["doctor"]).output.contains("is damaged") == false)
      }
    }

    @Test("a backup while it serves: its checksum holds, and a bot restored from it works")
    func backup() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let asking = Task {
          for number in 1...60 { try await ask(world, server, number) }
        }
        try await eventually("it is busy") { try world.sent().count > 5 }
        let copy = world.folder.path("copy.sqlite")
        let run = try await world.command(["backup", copy])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasSuffix("  \(copy)\n"))
        try await asking.value
        try await world.settle()
        #expect(try await server.stop() == 0)

        // Somewhere else, with the same key.
        let other = world.folder.path("other")
        try FileManager.default.createDirectory(
          atPath: other, withIntermediateDirectories: false)
        try FileManager.default.copyItem(
          atPath: world.folder.path("data/secret.key"), toPath: other + "/secret.key")
        let there = ["TABAYUN_DATA": other]
        let sound = try Data(contentsOf: URL(fileURLWithPath: copy))
        try (sound.dropLast(1) + Data([sound.last.map { $0 ^ 1 } ?? 0])).write(
          to: URL(fileURLWithPath: copy))
        let refused = try await world.command(["restore", copy], there)
        #expect(refused.status == 1 && refused.errors.contains("another checksum"))
        try sound.write(to: URL(fileURLWithPath: copy))
        #expect(try await world.command(["restore", copy], there).status == 0)
        let restored = try await world.serve(there)
        let before = try world.sent().count
        try await ask(world, restored, 61)
        try await eventually("the restored bot answers") { try world.sent().count > before }
        // Whoever asked before the copy was made is known there: their delivery is not answered again.
        let known = try await restored.figure("tabayun_inbox_repeated_total{account=\"whatsapp\"}")
        try await ask(world, restored, 1)
        #expect(
          try await restored.figure("tabayun_inbox_repeated_total{account=\"whatsapp\"}")
            == known + 1)
      }
    }

    @Test("SIGTERM in the middle of a broadcast: the rest goes at the next start, nobody twice")
    func broadcast() async throws {
      try await World.run(faults: "slow:100ms") { world in
        let first = try await world.serve()
        try await ask(world, first)
        try await eventually("it sends") { try world.sent().count == 1 }
        let database = try SQLiteDatabase(path: world.folder.path("data/tabayun.sqlite"))
        let key = try String(
          contentsOfFile: world.folder.path("data/secret.key"), encoding: .utf8)
        let secret = try #require(
          Data(base64Encoded: key.trimmingCharacters(in: .whitespacesAndNewlines)))
        let vault = Vault(secret: [UInt8](secret))
        let account = AccountID("whatsapp")
        let total = 600
        try await database.write { session in
          let people = PersonStore(vault: vault)
          let outbox = OutboxStore(vault: vault)
          for number in 0..<total {
            let address = "6289900\(10_000 + number)"
            let person = try people.add(
              account: account, address: address, at: .now, in: session)
            try outbox.add(
              OutboxEntry(
                account: account, personID: person, idempotencyKey: "siaran-\(number)",
                cause: "broadcast:1", priority: .broadcast, recipient: Recipient(address: address),
                part: Reply(responseID: "broadcast", text: "Pengumuman \(number)"),
                isPulled: false), at: .now, in: session)
          }
        }
        try await eventually("a part of it is out") { try world.sent().count > 60 }
        #expect(try await first.stop(within: .seconds(30)) == 0)
        let middle = try world.sent().count
        #expect(middle < total)
        #expect(try await world.row("SELECT COUNT(*) FROM outbox WHERE status = 1") == [0])
        world.sandbox.setFaults(.none)

        _ = try await world.serve(["TABAYUN_WHATSAPP_PER_SECOND": "1000"])
        try await world.settle()
        let sent = try world.sent().filter { $0.text.hasPrefix("Pengumuman") }
        #expect(sent.count == total)
        #expect(Set(sent.map(\.to)).count == total)
        #expect(
          try await world.row("SELECT COUNT(*), SUM(repeats) FROM outbox WHERE priority = 2")
            == [Int64(total), 0])
      }
    }

    @Test("hundreds of idle connections and of ones that drip: everybody else is served as ever")
    func connections() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let port = try #require(server.address.split(separator: ":").last.flatMap { UInt16($0) })
        var crowd: [Dripping] = []
        for number in 0..<700 {
          crowd.append(try Dripping(port: port, speaks: number < 200))
        }
        for round in 1...5 {
          for one in crowd { one.drip() }
          try await ask(world, server, round)
        }
        try await eventually("all are answered", within: .seconds(20)) {
          try world.sent().count == 5
        }
        #expect(await server.get("/health/ready")?.status == 200)
        // Those that drip a body are shown the door; idle ones may stay their time.
        let dripping = crowd.prefix(200)
        try await eventually("who drips is cut off", within: .seconds(60)) {
          for one in dripping { one.drip() }
          return dripping.allSatisfy(\.isCutOff)
        }
        for one in crowd { one.close() }
        try await ask(world, server, 6)
        try await eventually("still served") { try world.sent().count == 6 }
      }
    }
  }
}

/// A connection that says nothing, or a request's head and then its body byte by byte.
private final class Dripping {
  private let socket: Int32
  private(set) var isCutOff = false
  private let speaks: Bool

  init(port: UInt16, speaks: Bool) throws {
    self.speaks = speaks
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
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
    if speaks {
      write("POST /webhooks/whatsapp HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")
    }
  }

  func drip() { if speaks, !isCutOff { write("x") } }

  func close() { Foundation.close(socket) }

  private func write(_ text: String) {
    var byte: UInt8 = 0
    // Has the other side closed?
    if recv(socket, &byte, 1, Int32(MSG_DONTWAIT)) == 0 { isCutOff = true }
    if send(socket, text, text.utf8.count, Int32(MSG_NOSIGNAL)) < 0 { isCutOff = true }
  }
}

/// A run of the `openssl` command.
private final class OpenSSL {
  private let process = Process()

  init(_ arguments: String...) throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  func stop() { kill(process.processIdentifier, SIGKILL) }

  static func freePort() throws -> UInt16 {
    let probe = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { Foundation.close(probe) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let outcome = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(probe, $0, length) == 0 ? getsockname(probe, $0, &length) : -1
      }
    }
    guard outcome == 0 else { throw NeverHappened(description: "no free port") }
    return UInt16(bigEndian: address.sin_port)
  }
}
