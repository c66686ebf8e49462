import Domain
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Letters, opinions and the quiz in the console")
struct LetterTests {
  /// Somebody writes to the staff.
  private func write(
    _ text: String, from address: String, on account: String = "whatsapp",
    at moment: Timestamp = .now, _ console: RunningConsole
  ) async throws {
    let people = PersonStore(vault: console.vault)
    let letters = LetterStore(vault: console.vault)
    try await console.database.write { session in
      let person = try people.add(
        account: AccountID(account), address: address, at: moment, in: session)
      try letters.add(text, personID: person, at: moment, in: session)
    }
  }

  private func count(_ condition: String, _ console: RunningConsole) async throws -> Int64 {
    try await console.database.read {
      try $0.query("SELECT COUNT(*) FROM \(condition)").first?.integer(0) ?? -1
    }
  }

  @Test("are listed without numbers, answered once through the outbox, closed, and written down")
  func answer() async throws {
    try await RunningConsole.run { console in
      try await write("Nomor saya 081234567890, tolong ditelepon", from: "6281211110000", console)
      try await write(
        "Kapan kantor buka?", from: "6281211110001",
        at: Timestamp.now.advanced(byMilliseconds: -3 * 86_400_000), console)
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.editor]))
      let page = try await visitor.get("/console/surat")
      #expect(page.status == 200)
      #expect(page.body.contains("tolong ditelepon") && page.body.contains("Kapan kantor buka?"))
      #expect(page.body.contains("WhatsApp · 62•••00"))
      #expect(!page.body.contains("6281211110000") && !page.body.contains("081234567890"))
      // Who wrote three days ago can be answered when they write again, and the page says so.
      #expect(page.body.contains("terkirim begitu mereka menulis lagi"))
      #expect(page.body.contains("Kirim jawaban") && page.body.contains("Simpan jawaban"))

      let empty = try await visitor.post("/console/surat/1/jawab", [("jawaban", "  ")])
      #expect(empty.status == 422 && empty.body.contains("masih kosong"))
      let done = try await visitor.post(
        "/console/surat/1/jawab", [("jawaban", "Kantor buka pukul 8 sampai 16.")])
      #expect(done.status == 303)
      let twice = try await visitor.post("/console/surat/1/jawab", [("jawaban", "Sekali lagi")])
      #expect(twice.status == 409)
      #expect(try await count("outbox WHERE cause = 'letter:1' AND status = 0", console) == 1)
      let outbox = OutboxStore(vault: console.vault)
      let sent = try await console.database.read { session in
        try outbox.due(accounts: [AccountID("whatsapp")], at: .now, limit: 9, in: session)
          .map { try outbox.open($0) }
      }
      #expect(sent.map(\.recipient.address) == ["6281211110000"])
      #expect(sent.first?.part.text.contains("Kantor buka pukul 8 sampai 16.") == true)
      #expect(sent.first?.part.text.contains("petugas KKD Jombang") == true)

      #expect(try await visitor.post("/console/surat/2/tutup").status == 303)
      #expect(try await visitor.post("/console/surat/99/tutup").status == 404)
      let after = try await visitor.get("/console/surat")
      #expect(after.body.contains("Tidak ada surat yang menunggu"))
      #expect(after.body.contains("ditutup tanpa jawaban"))
      #expect(
        try await count("audit WHERE action IN ('letter.answer', 'letter.close')", console) == 2)
      #expect(
        try await count("letter WHERE handled_by = 'eni@kkd.example'", console) == 2)
    }
  }

  @Test("an answer to the web chat is there at once")
  func webChat() async throws {
    try await RunningConsole.run { console in
      try await write("Halo?", from: "s3ssion", on: "web", console)
      let visitor = try await console.signedIn(
        try await console.member("eni@kkd.example", [.admin]))
      #expect(
        try await visitor.post("/console/surat/1/jawab", [("jawaban", "Halo juga")]).status == 303)
      #expect(try await count("outbox WHERE cause = 'letter:1' AND status = 2", console) == 1)
    }
  }

  @Test("what people think of answers stands on the claim's and the rumor's page")
  func opinions() async throws {
    try await RunningConsole.run { console in
      try await console.publish(
        Claim(id: "a", title: "Klaim yang ditolak", verdict: .hoax, status: .published))
      try await console.ask(ClaimFlowTests.rumor, by: "62811")
      try await console.joinRumors()
      try await console.database.write { session in
        let rumor = try #require(try session.query("SELECT fingerprint FROM rumor").first)
        let people = PersonStore(vault: console.vault)
        for (number, kind) in ["notThis", "notThis", "helpful", "notChosen"].enumerated() {
          let person = try people.add(
            account: AccountID("whatsapp"), address: "62811\(number)", at: .now, in: session)
          try FeedbackStore().record(
            kind: kind, claimID: "a", fingerprint: UInt64(bitPattern: try rumor.integer(0)),
            personID: person, at: .now, in: session)
        }
      }
      let visitor = try await console.signedIn(
        try await console.member("lia@kkd.example", [.viewer]))
      let claim = try await visitor.get("/console/klaim/a")
      #expect(claim.body.contains("<b>1</b> membantu, <b>2</b> bukan ini, <b>1</b> tidak"))
      let rumor = try await visitor.get("/console/rumor/1")
      #expect(rumor.body.contains("Dikatakan bukan"))
      #expect(rumor.body.contains("Klaim yang ditolak") && rumor.body.contains("3 orang"))
    }
  }

  @Test("the quiz's results are sums: how sure people were, and which items mislead them")
  func quiz() async throws {
    try await RunningConsole.run { console in
      let tallies = TallyStore()
      let day = IndonesianMoment.isoDay(.now)
      try await console.database.write { session in
        for (name, times) in [
          ("quiz:finished", 4), ("quiz:score:6/6", 1), ("quiz:score:3/6", 3), ("quiz:before:2", 4),
          ("quiz:after:4", 3), ("quiz:after:5", 1), ("quiz:quiz/lele-ginjal:right", 3),
          ("quiz:quiz/lele-ginjal:wrong", 1), ("quiz:quiz/hilang:wrong", 2),
        ] {
          try tallies.count(name, day: day, by: times, in: session)
        }
      }
      let visitor = try await console.signedIn(
        try await console.member("lia@kkd.example", [.viewer]))
      #expect(try await visitor.get("/console/hari-ini").body.contains("/console/kuis"))
      let page = try await visitor.get("/console/kuis").body
      #expect(page.contains("<b>4</b> kuis selesai"))
      // 6 + 3 × 3 right of 24.
      #expect(page.contains("<b>63 %</b> jawaban tepat"))
      #expect(page.contains("<b>2,0</b> sebelum, <b>4,3</b> sesudah"))
      #expect(page.contains("75 % tepat") && page.contains("0 % tepat"))
      #expect(page.contains("<th scope=\"row\">4</th><td>0 %</td><td>75 %</td>"))
    }
  }
}
