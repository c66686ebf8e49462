import CannedResponses
import Conversation
import Domain
import Logging
import ServiceLifecycle
import Storage

/// Drafts what goes out once a week, so that an editor only has to read and approve it: the week's hoaxes, made
/// from the published claims, and a tip.
public final class WeeklyDrafts: Service {
  private static let day: Int64 = 86_400_000
  /// Friday, 08:00 where Jombang lies: people forward most at the weekend.
  private static let draftingHour: Int64 = 8

  private let database: any Database
  private let desk: AnnouncementDesk
  private let conversation: @Sendable () -> Conversation
  private let homePage: String
  private let logger: Logger
  private let claims = ClaimStore()

  /// - Parameter homePage: where the digest sends people for more.
  public init(
    database: any Database, conversation: @escaping @Sendable () -> Conversation,
    homePage: String, logger: Logger
  ) {
    self.database = database
    desk = AnnouncementDesk(database: database)
    self.conversation = conversation
    self.homePage = homePage
    self.logger = logger
  }

  /// Looks once a minute whether it is time.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await self.draftIfDue(at: .now)
        } catch is CancellationError {
          break
        } catch {
          self.logger.error("weekly drafts have to wait", metadata: ["error": "\(error)"])
        }
        try? await Task.sleep(for: .seconds(60))
      }
    }
  }

  /// Makes both drafts on their day, once; on the next, if nothing ran on that one.
  public func draftIfDue(at now: Timestamp) async throws {
    let local = now.advanced(byMilliseconds: 7 * 3_600_000).milliseconds
    // The first of January 1970 was a Thursday.
    let late = (local / Self.day - 1) % 7
    guard late < 2, local % Self.day / 3_600_000 >= (late == 0 ? Self.draftingHour : 0) else {
      return
    }
    let day = CalendarDay.inJombang(now.advanced(byMilliseconds: -late * Self.day))
    for (series, make) in [("hoaks", digest), ("kiat", tip)] {
      let name = "\(series):\(day)"
      let found = try await database.read { session in
        try AnnouncementStore().find(series: name, in: session)
      }
      do {
        if let found {
          // Whoever made it did not live to submit it, or is about to.
          if found.state == .draft, found.version == 0 {
            _ = try await desk.submit(found.id, by: .program, at: now)
          }
          continue
        }
        try await submit(try await make(now), series: name, at: now)
      } catch is AnnouncementProblem {
        // Another process was faster: one draft a week has the name.
      }
    }
  }

  /// Makes the digest now; `nil` when nothing was published in the last seven days.
  public func draftDigest(at now: Timestamp) async throws -> Announcement? {
    try await submit(
      try await digest(now), series: "hoaks:\(CalendarDay.inJombang(now))", at: now)
  }

  @discardableResult
  private func submit(
    _ content: AnnouncementContent?, series: String, at now: Timestamp
  ) async throws -> Announcement? {
    guard let content else { return nil }
    let draft = try await desk.draft(content, by: .program, series: series, at: now)
    return try await desk.submit(draft.id, by: .program, at: now)
  }

  private func digest(_ now: Timestamp) async throws -> AnnouncementContent? {
    let first = CalendarDay.inJombang(now.advanced(byMilliseconds: -7 * Self.day))
    let latest = try await database.read { [claims] session in
      try claims.latest(limit: 50, offset: 0, in: session)
    }
    let week = latest.filter { ($0.date ?? "") >= first && $0.verdict != .official }.prefix(5)
    guard !week.isEmpty else { return nil }
    let conversation = conversation()
    return content(topic: "hoaks", conversation) { language in
      let replies = conversation.claimReplies
      return conversation.library.render(
        .announcementDigest, in: language,
        [
          "claims": .list(
            week.map { claim in
              [
                "verdict": .text(replies.name(of: claim.verdict, in: language)),
                "title": .text(String(claim.title.prefix(80))),
                "source": .text(String((claim.source ?? "").prefix(40))),
                "date": .text(CalendarDay.spoken(claim.date ?? "", in: language)),
              ]
            })
        ]
      ).text
    }
  }

  private func tip(_ now: Timestamp) async throws -> AnnouncementContent? {
    let conversation = conversation()
    let tips = conversation.library.tips(about: [])
    guard !tips.isEmpty else { return nil }
    let week = Int(now.milliseconds / (7 * Self.day))
    let tip = tips.sorted()[week % tips.count]
    return content(topic: "kiat", conversation) { language in
      conversation.library.render(tip, language: language)?.text ?? ""
    }
  }

  private func content(
    topic: String, _ conversation: Conversation, _ body: (Language) -> String
  ) -> AnnouncementContent {
    var texts: [Language: Announcement.Text] = [:]
    for language in Language.allCases {
      let title = conversation.library.title("subscribe/\(topic)", language: language) ?? topic
      texts[language] = Announcement.Text(
        title: title.prefix(1).uppercased() + title.dropFirst(),
        body: String(body(language).prefix(AnnouncementDesk.bodyLimit)))
    }
    return AnnouncementContent(texts: texts, topics: [topic], link: homePage)
  }
}
