import ArgumentParser
import Channels
import CurlHTTP
import Delivery
import Domain
import Foundation
import Logging

extension Domain.Channel: ExpressibleByArgument {}

struct Chat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talks with the bot in the terminal, through the same engine and store.",
    discussion: """
      With --json each line of standard input is a message ({"text":…}, {"button":…}, {"image":PATH}) and each reply \
      is a line of standard output. Press a button by its number.
      """)

  @Option(help: "Show replies as this channel would.")
  var channel: Domain.Channel = .web

  @Option(name: .customLong("as"), help: "Who speaks: the same name is the same person.")
  var address = "terminal"

  @Option(
    help: ArgumentHelp(
      "Play written dialogues instead, and say where the bot answers differently.",
      discussion: "The format stands at the top of Sources/Conversation/Dialogue.swift.",
      valueName: "file or folder"))
  var play: String?

  @Flag(help: "JSON lines in, JSON lines out.")
  var json = false

  private struct Input: Decodable {
    var text: String?
    var button: String?
    var image: String?
    var forwarded: Bool?
  }

  private struct Output: Encodable {
    struct Choice: Encodable {
      var id: String
      var title: String
    }
    var text: String
    var response: String
    var language: String
    var link: String?
    var choices: [Choice]
  }

  func run() async throws {
    var settings = try await Settings(SettingsReader())
    // A line is a message, and its answer is wanted at once.
    settings.breath = 0
    Logs.bootstrap(level: max(settings.logLevel, .warning))
    let adapter = TerminalChannel(channel: channel)
    let house = try await House(settings, adapters: [adapter], logger: Logger(label: "tabayun"))
    let chat = WebChat(
      account: adapter.account, receiver: house.receiver, database: house.database,
      vault: house.vault, signal: house.webChats)
    if let play {
      try await playDialogues(at: play, house, chat, adapter.account)
      await house.http.shutdown()
      await house.pages?.shutdown()
      return
    }
    var last = try await chat.replies(session: address, after: 0, limit: .max).last?.id ?? 0
    var choices: [Reply.Choice] = []
    if !json { printError("Ketik pesan, lalu Enter. Nomor menekan tombol; Ctrl-D selesai.") }
    while let line = readLine() {
      guard let event = try event(line, choices) else { continue }
      let outcome = await house.receiver.store(
        [event], account: adapter.account, body: [], at: .now)
      guard case .stored = outcome else { throw Complaint("the message could not be stored.") }
      _ = try await house.worker.passOver()
      for reply in try await chat.replies(session: address, after: last, limit: 100) {
        last = reply.id
        choices = reply.part.choices
        try show(reply.part)
      }
    }
    await house.http.shutdown()
    await house.pages?.shutdown()
  }

  private func event(_ line: String, _ choices: [Reply.Choice]) throws -> Incoming? {
    var input = Input(text: line)
    if json {
      guard let parsed = try? JSONDecoder().decode(Input.self, from: Data(line.utf8)) else {
        printError("not a JSON object with text, button or image")
        return nil
      }
      input = parsed
    } else if line.allSatisfy(\.isWhitespace) {
      return nil
    }
    let id = UUID().uuidString
    var event = Incoming(
      action: .message, reply: .required, kind: "text", sender: address, chatType: "private",
      messageID: id, dedupeKey: id, text: input.text, timestamp: .now)
    if let button = input.button {
      event.action = .callback
      event.kind = "button"
      event.payload = [button]
      event.text = choices.first { $0.id == button }?.title
    }
    if let image = input.image {
      event.kind = "image"
      event.media = [Incoming.Media(url: URL(fileURLWithPath: image).absoluteString)]
    }
    if input.forwarded == true { event.forwarded = .once }
    return event
  }

  private func show(_ reply: Reply) throws {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let output = Output(
        text: reply.text, response: reply.responseID, language: reply.language.rawValue,
        link: reply.link, choices: reply.choices.map { .init(id: $0.id, title: $0.title) })
      print(String(decoding: try encoder.encode(output), as: UTF8.self))
    } else {
      print("\n" + reply.text)
      for (number, choice) in reply.choices.enumerated() {
        print("  [\(number + 1)] \(choice.title)")
      }
      print("")
    }
    fflush(nil)
  }
}

/// The terminal, shaping replies as another channel would.
private struct TerminalChannel: ChannelAdapter {
  private var shape: any ChannelAdapter

  init(channel: Domain.Channel) {
    let account = AccountID("terminal-\(channel.rawValue)")
    shape =
      switch channel {
      case .whatsapp:
        WhatsAppChannel(
          account: account, appSecret: "-", verifyToken: "-", accessToken: "-", phoneNumberID: "0")
      case .telegram: TelegramChannel(account: account, botToken: "0:-", secretToken: "-")
      default: WebChannel(account: account)
      }
  }

  var channel: Domain.Channel { shape.channel }
  var account: AccountID { shape.account }
  var pacing: Pacing {
    get { shape.pacing }
    set { shape.pacing = newValue }
  }
  var windowHours: Double? { nil }
  var isPulled: Bool { true }
  func verify(_ request: WebhookRequest) -> Bool { false }
  func handshake(query: [String: String]) -> String? { nil }
  func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] { [] }
  func parts(of reply: Reply) -> [Reply] { shape.parts(of: reply) }
  func request(
    sending part: Reply, to recipient: Recipient, key: String, at now: Timestamp
  ) -> OutboundRequest? { nil }
  func acknowledgement(of incoming: Incoming) -> OutboundRequest? { nil }
  func interpret(_ outcome: Result<OutboundResponse, TransportFailure>) -> SendResult {
    .sent(providerID: nil)
  }
}
