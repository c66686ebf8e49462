import Channels
import CurlHTTP
import Domain
import Foundation
import Sandbox
import TestSupport
import Testing

extension Serving {
  @Suite("Commands", .timeLimit(.minutes(5)))
  struct CommandTests {
    private static let commands: [[String]] = [
      [], ["serve"], ["claims"], ["claims", "import"], ["claims", "export"], ["claims", "match"],
      ["claims", "evaluate"], ["announcements"], ["announcements", "draft"],
      ["announcements", "act"], ["announcements", "report"], ["chat"], ["responses"],
      ["responses", "check"], ["sandbox"],
      ["doctor"], ["backup"], ["restore"], ["compact"], ["version"],
    ]

    @Test("every command explains itself")
    func help() async throws {
      try await World.run(claims: false) { world in
        for command in Self.commands {
          let run = try await world.command(command + ["--help"])
          #expect(run.status == 0, "\(command)")
          #expect(run.output.contains("USAGE: tabayun") && run.errors.isEmpty, "\(command)")
        }
        let version = try await world.command(["version"])
        #expect(version.status == 0)
        for part in ["tabayun ", "Swift ", "SQLite 3", "libcurl "] {
          #expect(version.output.contains(part))
        }
        // Asking changes nothing.
        #expect(!FileManager.default.fileExists(atPath: world.folder.path("data")))
      }
    }

    @Test("wrong usage is 2 and says so on standard error")
    func usage() async throws {
      try await World.run(claims: false) { world in
        for arguments in [
          ["fly"], ["serve", "--fast"], ["claims", "import"],
          ["claims", "import", "--format", "x", "f"],
          ["claims", "evaluate"], ["claims", "match", "--top", "0", "halo"],
          ["announcements", "act", "explode", "1"], ["announcements", "draft"],
          ["chat", "--channel", "x"],
          ["sandbox", "--fault", "earthquake"], ["backup"], ["restore"],
        ] {
          let run = try await world.command(arguments)
          #expect(run.status == 2, "\(arguments): \(run.errors)")
          #expect(run.output.isEmpty && !run.errors.isEmpty, "\(arguments)")
        }
      }
    }

    @Test("a malformed claims file: each bad line is named, the rest goes in, the status is 1")
    func badClaims() async throws {
      try await World.run(claims: false) { world in
        let file = world.folder.path("claims.jsonl")
        try """
        {"id":"a","title":"Satu","verdict":"salah"}
        {"id":"b","verdict":"salah"}
        nonsense

        {"id":"c","title":"Tiga","verdict":"perhaps"}
        {"id":"d","title":"Empat","date":"2026-02-30"}
        {"id":"e","title":"Lima","verdict":"benar"}
        """.write(toFile: file, atomically: true, encoding: .utf8)
        let run = try await world.command(["claims", "import", file])
        #expect(run.status == 1)
        #expect(run.output == "2 added, 0 updated, 0 unchanged, 4 bad\n")
        let named = run.errors.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(named == [2, 3, 5, 6].map { "\(file):\($0):" })
        let again = try await world.command(["claims", "import", file])
        #expect(again.output == "0 added, 0 updated, 2 unchanged, 4 bad\n")
        let absent = try await world.command(["claims", "import", file, world.folder.path("none")])
        #expect(absent.status == 1 && absent.errors.contains("none"))
      }
    }

    @Test("what is exported goes in again unchanged, in every format")
    func export() async throws {
      try await World.run { world in
        let first = try await world.command(["claims", "export"])
        #expect(first.status == 0 && first.lines.count >= 60)
        let unchanged = try await world.command(["claims", "import", "-"], input: first.output)
        #expect(unchanged.output == "0 added, 0 updated, \(first.lines.count) unchanged, 0 bad\n")
        let other = ["TABAYUN_DATA": world.folder.path("other")]
        let fresh = try await world.command(["claims", "import", "-"], input: first.output, other)
        #expect(fresh.output.hasPrefix("\(first.lines.count) added"))
        #expect(try await world.command(["claims", "export"], other).output == first.output)

        let csv = try await world.command(["claims", "export", "--format", "csv"])
        let file = world.folder.path("claims.csv")
        try csv.output.write(toFile: file, atomically: true, encoding: .utf8)
        let back = try await world.command(["claims", "import", file])
        #expect(back.status == 0, "\(back.errors)")
        #expect(back.output.hasPrefix("0 added"), "\(back.output)")
        let reviews = try await world.command(["claims", "export", "--format", "claimreview"])
        let list = try JSON(parsing: Array(reviews.output.utf8))
        #expect(list.elements.count == first.lines.count)
      }
    }

    @Test("match says what answers a text, with probability and evidence, a line a text")
    func match() async throws {
      try await World.run { world in
        let run = try await world.command(
          ["claims", "match", "--json"], input: "\(Rumor.text)\nresep soto lamongan\n")
        #expect(run.status == 0)
        let answers = try run.lines.map { try JSON(parsing: Array($0.utf8)) }
        try #require(answers.count == 2)
        #expect(answers[0]["confidence"]?.string == "sure")
        let first = answers[0]["matches"]?.elements.first
        #expect(first?["url"]?.string?.contains(Rumor.link) == true)
        #expect((first?["probability"]?.double ?? 0) > 0.5)
        #expect(first?["evidence"] != nil)
        #expect(answers[1]["confidence"]?.string != "sure")
        let words = try await world.command(["claims", "match", "jadwal", "putaran", "kedua"])
        #expect(words.status == 0 && !words.output.isEmpty)
      }
    }

    @Test("evaluate measures on files alone and writes the run and the report")
    func evaluate() async throws {
      try await World.run(claims: false) { world in
        let queries = world.folder.path("queries.jsonl")
        try """
        {"id":"q1","text":"pilpres dua putaran tanggalnya sudah ada"}
        {"id":"q2","text":"Adian dihadang waktu sidak ke kantor KPU"}
        """.write(toFile: queries, atomically: true, encoding: .utf8)
        let runFile = world.folder.path("run.tsv")
        let report = world.folder.path("report.json")
        let run = try await world.command([
          "claims", "evaluate", "--claims", PackageRoot.path("deploy/sample/claims.jsonl"),
          "--queries", queries, "--run", runFile, "--top", "3", "--json", report,
        ])
        #expect(run.status == 0, "\(run.errors)")
        let rows = try String(contentsOfFile: runFile, encoding: .utf8).split(separator: "\n")
          .map { $0.split(separator: "\t") }
        #expect(rows.allSatisfy { $0.count == 4 && (0...1).contains(Double($0[3]) ?? -1) })
        #expect(
          rows.first { $0[0] == "q2" && $0[2] == "1" }?[1] == "adian-dihalangi-masuk-kantor-kpu")
        let json = try JSON(parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: report))))
        #expect(json["queries"]?.integer == 2 && (json["claims"]?.integer ?? 0) >= 60)
        for key in ["build_s", "p50_ms", "p99_ms", "max_ms", "index_mb", "rss_mb", "threads"] {
          #expect(json[key]?.double != nil, "\(key)")
        }
        #expect(!FileManager.default.fileExists(atPath: world.folder.path("data")))
      }
    }

    @Test("chat speaks JSON lines, keeps who is who, and takes a button")
    func chat() async throws {
      try await World.run { world in
        struct Line: Encodable {
          var text: String?
          var button: String?
        }
        func lines(_ inputs: [Line]) throws -> String {
          try inputs.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
            .joined()
        }
        let run = try await world.command(
          ["chat", "--json", "--as", "siti"], input: try lines([Line(text: Rumor.text)]))
        #expect(run.status == 0, "\(run.errors)")
        let reply = try JSON(parsing: Array(try #require(run.lines.first).utf8))
        #expect(reply["text"]?.string?.contains(Rumor.link) == true)
        #expect(reply["language"]?.string == "id")
        let share = try #require(
          reply["choices"]?.elements.first { $0["title"]?.string == "Bagikan" }?["id"]?.string)
        let next = try await world.command(
          ["chat", "--json", "--as", "siti"],
          input: "not json\n" + (try lines([Line(button: share), Line(text: "DATA SAYA")])))
        #expect(next.status == 0)
        #expect(next.lines.count >= 2, "\(next.output)")
        #expect(next.errors.contains("not a JSON object"))
        let onWhatsApp = try await world.command(
          ["chat", "--channel", "whatsapp"], input: Rumor.text + "\n")
        #expect(onWhatsApp.output.contains(Rumor.link) && onWhatsApp.output.contains("[1]"))
      }
    }

    @Test("chat plays written dialogues through the whole house, and tells where they differ")
    func play() async throws {
      try await World.run { world in
        let folder = PackageRoot.path("Tests/ConversationTests/Dialogues")
        let claims = try await world.command(["claims", "import", folder + "/claims.jsonl"])
        #expect(claims.status == 0, "\(claims.errors)")
        let all = try await world.command(["chat", "--play", folder])
        let differences = all.lines.filter { $0.hasPrefix("! ") }
        #expect(all.status == 0, "\(differences.joined(separator: "\n"))\n\(all.errors)")
        #expect(all.output.contains(" 0 went differently"))
        let wrong = world.folder.path("salah.txt")
        try "== Salah\n> menu\n< answer/hoax\n".write(
          toFile: wrong, atomically: true, encoding: .utf8)
        let run = try await world.command(["chat", "--play", wrong])
        #expect(run.status == 1 && run.output.contains("said menu/main, expected answer/hoax"))
      }
    }

    @Test("canned answers are shown, loaded as revisions, and written back to files")
    func responses() async throws {
      try await World.run { world in
        let show = try await world.command(["responses", "show", "answer/hoax", "--language", "jv"])
        #expect(show.status == 0 && show.output.contains("TurnBackHoax"), "\(show.errors)")
        let files = FileManager.default
        let edits = world.folder.path("edits")
        try files.createDirectory(
          atPath: edits + "/id/small", withIntermediateDirectories: true)
        try "Sama-sama, salam dari Jombang!".write(
          toFile: edits + "/id/small/bye.md", atomically: true, encoding: .utf8)
        let refused = try await world.command(["responses", "push", edits])
        #expect(refused.status == 1, "phrases are missing: \(refused.output)")
        try "---\nphrases: [dadah]\n---\nSampai jumpa, salam dari Jombang!".write(
          toFile: edits + "/id/small/bye.md", atomically: true, encoding: .utf8)
        let pushed = try await world.command(["responses", "push", edits, "--author", "siti"])
        #expect(pushed.status == 0 && pushed.output.contains("1 dimuat"), "\(pushed.output)")
        let said = try await world.command(["chat"], input: "dadah\n")
        #expect(said.output.contains("salam dari Jombang"))
        let copy = world.folder.path("copy")
        let pulled = try await world.command(["responses", "pull", copy])
        #expect(pulled.status == 0, "\(pulled.output)\(pulled.errors)")
        let text = try String(contentsOfFile: copy + "/id/small/bye.md", encoding: .utf8)
        #expect(text.contains("salam dari Jombang"))
        #expect(files.fileExists(atPath: copy + "/en/answer/hoax.md"))
        // Somebody changed the file meanwhile: it is named and left alone.
        try (text + "!").write(
          toFile: copy + "/id/small/bye.md", atomically: true, encoding: .utf8)
        let conflict = try await world.command(["responses", "pull", copy])
        #expect(conflict.status == 1 && conflict.output.contains("id/small/bye.md"))
        #expect(
          try String(contentsOfFile: copy + "/id/small/bye.md", encoding: .utf8) == text + "!")
      }
    }

    @Test("compact writes the file anew, not while somebody serves it; a server needs none")
    func compact() async throws {
      try await World.run { world in
        let done = try await world.command(["compact"])
        #expect(done.status == 0, "\(done.errors)")
        #expect(done.output.hasPrefix(world.folder.path("data/tabayun.sqlite") + "\t"))
        #expect(try await world.row("PRAGMA auto_vacuum") == [2])
        _ = try await world.serve()
        let refused = try await world.command(["compact"])
        #expect(refused.status == 1 && refused.errors.contains("being served"))
        let url = try PostgresServer.shared().newSchema()
        let server = try await world.command(["compact"], ["TABAYUN_DATABASE": url])
        #expect(server.status == 1 && server.errors.contains("autovacuum"))
      }
    }

    @Test("doctor says what is in order and what is not")
    func doctor() async throws {
      try await World.run { world in
        let good = try await world.command(["doctor"])
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output.contains("ok    the database can be written"))
        let bad = try await world.command(["doctor"], ["TABAYUN_RESPONSES": "/nowhere"])
        #expect(bad.status == 1 && bad.output.contains("BAD   "))
        #expect(!bad.output.contains("Fatal") && !good.output.contains(World.accessToken))
      }
    }

    @Test(
      "setting up registers the webhook and checks tokens and templates, in two languages",
      arguments: [
        ("telegram", "Webhook terdaftar: https://cek.example/webhooks/telegram/telegram"),
        ("whatsapp", "Templat kabar_baru (id) disetujui."),
        ("messenger", "The app is subscribed to this account's messages."),
        ("line", "LINE mencoba webhook: berhasil."),
      ])
    func setup(platform: String, sentence: String) async throws {
      try await World.run(faults: "", claims: false) { world in
        let api = world.environment["TABAYUN_TELEGRAM_API_URL"]?.replacing("/telegram", with: "")
        let address = try #require(api)
        let settings = [
          "TABAYUN_PUBLIC_URL": "https://cek.example",
          "TABAYUN_WHATSAPP_APP_ID": "471100", "TABAYUN_WHATSAPP_BUSINESS_ID": "471199",
          "TABAYUN_MESSENGER_APP_SECRET": "s", "TABAYUN_MESSENGER_VERIFY_TOKEN": "v",
          "TABAYUN_MESSENGER_PAGE_TOKEN": "t", "TABAYUN_MESSENGER_PAGE_ID": "4711",
          "TABAYUN_MESSENGER_APP_ID": "471100",
          "TABAYUN_MESSENGER_API_URL": address + "/messenger/v25.0",
          "TABAYUN_LINE_CHANNEL_SECRET": "s", "TABAYUN_LINE_ACCESS_TOKEN": "t",
          "TABAYUN_LINE_API_URL": address + "/line",
        ]
        let done = try await world.command(["doctor", "--setup", platform], settings)
        #expect(done.status == 0, "\(done.output)\(done.errors)")
        #expect(done.output.contains(sentence), "\(done.output)")
        #expect(!done.output.contains(World.accessToken) && !done.output.contains(World.botToken))

        try world.setFaults("expired-token")
        let expired = try await world.command(["doctor", "--setup", platform], settings)
        #expect(expired.status == 1)
        #expect(expired.output.contains("Token ditolak") && expired.output.contains("is refused"))

        let open = try await world.command(
          ["doctor", "--setup", platform],
          settings.merging(["TABAYUN_PUBLIC_URL": "http://cek.example"]) { $1 })
        #expect(open.status == 1 && open.errors.contains("https"))
      }
    }

    @Test("the sandbox runs as a command, counts calls, and ends on SIGTERM")
    func sandbox() async throws {
      try await World.run(claims: false) { world in
        let program = try world.start(["sandbox", "--port", "0", "--log", world.folder.path("log")])
        var address = ""
        try await eventually("the sandbox is ready") {
          address =
            program.errors.split(separator: " ").last?
            .trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
          return address.hasPrefix("http://127.0.0.1:") || !program.isRunning
        }
        let count = try await world.client.send(.init(method: "GET", url: address + "/_count"))
        #expect(count.status == 200)
        program.signal(SIGTERM)
        #expect(try await program.end() == 0)
      }
    }
  }
}
