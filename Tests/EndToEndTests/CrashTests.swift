import Channels
import CurlHTTP
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Surviving {
  @Suite("Killed between any two steps", .timeLimit(.minutes(5)))
  struct CrashTests {
    /// Where the program ends itself, and how many repeats may follow: only a send whose outcome nobody wrote
    /// down is made again.
    @Test(
      "nothing is lost, and no second answer is ever queued",
      arguments: [
        ("webhookBeforeStore", 0), ("webhookAfterStore", 0), ("inboxBeforeCommit", 0),
        ("inboxAfterCommit", 0), ("outboxAfterTake", 1), ("outboxAfterSend", 1),
        ("outboxAfterRecord", 0),
      ])
    func failpoint(name: String, unknown: Int) async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text, "6281230000001")
        let delivery = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m1", text: Rumor.text)
        ])
        let doomed = try await world.serve(["TABAYUN_TEST_STOP_AT": name])
        _ = await doomed.deliver(delivery)
        #expect(try await doomed.program.end(within: .seconds(20)) == -SIGKILL)

        let server = try await world.serve()
        #expect(await server.deliver(delivery) == 200)
        try await eventually("it is answered") { try world.sent().count >= 1 }
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*), SUM(status = 1) FROM inbox") == [1, 1])
        #expect(
          try await world.row("SELECT COUNT(*), SUM(status = 2), SUM(repeats) FROM outbox")
            == [1, 1, Int64(unknown)])
        #expect(try world.sent().count == (name == "outboxAfterSend" ? 2 : 1))
        #expect(
          try await server.figure("tabayun_outbox_unknown_outcomes_total") == Double(unknown))
      }
    }

    @Test(
      "kill -9 twice in a burst of fifty: fifty answers, repeats only where the outcome was unknown"
    )
    func burst() async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text)
        let deliveries = try (0..<10).map { number in
          try Delivery.whatsApp(
            (0..<5).map { place in
              let id = number * 5 + place
              return .init(from: "62812300000\(10 + id)", id: "wamid.m\(id)", text: Rumor.text)
            })
        }
        // Dies when so many answers are out: in the middle of everything.
        for moment in [Int.random(in: 1...12), Int.random(in: 15...35)] {
          let server = try await world.serve()
          await withTaskGroup(of: Void.self) { group in
            for delivery in deliveries { group.addTask { _ = await server.deliver(delivery) } }
          }
          try await eventually("\(moment) answers are out") { try world.sent().count >= moment }
          try await server.kill()
        }
        let server = try await world.serve()
        for delivery in deliveries { #expect(await server.deliver(delivery) == 200) }
        try await world.settle()
        #expect(try await world.row("SELECT COUNT(*), SUM(status = 1) FROM inbox") == [50, 50])
        let outbox = try await world.row(
          "SELECT COUNT(*), SUM(status = 2), COUNT(DISTINCT cause), SUM(repeats) FROM outbox")
        #expect(outbox.prefix(3) == [50, 50, 50])
        let sent = try world.sent()
        #expect(Set(sent.compactMap(\.key)).count == 50)
        #expect(Int64(sent.count - 50) <= outbox[3])
      }
    }

    @Test(
      "ended while deliveries are still coming: what was answered 200 is there",
      arguments: [SIGKILL, SIGTERM])
    func acknowledged(signal: Int32) async throws {
      try await World.run { world in
        world.keepSecret(Rumor.text)
        let server = try await world.serve()
        let stored = try await withThrowingTaskGroup(of: Int?.self) { group in
          for id in 0..<40 {
            let delivery = try Delivery.whatsApp([
              .init(from: "62812300000\(10 + id)", id: "wamid.m\(id)", text: Rumor.text)
            ])
            group.addTask { await server.deliver(delivery) == 200 ? id : nil }
          }
          var stored: Set<Int> = []
          for try await id in group {
            if let id { stored.insert(id) }
            if stored.count == 10 { server.program.signal(signal) }
          }
          return stored
        }
        let status = try await server.program.end()
        #expect(status == (signal == SIGTERM ? 0 : -signal))
        if signal == SIGKILL {
          _ = try await world.serve()
          try await world.settle()
        }
        let answered = Set(try world.sent().map(\.to))
        for id in stored { #expect(answered.contains("62812300000\(10 + id)")) }
      }
    }
  }
}
