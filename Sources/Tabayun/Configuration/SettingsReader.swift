import Configuration
import Foundation
import SystemPackage

/// Looks settings up by name: the environment first, then the file that `TABAYUN_ENV_FILE` names; for
/// each also the file that `NAME_FILE` names, for secrets.
struct SettingsReader: Sendable {
  private let reader: ConfigReader
  /// Values given in a program (tests), before everything else.
  private let overrides: [String: String]

  /// - Throws: `Complaint` when the env file cannot be read.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) async throws {
    overrides = environment.filter { $0.key.hasPrefix("TABAYUN_") }
    var providers: [any ConfigProvider] = [
      EnvironmentVariablesProvider(environmentVariables: overrides)
    ]
    if let file = environment["TABAYUN_ENV_FILE"], !file.isEmpty {
      do {
        providers.append(
          try await EnvironmentVariablesProvider(environmentFilePath: FilePath(file)))
      } catch {
        throw Complaint(
          "TABAYUN_ENV_FILE names \(file), which cannot be read: check path and rights.")
      }
    }
    reader = ConfigReader(providers: providers)
  }

  /// The value of a setting without spaces around it; `nil` when it is absent or empty.
  ///
  /// - Throws: `Complaint` when `NAME_FILE` names a file that cannot be read.
  func value(_ name: String) throws -> String? {
    if let value = plain(name) { return value }
    guard let path = plain(name + "_FILE") else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Complaint("\(name)_FILE names \(path), which cannot be read: check path and rights.")
    }
    let value = String(decoding: data, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    return value.isEmpty ? nil : value
  }

  private func plain(_ name: String) -> String? {
    let key = ConfigKey(name.lowercased().split(separator: "_").map(String.init))
    guard let value = reader.string(forKey: key, isSecret: true) else { return nil }
    var trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
    // systemd reads the same file and takes the quotes off that people like to put around values.
    if trimmed.count >= 2, let first = trimmed.first, "\"'".contains(first), trimmed.last == first {
      trimmed = String(trimmed.dropFirst().dropLast())
    }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The same as a whole number within bounds.
  func number(_ name: String, in range: ClosedRange<Int>, default fallback: Int) throws -> Int {
    guard let text = try value(name) else { return fallback }
    guard let number = Int(text), range.contains(number) else {
      throw Complaint(
        "\(name) is \"\(text)\": it must be a whole number from \(range.lowerBound) to \(range.upperBound)."
      )
    }
    return number
  }
}
