import Domain
import Foundation
import Logging
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Claims and rumors in the console")
struct ClaimFlowTests {
  static let rumor =
    "Pemberitahuan penting: mulai besok air PDAM Jombang mati selama sebulan karena pipa induk di Mojoagung pecah, segera tampung air, info 081234567890"

  private func fields(
    _ title: String, url: String, narratives: String = "", version: String = "0",
    base: String = ""
  ) -> [(String, String)] {
    [
      ("judul", title), ("hasil", "hoax"), ("penjelasan", "Perbaikan hanya dua hari."),
      ("tautan", url), ("sumber", "KKD Jombang"), ("tanggal", "2026-11-25"), ("berlaku", ""),
      ("bahasa", "id"), ("bunyi", narratives), ("versi", version), ("dasar", base),
    ]
  }

  private func hidden(_ name: String, in page: String) -> String {
    guard let start = page.range(of: "name=\"\(name)\" value=\"")?.upperBound else { return "" }
    return String(page[start...].prefix { $0 != "\"" })
  }

  @Test(
    "a rumor is taken, written up, previewed, published once, undone and published again",
    arguments: Engine.allCases)
  func rumorToClaim(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
      for person in 1...3 { try await console.ask(Self.rumor, by: "62811\(person)") }
      try await console.ask(
        "Fwd: " + Self.rumor.uppercased() + " SEBARKAN", by: "628115", isForwarded: true)
      try await console.joinRumors()
      let member = try await console.member("eni@kkd.example", [.editor])
      let visitor = try await console.signedIn(member)
      let queue = try await visitor.get("/console/rumor")
      #expect(queue.body.contains("<b>4</b> bertanya"))
      #expect(!queue.body.contains("081234567890"))
      let id = try #require(queue.body.firstMatch(of: /console\/rumor\/(\d+)"/)).1
      let page = try await visitor.get("/console/rumor/\(id)")
      #expect(page.body.contains("<b>4</b> menunggu kabar"))
      let version = hidden("versi", in: page.body)
      #expect(
        try await visitor.post("/console/rumor/\(id)/ambil", [("versi", version)]).status == 303)
      // The same form once more is an old one: nothing is done over somebody's head.
      #expect(
        try await visitor.post("/console/rumor/\(id)/ambil", [("versi", version)]).status == 409)
      _ = try await visitor.get("/console/klaim/baru?rumor=\(id)")
      let form = fields("Air PDAM Jombang mati sebulan", url: console.address + "/console/masuk")
      let created = try await visitor.post(
        "/console/klaim/baru", form + [("rumor", String(id)), ("pratinjau", "1")])
      #expect(created.status == 303)
      let claimID = try #require(created.location.firstMatch(of: /klaim\/([\w-]+)\/terbitkan/)).1
      let preview = try await visitor.get(created.location)
      #expect(preview.body.contains("<b>4</b> orang"))
      #expect(preview.body.contains("HOAKS"))
      #expect(preview.body.contains("WhatsApp") && preview.body.contains("SMS"))
      #expect(try await console.claim(String(claimID)) == nil)
      let published = try await visitor.post(
        "/console/klaim/\(claimID)/terbitkan", [("versi", hidden("versi", in: preview.body))])
      #expect(published.status == 303)
      #expect(published.location.contains("orang=4"))
      #expect(try await console.claim(String(claimID))?.status == .published)
      #expect(try await visitor.get(published.location).body.contains("Urungkan"))
      #expect(
        try await visitor.get("/console/rumor/\(id)").body.contains("Terjawab oleh"))
      let undone = try await visitor.post("/console/klaim/\(claimID)/urungkan")
      #expect(undone.status == 303)
      #expect(try await console.claim(String(claimID))?.status != .published)
      #expect(try await !visitor.get("/console/rumor/\(id)").body.contains("Terjawab oleh"))
      let again = try await visitor.get("/console/klaim/\(claimID)/terbitkan")
      let second = try await visitor.post(
        "/console/klaim/\(claimID)/terbitkan", [("versi", hidden("versi", in: again.body))])
      #expect(second.status == 303)
      #expect(try await console.claim(String(claimID))?.status == .published)
      let audit = try await console.database.read { [audit = console.audit] in
        try audit.verify(in: $0)
      }
      guard case .intact = audit else {
        Issue.record("the audit is broken")
        return
      }
    }
  }

  @Test(
    "a rumor is attached to a claim that is there in one click, and its wording is kept, masked",
    arguments: Engine.allCases)
  func attach(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
      try await console.publish(
        Claim(
          id: "jbg-1", title: "Air PDAM Jombang mati sebulan karena pipa pecah", verdict: .hoax,
          url: "https://contoh.example/1"))
      try await console.ask(Self.rumor, by: "628111")
      try await console.joinRumors()
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let queue = try await visitor.get("/console/rumor")
      let id = try #require(queue.body.firstMatch(of: /console\/rumor\/(\d+)"/)).1
      let page = try await visitor.get("/console/rumor/\(id)")
      #expect(page.body.contains("name=\"klaim\" value=\"jbg-1\""))
      let done = try await visitor.post(
        "/console/rumor/\(id)/jawab",
        [("versi", hidden("versi", in: page.body)), ("klaim", "jbg-1")])
      #expect(done.status == 303)
      let claim = try #require(try await console.claim("jbg-1"))
      #expect(claim.narratives.count == 1)
      #expect(claim.narratives.first?.contains("08••") == true)
    }
  }

  @Test(
    "merge, split, note, dismiss and recall",
    arguments: Engine.allCases)
  func work(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
      let other =
        "Bansos 600 ribu cair minggu ini, daftar di tautan berikut sebelum kuota habis, siapkan KTP anda"
      try await console.ask(Self.rumor, by: "628111")
      try await console.ask(other, by: "628112")
      try await console.joinRumors()
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let queue = try await visitor.get("/console/rumor")
      let ids = Set(queue.body.matches(of: /console\/rumor\/(\d+)"/).map { String($0.1) }).sorted()
      #expect(ids.count == 2)
      let (one, two) = (try #require(ids.first), try #require(ids.last))
      func version(_ id: String) async throws -> String {
        hidden("versi", in: try await visitor.get("/console/rumor/\(id)").body)
      }
      #expect(
        try await visitor.post(
          "/console/rumor/\(one)/gabung", [("versi", try await version(one)), ("dengan", two)]
        ).status == 303)
      #expect(try await visitor.get("/console/rumor/\(two)").status == 404)
      let merged = try await visitor.get("/console/rumor/\(one)").body
      let wordings = merged.matches(of: /name="bunyi" value="(\w+)"/).map { String($0.1) }
      #expect(wordings.count == 2)
      #expect(
        try await visitor.post(
          "/console/rumor/\(one)/pisah",
          [("versi", hidden("versi", in: merged)), ("bunyi", try #require(wordings.last))]
        ).status == 303)
      #expect(
        try await visitor.get("/console/rumor/\(one)").body.contains("https://bukti.example/a")
          == false)
      _ = try await visitor.post(
        "/console/rumor/\(one)/catat",
        [("versi", "0"), ("catatan", "https://bukti.example/a")])
      #expect(
        try await visitor.get("/console/rumor/\(one)").body.contains(
          "href=\"https://bukti.example/a\""))
      #expect(
        try await visitor.post(
          "/console/rumor/\(one)/kesampingkan", [("versi", try await version(one)), ("alasan", "")]
        ).status == 422)
      #expect(
        try await visitor.post(
          "/console/rumor/\(one)/kesampingkan",
          [("versi", try await version(one)), ("alasan", "bukan kabar")]
        ).status == 303)
      #expect(
        try await visitor.get("/console/rumor?keadaan=dismissed").body.contains("bukan kabar"))
      #expect(
        try await visitor.post(
          "/console/rumor/\(one)/kembalikan", [("versi", try await version(one))]
        ).status == 303)
    }
  }

  @Test(
    "two who edit one claim: the second is told, sees both, and loses nothing",
    arguments: Engine.allCases)
  func conflict(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
      try await console.publish(Claim(id: "jbg-1", title: "Judul lama", verdict: .hoax))
      let one = try await console.signedIn(try await console.member("a@kkd.example", [.editor]))
      let two = try await console.signedIn(try await console.member("b@kkd.example", [.editor]))
      let first = try await one.get("/console/klaim/jbg-1/sunting").body
      let second = try await two.get("/console/klaim/jbg-1/sunting").body
      func form(_ title: String, _ page: String) -> [(String, String)] {
        fields(
          title, url: "https://contoh.example/1", version: hidden("versi", in: page),
          base: hidden("dasar", in: page))
      }
      #expect(
        try await one.post("/console/klaim/jbg-1/sunting", form("Judul dari Ani", first)).status
          == 303)
      let answer = try await two.post(
        "/console/klaim/jbg-1/sunting", form("Judul dari Budi", second))
      #expect(answer.status == 409)
      #expect(answer.body.contains("a@kkd.example lebih dulu"))
      #expect(answer.body.contains("value=\"Judul dari Budi\""))
      #expect(
        try await two.post("/console/klaim/jbg-1/sunting", form("Judul dari Budi", answer.body))
          .status == 303)
      // An import that comes in between is noticed at the latest when it is published.
      try await console.publish(Claim(id: "jbg-1", title: "Judul dari impor", verdict: .false))
      let preview = try await two.get("/console/klaim/jbg-1/terbitkan").body
      #expect(preview.contains("Klaimnya berubah sejak draf ini dibuat"))
      let late = try await two.post(
        "/console/klaim/jbg-1/terbitkan",
        [("versi", hidden("versi", in: preview)), ("sudah-dibuka", "1")])
      #expect(late.status == 409)
      #expect(try await console.claim("jbg-1")?.title == "Judul dari impor")
    }
  }

  @Test(
    "with a second pair of eyes asked for, the author cannot publish and a reviewer can",
    arguments: Engine.allCases)
  func secondPair(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) {
      $0.needsSecondPair = true
    } body: { console in
      let author = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      let reviewer = try await console.signedIn(
        try await console.member("b@kkd.example", [.reviewer]))
      let made = try await author.post(
        "/console/klaim/baru", fields("Judul", url: "https://contoh.example/1"))
      let id = try #require(made.location.firstMatch(of: /klaim\/([\w-]+)/)).1
      let path = "/console/klaim/\(id)/terbitkan"
      let page = try await author.get(path).body
      #expect(page.contains("anggota lain yang menerbitkannya"))
      #expect(!page.contains("name=\"versi\""), "nothing is offered that would be refused")
      let offered = try await reviewer.get(path).body
      let form = [("versi", hidden("versi", in: offered)), ("sudah-dibuka", "1")]
      #expect(try await author.post(path, form).status == 404)
      let published = try await reviewer.post(path, form)
      #expect(published.status == 303, "\(published.body)")
    }
  }

  @Test(
    "nothing is published without a source that answers, unless somebody vouches for it",
    arguments: Engine.allCases)
  func source(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      for (url, expected) in [
        ("", "Belum ada tautan sumber"), ("http://127.0.0.1:1/x", "tidak menjawab"),
        (console.address + "/console/aset/tidak-ada.css", "kode 404"),
      ] {
        let made = try await visitor.post("/console/klaim/baru", fields("Judul", url: url))
        let id = try #require(made.location.firstMatch(of: /klaim\/([\w-]+)/)).1
        let page = try await visitor.get("/console/klaim/\(id)/terbitkan")
        let form = [("versi", hidden("versi", in: page.body))]
        let answer = try await visitor.post("/console/klaim/\(id)/terbitkan", form)
        #expect(answer.status == 422)
        #expect(answer.body.contains(expected), "\(url)")
        if !url.isEmpty {
          let vouched = try await visitor.post(
            "/console/klaim/\(id)/terbitkan", form + [("sudah-dibuka", "1")])
          #expect(vouched.status == 303)
        }
      }
    }
  }

  @Test(
    "history compares and goes back; a retraction takes the claim out",
    arguments: Engine.allCases)
  func history(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
      try await console.publish(
        Claim(
          id: "jbg-1", title: "Judul pertama", verdict: .hoax, url: "https://contoh.example/1"))
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      func edit(_ title: String) async throws {
        let page = try await visitor.get("/console/klaim/jbg-1/sunting").body
        _ = try await visitor.post(
          "/console/klaim/jbg-1/sunting",
          fields(
            title, url: "https://contoh.example/1", version: hidden("versi", in: page),
            base: hidden("dasar", in: page)))
        let last = try await visitor.get("/console/klaim/jbg-1/terbitkan").body
        let done = try await visitor.post(
          "/console/klaim/jbg-1/terbitkan",
          [("versi", hidden("versi", in: last)), ("sudah-dibuka", "1")])
        #expect(done.status == 303)
      }
      try await edit("Judul kedua")
      let page = try await visitor.get("/console/klaim/jbg-1").body
      #expect(page.contains("/riwayat/1") && page.contains("/riwayat/2"))
      let compared = try await visitor.get("/console/klaim/jbg-1/riwayat/2").body
      #expect(compared.contains("<del>pertama</del>") && compared.contains("<ins>kedua</ins>"))
      #expect(
        try await visitor.post("/console/klaim/jbg-1/riwayat/1/pulihkan").status == 303)
      #expect(
        try await visitor.get("/console/klaim/jbg-1/terbitkan").body.contains("Judul pertama"))
      #expect(
        try await visitor.post("/console/klaim/jbg-1/tarik", [("alasan", "keliru")]).status == 303)
      #expect(try await console.claim("jbg-1")?.status == .retracted)
      #expect(try await visitor.get("/console/klaim/jbg-1").body.contains("ditarik: keliru"))
    }
  }

  @Test(
    "a file is looked at first, then taken over with its bad rows named, by who started it",
    arguments: Engine.allCases)
  func importing(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
      try await console.publish(Claim(id: "a-1", title: "Lama", verdict: .hoax))
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      let file = """
        {"id":"a-1","title":"Baru","verdict":"salah"}
        {"id":"a-2","title":"Kedua","verdict":"benar"}
        {"id":"a-3","verdict":"salah"}
        """
      let sent = try await visitor.post("/console/klaim/impor", [("isi", file)])
      #expect(sent.status == 303)
      let page = try await visitor.get(sent.location).body
      #expect(page.contains("<b>1</b> baru, <b>1</b> berubah, 0 sama, <b>1</b> keliru"))
      #expect(page.contains("Baris 3"))
      #expect(try await console.claim("a-2") == nil)
      #expect(try await visitor.post("\(sent.location)/jalankan").status == 303)
      #expect(try await visitor.post("\(sent.location)/jalankan").status == 404)
      let runner = ClaimImportRunner(
        database: console.database, vault: console.vault, logger: Logger(label: "uji"))
      while try await runner.step() {}
      #expect(try await console.claim("a-1")?.title == "Baru")
      #expect(try await console.claim("a-2")?.verdict == .true)
      #expect(
        try await visitor.get(sent.location).body.contains("1 baru, 1 berubah, 0 sama, 1 keliru"))
      let export = try await visitor.get("/console/klaim/unduh?bentuk=csv")
      #expect(export.status == 200)
      #expect(export.headers["content-disposition"]?.contains("klaim.csv") == true)
    }
  }

  @Test("search finds by words, filters, and leads on to what the bot would say")
  func search() async throws {
    try await RunningConsole.run { console in
      try await console.publish(
        Claim(id: "a-1", title: "Air PDAM Jombang mati sebulan", verdict: .hoax))
      try await console.publish(
        Claim(id: "a-2", title: "Vaksin membuat tubuh bermagnet", verdict: .false))
      let visitor = try await console.signedIn(
        try await console.member("v@kkd.example", [.viewer]))
      let found = try await visitor.get("/console/klaim?kata=air%20pdam").body
      #expect(found.contains("klaim/a-1\"") && !found.contains("klaim/a-2\""))
      let filtered = try await visitor.get("/console/klaim?hasil=false").body
      #expect(filtered.contains("klaim/a-2\"") && !filtered.contains("klaim/a-1\""))
      let said = try await visitor.get("/console/coba?pesan=air%20PDAM%20Jombang%20mati%20sebulan")
      #expect(said.body.contains("HOAKS"))
      #expect(said.body.contains("yakin"))
    }
  }
}
