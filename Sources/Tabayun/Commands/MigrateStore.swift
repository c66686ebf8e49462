import ArgumentParser
import Foundation
import Storage
import Synchronization

struct MigrateStore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate-store",
    abstract: "Copies everything into another database and compares it row by row.",
    discussion: """
      Each side is sqlite:PATH or postgres://USER@HOST/DATABASE. Stop the server first: what is written to the \
      source meanwhile is not copied. When it was interrupted, the same command goes on where it stopped. \
      Afterwards name the target in TABAYUN_DATABASE; the key (TABAYUN_SECRET_KEY or secret.key) stays the same.
      """)

  @Flag(
    help:
      "Try it out: copy into a place beside the target, compare, tell how long it took, and delete it."
  )
  var rehearse = false

  @Argument(help: "Where everything is.")
  var source: String

  @Argument(help: "Where it shall be; must be empty.")
  var target: String

  func run() async throws {
    let source = DatabaseSetting(source)
    let target = DatabaseSetting(target)
    if let file = source.file, !FileManager.default.fileExists(atPath: file) {
      throw Complaint("there is no database at \(file).")
    }
    // Nobody serves what is copied. (Of a server the snapshot is one moment's; see below for what came after.)
    let locks = try [source, target].compactMap(\.file).map { try ServeLock(besides: $0) }
    defer { withExtendedLifetime(locks) {} }
    if !rehearse, case .server = source, let count = try? await Self.processes(in: source),
      count > 0
    {
      printError(
        "\(count) processes are on the list of those that serve the source: what they write from now on is not copied."
      )
    }
    let began = ContinuousClock.now
    if rehearse {
      try await Rehearsal.run(to: target) { try await copy(from: source, to: $0) }
    } else {
      try await copy(from: source, to: target)
    }
    let seconds = (ContinuousClock.now - began).components.seconds
    printError(
      rehearse
        ? "it would take about \(seconds) s; nothing was kept"
        : "everything is there, compared row by row, in \(seconds) s")
  }

  private func copy(from source: DatabaseSetting, to target: DatabaseSetting) async throws {
    for table in try await Self.copy(from: source, to: target).tables {
      print("\(table.name)\t\(table.rows)\t\(table.sum)")
    }
  }

  /// Copies with progress on the terminal.
  ///
  /// - Throws: `Complaint`.
  static func copy(
    from source: DatabaseSetting, to target: DatabaseSetting
  ) async throws -> StoreCopy.Report {
    let progress = CopyProgress()
    defer { progress.end() }
    do {
      return try await StoreCopy(from: source.address, to: target.address) { progress.show($0) }
        .run()
    } catch {
      throw Complaint("\(source.summary) was not copied to \(target.summary): \(error).")
    }
  }

  private static func processes(in source: DatabaseSetting) async throws -> Int {
    try await source.open().read { try ProcessStore().all(in: $0).count }
  }
}

extension DatabaseSetting {
  var address: StoreAddress {
    switch self {
    case .file(let path): .file(path)
    case .server(let url, _): .server(url)
    }
  }
}

/// A place beside a target, for trying out.
private enum Rehearsal {
  static func run(
    to target: DatabaseSetting, _ body: (DatabaseSetting) async throws -> Void
  ) async throws {
    switch target {
    case .file(let path):
      let trial = path + ".rehearsal"
      defer {
        for ending in ["", "-wal", "-shm"] {
          try? FileManager.default.removeItem(atPath: trial + ending)
        }
      }
      try await body(.file(trial))
    case .server(let url, let limits):
      let schema = "tabayun_rehearsal_\(UInt32.random(in: 0...UInt32.max))"
      do {
        try await StoreSchema.make(schema, at: url)
      } catch {
        throw Complaint("\(target.summary) cannot be used: \(error).")
      }
      do {
        try await body(.server(url: StoreSchema.address(schema, at: url), limits))
      } catch {
        try? await StoreSchema.drop(schema, at: url)
        throw error
      }
      try await StoreSchema.drop(schema, at: url)
    }
  }
}

/// Shows how far a copy is; called from the thread that copies.
private final class CopyProgress: Sendable {
  private let progress = Mutex(Progress())

  func show(_ step: StoreCopy.Progress) {
    progress.withLock { $0.show("\(step.stage.rawValue) \(step.table): \(step.rows) rows") }
  }

  func end() { progress.withLock { $0.end() } }
}
