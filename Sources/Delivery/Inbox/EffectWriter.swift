import CannedResponses
import Conversation
import Domain
import Storage

/// Carries out what a decision asks of the store, inside the transaction that consumes its message.
struct EffectWriter: Sendable {
  private let people: PersonStore
  private let asks: AskStore
  private let subscriptions = SubscriptionStore()
  private let opinions = FeedbackStore()
  private let letters: LetterStore
  private let tallies = TallyStore()
  private let suppressions = SuppressionStore()
  private let broadcasts = BroadcastStore()

  init(vault: Vault) {
    people = PersonStore(vault: vault)
    asks = AskStore(vault: vault)
    letters = LetterStore(vault: vault)
  }

  /// - Parameter notes: what asks add to rumors; to be written with `finish` at the transaction's end.
  func write(
    _ effect: Effect, personID: Int64, at now: Timestamp, noting notes: inout RumorNotes,
    in session: any SQLSession
  ) throws {
    switch effect {
    case .reopenAsk, .forgetMe, .amend, .withdraw:
      // These look at the rumors, or take from them.
      try finish(&notes, in: session)
    default: break
    }
    switch effect {
    case .recordAsk(let ask):
      try asks.record(ask, personID: personID, at: now, noting: &notes, in: session)
    case .resolveAsk(let fingerprint, let claimID):
      try asks.resolve(
        fingerprint: fingerprint, claimID: claimID, personID: personID, in: session)
    case .reopenAsk(let fingerprint, let claimID, let wantsToHear):
      try asks.reopen(
        fingerprint: fingerprint, claimID: claimID, wantsToHear: wantsToHear, personID: personID,
        at: now, in: session)
    case .feedback(let feedback):
      try opinions.record(
        kind: feedback.kind.rawValue, claimID: feedback.claimID,
        fingerprint: feedback.fingerprint, personID: personID, at: now, in: session)
    case .shared(let claimID):
      try count("shared:\(claimID)", at: now, in: session)
    case .optOut:
      try people.setStopped(true, personID: personID, at: now, in: session)
      try suppressions.add(personID: personID, at: now, in: session)
      try broadcasts.skip(personID: personID, why: "stopped", in: session)
    case .optIn:
      try people.setStopped(false, personID: personID, at: now, in: session)
      try suppressions.remove(personID: personID, in: session)
    case .forgetMe:
      // Who had said stop stays on the list of those; nobody else is put on it: that would be a trace.
      try broadcasts.skip(personID: personID, why: "forgotten", in: session)
      try people.forget(personID: personID, at: now, in: session)
    case .setLanguage(let language):
      try people.setLanguage(language, personID: personID, in: session)
    case .subscribe(let topic, let district):
      try subscriptions.add(
        topic: topic, district: district, personID: personID, at: now, in: session)
      try suppressions.remove(personID: personID, in: session)
    case .unsubscribe(let topic, let district):
      try subscriptions.remove(
        topic: topic, district: district, personID: personID, in: session)
      try broadcasts.recheck(personID: personID, in: session)
    case .handToStaff(let text, let messageID):
      try letters.add(
        text, messageID: messageID, personID: personID, at: now, in: session)
    case .amend(let messageID, let text):
      try asks.withdraw(messageID: messageID, personID: personID, in: session)
      try letters.amend(text, messageID: messageID, personID: personID, in: session)
    case .withdraw(let messageID):
      try asks.withdraw(messageID: messageID, personID: personID, in: session)
      try letters.withdraw(messageID: messageID, personID: personID, in: session)
    case .quizAnswered(let item, let right):
      try count("quiz:\(item):\(right ? "right" : "wrong")", at: now, in: session)
    case .quizFinished(let right, let all, let before, let after):
      try count("quiz:finished", at: now, in: session)
      try count("quiz:score:\(right)/\(all)", at: now, in: session)
      if let before { try count("quiz:before:\(before)", at: now, in: session) }
      if let after { try count("quiz:after:\(after)", at: now, in: session) }
    }
  }

  func finish(_ notes: inout RumorNotes, in session: any SQLSession) throws {
    try asks.write(&notes, in: session)
  }

  private func count(_ name: String, at now: Timestamp, in session: any SQLSession) throws {
    try tallies.count(name, day: CalendarDay.inJombang(now), in: session)
  }
}
