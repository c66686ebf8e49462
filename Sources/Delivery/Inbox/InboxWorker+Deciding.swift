import Channels
import Conversation
import Domain
import Foundation
import Storage

/// From rows to decisions: whose they are, which of them are one ask, and what is said to it.
extension InboxWorker {
  /// Whose memory a message belongs to, and where its answer goes: the person, or the whole group.
  struct Place: Sendable, Hashable {
    var account: AccountID
    var address: String
    var kind: String?
  }

  /// What is done about one or more rows together.
  struct Work: Sendable {
    /// In the order of their coming; consumed or held together.
    var rows: [InboxRow]
    var place: Place?
    var decision: Decision?
    /// The version of the person's row that the decision rests on.
    var version: Int64 = 0
    /// Whose row it is; `nil`: nobody's yet, or it was not when this was decided.
    var personID: Int64?
    /// Until when the rows wait for more instead of being consumed.
    var hold: Timestamp?
    /// What is remembered of the person, as it is stored; made before the transaction, which others wait for.
    var memory: [UInt8]?
  }

  /// Rows that are dealt with in one transaction.
  struct Batch {
    var rows: [InboxRow]
    var known: [Place: Person]
    /// Rows of earlier batches that wait for the rest of their breath.
    var held: [Int64: InboxRow]
    var facts: [Place: PersonFacts] = [:]
    var works: [Work] = []
    /// Those who ask what is stored about them.
    var curious: Set<Place> = []
  }

  /// What is known of a place while a batch is gone through.
  private struct State {
    var memory: Memory
    var version: Int64
    var isNew: Bool
    /// What waits for the rest of its breath.
    var parts: [InboxRow] = []
  }

  func decideAll(_ batch: inout Batch) {
    batch.works = []
    batch.curious = []
    // A person's second message in a batch sees what the first one changed.
    var states: [Place: State] = [:]
    var seen: Set<Int64> = []
    for (index, row) in batch.rows.enumerated() {
      // Gone along with another of its breath.
      if seen.contains(row.id) { continue }
      guard let place = InboxWorker.place(of: row), let adapter = adapters[place.account],
        row.event.action != .status, row.event.action != .ignore
      else {
        batch.works.append(Work(rows: [row], place: InboxWorker.place(of: row)))
        continue
      }
      var state = states[place] ?? initial(place, batch)
      take(row, place, adapter.channel, &state, &batch, more: more(after: index, place, batch))
      seen.formUnion(batch.works.last?.rows.map(\.id) ?? [])
      states[place] = state
    }
  }

  private func initial(_ place: Place, _ batch: Batch) -> State {
    let person = batch.known[place]
    var memory = Memory(stored: person.flatMap { $0.memory.isEmpty ? nil : Data($0.memory) })
    let parts = (memory.held?.rows ?? []).compactMap { batch.held[$0] }
    memory.held = nil
    return State(
      memory: memory, version: person?.version ?? 0, isNew: person == nil, parts: parts)
  }

  /// The next message of the same place in this batch, if it came within a breath.
  private func more(after index: Int, _ place: Place, _ batch: Batch) -> InboxRow? {
    guard manners.breath > 0 else { return nil }
    let next = batch.rows[(index + 1)...].first { InboxWorker.place(of: $0) == place }
    guard let next,
      next.receivedAt.millisecondsSince(batch.rows[index].receivedAt) <= manners.breath
    else { return nil }
    return next
  }

  private func take(
    _ row: InboxRow, _ place: Place, _ channel: Channel, _ state: inout State,
    _ batch: inout Batch, more: InboxRow?
  ) {
    let isHeld = state.parts.contains { $0.id == row.id }
    if !isHeld, !state.parts.isEmpty, !joins(row, place, channel, state, batch) {
      // What waited stands by itself: it is answered first.
      let parts = state.parts
      state.parts = []
      finish(parts, decision(on: parts, place, channel, state, batch), place, &state, &batch)
    }
    let parts = isHeld ? state.parts : state.parts + [row]
    state.parts = []
    let decision = decision(on: parts, place, channel, state, batch)
    let waitsForTitle = isAwaited(titleOf: decision.linkToName)
    guard let first = parts.first, decision.gathering != .apart,
      gathers(channel) || waitsForTitle
    else {
      finish(parts, decision, place, &state, &batch)
      return
    }
    let now = Timestamp.now
    var due = row.receivedAt.advanced(byMilliseconds: gathers(channel) ? manners.breath : 0)
    if let more, Breath.canJoin(more.event, parts.map(\.event)) {
      // What belongs to it has come already and is gone through next.
      state.parts = parts
      if joins(more, place, channel, state, batch) { return }
      state.parts = []
    }
    let limit = first.receivedAt.advanced(byMilliseconds: Breath.longest)
    if waitsForTitle { due = max(due, now.advanced(byMilliseconds: LinkTitles.pollMilliseconds)) }
    due = min(due, limit)
    // A clock that was set back must not keep anybody waiting.
    guard decision.gathering == .open, due > now, due.millisecondsSince(now) <= Breath.longest
    else {
      finish(parts, decision, place, &state, &batch)
      return
    }
    var memory = state.memory
    memory.held = Memory.Held(rows: parts.map(\.id), since: first.receivedAt)
    batch.works.append(
      Work(
        rows: parts, place: place, decision: Decision(memory: memory), version: state.version,
        personID: batch.known[place]?.id, hold: due))
    state.version += 1
    state.isNew = false
    state.parts = parts
  }

  /// Whether a page's title is being fetched, from now on if need be.
  private func isAwaited(titleOf link: String?) -> Bool {
    guard let link, let titles = manners.titles else { return false }
    titles.look(up: link)
    return titles.isPending(link)
  }

  /// Whether messages on a channel are waited for: where people forward several at once. What is typed into
  /// the web chat is one message, and a text message comes whole.
  private func gathers(_ channel: Channel) -> Bool {
    guard manners.breath > 0 else { return false }
    return switch channel {
    case .whatsapp, .telegram, .messenger, .instagram, .line: true
    case .sms, .web: false
    }
  }

  /// Whether a message is one ask with those that wait: it is close to them, it is no command or answer, and
  /// its shape allows it.
  private func joins(
    _ row: InboxRow, _ place: Place, _ channel: Channel, _ state: State, _ batch: Batch
  ) -> Bool {
    guard let first = state.parts.first, gathers(channel),
      row.receivedAt.millisecondsSince(first.receivedAt) <= Breath.longest,
      Breath.canJoin(row.event, state.parts.map(\.event))
    else { return false }
    if row.event.action != .message { return true }
    return decision(on: [row], place, channel, state, batch).gathering != .apart
  }

  private func decision(
    on rows: [InboxRow], _ place: Place, _ channel: Channel, _ state: State, _ batch: Batch
  ) -> Decision {
    guard let last = rows.last, let incoming = Breath.joined(rows.map(\.event)) else {
      // Everything has been deleted before it was answered.
      return Decision(memory: state.memory)
    }
    var turn = Turn(
      incoming: incoming, channel: channel, memory: state.memory, now: last.receivedAt,
      isNewPerson: state.isNew,
      facts: batch.facts[place] ?? (batch.known[place] == nil ? PersonFacts() : nil),
      groups: manners.groups[place.account] ?? .whenAddressed)
    let decision = decide(turn)
    guard let link = decision.linkToName, let title = manners.titles?.title(of: link) else {
      return decision
    }
    turn.linkTitle = title
    return decide(turn)
  }

  private func finish(
    _ rows: [InboxRow], _ decision: Decision, _ place: Place, _ state: inout State,
    _ batch: inout Batch
  ) {
    if decision.needsFacts { batch.curious.insert(place) }
    batch.works.append(
      Work(
        rows: rows, place: place, decision: decision, version: state.version,
        personID: batch.known[place]?.id))
    let forgets = decision.effects.contains(.forgetMe)
    state.memory = forgets ? Memory() : decision.memory
    state.version += forgets ? 2 : 1
    state.isNew = false
  }

  static func place(of row: InboxRow) -> Place? {
    let event = row.event
    if let chat = event.chat, let type = event.chatType, type != "private" {
      return Place(account: row.account, address: chat, kind: type)
    }
    guard let sender = event.sender else { return nil }
    return Place(
      account: row.account, address: sender,
      kind: event.senderIDs.filter { $0.value == sender }.keys.min())
  }
}
