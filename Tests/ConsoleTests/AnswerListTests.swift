import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("The list of canned answers")
struct AnswerListTests {
  @Test("names first what is past its review date and not given any more")
  func expired() async throws {
    try await RunningConsole.run { console in
      let visitor = try await console.signedIn(
        try await console.member("lia@kkd.example", [.viewer]))
      #expect(!(try await visitor.get("/console/jawaban").body.contains("faq/jam-tps")))
      let file = try String(
        contentsOfFile: PackageRoot.path("Responses/id/faq/jam-tps.md"), encoding: .utf8)
      let old = file.replacing(/review: [0-9-]+/, with: "review: 2025-01-31")
      try await console.database.write { session in
        _ = try ResponseRevisionStore().add(
          path: "id/faq/jam-tps.md", text: old, base: file, author: "eni", after: 0, at: .now,
          in: session)
      }
      let page = try await visitor.get("/console/jawaban").body
      #expect(page.contains("faq/jam-tps") && page.contains("Sudah lewat 2025-01-31"))
      #expect(page.contains("1 perlu dilihat"))
    }
  }
}
