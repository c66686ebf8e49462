import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("The audit in the console")
struct AuditFlowTests {
  @Test(
    "what is shown is checked at each look, the whole chain when somebody asks, and all of it goes out"
  )
  func looks() async throws {
    try await RunningConsole.run { console in
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.admin]))
      try await console.database.write { [audit = console.audit] session in
        for number in 1...120 {
          try audit.record(
            "claim.edit", "claim/jbg-\(number % 7)", by: .commandLine, was: "lama \(number)",
            became: "baru \(number)", at: .now, in: session)
        }
      }
      for path in ["", "?sebelum=60", "?hal=claim%2Fjbg-3", "?periksa=semua"] {
        let page = try await visitor.get("/console/jejak" + path).body
        #expect(page.contains("alert-success"), "\(path)")
      }
      #expect(
        try await visitor.get("/console/jejak?periksa=semua").body.contains("Utuh: 120 catatan"))
      let export = try await visitor.get("/console/jejak/unduh")
      let lines = export.body.split(separator: "\n")
      #expect(lines.count == 120)
      struct Line: Decodable {
        var seq: Int
        var was: String?
        var became: String?
        var hash: String
      }
      let read = try lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
      #expect(read.map(\.seq) == Array(1...120))
      #expect(read.last?.was == "lama 120" && read.last?.became == "baru 120")
      #expect(Set(read.map(\.hash)).count == 120)
      // A row on the first page, and one that only the whole chain shows.
      try await console.database.write {
        _ = try $0.execute("UPDATE audit SET became = 'palsu' WHERE seq = 10")
      }
      #expect(try await visitor.get("/console/jejak").body.contains("alert-success"))
      #expect(try await visitor.get("/console/jejak?sebelum=40").body.contains("alert-danger"))
      #expect(
        try await visitor.get("/console/jejak?periksa=semua").body.contains("pada catatan 10"))
      try await console.database.write { _ = try $0.execute("DELETE FROM audit WHERE seq = 120") }
      #expect(try await visitor.get("/console/jejak").body.contains("alert-danger"))
    }
  }
}
