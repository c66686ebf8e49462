import CannedResponses
import Channels
import Conversation
import Domain
import Logging
import Metrics
import ServiceLifecycle
import Storage

/// Tells everyone who asked: when a rumor has its claim, and when a claim says something else than before.
///
/// Two loops in one. The first follows the log of changed claims: which rumors do they answer, who was told
/// something else? The second goes through what the first (or staff) have started, a small transaction at a
/// time. A step writes the messages, that these people were told, and how far it has come: a process that
/// dies anywhere neither loses nor doubles anybody.
public final class NoticeRunner: Service {
  /// Asks in one transaction: replies wait for it at most some milliseconds.
  private static let stepSize = 200
  private static let pollMilliseconds: Int64 = 500
  private static let logName = "notice.claims"

  private let database: any Database
  private let vault: Vault
  private let adapters: [AccountID: any ChannelAdapter]
  private let templates: TemplateNames
  private let claims: ClaimShelf
  private let conversation: @Sendable () -> Conversation
  private let changeDelay: Int64
  private let dispatcher: Wakeup
  private let webChats: WebChatSignal
  private let logger: Logger
  private let notices = NoticeStore()
  private let publishing: RumorPublishing
  private let outbox: OutboxStore
  private let claimStore = ClaimStore()

  /// - Parameters:
  ///   - templates: what may be sent outside of the time in which a platform lets us write freely.
  ///   - claims: matches rumors with what has been published.
  ///   - conversation: with the canned answers that are in use.
  ///   - changeDelay: milliseconds in which a changed verdict can be changed back before anybody is told.
  ///   - dispatcher: is notified when something was queued.
  public init(
    database: any Database, vault: Vault, adapters: [any ChannelAdapter],
    templates: TemplateNames, claims: ClaimShelf,
    conversation: @escaping @Sendable () -> Conversation,
    changeDelay: Int64 = RumorPublishing.undoMilliseconds, dispatcher: Wakeup,
    webChats: WebChatSignal, logger: Logger
  ) {
    self.database = database
    self.vault = vault
    self.adapters = Dictionary(adapters.map { ($0.account, $0) }) { first, _ in first }
    self.templates = templates
    self.claims = claims
    self.conversation = conversation
    self.changeDelay = changeDelay
    self.dispatcher = dispatcher
    self.webChats = webChats
    self.logger = logger
    publishing = RumorPublishing(vault: vault)
    outbox = OutboxStore(vault: vault)
  }

  /// Tells people until shutdown; what is under way goes on at the next start.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        // What fails in one holds up nothing of the other.
        for half in [{ _ = try await self.followClaims() }, self.tellEveryone] {
          do {
            try await half()
          } catch is CancellationError {
            return
          } catch {
            self.logger.error("notices have to wait", metadata: ["error": "\(error)"])
          }
        }
        try? await Task.sleep(for: .milliseconds(Self.pollMilliseconds))
      }
    }
  }

  // MARK: What has changed

  /// Looks at the claims that changed since the last time.
  ///
  /// - Returns: `false` when the index has not taken them over yet.
  @discardableResult
  public func followClaims() async throws -> Bool {
    let notices = notices
    let claimStore = claimStore
    let (changed, last) = try await database.read { session in
      var position = try notices.progress(Self.logName, in: session)
      var changed: Set<String> = []
      while true {
        let (ids, last) = try claimStore.changes(after: position, limit: 2_000, in: session)
        changed.formUnion(ids)
        if last == position { return (changed, last) }
        position = last
      }
    }
    guard !changed.isEmpty else { return true }
    guard claims.position >= last else { return false }
    try await openForStale(changed.sorted())
    try await answerRumors(with: changed)
    try await database.write { session in
      try notices.setProgress(Self.logName, to: last, in: session)
    }
    return true
  }

  /// Starts telling those who heard something else about these claims.
  private func openForStale(_ ids: [String]) async throws {
    let notices = notices
    let claimStore = claimStore
    let delay = changeDelay
    for start in stride(from: 0, to: ids.count, by: 500) {
      let some = ids[start..<min(start + 500, ids.count)]
      let stale = try await database.read { session in
        try some.filter { id in
          guard let claim = try claimStore.claim(id: id, in: session),
            let standing = NoticeStore.standing(of: claim)
          else { return false }
          return try notices.isStale(claimID: id, standing: standing, in: session)
        }
      }
      guard !stale.isEmpty else { continue }
      let now = Timestamp.now
      try await database.write { session in
        for id in stale {
          try notices.open(
            claimID: id, due: now.advanced(byMilliseconds: delay), at: now, in: session)
        }
      }
    }
  }

  /// Asks the matching about every open rumor again, and gives those their claim that it is now sure of.
  private func answerRumors(with changed: Set<String>) async throws {
    let publishing = publishing
    let today = CalendarDay.inJombang(.now)
    var last: UInt64?
    while true {
      let page = try await database.read { [last] session in
        try publishing.open(after: last, limit: 200, in: session)
      }
      guard let final = page.last else { return }
      last = final.fingerprint
      let conversation = conversation()
      let answers = page.compactMap { rumor -> (UInt64, String)? in
        guard let text = rumor.text, let claim = conversation.answer(toRumor: text, on: today),
          changed.contains(claim.id)
        else { return nil }
        return (rumor.fingerprint, claim.id)
      }
      if !answers.isEmpty {
        let now = Timestamp.now
        let due = now.advanced(byMilliseconds: changeDelay)
        try await database.write { session in
          for (fingerprint, claimID) in answers {
            try publishing.answer(fingerprint, with: claimID, due: due, at: now, in: session)
          }
        }
      }
      try Task.checkCancellation()
    }
  }

  // MARK: Telling

  /// Goes through all fan-outs whose time has come; one that fails does not hold up those behind it.
  public func tellEveryone() async throws {
    let notices = notices
    while true {
      let due = try await database.read { session in
        try notices.due(at: .now, limit: 20, in: session)
      }
      if due.isEmpty { return }
      var failure: (any Error)?
      for notice in due {
        do {
          var composed = NoticeTexts()
          while try await step(notice.id, &composed) { try Task.checkCancellation() }
        } catch is CancellationError {
          throw CancellationError()
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }
  }

  /// What a step did.
  private struct Step: Sendable {
    var isFinished = true
    var told = 0
    var pulled: Set<Int64> = []
    var texts = NoticeTexts()
  }

  /// The next people of one fan-out.
  ///
  /// - Returns: whether there are more.
  private func step(_ id: Int64, _ texts: inout NoticeTexts) async throws -> Bool {
    let replies = conversation().claimReplies
    let now = Timestamp.now
    let known = texts
    Failpoint.noticeBeforeCommit.pass()
    let step = try await database.write { [self] session -> Step in
      var step = Step(texts: known)
      guard let notice = try notices.current(id, in: session) else { return step }
      let saved = try claimStore.savedMoments(ofUndated: notice.claimID, in: session)
      let claim = try claimStore.claim(id: notice.claimID, in: session)?
        .dated(saved[notice.claimID])
      guard let claim, let standing = NoticeStore.standing(of: claim),
        notice.fingerprint == nil || claim.status == .published
      else {
        // Taken back before anybody was told.
        if notice.fingerprint != nil {
          try publishing.reopenRumors(of: notice.claimID, at: now, in: session)
        } else {
          try notices.advance(
            id, to: notice.cursor, told: 0, isFinished: true, at: now, in: session)
        }
        return step
      }
      step.texts.start(claim)
      let listeners = try notices.listeners(of: notice, limit: Self.stepSize, in: session)
      for listener in listeners {
        let isTold = try tell(
          listener, of: claim, standing: standing, notice, replies, &step, at: now, in: session)
        if isTold { step.told += 1 }
      }
      step.isFinished = listeners.count < Self.stepSize
      try notices.advance(
        id, to: listeners.last?.askID ?? notice.cursor, told: step.told,
        isFinished: step.isFinished, at: now, in: session)
      return step
    }
    Failpoint.noticeAfterCommit.pass()
    texts = step.texts
    if step.told > 0 {
      Counter(label: "tabayun_notices_total").increment(by: step.told)
      dispatcher.notify()
      for person in step.pulled { webChats.notify(person) }
    }
    return !step.isFinished
  }

  /// Queues one person's message, unless they know, or want to hear nothing.
  private func tell(
    _ listener: Listener, of claim: Claim, standing: String, _ notice: Notice,
    _ replies: ClaimReplies, _ step: inout Step, at now: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    if notice.fingerprint == nil, listener.told == standing { return false }
    func settle(_ standing: String?) throws {
      try notices.settle(
        askID: listener.askID, claimID: claim.id, standing: standing, at: now, in: session)
    }
    if notice.fingerprint != nil, !listener.wantsToHear {
      try notices.attach(askID: listener.askID, claimID: claim.id, in: session)
      return false
    }
    guard !listener.isAway, let adapter = adapters[listener.account] else {
      try settle(nil)
      return false
    }
    if try notices.knows(
      personID: listener.personID, claimID: claim.id, standing: standing, in: session)
    {
      try settle(standing)
      return false
    }
    let before = notice.fingerprint == nil ? listener.told.flatMap { Verdict(rawValue: $0) } : nil
    let parts = try step.texts.parts(
      before: before, isRetracted: claim.status == .retracted, in: listener.language, adapter,
      templates, replies, outbox, at: now, in: session)
    let entries = parts.enumerated().map { number, part in
      SharedEntry(
        account: listener.account, personID: listener.personID,
        idempotencyKey: vault.token(
          "notice", String(notice.id), claim.id, standing, String(listener.personID),
          String(number)),
        cause: "notice:\(notice.id)", responseID: part.responseID, priority: .notice,
        contentID: part.contentID, status: adapter.isPulled ? .sent : .queued)
    }
    try outbox.addShared(entries, at: now, in: session)
    if adapter.isPulled {
      step.pulled.insert(listener.personID)
      try session.notify(.reply(person: listener.personID))
    }
    try settle(standing)
    return true
  }
}
