import ArgumentParser
import CannedResponses
import Domain
import Foundation
import Storage

extension Responses {
  struct Pull: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Writes the canned answers that are in use to files: what was edited elsewhere, too.",
      discussion: """
        Without --force a file that has been changed since it was edited elsewhere is left as it is and named; \
        the exit status is then 1.
        """)

    @Flag(help: "Also overwrite files that have been changed since.")
    var force = false

    @Argument(help: "The folder to write to; made if it is not there.")
    var folder: String

    func run() async throws {
      let settings = try await Settings(SettingsReader())
      let (database, _) = try House.open(settings)
      let newest = try await database.read { try ResponseRevisionStore().newest(in: $0) }
      let edits = newest.map { ResponseEdit(path: $0.path, text: $0.text, base: $0.base) }
      let inUse: [ResponseSource]
      do {
        let files = try ResponseSource.read(folder: settings.responses)
        (inUse, _) = ResponseEdit.laid(edits, over: files)
      } catch {
        throw Complaint("\(error)")
      }
      let root = URL(fileURLWithPath: folder, isDirectory: true)
      let bases = Dictionary(edits.map { ($0.path, $0.base) }) { first, _ in first }
      var written = 0
      var changed: [String] = []
      for source in inUse {
        let file = root.appending(path: source.path)
        let there = try? String(contentsOf: file, encoding: .utf8)
        if there == source.text { continue }
        if let there, !force, there != bases[source.path] ?? nil {
          changed.append(source.path)
          continue
        }
        do {
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try source.text.write(to: file, atomically: true, encoding: .utf8)
        } catch {
          throw Complaint("\(file.path) could not be written: check rights and space.")
        }
        written += 1
      }
      for path in changed {
        print("\(folder)/\(path): berubah juga di berkasnya; tidak ditimpa (--force menimpanya)")
      }
      print("\(inUse.count) jawaban, \(written) berkas ditulis, \(changed.count) bertentangan")
      if !changed.isEmpty { throw Complaint.silent }
    }
  }

  struct Push: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Loads files as new revisions: a running server answers with them within a second.")

    @Option(help: "Who made the change, for the history.")
    var author = "tabayun responses push"

    @Option(help: "Why, for the history.")
    var note = ""

    @Argument(help: "The folder with the files.")
    var folder: String

    func run() async throws {
      let settings = try await Settings(SettingsReader())
      let given: [ResponseSource]
      let files: [ResponseSource]
      do {
        given = try ResponseSource.read(folder: URL(fileURLWithPath: folder))
        files = try ResponseSource.read(folder: settings.responses)
      } catch {
        throw Complaint("\(error)")
      }
      let (database, _) = try House.open(settings)
      let store = ResponseRevisionStore()
      let newest = try await database.read { try store.newest(in: $0) }
      let edits = newest.map { ResponseEdit(path: $0.path, text: $0.text, base: $0.base) }
      let (inUse, _) = ResponseEdit.laid(edits, over: files)
      let current = Dictionary(inUse.map { ($0.path, $0.text) }) { first, _ in first }
      let changes = given.filter { current[$0.path] != $0.text }

      // The whole, as it would be in use: a mistake in one answer refuses all of it.
      let edited = changes.map { ResponseEdit(path: $0.path, text: $0.text, base: nil) }
      let checker = ResponseChecker(
        ResponseEdit.laid(edited, over: inUse).sources, today: CalendarDay.inJombang(.now))
      let errors = checker.problems.filter { $0.weight == .error }
      for problem in errors { print("\(folder)/\(problem)") }
      guard errors.isEmpty else {
        printError("Tidak ada yang dimuat: betulkan dulu.")
        throw Complaint.silent
      }
      let numbers = Dictionary(newest.map { ($0.path, $0.number) }) { first, _ in first }
      let bases = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
      do {
        try await database.write { [author, note] session in
          for change in changes {
            _ = try store.add(
              path: change.path, text: change.text, base: bases[change.path], author: author,
              note: note, after: numbers[change.path] ?? 0, at: .now, in: session)
          }
        }
      } catch StorageError.conflict {
        throw Complaint("somebody edited one of them at the same moment: run it again.")
      }
      for change in changes { print("\(folder)/\(change.path)") }
      print("\(given.count) berkas, \(changes.count) dimuat sebagai revisi baru")
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a canned answer as people would read it, with made-up values in it.")

    @Option(help: "id, jv or en; without it all three.")
    var language: String?

    @Option(help: "The folder; without it the one in use (TABAYUN_RESPONSES, else ./Responses).")
    var folder: String?

    @Argument(help: "Which, such as answer/hoax or faq/cek-dpt.")
    var response: String

    func run() async throws {
      let path = try await Responses.folder(folder)
      let library: ResponseLibrary
      do {
        library = try ResponseLibrary.load(folder: URL(fileURLWithPath: path))
      } catch {
        throw Complaint("\(error)")
      }
      let wanted = Language.allCases.filter { language == nil || $0.rawValue == language }
      guard !wanted.isEmpty else { throw Complaint("--language must be id, jv or en.") }
      guard library.contains(response) else {
        throw Complaint("there is no canned answer \(response) in \(path).")
      }
      for language in wanted {
        guard let reply = library.preview(response, language: language) else { continue }
        print("── \(response) · \(reply.language.rawValue) · \(reply.text.count) huruf")
        print(reply.text)
        for choice in reply.choices {
          print("  [\(choice.title)]" + (choice.description.map { " \($0)" } ?? ""))
        }
        print("")
      }
    }
  }
}
