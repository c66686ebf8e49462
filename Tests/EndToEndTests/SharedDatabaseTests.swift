import CurlHTTP
import Domain
import Foundation
import Storage
import TestSupport
import Testing

extension Surviving {
  @Suite("Several processes on one PostgreSQL", .timeLimit(.minutes(5)))
  struct SharedDatabaseTests {
    /// The sample claims moved there by the program itself.
    private static func moved(_ world: World, to server: PostgresServer) async throws -> String {
      let url = try server.newSchema()
      let source = "sqlite:" + world.folder.path("data/tabayun.sqlite")
      let rehearsal = try await world.command(["migrate-store", "--rehearse", source, url])
      #expect(rehearsal.status == 0, "\(rehearsal.errors)")
      let moved = try await world.command(["migrate-store", source, url])
      #expect(moved.status == 0, "\(moved.errors)")
      #expect(moved.output == rehearsal.output)
      #expect(moved.lines.contains { $0.hasPrefix("claim\t") && !$0.hasPrefix("claim\t0") })
      return url
    }

    private static func left(_ database: any Database) async throws -> Int64 {
      try await database.read { session in
        try session.query(
          """
          SELECT (SELECT COUNT(*) FROM inbox WHERE status = 0)
            + (SELECT COUNT(*) FROM outbox WHERE status IN (0, 1))
          """)[0].integer(0)
      }
    }

    @Test("each message is answered once, a claim is live everywhere within a second, one may die")
    func two() async throws {
      try await World.run { world in
        let url = try await Self.moved(world, to: try PostgresServer.shared())
        let database = try PostgresDatabase(url: url)
        let setting = ["TABAYUN_DATABASE": url, "TABAYUN_DATABASE_CONNECTIONS": "3"]
        let one = try await world.serve(setting)
        let two = try await world.serve(setting)

        // The platform delivers to whom the balancer chooses, and again to another.
        for number in 0..<20 {
          let delivery = try Delivery.whatsApp([
            .init(from: "62812300000\(10 + number % 4)", id: "wamid.\(number)", text: Rumor.text)
          ])
          async let first = one.deliver(delivery)
          async let second = two.deliver(delivery)
          #expect(await [first, second] == [200, 200])
        }
        try await eventually("all is answered and sent") { try await Self.left(database) == 0 }
        let causes = try await database.read {
          try $0.query(
            "SELECT COUNT(DISTINCT cause), COUNT(*) FROM inbox, outbox GROUP BY inbox.id"
          )
          .first?.integer(0)
        }
        #expect(causes == 20)
        let keys = try world.sent().compactMap(\.key)
        #expect(keys.count == Set(keys).count)

        // Another process publishes; both answer with it.
        let claim = world.folder.path("new.jsonl")
        try
          #"{"id":"baru-1","title":"Jembatan Ploso ditutup setahun mulai besok","verdict":"hoax","url":"https://contoh.example/ploso","summary":"Tidak ada penutupan."}"#
          .write(toFile: claim, atomically: true, encoding: .utf8)
        let imported = try await world.command(["claims", "import", claim], setting)
        #expect(imported.status == 0, "\(imported.errors)")
        let published = ContinuousClock.now
        for server in [one, two] {
          try await eventually("the claim answers") {
            let page = await server.get("/?q=Jembatan%20Ploso%20ditutup%20setahun%20mulai%20besok")
            return page?.text.contains("Jembatan Ploso ditutup setahun") == true
              && page?.text.contains("baru-1") == true
          }
        }
        // (The search itself takes its time in a debug build on a busy machine.)
        #expect(ContinuousClock.now - published < .seconds(4))

        // One dies in the middle; the other finishes.
        for number in 20..<40 {
          let delivery = try Delivery.whatsApp([
            .init(from: "62812300000\(10 + number % 4)", id: "wamid.\(number)", text: Rumor.text)
          ])
          #expect(await (number.isMultiple(of: 2) ? one : two).deliver(delivery) == 200)
        }
        one.program.signal(SIGKILL)
        try await eventually("the other one finishes", within: .seconds(90)) {
          try await Self.left(database) == 0
        }
        let waiting = try await database.read {
          try $0.query("SELECT COUNT(*) FROM inbox WHERE status <> 1")[0].integer(0)
        }
        #expect(waiting == 0)
      }
    }

    @Test("the server goes away and comes back: nothing is lost, it only takes longer")
    func restart() async throws {
      try await World.run { world in
        let postgres = try PostgresServer()
        defer { postgres.remove() }
        let url = try await Self.moved(world, to: postgres)
        let server = try await world.serve([
          "TABAYUN_DATABASE": url, "TABAYUN_DATABASE_CONNECTIONS": "3",
        ])
        @Sendable func delivery(_ number: Int) throws -> Delivery {
          try .whatsApp([.init(from: "628123000001", id: "wamid.\(number)", text: Rumor.text)])
        }
        #expect(await server.deliver(try delivery(1)) == 200)
        try postgres.stop(abruptly: true)
        // Not stored, not acknowledged: the platform comes again.
        #expect(await server.deliver(try delivery(2)) == 503)
        #expect(await server.get("/health/ready")?.status == 503)
        #expect(await server.get("/health/live")?.status == 200)
        try postgres.start()
        try await eventually("it stores again") {
          await server.deliver(try delivery(2)) == 200
        }
        let database = try PostgresDatabase(url: url)
        try await eventually("both are answered and sent") { try await Self.left(database) == 0 }
        let answered = try await database.read {
          try $0.query("SELECT COUNT(*) FROM inbox WHERE status = 1")[0].integer(0)
        }
        #expect(answered == 2)
      }
    }

    @Test("nothing is put back under a process that serves; one that was killed is waited for")
    func restoreWhileServed() async throws {
      try await World.run { world in
        let postgres = try PostgresServer.shared()
        let url = try await Self.moved(world, to: postgres)
        let setting = ["TABAYUN_DATABASE": url]
        let file = world.folder.path("served.sqlite")
        let server = try await world.serve(setting)
        let made = try await world.command(["backup", file], setting)
        #expect(made.status == 0, "\(made.errors)")
        let refused = try await world.command(["restore", "--force", file], setting)
        #expect(refused.status == 1 && refused.errors.contains("stop every process"))
        #expect(await server.get("/health/ready")?.status == 200)
        server.program.signal(SIGKILL)
        let restored = try await world.command(["restore", "--force", file], setting)
        #expect(restored.status == 0, "\(restored.errors)")
      }
    }

    @Test("a backup of a server is a file that can be put back into a server or a file")
    func backup() async throws {
      try await World.run { world in
        let postgres = try PostgresServer.shared()
        let url = try await Self.moved(world, to: postgres)
        let file = world.folder.path("backup.sqlite")
        let made = try await world.command(["backup", file], ["TABAYUN_DATABASE": url])
        #expect(made.status == 0, "\(made.errors)")
        let claims = try await world.command(["claims", "export"], ["TABAYUN_DATABASE": url])
        #expect(claims.lines.count > 50)

        let refused = try await world.command(["restore", file], ["TABAYUN_DATABASE": url])
        #expect(refused.status == 1 && refused.errors.contains("--force"))
        for target in [url, try postgres.newSchema(), world.folder.path("back.sqlite")] {
          let setting = ["TABAYUN_DATABASE": target]
          let restored = try await world.command(
            ["restore", file] + (target == url ? ["--force"] : []), setting)
          #expect(restored.status == 0, "\(restored.errors)")
          let again = try await world.command(["claims", "export"], setting)
          #expect(again.output == claims.output)
        }
      }
    }
  }
}
