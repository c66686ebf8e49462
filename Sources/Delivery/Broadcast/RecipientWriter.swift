import Channels
import Domain
import Storage

/// The messages of a broadcast that are in the store already, by account and language.
struct RecipientContents: Sendable {
  struct Key: Hashable {
    var account: AccountID
    var language: Language
  }
  var ids: [Key: (content: Int64, response: String)] = [:]
}

/// What one transaction wrote down.
struct RecipientPage: Sendable {
  var contents: RecipientContents
  var isLast = false
  /// The announcement is not to be sent any more.
  var isStopped = false
  /// Those who fetch their messages themselves.
  var pulled: Set<Int64> = []
}

/// Writes the recipients of a broadcast into the ledger, a page at a time, each once.
struct RecipientWriter: Sendable {
  private let vault: Vault
  private let outbox: OutboxStore
  private let broadcasts = BroadcastStore()
  private let adapters: [AccountID: any ChannelAdapter]
  private let webChats: WebChatSignal

  init(
    vault: Vault, adapters: [AccountID: any ChannelAdapter], webChats: WebChatSignal
  ) {
    self.vault = vault
    outbox = OutboxStore(vault: vault)
    self.adapters = adapters
    self.webChats = webChats
  }

  /// Tells those who fetch their messages that there is one, once it is committed.
  func tell(_ page: RecipientPage) {
    for person in page.pulled { webChats.notify(person) }
  }

  /// The next page after what the store says has been done.
  func page(
    of announcement: Announcement, _ composer: AnnouncementTexts, _ known: RecipientContents,
    limit: Int, at now: Timestamp, in session: any SQLSession
  ) throws -> RecipientPage {
    var page = RecipientPage(contents: known)
    let cursor = try broadcasts.cursor(of: announcement.id, in: session)
    guard announcement.kind == .announcement, announcement.parentID == nil else {
      return try reachedPage(
        of: announcement, composer, page, cursor, limit: limit, at: now, in: session)
    }
    let people = try broadcasts.subscribers(
      topics: Topic.subscriptions(of: announcement.topics), districts: announcement.districts,
      after: cursor.last, limit: limit, in: session)
    try write(people, announcement, composer, &page, at: now, in: session)
    page.isLast = people.count < limit
    try broadcasts.setCursor(
      of: announcement.id, account: "", last: people.last?.personID ?? cursor.last, in: session)
    return page
  }

  /// Exactly those who got the parent, account by account.
  private func reachedPage(
    of announcement: Announcement, _ composer: AnnouncementTexts, _ started: RecipientPage,
    _ cursor: (account: String, last: Int64), limit: Int, at now: Timestamp,
    in session: any SQLSession
  ) throws -> RecipientPage {
    var page = started
    guard let parent = announcement.parentID,
      let account = adapters.keys.map(\.rawValue).sorted().first(where: { $0 >= cursor.account })
    else {
      page.isLast = true
      return page
    }
    let last = account == cursor.account ? cursor.last : 0
    let reached = try broadcasts.reached(
      by: parent, account: AccountID(account), after: last, limit: limit, in: session)
    try write(
      reached.map(\.recipient), announcement, composer, &page, at: now, in: session)
    if reached.count == limit {
      try broadcasts.setCursor(
        of: announcement.id, account: account, last: reached.last?.row ?? last, in: session)
    } else {
      // The name that follows it directly, so that the next account is taken.
      try broadcasts.setCursor(
        of: announcement.id, account: account + "\u{1}", last: 0, in: session)
    }
    return page
  }

  private func write(
    _ people: [BroadcastRecipient], _ announcement: Announcement, _ composer: AnnouncementTexts,
    _ page: inout RecipientPage, at now: Timestamp, in session: any SQLSession
  ) throws {
    var entries: [SharedEntry] = []
    entries.reserveCapacity(people.count)
    for person in people {
      let entry = try entry(person, announcement, composer, &page, at: now, in: session)
      if let entry { entries.append(entry) }
    }
    try outbox.addShared(entries, at: now, in: session)
  }

  private func entry(
    _ person: BroadcastRecipient, _ announcement: Announcement, _ composer: AnnouncementTexts,
    _ page: inout RecipientPage, at now: Timestamp, in session: any SQLSession
  ) throws -> SharedEntry? {
    guard let adapter = adapters[person.account] else { return nil }
    let key = RecipientContents.Key(account: person.account, language: person.language)
    let content: (content: Int64, response: String)
    if let known = page.contents.ids[key] {
      content = known
    } else {
      let part = composer.message(announcement, in: person.language, on: adapter, at: now)
      content = (try outbox.share(part, at: now, in: session), part.responseID)
      page.contents.ids[key] = content
    }
    let status: OutboxStatus =
      person.skipped != nil ? .skipped : adapter.isPulled ? .sent : .planned
    if status == .sent {
      page.pulled.insert(person.personID)
      try session.notify(.reply(person: person.personID))
    }
    return SharedEntry(
      account: person.account, personID: person.personID,
      idempotencyKey: vault.token(
        "broadcast", announcement.code, String(announcement.id), String(person.personID)),
      cause: "broadcast:\(announcement.id)", responseID: content.response, priority: .broadcast,
      contentID: content.content, broadcastID: announcement.id, status: status,
      error: person.skipped)
  }
}
