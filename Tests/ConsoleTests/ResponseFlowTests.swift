import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Canned answers in the console")
struct ResponseFlowTests {
  private static let path = "/console/jawaban/id/tips/berhenti-dulu"

  private static func tip(_ text: String) -> String {
    "---\ntitle: Berhenti dulu\nkeywords: [viral, sebarkan, bagikan, segera]\n---\n\(text)\n"
  }

  private func edited(_ page: Visitor.Page, _ text: String) -> [(String, String)] {
    [("teks", Self.tip(text)), ("versi", page.hidden("versi")), ("berkas", page.hidden("berkas"))]
  }

  private func typed(in page: String) throws -> String {
    let match = try #require(page.firstMatch(of: /(?s)<textarea[^>]*>(.*?)<\/textarea>/))
    return String(match.1.trimmingPrefix("\n"))
  }

  @Test("edited, compared, and put back; a colleague's edit in between is noticed")
  func edits() async throws {
    try await RunningConsole.run(copyingResponses: true) { console in
      try console.writeResponse("id/tips/berhenti-dulu.md", Self.tip("Baca sampai tuntas."))
      let ani = try await console.signedIn(try await console.member("a@kkd.example", [.editor]))
      let budi = try await console.signedIn(try await console.member("b@kkd.example", [.editor]))
      let first = try await ani.get(Self.path)
      #expect(first.body.contains("paling panjang 4096 huruf, dengan tombol 1024"))
      let second = try await budi.get(Self.path)
      #expect(try await ani.post(Self.path, edited(first, "Baca dari Ani.")).status == 303)
      let late = try await budi.post(Self.path, edited(second, "Baca dari Budi."))
      #expect(late.status == 409)
      #expect(late.body.contains("a@kkd.example"))
      #expect(try typed(in: late.body).hasSuffix("---\nBaca dari Budi.\n"))
      #expect(try await budi.post(Self.path, edited(late, "Baca dari Budi.")).status == 303)
      let compared = try await budi.get(Self.path + "/riwayat/2")
      #expect(compared.body.contains("<del>Ani."))
      let old = try await budi.get(Self.path + "/riwayat/1")
      #expect(
        try await budi.post(
          Self.path + "/riwayat/1/pulihkan",
          [("versi", old.hidden("versi")), ("berkas", old.hidden("berkas"))]
        ).status == 303)
      #expect(try typed(in: try await budi.get(Self.path).body).hasSuffix("---\nBaca dari Ani.\n"))
    }
  }

  @Test("a file that was changed since it was shown is not hidden by an edit of the old one")
  func file() async throws {
    try await RunningConsole.run(copyingResponses: true) { console in
      try console.writeResponse("id/tips/berhenti-dulu.md", Self.tip("Baca sampai tuntas."))
      let visitor = try await console.signedIn(
        try await console.member("a@kkd.example", [.editor]))
      let page = try await visitor.get(Self.path)
      try console.writeResponse("id/tips/berhenti-dulu.md", Self.tip("Diganti di server."))
      let answer = try await visitor.post(Self.path, edited(page, "Diganti di konsol."))
      #expect(answer.status == 409)
      #expect(answer.body.contains("berkas di server"))
      #expect(answer.body.contains("server.") && answer.body.contains("Diganti di konsol."))
      #expect(
        try await visitor.post(Self.path, edited(answer, "Diganti di konsol.")).status == 303)
    }
  }
}
