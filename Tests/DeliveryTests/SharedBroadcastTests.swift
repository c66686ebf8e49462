import CannedResponses
import Channels
import Conversation
import Delivery
import Domain
import Foundation
import Logging
import ServiceLifecycle
import Storage
import TestSupport
import Testing

@Suite("Several processes that tell many people from one database", .serialized)
struct SharedBroadcastTests {
  private static let logger = {
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    return quiet
  }()

  private static let quick = Pacing(
    perSecond: 100_000, burst: 100_000, personIntervalMilliseconds: 0, personBurst: 1)

  private static func database() throws -> any Database {
    var limits = PostgresLimits()
    limits.connections = 6
    return try PostgresDatabase(url: try PostgresServer.shared().newSchema(), limits: limits)
  }

  private static var responses: URL { URL(fileURLWithPath: PackageRoot.path("Responses")) }

  private func number(_ sql: String, _ office: PostOffice) async throws -> Int64 {
    try await office.database.read { try $0.query(sql).first?.integer(0) ?? -1 }
  }

  // MARK: Broadcasts

  private func runner(_ office: PostOffice) throws -> BroadcastRunner {
    let library = try ResponseLibrary.load(folder: Self.responses)
    return BroadcastRunner(
      database: office.database, vault: PostOffice.vault, adapters: office.adapters,
      templates: TemplateNames(), peopleADay: [:],
      composer: {
        AnnouncementTexts(
          library, addresses: AnnouncementAddresses(publicURL: "https://cek.example.id"))
      }, dispatcher: office.wakeup, webChats: WebChatSignal(), logger: Self.logger)
  }

  private func subscribe(_ count: Int, _ office: PostOffice) async throws {
    try await office.database.write { [people = office.people] session in
      for number in 0..<count {
        let person = try people.add(
          account: PostOffice.whatsApp, address: String(628_120_000 + number), at: .now,
          in: session)
        try SubscriptionStore().add(
          topic: "kiat", district: nil, personID: person, at: .now, in: session)
      }
    }
  }

  private func approved(_ office: PostOffice) async throws -> Int64 {
    let desk = AnnouncementDesk(
      database: office.database, audit: AuditStore(vault: PostOffice.vault))
    let author = AnnouncementMember(name: "ani@kkd.example", organisation: .kkd)
    let other = AnnouncementMember(name: "budi@kkd.example", organisation: .kkd)
    let draft = try await desk.draft(
      AnnouncementContent(
        texts: [.id: .init(title: "Kiat", body: "Periksa dulu sebelum membagikan.")],
        topics: ["kiat"], urgentReason: "uji otomatis di mesin sendiri"), by: author)
    _ = try await desk.submit(draft.id, by: author)
    _ = try await desk.approve(draft.id, by: other)
    return draft.id
  }

  @Test("each subscriber has one row and gets one message, however many processes hand out")
  func broadcast() async throws {
    try await PostOffice.run(whatsAppPacing: Self.quick, in: try Self.database()) { office in
      try await subscribe(1_200, office)
      let id = try await approved(office)
      let services = ServiceGroup(
        configuration: .init(
          services: [try runner(office), try runner(office), try runner(office)],
          logger: Self.logger))
      try await office.whileSending(lease: "one") {
        try await office.whileSending(lease: "two", wakeup: Wakeup()) {
          try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            try await eventually("it is done", within: .seconds(120)) {
              try await number(
                "SELECT COUNT(*) FROM announcement WHERE state = 'done'", office) == 1
            }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
          }
        }
      }
      #expect(try await number("SELECT COUNT(*) FROM outbox", office) == 1_200)
      #expect(try await number("SELECT COUNT(DISTINCT person_id) FROM outbox", office) == 1_200)
      #expect(
        try await number(
          "SELECT COUNT(*) FROM outbox WHERE status = 2 AND broadcast_id = 1", office)
          == 1_200)
      #expect(id == 1)
      let calls = try office.calls().filter { !$0.text.isEmpty }
      #expect(calls.count == 1_200)
      #expect(Set(calls.map(\.to)).count == 1_200)
      // Public and a claim, once.
      #expect(
        try await number("SELECT COUNT(*) FROM claim WHERE verdict = 'official'", office) == 1)
      #expect(
        try await number("SELECT COUNT(*) FROM announcement_event WHERE what = 'start'", office)
          == 1)
      let audit = AuditStore(vault: PostOffice.vault)
      guard case .intact = try await office.database.read({ try audit.verify(in: $0) }) else {
        Issue.record("the audit is broken")
        return
      }
    }
  }

  @Test("who stops while recipients are written down gets nothing")
  func stop() async throws {
    try await PostOffice.run(whatsAppPacing: Self.quick, in: try Self.database()) { office in
      try await subscribe(1_100, office)
      _ = try await approved(office)
      let services = ServiceGroup(
        configuration: .init(services: [try runner(office)], logger: Self.logger))
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await services.run() }
        group.addTask {
          // One after the other while the runner writes.
          for person in stride(from: 1, through: 1_100, by: 100) {
            try await office.database.write(.beside) { [people = office.people] session in
              try people.setStopped(true, personID: Int64(person), at: .now, in: session)
              try SuppressionStore().add(personID: Int64(person), at: .now, in: session)
              try BroadcastStore().skip(personID: Int64(person), why: "stopped", in: session)
            }
          }
        }
        try await eventually("all are written down", within: .seconds(60)) {
          try await number(
            "SELECT COUNT(*) FROM announcement WHERE materialised_at IS NOT NULL", office) == 1
        }
        await services.triggerGracefulShutdown()
        try await group.waitForAll()
      }
      let reachable = """
        SELECT COUNT(*) FROM outbox o JOIN person p ON p.id = o.person_id
        WHERE p.stopped_at IS NOT NULL AND o.status <> 7
        """
      #expect(try await number(reachable, office) == 0)
      #expect(try await number("SELECT COUNT(*) FROM outbox WHERE status = 7", office) == 11)
      #expect(try await number("SELECT COUNT(*) FROM outbox", office) == 1_100)
    }
  }

  // MARK: Notices

  @Test("everyone who asked is told once, however many processes tell")
  func notices() async throws {
    try await PostOffice.run(whatsAppPacing: Self.quick, in: try Self.database()) { office in
      let asks = AskStore(vault: PostOffice.vault)
      try await office.database.write { [people = office.people] session in
        for number in 0..<900 {
          let person = try people.add(
            account: PostOffice.whatsApp, address: String(628_120_000 + number), at: .now,
            in: session)
          try asks.record(
            Ask(fingerprint: 7, text: "kabar", confidence: .none, wantsToHear: true),
            personID: person, at: .now, in: session)
        }
        let claim = Claim(
          id: "a", title: "Judul", verdict: .hoax, url: "https://cek.example.id/a")
        let told = try RumorPublishing(vault: PostOffice.vault).publish(
          claim, answering: [7], undo: 0, at: .now, in: session)
        #expect(told == 900)
      }
      let library = try ResponseLibrary.load(folder: Self.responses)
      var runners: [NoticeRunner] = []
      for _ in 0..<3 {
        let shelf = ClaimShelf(database: office.database, logger: Self.logger)
        try await shelf.load()
        let conversation = Conversation(responses: library, claims: shelf.matcher, lookup: shelf)
        runners.append(
          NoticeRunner(
            database: office.database, vault: PostOffice.vault, adapters: office.adapters,
            templates: TemplateNames(), claims: shelf, conversation: { conversation },
            changeDelay: 0, dispatcher: office.wakeup, webChats: WebChatSignal(),
            logger: Self.logger))
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for runner in runners {
          group.addTask {
            _ = try await runner.followClaims()
            try await runner.tellEveryone()
          }
        }
        try await group.waitForAll()
      }
      #expect(try await number("SELECT COUNT(*) FROM outbox", office) == 900)
      #expect(try await number("SELECT COUNT(DISTINCT person_id) FROM outbox", office) == 900)
      #expect(
        try await number("SELECT COUNT(*) FROM ask WHERE told_verdict = 'hoax'", office) == 900)
      #expect(
        try await number("SELECT COUNT(*) FROM notice WHERE finished_at IS NULL", office) == 0)
    }
  }
}
