import Domain
import Foundation
import PublicSite
import Testing

/// Announcements kept in memory.
private struct Board: AnnouncementCatalogue {
  var items: [Announcement]

  func announcement(code: String) async throws -> PublishedAnnouncement? {
    guard let item = items.first(where: { $0.code == code && $0.startedAt != nil }) else {
      return nil
    }
    return PublishedAnnouncement(
      announcement: item, parent: items.first { $0.id == item.parentID },
      successors: items.filter { $0.parentID == item.id && $0.startedAt != nil })
  }

  func announcements(limit: Int, offset: Int) async throws -> [Announcement] {
    Array(items.filter { $0.startedAt != nil }.dropFirst(offset).prefix(limit))
  }

  func picture(code: String) async throws -> (type: String, bytes: [UInt8])? {
    code == "aaa222" ? ("image/png", [0x89, 0x50]) : code == "bbb333" ? ("text/html", [60]) : nil
  }
}

private func item(
  _ id: Int64, _ code: String, _ title: String, kind: Announcement.Kind = .announcement,
  parent: Int64? = nil, isOut: Bool = true
) -> Announcement {
  Announcement(
    id: id, code: code, organisation: .kpu, kind: kind, parentID: parent,
    texts: [
      .id: .init(title: title, body: "TPS dibuka *pukul 07.00*. <script>alert(1)</script>"),
      .jv: .init(title: "Wara-wara", body: "TPS dipun bikak tabuh pitu."),
    ], author: "ani@kpu.example", madeAt: Timestamp(milliseconds: 1_790_000_000_000),
    startedAt: isOut ? Timestamp(milliseconds: 1_790_000_000_000) : nil)
}

@Suite("Announcements and subscribing", .timeLimit(.minutes(2)))
struct AnnouncementPageTests {
  private static let board = Board(items: [
    item(1, "aaa222", "Jam buka TPS"), item(2, "bbb333", "Belum keluar", isOut: false),
    item(3, "ccc444", "Ralat jam buka TPS", kind: .correction, parent: 1),
  ])

  @Test("a page has the text, who, when and what took its place; nobody sees a draft")
  func page() async throws {
    try await RunningSite.run(announcements: Self.board) { site in
      let page = try await site.get("/pengumuman/aaa222")
      #expect(page.status == 200)
      for expected in [
        "<h1>Jam buka TPS</h1>", "<strong>pukul 07.00</strong>", "KPU Jombang", "WIB",
        "sudah diralat", "href=\"/pengumuman/ccc444\"", "lang=\"jv\"",
        "<link rel=\"canonical\" href=\"https://cek.example.id/pengumuman/aaa222\">",
      ] {
        #expect(page.body.contains(expected), "\(expected)")
      }
      #expect(!page.body.contains("<script>alert"))
      // Who wrote it is nobody's business.
      #expect(!page.body.contains("ani@kpu.example"))
      let correction = try await site.get("/pengumuman/ccc444")
      #expect(correction.body.contains("Menggantikan"))
      for path in ["/pengumuman/bbb333", "/pengumuman/zzz999", "/pengumuman/A%2F", "/p/bbb333"] {
        #expect(try await site.get(path).status == 404, "\(path)")
      }
      let list = try await site.get("/pengumuman")
      #expect(list.body.contains("Jam buka TPS") && !list.body.contains("Belum keluar"))
      #expect(try await site.get("/pengumuman?hal=2").status == 404)
    }
  }

  @Test("the short link leads to the page; a picture is a picture")
  func short() async throws {
    try await RunningSite.run(announcements: Self.board) { site in
      let short = try await site.get("/p/aaa222")
      #expect(short.status == 302 && short.headers["location"] == "/pengumuman/aaa222")
      #expect(
        try await site.get("/pengumuman/aaa222/gambar").headers["content-type"] == "image/png")
      #expect(try await site.get("/pengumuman/bbb333/gambar").status == 404)
    }
  }

  @Test("every topic has a link and a code for each messenger that there is")
  func subscribe() async throws {
    try await RunningSite.run(configure: {
      $0.whatsAppNumber = "6281200000000"
      $0.telegramBot = "tabayun_bot"
    }) { site in
      let page = try await site.get("/langganan")
      #expect(page.body.contains("https://wa.me/6281200000000?text=LANGGANAN%20KPU"))
      #expect(page.body.contains("https://t.me/tabayun_bot?start=langganan-bawaslu"))
      let code = try await site.get("/langganan/kpu/whatsapp.svg")
      #expect(code.status == 200 && code.headers["content-type"] == "image/svg+xml")
      // The three corners of every code: seven dark modules after four light ones.
      #expect(code.body.contains("M4 4h7v1h-7z"))
      let other = try await site.get("/langganan/bawaslu/whatsapp.svg")
      #expect(other.status == 200 && other.body != code.body)
      for path in ["/langganan/kpu/sms.svg", "/langganan/x/whatsapp.svg", "/langganan/kpu/a"] {
        #expect(try await site.get(path).status == 404, "\(path)")
      }
    }
  }
}
