/// Something official that an election body (or KKD) tells subscribers, and what has become of it.
public struct Announcement: Sendable, Hashable, Identifiable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case announcement
    /// Takes the place of another one; goes to exactly those who got that.
    case correction
    /// Another one no longer holds; goes to exactly those who got it.
    case withdrawal
  }

  /// In the order in which it passes through them.
  public enum State: String, Sendable, Hashable, Codable, CaseIterable {
    case draft
    /// Waits for a second member of the organisation.
    case submitted
    /// Waits for its time.
    case approved
    /// Public; its recipients are being written down.
    case preparing
    case sending
    case paused
    /// Ended before everyone got it.
    case cancelled
    case done
  }

  /// What it says in one language.
  public struct Text: Sendable, Hashable, Codable {
    public var title: String
    public var body: String

    public init(title: String, body: String) {
      self.title = title
      self.body = body
    }
  }

  /// 0 before it is stored.
  public var id: Int64
  /// Its place in the short link (`/p/k7m2qx`); unique and lasting.
  public var code: String
  public var organisation: Organisation
  public var kind: Kind
  /// What is corrected or withdrawn.
  public var parentID: Int64?
  public var state: State
  /// Grows with every change: whoever read an older one may not write.
  public var version: Int64
  /// Indonesian is always there once it is submitted.
  public var texts: [Language: Text]
  /// Ids of `Topic`; whoever subscribes to any of them gets it.
  public var topics: [String]
  /// Ids of kecamatan; empty is the whole regency.
  public var districts: [String]
  /// What it points at.
  public var link: String?
  /// The media type of the picture that is shown on its page and beside links to it; `nil`: none.
  public var picture: String?
  /// Why it goes out at night too; `nil`: quiet hours are kept.
  public var urgentReason: String?
  /// Not before; `nil`: as soon as it is approved.
  public var sendAt: Timestamp?
  /// The member who wrote it, by address; `otomatis` for what the program drafts.
  public var author: String
  /// The other member, who approved it.
  public var approver: String?
  /// What is drafted once a week: `hoaks:2026-W48`.
  public var series: String?
  /// The claim with verdict `official` that it became.
  public var claimID: String?
  public var madeAt: Timestamp
  /// When it went out; the public sees it from then on.
  public var startedAt: Timestamp?
  /// When all recipients stood in the ledger.
  public var materialisedAt: Timestamp?
  public var finishedAt: Timestamp?

  public init(
    id: Int64 = 0, code: String, organisation: Organisation, kind: Kind = .announcement,
    parentID: Int64? = nil, state: State = .draft, version: Int64 = 0,
    texts: [Language: Text] = [:], topics: [String] = [], districts: [String] = [],
    link: String? = nil, picture: String? = nil, urgentReason: String? = nil,
    sendAt: Timestamp? = nil, author: String, approver: String? = nil, series: String? = nil,
    claimID: String? = nil, madeAt: Timestamp, startedAt: Timestamp? = nil,
    materialisedAt: Timestamp? = nil, finishedAt: Timestamp? = nil
  ) {
    self.id = id
    self.code = code
    self.organisation = organisation
    self.kind = kind
    self.parentID = parentID
    self.state = state
    self.version = version
    self.texts = texts
    self.topics = topics
    self.districts = districts
    self.link = link
    self.picture = picture
    self.urgentReason = urgentReason
    self.sendAt = sendAt
    self.author = author
    self.approver = approver
    self.series = series
    self.claimID = claimID
    self.madeAt = madeAt
    self.startedAt = startedAt
    self.materialisedAt = materialisedAt
    self.finishedAt = finishedAt
  }

  /// The text in a language, else the Indonesian one.
  public func text(in language: Language) -> Text? { texts[language] ?? texts[.id] }
}

/// What people can subscribe to.
public struct Topic: Sendable, Hashable, Identifiable {
  public let id: String
  /// Who may send to it.
  public let organisations: Set<Organisation>
  /// Subscriptions to these count too (`pengumuman` is both election bodies').
  public let wider: [String]

  /// What a regency needs, there from the first start.
  public static let all: [Topic] = [
    Topic(id: "kpu", organisations: [.kpu], wider: ["pengumuman"]),
    Topic(id: "bawaslu", organisations: [.bawaslu], wider: ["pengumuman"]),
    Topic(id: "pengumuman", organisations: [.kpu, .bawaslu], wider: []),
    Topic(id: "hoaks", organisations: [.kkd], wider: []),
    Topic(id: "kiat", organisations: [.kkd], wider: []),
  ]

  public static func named(_ id: String) -> Topic? { all.first { $0.id == id } }

  /// The ids of subscriptions that these topics reach.
  public static func subscriptions(of topics: [String]) -> [String] {
    var ids: [String] = []
    for id in topics {
      for reached in [id] + (named(id)?.wider ?? []) where !ids.contains(reached) {
        ids.append(reached)
      }
    }
    return ids
  }
}

/// The hours in which nobody is sent anything that can wait: 21:00 to 06:00 where Jombang lies (UTC+7).
public enum QuietHours {
  private static let hour: Int64 = 3_600_000
  private static let day = 24 * hour
  private static let start = 21 * hour
  private static let end = 6 * hour

  /// Milliseconds since local midnight.
  private static func timeOfDay(_ moment: Timestamp) -> Int64 {
    let local = moment.advanced(byMilliseconds: 7 * hour).milliseconds % day
    return local < 0 ? local + day : local
  }

  public static func contain(_ moment: Timestamp) -> Bool {
    let time = timeOfDay(moment)
    return time >= start || time < end
  }

  /// The moment itself, or when the night is over.
  public static func next(after moment: Timestamp) -> Timestamp {
    guard contain(moment) else { return moment }
    let time = timeOfDay(moment)
    return moment.advanced(byMilliseconds: time < end ? end - time : day - time + end)
  }

  /// When so many milliseconds of daytime have passed.
  public static func advance(_ moment: Timestamp, byDaytime milliseconds: Int64) -> Timestamp {
    var moment = next(after: moment)
    var left = max(milliseconds, 0)
    while left > 0 {
      let untilNight = start - timeOfDay(moment)
      if left <= untilNight { return moment.advanced(byMilliseconds: left) }
      left -= untilNight
      moment = next(after: moment.advanced(byMilliseconds: untilNight))
    }
    return moment
  }
}
