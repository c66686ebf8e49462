import CannedResponses
import Channels
import Console
import Delivery
import Domain
import Foundation
import Logging
import Storage
import TestSupport

/// Carries out what is decided, as in the running house; the forecast is made up.
struct DeskOffice: AnnouncementOffice {
  private let desk: AnnouncementDesk

  init(database: any Database, vault: Vault) {
    desk = AnnouncementDesk(database: database, audit: AuditStore(vault: vault))
  }

  private func obeying<Value: Sendable>(
    _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch let problem as AnnouncementProblem {
      throw AnnouncementRefusal(problem.description)
    }
  }

  private func who(_ member: Member) -> AnnouncementMember {
    AnnouncementMember(
      name: member.email, organisation: member.organisation, memberID: member.id)
  }

  func draft(_ content: AnnouncementContent, by member: Member) async throws -> Int64 {
    try await obeying { try await desk.draft(content, by: who(member)).id }
  }

  func edit(
    _ id: Int64, version: Int64, _ content: AnnouncementContent, by member: Member
  ) async throws {
    _ = try await obeying {
      try await desk.edit(id, version: version, content, by: who(member))
    }
  }

  func setPicture(_ bytes: [UInt8], of id: Int64, by member: Member) async throws {
    _ = try await obeying { try await desk.setPicture(bytes, of: id, by: who(member)) }
  }

  func act(
    _ action: AnnouncementAction, on id: Int64, version: Int64, note: String, by member: Member
  ) async throws {
    let who = who(member)
    try await obeying {
      switch action {
      case .submit: _ = try await desk.submit(id, by: who)
      case .approve: _ = try await desk.approve(id, version: version, by: who)
      case .reject: _ = try await desk.reject(id, because: note, by: who)
      case .pause: _ = try await desk.pause(id, by: who)
      case .resume: _ = try await desk.resume(id, by: who)
      case .cancel: _ = try await desk.cancel(id, by: who)
      case .retry: _ = try await desk.retryFailed(id, by: who)
      }
    }
  }

  func follow(
    _ id: Int64, with content: AnnouncementContent, as kind: Announcement.Kind, by member: Member
  ) async throws -> Int64 {
    try await obeying {
      kind == .withdrawal
        ? try await desk.withdraw(id, content, by: who(member)).id
        : try await desk.correct(id, content, by: who(member)).id
    }
  }

  func forecast(_ id: Int64) async throws -> AnnouncementForecast {
    let line = AnnouncementForecast.Line(
      account: "web", recipients: 1_234, reachable: 1_200, byTemplate: 34, waiting: 0,
      finishedAt: .now, cost: 17_000)
    return AnnouncementForecast(lines: [line], total: line, startsAt: .now, currency: "IDR")
  }

  func previews(_ id: Int64, in language: Language) async throws -> [AnnouncementPreview] {
    let text = try await desk.find(id).text(in: language)
    let message = Reply(
      responseID: "announcement/message", text: "*\(text?.title ?? "")*\n\(text?.body ?? "")")
    return [.whatsapp, .sms].map { AnnouncementPreview(channel: $0, message: message) }
  }
}

/// What the tests of announcements need beside a console.
enum AnnouncementFlow {
  static let web = WebChannel(account: AccountID("web"))

  /// People who have subscribed to KPU's announcements in the web chat.
  static func subscribe(_ count: Int, _ console: RunningConsole) async throws {
    let people = PersonStore(vault: console.vault)
    try await console.database.write { session in
      for number in 0..<count {
        let person = try people.add(
          account: web.account, address: "obrolan-\(number)", at: .now, in: session)
        try SubscriptionStore().add(
          topic: "kpu", district: nil, personID: person, at: .now, in: session)
      }
    }
  }

  static func runner(_ console: RunningConsole) throws -> BroadcastRunner {
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    let library = try ResponseLibrary.load(
      folder: URL(fileURLWithPath: PackageRoot.path("Responses")))
    return BroadcastRunner(
      database: console.database, vault: console.vault, adapters: [web],
      templates: TemplateNames(), peopleADay: [:],
      composer: {
        AnnouncementTexts(
          library, addresses: AnnouncementAddresses(publicURL: "https://cek.example.id"))
      }, dispatcher: Wakeup(), webChats: WebChatSignal(), logger: quiet)
  }

  static func rows(_ console: RunningConsole) async throws -> Int64 {
    try await console.database.read {
      try $0.query("SELECT COUNT(*) FROM outbox").first?.integer(0) ?? 0
    }
  }

  static func state(
    _ id: Int64, _ console: RunningConsole
  ) async throws -> Announcement.State? {
    try await console.database.read { try AnnouncementStore().find(id: id, in: $0)?.state }
  }

  /// One that waits for its second pair of eyes, and one that is through; both KKD's.
  static func examples(_ console: RunningConsole) async throws -> (waiting: Int64, done: Int64) {
    let desk = AnnouncementDesk(database: console.database)
    let author = AnnouncementMember(name: "ani@kkd.example", organisation: .kkd)
    let other = AnnouncementMember(name: "budi@kkd.example", organisation: .kkd)
    let content = AnnouncementContent(
      texts: [
        .id: .init(title: "Kiat minggu ini", body: "Baca sampai habis sebelum membagikan."),
        .jv: .init(title: "Kiat minggu menika", body: "Dipunwaos ngantos telas rumiyin."),
      ], topics: ["kiat"], urgentReason: "contoh untuk gambar layar")
    let done = try await desk.draft(content, by: author)
    _ = try await desk.submit(done.id, by: author)
    _ = try await desk.approve(done.id, by: other)
    let runner = try runner(console)
    while try await state(done.id, console) != .done { try await runner.passOver(at: .now) }
    let waiting = try await desk.draft(content, by: author)
    _ = try await desk.submit(waiting.id, by: author)
    return (waiting.id, done.id)
  }
}
