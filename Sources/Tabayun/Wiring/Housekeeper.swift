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
      while !Task.isCancelled {
        await tidy()
        try? await Task.sleep(for: .seconds(60))
      }
    }
  }

  private func tidy() async {
    let people = PersonStore(vault: house.vault)
    do {
      // A minute's grace: the farewell is on its way.
      let moment = Timestamp.now.advanced(byMilliseconds: -60_000)
      _ = try await house.database.write(.beside) {
        try people.sweepForgotten(before: moment, in: $0)
      }
      let days = Int64(house.settings.retentionDays)
      let cutoff = Timestamp.now.advanced(byMilliseconds: -days * 86_400_000)
      var isDone = false
      while !isDone, !Task.isCancelled {
        isDone =
          try await house.database.write(.beside) { session in
            try RetentionStore().sweep(before: cutoff, limit: 500, in: session)
          } == 0
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
      let (waiting, sending) = try? await house.database.read({ session in
        (try inbox.backlog(in: session), try outbox.backlog(in: session))
      })
    else { return }
    func age(_ moment: Timestamp?) -> Double {
      moment.map { Double(max(now.millisecondsSince($0), 0)) / 1000 } ?? 0
    }
    Meter(label: "tabayun_inbox_waiting").set(Double(waiting.count))
    Meter(label: "tabayun_inbox_oldest_seconds").set(age(waiting.oldest))
    Meter(label: "tabayun_outbox_queued").set(Double(sending.queued))
    Meter(label: "tabayun_outbox_sending").set(Double(sending.sending))
    Meter(label: "tabayun_outbox_failed").set(Double(sending.failed))
    Meter(label: "tabayun_outbox_oldest_seconds").set(age(sending.oldest))
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
