import Channels
import Domain
import Foundation
import Sandbox
import Storage
import TestSupport
import Testing

/// A story that no sample claim is about.
private enum Story {
  static let text =
    "info grup: jembatan ploso ditutup total tiga bulan mulai besok, warga wajib memutar lewat mojokerto"
  static let id = "jbg-jembatan-ploso"

  static func claim(_ verdict: String, status: String? = nil) -> String {
    var fields: [String: Any] = [
      "id": id, "title": "Jembatan Ploso ditutup total tiga bulan", "verdict": verdict,
      "summary": "Dinas PU: hanya satu lajur yang diperbaiki, selama dua minggu.",
      "url": "https://contoh.example/jembatan-ploso", "source": "KKD Jombang",
      "date": "2026-11-01", "narratives": [text],
    ]
    fields["status"] = status
    let data = try? JSONSerialization.data(withJSONObject: fields)
    return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
  }
}

extension World {
  /// Imports the story's claim as staff would.
  fileprivate func publish(_ verdict: String) async throws {
    let run = try await command(["claims", "import", "-"], input: Story.claim(verdict))
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Changes the program's own database, as time would.
  fileprivate func change(_ sql: String) async throws {
    let database = try SQLiteDatabase(path: folder.path("data/tabayun.sqlite"))
    try await database.write { session in _ = try session.execute(sql) }
  }

  fileprivate func notices(_ channel: Channel = .whatsapp) throws -> [Sent] {
    try sent(channel).filter { $0.text.contains("🔔") || $0.text.contains("jembatan_dicek") }
  }
}

extension Serving {
  @Suite("Whoever asked is told", .timeLimit(.minutes(5)))
  struct NoticeTests {
    private static let now = ["TABAYUN_NOTICE_DELAY": "0"]

    @Test(
      "once, on their channel, in their language, when the rumor has its claim; again when the verdict changes or is taken back"
    )
    func told() async throws {
      try await World.run { world in
        world.keepSecret(Story.text, "6281230000001", "7091234567")
        let server = try await world.serve(Self.now)
        let whatsApp = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m1", text: Story.text),
          .init(from: "6281230000002", id: "wamid.m2", text: Story.text.uppercased()),
        ])
        #expect(await server.deliver(whatsApp) == 200)
        for (update, text) in [(1, "english"), (2, Story.text)] as [(Int64, String)] {
          #expect(
            await server.deliver(
              try Delivery.telegram(update: update, from: 7_091_234_567, text: text)) == 200)
          try await eventually("message \(update) is answered") {
            try world.sent(.telegram).count == Int(update)
          }
        }
        try await world.settle()
        #expect(
          try await world.row("SELECT COUNT(*), SUM(wants_to_hear) FROM ask") == [3, 3])
        #expect(try world.notices().isEmpty)

        try await world.publish("salah")
        try await eventually("both on WhatsApp and the one on Telegram are told") {
          try world.notices().count == 2 && world.notices(.telegram).count == 1
        }
        #expect(Set(try world.notices().map(\.to)) == ["6281230000001", "6281230000002"])
        #expect(try world.notices().allSatisfy { $0.text.contains("*salah*") })
        let told = try world.notices(.telegram)[0].text
        #expect(told.contains("The result: false."), "\(told)")
        // The same import again, and the same question again, tell nobody anything.
        try await world.publish("salah")
        let again = try Delivery.whatsApp([
          .init(from: "6281230000002", id: "wamid.m3", text: Story.text)
        ])
        #expect(await server.deliver(again) == 200)
        try await world.settle()
        #expect(try world.notices().count == 2)

        try await world.publish("benar")
        try await eventually("everyone who heard the old verdict is told the new one") {
          try world.notices().count == 4 && world.notices(.telegram).count == 2
        }
        #expect(try world.notices().suffix(2).allSatisfy { $0.text.contains("Ralat") })
        try await world.change(
          "UPDATE claim SET status = 'retracted' WHERE id = '\(Story.id)'")
        try await world.change("INSERT INTO claim_change (claim_id) VALUES ('\(Story.id)')")
        try await eventually("everyone is told that it was taken back") {
          try world.notices().count == 6 && world.notices(.telegram).count == 3
        }
        try await world.settle()
        #expect(try world.notices().count == 6)
        #expect(try await world.row("SELECT COUNT(*) FROM notice WHERE finished_at IS NULL") == [0])
      }
    }

    @Test("who says \"not this\" to an answer waits for another one, and gets it")
    func refused() async throws {
      try await World.run { world in
        let server = try await world.serve(Self.now)
        let before = try await server.figure("tabayun_claims")
        try await world.publish("salah")
        func write(_ number: Int, _ text: String) async throws {
          #expect(
            await server.deliver(
              try .whatsApp([.init(from: "6281230000001", id: "wamid.r\(number)", text: text)]))
              == 200)
          try await eventually("message \(number) is answered") {
            try world.sent().count == number
          }
        }
        try await eventually("the claim answers") {
          try await server.figure("tabayun_claims") == before + 1
        }
        try await write(1, Story.text)
        #expect(try world.sent().last?.text.contains("SALAH") == true)
        try await write(2, "bukan ini")
        try await write(3, "bukan semuanya")
        #expect(
          try await world.row(
            "SELECT COUNT(*), SUM(asks) FROM rumor WHERE claim_id IS NULL AND text IS NOT NULL")
            == [1, 1])
        #expect(
          try await world.row("SELECT COUNT(*) FROM feedback WHERE kind = 'notThis'") == [1])
        // The refused claim changes and is sure to match: it is no news to who has refused it.
        try await world.publish("menyesatkan")
        try await world.settle()
        #expect(try world.notices().isEmpty)
        let database = try SQLiteDatabase(path: world.folder.path("data/tabayun.sqlite"))
        let vault = Vault(secret: [UInt8](repeating: 0, count: 32))
        try await database.write { session in
          let rumor = try #require(try session.query("SELECT fingerprint FROM rumor").first)
          _ = try RumorPublishing(vault: vault).publish(
            Claim(
              id: "jbg-lain", title: "Yang sebenarnya ditanyakan", verdict: .true,
              source: "KKD Jombang", date: "2026-11-02"),
            answering: [UInt64(bitPattern: try rumor.integer(0))], undo: 0, at: .now, in: session)
        }
        try await eventually("they are told of the other one") {
          try world.notices().count == 1
        }
        #expect(try world.notices().last?.text.contains("Yang sebenarnya ditanyakan") == true)
      }
    }

    @Test("not who wants nothing unasked, and not who did not want to hear")
    func stopped() async throws {
      try await World.run { world in
        let server = try await world.serve(Self.now)
        for (number, text) in [Story.text, "BERHENTI"].enumerated() {
          #expect(
            await server.deliver(
              try .whatsApp([.init(from: "6281230000001", id: "wamid.m\(number)", text: text)]))
              == 200)
          try await eventually("message \(number) is answered") {
            try world.sent().count == number + 1
          }
        }
        try await world.publish("salah")
        try await eventually("the fan-out is through") {
          try await world.row("SELECT COUNT(*) FROM notice WHERE finished_at IS NOT NULL") == [1]
        }
        try await world.settle()
        #expect(try world.notices().isEmpty)
      }
    }

    @Test(
      "after 24 hours by an approved template; without one it is kept until the person writes",
      arguments: [true, false])
    func window(hasTemplate: Bool) async throws {
      try await World.run { world in
        let settings = Self.now.merging([
          "TABAYUN_WHATSAPP_NOTICE_TEMPLATE": hasTemplate ? "jembatan_dicek" : ""
        ]) { $1 }
        let first = try await world.serve(settings)
        #expect(
          await first.deliver(
            try .whatsApp([.init(from: "6281230000001", id: "wamid.m1", text: Story.text)])) == 200)
        try await eventually("it is answered") { try world.sent().count == 1 }
        #expect(try await first.stop() == 0)
        try await world.change("UPDATE person SET last_seen = last_seen - 90000000")
        try await world.publish("salah")
        let server = try await world.serve(settings)
        if hasTemplate {
          try await eventually("the template is sent") {
            try world.sandbox.calls().elements.contains { $0["kind"]?.string == "template" }
          }
          try await world.settle()
          #expect(
            try await world.row("SELECT COUNT(*) FROM outbox WHERE template_at IS NOT NULL") == [1])
        } else {
          try await eventually("it is kept") {
            try await world.row("SELECT COUNT(*) FROM outbox WHERE status = 5") == [1]
          }
          #expect(try world.notices().isEmpty)
          #expect(
            await server.deliver(
              try .whatsApp([.init(from: "6281230000001", id: "wamid.m2", text: "halo")])) == 200)
          try await eventually("it goes as soon as they write") { try world.notices().count == 1 }
          try await world.settle()
          #expect(try world.notices().count == 1)
        }
      }
    }
  }
}

extension Serving {
  @Suite("The tier", .timeLimit(.minutes(5)))
  struct TierTests {
    @Test(
      "unless told otherwise a number writes to 250 people a day by template; the next one waits")
    func lowest() async throws {
      try await World.run { world in
        let settings = [
          "TABAYUN_NOTICE_DELAY": "0", "TABAYUN_WHATSAPP_NOTICE_TEMPLATE": "jembatan_dicek",
        ]
        let first = try await world.serve(settings)
        #expect(
          await first.deliver(
            try .whatsApp([.init(from: "6281230000001", id: "wamid.m1", text: Story.text)])) == 200)
        try await eventually("it is answered") { try world.sent().count == 1 }
        #expect(try await first.stop() == 0)
        // 250 others have had one today.
        let now = Timestamp.now.milliseconds
        try await world.change("UPDATE person SET last_seen = last_seen - 90000000")
        try await world.change(
          """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250)
          INSERT INTO person (account, address_hash, address, first_seen, last_seen)
          SELECT 'whatsapp', CAST('other' || i AS BLOB), x'00', 5, 5 FROM n
          """)
        try await world.change(
          """
          INSERT INTO outbox (account, person_id, idempotency_key, cause, response_id, priority,
            recipient, body, status, queued_at, due_at, template_at)
          SELECT 'whatsapp', id, 'other' || id, 'other', 'x', 1, x'', x'', 2, \(now), \(now), \(now)
          FROM person WHERE first_seen = 5
          """)
        try await world.publish("salah")
        let server = try await world.serve(settings)
        try await eventually("it waits for tomorrow") {
          try await world.row("SELECT COUNT(*) FROM outbox WHERE error = 'tier'") == [1]
        }
        #expect(try await server.stop() == 0)
        #expect(try world.notices().isEmpty)
        // Meta has raised the number's tier.
        try await world.change("UPDATE outbox SET due_at = 1 WHERE error = 'tier'")
        _ = try await world.serve(
          settings.merging(["TABAYUN_WHATSAPP_PEOPLE_A_DAY": "2000"]) { $1 })
        try await eventually("it goes") {
          try await world.row(
            "SELECT COUNT(*) FROM outbox WHERE template_at IS NOT NULL AND cause <> 'other'") == [1]
        }
      }
    }
  }
}

extension Surviving {
  @Suite("Killed while telling everyone", .timeLimit(.minutes(5)))
  struct NoticeCrashTests {
    @Test(
      "everyone is told, each once", arguments: ["noticeBeforeCommit", "noticeAfterCommit"])
    func failpoint(name: String) async throws {
      try await World.run { world in
        let asking = try await world.serve()
        let messages = (0..<30).map {
          Delivery.Message(from: "62812300000\(10 + $0)", id: "wamid.m\($0)", text: Story.text)
        }
        #expect(await asking.deliver(try .whatsApp(messages)) == 200)
        try await eventually("all are answered") { try world.sent().count == 30 }
        #expect(try await asking.stop() == 0)
        try await world.publish("salah")

        let doomed = try await world.serve([
          "TABAYUN_NOTICE_DELAY": "0", "TABAYUN_TEST_STOP_AT": name,
        ])
        #expect(try await doomed.program.end(within: .seconds(20)) == -SIGKILL)
        _ = try await world.serve(["TABAYUN_NOTICE_DELAY": "0"])
        try await eventually("all are told") { try world.notices().count >= 30 }
        try await world.settle()
        #expect(
          try await world.row(
            "SELECT COUNT(*), COUNT(DISTINCT person_id) FROM outbox WHERE priority = 1") == [
              30, 30,
            ])
        #expect(Set(try world.notices().map(\.to)).count == 30)
        #expect(try world.notices().count == 30)
        #expect(
          try await world.row("SELECT COUNT(*) FROM ask WHERE told_verdict = 'false'") == [30])
      }
    }

    @Test(
      "SIGKILL again and again while it is told: nobody is left out, only sends in flight may repeat"
    )
    func burst() async throws {
      try await World.run { world in
        let now = ["TABAYUN_NOTICE_DELAY": "0"]
        let people = (100..<400).map { "6281230000\($0)" }
        let asking = try await world.serve()
        let messages = people.map {
          Delivery.Message(from: $0, id: "wamid.m\($0)", text: Story.text)
        }
        #expect(await asking.deliver(try .whatsApp(messages)) == 200)
        try await eventually("all are answered", within: .seconds(60)) {
          try world.sent().count == 300
        }
        try await world.settle()
        #expect(try await asking.stop() == 0)
        try await world.publish("salah")
        for kill in 1...4 {
          let doomed = try await world.serve(now)
          try await eventually("some more are told", within: .seconds(60)) {
            try world.notices().count >= kill * 50
          }
          try await doomed.kill()
        }
        #expect(try world.notices().count < 300)
        _ = try await world.serve(now)
        try await eventually("all are told", within: .seconds(60)) {
          Set(try world.notices().map(\.to)).count == 300
        }
        try await world.settle()
        let rows = try await world.row(
          """
          SELECT COUNT(*), COUNT(DISTINCT person_id), SUM(status = 2), SUM(repeats)
          FROM outbox WHERE priority = 1
          """)
        #expect(rows.prefix(3) == [300, 300, 300])
        #expect(Int64(try world.notices().count - 300) <= rows[3])
        #expect(
          try await world.row("SELECT COUNT(*) FROM ask WHERE told_verdict = 'false'") == [300])
      }
    }
  }
}
