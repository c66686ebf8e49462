import CannedResponses
import Delivery
import Domain
import Foundation
import Logging
import Metrics
import ServiceLifecycle
import Storage

/// What is done now and then: old data goes, gauges that stand in the store are read.
struct Housekeeper: Service {
  let house: House

  func run() async throws {
    await cancelWhenGracefulShutdown {
      // Apart from the tidying, which takes long where much has gathered: nobody waits for that to be forgotten.
      async let forgetting: Void = forgetInTurn()
      var round = 0
      while !Task.isCancelled {
        if round % 6 == 0 {
          await tidy(areStrangersDue: round % Housekeeper.roundsBetweenStrangers == 0)
        }
        // At once, after the start, and every ten minutes.
        if round % 60 == 0 { FreedMemory.giveBack() }
        round &+= 1
        try? await Task.sleep(for: .seconds(10))
      }
      await forgetting
    }
  }

  private func forgetInTurn() async {
    var isErasing = false
    while !Task.isCancelled {
      isErasing = await forget(isErasing)
      try? await Task.sleep(for: .seconds(10))
    }
  }

  /// Who asked to be forgotten is gone within the minute: as soon as the farewell is out, after half a minute
  /// at the latest, and from the write-ahead log too.
  ///
  /// - Parameter isErasing: the log could not be emptied last time.
  /// - Returns: whether that is still to be done.
  private func forget(_ isErasing: Bool) async -> Bool {
    let people = PersonStore(vault: house.vault)
    var isErasing = isErasing
    do {
      let now = Timestamp.now
      // The web chat fetches its farewell: it gets the time for that.
      let moment = now.advanced(byMilliseconds: -10_000)
      let patience = now.advanced(byMilliseconds: -30_000)
      let count = try await house.database.write(.beside) {
        try people.sweepForgotten(before: moment, patience: patience, in: $0)
      }
      if count > 0 { isErasing = true }
      if isErasing { try await house.database.erase() }
      return false
    } catch {
      house.logger.error("somebody could not be forgotten yet", metadata: ["error": "\(error)"])
      return isErasing
    }
  }

  /// Empty pages that stay for new rows: eight megabytes.
  private static let sparePages = 2_000
  /// Steps of 200 pages in one round; the next comes in a minute.
  private static let mostShrinks = 50
  /// Rounds of ten seconds between two looks at all people: an hour.
  private static let roundsBetweenStrangers = 360

  private func dropStrangers(before cutoff: Timestamp) async throws {
    var last: Int64 = 0
    while !Task.isCancelled {
      let step = try await house.database.write(.beside) { [last] session in
        try RetentionStore().dropStrangers(before: cutoff, after: last, limit: 500, in: session)
      }
      guard let step else { break }
      last = step.next
    }
  }

  private func tidy(areStrangersDue: Bool) async {
    let people = PersonStore(vault: house.vault)
    do {
      let oldest = Timestamp.now.advanced(
        byMilliseconds: -Int64(house.settings.backupDays) * 86_400_000)
      try await house.database.write(.beside) { try people.sweepMarks(before: oldest, in: $0) }
      let days = Int64(house.settings.retentionDays)
      let now = Timestamp.now
      let cutoff = now.advanced(byMilliseconds: -days * 86_400_000)
      let announcements = now.advanced(
        byMilliseconds: -max(days, RetentionStore.announcementDays) * 86_400_000)
      var isDone = false
      while !isDone, !Task.isCancelled {
        isDone =
          try await house.database.write(.beside) { session in
            try RetentionStore().sweep(
              before: cutoff, announcements: announcements, limit: 500, in: session)
              + RetentionStore().unlink(
                before: cutoff, limit: 500, day: CalendarDay.inJombang, in: session)
          } == 0
      }
      let answered = Timestamp.now.advanced(byMilliseconds: -AskStore.textMilliseconds)
      isDone = false
      while !isDone, !Task.isCancelled {
        isDone =
          try await house.database.write(.beside) { session in
            try RetentionStore().sweepAnswered(before: answered, limit: 500, in: session)
          } == 0
      }
      if areStrangersDue { try await dropStrangers(before: cutoff) }
      var shrinks = 0
      while shrinks < Housekeeper.mostShrinks, !Task.isCancelled,
        try await house.database.shrink(byPages: 200, keeping: Housekeeper.sparePages)
      {
        shrinks += 1
      }
    } catch {
      house.logger.error("housekeeping failed", metadata: ["error": "\(error)"])
    }
  }

  /// Queues as they stand now.
  func measure() async {
    let inbox = InboxStore(vault: house.vault)
    let outbox = OutboxStore(vault: house.vault)
    let now = Timestamp.now
    guard
      let (waiting, sending, accounts) = try? await house.database.read({ session in
        (
          try inbox.backlogs(in: session), try outbox.backlog(in: session),
          try outbox.backlogs(in: session)
        )
      })
    else { return }
    func age(_ moment: Timestamp?) -> Double {
      moment.map { Double(max(now.millisecondsSince($0), 0)) / 1000 } ?? 0
    }
    Meter(label: "tabayun_outbox_queued").set(Double(sending.queued))
    Meter(label: "tabayun_outbox_sending").set(Double(sending.sending))
    Meter(label: "tabayun_outbox_failed").set(Double(sending.failed))
    Meter(label: "tabayun_outbox_oldest_seconds").set(age(sending.oldest))
    let stale = house.responses.library.stale(on: CalendarDay.inJombang(now))
    Meter(label: "tabayun_responses_stale").set(Double(stale.count))
    for (account, way) in house.dispatcher.ways() {
      let dimensions = [("account", account.rawValue), ("channel", way.channel.rawValue)]
      Meter(label: "tabayun_inbox_waiting", dimensions: dimensions)
        .set(Double(waiting[account]?.count ?? 0))
      Meter(label: "tabayun_inbox_oldest_seconds", dimensions: dimensions)
        .set(age(waiting[account]?.oldest))
      let backlog = accounts[account]
      Meter(label: "tabayun_account_queued", dimensions: dimensions)
        .set(Double(backlog?.queued ?? 0))
      Meter(label: "tabayun_account_oldest_seconds", dimensions: dimensions)
        .set(age(backlog?.oldest))
      Meter(label: "tabayun_account_closed", dimensions: dimensions).set(way.isClosed ? 1.0 : 0.0)
    }
    Meter(label: "tabayun_resident_bytes").set(Double(Housekeeper.residentBytes))
  }

  /// Memory of this process; 0 where the system does not tell.
  static var residentBytes: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    let fields = text.split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
  }
}
