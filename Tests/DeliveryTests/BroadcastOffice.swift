import CannedResponses
import Channels
import Conversation
import Delivery
import Domain
import Foundation
import Logging
import Storage
import TestSupport

/// Announcements over a post office: who writes and approves them, who gets them.
struct BroadcastOffice: Sendable {
  static let quick = Pacing(
    perSecond: 100_000, burst: 100_000, personIntervalMilliseconds: 0, personBurst: 1)
  static let author = AnnouncementMember(name: "ani@kkd.example", organisation: .kkd)
  static let other = AnnouncementMember(name: "budi@kkd.example", organisation: .kkd)
  /// The last time that it was ten in the morning where Jombang lies, and eleven at night after that.
  static let morning: Timestamp = {
    let hour: Int64 = 3_600_000
    let passed = (Timestamp.now.milliseconds - 3 * hour) % (24 * hour)
    return Timestamp.now.advanced(byMilliseconds: -passed)
  }()
  static let night = morning.advanced(byMilliseconds: 13 * 3_600_000)

  let office: PostOffice
  let desk: AnnouncementDesk
  let runner: BroadcastRunner

  init(_ office: PostOffice, templates: TemplateNames = TemplateNames()) throws {
    self.office = office
    desk = AnnouncementDesk(
      database: office.database, audit: AuditStore(vault: PostOffice.vault))
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    let texts = try Self.texts()
    runner = BroadcastRunner(
      database: office.database, vault: PostOffice.vault, adapters: office.adapters,
      templates: templates, peopleADay: [:], composer: { texts }, dispatcher: office.wakeup,
      webChats: WebChatSignal(), logger: quiet)
  }

  static func texts(publicURL: String = "https://cek.example.id") throws -> AnnouncementTexts {
    AnnouncementTexts(
      try ResponseLibrary.load(folder: URL(fileURLWithPath: PackageRoot.path("Responses"))),
      addresses: AnnouncementAddresses(publicURL: publicURL))
  }

  /// Subscribers on WhatsApp, numbered from 1 in a fresh database.
  func subscribe(
    _ count: Int, district: String? = nil, topic: String = "kiat", startingAt first: Int = 0
  ) async throws {
    try await office.database.write { [people = office.people] session in
      for number in first..<first + count {
        let person = try people.add(
          account: PostOffice.whatsApp, address: String(628_120_000 + number), at: .now,
          in: session)
        try SubscriptionStore().add(
          topic: topic, district: district, personID: person, at: .now, in: session)
      }
    }
  }

  static func content(
    _ title: String = "Kiat", districts: [String] = [], isUrgent: Bool = true
  ) -> AnnouncementContent {
    AnnouncementContent(
      texts: [.id: .init(title: title, body: "Periksa dulu sebelum membagikan.")],
      topics: ["kiat"], districts: districts,
      urgentReason: isUrgent ? "uji otomatis di mesin sendiri" : nil)
  }

  /// Submitted by its author and approved by somebody else.
  @discardableResult
  func approve(_ draft: Announcement) async throws -> Int64 {
    _ = try await desk.submit(draft.id, by: Self.author)
    _ = try await desk.approve(draft.id, by: Self.other)
    return draft.id
  }

  func approved(_ content: AnnouncementContent = content()) async throws -> Int64 {
    try await approve(try await desk.draft(content, by: Self.author))
  }

  func state(_ id: Int64) async throws -> Announcement.State { try await desk.find(id).state }

  /// Goes on until an announcement has come so far.
  func pass(_ id: Int64, until state: Announcement.State, at now: Timestamp = .now) async throws {
    try await eventually("announcement \(id) is \(state)", within: .seconds(60)) {
      try await runner.passOver(at: now)
      return try await self.state(id) == state
    }
  }

  /// Sends it to its end.
  func finish(_ id: Int64) async throws {
    try await office.whileSending { try await pass(id, until: .done) }
  }

  func number(_ sql: String) async throws -> Int64 {
    try await office.database.read { try $0.query(sql).first?.integer(0) ?? -1 }
  }

  func change(_ sql: String) async throws {
    try await office.database.write { session in _ = try session.execute(sql) }
  }

  /// How many rows of an announcement are in a state.
  func count(_ status: OutboxStatus, of id: Int64) async throws -> Int64 {
    try await number(
      "SELECT COUNT(*) FROM outbox WHERE broadcast_id = \(id) AND status = \(status.rawValue)")
  }

  func why(_ person: Int64, _ id: Int64) async throws -> String? {
    try await office.database.read { session in
      try session.query(
        "SELECT error FROM outbox WHERE person_id = $1 AND broadcast_id = $2",
        [.integer(person), .integer(id)]
      ).first?.optionalText(0)
    }
  }
}
