import ArgumentParser
import Console
import Domain
import Foundation
import Storage

struct Audit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks and exports the audit of what staff did.",
    subcommands: [Verify.self, Export.self])

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says whether any row was changed or removed.",
      discussion: """
        Prints the number and the hash of the last row. Written down elsewhere, they also show later that \
        the whole database was not put back to an older state.
        """)

    func run() async throws {
      let (database, audit) = try await Audit.open()
      switch try await database.read({ try audit.verify(in: $0) }) {
      case .intact(let rows, let head):
        print("intact: \(rows) rows, last hash \(Token.base64URL(head))")
      case .broken(let seq, let why):
        print("broken at row \(seq): \(why)")
        throw Complaint.silent
      }
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes every row as one line of JSON to standard output.")

    func run() async throws {
      let (database, audit) = try await Audit.open()
      var last: Int64 = 0
      while true {
        let after = last
        let page = try await database.read { try audit.entries(after: after, limit: 500, in: $0) }
        for entry in page {
          print(try AuditLine.text(entry))
          last = entry.seq
        }
        if page.count < 500 { return }
      }
    }
  }

  private static func open() async throws -> (any Database, AuditStore) {
    let settings = try await Settings(SettingsReader())
    let (database, vault) = try House.open(settings)
    return (database, AuditStore(vault: vault))
  }
}
