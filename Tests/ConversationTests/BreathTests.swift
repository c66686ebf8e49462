import Conversation
import Domain
import Testing

@Suite("One breath")
struct BreathTests {
  private static let story = "Mulai besok semua warga Jombang dapat beras gratis dari kantor pos"

  private func message(_ text: String?, id: String = "m", media: Bool = false) -> Incoming {
    Incoming(
      action: .message, reply: .required, kind: media ? "image" : "text", chatType: "private",
      messageID: id, text: text, media: media ? [Incoming.Media(id: id)] : [])
  }

  @Test(
    "takes in what belongs to a story, and no second story or link",
    arguments: [
      (story, "https://contoh.net/beras", true), (story, nil, true), (story, "bener gak min", true),
      ("cek ini min", story, true), ("https://contoh.net/beras", nil, true),
      ("https://contoh.net/beras", story, true), (nil, nil, true), (nil, story, true),
      (story, "Gempa besar akan mengguncang Jawa Timur nanti malam jam sembilan", false),
      ("https://contoh.net/beras", "https://lain.net/gempa", false),
      ("https://contoh.net/beras", "http://www.contoh.net/beras/?utm_source=wa", true),
      (story + " https://contoh.net/beras", "https://lain.net/gempa", false),
    ] as [(String?, String?, Bool)])
  func joining(_ first: String?, _ next: String?, _ expected: Bool) {
    let parts = [message(first, id: "a", media: first == nil)]
    #expect(Breath.canJoin(message(next, id: "b", media: next == nil), parts) == expected)
  }

  @Test("is one message: all words, all pictures, named after the story")
  func whole() throws {
    var forwarded = message(Self.story, id: "b")
    forwarded.forwarded = .many
    let whole = try #require(
      Breath.joined([
        message("cek ini min", id: "a"), forwarded, message(nil, id: "c", media: true),
        message("https://contoh.net/beras", id: "d"),
      ]))
    #expect(whole.messageID == "b")
    #expect(whole.text == "cek ini min\n\(Self.story)\nhttps://contoh.net/beras")
    #expect(whole.media.map(\.id) == ["c"])
    #expect(whole.forwarded == .many)
    #expect(whole.reply == .required)
  }

  @Test("carries out edits and deletions of its parts")
  func changes() {
    let parts = [message("https://contoh.net/beras", id: "a"), message(Self.story, id: "b")]
    var edit = Incoming(action: .edit, reply: .allowed, messageID: "e", text: "kabar lain")
    edit.target = "b"
    var delete = Incoming(action: .delete, reply: .forbidden)
    delete.target = "a"
    #expect(Breath.canJoin(edit, parts) && Breath.canJoin(delete, parts))
    #expect(Breath.joined(parts + [edit, delete])?.text == "kabar lain")
    var all = delete
    all.target = "b"
    #expect(Breath.joined(parts + [delete, all]) == nil)
    var strange = delete
    strange.target = "somebody else's"
    #expect(!Breath.canJoin(strange, parts))
  }

  @Test("an album is one ask, however many pictures and captions it has")
  func album() {
    var first = message(Self.story, id: "a", media: true)
    var second = message(
      "Dan ini foto antrean yang katanya di kantor pos Mojoagung", id: "b", media: true)
    #expect(!Breath.canJoin(second, [first]))
    first.groupKey = "album"
    second.groupKey = "album"
    #expect(Breath.canJoin(second, [first]))
  }

  @Test("what is surely known is settled, what is not is open, and a command stands apart")
  func gathering() throws {
    let conversation = try World.shared.get().conversation
    func gathering(_ text: String?, media: Bool = false) -> Gathering {
      conversation.decide(
        Turn(
          incoming: message(text, media: media), channel: .whatsapp,
          now: Timestamp(seconds: 1_795_500_000))
      ).gathering
    }
    #expect(
      gathering(
        "Potong nanas siram air panas minum tiap pagi, sel kanker mati. Sebarkan ke sepuluh orang")
        == .settled)
    #expect(gathering("Warga Desa Sambirejo menemukan sumur tua berisi emas Majapahit") == .open)
    #expect(gathering("https://kabar-jombang.example/berita/42") == .open)
    #expect(gathering(nil, media: true) == .open)
    for text in ["menu", "halo", "2", "makasih min", "data saya", "stop", "kuis"] {
      #expect(gathering(text) == .apart, "\(text)")
    }
  }
}

@Suite("Links")
struct WebLinkTests {
  @Test(
    "have one spelling",
    arguments: [
      "https://turnbackhoax.id/2026/03/03/salah-air/",
      "http://www.turnbackhoax.id/2026/03/03/salah-air",
      "HTTPS://TurnBackHoax.ID:443/2026/03/03/salah-air/?utm_source=whatsapp&utm_medium=x#komentar",
      "https://m.turnbackhoax.id/2026/03/03/salah-air/amp/?fbclid=IwAR0",
      "turnbackhoax.id/2026/03/03/%73alah-air",
      "https://user:pass@turnbackhoax.id./2026/03/03/salah-air",
    ])
  func spelling(_ link: String) {
    #expect(WebLink.canonical(link) == "turnbackhoax.id/2026/03/03/salah-air")
  }

  @Test("keep what tells pages apart")
  func parameters() {
    #expect(WebLink.canonical("https://a.id/x?b=2&a=1&gclid=z") == "a.id/x?a=1&b=2")
    #expect(WebLink.canonical("https://youtu.be/abc?si=1") == "youtube.com/watch?v=abc")
    #expect(
      WebLink.canonical("https://www.youtube.com/watch?v=abc&feature=share")
        == "youtube.com/watch?v=abc")
    #expect(WebLink.canonical("https://a.id/%2fx%3F") == "a.id/%2Fx%3F")
    #expect(WebLink.canonical("https://a.id:8080/x") == "a.id:8080/x")
    // A host that looks like ours before an @ leads elsewhere.
    #expect(WebLink.host("https://kpu.go.id@jahat.example/x") == "jahat.example")
  }

  @Test(
    "no text brings it down", arguments: ["", "://", "%", "a%2", "http://", "?", "#", "@", "…/…"])
  func odd(_ link: String) {
    _ = WebLink.canonical(link)
    _ = WebLink.host(link)
    _ = WebLink.isPage(link)
  }

  @Test("lead to the claim whose fact-check they are, or with which alone they travel")
  func claims() {
    var links = ClaimLinks()
    func claim(_ id: String, _ url: String?, _ narratives: [String]) -> Claim {
      Claim(id: id, title: "T", verdict: .hoax, url: url, narratives: narratives)
    }
    let first = claim(
      "a", "https://cek.example/a",
      ["Daftar di https://bansos-palsu.example/daftar?id=7 sekarang", "https://jahat.example"])
    let second = claim(
      "b", nil, ["lihat https://sama.example/x dan https://kpu.go.id/berita/1"])
    let third = claim("c", nil, ["https://sama.example/x"])
    for claim in [first, second, third] { links.put(claim) }
    #expect(links.claimID(of: "http://www.cek.example/a/") == "a")
    #expect(links.claimID(of: "https://bansos-palsu.example/daftar?id=7&utm_source=x") == "a")
    #expect(links.claimID(of: "https://jahat.example") == nil, "a whole site says nothing")
    #expect(links.claimID(of: "https://sama.example/x") == nil, "two claims share it")
    #expect(links.claimID(of: "https://kpu.go.id/berita/1") == nil, "right by itself")
    links.drop(third)
    #expect(links.claimID(of: "https://sama.example/x") == "b")
    links.drop(first)
    #expect(links.claimID(of: "https://cek.example/a") == nil)
  }
}
