import ArgumentParser
import CannedResponses
import Channels
import CurlHTTP
import Domain
import Foundation
import Storage

struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the installation and says what to do about each problem.")

  @Option(help: "Set this platform up instead: registers the webhook, checks token and templates.")
  var setup: SetupChoice?

  /// One check's outcome.
  private enum Finding {
    case good(String)
    case worrying(String)
    case bad(String)
  }

  func run() async throws {
    if let setup {
      let reader = try await SettingsReader()
      return try await setup.run(try await Settings(reader), reader)
    }
    var findings: [Finding] = []
    let settings: Settings
    do {
      settings = try await Settings(SettingsReader())
      findings.append(.good("settings are complete"))
    } catch let complaint as Complaint {
      print("BAD   \(complaint.text)")
      throw Complaint.silent
    }
    findings.append(clock())
    findings += await database(settings)
    findings.append(disk(settings))
    findings.append(responses(settings))
    findings += channels(settings)
    findings += await reach(settings)
    var isSound = true
    for finding in findings {
      switch finding {
      case .good(let text): print("ok    \(text)")
      case .worrying(let text): print("LOOK  \(text)")
      case .bad(let text):
        print("BAD   \(text)")
        isSound = false
      }
    }
    if !isSound { throw Complaint.silent }
  }

  private func clock() -> Finding {
    // Signatures with a time in them and the platforms' windows need a clock that is about right.
    let year = Int(Timestamp.now.seconds / 31_556_952) + 1970
    return (2025...2060).contains(year)
      ? .good("the clock says \(CalendarDay.inJombang(.now)) in Jombang")
      : .bad("the clock is in the year \(year): install and start systemd-timesyncd")
  }

  private func database(_ settings: Settings) async -> [Finding] {
    if let file = settings.database.file, !FileManager.default.fileExists(atPath: file) {
      return [.worrying("no database yet at \(file): the first start makes it")]
    }
    if let file = settings.database.file, !SQLiteDatabase.isSound(path: file) {
      return [
        .bad(
          "the database \(file) is damaged: stop the service, tabayun restore the last backup --force, start it"
        )
      ]
    }
    do {
      let (database, vault) = try House.open(settings)
      let claims = try await database.read { try ClaimStore().count(in: $0) }
      let outbox = OutboxStore(vault: vault)
      let backlog = try await database.read { try outbox.backlog(in: $0) }
      try await database.write { session in
        _ = try session.execute("UPDATE schema_version SET version = version WHERE version = 1")
      }
      var findings: [Finding] = [.good("the database can be written (\(database.engine))")]
      if case .server(let url, _) = settings.database, try !PostgresAddress(url).isGuarded {
        findings.append(
          .worrying(
            "what goes to the database server can be read or changed on its way: add sslmode=verify-full to TABAYUN_DATABASE"
          ))
      }
      findings.append(
        claims > 0
          ? .good("\(claims) claims answer")
          : .worrying("no claims: load some with tabayun claims import FILE"))
      if backlog.failed > 0 {
        findings.append(
          .worrying(
            "\(backlog.failed) messages were given up: tabayun outbox dead says why"))
      }
      if let oldest = backlog.oldest, Timestamp.now.millisecondsSince(oldest) > 600_000 {
        findings.append(
          .worrying("messages have waited for more than ten minutes: is a platform away?"))
      }
      return findings
    } catch let complaint as Complaint {
      return [.bad(complaint.text)]
    } catch {
      return [.bad("the database cannot be used: \(error)")]
    }
  }

  private func disk(_ settings: Settings) -> Finding {
    let folder =
      FileManager.default.fileExists(atPath: settings.data.path) ? settings.data.path : "/"
    guard
      let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder),
      let free = attributes[.systemFreeSize] as? NSNumber
    else { return .worrying("free disk space cannot be told") }
    let megabytes = free.int64Value / 1_000_000
    if megabytes < 100 { return .bad("only \(megabytes) MB of disk are free: make room now") }
    if megabytes < 1_000 { return .worrying("\(megabytes) MB of disk are free: make room soon") }
    return .good("\(megabytes) MB of disk are free")
  }

  private func responses(_ settings: Settings) -> Finding {
    do {
      let library = try ResponseLibrary.load(folder: settings.responses)
      let stale = library.stale(on: CalendarDay.inJombang(.now))
      guard stale.isEmpty else {
        return .worrying(
          "\(stale.count) answers are past their review date and are not given: look at \(stale.prefix(5).joined(separator: ", ")) and set a new date"
        )
      }
      return .good("the canned answers are in order")
    } catch {
      return .bad(
        "the canned answers are refused: run tabayun responses check \(settings.responses.path)")
    }
  }

  private func channels(_ settings: Settings) -> [Finding] {
    if settings.adapters.isEmpty {
      return [.worrying("no messenger is set up: only the web chat answers")]
    }
    return settings.adapters.map { adapter in
      let path = "\(adapter.webhookPath ?? "")/\(adapter.account)"
      return .good(
        "\(adapter.account) is set up: its webhook is \(settings.publicURL)/webhooks/\(path)")
    }
      + (settings.publicURL.hasPrefix("https://")
        ? []
        : [.worrying("TABAYUN_PUBLIC_URL is not https: the platforms deliver to https only")])
  }

  /// Whether each platform answers us at all; an account's own checks come with its set-up.
  private func reach(_ settings: Settings) async -> [Finding] {
    guard !settings.adapters.isEmpty, let http = try? CurlHTTPClient() else { return [] }
    var findings: [Finding] = []
    for adapter in settings.adapters {
      let probe = adapter.request(
        sending: Reply(responseID: "doctor", text: "-"), to: Recipient(address: "0"), key: "doctor",
        at: .now)
      guard let origin = probe.flatMap({ URL(string: $0.url) }), let scheme = origin.scheme,
        let host = origin.host
      else { continue }
      let port = origin.port.map { ":\($0)" } ?? ""
      do {
        _ = try await http.send(
          OutboundRequest(
            method: "GET", url: "\(scheme)://\(host)\(port)/", timeoutMilliseconds: 5_000))
        findings.append(.good("\(host) answers"))
      } catch {
        findings.append(
          .bad("\(host) does not answer (\(error.reason)): check the network, DNS and firewall"))
      }
    }
    await http.shutdown()
    return findings
  }
}
