import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Writes that share a commit")
struct GroupCommitTests {
  private struct Refused: Error, Equatable { var number: Int }

  @Test("five hundred at once are all in the file when they return", arguments: Engine.allCases)
  func durable(engine: Engine) async throws {
    let store = try Store(engine)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<500 {
        group.addTask {
          let entry = try store.message("m\(number)")
          let isNew = try await store.database.write { [inbox = store.inbox] in
            try inbox.add(entry, at: Store.now, in: $0)
          }
          #expect(isNew)
        }
      }
      try await group.waitForAll()
    }
    let other = try store.reopened()
    let count = try await other.read {
      try $0.query("SELECT COUNT(*) FROM inbox").first?.integer(0)
    }
    #expect(count == 500)
  }

  @Test(
    "one that fails takes nobody along, leaves nothing, and throws its own error",
    arguments: Engine.allCases)
  func failing(engine: Engine) async throws {
    let store = try Store(engine)
    let refusals = try await withThrowingTaskGroup(of: (Int, Refused?).self) { group in
      for number in 0..<200 {
        group.addTask {
          let entry = try store.message("m\(number)")
          do {
            try await store.database.write { [inbox = store.inbox] in
              _ = try inbox.add(entry, at: Store.now, in: $0)
              if number.isMultiple(of: 7) { throw Refused(number: number) }
            }
            return (number, nil)
          } catch let error as Refused {
            return (number, error)
          }
        }
      }
      return try await group.reduce(into: [Int: Refused]()) { $0[$1.0] = $1.1 }
    }
    #expect(refusals.keys.sorted() == (0..<200).filter { $0.isMultiple(of: 7) })
    #expect(refusals.allSatisfy { $0.key == $0.value.number })
    #expect(try await store.number("SELECT COUNT(*) FROM inbox") == Int64(200 - refusals.count))
  }

  @Test(
    "a broken constraint is refused without showing what was written",
    arguments: Engine.allCases)
  func constraint(engine: Engine) async throws {
    let store = try Store(engine)
    let error = await #expect(throws: StorageError.self) {
      try await store.database.write { session in
        try session.execute(
          """
          INSERT INTO outbox (account, person_id, idempotency_key, cause, response_id, priority,
            recipient, body, status, queued_at, due_at)
          VALUES ('a', 999, 'rahasia', 'c', 'r', 0, $1, $1, 0, 0, 0)
          """, [.blob([0])])
      }
    }
    guard case .refused(let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.contains("rahasia"))
  }

  @Test("while another program holds the file a write is unavailable; afterwards the same goes in")
  func locked() async throws {
    let store = try Store()
    let entry = try store.message("m1")
    let add: @Sendable () async throws -> Bool = {
      try await store.database.write { [inbox = store.inbox] in
        try inbox.add(entry, at: Store.now, in: $0)
      }
    }
    let other = try await DatabaseHold(path: store.folder.path("test.sqlite"))
    let error = await #expect(throws: StorageError.self) { _ = try await add() }
    if case .unavailable = error {} else { Issue.record("\(String(describing: error))") }
    try await other.release()
    #expect(try await add())
  }
}
