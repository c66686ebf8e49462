import ArgumentParser
import Foundation
import Storage

struct Compact: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the database file anew without what is empty in it.",
    discussion: """
      For a file that an older version made, or after much was let go of at once; a file that this \
      version made gives room back by itself, in small steps. Nobody may serve it meanwhile, and it \
      needs as much room again while it runs.
      """)

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    guard let path = settings.database.file else {
      throw Complaint(
        "a server looks after its tables by itself (autovacuum); for room on its disk: VACUUM (FULL)."
      )
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw Complaint("there is no database at \(path) (TABAYUN_DATABASE).")
    }
    let lock = try ServeLock(besides: path)
    defer { withExtendedLifetime(lock) {} }
    let before = Compact.bytes(path)
    do {
      try await SQLiteDatabase(path: path).compact()
    } catch {
      throw Complaint("\(path) could not be written anew: \(error). It is as it was.")
    }
    print("\(path)\t\(before)\t\(Compact.bytes(path))")
  }

  private static func bytes(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}
