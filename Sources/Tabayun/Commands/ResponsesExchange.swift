import ArgumentParser
import CannedResponses
import Domain
import Foundation
import Storage

extension Responses {
  /// Both ways between console and files, never over something that nobody has seen.
  struct Pull: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes what was edited in the console into the files of a folder.",
      discussion: """
        A file that was changed after the edit is left alone and reported, and the exit status is 1; --force \
        writes over it.
        """)

    @Argument(help: "The folder, such as Responses in a working copy.")
    var folder: String

    @Flag(help: "Write over files that were changed after the edit.")
    var force = false

    func run() async throws {
      let (database, _) = try House.open(try await Settings(SettingsReader()))
      let edits = try await database.read { try ResponseRevisionStore().latest(in: $0) }
      let root = URL(fileURLWithPath: folder)
      var written = 0
      var refused = 0
      for edit in edits {
        let file = root.appendingPathComponent(edit.path)
        let present = try? String(contentsOf: file, encoding: .utf8)
        if present == edit.text { continue }
        let digest = present.map { ResponseOverlay.digest($0) } ?? ""
        guard force || digest == edit.base else {
          printError("\(edit.path): the file was changed after the edit of \(edit.actor)")
          refused += 1
          continue
        }
        do {
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(edit.text.utf8).write(to: file, options: .atomic)
        } catch {
          throw Complaint("\(file.path) cannot be written: may this user write there?")
        }
        written += 1
      }
      print("\(written) written, \(refused) refused")
      if refused > 0 { throw Complaint.silent }
    }
  }

  struct Push: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes the files of a folder over as revisions, live within a second.",
      discussion: """
        A file whose text was edited in the console meanwhile is left alone and reported, and the exit \
        status is 1; --force takes the file. Nothing is taken while the answers would have an error in them.
        """)

    @Argument(help: "The folder.")
    var folder: String

    @Flag(help: "Take files over also where the console holds another edit.")
    var force = false

    func run() async throws {
      let settings = try await Settings(SettingsReader())
      let (database, vault) = try House.open(settings)
      let store = ResponseRevisionStore()
      let audit = AuditStore(vault: vault)
      let files: [ResponseSource]
      let served: [ResponseSource]
      do {
        files = try ResponseSource.read(folder: URL(fileURLWithPath: folder))
        served = try ResponseSource.read(folder: settings.responses)
      } catch {
        throw Complaint("\(error)")
      }
      let latest = try await database.read { try store.latest(in: $0) }
      let edits = Dictionary(latest.map { ($0.path, $0) }) { first, _ in first }
      let inUse = Dictionary(served.map { ($0.path, $0.text) }) { first, _ in first }
      var taken: [ResponseSource] = []
      var refused = 0
      for file in files {
        let digest = ResponseOverlay.digest(file.text)
        if let edit = edits[file.path] {
          // The text that the edit was made from is older than the edit, not newer.
          if edit.text == file.text || (edit.base == digest && !force) { continue }
          guard force else {
            printError("\(file.path): was edited in the console by \(edit.actor) meanwhile")
            refused += 1
            continue
          }
        } else if inUse[file.path] == file.text {
          continue
        }
        taken.append(file)
      }
      let overlay = ResponseOverlay(
        files: served, edits: latest.map { .init(path: $0.path, text: $0.text, base: $0.base) })
      let changed = Dictionary(taken.map { ($0.path, $0) }) { first, _ in first }
      let result = overlay.sources.filter { changed[$0.path] == nil } + taken
      let errors = ResponseChecker(result).problems.filter { $0.weight == .error }
      guard errors.isEmpty else {
        for error in errors { printError("\(error)") }
        throw Complaint("nothing was taken over: the answers would have \(errors.count) errors.")
      }
      try await database.write { [taken] session in
        for file in taken {
          let read = try store.latest(of: file.path, in: session)?.number ?? 0
          guard read == edits[file.path]?.number ?? 0 else { throw StorageError.conflict }
          try store.add(
            file.text, path: file.path,
            base: inUse[file.path].map { ResponseOverlay.digest($0) } ?? "", read: read,
            note: "dari berkas", by: .commandLine, at: .now, in: session)
          try audit.record(
            "response.edit", "response/\(file.path)", by: .commandLine,
            was: edits[file.path]?.text ?? inUse[file.path], became: file.text, at: .now,
            in: session)
        }
      }
      print("\(taken.count) taken over, \(refused) refused")
      if refused > 0 { throw Complaint.silent }
    }
  }
}
