import Channels
import Domain
import Storage
import Synchronization

/// Where several processes send from one database: who takes what, in which order and how fast is settled there.
extension OutboxDispatcher {
  /// Takes and starts what is due.
  ///
  /// - Parameters:
  ///   - rooms: how many this process could send of each account.
  ///   - laneWait: milliseconds until there may be more room.
  /// - Returns: milliseconds to wait when nothing happens before; 0 to look again at once.
  func claimDue(
    _ rooms: [LaneRoom], laneWait: Int64, at now: Timestamp,
    in group: inout ThrowingDiscardingTaskGroup<any Error>
  ) async throws -> Int64 {
    let paces = lanes.withLock { lanes in
      lanes.mapValues { (Pace($0.adapter.pacing), $0.adapter.mostRecipients) }
    }
    // In one order everywhere, so that no two processes wait for each other.
    let rooms = rooms.sorted { $0.account.rawValue < $1.account.rawValue }
    let (claims, next) = try await database.write(.beside) { [self] session in
      var claims: [OutboxClaim] = []
      for room in rooms {
        guard let (pace, together) = paces[room.account] else { continue }
        claims.append(
          try outbox.claim(
            account: room.account, lease: lease, limit: room.all,
            lessUrgentLimit: room.lessUrgent, pace: pace, together: together, at: now,
            lessUrgent: { places, replies in
              lanes.withLock {
                $0[room.account]?.placesForLessUrgent(room: places, replies: replies) ?? 0
              }
            }, in: session))
      }
      let isIdle = claims.allSatisfy { $0.parcels.isEmpty && $0.paceWait == 0 }
      let next =
        isIdle ? try outbox.nextDue(accounts: rooms.map(\.account), after: now, in: session) : nil
      return (claims, next)
    }
    Failpoint.outboxAfterTake.pass()
    for parcel in claims.flatMap(\.parcels) { start(parcel, at: now, in: &group) }
    // Nobody says when what another process holds is let go: mostly at once, seldom after a long call.
    let isContended = claims.contains(where: \.isContended)
    let contendedPause = contention.withLock { pause in
      pause = isContended ? min(max(pause * 2, 10), 500) : 0
      return pause
    }
    if claims.contains(where: { !$0.parcels.isEmpty || $0.hasPostponed }) { return 0 }
    var waits = claims.map(\.paceWait).filter { $0 > 0 } + [laneWait]
    if isContended { waits.append(contendedPause) }
    let wait = next.map { max($0.millisecondsSince(now), 1) }
    return (waits + (wait.map { [$0] } ?? [])).min() ?? laneWait
  }
}

extension Pace {
  init(_ pacing: Pacing) {
    self.init(
      perSecond: pacing.perSecond, burst: pacing.burst,
      personIntervalMilliseconds: pacing.personIntervalMilliseconds,
      personBurst: pacing.personBurst)
  }
}
