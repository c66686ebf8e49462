import Channels
import CurlHTTP
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Serving {
  @Suite("Changes while it serves", .timeLimit(.minutes(5)))
  struct LiveChangeTests {
    @Test(
      "an edited answer is used within a second; a broken one is refused and the last good stays")
    func responses() async throws {
      try await World.run { world in
        let folder = world.folder.path("Responses")
        try FileManager.default.copyItem(atPath: PackageRoot.path("Responses"), toPath: folder)
        let file = folder + "/id/small/thanks.md"
        let original = try String(contentsOfFile: file, encoding: .utf8)
        let server = try await world.serve(["TABAYUN_RESPONSES": folder])

        func write(_ text: String) throws {
          try text.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let ask: @Sendable (Int) async throws -> String = { number in
          let delivery = try Delivery.whatsApp([
            .init(from: "62812300000\(10 + number)", id: "wamid.m\(number)", text: "terima kasih")
          ])
          #expect(await server.deliver(delivery) == 200)
          try await eventually("message \(number) is answered") {
            try world.sent().count == number
          }
          return try world.sent().last?.text ?? ""
        }
        _ = try await ask(1)

        try write(original + "\nSalam dari Jombang kota santri.\n")
        try await eventually("the edit is seen") {
          world.printed(by: server).contains("canned answers reloaded")
        }
        #expect(try await ask(2).contains("Salam dari Jombang kota santri."))

        try write(original + "\nSalam {{nobody-knows-this}}.\n")
        try await eventually("the broken one is refused") {
          world.printed(by: server).contains("canned answers refused")
        }
        #expect(try await ask(3).contains("Salam dari Jombang kota santri."))
        #expect(try await server.figure("tabayun_responses_valid") == 0)
        let check = try await world.command(["responses", "check", folder])
        #expect(check.status == 1)
        #expect(
          check.lines.contains { line in
            line.hasPrefix("\(file):") && line.dropFirst(file.count + 1).first?.isNumber == true
          }, "\(check.output)")

        try write(original)
        try await eventually("the mended one is used") {
          try await server.figure("tabayun_responses_valid") == 1
        }
        #expect(!(try await ask(4)).contains("Salam dari Jombang kota santri."))
        #expect(try await world.command(["responses", "check", folder]).status == 0)
      }
    }

    @Test("an answer past its review date is counted, named to the sysadmin, and not given")
    func expired() async throws {
      try await World.run { world in
        let folder = world.folder.path("Responses")
        try FileManager.default.copyItem(atPath: PackageRoot.path("Responses"), toPath: folder)
        let file = folder + "/id/faq/jam-tps.md"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing(/review: [0-9-]+/, with: "review: 2025-01-31").write(
          toFile: file, atomically: true, encoding: .utf8)
        let settings = ["TABAYUN_RESPONSES": folder]
        let server = try await world.serve(settings)
        #expect(try await server.figure("tabayun_responses_stale") == 1)
        let doctor = try await world.command(["doctor"], settings)
        #expect(doctor.output.contains("1 answers are past their review date"))
        #expect(doctor.output.contains("faq/jam-tps"))
        let delivery = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.e1", text: "tps tutup jam berapa")
        ])
        #expect(await server.deliver(delivery) == 200)
        try await eventually("it is answered") { try world.sent().count == 1 }
        #expect(try world.sent().last?.text.contains("13.00") == false)
      }
    }

    @Test("an account that is set so warns of forwarded hoaxes in groups; another keeps quiet")
    func groupManners() async throws {
      try await World.run { world in
        let hoax =
          "Potong nanas siram air panas minum tiap pagi, sel kanker mati. Sebarkan ke sepuluh orang"
        func update(_ number: Int64, _ text: String) throws -> Delivery {
          try Delivery.telegram([
            "update_id": number,
            "message": [
              "message_id": number, "date": Int(Date().timeIntervalSince1970),
              "chat": ["id": -4_200_000_001, "type": "group", "title": "RT 3"],
              "from": ["id": 7_091_234_567, "is_bot": false, "first_name": "Siti"],
              "forward_origin": [
                "type": "hidden_user", "sender_user_name": "Anu", "date": 1_767_225_600,
              ], "text": text,
            ] as [String: Any],
          ])
        }
        let quiet = try await world.serve()
        #expect(await quiet.deliver(try update(1, hoax)) == 200)
        try await world.settle()
        #expect(try world.sent(.telegram).isEmpty)
        _ = try await quiet.stop()
        let warning = try await world.serve(["TABAYUN_TELEGRAM_GROUPS": "warns"])
        #expect(await warning.deliver(try update(2, hoax)) == 200)
        try await eventually("it warns") { try world.sent(.telegram).count == 1 }
        #expect(await warning.deliver(try update(3, hoax)) == 200)
        try await world.settle()
        #expect(try world.sent(.telegram).count == 1)
      }
    }

    private static let rumor =
      "Alun-alun Jombang ditutup total tiga bulan untuk pembangunan menara jam raksasa"

    private static func claim(_ id: String, _ more: [String: String] = [:]) throws -> String {
      let fields = [
        "id": id, "title": rumor, "verdict": "hoax", "summary": "Tidak ada penutupan.",
        "url": "https://contoh.example/menara-jam", "source": "KKD Jombang", "date": "2026-11-01",
      ].merging(more) { $1 }
      return String(decoding: try JSONEncoder().encode(fields), as: UTF8.self) + "\n"
    }

    @Test(
      "an imported claim answers within a second; so does its change; retracted it answers no more")
    func claims() async throws {
      try await World.run { world in
        let server = try await world.serve()
        world.keepSecret(Self.rumor)
        let before = try await server.figure("tabayun_claims")
        let ask: @Sendable (Int) async throws -> World.Sent? = { number in
          let delivery = try Delivery.whatsApp([
            .init(from: "62812300000\(10 + number)", id: "wamid.m\(number)", text: Self.rumor)
          ])
          #expect(await server.deliver(delivery) == 200)
          try await eventually("message \(number) is answered") {
            try world.sent().count >= number
          }
          try await world.settle()
          return try world.sent().last
        }
        let change: @Sendable (String, String) async throws -> Void = { line, counts in
          let run = try await world.command(["claims", "import", "-"], input: line)
          #expect(run.status == 0 && run.output.hasPrefix(counts), "\(run.output)\(run.errors)")
        }
        #expect(try await ask(1)?.text.contains("contoh.example") == false)

        try await change(try Self.claim("menara-jam"), "1 added")
        try await eventually("it is in the index") {
          try await server.figure("tabayun_claims") == before + 1
        }
        let found = try await ask(2)
        #expect(found?.text.contains("https://contoh.example/menara-jam") == true)

        try await change(
          try Self.claim("menara-jam", ["summary": "Ringkasan baru."]), "0 added, 1 updated")
        try await eventually("the change is seen") {
          await server.get("/?q=menara+jam+raksasa")?.text.contains("Ringkasan baru.") == true
        }
        #expect(try await ask(3)?.text.contains("Ringkasan baru.") == true)

        try await change(
          try Self.claim("menara-jam", ["status": "retracted"]), "0 added, 1 updated")
        try await eventually("it is gone") { try await server.figure("tabayun_claims") == before }
        #expect(try await ask(4)?.text.contains("contoh.example") == false)
      }
    }

    @Test(
      "a backup made while serving holds everything and comes back; nothing is overwritten unasked")
    func backup() async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text, "6281230000001")
        let server = try await world.serve()
        let delivery = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m1", text: Rumor.text)
        ])
        #expect(await server.deliver(delivery) == 200)
        try await world.settle()
        let copy = world.folder.path("copy.sqlite")
        #expect(try await world.command(["backup", copy]).status == 0)
        #expect(try await world.command(["backup", copy]).status == 1)

        let unasked = try await world.command(["restore", copy])
        #expect(unasked.status == 1 && unasked.errors.contains("--force"), "\(unasked.errors)")
        let served = try await world.command(["restore", "--force", copy])
        #expect(served.status == 1 && served.errors.contains("another process"), "\(served.errors)")
        #expect(try await server.stop() == 0)

        let later = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m2", text: "terima kasih")
        ])
        let second = try await world.serve()
        #expect(await second.deliver(later) == 200)
        try await world.settle()
        #expect(try await second.stop() == 0)
        #expect(try await world.row("SELECT COUNT(*) FROM inbox") == [2])

        try "no database".write(
          toFile: world.folder.path("bad"), atomically: true, encoding: .utf8)
        #expect(
          try await world.command(["restore", "--force", world.folder.path("bad")]).status == 1)
        #expect(try await world.command(["restore", "--force", copy]).status == 0)
        #expect(try await world.row("SELECT COUNT(*) FROM inbox") == [1])
        let third = try await world.serve()
        // The first message is known still; the second is new again.
        #expect(await third.deliver(delivery) == 200)
        #expect(await third.deliver(later) == 200)
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*) FROM inbox") == [2])
        #expect(try await third.stop() == 0)
      }
    }
  }
}
