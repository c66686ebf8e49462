import Foundation

/// Held by the one process that serves an SQLite file: two of them would send every message twice.
final class ServeLock {
  private let descriptor: Int32

  /// - Throws: `Complaint` when somebody else holds it.
  init(besides database: String) throws {
    descriptor = open(database + ".lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Complaint("\(database).lock cannot be made: may this user write there?")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Complaint("\(database) is being served by another process: stop that one first.")
    }
  }

  deinit { close(descriptor) }
}
