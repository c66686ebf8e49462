import ArgumentParser
import CurlHTTP
import Foundation
import Storage

/// What this program is made of.
enum Version {
  static let text = "0.1.0"

  static var swift: String {
    #if swift(>=6.4)
      "6.4 or newer"
    #elseif swift(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}

struct VersionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Prints the versions of everything inside.")

  func run() async throws {
    print("tabayun \(Version.text)")
    print("Swift \(Version.swift)")
    print("SQLite \(SQLiteDatabase.libraryVersion)")
    print("libcurl \(CurlHTTPClient.libcurlVersion)")
  }
}
