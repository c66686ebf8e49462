import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("Bringing a file to this program's version")
struct MigrationTests {
  @Test("opening again changes nothing")
  func idempotent() async throws {
    let store = try Store()
    _ = try await store.person("62811")
    let again = try store.reopened()
    let versions = try await again.read {
      try $0.query("SELECT version FROM schema_version ORDER BY version")
    }
    #expect(
      try versions.map { try $0.integer(0) } == Array(1...Int64(Migrations.steps.count)))
    #expect(try await again.read { try $0.query("SELECT id FROM person").count } == 1)
  }

  @Test("several processes may open a new file at once")
  func concurrent() async throws {
    for _ in 0..<5 {
      let folder = try TemporaryFolder()
      try await withThrowingTaskGroup(of: SQLiteDatabase.self) { group in
        for _ in 0..<6 {
          group.addTask { try SQLiteDatabase(path: folder.path("new.sqlite")) }
        }
        for try await database in group {
          _ = try await database.read { try $0.query("SELECT COUNT(*) FROM outbox") }
        }
      }
    }
  }

  @Test("a file of a newer program is left alone, and the sentence says what to do")
  func newer() async throws {
    let store = try Store()
    _ = try await store.database.write {
      try $0.execute("INSERT INTO schema_version (version) VALUES (99)")
    }
    let error = #expect(throws: StorageError.self) { _ = try store.reopened() }
    #expect(error == .newerSchema(found: 99, known: Migrations.steps.count))
    #expect(error?.description.contains("newer tabayun") == true)
  }

  @Test("what is no database is refused, and is not taken for a sound one")
  func notADatabase() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("claims.csv")
    try String(repeating: "id,title\n", count: 500).write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: StorageError.self) { _ = try SQLiteDatabase(path: path) }
    #expect(!SQLiteDatabase.isSound(path: path))
    #expect(!SQLiteDatabase.isSound(path: folder.path("absent")))
  }

  @Test("a copy made while serving is whole")
  func copy() async throws {
    let store = try Store()
    _ = try await store.person("62811")
    let path = store.folder.path("copy.sqlite")
    let database = try #require(store.database as? SQLiteDatabase)
    try await database.copy(to: path)
    #expect(SQLiteDatabase.isSound(path: path))
    let people = try await SQLiteDatabase(path: path).read {
      try $0.query("SELECT id FROM person").count
    }
    #expect(people == 1)
    await #expect(throws: StorageError.self) { try await database.copy(to: path) }
  }
}
