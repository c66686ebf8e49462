import ArgumentParser
import Domain
import Foundation
import Storage

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a consistent copy of the database, also while it is being served.")

  @Argument(help: "The file to write; must not exist.")
  var file: String

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Complaint("\(file) exists already: name a new file.")
    }
    guard FileManager.default.fileExists(atPath: settings.database) else {
      throw Complaint("there is no database at \(settings.database) (TABAYUN_DATABASE).")
    }
    let (database, _) = try House.open(settings)
    do {
      try await database.copy(to: file)
    } catch {
      throw Complaint("\(file) could not be written: \(error).")
    }
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    guard SQLiteDatabase.isSound(path: file), let sum = Checksum.ofFile(file) else {
      throw Complaint("\(file) is damaged right after it was written: look at the disk.")
    }
    // As sha256sum writes and checks it.
    let name = URL(fileURLWithPath: file).lastPathComponent
    do {
      try "\(sum)  \(name)\n".write(
        toFile: file + Checksum.ending, atomically: true, encoding: .utf8)
    } catch {
      throw Complaint("\(file)\(Checksum.ending) could not be written: is the disk full?")
    }
    print("\(sum)  \(file)")
    if settings.secretKey == nil {
      printError(
        "Keep \(settings.data.appendingPathComponent(SecretKey.fileName).path) too, elsewhere: without it the addresses in the copy cannot be read."
      )
    }
  }
}

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts a backup in the place of the database.")

  @Flag(help: "Overwrite a database that exists.")
  var force = false

  @Argument(help: "The backup.")
  var file: String

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    let files = FileManager.default
    let sumFile = file + Checksum.ending
    if let text = try? String(contentsOfFile: sumFile, encoding: .utf8) {
      guard let sum = text.split(separator: " ").first.map(String.init),
        sum == Checksum.ofFile(file)
      else {
        throw Complaint("\(file) is not what was written: \(sumFile) has another checksum.")
      }
    }
    guard SQLiteDatabase.isSound(path: file) else {
      throw Complaint("\(file) is not a whole and undamaged backup.")
    }
    guard force || !files.fileExists(atPath: settings.database) else {
      throw Complaint("\(settings.database) exists: add --force to overwrite it.")
    }
    do {
      try files.createDirectory(at: settings.data, withIntermediateDirectories: true)
      let lock = try ServeLock(besides: settings.database)
      defer { withExtendedLifetime(lock) {} }
      // Who has been forgotten since the backup was made is to stay forgotten.
      let marks = try await Restore.forgottenMarks(settings)
      let new = settings.database + ".new"
      try? files.removeItem(atPath: new)
      try files.copyItem(atPath: file, toPath: new)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: new)
      // The old write-ahead log belongs to the old file.
      for ending in ["-wal", "-shm"] { try? files.removeItem(atPath: settings.database + ending) }
      guard rename(new, settings.database) == 0 else {
        throw Complaint("\(settings.database) could not be replaced.")
      }
      let count = try await Restore.forget(marks, settings)
      if count > 0 { printError("\(count) people who asked to be forgotten were taken out again.") }
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint("\(settings.database) could not be written: is the disk full?")
    }
    print(settings.database)
  }

  /// What the database that is being replaced knows; nothing, where there is none or it cannot be read.
  private static func forgottenMarks(
    _ settings: Settings
  ) async throws -> [(mark: [UInt8], at: Timestamp)] {
    guard FileManager.default.fileExists(atPath: settings.database) else {
      printError(
        "There was no database to ask who has been forgotten since the backup was made: ask whoever keeps the old one."
      )
      return []
    }
    do {
      let (database, vault) = try House.open(settings)
      return try await database.read { try PersonStore(vault: vault).forgottenMarks(in: $0) }
    } catch {
      printError(
        "The old database cannot be asked who has been forgotten since the backup was made (\(error))."
      )
      return []
    }
  }

  private static func forget(
    _ marks: [(mark: [UInt8], at: Timestamp)], _ settings: Settings
  ) async throws -> Int {
    guard !marks.isEmpty else { return 0 }
    let (database, vault) = try House.open(settings)
    let count = try await database.write {
      try PersonStore(vault: vault).forgetAgain(marks, in: $0)
    }
    try await database.erase()
    return count
  }
}
