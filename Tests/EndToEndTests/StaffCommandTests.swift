import Foundation
import Storage
import TestSupport
import Testing

extension Serving {
  @Suite("Commands about staff", .timeLimit(.minutes(3)))
  struct StaffCommandTests {
    @Test("members are added, listed, kept out and let in again, and each deed is in the audit")
    func members() async throws {
      try await World.run(claims: false) { world in
        let added = try await world.command(
          [
            "members", "add", "Siti@KKD.example", "--role", "admin", "--role", "editor",
            "--organisation", "kkd", "--name", "Siti",
          ])
        #expect(added.status == 0, "\(added.errors)")
        #expect(added.output.contains(/\/console\/undangan\/[\w-]{43}\n$/))
        let twice = try await world.command(
          ["members", "add", "siti@kkd.example", "--role", "viewer", "--organisation", "kkd"])
        #expect(twice.status == 1 && twice.errors.contains("members reset siti@kkd.example"))
        for arguments in [
          ["members", "add", "bukan-alamat", "--role", "admin", "--organisation", "kkd"],
          ["members", "add", "a@kpu.example", "--role", "editor", "--organisation", "kpu"],
          ["members", "add", "a@kkd.example", "--role", "raja", "--organisation", "kkd"],
        ] {
          #expect(try await world.command(arguments).status == 2, "\(arguments)")
        }
        let disabled = try await world.command(["members", "disable", "siti@kkd.example"])
        #expect(disabled.status == 0)
        var list = try await world.command(["members", "list"]).output
        #expect(
          list.hasPrefix("siti@kkd.example\tdisabled\tkkd\tadmin,editor\tno code\t-"))
        let reset = try await world.command(["members", "reset", "siti@kkd.example"])
        #expect(reset.status == 0 && reset.output.contains("/console/undangan/"))
        #expect(reset.output != added.output)
        list = try await world.command(["members", "list"]).output
        #expect(list.contains("\tinvited\t"))
        let nobody = try await world.command(["members", "reset", "tak@ada.example"])
        #expect(nobody.status == 1 && nobody.errors.contains("is no member"))

        let intact = try await world.command(["audit", "verify"])
        #expect(intact.status == 0 && intact.output.hasPrefix("intact: 3 rows, last hash "))
        let export = try await world.command(["audit", "export"])
        let lines = export.output.split(separator: "\n")
        #expect(lines.count == 3)
        for (line, deed) in zip(lines, ["member.add", "member.disable", "member.reset"]) {
          #expect(line.contains("\"action\":\"\(deed)\"") && line.contains("\"hash\":"))
        }
      }
    }

    @Test("a changed, a removed and a cut off row each show")
    func audit() async throws {
      try await World.run(claims: false) { world in
        for name in ["a", "b", "c"] {
          let run = try await world.command(
            ["members", "add", "\(name)@kkd.example", "--role", "viewer", "--organisation", "kkd"])
          #expect(run.status == 0)
        }
        let database = try SQLiteDatabase(path: world.folder.path("data/tabayun.sqlite"))
        for (harm, mend, row) in [
          (
            "UPDATE audit SET became = became || 'x' WHERE seq = 2",
            "UPDATE audit SET became = substr(became, 1, length(became) - 1) WHERE seq = 2", 2
          ),
          (
            "UPDATE audit SET seq = -2 WHERE seq = 2", "UPDATE audit SET seq = 2 WHERE seq = -2", 2
          ),
          (
            "UPDATE audit SET seq = 30 WHERE seq = 3", "UPDATE audit SET seq = 3 WHERE seq = 30", 3
          ),
        ] {
          try await database.write { _ = try $0.execute(harm) }
          let broken = try await world.command(["audit", "verify"])
          #expect(broken.status == 1, "\(harm)")
          #expect(broken.output.hasPrefix("broken at row \(row)"), "\(harm): \(broken.output)")
          try await database.write { _ = try $0.execute(mend) }
          #expect(try await world.command(["audit", "verify"]).status == 0, "\(mend)")
        }
        try await database.write { _ = try $0.execute("DELETE FROM audit WHERE seq = 3") }
        let cut = try await world.command(["audit", "verify"])
        #expect(cut.status == 1 && cut.output.contains("the end was removed"))
      }
    }
  }
}
