import ArgumentParser
import CannedResponses
import Domain
import Foundation

struct Responses: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks, shows, fetches and loads the canned answers.",
    subcommands: [Check.self, Show.self, Pull.self, Push.self])

  /// The folder that a command means.
  static func folder(_ given: String?) async throws -> String {
    if let given { return given }
    return try await SettingsReader().value("TABAYUN_RESPONSES") ?? "./Responses"
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says everything that is wrong with the canned answers, with file and line.")

    @Argument(help: "The folder; without it the one in use (TABAYUN_RESPONSES, else ./Responses).")
    var folder: String?

    func run() async throws {
      let path = try await Responses.folder(folder)
      let found: ResponseFolder
      do {
        found = try ResponseFolder(URL(fileURLWithPath: path))
      } catch {
        throw Complaint("\(error)")
      }
      let checker = ResponseChecker(
        found.sources, unread: found.problems, today: CalendarDay.inJombang(.now))
      for problem in checker.problems { print("\(path)/\(problem)") }
      let errors = checker.problems.filter { $0.weight == .error }.count
      print(
        "\(found.sources.count) berkas, \(errors) kesalahan, \(checker.problems.count - errors) peringatan"
      )
      if errors > 0 { throw Complaint.silent }
    }
  }
}
