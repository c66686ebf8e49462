import ArgumentParser
import Sandbox

struct SandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox",
    abstract: "Stands in for the platforms' send APIs on this machine: checks, answers, records.",
    discussion: """
      Point TABAYUN_WHATSAPP_API_URL at http://127.0.0.1:9900/whatsapp/v25.0 and TABAYUN_TELEGRAM_API_URL at \
      http://127.0.0.1:9900/telegram. GET /_calls lists what was sent, GET /_count sums it up, POST /_reset forgets \
      it, POST /_fault takes a new fault plan.
      """)

  @Option(help: "0 takes a free one.")
  var port = 9900

  @Option(help: "A file to which every call is added as a JSON line.")
  var log: String?

  @Option(
    help: "What goes wrong, and how often: 429:0.05,500:0.1,timeout:0.02,slow:200ms:0.5,seed=7.")
  var fault: String?

  func run() async throws {
    let faults: FaultPlan
    do {
      faults = try fault.map { try FaultPlan($0) } ?? .none
    } catch {
      throw ValidationError("\(error)")
    }
    let server: SandboxServer
    do {
      server = try SandboxServer(port: port, log: log, faults: faults)
    } catch {
      throw Complaint("\(error)")
    }
    try await server.run(handlingSignals: true) { port in
      printError("ready http://127.0.0.1:\(port)")
    }
  }
}
