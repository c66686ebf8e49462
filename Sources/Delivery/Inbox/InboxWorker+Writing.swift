import Channels
import Conversation
import Domain
import Storage

/// From decisions to the store: one transaction.
extension InboxWorker {
  /// Writes a batch.
  ///
  /// - Returns: those who fetch their replies themselves.
  func commit(_ works: [Work]) async throws -> Set<Int64> {
    let now = Timestamp.now
    return try await database.write(.beside) { [self] session in
      var pulled: Set<Int64> = []
      var notes = RumorNotes()
      for work in works {
        guard try consume(work, at: now, in: session) else { continue }
        if let row = work.rows.last, row.event.action == .status {
          try recordReceipt(row, in: session)
        } else if let decision = work.decision, let place = work.place {
          if let person = try write(
            decision, work, place, at: now, noting: &notes, in: session)
          {
            pulled.insert(person)
          }
        }
      }
      try effects.finish(&notes, in: session)
      for person in pulled { try session.notify(.reply(person: person)) }
      return pulled
    }
  }

  /// Consumes the rows of a work, or lets them wait on.
  ///
  /// - Returns: `false` when somebody else has done it: nothing that follows may be written twice.
  private func consume(_ work: Work, at now: Timestamp, in session: any SQLSession) throws -> Bool {
    var mine = 0
    for row in work.rows {
      let isMine: Bool
      if let due = work.hold {
        isMine = try inbox.hold(row.id, until: due, in: session)
      } else {
        let isIgnored = work.decision == nil && row.event.action != .status
        isMine = try inbox.finish(
          row.id, as: isIgnored ? .ignored : .done, at: now, in: session)
      }
      if isMine { mine += 1 }
    }
    // One ask out of several messages: all of them, or it is decided again on what is left.
    guard mine == 0 || mine == work.rows.count else { throw StorageError.conflict }
    return mine > 0
  }

  private func write(
    _ decision: Decision, _ work: Work, _ place: Place, at now: Timestamp,
    noting notes: inout RumorNotes, in session: any SQLSession
  ) throws -> Int64? {
    guard let row = work.rows.last, let first = work.rows.first else { return nil }
    let seen = InboxWorker.writtenAt(row)
    // Who is known need not be looked for again: should their row be gone by now, what follows finds it so.
    let personID =
      try work.personID
      ?? people.add(account: place.account, address: place.address, at: seen, in: session)
    let remembered = try people.remember(
      work.memory ?? Array(decision.memory.stored), personID: personID, version: work.version,
      seen: Self.speaking.contains(row.event.action) ? seen : nil, in: session)
    guard remembered else { throw StorageError.conflict }
    try outbox.releaseKept(personID: personID, at: now, in: session)
    if row.event.action == .unfollow || row.event.action == .left {
      try people.setGone(personID: personID, at: row.receivedAt, in: session)
      try outbox.dropQueued(personID: personID, error: "left", at: row.receivedAt, in: session)
    }
    for effect in decision.effects {
      try effects.write(
        effect, personID: personID, at: row.receivedAt, noting: &notes, in: session)
    }
    guard let adapter = adapters[place.account] else { return nil }
    let token = work.rows.last { $0.event.replyToken != nil }
    var recipient = Recipient(
      address: place.address, addressKind: place.kind, replyToken: token?.event.replyToken,
      replyTokenAt: token.map(InboxWorker.writtenAt))
    let isPulled = adapter.isPulled
    var number = 0
    for reply in decision.replies {
      for part in adapter.parts(of: reply) {
        try outbox.add(
          OutboxEntry(
            account: place.account, personID: personID,
            idempotencyKey: key(for: first, number: number), cause: "inbox:\(first.id)",
            priority: .reply, recipient: recipient, part: part, isPulled: isPulled),
          at: now, in: session)
        number += 1
        // LINE takes a reply token once: what follows is pushed.
        recipient.replyToken = nil
        recipient.replyTokenAt = nil
      }
    }
    return isPulled && number > 0 ? personID : nil
  }

  /// What a person does by which they are back.
  private static let speaking: Set<Incoming.Action> = [
    .message, .callback, .follow, .optin, .joined,
  ]

  /// Says nothing about the person, and is another one in another database.
  private func key(for row: InboxRow, number: Int) -> String {
    vault.token("reply", "\(row.id)", "\(row.receivedAt.milliseconds)", "\(number)")
  }

  func recordReceipt(_ row: InboxRow, in session: any SQLSession) throws {
    let event = row.event
    guard let stage = event.receiptStage else { return }
    let result = adapters[row.account]?.failure(reportedBy: event)
    let failure = result?.failure
    let ids = event.receiptMessageIDs
    for id in ids.isEmpty ? [nil] : ids.map(Optional.some) {
      if let result, try take(result, of: row, id, in: session) { continue }
      try outbox.record(
        stage, account: row.account, key: event.outboxKey, providerID: id,
        error: failure?.code, staffText: failure?.staffText, at: event.timestamp ?? row.receivedAt,
        in: session)
    }
  }

  /// What is said of the person, not of the message, means the same as in an answer: nobody is there, or nothing
  /// may be sent to them before they write.
  ///
  /// - Returns: whether that was it.
  private func take(
    _ result: SendResult, of row: InboxRow, _ id: String?, in session: any SQLSession
  ) throws -> Bool {
    let moment = row.event.timestamp ?? row.receivedAt
    func undelivered(_ failure: SendFailure, keeping: Bool) throws -> Int64? {
      try outbox.undelivered(
        account: row.account, key: row.event.outboxKey, providerID: id, keeping: keeping,
        error: failure.code, staffText: failure.staffText, at: moment, in: session)
    }
    switch result {
    case .recipientGone(let failure):
      guard let person = try undelivered(failure, keeping: false) else { return false }
      try people.setGone(personID: person, at: moment, in: session)
      try outbox.dropQueued(personID: person, error: failure.code, at: moment, in: session)
      return true
    case .windowClosed(let failure):
      return try undelivered(failure, keeping: true) != nil
    case .sent, .retryLater, .throttled, .rejected: return false
    }
  }

  /// The longest that a platform (WhatsApp) goes on delivering, in milliseconds.
  private static let longestRedelivery: Int64 = 7 * 86_400_000

  /// When a message was written, not when it came: after an outage platforms deliver what is days old, and
  /// their windows count from then. A time that no redelivery explains is not believed.
  private static func writtenAt(_ row: InboxRow) -> Timestamp {
    guard let written = row.event.timestamp else { return row.receivedAt }
    let age = row.receivedAt.millisecondsSince(written)
    return (0...longestRedelivery).contains(age) ? written : row.receivedAt
  }
}
