import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("What goes round, and how many people there are")
struct OverviewTests {
  @Test(
    "a text's topic",
    arguments: [
      ("Bansos 600 ribu cair minggu ini, daftar di tautan berikut", NewsTopic.aid),
      ("KPU ubah jadwal pilkada, TPS ditutup", .election),
      ("Vaksin membuat tubuh bermagnet", .health),
      ("Gempa besar akan guncang Jombang malam ini", .disaster),
      ("air PDAM mati, listrik PLN padam", .prices),
      ("Penculik anak berkeliaran, polisi diam", .crime),
      ("halo apa kabar", .other), ("", .other),
    ])
  func topics(text: String, topic: NewsTopic) {
    #expect(NewsTopic.of(text) == topic)
  }

  @Test("today counts the last day alone: topics and places of what was answered and what was not")
  func today() async throws {
    try await RunningConsole.run { console in
      let old = Timestamp.now.advanced(byMilliseconds: -3 * 24 * 3600 * 1000)
      let rumor = "Katanya gempa besar di Ploso malam ini, warga diminta keluar rumah semua"
      for person in 1...5 { try await console.ask(rumor, by: "62811\(person)", at: old) }
      for person in 1...2 { try await console.ask(rumor, by: "62822\(person)") }
      try await console.joinRumors()
      try await console.publish(
        Claim(id: "jbg-1", title: "Bansos untuk warga Mojoagung cair lewat tautan", verdict: .hoax))
      try await console.database.write { session in
        _ = try session.execute(
          "UPDATE ask SET claim_id = 'jbg-1' WHERE id = (SELECT MAX(id) FROM ask)")
      }
      let page = try await console.signedIn(
        try await console.member("v@kkd.example", [.viewer])
      ).get("/console/hari-ini").body
      func row(_ name: String, _ count: Int) -> Bool {
        page.contains("<th scope=\"row\">\(name)</th><td>\(count)</td>")
      }
      #expect(row("Bencana dan cuaca", 1))
      #expect(row("Bantuan dan bansos", 1))
      #expect(row("Ploso", 1))
      #expect(row("Mojoagung", 1))
    }
  }

  @Test("people are counted, by channel, language and subscription; nobody is named")
  func people() async throws {
    try await RunningConsole.run { console in
      for person in 1...3 {
        try await console.ask("Apa benar ini kabar \(person)?", by: "6281122233\(person)")
      }
      try await AnnouncementFlow.subscribe(7, console)
      try await console.database.write { session in
        try session.execute("UPDATE person SET stopped_at = 1 WHERE id = 1")
        _ = try session.execute("UPDATE subscription SET district = 'ploso' WHERE person_id = 4")
      }
      let page = try await console.signedIn(
        try await console.member("v@kkd.example", [.viewer])
      ).get("/console/warga")
      #expect(page.status == 200)
      #expect(page.body.contains("<div class=\"fs-3\">10</div>pernah menulis"))
      #expect(page.body.contains("<div class=\"fs-3\">3</div>bertanya dalam 24 jam"))
      #expect(
        page.body.contains("<th scope=\"row\">WhatsApp</th><td>3</td><td>1</td><td>0</td>"))
      #expect(page.body.contains("Pengumuman KPU: 7"))
      #expect(page.body.contains("<th scope=\"row\">Ploso</th><td>kurang dari 5</td>"))
      #expect(!page.body.contains("62811") && !page.body.contains("obrolan-"))
    }
  }
}
