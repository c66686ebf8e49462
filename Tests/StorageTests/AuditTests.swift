import Domain
import Testing

@testable import Storage

@Suite("The audit")
struct AuditTests {
  private func filled(_ count: Int = 5) async throws -> (Store, AuditStore) {
    let store = try Store()
    let audit = AuditStore(vault: store.vault)
    for number in 0..<count {
      try await store.database.write { session in
        try audit.record(
          "claim.edit", "claim/jbg-\(number)", by: .commandLine, was: nil, became: "isi \(number)",
          at: Store.now, in: session)
      }
    }
    return (store, audit)
  }

  private func verify(_ store: Store, _ audit: AuditStore) async throws -> AuditStore.Verification {
    try await store.database.read { try audit.verify(in: $0) }
  }

  @Test("is intact as it was written, whoever writes at once")
  func intact() async throws {
    let (store, audit) = try await filled()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        group.addTask {
          try await store.database.write { session in
            try audit.record(
              "sign-in", "member/\(number)", by: .program, at: Store.now, in: session)
          }
        }
      }
      try await group.waitForAll()
    }
    guard case .intact(let rows, let head) = try await verify(store, audit) else {
      Issue.record("not intact")
      return
    }
    #expect(rows == 45)
    #expect(head.count == 16)
  }

  @Test(
    "shows every change and every gap",
    arguments: [
      "UPDATE audit SET became = 'lain' WHERE seq = 3",
      "UPDATE audit SET became = NULL WHERE seq = 3",
      "UPDATE audit SET was = '' WHERE seq = 3",
      "UPDATE audit SET actor = 'orang lain' WHERE seq = 1",
      "UPDATE audit SET done_at = done_at + 1 WHERE seq = 5",
      "UPDATE audit SET member_id = 1 WHERE seq = 2",
      "DELETE FROM audit WHERE seq = 1", "DELETE FROM audit WHERE seq = 3",
      "DELETE FROM audit WHERE seq = 5", "DELETE FROM audit WHERE seq > 2", "DELETE FROM audit",
      "DELETE FROM audit_head",
      "UPDATE audit_head SET seq = 4, hash = (SELECT hash FROM audit WHERE seq = 4)",
    ])
  func broken(_ harm: String) async throws {
    let (store, audit) = try await filled()
    try await store.database.write { session in _ = try session.execute(harm) }
    let found = try await verify(store, audit)
    guard case .broken = found else {
      Issue.record("\(harm) was not noticed")
      return
    }
  }

  @Test("shows a row that was taken off the end together with the end's own record")
  func cutOff() async throws {
    let (store, audit) = try await filled()
    try await store.database.write { session in
      try session.execute("DELETE FROM audit WHERE seq = 5")
      // Without the key nobody can seal the new end.
      try session.execute(
        "UPDATE audit_head SET seq = 4, hash = (SELECT hash FROM audit WHERE seq = 4), seal = seal")
    }
    guard case .broken = try await verify(store, audit) else {
      Issue.record("the missing end was not noticed")
      return
    }
  }

  @Test("needs the key that it was written with")
  func otherKey() async throws {
    let (store, _) = try await filled()
    let other = AuditStore(vault: Vault(secret: [UInt8](repeating: 9, count: 32)))
    guard case .broken(at: 1, _) = try await verify(store, other) else {
      Issue.record("another key went unnoticed")
      return
    }
  }

  @Test("a part of it is checked against the rows before, and its end against the seal")
  func parts() async throws {
    let (store, audit) = try await filled(30)
    func check(
      _ before: Int64?, _ subject: String? = nil
    ) async throws -> AuditStore.Verification {
      try await store.database.read { session in
        try audit.verify(
          try audit.latest(before: before, subject: subject, limit: 10, in: session),
          isEnd: before == nil && subject == nil, in: session)
      }
    }
    for (before, subject) in [(nil, nil), (20, nil), (5, nil), (nil, "claim/jbg-7")]
      as [(Int64?, String?)]
    {
      guard case .intact = try await check(before, subject) else {
        Issue.record("\(String(describing: before)) is not intact")
        return
      }
    }
    try await store.database.write { session in
      _ = try session.execute("DELETE FROM audit WHERE seq = 12")
    }
    #expect(try await check(20) == .broken(at: 12, why: "a row was removed"))
    try await store.database.write { session in
      _ = try session.execute("UPDATE audit SET was = 'x' WHERE seq = 8")
    }
    #expect(
      try await check(nil, "claim/jbg-7") == .broken(at: 8, why: "the row was changed"))
    try await store.database.write { session in
      _ = try session.execute("DELETE FROM audit WHERE seq > 28")
    }
    #expect(try await check(nil) == .broken(at: 29, why: "the end was removed"))
  }

  @Test("is found by subject and by member through an index")
  func pages() async throws {
    let (store, audit) = try await filled(30)
    let page = try await store.database.read {
      try audit.latest(subject: "claim/jbg-7", limit: 10, in: $0)
    }
    #expect(page.map(\.seq) == [8])
    let older = try await store.database.read { try audit.latest(before: 10, limit: 4, in: $0) }
    #expect(older.map(\.seq) == [9, 8, 7, 6])
  }
}
