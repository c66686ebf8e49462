import Channels
import CurlHTTP
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Serving {
  @Suite("Stopping as systemd does", .timeLimit(.minutes(5)))
  struct ShutdownTests {
    @Test("SIGTERM: all that was answered 200 has its reply before the end, with a stream open")
    func drains() async throws {
      try await World.run(faults: "slow:200ms") { world in
        world.keepSecret(Rumor.text)
        let server = try await world.serve()
        let cookie = await server.newChat()
        let stream = Task {
          await server.request("GET", "/coba/aliran?after=0", cookie, timeout: 60_000)
        }
        let headers = cookie.merging(["content-type": "application/json"]) { $1 }
        let message = Array(try JSONEncoder().encode(["key": "kunci-pesan-1", "text": Rumor.text]))
        #expect(await server.request("POST", "/coba/pesan", headers, body: message)?.status == 202)
        try await eventually("the web chat is answered") {
          await server.get("/coba/balasan?after=0", cookie)?.text.contains("sequence") == true
        }
        let people = (0..<20).map { "62812300000\(10 + $0)" }
        let delivery = try Delivery.whatsApp(
          people.map { .init(from: $0, id: "wamid.\($0)", text: Rumor.text) })
        #expect(await server.deliver(delivery) == 200)
        #expect(try await server.stop(within: .seconds(30)) == 0)
        #expect(Set(try world.sent().map(\.to)) == Set(people))
        #expect(try world.sent().count == people.count)
        #expect(
          try await world.row("SELECT COUNT(*), SUM(status = 2) FROM outbox") == [21, 21])
        // The stream ended properly; the browser comes again and asks from where it was.
        #expect(await stream.value?.text.contains("retry:") == true)
      }
    }

    @Test("SIGTERM while a platform is down: it does not wait for it, and the next start sends")
    func platformDown() async throws {
      try await World.run(faults: "503") { world in
        world.keepSecret(Rumor.text, "6281230000001")
        let server = try await world.serve()
        let delivery = try Delivery.whatsApp([
          .init(from: "6281230000001", id: "wamid.m1", text: Rumor.text)
        ])
        #expect(await server.deliver(delivery) == 200)
        try await eventually("it is refused") {
          try await world.row("SELECT COUNT(*) FROM outbox WHERE error IS NOT NULL") == [1]
        }
        #expect(try await server.stop(within: .seconds(10)) == 0)
        world.sandbox.setFaults(.none)
        _ = try await world.serve()
        try await world.settle()
        #expect(try world.sent().count == 1)
      }
    }
  }
}
