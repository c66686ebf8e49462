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

  @Test("a rumor is taken, written up, previewed, published once, undone and published again")
  func rumorToClaim() async throws {
    try await RunningConsole.run { console in
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
      #expect(try await console.claim(String(claimID))?.status == .published)
      // A colleague sees the same count, whatever the address says.
      let colleague = try await console.signedIn(
        try await console.member("oki@kkd.example", [.reviewer]))
      let shown = try await colleague.get("/console/klaim/\(claimID)?orang=77")
      #expect(shown.body.contains("Urungkan") && shown.body.contains("<b>4</b> orang"))
      #expect(
        try await visitor.get("/console/rumor/\(id)").body.contains("Terjawab oleh"))
      let undone = try await visitor.post(
        "/console/klaim/\(claimID)/urungkan", [("versi", shown.hidden("versi"))])
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
    "a rumor is attached to a claim that is there in one click, and its wording is kept, masked")
  func attach() async throws {
    try await RunningConsole.run { console in
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
      #expect(try await console.deeds("claim/jbg-1").first?.action == "claim.attach")
      let deed = try #require(try await console.deeds("rumor/\(id)").first)
      #expect(deed.was?.contains("\"open\"") == true)
      #expect(deed.became?.contains("\"answered\"") == true)
      // Nobody has been told yet: it can be taken back, and the rumor waits again.
      let shown = try await visitor.get(done.location)
      #expect(shown.body.contains("<b>1</b> orang"))
      let undone = try await visitor.post(
        "/console/klaim/jbg-1/urungkan", [("versi", shown.hidden("versi"))])
      #expect(undone.location.hasPrefix("/console/rumor/\(id)"))
      #expect(try await console.claim("jbg-1")?.narratives == [])
      #expect(try await console.claim("jbg-1")?.status == .published)
      #expect(try await visitor.get("/console/rumor/\(id)").body.contains("Menunggu"))
      #expect(try await !visitor.get("/console/klaim/jbg-1").body.contains("Ada draf"))
      let deeds = try await console.deeds("claim/jbg-1")
      #expect(deeds.first?.action == "claim.undo")
      #expect(deeds.first?.was != nil && deeds.first?.became != nil)
    }
  }

  @Test("with a second pair of eyes asked for, attaching a rumor waits for it too")
  func attachWaits() async throws {
    try await RunningConsole.run {
      $0.needsSecondPair = true
    } body: { console in
      try await console.publish(
        Claim(
          id: "jbg-1", title: "Air PDAM Jombang mati sebulan karena pipa pecah", verdict: .hoax,
          summary: "Dua hari saja.", url: "https://contoh.example/1"))
      try await console.ask(Self.rumor, by: "628111")
      try await console.joinRumors()
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let page = try await visitor.get("/console/rumor/1")
      let form = [("versi", page.hidden("versi")), ("klaim", "jbg-1")]
      let done = try await visitor.post("/console/rumor/1/jawab", form)
      #expect(done.location.hasPrefix("/console/klaim/jbg-1/terbitkan"))
      #expect(try await console.claim("jbg-1")?.narratives == [])
      #expect(try await visitor.get("/console/rumor/1").body.contains("Menunggu"))
      #expect(try await visitor.post("/console/rumor/1/jawab", form).status == 409)
      let other = try await console.signedIn(
        try await console.member("oki@kkd.example", [.reviewer]))
      let preview = try await other.get("/console/klaim/jbg-1/terbitkan")
      #expect(preview.body.contains("<b>1</b> orang"))
      let published = try await other.post(
        "/console/klaim/jbg-1/terbitkan",
        [("versi", preview.hidden("versi")), ("rumor", "1"), ("sudah-dibuka", "1")])
      #expect(published.status == 303)
      #expect(try await console.claim("jbg-1")?.narratives.count == 1)
      #expect(try await visitor.get("/console/rumor/1").body.contains("Terjawab oleh"))
    }
  }

  @Test("drafts: going back, undoing, throwing away and publishing go over nobody's head")
  func draftsAreKept() async throws {
    try await RunningConsole.run { console in
      try await console.publish(
        Claim(
          id: "jbg-1", title: "Judul pertama", verdict: .hoax, summary: "Sebab.",
          url: "https://contoh.example/1"))
      let ani = try await console.signedIn(try await console.member("a@kkd.example", [.editor]))
      let budi = try await console.signedIn(try await console.member("b@kkd.example", [.editor]))
      func edit(_ title: String, _ visitor: Visitor) async throws -> Int {
        let page = try await visitor.get("/console/klaim/jbg-1/sunting")
        return try await visitor.post(
          "/console/klaim/jbg-1/sunting",
          fields(
            title, url: "https://contoh.example/1", version: page.hidden("versi"),
            base: page.hidden("dasar"))
        ).status
      }
      func title() async throws -> String? {
        try await console.database.read {
          try ClaimDeskStore().draft(of: "jbg-1", in: $0)?.claim.title
        }
      }
      func publish(_ visitor: Visitor) async throws -> Visitor.Page {
        let page = try await visitor.get("/console/klaim/jbg-1/terbitkan")
        return try await visitor.post(
          "/console/klaim/jbg-1/terbitkan",
          [("versi", page.hidden("versi")), ("sudah-dibuka", "1")])
      }
      #expect(try await edit("Judul kedua", ani) == 303)
      #expect(try await publish(ani).status == 303)
      let published = try await ani.get("/console/klaim/jbg-1")
      let history = try await ani.get("/console/klaim/jbg-1/riwayat/1")
      // Budi begins to write: neither going back nor undoing takes it from him.
      #expect(try await edit("Judul dari Budi", budi) == 303)
      let back = try await ani.post(
        "/console/klaim/jbg-1/riwayat/1/pulihkan",
        [("versi", history.hidden("versi")), ("dasar", history.hidden("dasar"))])
      #expect(back.status == 409)
      #expect(back.body.contains("b@kkd.example"))
      #expect(try await title() == "Judul dari Budi")
      let undone = try await ani.post(
        "/console/klaim/jbg-1/urungkan", [("versi", published.hidden("versi"))])
      #expect(undone.status == 303)
      #expect(undone.location.contains("urung-riwayat"))
      #expect(try await console.claim("jbg-1")?.title == "Judul pertama")
      #expect(try await title() == "Judul dari Budi")
      // Once more is too late, whatever is in the history.
      #expect(
        try await ani.post(
          "/console/klaim/jbg-1/urungkan", [("versi", published.hidden("versi"))]
        ).status == 409)
      // Nor is a draft thrown away that has changed since it was looked at.
      let old = try await ani.get("/console/klaim/jbg-1/sunting")
      let form = [("versi", old.hidden("versi"))]
      #expect(
        try await budi.post(
          "/console/klaim/jbg-1/sunting",
          fields(
            "Judul baru dari Budi", url: "https://contoh.example/1",
            version: old.hidden("versi"),
            base: try ClaimDeskStore.digest(try await console.claim("jbg-1")))
        ).status == 303)
      let dropped = try await ani.post("/console/klaim/jbg-1/draf/buang", form)
      #expect(dropped.status == 409)
      #expect(dropped.body.contains("b@kkd.example baru saja menyimpan"))
      #expect(try await title() == "Judul baru dari Budi")
      let fresh = try await ani.get("/console/klaim/jbg-1/sunting")
      #expect(
        try await ani.post(
          "/console/klaim/jbg-1/draf/buang", [("versi", fresh.hidden("versi"))]
        ).status == 303)
      #expect(try await title() == nil)
    }
  }

  @Test("a rumor that was answered or dismissed meanwhile is not closed by another's publication")
  func rumorMoved() async throws {
    try await RunningConsole.run { console in
      try await console.ask(Self.rumor, by: "628111")
      try await console.joinRumors()
      let ani = try await console.signedIn(try await console.member("a@kkd.example", [.editor]))
      let budi = try await console.signedIn(try await console.member("b@kkd.example", [.editor]))
      let made = try await ani.post(
        "/console/klaim/baru",
        fields("Air mati sebulan", url: console.address + "/console/masuk") + [("rumor", "1")])
      let id = try #require(made.location.firstMatch(of: /klaim\/([\w-]+)/)).1
      let preview = try await ani.get("/console/klaim/\(id)/terbitkan")
      let rumor = try await budi.get("/console/rumor/1")
      #expect(
        try await budi.post(
          "/console/rumor/1/kesampingkan",
          [("versi", rumor.hidden("versi")), ("alasan", "bukan kabar")]
        ).status == 303)
      let form = [
        ("versi", preview.hidden("versi")), ("rumor", preview.hidden("rumor")),
        ("sudah-dibuka", "1"),
      ]
      let answer = try await ani.post("/console/klaim/\(id)/terbitkan", form)
      #expect(answer.status == 409)
      #expect(answer.body.contains("sudah dikesampingkan"))
      #expect(try await console.claim(String(id)) == nil)
      // Seen, and published all the same: the rumor stays as it was left.
      let again = try await ani.post(
        "/console/klaim/\(id)/terbitkan",
        [
          ("versi", answer.hidden("versi")), ("rumor", answer.hidden("rumor")),
          ("sudah-dibuka", "1"),
        ])
      #expect(again.status == 303)
      #expect(try await ani.get("/console/rumor/1").body.contains("Dikesampingkan: bukan kabar"))
    }
  }

  @Test("what is official can be written, changed, taken out or imported by nobody here")
  func official() async throws {
    try await RunningConsole.run { console in
      let announced = Claim(
        id: "pengumuman-abc234", title: "Pindah memilih dibuka sampai Jumat", verdict: .official,
        summary: "Di kantor KPU Jombang.", url: "https://cek.example.id/pengumuman/abc234",
        narratives: ["Pindah memilih dibuka sampai Jumat di kantor KPU Jombang"])
      try await console.publish(announced)
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      var forged = fields("Pilkada ditunda", url: "https://contoh.example/1")
      forged.removeAll { $0.0 == "hasil" }
      let made = try await visitor.post("/console/klaim/baru", forged + [("hasil", "official")])
      #expect(made.status == 422)
      #expect(try await visitor.get("/console/klaim/\(announced.id)/sunting").status == 403)
      #expect(
        try await visitor.post(
          "/console/klaim/\(announced.id)/sunting",
          fields("Diubah", url: "https://contoh.example/1")
        ).status == 403)
      #expect(
        try await visitor.post("/console/klaim/\(announced.id)/tarik", [("alasan", "x")]).status
          == 403)
      let page = try await visitor.get("/console/klaim/\(announced.id)").body
      #expect(page.contains("Dari pengumuman resmi") && !page.contains("/tarik"))
      // Nor by a draft that came from elsewhere.
      var changed = announced
      changed.title = "Diubah lewat draf"
      try await console.database.write { [changed] session in
        try ClaimDeskStore().save(
          changed, base: try ClaimDeskStore.digest(announced), rumorID: nil, read: 0,
          by: .commandLine, at: .now, in: session)
      }
      let preview = try await visitor.get("/console/klaim/\(announced.id)/terbitkan")
      #expect(
        try await visitor.post(
          "/console/klaim/\(announced.id)/terbitkan",
          [("versi", preview.hidden("versi")), ("sudah-dibuka", "1")]
        ).status == 403)
      // A file says so in vain.
      let sent = try await visitor.post(
        "/console/klaim/impor",
        [
          (
            "isi",
            """
            {"id":"pengumuman-abc234","title":"Pilkada ditunda","verdict":"salah"}
            {"id":"x-1","title":"Pilkada ditunda setahun","verdict":"resmi"}
            {"id":"x-2","title":"Kabar lain","verdict":"salah"}
            """
          )
        ])
      let job = try await visitor.get(sent.location)
      #expect(job.body.contains("<b>1</b> baru, <b>0</b> berubah, 0 sama, <b>2</b> keliru"))
      #expect(
        try await visitor.post(
          job.path + "/jalankan", [("dilihat", job.hidden("dilihat"))]
        ).status == 303)
      let runner = ClaimImportRunner(
        database: console.database, vault: console.vault, logger: Logger(label: "uji"))
      while try await runner.step() {}
      #expect(try await console.claim("x-1") == nil)
      #expect(try await console.claim("x-2") != nil)
      #expect(try await console.claim(announced.id) == announced)
    }
  }

  @Test("a rumor attached to an announcement tells those who asked and lends it no words")
  func attachOfficial() async throws {
    try await RunningConsole.run { console in
      let announced = Claim(
        id: "pengumuman-abc234", title: "Air PDAM Jombang mati dua hari", verdict: .official,
        summary: "Hanya dua hari.", url: "https://cek.example.id/pengumuman/abc234")
      try await console.publish(announced)
      try await console.ask(Self.rumor, by: "628111")
      try await console.joinRumors()
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let page = try await visitor.get("/console/rumor/1")
      #expect(
        try await visitor.post(
          "/console/rumor/1/jawab",
          [("versi", page.hidden("versi")), ("klaim", announced.id)]
        ).status == 303)
      #expect(try await console.claim(announced.id) == announced)
      #expect(try await visitor.get("/console/rumor/1").body.contains("Terjawab oleh"))
    }
  }

  @Test("a retraction puts the rumors that the claim answered back into the queue")
  func retraction() async throws {
    try await RunningConsole.run { console in
      try await console.publish(
        Claim(id: "jbg-1", title: "Air PDAM mati", verdict: .hoax, url: "https://contoh.example/1"))
      try await console.ask(Self.rumor, by: "628111")
      try await console.joinRumors()
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let page = try await visitor.get("/console/rumor/1")
      _ = try await visitor.post(
        "/console/rumor/1/jawab", [("versi", page.hidden("versi")), ("klaim", "jbg-1")])
      #expect(try await !visitor.get("/console/rumor").body.contains("console/rumor/1\""))
      #expect(
        try await visitor.post("/console/klaim/jbg-1/tarik", [("alasan", "keliru")]).status == 303)
      #expect(try await visitor.get("/console/rumor").body.contains("console/rumor/1\""))
      #expect(console.clerk.joiner.rumor(of: Self.rumor) == 1)
    }
  }

  @Test(
    "the preview has every channel and language, and what is told to those who asked or heard otherwise"
  )
  func previews() async throws {
    try await RunningConsole.run { console in
      try await console.publish(
        Claim(
          id: "jbg-1", title: "Judul pertama", verdict: .hoax, summary: "Sebab.",
          url: "https://contoh.example/1"))
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      let form = try await visitor.get("/console/klaim/jbg-1/sunting")
      var changed = fields(
        "Judul pertama", url: "https://contoh.example/1", version: form.hidden("versi"),
        base: form.hidden("dasar"))
      changed.removeAll { $0.0 == "hasil" }
      _ = try await visitor.post(
        "/console/klaim/jbg-1/sunting", changed + [("hasil", "true")])
      let page = try await visitor.get("/console/klaim/jbg-1/terbitkan").body
      for channel in Channel.allCases {
        #expect(page.contains("aria-label=\"Di \(channel.name)\""), "\(channel)")
      }
      #expect(page.contains("Ralat bagi yang dulu menerima hasil “Hoaks”"))
      #expect(page.contains("Dulu saya menjawab"))
      let english = try await visitor.get("/console/klaim/jbg-1/terbitkan?bahasa=en").body
      #expect(english.contains("aria-current=\"true\">Inggris"))
      #expect(!english.contains("Dulu saya menjawab"))
      // Without reasons nothing goes out.
      let draft = try await visitor.get("/console/klaim/jbg-1/sunting")
      var bare = fields(
        "Judul pertama", url: "https://contoh.example/1", version: draft.hidden("versi"),
        base: draft.hidden("dasar"))
      bare.removeAll { $0.0 == "penjelasan" }
      _ = try await visitor.post("/console/klaim/jbg-1/sunting", bare + [("penjelasan", "")])
      let last = try await visitor.get("/console/klaim/jbg-1/terbitkan")
      let refused = try await visitor.post(
        "/console/klaim/jbg-1/terbitkan",
        [("versi", last.hidden("versi")), ("sudah-dibuka", "1")])
      #expect(refused.status == 422 && refused.body.contains("Belum ada penjelasan"))
    }
  }

  @Test("a rumor is merged with any other by its number, and what is not there is said")
  func mergeByNumber() async throws {
    try await RunningConsole.run { console in
      try await console.ask(Self.rumor, by: "628111")
      try await console.ask(
        "Katanya pasar Ploso ditutup seminggu mulai Senin karena ada wabah, benar tidak ya?",
        by: "628112")
      try await console.joinRumors()
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let found = try await visitor.get("/console/rumor/1?cari=%232")
      #expect(found.body.contains("name=\"dengan\" value=\"2\""))
      #expect(
        try await visitor.get("/console/rumor/1?cari=pasar%20ploso%20ditutup").body.contains(
          "name=\"dengan\" value=\"2\""))
      let form = [("versi", found.hidden("versi"))]
      let missing = try await visitor.post(
        "/console/rumor/1/gabung", form + [("dengan", "99")])
      #expect(missing.status == 422 && missing.body.contains("Rumor nomor 99 tidak ada"))
      #expect(
        try await visitor.post("/console/rumor/1/gabung", form + [("dengan", "2")]).status == 303)
      let deed = try #require(try await console.deeds("rumor/1").first)
      #expect(deed.became?.contains("rumor/2") == true && deed.was != nil)
    }
  }

  @Test("merge, split, note, dismiss and recall")
  func work() async throws {
    try await RunningConsole.run { console in
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

  @Test("two who edit one claim: the second is told, sees both, and loses nothing")
  func conflict() async throws {
    try await RunningConsole.run { console in
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

  @Test("with a second pair of eyes asked for, the author cannot publish and a reviewer can")
  func secondPair() async throws {
    try await RunningConsole.run {
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

  @Test("nothing is published without a source that answers, unless somebody vouches for it")
  func source() async throws {
    try await RunningConsole.run { console in
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

  @Test("history compares and goes back; a retraction takes the claim out")
  func history() async throws {
    try await RunningConsole.run { console in
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
      let first = try await visitor.get("/console/klaim/jbg-1/riwayat/1")
      #expect(
        try await visitor.post(
          "/console/klaim/jbg-1/riwayat/1/pulihkan",
          [("versi", first.hidden("versi")), ("dasar", first.hidden("dasar"))]
        ).status == 303)
      #expect(try await console.deeds("claim/jbg-1").first?.was?.contains("Judul kedua") == true)
      #expect(
        try await visitor.get("/console/klaim/jbg-1/terbitkan").body.contains("Judul pertama"))
      #expect(
        try await visitor.post("/console/klaim/jbg-1/tarik", [("alasan", "keliru")]).status == 303)
      #expect(try await console.claim("jbg-1")?.status == .retracted)
      #expect(try await visitor.get("/console/klaim/jbg-1").body.contains("ditarik: keliru"))
    }
  }

  @Test("a file is looked at first, then taken over with its bad rows named, by who started it")
  func importing() async throws {
    try await RunningConsole.run { console in
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
      let page = try await visitor.get(sent.location)
      #expect(page.body.contains("<b>1</b> baru, <b>1</b> berubah, 0 sama, <b>1</b> keliru"))
      #expect(page.body.contains("Baris 3") && page.body.contains("judul (title) belum ada"))
      #expect(try await console.claim("a-2") == nil)
      // What a colleague changes after the preview is shown before it is gone over…
      try await console.publish(Claim(id: "a-1", title: "Dari rekan", verdict: .hoax))
      let moved = try await visitor.post(
        page.path + "/jalankan", [("dilihat", page.hidden("dilihat"))])
      #expect(moved.status == 409 && moved.body.contains("Dari"))
      #expect(try await console.claim("a-2") == nil)
      let form = [("dilihat", moved.hidden("dilihat"))]
      #expect(try await visitor.post(page.path + "/jalankan", form).status == 303)
      #expect(try await visitor.post(page.path + "/jalankan", form).status == 404)
      let runner = ClaimImportRunner(
        database: console.database, vault: console.vault, logger: Logger(label: "uji"))
      while try await runner.step() {}
      #expect(try await console.claim("a-1")?.title == "Baru")
      #expect(try await console.claim("a-2")?.verdict == .true)
      #expect(
        try await visitor.get(sent.location).body.contains("1 baru, 1 berubah, 0 sama, 1 keliru"))
      let deed = try #require(try await console.deeds("claim/a-1").first)
      #expect(deed.action == "claim.import")
      #expect(deed.was?.contains("Dari rekan") == true && deed.became?.contains("Baru") == true)
      let export = try await visitor.get("/console/klaim/unduh?bentuk=csv")
      #expect(export.status == 200)
      #expect(export.headers["content-disposition"]?.contains("klaim.csv") == true)
    }
  }

  @Test("what is changed while a file is taken over is not gone over, and its row is named")
  func importRace() async throws {
    try await RunningConsole.run { console in
      try await console.publish(Claim(id: "a-1", title: "Lama", verdict: .hoax))
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      let sent = try await visitor.post(
        "/console/klaim/impor",
        [
          (
            "isi",
            """
            {"id":"a-1","title":"Dari berkas","verdict":"salah"}
            {"id":"a-2","title":"Pertama","verdict":"salah"}
            {"id":"a-2","title":"Kedua","verdict":"salah"}
            """
          )
        ])
      let page = try await visitor.get(sent.location)
      _ = try await visitor.post(page.path + "/jalankan", [("dilihat", page.hidden("dilihat"))])
      try await console.publish(Claim(id: "a-1", title: "Dari rekan", verdict: .hoax))
      let runner = ClaimImportRunner(
        database: console.database, vault: console.vault, logger: Logger(label: "uji"))
      while try await runner.step() {}
      #expect(try await console.claim("a-1")?.title == "Dari rekan")
      // Its own earlier row is nobody else's change.
      #expect(try await console.claim("a-2")?.title == "Kedua")
      let done = try await visitor.get(sent.location).body
      #expect(done.contains("Baris 1: klaim a-1 diubah sesudah pratinjau"))
      #expect(done.contains("1 baru, 1 berubah, 0 sama, 1 keliru"))
    }
  }

  @Test("with a second pair of eyes asked for, a file becomes drafts")
  func importedDrafts() async throws {
    try await RunningConsole.run {
      $0.needsSecondPair = true
    } body: { console in
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      let sent = try await visitor.post(
        "/console/klaim/impor",
        [("isi", "{\"id\":\"a-1\",\"title\":\"Baru\",\"verdict\":\"salah\"}")])
      let page = try await visitor.get(sent.location)
      #expect(page.body.contains("Semuanya masuk sebagai draf"))
      _ = try await visitor.post(page.path + "/jalankan", [("dilihat", page.hidden("dilihat"))])
      let runner = ClaimImportRunner(
        database: console.database, vault: console.vault, needsSecondPair: true,
        logger: Logger(label: "uji"))
      while try await runner.step() {}
      #expect(try await console.claim("a-1") == nil)
      #expect(try await visitor.get("/console/klaim?keadaan=draf").body.contains("klaim/a-1\""))
      // And whoever brought it cannot let it out.
      #expect(
        try await visitor.get("/console/klaim/a-1/terbitkan").body.contains(
          "anggota lain yang menerbitkannya"))
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
      // By who checked it, and by when.
      for (number, day) in ["2026-01-05", "2026-02-05", "2026-03-05"].enumerated() {
        try await console.publish(
          Claim(
            id: "b-\(number)", title: "Kabar \(number)", verdict: .hoax, source: "KPU & kawan",
            date: day))
      }
      let dated = try await visitor.get(
        "/console/klaim?sumber=KPU%20%26%20kawan&dari=2026-02-01&sampai=2026-02-28"
      ).body
      #expect(dated.contains("klaim/b-1\"") && !dated.contains("klaim/b-0\""))
      #expect(!dated.contains("klaim/b-2\"") && !dated.contains("klaim/a-1\""))
      // An address in a link holds whatever is looked for.
      let odd = try await visitor.get("/console/klaim?kata=50%25%20%26%20pemilu%3F").body
      #expect(odd.contains("pesan=50%25%20%26%20pemilu%3F"))
      let said = try await visitor.get("/console/coba?pesan=air%20PDAM%20Jombang%20mati%20sebulan")
      #expect(said.body.contains("HOAKS"))
      #expect(said.body.contains("yakin"))
    }
  }
}
