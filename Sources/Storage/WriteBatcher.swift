import Dispatch
import Domain
import GRDB
import Synchronization

/// Group commit: writes that arrive while one commit is being synced share the next.
///
/// One sync to the disk costs milliseconds; a burst of webhooks pays for a few of them instead of one each.
/// Most batches go through without an error. When one does not, it is rolled back and done again with a
/// savepoint for each write, so that one that fails takes nobody along.
final class WriteBatcher: Sendable {
  /// The most writes in one transaction: bounds how long the first of them waits.
  private static let limit = 256

  private struct Job {
    /// Does the work and says whom to tell once it is committed.
    let run: @Sendable (any SQLSession) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void
  }

  private struct State {
    var waiting: [Job] = []
    var isDraining = false
  }

  private let pool: DatabasePool
  private let queue = DispatchQueue(label: "tabayun.write")
  private let state = Mutex(State())

  init(pool: DatabasePool) { self.pool = pool }

  func write<T: Sendable>(
    _ body: @escaping @Sendable (any SQLSession) throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      let job = Job(
        run: { session in
          let value = try body(session)
          return { continuation.resume(returning: value) }
        },
        fail: { continuation.resume(throwing: SQLiteDatabase.translate($0)) })
      let mustStart = state.withLock { state in
        state.waiting.append(job)
        defer { state.isDraining = true }
        return !state.isDraining
      }
      if mustStart { queue.async { self.drain() } }
    }
  }

  private func drain() {
    while true {
      let batch: [Job] = state.withLock { state in
        if state.waiting.isEmpty {
          state.isDraining = false
          return []
        }
        let count = min(WriteBatcher.limit, state.waiting.count)
        let batch = Array(state.waiting[..<count])
        state.waiting.removeFirst(count)
        return batch
      }
      if batch.isEmpty { return }
      commit(batch)
    }
  }

  /// What became of a job inside the transaction.
  private enum Outcome {
    case done(@Sendable () -> Void)
    case failed(any Error)
  }

  private func commit(_ batch: [Job]) {
    do {
      var told: [@Sendable () -> Void] = []
      told.reserveCapacity(batch.count)
      try transact { _, session in
        for job in batch { told.append(try job.run(session)) }
      }
      for tell in told { tell() }
    } catch {
      // A database that is full or locked is so for all of them, and waiting for it once is enough.
      if case StorageError.unavailable = SQLiteDatabase.translate(error) {
        for job in batch { job.fail(error) }
      } else if batch.count == 1, let job = batch.first {
        job.fail(error)
      } else {
        commitEach(batch)
      }
    }
  }

  private func transact(_ body: (GRDB.Database, SQLiteSession) throws -> Void) throws {
    try pool.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        try body(db, SQLiteSession(db: db))
        return .commit
      }
    }
  }

  private func commitEach(_ batch: [Job]) {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(batch.count)
    do {
      try transact { db, session in
        for job in batch { outcomes.append(try attempt(job, in: db, session)) }
      }
    } catch {
      // Nothing of the batch is kept; each hears the reason, and the caller's caller tries again.
      for job in batch { job.fail(error) }
      return
    }
    for (job, outcome) in zip(batch, outcomes) {
      switch outcome {
      case .done(let tell): tell()
      case .failed(let error): job.fail(error)
      }
    }
  }

  private func attempt(
    _ job: Job, in db: GRDB.Database, _ session: SQLiteSession
  ) throws -> Outcome {
    try session.execute("SAVEPOINT job")
    do {
      let tell = try job.run(session)
      try session.execute("RELEASE job")
      return .done(tell)
    } catch {
      // A full disk or an I/O error rolls the whole transaction back by itself: going on would write
      // the rest outside of any transaction.
      guard db.isInsideTransaction else { throw error }
      try session.execute("ROLLBACK TO job")
      try session.execute("RELEASE job")
      return .failed(error)
    }
  }
}
