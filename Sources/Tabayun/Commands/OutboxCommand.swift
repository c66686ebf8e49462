import ArgumentParser
import Domain
import Foundation
import Storage

struct OutboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "Messages that could not be sent: see why, send them again.",
    subcommands: [OutboxDead.self, OutboxRetry.self])
}

/// Which messages are meant.
struct DeadLetterOptions: ParsableArguments {
  @Option(help: "Only of this account.")
  var account: String?

  @Option(help: "Only with this code, or codes that begin so (whatsapp:).")
  var code: String?

  func filter(ids: [Int64]? = nil) -> DeadLetterStore.Filter {
    .init(ids: ids, account: account.map { AccountID($0) }, code: code)
  }
}

struct OutboxDead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead", abstract: "Lists the messages that were given up, oldest first.",
    discussion: "What they say and whom they go to is not shown: only the canned answer's name.")

  @OptionGroup var options: DeadLetterOptions

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    let (database, _) = try House.open(settings)
    let filter = options.filter()
    var last: Int64 = 0
    var count = 0
    while true {
      let letters = try await database.read { [last] session in
        try DeadLetterStore().list(filter, after: last, limit: 500, in: session)
      }
      guard let final = letters.last else { break }
      last = final.id
      count += letters.count
      for letter in letters { print(try json ? Self.json(letter) : Self.line(letter)) }
    }
    if !json {
      printError(
        count == 0
          ? "No message was given up."
          : "\(count) given up. Once the reason is gone: tabayun outbox retry ID… (or --all).")
    }
  }

  private static func line(_ letter: DeadLetter) -> String {
    let time = Date(timeIntervalSince1970: (letter.failedAt ?? letter.queuedAt).seconds)
      .formatted(.iso8601)
    return [
      "\(letter.id)", time, "\(letter.account)", letter.responseID, letter.code, letter.staffText,
    ].joined(separator: "\t")
  }

  private struct Record: Encodable {
    var id: Int64
    var account: String
    var priority: Int64
    var response: String
    var code: String
    var reason: String
    var attempts: Int64
    var queued: Int64
    var failed: Int64?
  }

  private static func json(_ letter: DeadLetter) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let record = Record(
      id: letter.id, account: letter.account.rawValue, priority: letter.priority.rawValue,
      response: letter.responseID, code: letter.code, reason: letter.staffText,
      attempts: letter.attempts, queued: letter.queuedAt.milliseconds,
      failed: letter.failedAt?.milliseconds)
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }
}

struct OutboxRetry: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Queues given up messages anew; what serves sends them within seconds.")

  @OptionGroup var options: DeadLetterOptions

  @Flag(help: "All of them (that --account and --code leave).")
  var all = false

  @Argument(help: "Numbers from tabayun outbox dead.")
  var ids: [Int64] = []

  func validate() throws {
    guard all != !ids.isEmpty else {
      throw ValidationError("Name the messages by number, or give --all.")
    }
  }

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    let (database, _) = try House.open(settings)
    let filter = options.filter(ids: all ? nil : ids)
    let count = try await database.write { session in
      try DeadLetterStore().sendAgain(filter, at: .now, in: session)
    }
    print("\(count) queued")
    if count < ids.count {
      throw Complaint("\(ids.count - count) of the numbers are of no message that was given up.")
    }
  }
}
