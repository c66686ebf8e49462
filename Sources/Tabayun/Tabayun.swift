import ArgumentParser
import Foundation

/// The one executable.
struct Tabayun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tabayun",
    abstract: "The rumor-check bot: people forward a rumor, it answers with the verified claim.",
    discussion: """
      Settings come from environment variables and from the file that TABAYUN_ENV_FILE names; \
      every one stands in deploy/tabayun.env.example.
      """,
    version: Version.text,
    subcommands: [
      Serve.self, Claims.self, Announcements.self, Chat.self, Responses.self, Rumors.self,
      OutboxCommand.self, Members.self, Audit.self, SandboxCommand.self, Doctor.self, Backup.self,
      Restore.self, Compact.self, MigrateStore.self, VersionCommand.self,
    ])
}

@main
enum Main {
  /// Exits 0 on success, 2 on wrong usage, 1 otherwise.
  static func main() async {
    do {
      let command = try Tabayun.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch {
      let code = Tabayun.exitCode(for: error)
      if let error = error as? Complaint {
        if !error.text.isEmpty { printError("tabayun: \(error.text)") }
        exit(1)
      }
      let message = Tabayun.fullMessage(for: error)
      if code == .success {
        print(message)
        exit(0)
      }
      if !message.isEmpty { printError(message) }
      exit(code == .validationFailure ? 2 : 1)
    }
  }
}
