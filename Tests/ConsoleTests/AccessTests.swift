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
    .lettersAnswer: "admin editor",
    .tryOut: "admin editor reviewer viewer",
    .announcementsRead: "admin editor publisher",
    .announcementsWrite: "editor publisher",
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

  @Test("every route for every role: its page, or a page that is not there")
  func table() async throws {
    try await RunningConsole.run { console in
      for role in Role.allCases {
        let member = try await console.member(
          "\(role.rawValue)@kkd.example", [role], of: role == .publisher ? .kpu : .kkd)
        let visitor = try await console.signedIn(member)
        let missing = try await visitor.get("/console/tidak/ada")
        #expect(missing.status == 404)
        for line in AccessTable.lines {
          // A number that names nobody, so that nothing is done.
          let path =
            "/console/"
            + line.path.replacing(/\{\w+\}/, with: "999999")
          // One would end the session, the other goes on for a minute.
          let isAllowed = line.permission.roles.contains(role)
          if line.path == "keluar" || line.path == "aliran" && isAllowed { continue }
          let page =
            line.method == "GET"
            ? try await visitor.get(line.path.isEmpty ? "/console" : path)
            : try await visitor.post(path, [], form: "bukan")
          if line.permission.roles.contains(role) {
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
      for line in AccessTable.lines where line.permission != .open {
        let path = "/console/" + line.path.replacing(/\{\w+\}/, with: "1")
        let page =
          line.method == "GET"
          ? try await visitor.get(line.path.isEmpty ? "/console" : path)
          : try await visitor.post(path, [], form: "bukan")
        #expect(page.status == 303, "\(line)")
        #expect(page.location.hasPrefix("/console/masuk"), "\(line)")
      }
      for (method, path) in [
        ("GET", "/console/tidak/ada"), ("POST", "/console/akun"), ("DELETE", "/console/anggota"),
      ] {
        let page = try await visitor.send(method, path)
        #expect(page.status == 303, "\(method) \(path)")
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

  @Test(
    "an admin invites, changes, lets in again and keeps out; not themselves",
    arguments: Engine.allCases)
  func members(engine: Engine) async throws {
    try await RunningConsole.run(on: engine) { console in
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

  @Test("templates parse, and every page has one")
  func templates() throws {
    _ = try ConsoleTemplates()
  }
}
