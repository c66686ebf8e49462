import Domain
import Foundation
import Logging
import PublicSite
import Testing

private let sample = Claim(
  id: "tbh-1", title: "Air garam menyembuhkan flu", verdict: .hoax,
  summary: "Tidak ada bukti medis.", url: "https://periksa.example/air-garam",
  source: "Pemeriksa", date: "2026-03-03")

private let samplePath = "/klaim/air-garam-menyembuhkan-flu~tbh-1"

@Suite("Pages", .timeLimit(.minutes(2)))
struct PageTests {
  @Test("the first page searches and lists the latest checks")
  func home() async throws {
    let claims = (0..<45).map {
      Claim(id: "c\($0)", title: "Kabar nomor \($0)", verdict: .false)
    }
    try await RunningSite.run(MemoryHouse(claims: claims)) { site in
      let home = try await site.get("/")
      #expect(home.status == 200)
      #expect(home.body.contains("45 kabar sudah diperiksa"))
      #expect(home.body.contains("href=\"/klaim/kabar-nomor-0~c0\""))
      #expect(!home.body.contains("Kabar nomor 20<"))
      #expect(home.body.contains("href=\"/?hal=2\""))
      let last = try await site.get("/?hal=3")
      #expect(last.body.contains("Kabar nomor 44<"))
      #expect(!last.body.contains("hal=4"))
      for path in ["/?hal=4", "/?hal=0", "/?hal=-1", "/?hal=99999999999999999999"] {
        let page = try await site.get(path)
        #expect(page.status == (path.count > 12 ? 200 : 404), "\(path)")
      }
    }
  }

  @Test("a search shows its results with verdicts, or offers to ask")
  func search() async throws {
    try await RunningSite.run(MemoryHouse(claims: [sample])) { site in
      let found = try await site.get("/?q=air+garam")
      #expect(found.body.contains("1 hasil untuk “air garam”"))
      #expect(found.body.contains("Hoaks</span>"))
      #expect(found.body.contains(samplePath))
      #expect(found.headers["cache-control"] == "no-store")
      #expect(found.body.contains("<meta name=\"robots\" content=\"noindex\">"))
      let none = try await site.get("/?q=gempa%20besok")
      #expect(none.body.contains("Belum ada hasil untuk “gempa besok”"))
      #expect(none.body.contains("href=\"/coba?teks=gempa%20besok\""))
    }
  }

  @Test("a claim's page holds verdict, reason, source, date, link and share texts")
  func claim() async throws {
    try await RunningSite.run(MemoryHouse(claims: [sample])) { site in
      let page = try await site.get(samplePath)
      #expect(page.status == 200)
      for expected in [
        "<h1>Air garam menyembuhkan flu</h1>", "Hoaks</span>", "Tidak ada bukti medis.",
        "Pemeriksa",
        "3 Maret 2026", "href=\"https://periksa.example/air-garam\"",
        "https://wa.me/?text=%2AHOAKS%2A",
        "<link rel=\"canonical\" href=\"https://cek.example.id\(samplePath)\">",
        "<meta property=\"og:title\" content=\"Hoaks: Air garam menyembuhkan flu\">",
        "href=\"/coba?teks=Air%20garam%20menyembuhkan%20flu\"",
      ] {
        #expect(page.body.contains(expected), "\(expected)")
      }
    }
  }

  @Test("search engines read a ClaimReview; an official announcement is none")
  func structuredData() async throws {
    var official = sample
    official.id = "kpu-1"
    official.verdict = .official
    try await RunningSite.run(MemoryHouse(claims: [sample, official])) { site in
      let data = try structuredData(of: try await site.get(samplePath))
      #expect(data["@type"] as? String == "ClaimReview")
      #expect(data["claimReviewed"] as? String == sample.title)
      #expect(data["datePublished"] as? String == "2026-03-03")
      #expect((data["author"] as? [String: Any])?["name"] as? String == "Pemeriksa")
      let rating = data["reviewRating"] as? [String: Any]
      #expect(rating?["ratingValue"] as? Int == 1)
      #expect(rating?["alternateName"] as? String == "Hoaks")
      let page = try await site.get("/klaim/air-garam-menyembuhkan-flu~kpu-1")
      #expect(page.status == 200)
      #expect(!page.body.contains("ld+json"))
    }
  }

  @Test(
    "every verdict has a page with its own picture for link previews", arguments: Verdict.allCases)
  func verdicts(verdict: Verdict) async throws {
    var claim = sample
    claim.verdict = verdict
    try await RunningSite.run(MemoryHouse(claims: [claim])) { site in
      let page = try await site.get(samplePath)
      let picture = try #require(
        page.body.firstMatch(of: /og:image" content="https:\/\/cek\.example\.id([^"]+)"/))
      let image = try await site.get(String(picture.1))
      #expect(image.status == 200)
      #expect(image.headers["content-type"] == "image/png")
    }
  }

  @Test("a bare id and an old wording lead to the claim's address")
  func redirect() async throws {
    try await RunningSite.run(MemoryHouse(claims: [sample])) { site in
      for old in ["/klaim/tbh-1", "/klaim/judul-lama~tbh-1"] {
        let page = try await site.get(old)
        #expect(page.status == 301)
        #expect(page.headers["location"] == samplePath)
      }
    }
  }

  @Test("unknown and unpublished claims are not found, retracted ones are gone")
  func missing() async throws {
    var draft = sample
    draft.id = "draft"
    draft.status = .draft
    var retracted = sample
    retracted.id = "tarik"
    retracted.status = .retracted
    try await RunningSite.run(MemoryHouse(claims: [draft, retracted])) { site in
      for (path, status) in [
        ("/klaim/tbh-1", 404), ("/klaim/draft", 404), ("/klaim/%00", 404), ("/klaim/a%2Fb", 404),
        ("/tidak/ada", 404), ("/aset/situs.css", 404), ("/klaim/tarik", 410),
        ("/sitemap/x.xml", 404),
        ("/sitemap/9.xml", 404),
      ] {
        let page = try await site.get(path)
        #expect(page.status == status, "\(path)")
        #expect(page.body.contains("<h1>"), "\(path)")
        #expect(!page.body.contains(sample.title), "\(path)")
      }
    }
  }

  @Test("the page for what is not found takes nothing from other routes")
  func otherRoutes() async throws {
    try await RunningSite.run { site in
      let health = try await site.get("/health/live")
      #expect(health.body == "hidup")
      #expect(try await site.post("/webhooks/whatsapp", json: "{}").body == "diterima")
      for path in ["/webhooks/whatsapp", "/health", "/health/live/x", "/klaim", "/coba/pesan"] {
        #expect(try await site.get(path).status == 404, "\(path)")
      }
    }
  }

  @Test("an expired claim says that it may have changed")
  func expired() async throws {
    var claim = sample
    claim.expires = "2026-01-31"
    try await RunningSite.run(MemoryHouse(claims: [claim])) { site in
      let page = try await site.get(samplePath)
      #expect(page.body.contains("berlaku sampai 31 Januari 2026"))
    }
  }

  @Test("robots and sitemap name every published claim")
  func sitemap() async throws {
    try await RunningSite.run(MemoryHouse(claims: [sample])) { site in
      let robots = try await site.get("/robots.txt")
      #expect(robots.body.contains("Sitemap: https://cek.example.id/sitemap.xml"))
      let index = try await site.get("/sitemap.xml")
      #expect(index.body.contains("<loc>https://cek.example.id/sitemap/1.xml</loc>"))
      let map = try await site.get("/sitemap/1.xml")
      #expect(map.body.contains("<loc>https://cek.example.id\(samplePath)</loc>"))
      #expect(map.headers["content-type"]?.hasPrefix("application/xml") == true)
    }
  }

  @Test("no page weighs more than 30 KB with all that it loads")
  func weight() async throws {
    let claims = (0..<40).map {
      Claim(
        id: "turnbackhoax-\($0)", title: String(repeating: "Judul kabar yang panjang ", count: 4),
        verdict: .misleading, summary: String(repeating: "Alasan yang panjang. ", count: 30),
        url: "https://periksa.example/\($0)", source: "TurnBackHoax (MAFINDO)", date: "2026-03-03")
    }
    try await RunningSite.run(MemoryHouse(claims: claims)) { site in
      let claimPath = try #require(
        try await site.get("/klaim/turnbackhoax-1").headers["location"])
      for path in ["/", "/?q=kabar", claimPath, "/coba", "/tentang", "/privasi", "/tidak-ada"] {
        let page = try await site.get(path)
        var bytes = page.body.utf8.count
        let loaded = Set(page.body.matches(of: /(?:src|href)="(\/aset\/[^"]+)"/).map { $0.1 })
        for asset in loaded { bytes += try await site.get(String(asset)).body.utf8.count }
        #expect(bytes < 30 * 1024, "\(path): \(bytes) bytes")
      }
    }
  }

  @Test("assets are kept for a year under a name that changes with them")
  func assets() async throws {
    try await RunningSite.run { site in
      let home = try await site.get("/")
      let sheet = try #require(
        home.body.firstMatch(of: /href="(\/aset\/situs\.[0-9a-f]{12}\.css)"/))
      let asset = try await site.get(String(sheet.1))
      #expect(asset.status == 200)
      #expect(asset.headers["content-type"] == "text/css; charset=utf-8")
      #expect(asset.headers["cache-control"] == "public, max-age=31536000, immutable")
      let tag = try #require(asset.headers["etag"])
      let again = try await site.get(String(sheet.1), ["if-none-match": tag])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      #expect(try await site.get("/favicon.ico").headers["content-type"] == "image/svg+xml")
    }
  }

  private func structuredData(of page: Page) throws -> [String: Any] {
    let script = try #require(
      page.body.firstMatch(of: /<script type="application\/ld\+json">(.*)<\/script>/))
    return try #require(
      try JSONSerialization.jsonObject(with: Data(script.1.utf8)) as? [String: Any])
  }
}

@Suite("Hostile input", .timeLimit(.minutes(2)))
struct HostileInputTests {
  static let attacks = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)", "<!--<script>", "{{{frame}}}", "&lt;b&gt;", "</title><b>", "]]><x>",
    "\u{202E}<svg/onload=alert(1)>",
  ]

  @Test("a claim's words never become markup", arguments: attacks)
  func claims(attack: String) async throws {
    let claim = Claim(
      id: "x", title: attack, verdict: .hoax, summary: attack, url: "https://a.example/\(attack)",
      source: attack, date: attack, narratives: [attack], expires: attack)
    try await RunningSite.run(MemoryHouse(claims: [claim])) { site in
      let path = try await site.get("/klaim/x").headers["location"] ?? "/klaim/x"
      for path in [path, "/", "/?q=\(RunningSite.encode(attack))", "/sitemap/1.xml"] {
        let page = try await site.get(path)
        #expect(page.status == 200, "\(path)")
        expectNoInjection(page.body, attack)
      }
    }
  }

  @Test("a search's and a chat's words never become markup", arguments: attacks)
  func visitors(attack: String) async throws {
    try await RunningSite.run { site in
      let text = RunningSite.encode(attack)
      for path in ["/?q=\(text)", "/coba?teks=\(text)", "/klaim/\(text)", "/coba?menunggu=\(text)"]
      {
        expectNoInjection(try await site.get(path).body, attack)
      }
      let session = try await site.newSession()
      let sent = try await site.post(
        "/coba/pesan", form: ["key": "abcdefgh", "text": attack], session)
      #expect(sent.status == 303)
      expectNoInjection(try await site.get("/coba", session).body, attack)
      let replies = try await site.get("/coba/balasan?after=0", session)
      let items = try JSONDecoder().decode(Replies.self, from: Data(replies.body.utf8)).replies
      #expect(items.count == 1)
      for item in items { expectNoInjection(item.html, attack) }
    }
  }

  @Test(
    "odd addresses are answered, never with a failure of ours",
    arguments: [
      "/?q=%FF%FE", "/?q=a&q=b", "/?=&&&=", "/?q=%00", "/?hal=1.5", "/?hal=-9223372036854775808",
      "/%",
      "/klaim/%FF", "/klaim/~~~", "/klaim//", "/coba?menunggu=-9223372036854775808",
      "/coba?menunggu=9223372036854775807&kali=-9223372036854775808", "/coba?teks=%ED%A0%80",
      "/coba/balasan?after=99999999999999999999", "/coba/aliran?after=x", "/sitemap/-1.xml",
      "/sitemap/9223372036854775807.xml", "/aset/../robots.txt", "/aset/%2e%2e%2frobots.txt",
    ])
  func oddAddresses(path: String) async throws {
    try await RunningSite.run(configure: { $0.streamMilliseconds = 1 }) { site in
      for headers in [[:], try await site.newSession()] {
        #expect(try await site.get(path, headers).status < 500)
      }
    }
  }

  @Test("a link that is no web address is not shown as one")
  func scriptLink() async throws {
    let claim = Claim(id: "x", title: "Kabar", verdict: .hoax, url: "javascript:alert(1)")
    try await RunningSite.run(MemoryHouse(claims: [claim])) { site in
      let page = try await site.get("/klaim/kabar~x")
      #expect(page.status == 200)
      #expect(!page.body.contains("javascript:"))
    }
  }

  /// Takes away the elements that the templates themselves write; no other may be left.
  private func expectNoInjection(
    _ html: String, _ attack: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let allowed =
      /<script src="\/aset\/[a-z.0-9]+" defer><\/script>|<script type="application\/ld\+json">[^<>]*<\/script>|<img src="\/aset\/[a-z.0-9]+" alt="" width="34" height="34">|<svg viewBox="0 0 24 24"/
    let rest = html.replacing(allowed, with: "")
    for sign in ["<script", "<img", "<svg", "<b>", "<x>", "<!--", " onmouseover='", "{{"] {
      // `{{` may stand as text: what counts is that it was not filled in.
      if sign == "{{", attack.contains("{{") { continue }
      if sign == "<b>" {
        #expect(rest.components(separatedBy: sign).count <= 2, sourceLocation: sourceLocation)
        continue
      }
      #expect(!rest.contains(sign), "\(sign)", sourceLocation: sourceLocation)
    }
  }
}

/// `GET /coba/balasan`.
struct Replies: Decodable {
  struct Item: Decodable {
    var sequence: Int64
    var html: String
  }
  var replies: [Item]
}

@Suite("Setting up")
struct SetupTests {
  @Test(
    "a public address with more than scheme and host is refused with a sentence",
    arguments: [
      "", "cek.example.id", "ftp://cek.example.id", "https://cek.example.id/x", "https://",
    ])
  func address(publicURL: String) throws {
    let configuration = SiteConfiguration(
      publicURL: publicURL, sessionKey: [UInt8](repeating: 0, count: 32))
    #expect(throws: SiteSetupError.self) {
      try PublicSite(
        catalogue: MemoryHouse(), chat: MemoryHouse(), configuration: configuration,
        logger: Logger(label: "test"))
    }
  }

  @Test("a short key is refused")
  func key() throws {
    let configuration = SiteConfiguration(
      publicURL: "https://cek.example.id/", sessionKey: [UInt8](repeating: 0, count: 31))
    #expect(throws: SiteSetupError.self) {
      try PublicSite(
        catalogue: MemoryHouse(), chat: MemoryHouse(), configuration: configuration,
        logger: Logger(label: "test"))
    }
  }
}
