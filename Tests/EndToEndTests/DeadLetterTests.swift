import Channels
import Domain
import Foundation
import Sandbox
import Storage
import TestSupport
import Testing

extension Serving {
  @Suite("Messages that were given up", .timeLimit(.minutes(5)))
  struct DeadLetterTests {
    @Test("the sysadmin sees why, without anybody's words, and sends them again while it serves")
    func deadLetters() async throws {
      try await World.run(faults: "500,only=whatsapp") { world in
        world.keepSecret(Rumor.text, "6281230000001", "6281230000002")
        let server = try await world.serve()
        for person in 1...2 {
          let delivery = try Delivery.whatsApp([
            .init(from: "628123000000\(person)", id: "wamid.m\(person)", text: Rumor.text)
          ])
          #expect(await server.deliver(delivery) == 200)
        }
        try await eventually("both wait to be tried again") {
          try await world.row("SELECT COUNT(*) FROM outbox WHERE status = 0 AND attempts > 0") == [
            2
          ]
        }
        // A day has gone by.
        let database = try SQLiteDatabase(path: world.folder.path("data/tabayun.sqlite"))
        try await database.write { session in
          _ = try session.execute(
            "UPDATE outbox SET queued_at = queued_at - 90000000, due_at = queued_at")
        }
        try await eventually("both are given up") {
          try await world.row("SELECT COUNT(*) FROM outbox WHERE status = 3") == [2]
        }
        let listed = try await world.command(["outbox", "dead"])
        #expect(listed.status == 0)
        #expect(listed.lines.count == 2)
        for line in listed.lines {
          #expect(line.contains("whatsapp:131000\tWhatsApp sedang bermasalah"))
          #expect(!line.contains("62812300"))
        }
        #expect(try await world.command(["outbox", "dead", "--account", "telegram"]).lines == [])
        let json = try await world.command(["outbox", "dead", "--json", "--code", "whatsapp:"])
        #expect(json.lines.count == 2)
        let first = try #require(json.lines.first)
        #expect(try JSON(parsing: Array(first.utf8))["code"]?.string == "whatsapp:131000")
        let id = try #require(listed.lines.first?.split(separator: "\t").first.map(String.init))

        world.sandbox.setFaults(.none)
        #expect(try await world.command(["outbox", "retry"]).status == 2)
        #expect(try await world.command(["outbox", "retry", "999"]).status == 1)
        #expect(try await world.command(["outbox", "retry", id]).output == "1 queued\n")
        try await eventually("one is sent") { try world.sent().count == 1 }
        #expect(try await world.command(["outbox", "retry", "--all"]).output == "1 queued\n")
        try await world.settle()
        #expect(try Set(world.sent().map(\.to)) == ["6281230000001", "6281230000002"])
        #expect(try world.sent().count == 2)
        #expect(try await world.command(["outbox", "dead"]).lines == [])
      }
    }
  }
}
