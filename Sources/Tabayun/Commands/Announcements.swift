import ArgumentParser
import Channels
import CurlHTTP
import Delivery
import Domain
import Foundation
import Logging
import Storage

struct Announcements: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Drafts, approves, watches and corrects announcements, as the console does.",
    discussion: """
      A running server sends what is approved. --as is the member's address; whoever approves must be another one of \
      the same organisation.
      """,
    subcommands: [
      AnnouncementsList.self, AnnouncementsDraft.self, AnnouncementsEdit.self,
      AnnouncementsShow.self, AnnouncementsPlan.self, AnnouncementsPreview.self,
      AnnouncementsAct.self, AnnouncementsCorrect.self, AnnouncementsWithdraw.self,
      AnnouncementsReport.self, AnnouncementsDigest.self,
    ])
}

extension Language: ExpressibleByArgument {}

/// Who does it.
struct MemberOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "The member's address.")
  var address: String

  @Option(help: "kpu, bawaslu or kkd.")
  var organisation: Organisation

  var member: AnnouncementMember {
    AnnouncementMember(name: address.lowercased(), organisation: organisation)
  }
}

/// What an announcement says.
struct ContentOptions: ParsableArguments {
  @Option(help: "Indonesian title.") var title: String
  @Option(help: "Indonesian text; *bold* and _italic_ as in WhatsApp.") var body: String
  @Option(help: "Javanese title.") var titleJv: String?
  @Option(help: "Javanese text.") var bodyJv: String?
  @Option(help: "English title.") var titleEn: String?
  @Option(help: "English text.") var bodyEn: String?
  @Option(help: "An address that it points at.") var link: String?
  @Option(help: "Why it goes out at night too.") var urgent: String?
  @Option(help: "Not before, such as 2026-11-27T07:00:00+07:00.") var at: String?

  func content(topics: [String] = [], districts: [String] = []) throws -> AnnouncementContent {
    var texts: [Language: Announcement.Text] = [.id: .init(title: title, body: body)]
    if titleJv != nil || bodyJv != nil {
      texts[.jv] = .init(title: titleJv ?? "", body: bodyJv ?? "")
    }
    if titleEn != nil || bodyEn != nil {
      texts[.en] = .init(title: titleEn ?? "", body: bodyEn ?? "")
    }
    let sendAt = try at.map { text -> Timestamp in
      guard let date = ISO8601DateFormatter().date(from: text) else {
        throw ValidationError("--at must be a moment such as 2026-11-27T07:00:00+07:00")
      }
      return Timestamp(seconds: date.timeIntervalSince1970)
    }
    return AnnouncementContent(
      texts: texts, topics: topics, districts: districts, link: link,
      urgentReason: urgent, sendAt: sendAt)
  }
}

/// The store, for the commands.
struct AnnouncementCounter {
  let settings: Settings
  let database: any Database
  let desk: AnnouncementDesk

  init() async throws {
    settings = try await Settings(SettingsReader())
    Logs.bootstrap(level: max(settings.logLevel, .warning))
    let vault: Vault
    (database, vault) = try House.open(settings)
    desk = AnnouncementDesk(database: database, audit: AuditStore(vault: vault))
  }

  /// Does something and says in a sentence what kept it from being done.
  static func run<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let problem as AnnouncementProblem {
      throw Complaint(problem.description)
    } catch StorageError.conflict {
      throw Complaint("somebody else changed this announcement meanwhile: look at it again.")
    }
  }
}

struct AnnouncementsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The newest announcements.")
  @Option(help: "Of this organisation only.") var organisation: Organisation?
  @Option var limit = 20

  func run() async throws {
    let office = try await AnnouncementCounter()
    let list = try await office.database.read { [organisation, limit] session in
      try AnnouncementStore().list(organisation: organisation, limit: limit, in: session)
    }
    for item in list {
      print(
        "\(item.id)\t\(item.state.rawValue)\t\(item.kind.rawValue)\t\(item.organisation.rawValue)\t\(item.code)\t\(item.text(in: .id)?.title ?? "")"
      )
    }
  }
}

struct AnnouncementsDraft: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Starts a draft; prints its number.")
  @OptionGroup var member: MemberOptions
  @OptionGroup var content: ContentOptions
  @Option(help: "kpu, bawaslu, pengumuman, hoaks, kiat; may be repeated.") var topic: [String]
  @Option(help: "A kecamatan's id, such as diwek; may be repeated. None: all of Jombang.")
  var district: [String] = []
  @Option(help: "A PNG or JPEG file for its page and the previews of links to it.")
  var picture: String?

  func run() async throws {
    let office = try await AnnouncementCounter()
    let bytes = try picture.map { path in
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Complaint("\(path) cannot be read.")
      }
      return [UInt8](data)
    }
    let draft = try await AnnouncementCounter.run {
      let draft = try await office.desk.draft(
        content.content(topics: topic, districts: district), by: member.member)
      guard let bytes else { return draft }
      return try await office.desk.setPicture(bytes, of: draft.id, by: member.member)
    }
    print(draft.id)
  }
}

struct AnnouncementsEdit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes a draft, or what waits for approval.")
  @Argument var id: Int64
  @OptionGroup var member: MemberOptions
  @OptionGroup var content: ContentOptions
  @Option(help: "See draft.") var topic: [String] = []
  @Option(help: "See draft.") var district: [String] = []

  func run() async throws {
    let office = try await AnnouncementCounter()
    _ = try await AnnouncementCounter.run {
      let old = try await office.desk.find(id)
      return try await office.desk.edit(
        id, version: old.version,
        try content.content(
          topics: topic.isEmpty ? old.topics : topic,
          districts: district.isEmpty ? old.districts : district), by: member.member)
    }
  }
}

struct AnnouncementsAct: AsyncParsableCommand {
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case submit, approve, reject, pause, resume, cancel, retry
  }
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: "submit, approve, reject, pause, resume, cancel or retry (send again to the failed).")
  @Argument var action: Action
  @Argument var id: Int64
  @OptionGroup var member: MemberOptions
  @Option(help: "Why, for reject.") var note = ""

  func run() async throws {
    let office = try await AnnouncementCounter()
    let desk = office.desk
    let member = member.member
    try await AnnouncementCounter.run {
      switch action {
      case .submit: _ = try await desk.submit(id, by: member)
      case .approve: _ = try await desk.approve(id, by: member)
      case .reject: _ = try await desk.reject(id, because: note, by: member)
      case .pause: _ = try await desk.pause(id, by: member)
      case .resume: _ = try await desk.resume(id, by: member)
      case .cancel: _ = try await desk.cancel(id, by: member)
      case .retry: print(try await desk.retryFailed(id, by: member))
      }
    }
  }
}

struct AnnouncementsCorrect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Drafts a correction for exactly those who got it; prints its number.")
  @Argument var id: Int64
  @OptionGroup var member: MemberOptions
  @OptionGroup var content: ContentOptions

  func run() async throws {
    let office = try await AnnouncementCounter()
    let draft = try await AnnouncementCounter.run {
      try await office.desk.correct(id, try content.content(), by: member.member)
    }
    print(draft.id)
  }
}

struct AnnouncementsWithdraw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Stops it at once and drafts its withdrawal; prints the draft's number.")
  @Argument var id: Int64
  @OptionGroup var member: MemberOptions
  @OptionGroup var content: ContentOptions

  func run() async throws {
    let office = try await AnnouncementCounter()
    let draft = try await AnnouncementCounter.run {
      try await office.desk.withdraw(id, try content.content(), by: member.member)
    }
    print(draft.id)
  }
}

struct AnnouncementsDigest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Drafts this week's hoaxes for an editor to approve; prints the draft's number.")

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    Logs.bootstrap(level: max(settings.logLevel, .warning))
    let house = try await House(settings, adapters: [], logger: Logger(label: "tabayun"))
    let drafts = WeeklyDrafts(
      database: house.database,
      conversation: { [responses = house.responses] in responses.conversation },
      homePage: settings.publicURL, logger: house.logger)
    let draft = try await AnnouncementCounter.run { try await drafts.draftDigest(at: .now) }
    await house.http.shutdown()
    guard let draft else { throw Complaint("nothing was published in the last seven days.") }
    print(draft.id)
  }
}
