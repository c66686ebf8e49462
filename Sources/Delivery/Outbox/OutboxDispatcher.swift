import Channels
import Domain
import Logging
import Metrics
import ServiceLifecycle
import Storage
import Synchronization

/// Sends what the outbox holds: in order for each person, as fast as each account may, again when it failed.
///
/// A row is marked *sending* before the call and *sent* after it. Whoever starts up puts back the rows of those
/// who did not live to note the outcome: that is the only way a message can go twice, and it is counted.
public final class OutboxDispatcher: Service {
  let database: any Database
  let outbox: OutboxStore
  private let people: PersonStore
  private let broadcasts = BroadcastStore()
  private let peopleADay: [AccountID: Int]
  private let http: any HTTPSending
  let lease: String
  private let wakeup: Wakeup
  private let logger: Logger
  let lanes: Mutex<[AccountID: Lane]>
  private let clock: @Sendable () -> Timestamp
  /// For how many milliseconds what others hold was last waited for.
  let contention = Mutex<Int64>(0)
  private let clockWatch: Mutex<ClockWatch>
  /// The rows of calls that are under way, and whether others may be held without our knowing.
  private let held = Mutex<(rows: Set<Int64>, isUnsure: Bool)>(([], false))
  private let stoppingSince = Mutex<ContinuousClock.Instant?>(nil)
  private let unknownOutcomes = Counter(label: "tabayun_outbox_unknown_outcomes_total")
  private let sends = SeriesFamily(counting: "tabayun_sends_total", by: "result")
  private let callDurations = SeriesFamily(timing: "tabayun_send_duration_seconds")
  private let replyDurations = SeriesFamily(timing: "tabayun_reply_duration_seconds")
  /// Leaves time for the calls under way within the 25 seconds that a shutdown may take.
  private static let longestDrain = Duration.seconds(8)

  /// - Parameters:
  ///   - peopleADay: to so many different people an account may send a paid template in 24 hours; those that are
  ///     not named have no limit.
  ///   - lease: the name of this process, another one at every start.
  ///   - wakeup: is notified when something was queued.
  ///   - clock: the wall clock.
  public init(
    database: any Database, vault: Vault, adapters: [any ChannelAdapter],
    peopleADay: [AccountID: Int] = [:], http: any HTTPSending, lease: String, wakeup: Wakeup,
    logger: Logger,
    clock: @escaping @Sendable () -> Timestamp = { .now }
  ) {
    self.database = database
    outbox = OutboxStore(vault: vault)
    people = PersonStore(vault: vault)
    self.peopleADay = peopleADay
    self.http = http
    self.lease = lease
    self.wakeup = wakeup
    self.logger = logger
    self.clock = clock
    let now = clock()
    clockWatch = Mutex(ClockWatch(wall: now))
    lanes = Mutex(
      Dictionary(adapters.map { ($0.account, Lane(adapter: $0, at: now)) }) { first, _ in first })
  }

  /// Sends until shutdown; then what is queued goes out as far as the platforms take it, and the calls
  /// under way are waited for.
  public func run() async throws {
    // (Where several processes serve, others find out who has died: see `ProcessRegister`.)
    if !database.isShared { try await recover() }
    try await withGracefulShutdownHandler {
      try await withThrowingDiscardingTaskGroup { group in
        while !Task.isCancelled {
          // Looked at before the outbox is: what ends or is queued meanwhile must not be missed.
          let mayEnd = isEnding
          pulse.beat()
          let pause: Int64
          do {
            pause = try await sendDue(in: &group)
          } catch {
            // The database is away: everything waits in it, nothing is lost. What was being taken may be taken.
            held.withLock { $0.isUnsure = true }
            logger.error("outbox cannot be read", metadata: ["error": "\(error)"])
            pause = 1_000
          }
          if let mayEnd, mayEnd == .now || (mayEnd == .whenNothingIsDue && pause > 250) { break }
          if pause > 0 { await wakeup.wait(atMost: pause) }
        }
      }
    } onGracefulShutdown: {
      self.stoppingSince.withLock { $0 = .now }
      self.wakeup.notify()
    }
  }

  /// How often the loop goes round; its standing still is a reason to start the process anew.
  public let pulse = Pulse()

  /// Every account's channel, and whether its way is closed now because its platform refused everything.
  public func ways() -> [AccountID: (channel: Channel, isClosed: Bool)] {
    let now = clock()
    return lanes.withLock { lanes in
      var ways: [AccountID: (channel: Channel, isClosed: Bool)] = [:]
      for account in Array(lanes.keys) {
        guard var lane = lanes[account] else { continue }
        ways[account] = (lane.adapter.channel, lane.isClosed(at: now))
      }
      return ways
    }
  }

  private enum Ending { case afterCalls, whenNothingIsDue, now }

  /// How a shutdown stands, if there is one. For a platform that is down nothing waits; for the pace that
  /// an account may send at it does, for a while.
  private var isEnding: Ending? {
    guard let since = stoppingSince.withLock({ $0 }) else { return nil }
    if ContinuousClock.now - since > OutboxDispatcher.longestDrain { return .now }
    let isIdle = lanes.withLock { lanes in lanes.values.allSatisfy { $0.inFlight == 0 } }
    return isIdle ? .whenNothingIsDue : .afterCalls
  }

  /// Puts back what a process that died was sending.
  private func recover() async throws {
    let now = clock()
    let repeats = try await database.write { [outbox, lease] session in
      let repeats = try outbox.recover(except: lease, in: session)
      // The clock may have been set back while nobody served.
      _ = try outbox.unstick(at: now, in: session)
      return repeats
    }
    unknownOutcomes.increment(by: repeats)
    if repeats > 0 {
      logger.warning("sends with unknown outcome are sent again", metadata: ["rows": "\(repeats)"])
    }
  }

  /// Takes and starts what is due.
  ///
  /// - Returns: milliseconds to wait when nothing happens before; 0 to look again at once.
  private func sendDue(in group: inout ThrowingDiscardingTaskGroup<any Error>) async throws -> Int64
  {
    let now = clock()
    if clockWatch.withLock({ $0.wasSetBack(wall: now) }) {
      let moved = try await database.write { [outbox] in try outbox.unstick(at: now, in: $0) }
      logger.warning("the clock was set back", metadata: ["rows made due": "\(moved)"])
    }
    try await giveBackUnknown()
    let (rooms, laneWait) = lanes.withLock { lanes in
      var rooms: [LaneRoom] = []
      var wait: Int64 = 5_000
      for account in Array(lanes.keys) {
        guard let room = lanes[account]?.room(at: now) else { continue }
        if room > 0 {
          let lessUrgent = lanes[account]?.roomForLessUrgent(at: now) ?? 0
          rooms.append(LaneRoom(account: account, all: room, lessUrgent: lessUrgent))
          if lessUrgent == 0, let pause = lanes[account]?.waitForLessUrgent(at: now) {
            wait = min(wait, pause)
          }
        } else if let pause = lanes[account]?.wait(at: now) {
          wait = min(wait, pause)
        }
      }
      return (rooms, wait)
    }
    if rooms.isEmpty { return laneWait }
    if database.isShared {
      return try await claimDue(rooms, laneWait: laneWait, at: now, in: &group)
    }

    let outbox = outbox
    var (sealed, next) = try await database.read { [self, rooms] session in
      var rows: [SealedOutboxRow] = []
      for room in rooms { rows += try take(room, at: now, in: session) }
      // Nothing due: sleep until the first that will be. (What is due and waits for another message is
      // looked at again when that one's outcome is known.)
      let next =
        rows.isEmpty
        ? try outbox.nextDue(accounts: rooms.map(\.account), after: now, in: session) : nil
      return (rows, next)
    }
    // Two rows of one person may both be due; the second waits for the first's answer.
    var seen: Set<Int64> = []
    sealed.removeAll { !seen.insert($0.personID).inserted }
    guard !sealed.isEmpty else {
      return next.map { min(max($0.millisecondsSince(now), 1), laneWait) } ?? laneWait
    }

    var postponed: [(Int64, Timestamp)] = []
    let admitted = lanes.withLock { lanes in
      sealed.filter { row in
        guard let wait = lanes[row.account]?.admit(person: row.personID, at: now) else {
          return true
        }
        postponed.append((row.personID, now.advanced(byMilliseconds: wait)))
        return false
      }
    }
    let lease = lease
    let together = lanes.withLock { lanes in lanes.mapValues(\.adapter.mostRecipients) }
    let taken = try await database.write { [admitted, postponed] session in
      for (person, due) in postponed {
        try outbox.hold(person: person, until: due, in: session)
      }
      let rows = try admitted.filter {
        try outbox.take($0.id, lease: lease, at: now, in: session)
      }
      return try rooms.flatMap { room in
        try outbox.gather(
          rows.filter { $0.account == room.account }, limit: together[room.account] ?? 1,
          lease: lease, at: now, in: session)
      }
    }
    Failpoint.outboxAfterTake.pass()
    for parcel in taken { start(parcel, at: now, in: &group) }
    return taken.isEmpty && postponed.isEmpty ? laneWait : 0
  }

  /// Puts back what was taken when the database's answer was lost: nobody else does while this process lives.
  private func giveBackUnknown() async throws {
    guard held.withLock({ $0.isUnsure }) else { return }
    // (Nothing is taken meanwhile: this loop alone takes.)
    let rows = held.withLock { $0.rows }
    let count = try await database.write(.beside) { [outbox, lease] in
      try outbox.giveBack(takenBy: lease, except: rows, in: $0)
    }
    held.withLock { $0.isUnsure = false }
    if count > 0 { logger.warning("taken unknowingly, put back", metadata: ["rows": "\(count)"]) }
  }

  /// What is due of an account and has room: replies first, and of the rest as much as leaves some for replies.
  private func take(
    _ room: LaneRoom, at now: Timestamp, in session: any SQLSession
  ) throws -> [SealedOutboxRow] {
    let due = try outbox.due(accounts: [room.account], at: now, limit: room.all, in: session)
    let replies = due.prefix(while: \.isReply).count
    let places = lanes.withLock {
      $0[room.account]?.placesForLessUrgent(
        room: room.all, replies: replies == room.all ? replies : 0) ?? 0
    }
    guard places > 0 else {
      return Array(due.prefix(replies + max(room.lessUrgent - replies, 0)))
    }
    let others = try outbox.due(
      accounts: [room.account], from: .notice, at: now, limit: places, in: session)
    return others + due.prefix(room.all - others.count)
  }

  func start(
    _ parcel: OutboxParcel, at now: Timestamp,
    in group: inout ThrowingDiscardingTaskGroup<any Error>
  ) {
    lanes.withLock { $0[parcel.first.account]?.started(at: now) }
    held.withLock { $0.rows.formUnion(parcel.rows.map(\.id)) }
    group.addTask {
      await self.send(parcel)
      self.held.withLock { $0.rows.subtract(parcel.rows.map(\.id)) }
    }
  }

  private func send(_ parcel: OutboxParcel) async {
    let sealed = parcel.first
    guard let adapter = lanes.withLock({ $0[sealed.account]?.adapter }) else { return }
    let result: SendResult
    var mayHaveArrived = false
    var asTemplate = false
    do {
      if let batch = parcel.batch {
        (result, mayHaveArrived) = await call(
          adapter, try parcel.rows.map(outbox.open), batch: batch)
      } else {
        (result, mayHaveArrived, asTemplate) = await call(adapter, try outbox.open(sealed))
      }
    } catch {
      result = .rejected(
        SendFailure(
          code: "sealed", staffText: "Pesan ini tidak bisa dibuka: kunci rahasia sudah berganti."))
    }
    let now = clock()
    let pause = note(result, on: sealed.account, at: now)
    if mayHaveArrived { unknownOutcomes.increment(by: parcel.rows.count) }
    await record(
      result, of: parcel, mayHaveArrived: mayHaveArrived, asTemplate: asTemplate,
      pausing: pause, at: now)
    lanes.withLock { $0[sealed.account]?.finished() }
    wakeup.notify()
  }

  /// Opens or closes the account's way, according to what became of a call.
  ///
  /// - Returns: how long everything of the account is to wait, for whoever else sends on it too. (What fails
  ///   on the way may be this machine's trouble alone.)
  private func note(_ result: SendResult, on account: AccountID, at now: Timestamp) -> Pausing? {
    lanes.withLock { lanes in
      switch (result, result.failure?.scope) {
      case (.sent, _): lanes[account]?.succeeded(at: now)
      case (.throttled(let wait, _), .account): lanes[account]?.failed(at: now, atLeast: wait)
      case (_, .account): lanes[account]?.failed(at: now, atLeast: nil)
      case (_, .platform): lanes[account]?.stumbled(at: now)
      case (_, .metered):
        if let failure = result.failure { lanes[account]?.ranOut(at: now, failure) }
      case (_, .recipient), (_, nil): break
      }
      guard database.isShared, result.failure?.scope == .account,
        let pacing = lanes[account]?.adapter.pacing, let wait = lanes[account]?.wait(at: now)
      else { return nil }
      return Pausing(milliseconds: wait, pace: Pace(pacing))
    }
  }

  /// How long an account waits, and at which pace it goes on.
  private struct Pausing {
    var milliseconds: Int64
    var pace: Pace
  }

  /// Why a call is not made now: it would use up what is used up already.
  private func refusal(
    of request: OutboundRequest, _ adapter: any ChannelAdapter, at now: Timestamp
  ) -> SendResult? {
    guard adapter.isMetered(request) else { return nil }
    return lanes.withLock { $0[adapter.account]?.meteredWait(at: now) }.map {
      .throttled(milliseconds: $0.milliseconds, $0.failure)
    }
  }

  /// Makes the call.
  ///
  /// - Returns: what the platform says, whether it may have taken the message without saying so, and whether
  ///   an approved template went in its place.
  private func call(
    _ adapter: any ChannelAdapter, _ row: OutboxRow
  ) async -> (SendResult, mayHaveArrived: Bool, asTemplate: Bool) {
    let now = clock()
    let request: OutboundRequest
    var asTemplate = false
    if let hours = adapter.windowHours,
      now.millisecondsSince(row.personLastSeen) > Int64(hours * 3_600_000)
    {
      let approved = row.part.template.flatMap {
        adapter.request(
          template: $0, in: row.part.language, to: row.recipient, key: row.idempotencyKey)
      }
      guard let approved else {
        let failure = SendFailure(
          code: "window", staffText: "Sudah terlalu lama sejak orang ini menulis kepada kita.")
        return (.windowClosed(failure), false, false)
      }
      if let refusal = await reserveTemplate(for: row, at: now) { return (refusal, false, false) }
      request = approved
      asTemplate = true
    } else {
      guard
        let free = adapter.request(
          sending: row.part, to: row.recipient, key: row.idempotencyKey, at: now)
      else { return (.sent(providerID: nil), false, false) }
      request = free
    }
    if let refusal = refusal(of: request, adapter, at: now) { return (refusal, false, asTemplate) }
    let outcome: Result<OutboundResponse, TransportFailure>
    do {
      outcome = .success(try await http.send(request))
    } catch {
      outcome = .failure(error)
    }
    Failpoint.outboxAfterSend.pass()
    let end = clock()
    callDurations[row.account].recordMilliseconds(max(end.millisecondsSince(now), 0))
    let result = adapter.interpret(outcome, sentTo: row.recipient)
    if case .sent = result, row.attempts == 0 {
      replyDurations[row.account].recordMilliseconds(max(end.millisecondsSince(row.queuedAt), 0))
    }
    return (result, adapter.mayHaveArrived(outcome), asTemplate)
  }

  /// Takes a place among the people to whom a template may go today.
  ///
  /// - Returns: why it has to wait, where it has to.
  private func reserveTemplate(for row: OutboxRow, at now: Timestamp) async -> SendResult? {
    guard let limit = peopleADay[row.account] else { return nil }
    do {
      let free = try await database.write(.beside) { [broadcasts] session in
        try broadcasts.reserveTemplate(
          row: row.id, personID: row.personID, account: row.account, limit: limit, at: now,
          in: session)
      }
      guard let free else { return nil }
      return .throttled(
        milliseconds: max(free.millisecondsSince(now), 60_000),
        SendFailure(
          code: Self.tierIsFull,
          staffText: "Jatah penerima templat hari ini sudah habis. Pesan menunggu giliran."))
    } catch {
      return .retryLater(
        SendFailure(
          code: "storage", staffText: "Basis data sedang tidak bisa dihubungi. Pesan dikirim ulang."
        ))
    }
  }

  private static let tierIsFull = "tier"

  /// Makes the call for several people at once.
  private func call(
    _ adapter: any ChannelAdapter, _ rows: [OutboxRow], batch: String
  ) async -> (SendResult, mayHaveArrived: Bool) {
    guard let first = rows.first,
      let request = adapter.request(
        sending: first.part, toAll: rows.map(\.recipient), key: batch)
    else {
      return (
        .rejected(SendFailure(code: "together", staffText: "Dikirim satu per satu.")), false
      )
    }
    let now = clock()
    if let refusal = refusal(of: request, adapter, at: now) { return (refusal, false) }
    let outcome: Result<OutboundResponse, TransportFailure>
    do {
      outcome = .success(try await http.send(request))
    } catch {
      outcome = .failure(error)
    }
    Failpoint.outboxAfterSend.pass()
    callDurations[first.account].recordMilliseconds(max(clock().millisecondsSince(now), 0))
    return (
      adapter.interpret(outcome, sentTo: Recipient(address: "")), adapter.mayHaveArrived(outcome)
    )
  }

  /// Writes the outcome down, until the database takes it: an outcome that is forgotten is a message sent twice.
  private func record(
    _ result: SendResult, of parcel: OutboxParcel, mayHaveArrived: Bool, asTemplate: Bool,
    pausing: Pausing?, at now: Timestamp
  ) async {
    var attempt: Int64 = 0
    while true {
      do {
        try await write(
          result, of: parcel, mayHaveArrived: mayHaveArrived, asTemplate: asTemplate,
          pausing: pausing, at: now)
        break
      } catch {
        attempt += 1
        logger.error("outcome not recorded yet", metadata: ["error": "\(error)"])
        // The next start finds the row and knows that its outcome is unknown.
        if Task.isCancelled { return }
        try? await Task.sleep(for: .milliseconds(min(100 << min(attempt, 6), 5_000)))
      }
    }
    Failpoint.outboxAfterRecord.pass()
    sends[AccountLabel(parcel.first.account, result.label)].increment(by: parcel.rows.count)
  }

  private func write(
    _ result: SendResult, of parcel: OutboxParcel, mayHaveArrived: Bool, asTemplate: Bool,
    pausing: Pausing?, at now: Timestamp
  ) async throws {
    let outbox = outbox
    // One draw for all: what was tried in one call is tried again in one.
    let random = Double.random(in: 0..<1)
    try await database.write(.beside) { [self] session in
      if let pausing {
        try outbox.pause(
          parcel.first.account, milliseconds: pausing.milliseconds, pace: pausing.pace,
          in: session)
      }
      if parcel.batch != nil, result.isAboutOne {
        try outbox.separate(parcel.rows, takenBy: lease, at: now, in: session)
        return
      }
      for row in parcel.rows {
        try write(
          result, of: row, mayHaveArrived: mayHaveArrived, asTemplate: asTemplate,
          random: random, at: now, in: session)
      }
    }
  }

  private func write(
    _ result: SendResult, of row: SealedOutboxRow, mayHaveArrived: Bool, asTemplate: Bool,
    random: Double, at now: Timestamp, in session: any SQLSession
  ) throws {
    let backoff = Backoff.milliseconds(attempt: row.attempts + 1, random: random)
    let isTooOld = now.millisecondsSince(row.queuedAt) > Backoff.giveUpMilliseconds
    switch result {
    case .sent(let providerID):
      try outbox.markSent(
        row.id, account: row.account, providerID: providerID, asTemplate: asTemplate, at: now,
        in: session)
    case .retryLater(let failure), .throttled(_, let failure):
      // Whoever waits for a place of tomorrow's has not been refused.
      if isTooOld, failure.code != Self.tierIsFull {
        try outbox.markFailed(
          row.id, as: .failed, error: failure.code, staffText: failure.staffText, at: now,
          takenBy: lease, in: session)
      } else {
        var wait = backoff
        if case .throttled(let told?, _) = result { wait = max(told, 1) }
        try outbox.postpone(
          row.id, until: now.advanced(byMilliseconds: min(wait, Backoff.giveUpMilliseconds)),
          error: failure.code, staffText: failure.staffText, mayHaveArrived: mayHaveArrived,
          takenBy: lease, in: session)
      }
    case .recipientGone(let failure):
      try outbox.markFailed(
        row.id, as: .undeliverable, error: failure.code, staffText: failure.staffText, at: now,
        takenBy: lease, in: session)
      try outbox.dropQueued(personID: row.personID, error: failure.code, at: now, in: session)
      try people.setGone(personID: row.personID, at: now, in: session)
    case .rejected(let failure) where failure.scope == .account && !isTooOld:
      // Nothing is wrong with the message: staff mend the account, and it goes.
      try outbox.postpone(
        row.id, until: now.advanced(byMilliseconds: backoff), error: failure.code,
        staffText: failure.staffText, takenBy: lease, in: session)
    case .windowClosed(let failure):
      try outbox.keep(
        row, error: failure.code, staffText: failure.staffText, takenBy: lease, in: session)
    case .rejected(let failure):
      try outbox.markFailed(
        row.id, as: .failed, error: failure.code, staffText: failure.staffText, at: now,
        takenBy: lease, in: session)
    }
  }
}

/// How many rows of an account may be taken now.
struct LaneRoom: Sendable {
  var account: AccountID
  var all: Int
  /// Of them, notices and broadcasts at most.
  var lessUrgent: Int
}

extension SendResult {
  /// Something is wrong with the message or its recipient, not with account or platform.
  fileprivate var isAboutOne: Bool {
    switch self {
    case .sent, .retryLater, .throttled: false
    case .rejected(let failure): failure.scope != .account
    case .recipientGone, .windowClosed: true
    }
  }

  /// For metrics.
  fileprivate var label: String {
    switch self {
    case .sent: "sent"
    case .retryLater: "retry"
    case .throttled: "throttled"
    case .recipientGone: "gone"
    case .windowClosed: "window"
    case .rejected: "rejected"
    }
  }
}
