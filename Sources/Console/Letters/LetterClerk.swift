import CannedResponses
import Channels
import Conversation
import Domain
import Storage

/// Sends staff's answers to those who wrote to them.
struct LetterClerk: Sendable {
  /// How an answer reaches somebody now.
  enum Way: Sendable, Hashable {
    case atOnce
    /// The platform allows no message to somebody who has not written lately: it goes when they write.
    case whenTheyWrite
    /// They blocked the bot, or the account is not in use any more.
    case none
  }

  private static let hourMilliseconds = 3_600_000.0

  let desk: ConsoleDesk
  private let letters: LetterStore
  private let outbox: OutboxStore

  init(desk: ConsoleDesk) {
    self.desk = desk
    letters = LetterStore(vault: desk.vault)
    outbox = OutboxStore(vault: desk.vault)
  }

  private func adapter(of letter: Letter) -> (any ChannelAdapter)? {
    desk.services.adapters.first { $0.account == letter.account }
  }

  func channel(of letter: Letter) -> String {
    adapter(of: letter)?.channel.name ?? letter.account.rawValue
  }

  func way(to letter: Letter, at now: Timestamp) -> Way {
    guard !letter.isGone, let adapter = adapter(of: letter) else { return .none }
    guard let hours = adapter.windowHours else { return .atOnce }
    let age = Double(now.millisecondsSince(letter.personLastSeen))
    return age <= hours * Self.hourMilliseconds ? .atOnce : .whenTheyWrite
  }

  /// Queues the answer and closes the letter. The dispatcher knows the platform's window: what may not go now
  /// is kept and goes when the person writes.
  ///
  /// - Throws: `StorageError.conflict` when somebody else has seen to it.
  func answer(
    _ id: Int64, _ text: String, by actor: AuditStore.Actor, at now: Timestamp
  ) async throws {
    let library = desk.services.conversation().library
    let person = try await desk.database.write { [self] session in
      guard let letter = try letters.letter(id, in: session), let adapter = adapter(of: letter)
      else { throw ConsoleProblem.notFound }
      try letters.close(id, answer: text, by: actor.name, at: now, in: session)
      let reply = library.render(
        .staffAnswer, in: letter.language, ["answer": .text(text)])
      for (number, part) in adapter.parts(of: reply).enumerated() {
        try outbox.add(
          OutboxEntry(
            account: letter.account, personID: letter.personID,
            idempotencyKey: desk.vault.token("letter", String(id), String(number)),
            cause: "letter:\(id)", priority: .reply,
            recipient: Recipient(address: letter.address), part: part,
            isPulled: adapter.isPulled),
          at: now, in: session)
      }
      if adapter.isPulled { try session.notify(.reply(person: letter.personID)) }
      // What was answered is the person's own affair: the trail says that, not what.
      try desk.audit.record("letter.answer", "letter/\(id)", by: actor, at: now, in: session)
      return letter.personID
    }
    desk.services.queued(person)
  }

  /// Closes a letter that needs no answer.
  ///
  /// - Throws: `StorageError.conflict` when somebody else has seen to it.
  func close(_ id: Int64, by actor: AuditStore.Actor, at now: Timestamp) async throws {
    try await desk.database.write { [desk, letters] session in
      guard try letters.letter(id, in: session) != nil else { throw ConsoleProblem.notFound }
      try letters.close(id, answer: nil, by: actor.name, at: now, in: session)
      try desk.audit.record("letter.close", "letter/\(id)", by: actor, at: now, in: session)
    }
  }
}
