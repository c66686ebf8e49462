import CurlHTTP
import Domain
import Foundation
import Storage
import TestSupport
import Testing

extension Serving {
  @Suite("What is stored about a person", .timeLimit(.minutes(5)))
  struct ForgettingTests {
    private static let person = "6281299990001"
    private static let rumor =
      "Warga Desa Sambirejo menemukan sumur tua berisi emas peninggalan Majapahit sebanyak tiga peti"
    private static let letter = "Tolong telepon saya, rumah Pak Karto sebelah musala"

    /// A person who has left a trace everywhere, and what was sent to them last.
    private func knownPerson(_ world: World, _ server: Server) async throws -> String {
      world.keepSecret(Self.person, Self.rumor, Self.letter)
      let texts = [
        Self.rumor, "langganan pengumuman diwek", "petugas", Self.letter, "BAHASA JAWA",
        Rumor.text, "bukan ini", "DATA SAYA",
      ]
      for (number, text) in texts.enumerated() {
        let before = try world.sent().count
        let delivery = try Delivery.whatsApp([
          .init(from: Self.person, id: "wamid.f\(number)", text: text)
        ])
        #expect(await server.deliver(delivery) == 200)
        try await eventually("\(text.prefix(20)) is answered") {
          try world.sent().count > before
        }
        try await world.settle()
      }
      // What staff see is made of it too.
      try await eventually("its rumors are joined") {
        try await world.row("SELECT COUNT(*) FROM rumor WHERE cluster_id IS NULL") == [0]
      }
      return try #require(try world.sent().last?.text)
    }

    /// Every stored value that is this person's: sealed or hashed, nobody else has the same bytes.
    private func traces(_ world: World) async throws -> [[UInt8]] {
      let database = try SQLiteDatabase(path: world.folder.path("data/tabayun.sqlite"))
      var traces = [Self.person, Self.rumor, Self.letter, "Pak Karto"].map { Array($0.utf8) }
      for sql in [
        "SELECT address_hash FROM person", "SELECT address FROM person",
        "SELECT memory FROM person WHERE memory IS NOT NULL",
        "SELECT messages FROM ask WHERE messages IS NOT NULL", "SELECT text FROM letter",
        "SELECT text FROM rumor WHERE text IS NOT NULL", "SELECT recipient FROM outbox",
        "SELECT body FROM outbox",
      ] {
        let found = try await database.read { try $0.query(sql).map { try $0.blob(0) } }
        #expect(!found.isEmpty, "\(sql)")
        traces += found
      }
      return traces.map { Array($0.prefix(48)) }
    }

    /// The traces that stand in any file of the data folder.
    private func found(_ traces: [[UInt8]], _ world: World) throws -> [String] {
      let folder = world.folder.path("data")
      var found: [String] = []
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
        for (number, trace) in traces.enumerated() where data.range(of: Data(trace)) != nil {
          found.append("trace \(number) in \(name)")
        }
      }
      return found
    }

    @Test("is theirs to see, as a text and as a file; nobody else's link opens anything")
    func see() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let told = try await knownPerson(world, server)
        #expect(told.contains("Diwek"))
        let link = try #require(told.split(whereSeparator: \.isWhitespace).last)
        let path = try #require(link.range(of: "/data-saya/").map { link[$0.lowerBound...] })
        let address = server.address + path
        let page = try await world.client.send(.init(method: "GET", url: address))
        #expect(page.status == 200)
        #expect(!String(decoding: page.body, as: UTF8.self).contains(Self.person))
        let file = try await world.client.send(
          .init(method: "POST", url: address, body: Array("x".utf8)))
        let text = String(decoding: file.body, as: UTF8.self)
        #expect(file.status == 200)
        #expect(file.headers["content-disposition"]?.contains("attachment") == true)
        #expect(file.headers["cache-control"] == "no-store")
        for piece in [Self.person, Self.rumor, Self.letter, "diwek", "notThis", "languageIsChosen"]
        {
          #expect(text.contains(piece), "\(piece)")
        }
        for bad in ["", "x", String(path.dropFirst(11).dropLast(4)) + "AAAA"] {
          let answer = try await world.client.send(
            .init(method: "GET", url: server.address + "/data-saya/" + bad))
          #expect(answer.status == 404, "\(bad)")
        }
      }
    }

    @Test(
      "is gone within the minute after HAPUS DATA SAYA: from the tables, the file, the log, and a restored backup"
    )
    func forget() async throws {
      try await World.run { world in
        let server = try await world.serve()
        let told = try await knownPerson(world, server)
        let link = String(told.split(whereSeparator: \.isWhitespace).last ?? "")
        let traces = try await traces(world)
        #expect(try !found(traces, world).isEmpty)
        let backup = world.folder.path("backup.sqlite")
        #expect(try await world.command(["backup", backup]).status == 0)

        let start = ContinuousClock.now
        for (number, text) in ["HAPUS DATA SAYA", "YA"].enumerated() {
          let before = try world.sent().count
          let delivery = try Delivery.whatsApp([
            .init(from: Self.person, id: "wamid.g\(number)", text: text)
          ])
          #expect(await server.deliver(delivery) == 200)
          try await eventually("\(text) is answered") { try world.sent().count > before }
        }
        var left: [String] = []
        do {
          try await eventually("no trace is left", within: .seconds(120)) {
            // Twice: between two files that are read, something may move from one to the other.
            left = try found(traces, world) + found(traces, world)
            return left.isEmpty
          }
        } catch {
          Issue.record("\(left)")
          throw error
        }
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(
          try await world.row(
            """
            SELECT (SELECT COUNT(*) FROM person), (SELECT COUNT(*) FROM ask),
              (SELECT COUNT(*) FROM letter), (SELECT COUNT(*) FROM subscription),
              (SELECT COUNT(*) FROM feedback), (SELECT COUNT(*) FROM outbox)
            """) == [0, 0, 0, 0, 0, 0])
        let address =
          server.address + (link.range(of: "/data-saya/").map { link[$0.lowerBound...] } ?? "")
        #expect(try await world.client.send(.init(method: "GET", url: address)).status == 404)
        #expect(try await server.stop() == 0)

        // A backup from before knows them again, until it is put in place.
        let restored = try await world.command(["restore", "--force", backup])
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(restored.errors.contains("1 people who asked to be forgotten"))
        #expect(try await world.row("SELECT COUNT(*) FROM person") == [0])
        #expect(try found(traces, world) == [])
      }
    }
  }
}
