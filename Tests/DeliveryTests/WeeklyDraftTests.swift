import CannedResponses
import Conversation
import Delivery
import Domain
import Foundation
import Logging
import Storage
import TestSupport
import Testing

@Suite("What is drafted once a week")
struct WeeklyDraftTests {
  /// Friday, the 27th of November 2026, at an hour where Jombang lies.
  private func moment(_ hours: Double) -> Timestamp {
    Timestamp(milliseconds: 1_795_712_400_000).advanced(bySeconds: hours * 3600)
  }

  private struct Desk {
    let folder: TemporaryFolder
    let database: any Database
    let drafts: [WeeklyDrafts]

    func all() async throws -> [Announcement] {
      try await database.read { session in
        try AnnouncementStore().list(organisation: nil, limit: 100, in: session)
      }
    }
  }

  /// As several processes would have it.
  private func desk(claims: [Claim] = []) async throws -> Desk {
    let folder = try TemporaryFolder()
    let database = try SQLiteDatabase(path: folder.path("drafts.sqlite"))
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    let shelf = ClaimShelf(database: database, logger: quiet)
    let library = try ResponseLibrary.load(
      folder: URL(fileURLWithPath: PackageRoot.path("Responses")))
    let conversation = Conversation(responses: library, claims: shelf.matcher, lookup: shelf)
    try await database.write { session in
      for claim in claims { _ = try ClaimStore().save(claim, at: .now, in: session) }
    }
    let drafts = (0..<3).map { _ in
      WeeklyDrafts(
        database: database, conversation: { conversation },
        homePage: "https://cek.example.id", logger: quiet)
    }
    return Desk(folder: folder, database: database, drafts: drafts)
  }

  private let claims = [
    Claim(id: "a", title: "Air PDAM mati sebulan", verdict: .hoax, date: "2026-11-25"),
    Claim(id: "b", title: "Kabar lama", verdict: .hoax, date: "2026-10-01"),
    Claim(id: "c", title: "Jadwal KPU", verdict: .official, date: "2026-11-25"),
  ]

  @Test("the week's hoaxes and a tip wait for an editor on Friday morning, once")
  func friday() async throws {
    let desk = try await desk(claims: claims)
    for drafts in desk.drafts { try await drafts.draftIfDue(at: moment(7.9)) }
    #expect(try await desk.all().isEmpty)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for drafts in desk.drafts {
        group.addTask { try await drafts.draftIfDue(at: moment(8.1)) }
      }
      try await group.waitForAll()
    }
    for drafts in desk.drafts { try await drafts.draftIfDue(at: moment(20)) }
    for drafts in desk.drafts { try await drafts.draftIfDue(at: moment(30)) }
    let all = try await desk.all()
    #expect(all.map(\.topics).sorted { $0[0] < $1[0] } == [["hoaks"], ["kiat"]])
    #expect(all.allSatisfy { $0.state == .submitted && $0.organisation == .kkd })
    #expect(all.allSatisfy { Set($0.texts.keys) == Set(Language.allCases) })
    let digest = try #require(all.first { $0.topics == ["hoaks"] }?.texts[.id])
    #expect(digest.body.contains("Air PDAM mati sebulan"))
    #expect(
      digest.body.split(separator: "\n").filter { $0.hasPrefix("•") || $0.hasPrefix("-") }
        .allSatisfy { $0.contains("KKD Jombang") && $0.hasSuffix(")") },
      "no verdict without its source and day")
    #expect(!digest.body.contains("Kabar lama") && !digest.body.contains("Jadwal KPU"))
  }

  @Test("an editor approves the digest, and its subscribers get it")
  func digestApproved() async throws {
    try await PostOffice.run(whatsAppPacing: BroadcastOffice.quick) { office in
      let broadcast = try BroadcastOffice(office)
      try await broadcast.subscribe(3, topic: "hoaks")
      try await broadcast.subscribe(2, topic: "kiat", startingAt: 10)
      let library = try ResponseLibrary.load(
        folder: URL(fileURLWithPath: PackageRoot.path("Responses")))
      var quiet = Logger(label: "test")
      quiet.logLevel = .critical
      let shelf = ClaimShelf(database: office.database, logger: quiet)
      let conversation = Conversation(responses: library, claims: shelf.matcher, lookup: shelf)
      let claims = claims
      try await office.database.write { session in
        for claim in claims { _ = try ClaimStore().save(claim, at: .now, in: session) }
      }
      let drafts = WeeklyDrafts(
        database: office.database, conversation: { conversation },
        homePage: "https://cek.example.id", logger: quiet)
      let digest = try #require(try await drafts.draftDigest(at: moment(9)))
      await #expect(throws: AnnouncementProblem.self) {
        _ = try await broadcast.desk.approve(digest.id, by: .program)
      }
      _ = try await broadcast.desk.approve(digest.id, by: BroadcastOffice.other)
      try await office.whileSending {
        try await broadcast.pass(digest.id, until: .done, at: BroadcastOffice.morning)
      }
      let calls = try office.calls()
      #expect(Set(calls.map(\.to)) == ["628120000", "628120001", "628120002"])
      #expect(calls.allSatisfy { $0.text.contains("Air PDAM mati sebulan") })
    }
  }

  @Test("nothing published, no digest; a Friday that nothing ran on is made up for on Saturday")
  func saturday() async throws {
    let desk = try await desk()
    try await desk.drafts[0].draftIfDue(at: moment(25))
    #expect(try await desk.all().map(\.topics) == [["kiat"]])
    #expect(try await desk.all().first?.series == "kiat:2026-11-27")
    let sunday = try await self.desk()
    try await sunday.drafts[0].draftIfDue(at: moment(49))
    #expect(try await sunday.all().isEmpty)
  }
}
