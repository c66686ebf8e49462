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
    switch settings.database {
    case .file(let path):
      guard FileManager.default.fileExists(atPath: path) else {
        throw Complaint("there is no database at \(path) (TABAYUN_DATABASE).")
      }
      do {
        try await SQLiteDatabase(path: path).copy(to: file)
      } catch {
        throw Complaint("\(file) could not be written: \(error).")
      }
    case .server:
      try await copyServer(settings.database)
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

  /// A server's content as an SQLite file, as it was at one moment; it can be put back into either engine.
  private func copyServer(_ database: DatabaseSetting) async throws {
    let partial = file + ".partial"
    let files = FileManager.default
    func clean() {
      for ending in ["", "-wal", "-shm"] { try? files.removeItem(atPath: partial + ending) }
    }
    clean()
    do {
      _ = try await MigrateStore.copy(from: database, to: .file(partial))
      // One file, with nothing beside it.
      try await SQLiteDatabase(path: partial).copy(to: file)
    } catch let complaint as Complaint {
      clean()
      throw complaint
    } catch {
      clean()
      throw Complaint("\(file) could not be written: \(error).")
    }
    clean()
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
    switch settings.database {
    case .file(let path): try await replace(path, settings)
    case .server(let url, _): try await fill(url, settings)
    }
    print(settings.database.summary)
  }

  private func replace(_ database: String, _ settings: Settings) async throws {
    let files = FileManager.default
    guard force || !files.fileExists(atPath: database) else {
      throw Complaint("\(database) exists: add --force to overwrite it.")
    }
    do {
      try files.createDirectory(at: settings.data, withIntermediateDirectories: true)
      let lock = try ServeLock(besides: database)
      defer { withExtendedLifetime(lock) {} }
      // Who has been forgotten since the backup was made is to stay forgotten.
      let marks = try await Restore.forgottenMarks(settings)
      let new = database + ".new"
      try? files.removeItem(atPath: new)
      try files.copyItem(atPath: file, toPath: new)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: new)
      // The old write-ahead log belongs to the old file.
      for ending in ["-wal", "-shm"] { try? files.removeItem(atPath: database + ending) }
      guard rename(new, database) == 0 else {
        throw Complaint("\(database) could not be replaced.")
      }
      try await Restore.forget(marks, settings)
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint("\(database) could not be written: is the disk full?")
    }
  }

  private func fill(_ url: String, _ settings: Settings) async throws {
    let database = settings.database
    if force {
      let isServed: Bool
      do {
        isServed = try await StoreCopy.isServed(server: url)
      } catch {
        throw Complaint("\(database.summary) cannot be asked who serves from it: \(error).")
      }
      guard !isServed else {
        throw Complaint(
          "\(database.summary) is being served: stop every process that uses it, then restore.")
      }
    }
    // (Without --force it has to be empty: then there is nobody to ask for.)
    let marks = force ? try await Restore.forgottenMarks(settings) : []
    // Whoever reads a store may bring it up to date first: the backup itself stays as it was written.
    let files = FileManager.default
    let reading = files.temporaryDirectory
      .appendingPathComponent("tabayun-restore-\(UUID().uuidString).sqlite").path
    defer {
      for ending in ["", "-wal", "-shm"] { try? files.removeItem(atPath: reading + ending) }
    }
    do {
      try files.copyItem(atPath: file, toPath: reading)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: reading)
    } catch {
      throw Complaint("\(reading) could not be written: is the disk full?")
    }
    do {
      if force { try StoreCopy.clear(server: url) }
    } catch {
      throw Complaint("\(database.summary) could not be emptied: \(error).")
    }
    do {
      _ = try await MigrateStore.copy(from: .file(reading), to: database)
    } catch let complaint as Complaint {
      throw force
        ? complaint : Complaint(complaint.text + " Add --force to overwrite what is there.")
    }
    do {
      try await Restore.forget(marks, settings)
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint(
        "the backup is back, but who has been forgotten since could not be taken out again: \(error)."
      )
    }
  }

  /// What the database that is being replaced knows; nothing, where there is none or it cannot be read.
  private static func forgottenMarks(
    _ settings: Settings
  ) async throws -> [(mark: [UInt8], at: Timestamp)] {
    if let path = settings.database.file, !FileManager.default.fileExists(atPath: path) {
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
  ) async throws {
    guard !marks.isEmpty else { return }
    let (database, vault) = try House.open(settings)
    let count = try await database.write {
      try PersonStore(vault: vault).forgetAgain(marks, in: $0)
    }
    try await database.erase()
    if count > 0 { printError("\(count) people who asked to be forgotten were taken out again.") }
  }
}
