import Channels
import Conversation
import Domain
import Logging
import Metrics
import ServiceLifecycle
import Storage
import Synchronization

/// Carries announcements out: makes them public at their time, writes their recipients down, and hands these to
/// the outbox as fast as their accounts send, so that nothing stands in front of a reply.
///
/// Everything that it knows stands in the store: a process that dies goes on where it was.
public final class BroadcastRunner: Service {
  private static let pollMilliseconds: Int64 = 200
  /// Recipients in one transaction: replies wait for it at most some milliseconds.
  static let pageSize = 500
  /// Rows that wait in the outbox, per account: what it sends in two seconds, within bounds.
  private static let waiting = 20...4_000
  /// What is kept for people who do not write is no news after a week.
  private static let keptMilliseconds: Int64 = 7 * 86_400_000

  private let database: any Database
  private let adapters: [AccountID: any ChannelAdapter]
  private let templates: TemplateNames
  private let peopleADay: [AccountID: Int]
  private let composer: @Sendable () -> AnnouncementTexts
  private let writer: RecipientWriter
  private let wakeup: Wakeup
  private let dispatcher: Wakeup
  private let logger: Logger
  private let store = AnnouncementStore()
  private let broadcasts = BroadcastStore()
  private let claims = ClaimStore()

  /// Where the runner is in an account's planned rows: those who need no template go in a first pass.
  private struct Turn {
    var last: Int64 = 0
    var isForTemplates = false
    /// Nobody could be handed out before then.
    var restsUntil: Timestamp?
    /// The last look found nobody at all.
    var isEmpty = false
  }
  private struct Place: Hashable {
    var broadcast: Int64
    var account: AccountID
  }
  private let turns = Mutex<[Place: Turn]>([:])
  /// When it was last looked for what has been kept too long.
  private let lastDrop = Mutex<Timestamp?>(nil)

  /// - Parameters:
  ///   - peopleADay: the tier of an account, if it has one.
  ///   - composer: with the canned answers that are in use.
  ///   - wakeup: is notified when an announcement changed.
  ///   - dispatcher: is notified when something was queued.
  public init(
    database: any Database, vault: Vault, adapters: [any ChannelAdapter],
    templates: TemplateNames, peopleADay: [AccountID: Int],
    composer: @escaping @Sendable () -> AnnouncementTexts, wakeup: Wakeup = Wakeup(),
    dispatcher: Wakeup, webChats: WebChatSignal, logger: Logger
  ) {
    self.database = database
    self.adapters = Dictionary(adapters.map { ($0.account, $0) }) { first, _ in first }
    self.templates = templates
    self.peopleADay = peopleADay
    self.composer = composer
    self.wakeup = wakeup
    self.dispatcher = dispatcher
    self.logger = logger
    writer = RecipientWriter(
      vault: vault, adapters: self.adapters, webChats: webChats)
  }

  /// Runs until shutdown.
  public func run() async throws {
    await withGracefulShutdownHandler {
      await cancelWhenGracefulShutdown {
        while !Task.isCancelled {
          do {
            try await self.passOver(at: .now)
          } catch is CancellationError {
            break
          } catch {
            self.logger.error("broadcasts have to wait", metadata: ["error": "\(error)"])
          }
          await self.wakeup.wait(atMost: Self.pollMilliseconds)
        }
      }
    } onGracefulShutdown: {
      self.wakeup.notify()
    }
  }

  /// Does what is to be done now, once.
  public func passOver(at now: Timestamp) async throws {
    let states: [Announcement.State] = [.approved, .preparing, .sending, .cancelled]
    let announcements = try await database.read { [store] session in
      try store.list(open: states, in: session)
    }
    for announcement in announcements {
      try Task.checkCancellation()
      switch announcement.state {
      case .approved:
        let isQuiet = announcement.urgentReason == nil && QuietHours.contain(now)
        if !isQuiet, announcement.sendAt.map({ $0 <= now }) ?? true {
          try await start(announcement, at: now)
        }
      case .preparing: try await prepare(announcement, at: now)
      case .sending: try await send(announcement, at: now)
      case .cancelled where announcement.finishedAt == nil:
        try await end(announcement, why: "cancelled", at: now)
      default: break
      }
    }
    try await dropKept(at: now)
  }

  // MARK: Going public

  /// From now on it is public, and a claim: both in one transaction with its state.
  private func start(_ announcement: Announcement, at now: Timestamp) async throws {
    let composer = composer()
    try await database.write { [store, claims] session in
      guard var current = try store.find(id: announcement.id, in: session),
        current.state == .approved
      else { return }
      let replaced = try store.ancestors(of: current, in: session)
      let parent = replaced.first
      current.state = .preparing
      current.startedAt = now
      let claim = composer.claim(of: current, replacing: replaced, at: now)
      current.claimID = claim.id
      _ = try claims.save(claim, at: now, in: session)
      if let parent, let id = parent.claimID, var old = try claims.claim(id: id, in: session) {
        old.status = .retracted
        _ = try claims.save(old, at: now, in: session)
      }
      _ = try store.save(current, at: now, in: session)
      try store.note("start", by: current.approver ?? "", of: current.id, at: now, in: session)
      if let parent {
        let what = current.kind == .withdrawal ? "withdrawn" : "corrected"
        try store.note(
          what, by: current.approver ?? "", note: current.code, of: parent.id, at: now, in: session)
        // Nobody gets the old one any more, nor what is kept of it.
        var ended = parent
        ended.state = .cancelled
        ended.finishedAt = nil
        _ = try store.save(ended, at: now, in: session)
      }
    }
    wakeup.notify()
  }

  // MARK: Writing recipients down

  private func prepare(_ announcement: Announcement, at now: Timestamp) async throws {
    if let parent = announcement.parentID, try await !hasEnded(parent, at: now) { return }
    let composer = composer()
    var contents = RecipientContents()
    while true {
      try Task.checkCancellation()
      let known = contents
      Failpoint.broadcastBeforePage.pass()
      let page = try await database.write { [writer, store] session in
        // Cancelled meanwhile: whoever is written down already is passed over.
        guard try store.find(id: announcement.id, in: session)?.state == .preparing else {
          return RecipientPage(contents: known, isLast: true, isStopped: true)
        }
        return try writer.page(
          of: announcement, composer, known, limit: Self.pageSize, at: now, in: session)
      }
      Failpoint.broadcastAfterPage.pass()
      writer.tell(page)
      contents = page.contents
      if page.isStopped { return }
      if page.isLast { break }
    }
    try await database.write { [store] session in
      guard var current = try store.find(id: announcement.id, in: session),
        current.state == .preparing
      else { return }
      // Somebody withdraws it already: nobody gets it any more.
      let isWithdrawn = try store.hasOpenWithdrawal(of: current.id, in: session)
      current.state = isWithdrawn ? .paused : .sending
      current.materialisedAt = .now
      _ = try store.save(current, at: now, in: session)
      if isWithdrawn {
        try store.note("pause", by: "otomatis", of: current.id, at: now, in: session)
      }
    }
    wakeup.notify()
  }

  /// Whether a correction may look at who got its parent: no call of that is under way any more.
  private func hasEnded(_ parent: Int64, at now: Timestamp) async throws -> Bool {
    let accounts = Array(adapters.keys)
    return try await database.read { [broadcasts] session in
      try broadcasts.isOver(parent, accounts: accounts, in: session)
    }
  }

  // MARK: Handing out

  private func send(_ announcement: Announcement, at now: Timestamp) async throws {
    let isQuiet = announcement.urgentReason == nil && QuietHours.contain(now)
    if isQuiet {
      // What is queued already waits with the rest.
      let accounts = Array(adapters.keys)
      let isQueued = try await database.read { [broadcasts] session in
        try accounts.contains {
          try broadcasts.count(.queued, of: announcement.id, account: $0, in: session) > 0
        }
      }
      guard isQueued else { return }
      try await database.write { [broadcasts] session in
        try broadcasts.takeBack(announcement.id, in: session)
      }
      return
    }
    var hasReleased = false
    var mayBeOver = true
    for adapter in adapters.values where !adapter.isPulled {
      switch try await release(announcement.id, on: adapter, at: now) {
      case .handedOut:
        hasReleased = true
        mayBeOver = false
      case .waits: mayBeOver = false
      case .nobodyLeft: break
      }
    }
    if hasReleased { dispatcher.notify() }
    guard mayBeOver, try await hasEnded(announcement.id, at: now) else { return }
    let accounts = Array(adapters.keys)
    try await database.write { [store, broadcasts] session in
      // Looked at again: failed ones may just have been planned anew.
      guard var current = try store.find(id: announcement.id, in: session),
        current.state == .sending,
        try broadcasts.isOver(announcement.id, accounts: accounts, in: session)
      else { return }
      current.state = .done
      current.finishedAt = .now
      _ = try store.save(current, at: now, in: session)
      try store.note("done", by: "otomatis", of: current.id, at: now, in: session)
    }
    turns.withLock { turns in turns = turns.filter { $0.key.broadcast != announcement.id } }
    Counter(label: "tabayun_broadcasts_finished_total").increment()
  }

  /// Queues as many as the account can send soon.
  private func release(
    _ id: Int64, on adapter: any ChannelAdapter, at now: Timestamp
  ) async throws -> Release {
    let place = Place(broadcast: id, account: adapter.account)
    var turn = turns.withLock { $0[place] ?? Turn() }
    if let rest = turn.restsUntil, rest > now { return turn.isEmpty ? .nobodyLeft : .waits }
    turn.restsUntil = nil
    let most = min(
      max(Int(BroadcastPlan.rate(of: adapter) * 2), Self.waiting.lowerBound),
      Self.waiting.upperBound)
    let before = turn
    var hand = try await database.read { [self] session in
      try look(id, on: adapter, before, most: most, at: now, in: session)
    }
    if hand.isFull { return .waits }
    if !hand.isEmpty {
      hand = try await database.write(.beside) { [self] session in
        // Another process hands out too: one at a time, or both would use an account's day up.
        try session.lock("broadcast:\(adapter.account)")
        // Paused, withdrawn or cancelled since it was looked at (who does that writes alone).
        guard try store.state(of: id, in: session) == .sending else { return Hand(isFull: true) }
        let hand = try look(id, on: adapter, before, most: most, at: now, in: session)
        try broadcasts.release(hand.free, as: .queued, at: now, in: session)
        try broadcasts.release(hand.kept, as: .kept, error: "window", at: now, in: session)
        return hand
      }
      if hand.isFull { return .waits }
    }
    turn.last = hand.last ?? turn.last
    turn.isEmpty = hand.isEnd && before.last == 0 && hand.last == nil
    if hand.isEnd {
      turn.last = 0
      // The tier is used up, or everybody has been handed out: no need to look again at once.
      if turn.isForTemplates || peopleADay[adapter.account] == nil, hand.free.isEmpty {
        turn.restsUntil = now.advanced(byMilliseconds: hand.last == nil ? 1_000 : 60_000)
      }
      turn.isForTemplates.toggle()
    }
    turns.withLock { $0[place] = turn }
    return !hand.free.isEmpty ? .handedOut : turn.isEmpty ? .nobodyLeft : .waits
  }

  /// Who is next on an account.
  private struct Hand: Sendable {
    /// Enough of them wait already.
    var isFull = false
    /// Nobody comes after these.
    var isEnd = false
    /// They may be sent it.
    var free: [Int64] = []
    /// Nothing may go to them until they write.
    var kept: [Int64] = []
    /// The last that was looked at.
    var last: Int64?

    var isEmpty: Bool { free.isEmpty && kept.isEmpty }
  }

  private func look(
    _ id: Int64, on adapter: any ChannelAdapter, _ turn: Turn, most: Int, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Hand {
    let account = adapter.account
    let hasTemplate = templates[account, .announcement] != nil
    let limit = peopleADay[account]
    let queued = try broadcasts.count(.queued, of: id, account: account, in: session)
    let room = most - queued
    guard room > most / 2 || queued == 0 else { return Hand(isFull: true) }
    var left = Int.max
    if let limit, hasTemplate, adapter.windowHours != nil {
      let used = try broadcasts.peopleByTemplate(
        account: account, since: now.advanced(byMilliseconds: -86_400_000), in: session)
      left = max(limit - used - (try broadcasts.waiting(on: account, in: session)), 0)
    }
    let page = try broadcasts.planned(
      of: id, account: account, after: turn.last, limit: room, in: session)
    var hand = Hand(isEnd: page.count < room, last: page.last?.row)
    for (row, lastSeen) in page {
      let isOpen = adapter.windowHours.map {
        now.millisecondsSince(lastSeen) < Int64($0 * 3_600_000)
      }
      if isOpen ?? true {
        hand.free.append(row)
      } else if !hasTemplate {
        hand.kept.append(row)
      } else if turn.isForTemplates || limit == nil, left > 0 {
        hand.free.append(row)
        left -= 1
      }
    }
    return hand
  }

  private enum Release { case handedOut, waits, nobodyLeft }

  // MARK: Ending

  /// Passes over everybody who has not got it, some at a time.
  private func end(_ announcement: Announcement, why: String, at now: Timestamp) async throws {
    while true {
      try Task.checkCancellation()
      let count = try await database.write { [broadcasts] session in
        try broadcasts.skip(
          announcement.id, why: why, statuses: [.queued, .kept, .planned], limit: Self.pageSize,
          in: session)
      }
      if count < Self.pageSize { break }
    }
    try await database.write { [store] session in
      guard var current = try store.find(id: announcement.id, in: session),
        current.state == .cancelled, current.finishedAt == nil
      else { return }
      current.finishedAt = .now
      _ = try store.save(current, at: now, in: session)
    }
  }

  private func dropKept(at now: Timestamp) async throws {
    let isTime = lastDrop.withLock { last in
      if let last, (0..<60_000).contains(now.millisecondsSince(last)) { return false }
      last = now
      return true
    }
    guard isTime else { return }
    let old = now.advanced(byMilliseconds: -Self.keptMilliseconds)
    let ended = try await database.read { [store] session in
      try store.finished(before: old, after: old.advanced(byMilliseconds: -86_400_000), in: session)
    }
    for id in ended {
      while try await database.write({ [broadcasts] session in
        try broadcasts.skip(
          id, why: "expired", statuses: [.kept], limit: Self.pageSize, in: session)
      }) == Self.pageSize {}
    }
  }
}
