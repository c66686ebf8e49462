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
    return try await database.write { [self] session in
      var pulled: Set<Int64> = []
      for work in works {
        guard try consume(work, at: now, in: session) else { continue }
        if let row = work.rows.last, row.event.action == .status {
          try recordReceipt(row, in: session)
        } else if let decision = work.decision, let place = work.place {
          if let person = try write(decision, work, place, at: now, in: session) {
            pulled.insert(person)
          }
        }
      }
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
    in session: any SQLSession
  ) throws -> Int64? {
    guard let row = work.rows.last, let first = work.rows.first else { return nil }
    let personID = try people.add(
      account: place.account, address: place.address, at: row.receivedAt, in: session)
    let remembered = try people.remember(
      Array(decision.memory.stored), personID: personID, version: work.version,
      seen: row.receivedAt, in: session)
    guard remembered else { throw StorageError.conflict }
    for effect in decision.effects {
      try effects.write(effect, personID: personID, at: row.receivedAt, in: session)
    }
    guard let adapter = adapters[place.account] else { return nil }
    let token = work.rows.last { $0.event.replyToken != nil }
    var recipient = Recipient(
      address: place.address, addressKind: place.kind, replyToken: token?.event.replyToken,
      replyTokenAt: token?.receivedAt)
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

  /// Says nothing about the person, and is another one in another database.
  private func key(for row: InboxRow, number: Int) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hash = vault.hash(
      "reply", "\(row.id)", "\(row.receivedAt.milliseconds)", "\(number)")
    var text: [UInt8] = []
    for byte in hash {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  func recordReceipt(_ row: InboxRow, in session: any SQLSession) throws {
    let event = row.event
    guard let stage = event.receiptStage else { return }
    var error: String?
    switch adapters[row.account]?.failure(reportedBy: event) {
    case .recipientGone(let failure), .rejected(let failure), .windowClosed(let failure),
      .retryLater(let failure), .throttled(_, let failure):
      error = failure.code
    case .sent, nil: break
    }
    let ids = event.receiptMessageIDs
    for id in ids.isEmpty ? [nil] : ids.map(Optional.some) {
      try outbox.record(
        stage, account: row.account, key: event.outboxKey, providerID: id,
        error: error, at: event.timestamp ?? row.receivedAt, in: session)
    }
  }
}
