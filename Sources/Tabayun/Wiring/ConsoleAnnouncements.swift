import Channels
import Console
import Conversation
import Delivery
import Domain
import Storage

/// What members decide about announcements goes through the same desk as the command line.
struct ConsoleAnnouncements: AnnouncementOffice {
  private let desk: AnnouncementDesk
  private let forecast: BroadcastForecast
  private let composer: @Sendable () -> AnnouncementTexts
  private let adapters: [any ChannelAdapter]

  init(_ house: House, adapters: [any ChannelAdapter], prices: BroadcastPrices) {
    desk = AnnouncementDesk(database: house.database, audit: AuditStore(vault: house.vault))
    self.adapters = adapters
    let settings = house.settings
    forecast = BroadcastForecast(
      database: house.database, adapters: adapters, templates: settings.templates,
      peopleADay: settings.peopleADay, prices: prices)
    composer = { [responses = house.responses] in
      House.announcementTexts(responses.conversation.library, settings)
    }
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

  private func member(_ member: Member) -> AnnouncementMember {
    AnnouncementMember(
      name: member.email, organisation: member.organisation, memberID: member.id)
  }

  func draft(_ content: AnnouncementContent, by member: Member) async throws -> Int64 {
    try await obeying { try await desk.draft(content, by: self.member(member)).id }
  }

  func edit(
    _ id: Int64, version: Int64, _ content: AnnouncementContent, by member: Member
  ) async throws {
    _ = try await obeying {
      try await desk.edit(id, version: version, content, by: self.member(member))
    }
  }

  func setPicture(_ bytes: [UInt8], of id: Int64, by member: Member) async throws {
    _ = try await obeying { try await desk.setPicture(bytes, of: id, by: self.member(member)) }
  }

  func act(
    _ action: AnnouncementAction, on id: Int64, version: Int64, note: String, by member: Member
  ) async throws {
    let who = self.member(member)
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
    let who = self.member(member)
    return try await obeying {
      kind == .withdrawal
        ? try await desk.withdraw(id, content, by: who).id
        : try await desk.correct(id, content, by: who).id
    }
  }

  func forecast(_ id: Int64) async throws -> AnnouncementForecast {
    let plan = try await obeying {
      try await forecast.plan(for: try await desk.find(id), composer: composer())
    }
    let total = AnnouncementForecast.Line(
      account: "", recipients: plan.recipients, reachable: plan.reachable,
      byTemplate: plan.byTemplate, waiting: plan.waiting, finishedAt: plan.finishedAt,
      cost: plan.cost)
    return AnnouncementForecast(
      lines: plan.accounts.map {
        AnnouncementForecast.Line(
          account: $0.account.rawValue, recipients: $0.recipients, reachable: $0.reachable,
          byTemplate: $0.byTemplate, waiting: $0.waiting, finishedAt: $0.finishedAt,
          cost: $0.cost)
      }, total: total, startsAt: plan.startsAt, currency: plan.currency)
  }

  func previews(_ id: Int64, in language: Language) async throws -> [AnnouncementPreview] {
    let item = try await obeying { try await desk.find(id) }
    let composer = composer()
    var seen: Set<Channel> = []
    return adapters.filter { seen.insert($0.channel).inserted }.map {
      AnnouncementPreview(
        channel: $0.channel, message: composer.message(item, in: language, on: $0, at: .now))
    }
  }
}
