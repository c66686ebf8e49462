import Delivery
import Domain
import Foundation
import Logging
import Storage
import TestSupport
import Testing

@testable import Console

/// The console as staff meet it: in a real browser, on a phone and on a desk; skipped where no browser is
/// installed.
///
/// Pictures of every page are kept in `.build/screenshots` for review.
@Suite(
  "The console in a browser", .enabled(if: Browser.isInstalled), .serialized,
  .timeLimit(.minutes(10)))
struct ConsoleBrowserTests {
  private static let pictures = PackageRoot.path(".build/screenshots")
  /// `scripts/test` puts it there, out of the PyPI package axe-playwright-python.
  private static let checker = PackageRoot.path(
    ".build/axe/axe_playwright_python/axe.min.js")

  private static let rumor =
    "Pemberitahuan penting: mulai besok air PDAM Jombang mati selama sebulan karena pipa induk di Mojoagung pecah, segera tampung air, info 081234567890"

  /// A console with something in it.
  private static func filled(_ console: RunningConsole) async throws -> Member {
    for (number, verdict) in Verdict.allCases.enumerated() {
      try await console.publish(
        Claim(
          id: "jbg-\(number)",
          title: "Bantuan tunai Rp600.000 lewat tautan pendaftaran nomor \(number)",
          verdict: verdict, summary: "Tautan itu meminta data pribadi dan kata sandi.",
          url: "https://periksa.example/\(number)", source: "KKD Jombang", date: "2026-11-03",
          narratives: ["Daftar sekarang di tautan ini, bantuan cair hari ini juga \(number)"]))
    }
    let now = Timestamp.now
    for hour in 0..<12 {
      try await console.ask(
        rumor + (hour % 3 == 0 ? " sebarkan" : ""), by: "62811\(hour)", isForwarded: hour % 2 == 0,
        at: now.advanced(byMilliseconds: -Int64(hour) * 3_500_000))
    }
    try await console.ask(
      "Katanya pasar Ploso ditutup seminggu mulai Senin karena ada wabah, benar tidak ya?",
      by: "628222", at: now)
    try await console.joinRumors()
    return try await console.member("siti@kkd.example", [.admin, .editor, .publisher])
  }

  /// The rumor that most ask about.
  private static func hottest(_ console: RunningConsole) async throws -> Int64 {
    let queue = try await console.database.read { [vault = console.vault] in
      try RumorDeskStore(vault: vault).queue(.open, after: nil, limit: 1, in: $0)
    }
    return try #require(queue.first?.0.id)
  }

  private static func enter(
    _ browser: Browser, _ console: RunningConsole, _ email: String
  ) async throws {
    try await browser.open(console.address + "/console/masuk")
    let code = OneTimeCode.code(RunningConsole.secret, step: OneTimeCode.step(at: .now))
    try await browser.perform(
      """
      document.querySelector('#email').value = '\(email)';
      document.querySelector('#sandi').value = '\(RunningConsole.password)';
      document.querySelector('#kode').value = '\(code)';
      document.querySelector('main form button').click()
      """)
    try await browser.wait(
      "location.pathname !== '/console/masuk' && document.readyState === 'complete'")
  }

  /// What is wrong with the page for people who see, hear or move differently.
  private static func violations(_ browser: Browser) async throws -> String {
    try await browser.run(script: try String(contentsOfFile: checker, encoding: .utf8))
    return try await browser.text(
      """
      axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations
        .filter((one) => ['serious', 'critical'].includes(one.impact))
        .map((one) => one.id + ': ' + one.nodes.map((node) => node.html).slice(0, 2).join(' | ')).join('\\n'))
      """)
  }

  /// The page as it stands: no wider than the phone, no serious violation, no broken policy.
  private static func check(
    _ browser: Browser, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await browser.wait("document.readyState === 'complete'")
    try await browser.screenshot("\(pictures)/\(name)-360.png")
    #expect(
      try await browser.text("document.documentElement.scrollWidth <= window.innerWidth")
        == "true", "\(name) is too wide", sourceLocation: sourceLocation)
    let found = try await violations(browser)
    #expect(found.isEmpty, "\(name): \(found)", sourceLocation: sourceLocation)
    // The browser says of every answer with an error's number that it has one.
    let complaints = browser.complaints.filter { !$0.contains("responded with a status of 4") }
    #expect(complaints.isEmpty, "\(name): \(complaints)", sourceLocation: sourceLocation)
    browser.forgetComplaints()
  }

  /// Fills fields in as a hand would.
  private static func type(_ browser: Browser, _ fields: [(String, String)]) async throws {
    for (id, text) in fields {
      let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      try await browser.perform(
        """
        const field = document.getElementById('\(id)'); field.value = \(quoted);
        field.dispatchEvent(new Event('input', {bubbles: true}))
        """)
    }
  }

  private static func says(_ text: String) -> String {
    "document.body?.textContent.includes('\(text)')"
  }

  @Test("every page fits a phone and a desk, breaks no policy, and has no serious violation")
  func pages() async throws {
    try #require(
      FileManager.default.fileExists(atPath: Self.checker), "run the tests with make test")
    try await RunningConsole.run { console in
      let member = try await Self.filled(console)
      let rumor = try await Self.hottest(console)
      try await console.database.write { session in
        try ClaimDeskStore().save(
          Claim(
            id: "jbg-0", title: "Bantuan tunai Rp600.000 itu penipuan", verdict: .hoax,
            summary: "KKD memeriksa tautannya.", url: "https://periksa.example/0",
            source: "KKD Jombang", date: "2026-11-04"),
          base: try ClaimDeskStore.digest(ClaimStore().claim(id: "jbg-0", in: session)),
          rumorID: nil, read: 0, by: AuditStore.Actor(member), at: .now, in: session)
        for number in 1...2 {
          try ClaimDeskStore().note(
            Claim(id: "jbg-2", title: "Judul \(number)", verdict: .hoax), replacing: nil, "terbit",
            by: AuditStore.Actor(member), at: .now, in: session)
          _ = try ResponseRevisionStore().add(
            path: "id/tips/berhenti-dulu.md",
            text: "---\ntitle: Berhenti dulu\nkeywords: [viral]\n---\nTarik napas \(number).\n",
            base: nil, author: "siti@kkd.example", after: Int64(number - 1), at: .now, in: session)
        }
        _ = try ClaimImportStore().add(
          name: "contoh.jsonl", format: "auto",
          body: Array(
            (#"{"id":"jbg-3","title":"Judul dari berkas","verdict":"salah"}"# + "\n{}").utf8),
          total: 2, by: AuditStore.Actor(member), at: .now, in: session)
      }
      let (waiting, done) = try await AnnouncementFlow.examples(console)
      try await Browser.run { browser in
        try await Self.enter(browser, console, member.email)
        for (name, path) in [
          ("hari-ini", "/console/hari-ini"), ("rumor", "/console/rumor"),
          ("satu-rumor", "/console/rumor/\(rumor)"), ("klaim", "/console/klaim"),
          ("satu-klaim", "/console/klaim/jbg-0"), ("sunting", "/console/klaim/jbg-0/sunting"),
          ("terbitkan", "/console/klaim/jbg-0/terbitkan"), ("impor", "/console/klaim/impor"),
          ("klaim-baru", "/console/klaim/baru"), ("impor-berkas", "/console/klaim/impor/1"),
          ("riwayat-klaim", "/console/klaim/jbg-2/riwayat/2"),
          ("riwayat-jawaban", "/console/jawaban/id/tips/berhenti-dulu/riwayat/2"),
          ("warga", "/console/warga"),
          ("jawaban", "/console/jawaban"), ("jawaban-jenis", "/console/jawaban?jenis=faq"),
          ("satu-jawaban", "/console/jawaban/id/answer/hoax"),
          ("pengumuman", "/console/pengumuman"),
          ("tulis-pengumuman", "/console/pengumuman/baru"),
          ("satu-pengumuman", "/console/pengumuman/\(waiting)"),
          ("pengumuman-terkirim", "/console/pengumuman/\(done)"),
          ("tarik-pengumuman", "/console/pengumuman/\(done)/susulan?jenis=penarikan"),
          ("coba", "/console/coba?pesan=bantuan%20tunai%20lewat%20tautan%20pendaftaran"),
          ("anggota", "/console/anggota"), ("satu-anggota", "/console/anggota/\(member.id)"),
          ("jejak", "/console/jejak"), ("akun", "/console/akun"), ("kode", "/console/akun/kode"),
          ("panduan", "/console/panduan"), ("tidak-ada", "/console/tidak-ada"),
        ] {
          for width in [360, 1280] {
            try await browser.resize(width: width, height: width == 360 ? 740 : 800)
            browser.forgetComplaints()
            try await browser.open(console.address + path)
            try await browser.screenshot("\(Self.pictures)/\(name)-\(width).png")
            if width == 360 {
              // What `scripts/guide` puts into the guide.
              try await browser.screenshot(
                "\(Self.pictures)/panduan-\(name)-360.png", wholly: false)
            }
            #expect(
              try await browser.text(
                "document.documentElement.scrollWidth <= window.innerWidth") == "true",
              "\(name) is wider than \(width)")
            let complaints = browser.complaints.filter { !$0.contains("status of 404") }
            #expect(complaints.isEmpty, "\(name): \(complaints)")
            if width == 360 {
              let found = try await Self.violations(browser)
              #expect(found.isEmpty, "\(name): \(found)")
            }
          }
          // What a first visit loads beside Bootstrap and Chart.js.
          let bytes = try await browser.text(
            """
            fetch(location.href).then((page) => page.text()).then(async (html) => {
              const own = [...document.querySelectorAll('link[rel=stylesheet], script[src]')]
                .map((one) => one.href || one.src).filter((one) => one.includes('/konsol.'));
              const sizes = await Promise.all(own.map((one) => fetch(one).then((file) => file.text())));
              return html.length + sizes.reduce((sum, text) => sum + text.length, 0);
            })
            """)
          #expect(Int(bytes) ?? .max < 100_000, "\(name): \(bytes) bytes")
        }
      }
    }
  }

  @Test("from the link to a published claim on a phone, and back within thirty seconds")
  func publishing() async throws {
    try await RunningConsole.run { console in
      _ = try await Self.filled(console)
      let token = try await console.database.write { [members = console.members] session in
        let member = try #require(
          try members.add(
            email: "eni@kkd.example", name: "", organisation: .kkd, roles: [.editor], at: .now,
            in: session))
        return try members.makeLink(for: member.id, at: .now, in: session)
      }
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await browser.open(console.address + "/console/undangan/\(token)")
        try await browser.screenshot("\(Self.pictures)/undangan-360.png")
        try await browser.perform(
          """
          document.querySelector('#nama').value = 'Eni';
          document.querySelector('#sandi').value = '\(RunningConsole.password)';
          document.querySelector('#ulangi').value = '\(RunningConsole.password)';
          document.querySelector('main form button').click()
          """)
        try await browser.wait("location.pathname === '/console/akun'")
        try await browser.open(console.address + "/console/rumor")
        try await browser.click("main .list-group a")
        try await browser.wait("/rumor\\/\\d+/.test(location.pathname)")
        try await browser.click("form[action$=ambil] button")
        try await browser.wait("document.body?.textContent.includes('Tersimpan.')")
        try await browser.click("a[href*=\"klaim/baru\"]")
        try await browser.wait(
          "location.pathname === '/console/klaim/baru' && document.querySelector('#bunyi')?.value.includes('08••')"
        )
        try await browser.perform(
          """
          const set = (name, value) => { const field = document.getElementById(name); field.value = value; field.dispatchEvent(new Event('input', {bubbles: true})); };
          set('judul', 'Air PDAM Jombang mati sebulan');
          set('penjelasan', 'PDAM: perbaikan pipa hanya dua hari.');
          set('tautan', '\(console.address)/console/masuk');
          document.querySelector('button[name=pratinjau]').click()
          """)
        try await browser.wait("location.pathname.endsWith('/terbitkan')")
        try await browser.screenshot("\(Self.pictures)/alur-terbitkan-360.png")
        try await browser.click("form[action$=terbitkan] button")
        try await browser.wait("document.querySelector('[data-countdown]')")
        try await browser.screenshot("\(Self.pictures)/alur-terbit-360.png")
        #expect(
          try await browser.text(
            "document.body?.textContent.includes('orang yang pernah bertanya')")
            == "true")
        try await browser.click("[data-countdown]")
        try await browser.wait("document.body?.textContent.includes('Diurungkan')")
      }
    }
  }

  @Test("an announcement from its draft through another's approval and a crash to the report")
  func announcing() async throws {
    try await RunningConsole.run { console in
      try await AnnouncementFlow.subscribe(1_700, console)
      let author = try await console.member("ani@kpu.example", [.publisher], of: .kpu)
      let other = try await console.member("budi@kpu.example", [.publisher], of: .kpu)
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await Self.enter(browser, console, author.email)
        try await browser.open(console.address + "/console/pengumuman/baru")
        try await browser.perform(
          """
          const set = (name, value) => { const field = document.getElementById(name); field.value = value; field.dispatchEvent(new Event('input', {bubbles: true})); };
          set('judul-id', 'Jadwal pindah memilih');
          set('isi-id', 'Pelayanan pindah memilih dibuka sampai Jumat di kantor KPU Jombang.');
          set('mendesak', 'uji di peramban sungguhan');
          document.querySelector('main form button').click()
          """)
        try await browser.wait("document.body?.textContent.includes('Tersimpan.')")
        try await browser.screenshot("\(Self.pictures)/alur-pengumuman-draf-360.png")
        try await browser.click("form button.btn-primary")
        try await browser.wait("document.body?.textContent.includes('menunggu persetujuan')")
        #expect(
          try await browser.text("document.body?.textContent.includes('Setujui')") == "false")
      }
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await Self.enter(browser, console, other.email)
        try await browser.open(console.address + "/console/pengumuman/1")
        try await browser.click("form button.btn-primary")
        try await browser.wait("document.body?.textContent.includes('disetujui')")
        let runner = try AnnouncementFlow.runner(console)
        try await runner.passOver(at: .now)
        try await browser.open(console.address + "/console/pengumuman/1")
        try await browser.wait("document.querySelector('[data-progress][data-moving]')")
        try await browser.screenshot("\(Self.pictures)/alur-pengumuman-jalan-360.png")
        // It ends in the middle of writing recipients down…
        let doomed = Task { try await runner.passOver(at: .now) }
        try await eventually("some are written down") {
          try await AnnouncementFlow.rows(console) > 0
        }
        doomed.cancel()
        _ = await doomed.result
        // …and another goes on; the page follows by itself, and shows the end.
        let next = try AnnouncementFlow.runner(console)
        while try await AnnouncementFlow.state(1, console) != .done {
          try await next.passOver(at: .now)
        }
        try await browser.wait("document.getElementById('keadaan')?.textContent === 'selesai'")
        try await browser.screenshot("\(Self.pictures)/alur-pengumuman-selesai-360.png")
        #expect(
          try await browser.text("document.querySelector('[data-figure=sent]').textContent")
            == "1.700")
        let report = try await browser.text(
          "fetch('/console/pengumuman/1/laporan.csv').then((file) => file.text())")
        #expect(report.split(separator: "\r\n").count == 1_701)
        #expect(try await AnnouncementFlow.rows(console) == 1_700)
      }
    }
  }

  @Test("what was typed outlives a lost connection and a closed page")
  func typedText() async throws {
    try await RunningConsole.run { console in
      let member = try await Self.filled(console)
      try await Browser.run { browser in
        try await Self.enter(browser, console, member.email)
        let path = console.address + "/console/klaim/jbg-1/sunting"
        try await browser.open(path)
        try await browser.setOffline(true)
        try await browser.perform(
          """
          const field = document.getElementById('penjelasan');
          field.value = 'Kalimat panjang yang tidak boleh hilang.';
          field.dispatchEvent(new Event('input', {bubbles: true}));
          document.querySelector('main form .btn-outline-primary').click()
          """)
        try await browser.wait("!document.getElementById('terputus').hidden")
        try await browser.setOffline(false)
        try await browser.open(path)
        #expect(
          try await browser.text("document.getElementById('penjelasan').value")
            == "Kalimat panjang yang tidak boleh hilang.")
        try await browser.click("main form .btn-outline-primary")
        try await browser.wait("document.body?.textContent.includes('Tersimpan.')")
        try await browser.open(path)
        #expect(try await browser.text("document.querySelector('.kept') === null") == "true")
      }
    }
  }

  @Test(
    "text kept from before a colleague's change does not go over it; both are shown, and nothing is lost"
  )
  func keptText() async throws {
    try await RunningConsole.run { console in
      let member = try await Self.filled(console)
      let colleague = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let path = "/console/klaim/jbg-1/sunting"
      func edit(_ title: String) async throws {
        let page = try await colleague.get(path)
        let saved = try await colleague.post(
          path,
          [
            ("judul", title), ("hasil", "hoax"), ("penjelasan", "Dari Eni."), ("bahasa", "id"),
            ("tautan", "https://periksa.example/1"), ("versi", page.hidden("versi")),
            ("dasar", page.hidden("dasar")),
          ])
        #expect(saved.status == 303)
      }
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await Self.enter(browser, console, member.email)
        try await browser.open(console.address + path)
        try await Self.type(browser, [("penjelasan", "Kalimat Siti yang belum tersimpan.")])
        // The page is left, and Eni saves meanwhile.
        try await edit("Judul dari Eni")
        try await browser.open(console.address + path)
        #expect(
          try await browser.text("document.getElementById('penjelasan').value")
            == "Kalimat Siti yang belum tersimpan.")
        try await browser.click("main form .btn-outline-primary")
        try await browser.wait(Self.says("eni@kkd.example lebih dulu"))
        try await Self.check(browser, "bentrok-klaim")
        #expect(
          try await browser.text("document.getElementById('penjelasan').value")
            == "Kalimat Siti yang belum tersimpan.")
        #expect(try await colleague.get(path).body.contains("value=\"Judul dari Eni\""))
        // Seen and merged, it is saved; and the text is kept no longer.
        try await Self.type(browser, [("judul", "Judul dari keduanya")])
        try await browser.click("main form .btn-outline-primary")
        try await browser.wait(Self.says("Tersimpan."))
        #expect(try await colleague.get(path).body.contains("Judul dari keduanya"))
        try await browser.open(console.address + path)
        #expect(try await browser.text("document.querySelector('.kept') === null") == "true")
        // Another's success is not taken for one's own.
        try await Self.type(browser, [("penjelasan", "Belum tersimpan juga.")])
        try await browser.open(console.address + "/console/akun?selesai=tersimpan")
        try await browser.open(console.address + path)
        #expect(
          try await browser.text("document.getElementById('penjelasan').value")
            == "Belum tersimpan juga.")
        // And on a shared phone nobody sees what somebody else has typed.
        let other = try await console.database.write { [vault = console.vault] session in
          let id = try MemberStore(vault: vault).member(email: "eni@kkd.example", in: session)?.id
          return try MemberSessionStore(vault: vault).start(
            memberID: id ?? 0, device: "uji", at: .now, in: session)
        }
        try await browser.setCookie("tabayun-konsol", other, at: console.address)
        try await browser.open(console.address + path)
        #expect(try await browser.text("document.querySelector('.kept') === null") == "true")
        #expect(
          try await browser.text(
            "document.getElementById('penjelasan').value.includes('juga')") == "false")
      }
    }
  }

  @Test("a day's work on a phone: search, merge, split, dismiss, import, try out, audit")
  func work() async throws {
    try await RunningConsole.run { console in
      let member = try await Self.filled(console)
      let rumor = console.address + "/console/rumor/\(try await Self.hottest(console))"
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await Self.enter(browser, console, member.email)
        // Two rumors become one and two again.
        try await browser.open(rumor)
        try await Self.type(browser, [("cari", "pasar ploso ditutup seminggu")])
        try await browser.click("form[role=search] button")
        try await browser.click("form[action$='/gabung'] button")
        try await browser.wait(Self.says("Tersimpan."))
        #expect(try await browser.text(Self.says("pasar Ploso")) == "true")
        try await browser.perform(
          """
          [...document.querySelectorAll('li')].find((row) => row.textContent.includes('pasar Ploso'))
            .querySelector('[name=bunyi]').click()
          """)
        try await browser.click("form[action$='/pisah'] button")
        try await browser.wait(
          "location.search.includes('selesai') && !\(Self.says("pasar Ploso"))")
        // What is typed beside a form that fails is not lost.
        try await Self.type(browser, [("catatan", "Sudah telepon PDAM.")])
        try await browser.perform("document.querySelector('details').open = true")
        try await Self.type(browser, [("alasan", "Bukan kabar.")])
        try await browser.click("form[action$='/kesampingkan'] button")
        try await browser.wait("location.pathname === '/console/rumor'")
        try await browser.open(rumor)
        #expect(try await browser.text(Self.says("Dikesampingkan: Bukan kabar.")) == "true")
        #expect(
          try await browser.text("document.getElementById('catatan').value")
            == "Sudah telepon PDAM.")
        // A claim is found by its words, and what the bot would say is one press away.
        try await browser.open(console.address + "/console/klaim")
        try await Self.type(browser, [("kata", "bantuan tunai & tautan 100%")])
        try await browser.click("form[role=search] button")
        try await browser.click("a[href*='coba?pesan']")
        try await browser.wait("location.pathname === '/console/coba'")
        #expect(
          try await browser.text("document.getElementById('pesan').value")
            == "bantuan tunai & tautan 100%")
        try await Self.type(browser, [("pesan", "kuis")])
        try await browser.click("form[data-keep-form=coba] button")
        try await browser.wait(Self.says("play/intro"))
        // A pasted file: looked at, then taken over; what was pasted is kept until then.
        try await browser.open(console.address + "/console/klaim/impor")
        let row = #"{"id":"impor-1","title":"Dari tempelan","verdict":"salah"}"#
        try await Self.type(browser, [("isi-berkas", row)])
        try await browser.open(console.address + "/console/klaim/impor")
        #expect(try await browser.text("document.getElementById('isi-berkas').value") == row)
        try await browser.click("form[data-keep-form=impor] > button")
        try await browser.wait("location.pathname.startsWith('/console/klaim/impor/')")
        try await Self.check(browser, "alur-impor")
        try await browser.click("form[action$='/jalankan'] button")
        let runner = ClaimImportRunner(
          database: console.database, vault: console.vault, logger: Logger(label: "uji"))
        try await eventually("it is taken over") {
          _ = try await runner.step()
          return try await console.claim("impor-1") != nil
        }
        try await browser.wait(Self.says("Selesai."))
        try await browser.open(console.address + "/console/klaim/impor")
        #expect(try await browser.text("document.getElementById('isi-berkas').value") == "")
        // All of it is in the audit.
        try await browser.open(console.address + "/console/jejak")
        for deed in ["rumor.merge", "rumor.split", "rumor.dismiss", "claim.import"] {
          #expect(try await browser.text(Self.says(deed)) == "true", "\(deed)")
        }
        try await browser.click("a[href*='periksa=semua']")
        try await browser.wait(Self.says("Utuh:"))
      }
    }
  }

  @Test("a canned answer is edited with a live preview; a colleague's edit in between is shown")
  func responses() async throws {
    try await RunningConsole.run(copyingResponses: true) { console in
      let member = try await Self.filled(console)
      let colleague = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let path = "/console/jawaban/id/tips/berhenti-dulu"
      let text = "---\ntitle: Berhenti dulu\nkeywords: [viral]\n---\n"
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await Self.enter(browser, console, member.email)
        try await browser.open(console.address + path)
        try await Self.type(browser, [("teks", text + "Napas *panjang* dulu.")])
        try await browser.wait(
          "document.getElementById('pratinjau').querySelector('b')?.textContent === 'panjang'")
        let page = try await colleague.get(path)
        #expect(
          try await colleague.post(
            path,
            [
              ("teks", text + "Dari Eni."), ("versi", page.hidden("versi")),
              ("berkas", page.hidden("berkas")),
            ]
          ).status == 303)
        try await browser.click("form[data-preview] .btn-primary")
        try await browser.wait(Self.says("Teksnya sudah diubah"))
        try await Self.check(browser, "bentrok-jawaban")
        try await browser.click("form[data-preview] .btn-primary")
        try await browser.wait(Self.says("Tersimpan."))
        try await browser.click("a[href*='/riwayat/1']")
        try await browser.click("form[action$='/pulihkan'] button")
        try await browser.wait(Self.says("Tersimpan."))
        #expect(
          try await browser.text("document.getElementById('teks').value.includes('Dari Eni.')")
            == "true")
      }
    }
  }

  @Test("the door, the invitation, its link and the second factor, on a phone")
  func doors() async throws {
    try await RunningConsole.run { console in
      let admin = try await Self.filled(console)
      try await Browser.run { browser in
        try await browser.resize(width: 360, height: 740)
        try await browser.open(console.address + "/console/masuk")
        try await Self.check(browser, "masuk")
        try await Self.type(browser, [("email", admin.email), ("sandi", "keliru sekali")])
        try await browser.click("main form button")
        try await browser.wait(Self.says("tidak cocok"))
        try await Self.check(browser, "masuk-ditolak")
        try await Self.enter(browser, console, admin.email)
        try await browser.open(console.address + "/console/anggota")
        try await Self.type(browser, [("email", "pia@kkd.example")])
        try await browser.click("#peran-publisher")
        try await browser.click("form.door-wide .btn-primary")
        try await browser.wait("document.querySelector('#tautan')")
        try await Self.check(browser, "tautan")
        let link = try await browser.text(
          "new URL(document.querySelector('#tautan').value).pathname")
        // In her own browser.
        try await browser.click("[data-forget]")
        try await browser.wait("location.pathname === '/console/masuk'")
        try await browser.open(console.address + link)
        try await Self.check(browser, "undangan")
        try await Self.type(
          browser,
          [
            ("nama", "Pia"), ("sandi", RunningConsole.password),
            ("ulangi", RunningConsole.password),
          ])
        try await browser.click("main form button")
        try await browser.wait("location.pathname === '/console/akun/kode'")
        let key = try await browser.text("document.querySelector('[name=rahasia]').value")
        let secret = try #require(OneTimeCode.bytes(base32: key))
        try await Self.type(
          browser,
          [
            ("kode", OneTimeCode.code(secret, step: OneTimeCode.step(at: .now))),
            ("sandi", RunningConsole.password),
          ])
        try await browser.click("main form button")
        try await browser.wait(Self.says("Kode pengaman terpasang"))
        try await browser.open(console.address + "/console/pengumuman/baru")
        #expect(try await browser.text(Self.says("Tulis")) != "")
        #expect(
          try await browser.text("document.querySelector('#judul-id') !== null") == "true")
      }
    }
  }

  @Test("without scripts a rumor becomes a published claim all the same")
  func withoutScripts() async throws {
    try await RunningConsole.run { console in
      let member = try await Self.filled(console)
      let rumor = console.address + "/console/rumor/\(try await Self.hottest(console))"
      try await Browser.run { browser in
        try await browser.setScripts(false)
        try await Self.enter(browser, console, member.email)
        try await browser.open(rumor)
        try await browser.click("form[action$='/ambil'] button")
        try await browser.wait(Self.says("Tersimpan."))
        try await browser.click("a[href*='klaim/baru']")
        try await browser.wait("document.querySelector('#bunyi')?.value.includes('08••')")
        try await Self.type(
          browser,
          [
            ("judul", "Air PDAM Jombang mati sebulan"), ("penjelasan", "Hanya dua hari."),
            ("tautan", console.address + "/console/masuk"),
          ])
        try await browser.click("button[name=pratinjau]")
        try await browser.wait("location.pathname.endsWith('/terbitkan')")
        try await browser.click("a[href*='bahasa=jv']")
        try await browser.wait("location.search.includes('bahasa=jv')")
        try await browser.click("form[action$='/terbitkan'] button")
        try await browser.wait(Self.says("orang yang pernah bertanya"))
        try await browser.click("form[action$='/urungkan'] button")
        try await browser.wait(Self.says("Diurungkan"))
        #expect(browser.complaints == [])
      }
    }
  }

  @Test("a page that is open hears of a new rumor")
  func live() async throws {
    try await RunningConsole.run { console in
      let member = try await Self.filled(console)
      try await Browser.run { browser in
        try await Self.enter(browser, console, member.email)
        try await browser.open(console.address + "/console/rumor")
        #expect(try await browser.text("document.getElementById('ada-baru').hidden") == "true")
        // One more who asks about a known one, or a colleague's deed, is no new rumor.
        try await console.ask(Self.rumor, by: "628444")
        try await console.joinRumors()
        _ = try await console.signedIn(
          try await console.member("eni@kkd.example", [.editor])
        ).post("/console/akun/nama", [("nama", "Eni")])
        let heard = """
          new Promise((done) => {
            const stream = new EventSource('/console/aliran');
            stream.addEventListener('berubah', () => { stream.close(); setTimeout(done, 500, 'heard') });
          })
          """
        async let told = browser.text(heard)
        try await console.ask(Self.rumor, by: "628555")
        #expect(try await told == "heard")
        #expect(try await browser.text("document.getElementById('ada-baru').hidden") == "true")
        try await console.ask(
          "Listrik padam tiga hari di seluruh Jombang mulai malam ini karena gardu terbakar",
          by: "628333")
        try await console.joinRumors()
        try await browser.wait("!document.getElementById('ada-baru').hidden")
      }
    }
  }
}
