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
    _ rooms: [(AccountID, Int)], laneWait: Int64, at now: Timestamp,
    in group: inout ThrowingDiscardingTaskGroup<any Error>
  ) async throws -> Int64 {
    let paces = lanes.withLock { lanes in
      lanes.mapValues { (Pace($0.adapter.pacing), $0.adapter.mostRecipients) }
    }
    // In one order everywhere, so that no two processes wait for each other.
    let rooms = rooms.sorted { $0.0.rawValue < $1.0.rawValue }
    let (claims, next) = try await database.write(.beside) { [self] session in
      var claims: [OutboxClaim] = []
      for (account, room) in rooms {
        guard let (pace, together) = paces[account] else { continue }
        claims.append(
          try outbox.claim(
            account: account, lease: lease, limit: room, pace: pace, together: together, at: now,
            lessUrgent: { room, replies in
              lanes.withLock {
                $0[account]?.placesForLessUrgent(room: room, replies: replies) ?? 0
              }
            }, in: session))
      }
      let isIdle = claims.allSatisfy { $0.parcels.isEmpty && $0.paceWait == 0 }
      let next =
        isIdle ? try outbox.nextDue(accounts: rooms.map(\.0), after: now, in: session) : nil
      return (claims, next)
    }
    Failpoint.outboxAfterTake.pass()
    for parcel in claims.flatMap(\.parcels) { start(parcel, at: now, in: &group) }
    if claims.contains(where: { !$0.parcels.isEmpty || $0.hasPostponed }) { return 0 }
    let waits = claims.map(\.paceWait).filter { $0 > 0 } + [laneWait]
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
