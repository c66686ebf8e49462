import Delivery
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Announcements in the console")
struct AnnouncementFlowTests {
  private func fields(
    _ title: String, _ body: String = "Dibuka sampai Jumat di kantor KPU Jombang.",
    version: String = "0"
  ) -> [(String, String)] {
    [
      ("judul-id", title), ("isi-id", body), ("judul-jv", ""), ("isi-jv", ""), ("judul-en", ""),
      ("isi-en", ""), ("tautan", ""), ("topik", "kpu"), ("waktu", ""),
      ("mendesak", "uji otomatis di mesin sendiri"), ("versi", version),
    ]
  }

  private func hidden(_ name: String, in page: String) -> String {
    guard let start = page.range(of: "name=\"\(name)\" value=\"")?.upperBound else { return "" }
    return String(page[start...].prefix { $0 != "\"" })
  }

  private func act(
    _ action: String, _ visitor: Visitor, note: String = ""
  ) async throws -> Visitor.Page {
    let page = try await visitor.get("/console/pengumuman/1")
    return try await visitor.post(
      "/console/pengumuman/1/aksi",
      [("aksi", action), ("versi", hidden("versi", in: page.body)), ("catatan", note)])
  }

  @Test("one writes, another approves; each deed is in the audit; the report has no numbers")
  func approval() async throws {
    try await RunningConsole.run { console in
      try await AnnouncementFlow.subscribe(3, console)
      let ani = try await console.signedIn(
        try await console.member("ani@kpu.example", [.publisher], of: .kpu))
      let budi = try await console.signedIn(
        try await console.member("budi@kpu.example", [.publisher], of: .kpu))
      let added = try await ani.post("/console/pengumuman", fields("Jadwal pindah memilih"))
      #expect(added.status == 303)
      #expect(added.location.hasPrefix("/console/pengumuman/1"))
      #expect(try await act("submit", ani).status == 303)
      let mine = try await ani.get("/console/pengumuman/1").body
      #expect(!mine.contains("Setujui dan kirim"))
      #expect(mine.contains("1.234"))
      // A button that is not there does not work either.
      #expect(try await act("approve", ani).status == 422)
      #expect(try await budi.get("/console/pengumuman").body.contains("perlu persetujuan Anda"))
      #expect(try await act("reject", budi, note: "tanggalnya salah").status == 303)
      #expect(try await act("submit", ani).status == 303)
      #expect(try await act("approve", budi).status == 303)
      let runner = try AnnouncementFlow.runner(console)
      for _ in 0..<4 { try await runner.passOver(at: .now) }
      #expect(try await AnnouncementFlow.state(1, console) == .done)
      let figures = try await budi.get("/console/pengumuman/1/keadaan").body
      #expect(figures.contains(#""sent":"3""#) && figures.contains(#""isMoving":false"#))
      let report = try await budi.get("/console/pengumuman/1/laporan.csv").body
      #expect(report.split(separator: "\r\n").count == 4)
      #expect(report.contains("1,web,id,terkirim,"))
      #expect(!report.contains("obrolan-"))
      let deeds = try await console.database.read { [audit = console.audit] session in
        (
          try audit.entries(after: 0, limit: 100, in: session).map { ($0.action, $0.actor) },
          try audit.verify(in: session)
        )
      }
      let own = deeds.0.filter { $0.0.hasPrefix("announcement.") }
      #expect(
        own.map(\.0)
          == ["draft", "submit", "reject", "submit", "approve"].map {
            "announcement." + $0
          })
      #expect(own.last?.1 == "budi@kpu.example")
      guard case .intact = deeds.1 else {
        Issue.record("the audit is broken")
        return
      }
    }
  }

  @Test("nobody sees another organisation's; who speaks for none writes none")
  func others() async throws {
    try await RunningConsole.run { console in
      let ani = try await console.signedIn(
        try await console.member("ani@kpu.example", [.publisher], of: .kpu))
      _ = try await ani.post("/console/pengumuman", fields("Rahasia KPU"))
      let other = try await console.signedIn(
        try await console.member("dwi@bawaslu.example", [.publisher], of: .bawaslu))
      #expect(try await !other.get("/console/pengumuman").body.contains("Rahasia"))
      let missing = try await other.get("/console/pengumuman/999")
      #expect(missing.status == 404)
      for path in ["", "/ubah", "/susulan", "/keadaan", "/laporan.csv"] {
        let page = try await other.get("/console/pengumuman/1" + path)
        #expect(page.status == 404, "\(path)")
        #expect(page.body == missing.body, "\(path)")
      }
      for path in ["", "/aksi", "/susulan"] {
        let page = try await other.post(
          "/console/pengumuman/1" + path, fields("Bajakan") + [("aksi", "cancel")])
        #expect(page.status == 404, "\(path)")
      }
      // An editor of the same body reads, and has no second factor to write with.
      let editor = try await console.signedIn(
        try await console.member("eka@kpu.example", [.editor], of: .kpu))
      let read = try await editor.get("/console/pengumuman/1")
      #expect(read.status == 200 && !read.body.contains("Ajukan"))
      #expect(try await editor.get("/console/pengumuman/baru").status == 404)
      #expect(try await editor.post("/console/pengumuman", fields("Bukan saya")).status == 404)
      // An admin sees all and speaks for nobody.
      let admin = try await console.signedIn(
        try await console.member("adi@kkd.example", [.admin]))
      #expect(try await admin.get("/console/pengumuman").body.contains("Rahasia"))
      #expect(try await admin.get("/console/pengumuman/1").status == 200)
      #expect(try await AnnouncementFlow.state(1, console) == .draft)
      // KKD's editors read theirs and write none: only publishers speak, and they all have a second factor.
      let kkd = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      #expect(try await kkd.get("/console/pengumuman/baru").status == 404)
      #expect(try await kkd.post("/console/pengumuman", fields("Bukan saya")).status == 404)
      let publisher = try await console.signedIn(
        try await console.member("pia@kkd.example", [.editor, .publisher]))
      #expect(try await publisher.get("/console/pengumuman/baru").body.contains("Hoaks minggu ini"))
    }
  }

  @Test("an editor with a code approves the weekly draft, and nothing that a person wrote")
  func weekly() async throws {
    try await RunningConsole.run { console in
      let desk = AnnouncementDesk(database: console.database)
      let content = AnnouncementContent(
        texts: [.id: .init(title: "Hoaks minggu ini", body: "Tiga kabar yang keliru pekan ini.")],
        topics: ["hoaks"])
      let draft = try await desk.draft(content, by: .program, series: "hoaks:2026-11-20")
      _ = try await desk.submit(draft.id, by: .program)
      let written = try await desk.draft(
        content, by: AnnouncementMember(name: "pia@kkd.example", organisation: .kkd))
      _ = try await desk.submit(
        written.id, by: AnnouncementMember(name: "pia@kkd.example", organisation: .kkd))
      let member = try await console.member("eni@kkd.example", [.editor])
      let eni = try await console.signedIn(member)
      func act(_ id: Int64, _ action: String) async throws -> Visitor.Page {
        let page = try await eni.get("/console/pengumuman/\(id)")
        return try await eni.post(
          "/console/pengumuman/\(id)/aksi",
          [("aksi", action), ("versi", page.hidden("versi")), ("catatan", "")])
      }
      #expect(try await act(written.id, "approve").status == 404)
      for action in ["cancel", "submit", "pause"] {
        #expect(try await act(draft.id, action).status == 404, "\(action)")
      }
      #expect(try await eni.get("/console/pengumuman/\(draft.id)/ubah").status == 404)
      let refused = try await act(draft.id, "approve")
      #expect(refused.status == 422)
      #expect(refused.body.contains("kode pengaman"))
      #expect(try await AnnouncementFlow.state(draft.id, console) == .submitted)
      try await console.database.write { [members = console.members] session in
        try members.setCode(RunningConsole.secret, of: member.id, in: session)
      }
      #expect(try await act(draft.id, "approve").status == 303)
      #expect(try await AnnouncementFlow.state(draft.id, console) == .approved)
    }
  }

  @Test("two who write at once are told, and what was typed stays")
  func conflict() async throws {
    try await RunningConsole.run { console in
      let ani = try await console.signedIn(
        try await console.member("ani@kpu.example", [.publisher], of: .kpu))
      let budi = try await console.signedIn(
        try await console.member("budi@kpu.example", [.publisher], of: .kpu))
      _ = try await ani.post("/console/pengumuman", fields("Jadwal pertama"))
      let form = try await budi.get("/console/pengumuman/1/ubah")
      let version = hidden("versi", in: form.body)
      let first = try await ani.post(
        "/console/pengumuman/1", fields("Jadwal kedua", version: version))
      #expect(first.status == 303)
      let second = try await budi.post(
        "/console/pengumuman/1", fields("Jadwal ketiga", version: version))
      #expect(second.status == 409)
      #expect(second.body.contains("value=\"Jadwal ketiga\""))
      #expect(second.body.contains("<del>kedua</del>"))
      let third = try await budi.post(
        "/console/pengumuman/1",
        fields("Jadwal ketiga", version: hidden("versi", in: second.body)))
      #expect(third.status == 303)
      // Too long a title is refused with everything that was typed.
      let long = try await budi.post(
        "/console/pengumuman", fields(String(repeating: "panjang ", count: 20)))
      #expect(long.status == 422)
      #expect(long.body.contains("panjang panjang"))
    }
  }
}
