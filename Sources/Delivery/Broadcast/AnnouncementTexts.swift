import CannedResponses
import Channels
import Conversation
import Domain
import Foundation
import Storage

/// How the public reaches what an announcement points at.
public struct AnnouncementAddresses: Sendable, Hashable {
  private let publicURL: String

  public init(publicURL: String) { self.publicURL = publicURL }

  /// The page with its full text and history.
  public func page(_ code: String) -> String { "\(publicURL)/pengumuman/\(code)" }
  /// The short link that stands in messages.
  public func short(_ code: String) -> String { "\(publicURL)/p/\(code)" }
}

/// Puts an announcement into words, for one channel and language: one message, because a recipient is one row.
public struct AnnouncementTexts: Sendable {
  private let responses: ResponseLibrary
  private let addresses: AnnouncementAddresses
  private let templates: TemplateNames
  /// So short that it fits everywhere, with a link to the rest.
  private static let shortBody = 200

  public init(
    _ responses: ResponseLibrary, addresses: AnnouncementAddresses,
    templates: TemplateNames = TemplateNames()
  ) {
    self.responses = responses
    self.addresses = addresses
    self.templates = templates
  }

  /// What people of this account and language get.
  ///
  /// - Parameter now: the date that it carries when it has not gone out yet.
  public func message(
    _ announcement: Announcement, in language: Language, on adapter: any ChannelAdapter,
    at now: Timestamp
  ) -> Reply {
    let full = reply(announcement, in: language, at: now, bodyLimit: .max)
    var parts = adapter.parts(of: full)
    if parts.count > 1 {
      parts = adapter.parts(
        of: reply(announcement, in: language, at: now, bodyLimit: Self.shortBody))
    }
    var part = parts.first ?? full
    if let name = templates[adapter.account, .announcement] {
      part.template = Reply.Template(
        name: name,
        parameters: [
          announcement.organisation.name, announcement.text(in: language)?.title ?? "",
          addresses.short(announcement.code),
        ])
    }
    return part
  }

  private func reply(
    _ announcement: Announcement, in language: Language, at now: Timestamp, bodyLimit: Int
  ) -> Reply {
    let text = announcement.text(in: language) ?? Announcement.Text(title: "", body: "")
    let short = addresses.short(announcement.code)
    var values: [String: ResponseValue] = [
      "organisation": .text(announcement.organisation.name),
      "title": .text(text.title),
      "text": .rendered(Self.shortened(text.body, to: bodyLimit)),
      "url": .link(short),
      "date": .text(
        CalendarDay.spoken(
          CalendarDay.inJombang(announcement.startedAt ?? now), in: language)),
    ]
    if let link = announcement.link { values["link"] = .link(link) }
    let frame: CoreResponse =
      switch announcement.kind {
      case .announcement: .announcementMessage
      case .correction: .announcementCorrection
      case .withdrawal: .announcementWithdrawal
      }
    var reply = responses.render(frame, in: language, values)
    reply.link = short
    return reply
  }

  /// The claim that it becomes when it goes out: a forward of it is official, a changed copy is altered.
  ///
  /// - Parameter replaced: what it corrects or withdraws; a forward of a withdrawn announcement is answered
  ///   with the withdrawal.
  public func claim(
    of announcement: Announcement, replacing replaced: Announcement?, at now: Timestamp
  ) -> Claim {
    let text = announcement.text(in: .id) ?? Announcement.Text(title: "", body: "")
    let source = announcement.kind == .withdrawal ? replaced : announcement
    var narratives: [String] = []
    for language in Language.allCases {
      guard let wording = source?.texts[language] else { continue }
      // As it goes round: with its heading and without.
      for narrative in ["\(wording.title)\n\(wording.body)", wording.body]
      where !narratives.contains(narrative) && !wording.body.isEmpty {
        narratives.append(narrative)
      }
    }
    let title =
      announcement.kind == .withdrawal
      ? "DITARIK: \(replaced?.text(in: .id)?.title ?? text.title)"
      : announcement.kind == .correction ? "RALAT: \(text.title)" : text.title
    return Claim(
      id: Claim.announcementPrefix + announcement.code, title: title, verdict: .official,
      summary: text.body, url: addresses.page(announcement.code),
      source: announcement.organisation.name, date: CalendarDay.inJombang(now), language: "id",
      narratives: narratives, status: .published)
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let cut = text.prefix(limit)
    return String(cut[..<(cut.lastIndex(where: \.isWhitespace) ?? cut.endIndex)]) + "…"
  }
}
