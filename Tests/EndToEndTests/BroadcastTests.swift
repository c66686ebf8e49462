import Domain
import Foundation
import Storage
import TestSupport
import Testing

extension World {
  /// Does something with an announcement at the command line.
  @discardableResult
  fileprivate func announce(
    _ arguments: [String], as member: String = "penulis@kkd.example", fails: Bool = false
  ) async throws -> String {
    let run = try await command(
      ["announcements"] + arguments + ["--as", member, "--organisation", "kkd"])
    #expect((run.status == 0) != fails, "\(arguments): \(run.errors)")
    return (run.status == 0 ? run.output : run.errors)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Drafts, submits and, by another member, approves: it goes out.
  fileprivate func publish(
    _ title: String, _ body: String, correcting parent: String? = nil, as kind: String = "correct"
  ) async throws -> String {
    let content = [
      "--title", title, "--body", body, "--urgent", "uji otomatis di mesin sendiri",
    ]
    let id =
      if let parent {
        try await announce([kind, parent] + content)
      } else {
        try await announce(["draft", "--topic", "kiat"] + content)
      }
    try await announce(["act", "submit", id])
    try await announce(["act", "approve", id], as: "penyetuju@kkd.example")
    return id
  }

  fileprivate func stand(_ id: String) async throws -> [String: Any] {
    let run = try await command(["announcements", "show", id, "--json"])
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any] ?? [:]
  }

  fileprivate func finish(_ id: String) async throws {
    try await eventually("announcement \(id) is done", within: .seconds(60)) {
      try await stand(id)["state"] as? String == "done"
    }
  }

  /// People subscribe, each by a message of their own.
  fileprivate func subscribe(_ people: [String], on server: Server) async throws {
    let before = try sent().count
    let messages = people.enumerated().map {
      Delivery.Message(from: $1, id: "wamid.sub\($1)", text: "langganan kiat")
    }
    #expect(await server.deliver(try .whatsApp(messages)) == 200)
    try await eventually("all are subscribed") {
      try await row("SELECT COUNT(*) FROM subscription WHERE topic = 'kiat'") == [
        Int64(people.count)
      ] && (try sent().count >= before + people.count)
    }
    try await settle()
  }

  fileprivate func got(_ words: String) throws -> [String] {
    try sent().filter { $0.text.contains(words) }.map(\.to).sorted()
  }
}

private enum Notice {
  static let title = "Pelayanan pindah memilih di kantor KPU"
  static let body =
    "Pelayanan pindah memilih dibuka sampai 28 Oktober 2027 pukul 16.00 WIB di kantor KPU Jombang, Jalan KH Abdurrahman Wahid. Bawa KTP elektronik."
}

extension Serving {
  @Suite("Announcements", .timeLimit(.minutes(5)))
  struct BroadcastTests {
    @Test(
      "one drafts, another approves; every subscriber gets it once, whoever stopped does not; it is public, official, corrected for exactly those who got it"
    )
    func wholeWay() async throws {
      try await World.run { world in
        world.keepSecret("6281230000001", "6281230000002", "6281230000003", "6281230000004")
        let server = try await world.serve()
        let people = (1...4).map { "628123000000\($0)" }
        try await world.subscribe(people, on: server)
        #expect(
          await server.deliver(
            try .whatsApp([.init(from: people[3], id: "wamid.stop", text: "BERHENTI")])) == 200)
        try await world.settle()

        let id = try await world.announce([
          "draft", "--topic", "kiat", "--title", Notice.title, "--body", Notice.body,
          "--urgent", "uji otomatis di mesin sendiri",
        ])
        // Neither unsubmitted, nor by its author, nor by another organisation's member.
        _ = try await world.announce(
          ["act", "approve", id], as: "penyetuju@kkd.example", fails: true)
        try await world.announce(["act", "submit", id])
        let own = try await world.announce(["act", "approve", id], fails: true)
        #expect(own.contains("Penulis"))
        let foreign = try await world.command([
          "announcements", "act", "approve", id, "--as", "x@kpu.example", "--organisation", "kpu",
        ])
        #expect(foreign.status == 1)
        #expect(try world.got(Notice.title).isEmpty)
        let plan = try await world.command(["announcements", "plan", id])
        #expect(plan.output.contains("whatsapp\t3\t3\t0\t0"), "\(plan.output)")

        try await world.announce(["act", "approve", id], as: "penyetuju@kkd.example")
        try await world.finish(id)
        #expect(try world.got(Notice.title) == Array(people[..<3]))
        let stand = try await world.stand(id)
        #expect(stand["recipients"] as? Int == 4 && stand["sent"] as? Int == 3)

        // Its page and its short link.
        let page = try #require((stand["page"] as? String).flatMap { URL(string: $0)?.path })
        let shown = await server.get(page)
        #expect(shown?.status == 200 && shown?.text.contains("28 Oktober 2027") == true)
        #expect(shown?.text.contains("KKD Jombang") == true)
        let short = await server.get(page.replacing("/pengumuman/", with: "/p/"))
        #expect(short?.status == 302 && short?.headers["location"] == page)

        // A forward of it is official, a changed copy is not.
        for (number, text) in [
          Notice.body, Notice.body.replacing("28 Oktober", with: "30 November"),
        ].enumerated() {
          let count = try world.sent().count
          #expect(
            await server.deliver(
              try .whatsApp([.init(from: people[0], id: "wamid.f\(number)", text: text)])) == 200)
          try await eventually("forward \(number) is answered") {
            try world.sent().count == count + 1
          }
        }
        let answers = try world.sent().suffix(2).map(\.text)
        #expect(answers[0].contains("PENGUMUMAN RESMI"), "\(answers[0])")
        #expect(answers[1].contains("diubah"), "\(answers[1])")

        // Somebody who subscribes later did not get it, so the correction is not for them.
        try await world.change("UPDATE person SET stopped_at = NULL")
        let correction = try await world.publish(
          "Ralat jam pelayanan", "Pelayanan pindah memilih dibuka sampai pukul 15.00 WIB.",
          correcting: id)
        try await world.finish(correction)
        #expect(try world.got("Ralat jam pelayanan") == Array(people[..<3]))
        #expect(await server.get(page)?.text.contains("sudah diralat") == true)
        // Who forwards the old one, word for word, does not hear that somebody has altered it.
        let count = try world.sent().count
        #expect(
          await server.deliver(
            try .whatsApp([.init(from: people[1], id: "wamid.old", text: Notice.body)])) == 200)
        try await eventually("the old copy is answered") { try world.sent().count == count + 1 }
        let old = try #require(try world.sent().last?.text)
        #expect(old.contains("PENGUMUMAN RESMI") && old.contains("sudah diralat"), "\(old)")
        #expect(!old.contains("diubah"), "\(old)")

        let csv = try await world.command(["announcements", "report", id, "--csv"])
        #expect(csv.lines.count == 5 && csv.output.contains("skipped,stopped"), "\(csv.output)")
        #expect(!people.contains { csv.output.contains($0) })
      }
    }

    @Test("pause, resume and cancel; whoever unsubscribes meanwhile is passed over at once")
    func pause() async throws {
      try await World.run { world in
        // At forty a second there is time to stop it.
        let people = (1_000..<1_400).map { "628123000\($0)" }
        let server = try await world.serve()
        try await world.subscribe(people, on: server)
        let id = try await world.publish(Notice.title, Notice.body)
        try await eventually("it has begun") { try world.got(Notice.title).count >= 2 }
        try await world.announce(["act", "pause", id])
        let last = people[399]
        #expect(
          await server.deliver(
            try .whatsApp([.init(from: last, id: "wamid.stop", text: "BERHENTI")])) == 200)
        try await eventually("they are passed over") {
          try await world.row("SELECT COUNT(*) FROM outbox WHERE error = 'stopped'") == [1]
        }
        try await world.settle()
        let paused = try world.got(Notice.title).count
        #expect(paused < 400)
        try await world.announce(["act", "resume", id])
        try await eventually("it goes on") { try world.got(Notice.title).count > paused }
        try await world.announce(["act", "cancel", id])
        try await eventually("it is over") {
          try await world.stand(id)["finishedAt"] is Int
        }
        try await world.settle()
        let stand = try await world.stand(id)
        let sent = try world.got(Notice.title).count
        #expect(stand["sent"] as? Int == sent && sent < 400)
        #expect(stand["skipped"] as? Int == 400 - sent && stand["recipients"] as? Int == 400)
      }
    }
  }
}

extension World {
  /// Changes the program's own database, as time would.
  fileprivate func change(_ sql: String) async throws {
    let database = try SQLiteDatabase(path: folder.path("data/tabayun.sqlite"))
    try await database.write { session in _ = try session.execute(sql) }
  }
}

extension Surviving {
  @Suite("Killed in a broadcast", .timeLimit(.minutes(5)))
  struct BroadcastCrashTests {
    @Test(
      "every subscriber has one row and gets it, at any step",
      arguments: ["broadcastBeforePage", "broadcastAfterPage"])
    func failpoint(name: String) async throws {
      try await World.run { world in
        let people = (10..<40).map { "62812300000\($0)" }
        let first = try await world.serve()
        try await world.subscribe(people, on: first)
        #expect(try await first.stop() == 0)
        let id = try await world.publish(Notice.title, Notice.body)
        let doomed = try await world.serve(["TABAYUN_TEST_STOP_AT": name])
        #expect(try await doomed.program.end(within: .seconds(20)) == -SIGKILL)
        _ = try await world.serve()
        try await world.finish(id)
        #expect(try world.got(Notice.title) == people)
        #expect(
          try await world.row(
            "SELECT COUNT(*), COUNT(DISTINCT person_id) FROM outbox WHERE broadcast_id = \(id)")
            == [30, 30])
      }
    }

    @Test("SIGKILL while it is sent: nobody is left out, only sends in flight may repeat")
    func burst() async throws {
      try await World.run { world in
        let people = (100..<300).map { "6281230000\($0)" }
        let first = try await world.serve()
        try await world.subscribe(people, on: first)
        let id = try await world.publish(Notice.title, Notice.body)
        try await eventually("some have it") { try world.got(Notice.title).count >= 5 }
        try await first.kill()
        let second = try await world.serve()
        try await eventually("more have it") { try world.got(Notice.title).count >= 60 }
        try await second.kill()
        _ = try await world.serve()
        try await world.finish(id)
        let counts = try await world.row(
          """
          SELECT COUNT(*), COUNT(DISTINCT person_id), SUM(status = 2), SUM(repeats)
          FROM outbox WHERE broadcast_id = \(id)
          """)
        #expect(counts.prefix(3) == [200, 200, 200])
        let got = try world.got(Notice.title)
        #expect(Set(got) == Set(people))
        #expect(Int64(got.count - 200) <= counts[3])
      }
    }
  }
}

extension World {
  /// A member with a second factor, signed in: the secret of their session.
  fileprivate func signIn(_ email: String) async throws -> String {
    let key = try String(contentsOfFile: folder.path("data/secret.key"), encoding: .utf8)
    let bytes = try #require(
      Data(base64Encoded: key.trimmingCharacters(in: .whitespacesAndNewlines)))
    let vault = Vault(secret: [UInt8](bytes))
    let members = MemberStore(vault: vault)
    let database = try SQLiteDatabase(path: folder.path("data/tabayun.sqlite"))
    return try await database.write { session in
      let member = try #require(
        try members.add(
          email: email, name: "", organisation: .kkd, roles: [.publisher], at: .now, in: session))
      try members.setPassword("-", of: member.id, in: session)
      try members.setCode([UInt8](repeating: 42, count: 20), of: member.id, in: session)
      return try MemberSessionStore(vault: vault).start(
        memberID: member.id, device: "uji", at: .now, in: session)
    }
  }
}

extension Browser {
  /// Comes in as somebody who is signed in already.
  fileprivate func enter(_ address: String, _ session: String) async throws {
    try await open(address + "/console/masuk")
    try await perform("document.cookie = 'tabayun-konsol=\(session); path=/'")
  }
}

extension Surviving {
  @Suite(
    "A broadcast in a browser", .enabled(if: Browser.isInstalled), .timeLimit(.minutes(5)))
  struct BroadcastBrowserTests {
    private static func figure(_ name: String) -> String {
      "Number(document.querySelector('[data-figure=\(name)]')?.textContent.replace('.', ''))"
    }

    @Test(
      "draft, another's approval, sending; the server is killed and started again; it goes on, to the report"
    )
    func wholeWay() async throws {
      try await World.run { world in
        let people = (100..<400).map { "6281230000\($0)" }
        let first = try await world.serve()
        try await world.subscribe(people, on: first)
        #expect(try await first.stop() == 0)
        // The browser finds the next ones where it left the one before.
        let place = [
          "TABAYUN_PORT": String(first.address.split(separator: ":").last ?? ""),
          "TABAYUN_PUBLIC_URL": first.address,
        ]
        let author = try await world.signIn("ani@kkd.example")
        let other = try await world.signIn("budi@kkd.example")
        let second = try await world.serve(place)
        // (On a Friday the program's own drafts are there first.)
        var path = ""
        try await Browser.run { browser in
          try await browser.enter(second.address, author)
          try await browser.open(second.address + "/console/pengumuman/baru")
          try await browser.perform(
            """
            const set = (name, value) => { document.getElementById(name).value = value };
            set('judul-id', '\(Notice.title)');
            set('isi-id', 'Pelayanan dibuka sampai Jumat di kantor KPU Jombang.');
            set('mendesak', 'uji di peramban sungguhan');
            for (const box of document.querySelectorAll('[name=topik]')) box.checked = box.value === 'kiat';
            document.querySelector('main form button').click()
            """)
          try await browser.wait("document.body?.textContent.includes('Tersimpan.')")
          try await browser.click("form button.btn-primary")
          try await browser.wait("document.body?.textContent.includes('menunggu persetujuan')")
          #expect(
            try await browser.text("document.body?.textContent.includes('Setujui')") == "false")
          path = try await browser.text("location.pathname")
        }
        let number = try #require(path.split(separator: "/").last.flatMap { Int($0) })
        try await Browser.run { browser in
          let page = second.address + "/console/pengumuman/\(number)"
          try await browser.enter(second.address, other)
          try await browser.open(page)
          try await browser.click("form button.btn-primary")
          try await browser.wait("document.body?.textContent.includes('Tersimpan.')")
          try await eventually("it is being sent", within: .seconds(30)) {
            try await browser.open(page)
            return try await browser.text("!!document.querySelector('[data-figure=sent]')")
              == "true"
          }
          try await browser.wait("document.body?.textContent.includes('Perkiraan selesai')")
          try await browser.wait("\(Self.figure("sent")) >= 20")
          try await second.kill()
          let sent = try await world.row(
            "SELECT SUM(status = 2), COUNT(*) FROM outbox WHERE broadcast_id = \(number)")
          #expect(sent[0] >= 20 && sent[0] < 300 && sent[1] == 300, "\(sent)")
          _ = try await world.serve(place)
          // The page is still open: it follows by itself, and shows the end.
          try await browser.wait("document.getElementById('keadaan')?.textContent === 'selesai'")
          try await browser.wait("\(Self.figure("sent")) === 300")
          let report = try await browser.text(
            "fetch('/console/pengumuman/\(number)/laporan.csv').then((file) => file.text())")
          #expect(report.split(separator: "\r\n").count == 301)
        }
        let counts = try await world.row(
          """
          SELECT COUNT(*), COUNT(DISTINCT person_id), SUM(status = 2), SUM(repeats)
          FROM outbox WHERE broadcast_id = \(number)
          """)
        #expect(counts.prefix(3) == [300, 300, 300])
        let got = try world.got(Notice.title)
        #expect(Set(got) == Set(people) && Int64(got.count - 300) <= counts[3])
      }
    }
  }
}
