import Domain
import Testing

@testable import PublicSite

@Suite("Addresses of claim pages")
struct ClaimSlugTests {
  @Test(
    "words of the title, then the id",
    arguments: [
      ("Minum air garam menyembuhkan flu!", "tbh-1", "minum-air-garam-menyembuhkan-flu~tbh-1"),
      ("  Rp600.000 — “gratis”?  ", "a.b:c_d", "rp600-000-gratis~a.b:c_d"),
      ("Café Ａｌｕｎ", "1", "cafe-alun~1"),
      ("ꦗꦺꦴꦩ꧀ꦧꦁ", "x", "x"),
      ("<script>alert(1)</script>", "x", "script-alert-1-script~x"),
      ("../../etc/passwd", "x", "etc-passwd~x"),
    ])
  func slug(title: String, id: String, expected: String) {
    let slug = ClaimSlug.slug(for: Claim(id: id, title: title, verdict: .hoax))
    #expect(slug == expected)
    #expect(ClaimSlug.id(from: slug) == id)
  }

  @Test("a long title is cut at a word, a long word within it")
  func cut() {
    let words = Claim(id: "1", title: String(repeating: "kabar ", count: 50), verdict: .hoax)
    #expect(ClaimSlug.slug(for: words) == String(repeating: "kabar-", count: 9) + "kabar~1")
    let word = Claim(id: "1", title: String(repeating: "x", count: 500), verdict: .hoax)
    #expect(ClaimSlug.slug(for: word) == String(repeating: "x", count: 60) + "~1")
  }

  @Test(
    "what cannot be an id is none",
    arguments: ["", "~", "kabar~", "a b", "kabar~a/b", "x~é", String(repeating: "a", count: 201)])
  func noID(slug: String) {
    #expect(ClaimSlug.id(from: slug) == nil)
  }
}

@Suite("Text to HTML")
struct SafeHTMLTests {
  @Test("a reply's picture is shown where it is one of our own pages, and nothing else is loaded")
  func picture() {
    func html(_ address: String?) -> String {
      let reply = Reply(responseID: "x", text: "halo", picture: address)
      return ReplyView(WebChatReply(sequence: 1, reply: reply, time: .now)).html
    }
    #expect(
      html("/pengumuman/abc/gambar").contains(#"<img src="/pengumuman/abc/gambar" alt="Gambar"#))
    for address in [nil, "https://elsewhere.example/a.png", "//elsewhere.example/a.png", ""] {
      #expect(html(address) == "<p>halo</p>")
    }
    #expect(!html(#"/a"onerror="x"#).contains(#""onerror"#))
  }

  private static func link(_ address: String) -> String {
    "<a href=\"\(address)\" rel=\"nofollow noopener\" target=\"_blank\">\(address)</a>"
  }

  @Test(
    "bold, italic, links, lines and paragraphs are the only markup",
    arguments: [
      ("halo", "<p>halo</p>"),
      ("*Hoaks*: kabar", "<p><strong>Hoaks</strong>: kabar</p>"),
      ("_sumber_ *a _b_*", "<p><em>sumber</em> <strong>a <em>b</em></strong></p>"),
      ("satu\ndua\n\n \n\ntiga", "<p>satu<br>dua</p><p>tiga</p>"),
      ("2*3*4 nama_file_ini", "<p>2*3*4 nama_file_ini</p>"),
      ("* bukan tebal *", "<p>* bukan tebal *</p>"),
      ("*tak ditutup", "<p>*tak ditutup</p>"),
      ("**", "<p>**</p>"),
      ("", ""),
      ("<b>x</b> & \"y\" 'z'", "<p>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot; &#39;z&#39;</p>"),
      ("*<img src=x>*", "<p><strong>&lt;img src=x&gt;</strong></p>"),
      ("javascript:alert(1)", "<p>javascript:alert(1)</p>"),
    ])
  func markup(text: String, html: String) {
    #expect(SafeHTML.reply(text) == html)
  }

  @Test(
    "an address becomes a link without the sentence's punctuation",
    arguments: [
      ("lihat https://a.example/x.", "lihat ", "https://a.example/x", "."),
      ("(https://a.example/x_(y))", "(", "https://a.example/x_(y)", ")"),
      ("https://a.example/salah_satu_kabar", "", "https://a.example/salah_satu_kabar", ""),
      ("*https://a.example*", "<strong>", "https://a.example", "</strong>"),
    ])
  func links(text: String, before: String, address: String, after: String) {
    #expect(SafeHTML.reply(text) == "<p>\(before)\(Self.link(address))\(after)</p>")
  }

  @Test("an ampersand in an address is escaped, a quote ends it")
  func escapedLinks() {
    let html = SafeHTML.reply("https://a.example/?a=1&b=2\"onclick=x")
    #expect(html == "<p>\(Self.link("https://a.example/?a=1&amp;b=2"))&quot;onclick=x</p>")
  }

  @Test(
    "only http and https addresses are fit for a link",
    arguments: [
      ("https://a.example", true), ("HTTP://a.example", true), ("javascript:alert(1)", false),
      ("data:text/html,x", false), ("https://a.example/\" onclick=\"x", false),
      ("//a.example", false),
      (" https://a.example", false), ("https://a.example/\u{2028}x", false),
    ])
  func webAddress(text: String, isFit: Bool) {
    #expect((SafeHTML.webAddress(text) != nil) == isFit)
  }
}

@Suite("Dates, clocks and numbers in Indonesian")
struct IndonesianTextTests {
  @Test(
    "days",
    arguments: [
      ("2026-03-03", "3 Maret 2026"), ("2026-12-31T10:00:00Z", "31 Desember 2026"),
      ("2026-13-01", "2026-13-01"), ("kemarin", "kemarin"), ("", ""),
    ])
  func days(iso: String, words: String) {
    #expect(IndonesianText.day(iso) == words)
  }

  @Test("the clock shows Western Indonesian time, for any number")
  func clock() {
    #expect(IndonesianText.clock(Timestamp(milliseconds: 0)) == "07.00")
    #expect(IndonesianText.clock(Timestamp(milliseconds: -8 * 3_600_000)) == "23.00")
    #expect(IndonesianText.clock(Timestamp(milliseconds: .max)).count == 5)
    #expect(IndonesianText.clock(Timestamp(milliseconds: .min)).count == 5)
    #expect(IndonesianText.iso(Timestamp(milliseconds: 0)) == "1970-01-01T00:00:00Z")
    #expect(!IndonesianText.iso(Timestamp(milliseconds: .max)).isEmpty)
    #expect(!IndonesianText.iso(Timestamp(milliseconds: .min)).isEmpty)
  }

  @Test(
    "numbers",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1500, "-1.500"),
    ])
  func numbers(value: Int, text: String) {
    #expect(IndonesianText.number(value) == text)
  }
}

@Suite("Rate limits")
struct RateLimiterTests {
  private let start = Timestamp(milliseconds: 1_000_000)

  @Test("a burst passes, then one at a time; keys do not touch each other")
  func burst() {
    let limiter = RateLimiter(burst: 3, perMinute: 20)
    for _ in 0..<3 { #expect(limiter.secondsToWait("a", now: start) == nil) }
    #expect(limiter.secondsToWait("a", now: start) == 3)
    #expect(limiter.secondsToWait("b", now: start) == nil)
    #expect(limiter.secondsToWait("a", now: start.advanced(bySeconds: 3)) == nil)
    #expect(limiter.secondsToWait("a", now: start.advanced(bySeconds: 3)) == 3)
  }

  @Test("a clock set back neither blocks for long nor gives tokens away")
  func clockBack() {
    let limiter = RateLimiter(burst: 1, perMinute: 60)
    #expect(limiter.secondsToWait("a", now: start) == nil)
    #expect(limiter.secondsToWait("a", now: start.advanced(bySeconds: -3600)) == 1)
  }

  @Test("memory stays bounded however many keys come")
  func bounded() {
    let limiter = RateLimiter(burst: 1, perMinute: 1, capacity: 10)
    for key in 0..<1000 { #expect(limiter.secondsToWait("\(key)", now: start) == nil) }
  }
}
