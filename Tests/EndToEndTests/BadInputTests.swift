import Channels
import Crypto
import CurlHTTP
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Surviving {
  @Suite("What comes in wrong", .timeLimit(.minutes(5)))
  struct BadInputTests {
    @Test("an unsigned or wrongly signed delivery is refused and leaves nothing")
    func signatures() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let good = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m1", text: Rumor.text)
        ])
        let other = try Delivery.whatsApp([
          .init(from: "6281230000002", id: "wamid.m2", text: Rumor.text)
        ])
        let signature = good.headers["x-hub-signature-256"] ?? ""
        let wrong: [String?] = [
          nil, "", "sha256=", String(signature.dropLast()), signature + "0", signature.uppercased(),
          String(signature.dropFirst("sha256=".count)),
          Delivery.signature(good.body, secret: "another"),
          "sha1=" + signature.dropFirst("sha256=".count),
        ]
        for header in wrong {
          var delivery = good
          delivery.headers["x-hub-signature-256"] = header
          #expect(await server.deliver(delivery) == 401, "\(header ?? "none")")
        }
        var replayed = good
        replayed.body = other.body
        #expect(await server.deliver(replayed) == 401)
        var telegram = try Delivery.telegram(update: 1, from: 7, text: "halo")
        for token in [nil, "", World.telegramSecret + "x", "x"] {
          telegram.headers["x-telegram-bot-api-secret-token"] = token
          #expect(await server.deliver(telegram) == 401)
        }
        // Nothing is said about why.
        var unsigned = good
        unsigned.headers["x-hub-signature-256"] = nil
        let answer = await server.request(
          "POST", unsigned.path, unsigned.headers, body: unsigned.body)
        #expect(answer?.text == "unauthorized\n")
        #expect(try await world.row("SELECT COUNT(*) FROM inbox") == [0])
      }
    }

    @Test("what is no JSON is 400, what is too large 413, what Meta may send is taken")
    func sizes() async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text)
        let server = try await world.serve()
        for body in ["", "{", "halo", "[1,2", "{\"entry\":}", "\u{0}"] {
          #expect(await server.deliver(.whatsApp(body: Array(body.utf8))) == 400, "\(body)")
        }
        let large = Delivery.whatsApp(body: [UInt8](repeating: 0x20, count: (4 << 20) + 1))
        #expect(await server.deliver(large) == 413)
        // 1,000 receipts and a message, filled up to 3 MB.
        var delivery = try Delivery.whatsApp(
          [.init(from: "6281230000001", id: "wamid.m1", text: Rumor.text)],
          receipts: (0..<1_000).map {
            .init(id: "wamid.r\($0)", kind: "read", to: "6281230000001", key: "k\($0)")
          })
        delivery = .whatsApp(
          body: delivery.body + [UInt8](repeating: 0x20, count: 3_000_000 - delivery.body.count))
        #expect(await server.deliver(delivery) == 200)
        try await eventually("its message is answered") { try world.sent().count == 1 }
        #expect(try await world.row("SELECT COUNT(*) FROM inbox") == [1_001])
      }
    }

    @Test("kinds that nobody knows yet are recorded as ignored, once, and answered 200")
    func unknownKinds() async throws {
      try await World.run { world in
        let server = try await world.serve()
        var strange = Delivery.frame
        strange["messages"] = [
          ["from": "6281230000001", "id": "wamid.h1", "timestamp": "1", "type": "order"]
        ]
        let deliveries = [
          try Delivery.whatsApp(field: "messages", value: strange),
          try Delivery.whatsApp(field: "messages", value: Delivery.frame),
          .whatsApp(body: Array("{}".utf8)),
          .whatsApp(body: Array(#"{"entry":[{"changes":[{"field":"x","value":7}]}]}"#.utf8)),
          try Delivery.telegram(["update_id": 5, "quantum_message": ["x": 1]]),
          try Delivery.telegram(["update_id": 6]),
        ]
        for _ in 0..<2 {
          for delivery in deliveries { #expect(await server.deliver(delivery) == 200) }
        }
        try await world.settle()
        #expect(
          try await world.row("SELECT COUNT(*), SUM(status = 2) FROM inbox")
            == [Int64(deliveries.count), Int64(deliveries.count)])
        #expect(try await world.row("SELECT COUNT(*) FROM outbox") == [0])
        #expect(try world.sandbox.calls().elements.isEmpty)
      }
    }

    @Test("a kind of message that nobody knows yet gets a kind word, once")
    func newKinds() async throws {
      try await World.run { world in
        let server = try await world.serve()
        var strange = Delivery.frame
        strange["messages"] = [
          ["from": "6281230000001", "id": "wamid.h1", "timestamp": "1", "type": "hologram"]
        ]
        let delivery = try Delivery.whatsApp(field: "messages", value: strange)
        for _ in 0..<2 { #expect(await server.deliver(delivery) == 200) }
        try await eventually("it is answered") { try world.sent().count == 1 }
        try await world.settle()
        #expect(try world.sent().count == 1)
      }
    }

    @Test(
      "while the database cannot be written: 503, not ready, alive; the same delivery is taken later"
    )
    func locked() async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text, "6281230000001")
        let server = try await world.serve()
        let delivery = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m1", text: Rumor.text)
        ])
        #expect(await server.get("/health/ready")?.status == 200)
        let other = try await DatabaseHold(path: world.folder.path("data/tabayun.sqlite"))
        async let delivered = server.deliver(delivery)
        #expect(await server.get("/health/live")?.status == 200)
        #expect(await delivered == 503)
        // What it found is kept for a moment, so that probes are no load.
        try await eventually("it is not ready") { await server.get("/health/ready")?.status == 503 }
        try await other.release()
        #expect(await server.deliver(delivery) == 200)
        try await eventually("it is ready") { await server.get("/health/ready")?.status == 200 }
        try await eventually("it is answered") { try world.sent().count == 1 }
        try await world.settle()
        #expect(try world.sent().count == 1)
      }
    }

    @Test("Meta's handshake with the right token and with others; other paths and methods")
    func handshake() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let path =
          "/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="
        let right = await server.get(path + World.verifyToken)
        #expect(right?.status == 200 && right?.text == "1158201444")
        for token in ["", "salah", World.verifyToken + "x"] {
          #expect(await server.get(path + token)?.status == 403)
        }
        #expect(await server.get("/webhooks/whatsapp")?.status == 403)
        #expect(await server.get("/webhooks/telegram")?.status == 403)
        #expect(await server.get("/webhooks/line")?.status == 404)
        #expect(await server.request("POST", "/webhooks/whatsapp/other")?.status == 404)
        // With the account's name it is the same webhook.
        #expect(await server.get("/webhooks/whatsapp/whatsapp")?.status == 403)
      }
    }

    @Test("the figures are for this machine alone, and not for who comes through a proxy")
    func metrics() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let own = await server.get("/metrics")
        #expect(own?.status == 200)
        #expect(own?.headers["content-type"]?.hasPrefix("text/plain; version=0.0.4") == true)
        let claims = try await server.figure("tabayun_claims")
        #expect(claims >= 60)
        for header in ["x-forwarded-for", "forwarded", "x-real-ip", "via"] {
          #expect(await server.get("/metrics", [header: "203.0.113.7"])?.status == 404)
        }
      }
    }
  }
}

extension Serving {
  @Suite("Settings", .timeLimit(.minutes(5)))
  struct SettingsTests {
    @Test(
      "a missing or malformed setting stops the start with one sentence that names it",
      arguments: [
        ("TABAYUN_WHATSAPP_APP_SECRET", ""), ("TABAYUN_WHATSAPP_VERIFY_TOKEN", ""),
        ("TABAYUN_WHATSAPP_ACCESS_TOKEN", ""), ("TABAYUN_WHATSAPP_PHONE_NUMBER_ID", ""),
        ("TABAYUN_TELEGRAM_BOT_TOKEN", ""), ("TABAYUN_TELEGRAM_SECRET_TOKEN", ""),
        ("TABAYUN_PORT", "seribu"), ("TABAYUN_PORT", "70000"), ("TABAYUN_LOG", "loud"),
        ("TABAYUN_SECRET_KEY", "pendek"), ("TABAYUN_PUBLIC_URL", "cek.example.id"),
        ("TABAYUN_WHATSAPP_API_URL", "not an address"), ("TABAYUN_RESPONSES", "/nowhere"),
        ("TABAYUN_ENV_FILE", "/nowhere"), ("TABAYUN_ACCOUNTS", "/nowhere"),
      ])
    func refusals(name: String, value: String) async throws {
      try await World.run { world in
        let run = try await world.command(["serve"], [name: value])
        #expect(run.status == 1)
        let sentence = run.errors.split(separator: "\n").filter { !$0.hasPrefix("{") }
        #expect(sentence.first?.hasPrefix("tabayun: ") == true, "\(run.errors)")
        #expect(
          sentence.first?.contains(name) == true || run.errors.contains(name), "\(run.errors)")
        #expect(sentence.count <= 2, "\(run.errors)")
      }
    }

    @Test("values come from the env file too, and secrets from files of their own")
    func files() async throws {
      try await World.run { world in
        world.keepSecret("rahasia-dari-berkas", "rahasia-dari-env")
        let secret = world.folder.path("secret")
        try "rahasia-dari-berkas\n".write(toFile: secret, atomically: true, encoding: .utf8)
        let env = world.folder.path("tabayun.env")
        try """
        # settings
        TABAYUN_WHATSAPP_APP_SECRET_FILE=\(secret)
        TABAYUN_TELEGRAM_SECRET_TOKEN="rahasia-dari-env"
        TABAYUN_WHATSAPP_VERIFY_TOKEN=is-not-used-because-the-environment-has-it
        """.write(toFile: env, atomically: true, encoding: .utf8)
        let server = try await world.serve([
          "TABAYUN_ENV_FILE": env, "TABAYUN_WHATSAPP_APP_SECRET": "",
          "TABAYUN_TELEGRAM_SECRET_TOKEN": "",
        ])
        var delivery = Delivery.whatsApp(body: Array("{}".utf8))
        #expect(await server.deliver(delivery) == 401)
        delivery.headers["x-hub-signature-256"] = Delivery.signature(
          delivery.body, secret: "rahasia-dari-berkas")
        #expect(await server.deliver(delivery) == 200)
        var telegram = try Delivery.telegram(["update_id": 6])
        telegram.headers["x-telegram-bot-api-secret-token"] = "rahasia-dari-env"
        #expect(await server.deliver(telegram) == 200)
        let path = "/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token="
        #expect(await server.get(path + World.verifyToken)?.status == 200)
      }
    }

    @Test("a second process does not serve the same database; a taken port is said in one sentence")
    func twice() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let second = try await world.command(["serve"])
        #expect(second.status == 1)
        #expect(second.errors.contains("being served by another process"))
        let port = server.address.split(separator: ":").last.map(String.init) ?? ""
        let third = try await world.command(
          ["serve"], ["TABAYUN_PORT": port, "TABAYUN_DATA": world.folder.path("other")])
        #expect(third.status == 1)
        #expect(third.errors.contains("cannot listen on 127.0.0.1:\(port)"), "\(third.errors)")
      }
    }

    @Test("the key is made once, for its owner alone; without it a database is not opened")
    func key() async throws {
      try await World.run { world in
        let key = world.folder.path("data/secret.key")
        let attributes = try FileManager.default.attributesOfItem(atPath: key)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        try FileManager.default.removeItem(atPath: key)
        let run = try await world.command(["claims", "export"])
        #expect(run.status == 1)
        #expect(run.errors.contains("TABAYUN_SECRET_KEY"))
        #expect(run.output.isEmpty)
      }
    }
  }
}
