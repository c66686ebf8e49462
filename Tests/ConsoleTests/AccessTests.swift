import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Who may do what")
struct AccessTests {
  /// Every permission and who has it, said once more and by hand: the list in the code must not drift.
  private static let expected: [Permission: String] = [
    .open: "admin editor reviewer publisher viewer",
    .ownAccount: "admin editor reviewer publisher viewer",
    .overview: "admin editor reviewer viewer",
    .claimsRead: "admin editor reviewer viewer",
    .claimsWrite: "admin editor",
    .claimsPublish: "admin editor reviewer",
    .rumorsRead: "admin editor reviewer viewer",
    .rumorsWrite: "admin editor",
    .responsesRead: "admin editor reviewer viewer",
    .responsesWrite: "admin editor",
    .tryOut: "admin editor reviewer viewer",
    .peopleRead: "admin editor reviewer viewer",
    .announcementsRead: "admin editor publisher",
    .announcementsWrite: "publisher",
    .announcementsApprove: "editor publisher",
    .auditRead: "admin",
    .membersManage: "admin",
  ]

  @Test("each role has what it should have", arguments: Permission.allCases)
  func permissions(_ permission: Permission) throws {
    let names = permission.roles.map(\.rawValue).sorted()
    let expected = try #require(Self.expected[permission])
    #expect(names == expected.split(separator: " ").map(String.init).sorted())
  }

  /// Every route and who reaches it, by hand: what the pages themselves believe is not asked.
  ///
  /// A(dmin) E(ditor) R(eviewer) P(ublisher) V(iewer), or `open` to anybody.
  private static let routes = """
    AERPV GET
    open  GET  masuk
    open  POST masuk
    open  GET  undangan/{token}
    open  POST undangan/{token}
    open  GET  aset/{name}
    AERPV POST keluar
    AERPV GET  akun
    AERPV POST akun/nama
    AERPV POST akun/sandi
    AERPV GET  akun/kode
    AERPV POST akun/kode
    AERPV POST akun/sesi/{id}/akhiri
    AERPV GET  panduan
    AER-V GET  hari-ini
    AER-V GET  aliran
    AER-V GET  rumor
    AER-V GET  rumor/{id}
    AE--- POST rumor/{id}/ambil
    AE--- POST rumor/{id}/lepas
    AE--- POST rumor/{id}/tugaskan
    AE--- POST rumor/{id}/catat
    AE--- POST rumor/{id}/kesampingkan
    AE--- POST rumor/{id}/kembalikan
    AE--- POST rumor/{id}/gabung
    AE--- POST rumor/{id}/pisah
    AE--- POST rumor/{id}/jawab
    AER-V GET  klaim
    AER-V GET  klaim/unduh
    AE--- GET  klaim/baru
    AE--- POST klaim/baru
    AE--- GET  klaim/impor
    AE--- POST klaim/impor
    AE--- GET  klaim/impor/{id}
    AE--- POST klaim/impor/{id}/jalankan
    AER-V GET  klaim/{id}
    AE--- GET  klaim/{id}/sunting
    AE--- POST klaim/{id}/sunting
    AE--- POST klaim/{id}/draf/buang
    AER-V GET  klaim/{id}/terbitkan
    AER-- POST klaim/{id}/terbitkan
    AER-- POST klaim/{id}/urungkan
    AER-- POST klaim/{id}/tarik
    AER-V GET  klaim/{id}/riwayat/{nomor}
    AE--- POST klaim/{id}/riwayat/{nomor}/pulihkan
    AER-V GET  jawaban
    AER-V GET  jawaban/{bahasa}/{bidang}/{nama}
    AE--- POST jawaban/{bahasa}/{bidang}/{nama}
    AE--- POST jawaban/{bahasa}/{bidang}/{nama}/pratinjau
    AE--- POST jawaban/{bahasa}/{bidang}/{nama}/berkas
    AER-V GET  jawaban/{bahasa}/{bidang}/{nama}/riwayat/{nomor}
    AE--- POST jawaban/{bahasa}/{bidang}/{nama}/riwayat/{nomor}/pulihkan
    AER-V GET  coba
    AER-V POST coba
    AER-V GET  warga
    A---- GET  anggota
    A---- POST anggota
    A---- GET  anggota/{id}
    A---- POST anggota/{id}
    A---- POST anggota/{id}/tautan
    A---- POST anggota/{id}/nonaktif
    AE-P- GET  pengumuman
    ---P- GET  pengumuman/baru
    ---P- POST pengumuman
    AE-P- GET  pengumuman/{id}
    ---P- GET  pengumuman/{id}/ubah
    ---P- POST pengumuman/{id}
    -E-P- POST pengumuman/{id}/aksi
    ---P- GET  pengumuman/{id}/susulan
    ---P- POST pengumuman/{id}/susulan
    AE-P- GET  pengumuman/{id}/keadaan
    AE-P- GET  pengumuman/{id}/laporan.csv
    A---- GET  jejak
    A---- GET  jejak/unduh
    """

  private struct Way {
    var method: String
    var path: String
    var roles: Set<Role>
    var isOpen: Bool
  }

  private static let ways: [Way] = routes.split(separator: "\n").map { line in
    let parts = line.split(separator: " ")
    let letters: [Character: Role] = [
      "A": .admin, "E": .editor, "R": .reviewer, "P": .publisher, "V": .viewer,
    ]
    let isOpen = parts[0] == "open"
    return Way(
      method: String(parts[1]), path: parts.count > 2 ? String(parts[2]) : "",
      roles: isOpen ? Set(Role.allCases) : Set(parts[0].compactMap { letters[$0] }),
      isOpen: isOpen)
  }

  @Test("every route of the console is in the list written by hand, and nothing else is")
  func listed() {
    #expect(
      Set(Self.ways.map { "\($0.method) \($0.path)" })
        == Set(AccessTable.lines.map { "\($0.method) \($0.path)" }))
    #expect(Self.ways.count == AccessTable.lines.count)
    for way in Self.ways {
      #expect(
        (AccessTable.permission(way.method, way.path) == .open) == way.isOpen,
        "\(way.method) \(way.path)")
    }
  }

  @Test("every route for every role: its page, or a page that is not there")
  func table() async throws {
    try await RunningConsole.run { console in
      for role in Role.allCases {
        let member = try await console.member(
          "\(role.rawValue)@kkd.example", [role], of: role == .publisher ? .kpu : .kkd)
        let visitor = try await console.signedIn(member)
        let missing = try await visitor.get("/console/tidak/ada")
        #expect(missing.status == 404)
        for line in Self.ways {
          // A number that names nobody, so that nothing is done.
          let path =
            "/console/"
            + line.path.replacing(/\{\w+\}/, with: "999999")
          // One would end the session, the other goes on for a minute.
          let isAllowed = line.roles.contains(role)
          if line.path == "keluar" || line.path == "aliran" && isAllowed { continue }
          let page =
            line.method == "GET"
            ? try await visitor.get(line.path.isEmpty ? "/console" : path)
            : try await visitor.post(path, [], form: "bukan")
          if isAllowed {
            // Let through: what comes back is the page's own answer, or that the form is not ours.
            #expect(
              line.method == "GET" || page.status == 403,
              "\(role) \(line.method) \(path): \(page.status)")
            #expect(
              page.status != 404 || line.path.contains("{"),
              "\(role) \(line.method) \(path): \(page.status)")
          } else {
            #expect(page.status == 404, "\(role) \(line.method) \(path): \(page.status)")
            // Nothing tells it from a page that is not there.
            #expect(page.body == missing.body, "\(role) \(line.method) \(path)")
          }
        }
        // What is not theirs is not offered either.
        let front = try await visitor.get("/console/akun").body
        for section in Section.allCases {
          #expect(
            front.contains("href=\"\(section.path)\"") == member.may(section.permission),
            "\(role) \(section)")
        }
      }
    }
  }

  @Test("a stranger is sent to the door from everywhere, whether there is a page or not")
  func strangers() async throws {
    try await RunningConsole.run { console in
      let visitor = console.visitor()
      for line in Self.ways where !line.isOpen {
        let path = "/console/" + line.path.replacing(/\{\w+\}/, with: "1")
        let page =
          line.method == "GET"
          ? try await visitor.get(line.path.isEmpty ? "/console" : path)
          : try await visitor.post(path, [], form: "bukan")
        #expect(page.status == 303, "\(line.path)")
        #expect(page.location.hasPrefix("/console/masuk"), "\(line.path)")
      }
      for (method, path) in [
        ("GET", "/console/tidak/ada"), ("POST", "/console/akun"), ("DELETE", "/console/anggota"),
      ] {
        let page = try await visitor.send(method, path)
        #expect(page.status == 303, "\(method) \(path)")
      }
    }
  }

  @Test("numbers at the ends of their range, wherever an address takes one, end nothing")
  func extremes() async throws {
    try await RunningConsole.run { console in
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.admin, .editor, .publisher]))
      try await console.publish(Claim(id: "jbg-1", title: "Judul", verdict: .hoax))
      for number in [Int64.min, .max, 0, -1].map(String.init) {
        for way in Self.ways where way.path.contains("{") {
          var path = way.path
          for (part, value) in [
            ("klaim/{id}", "klaim/jbg-1"), ("{bahasa}/{bidang}/{nama}", "id/answer/hoax"),
          ] { path = path.replacing(part, with: value) }
          path = "/console/" + path.replacing(/\{\w+\}/, with: number)
          let page =
            way.method == "GET"
            ? try await visitor.get(path) : try await visitor.post(path, [("versi", number)])
          #expect(page.status < 500, "\(way.method) \(path): \(page.status)")
        }
        for query in ["rumor?sesudah=", "jejak?sebelum=", "klaim?sesudah=", "rumor/1?cari="] {
          #expect(
            try await visitor.get("/console/\(query)\(number).\(number)").status < 500,
            "\(query)\(number)")
        }
      }
    }
  }

  @Test("a wrong method tells no more than a wrong path")
  func methods() async throws {
    try await RunningConsole.run { console in
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.viewer]))
      let missing = try await visitor.get("/console/tidak/ada")
      for (method, path) in [
        ("POST", "/console/akun"), ("PUT", "/console/anggota"), ("GET", "/console/keluar"),
      ] {
        let page = try await visitor.send(method, path)
        #expect(page.status == 404, "\(method) \(path)")
        #expect(page.body == missing.body)
      }
    }
  }

  @Test("an admin invites, changes, lets in again and keeps out; not themselves")
  func members() async throws {
    try await RunningConsole.run { console in
      let admin = try await console.member("adm@kkd.example", [.admin])
      let visitor = try await console.signedIn(admin)
      let wrong = try await visitor.post(
        "/console/anggota",
        [("email", "x@kpu.example"), ("lembaga", "kpu"), ("peran", "editor")])
      #expect(wrong.status == 422)
      let page = try await visitor.post(
        "/console/anggota",
        [
          ("email", "Baru@KKD.example"), ("lembaga", "kkd"), ("peran", "editor"),
          ("peran", "reviewer"),
        ])
      #expect(page.status == 200)
      let link = try #require(page.body.firstMatch(of: /console\/undangan\/([\w-]{43})/))
      #expect(try await console.visitor().get("/console/undangan/\(link.1)").status == 200)
      let twice = try await visitor.post(
        "/console/anggota",
        [("email", "baru@kkd.example"), ("lembaga", "kkd"), ("peran", "editor")])
      #expect(twice.status == 422)
      let all = try await console.database.read { [members = console.members] in
        try members.all(in: $0)
      }
      let new = try #require(all.first { $0.email == "baru@kkd.example" })
      #expect(new.roles == [.editor, .reviewer])
      #expect(try await visitor.post("/console/anggota/\(new.id)/nonaktif").status == 303)
      #expect(try await console.visitor().get("/console/undangan/\(link.1)").status == 404)
      for what in ["tautan", "nonaktif"] {
        #expect(try await visitor.post("/console/anggota/\(admin.id)/\(what)").status == 404)
      }
      #expect(
        try await visitor.post(
          "/console/anggota/\(admin.id)", [("lembaga", "kkd"), ("peran", "editor")]
        ).status == 422)
    }
  }

  @Test("two admins at once: the second is told, and a colleague's change stays")
  func twoAdmins() async throws {
    try await RunningConsole.run { console in
      let visitor = try await console.signedIn(
        try await console.member("adm@kkd.example", [.admin]))
      let member = try await console.member("eni@kkd.example", [.editor])
      let path = "/console/anggota/\(member.id)"
      let seen = try await visitor.get(path).hidden("sebelum")
      let form = [("lembaga", "kkd"), ("peran", "reviewer")]
      #expect(try await visitor.post(path, form + [("sebelum", seen)]).status == 303)
      let late = try await visitor.post(
        path, [("lembaga", "kkd"), ("peran", "viewer"), ("sebelum", seen)])
      #expect(late.status == 409)
      let present = try await console.database.read { [members = console.members] in
        try members.member(id: member.id, in: $0)
      }
      #expect(present?.roles == [.reviewer])
      // Renaming oneself says nothing about roles or state.
      let own = try await console.signedIn(member)
      #expect(try await own.post("/console/akun/nama", [("nama", "Eni")]).status == 303)
      let renamed = try await console.database.read { [members = console.members] in
        try members.member(id: member.id, in: $0)
      }
      #expect(renamed?.name == "Eni" && renamed?.roles == [.reviewer])
    }
  }

  @Test("templates parse, and every page has one")
  func templates() throws {
    _ = try ConsoleTemplates()
  }
}
