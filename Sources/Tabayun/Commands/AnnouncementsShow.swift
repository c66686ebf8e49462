import ArgumentParser
import CannedResponses
import Channels
import Delivery
import Domain
import Foundation
import Storage

struct AnnouncementsShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "An announcement, its history and how it stands.")
  @Argument var id: Int64
  @Flag(help: "As JSON.") var json = false

  private struct Output: Encodable {
    struct Event: Encodable {
      var at, member, what, note: String
    }
    var id, version: Int64
    var code, organisation, kind, state, author, page: String
    var approver: String?
    var texts: [String: Announcement.Text]
    var topics, districts: [String]
    var recipients, queued, kept, sent, delivered, read, failed, skipped, unknown: Int
    var events: [Event]
    /// Milliseconds since 1970.
    var startedAt, materialisedAt, finishedAt: Int64?
  }

  func run() async throws {
    let office = try await AnnouncementCounter()
    let item = try await AnnouncementCounter.run { try await office.desk.find(id) }
    let (total, events) = try await office.database.read { [id] session in
      (
        try BroadcastReport().total(of: id, in: session),
        try AnnouncementStore().events(of: id, in: session)
      )
    }
    let addresses = AnnouncementAddresses(publicURL: office.settings.publicURL)
    let output = Output(
      id: item.id, version: item.version, code: item.code,
      organisation: item.organisation.rawValue, kind: item.kind.rawValue,
      state: item.state.rawValue, author: item.author, page: addresses.page(item.code),
      approver: item.approver,
      texts: Dictionary(uniqueKeysWithValues: item.texts.map { ($0.key.rawValue, $0.value) }),
      topics: item.topics, districts: item.districts, recipients: total.recipients,
      queued: total.queued, kept: total.kept, sent: total.sent, delivered: total.delivered,
      read: total.read, failed: total.failed, skipped: total.skipped, unknown: total.unknown,
      events: events.map {
        .init(at: iso($0.at), member: $0.member, what: $0.what, note: $0.note)
      },
      startedAt: item.startedAt?.milliseconds, materialisedAt: item.materialisedAt?.milliseconds,
      finishedAt: item.finishedAt?.milliseconds)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(output), as: UTF8.self))
      return
    }
    print(
      "\(output.kind) \(item.id) · \(item.organisation.name) · \(output.state) · \(output.page)")
    for (language, text) in item.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("[\(language.rawValue)] \(text.title)\n\(text.body)\n")
    }
    print(
      "recipients \(total.recipients): queued \(total.queued), kept \(total.kept), sent \(total.sent) (delivered \(total.delivered), read \(total.read)), failed \(total.failed), skipped \(total.skipped)"
    )
    for event in output.events {
      print("\(event.at)  \(event.what)  \(event.member)  \(event.note)")
    }
  }
}

struct AnnouncementsPlan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Whom it reaches, who can be reached now, how long it takes and what it costs.")
  @Argument var id: Int64

  func run() async throws {
    let office = try await AnnouncementCounter()
    let item = try await AnnouncementCounter.run { try await office.desk.find(id) }
    let settings = office.settings
    let forecast = BroadcastForecast(
      database: office.database,
      adapters: settings.adapters + [WebChannel(account: AccountID("web"))],
      templates: settings.templates, peopleADay: settings.peopleADay,
      prices: try PriceFile.read(settings.prices))
    let plan = try await forecast.plan(
      for: item, composer: try AnnouncementsPreview.composer(settings))
    print("account\trecipients\treachable\ttemplate\twaiting\tfinished\tcost (\(plan.currency))")
    func cost(_ cost: Double?) -> String { cost.map { String(Int($0.rounded())) } ?? "?" }
    for account in plan.accounts {
      print(
        "\(account.account)\t\(account.recipients)\t\(account.reachable)\t\(account.byTemplate)\t\(account.waiting)\t\(iso(account.finishedAt))\t\(cost(account.cost))"
      )
    }
    print(
      "all\t\(plan.recipients)\t\(plan.reachable)\t\(plan.byTemplate)\t\(plan.waiting)\t\(iso(plan.finishedAt))\t\(cost(plan.cost))"
    )
  }
}

struct AnnouncementsPreview: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "What people of each channel will see.")
  @Argument var id: Int64
  @Option var language: Language = .id

  func run() async throws {
    let office = try await AnnouncementCounter()
    let item = try await AnnouncementCounter.run { try await office.desk.find(id) }
    let composer = try Self.composer(office.settings)
    for adapter in office.settings.adapters + [WebChannel(account: AccountID("web"))] {
      print("— \(adapter.account) —")
      print(composer.message(item, in: language, on: adapter, at: .now).text + "\n")
    }
  }

  static func composer(_ settings: Settings) throws -> AnnouncementTexts {
    do {
      return House.announcementTexts(
        try ResponseLibrary.load(folder: settings.responses), settings)
    } catch {
      throw Complaint("the canned answers cannot be used (TABAYUN_RESPONSES):\n\(error)")
    }
  }
}

struct AnnouncementsReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "What became of it; with --csv a row a recipient, without numbers.")
  @Argument var id: Int64
  @Flag(help: "A row a recipient.") var csv = false

  func run() async throws {
    let office = try await AnnouncementCounter()
    let report = BroadcastReport()
    let (accounts, reasons) = try await office.database.read { [id] session in
      (
        try report.progress(of: id, in: session), try report.reasons(of: id, in: session)
      )
    }
    guard csv else {
      print("account\trecipients\tqueued\tkept\tsent\tdelivered\tread\tfailed\tskipped")
      for (account, part) in accounts {
        print(
          "\(account)\t\(part.recipients)\t\(part.queued)\t\(part.kept)\t\(part.sent)\t\(part.delivered)\t\(part.read)\t\(part.failed)\t\(part.skipped)"
        )
      }
      for reason in reasons { print("\(reason.state)\t\(reason.why)\t\(reason.count)") }
      return
    }
    print("no,account,language,state,why,sent_at,delivered_at,read_at")
    var number = 0
    for (account, _) in accounts {
      var last: Int64 = 0
      while true {
        let rows = try await office.database.read { [id, last] session in
          try report.rows(of: id, account: account, after: last, limit: 1_000, in: session)
        }
        for row in rows {
          number += 1
          print(
            "\(number),\(account),\(row.language.rawValue),\(row.state),\(row.why ?? ""),\(row.sentAt.map(iso) ?? ""),\(row.deliveredAt.map(iso) ?? ""),\(row.readAt.map(iso) ?? "")"
          )
        }
        guard let final = rows.last, rows.count == 1_000 else { break }
        last = final.row
      }
    }
  }
}

private func iso(_ moment: Timestamp) -> String {
  ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: moment.seconds))
}
