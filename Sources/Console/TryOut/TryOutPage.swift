import Conversation
import Domain
import Foundation
import Hummingbird
import Storage

/// Talks to the bot as any channel and shows why it answers what it answers. Nothing of it is stored: no ask, no
/// rumor, no person.
struct TryOutPage: Sendable {
  let desk: ConsoleDesk

  private static let messageLimit = 4_000
  private static let memoryLimit = 64 << 10

  var routes: [ConsoleRoute] { [.get("coba", show), .post("coba", send)] }

  private struct Model {
    struct Choice {
      var value: String
      var name: String
      var isChosen: Bool
    }
    struct Button {
      var id: String
      var title: String
    }
    struct Reason {
      var id: String
      var title: String
      var verdict: String
      var badge: String
      var percent: String
      var stage: String
      var words: String
      var vetoes: [String]
      var features: [Feature]
    }
    struct Feature {
      var name: String
      var value: String
    }
    var frame: Frame
    var message: String
    var isForwarded: Bool
    var channels: [Choice]
    var memory: String
    var isAnswered: Bool
    var said: String
    var preview: ReplyPreview?
    var previews: [ReplyPreview]
    var buttons: [Button]
    var responses: String
    var effects: [String]
    var isExplained: Bool
    var confidence: String
    var fingerprint: String
    var reasons: [Reason]
    var hasReasons: Bool
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let message = String(request.query["pesan"].prefix(Self.messageLimit))
    return page(
      request, message: message, button: nil, channel: channel(request.query["kanal"]),
      isForwarded: false, memory: Memory())
  }

  @Sendable private func send(_ request: ConsoleRequest) async throws -> Response {
    let form = request.form
    let memory = opened(form["ingatan"], request)
    let button = form["tombol"]
    return page(
      request, message: String(form.raw("pesan").prefix(Self.messageLimit)),
      button: button.isEmpty ? nil : String(button.prefix(200)), channel: channel(form["kanal"]),
      isForwarded: form.has("diteruskan"), memory: memory)
  }

  // MARK: The memory between two messages

  private static func context(_ request: ConsoleRequest) -> String {
    "console try-out \(request.signedIn?.member.id ?? 0)"
  }

  /// It travels in the form, sealed: the conversation takes what is in it for its own.
  private func opened(_ text: String, _ request: ConsoleRequest) -> Memory {
    guard text.utf8.count <= Self.memoryLimit, let sealed = Data(base64Encoded: text),
      let stored = try? desk.vault.open(Array(sealed), context: Self.context(request))
    else { return Memory() }
    return Memory(stored: Data(stored))
  }

  private func sealed(_ memory: Memory, _ request: ConsoleRequest) -> String {
    let stored = Array(memory.stored)
    guard let sealed = try? desk.vault.seal(stored, context: Self.context(request)) else {
      return ""
    }
    return Data(sealed).base64EncodedString()
  }

  private func channel(_ name: String) -> Channel { Channel(rawValue: name) ?? .whatsapp }

  private func page(
    _ request: ConsoleRequest, message: String, button: String?, channel: Channel,
    isForwarded: Bool, memory: Memory
  ) -> Response {
    var model = Model(
      frame: desk.frame(request, "Coba", in: .tryOut), message: button == nil ? message : "",
      isForwarded: isForwarded,
      channels: Channel.allCases.map {
        Model.Choice(value: $0.rawValue, name: $0.name, isChosen: $0 == channel)
      }, memory: "", isAnswered: false, said: message, previews: [], buttons: [], responses: "",
      effects: [], isExplained: false, confidence: "", fingerprint: "", reasons: [],
      hasReasons: false)
    let isSaid = !message.allSatisfy(\.isWhitespace)
    if isSaid || button != nil {
      model.memory = sealed(
        answer(&model, message, button, channel, isForwarded, memory), request)
      if button == nil { explain(&model, message) }
    }
    return desk.page(.tryOut, model)
  }

  private func answer(
    _ model: inout Model, _ message: String, _ button: String?, _ channel: Channel,
    _ isForwarded: Bool, _ memory: Memory
  ) -> Memory {
    var incoming = Incoming(
      action: button == nil ? .message : .callback, reply: .required,
      kind: button == nil ? "text" : "button", sender: "coba", chatType: "private",
      messageID: UUID().uuidString, text: message.isEmpty ? nil : message, timestamp: .now)
    if let button { incoming.payload = [button] }
    if isForwarded { incoming.forwarded = .once }
    let decision = desk.services.conversation().decide(
      Turn(incoming: incoming, channel: channel, memory: memory, now: .now))
    model.isAnswered = true
    model.previews = decision.replies.map { ReplyPreview($0, on: channel) }
    model.buttons = decision.replies.flatMap(\.choices).map {
      Model.Button(id: $0.id, title: $0.title)
    }
    model.responses = decision.replies.map(\.responseID).joined(separator: ", ")
    model.effects = decision.effects.map(Self.name)
    return decision.memory
  }

  /// What the engine found for the words, whatever the conversation made of it.
  private func explain(_ model: inout Model, _ message: String) {
    let result = desk.services.matcher.match(message, limit: 5, explain: true)
    model.isExplained = true
    model.confidence =
      switch result.confidence {
      case .sure: "yakin: dijawab langsung"
      case .unsure: "ragu: beberapa pilihan ditawarkan"
      case .none: "tidak tahu: menjadi rumor"
      case .altered: "mirip pengumuman resmi, tetapi isinya diubah"
      }
    model.fingerprint = String(result.fingerprint, radix: 16)
    model.reasons = result.matches.compactMap { match in
      guard let claim = desk.services.lookup.claim(id: match.claimID) else { return nil }
      let evidence = match.evidence
      return Model.Reason(
        id: claim.id, title: claim.title, verdict: claim.verdict.name, badge: claim.verdict.badge,
        percent: Self.decimal(match.probability * 100, digits: 1) + " %",
        stage: Self.stage(evidence.stage), words: evidence.words.joined(separator: ", "),
        vetoes: evidence.vetoes.map {
          "\(Self.kind($0.kind)): di pesan “\($0.inMessage)”, di klaim “\($0.inClaim)”"
        },
        features: evidence.features.sorted { $0.key < $1.key }.filter { $0.value != 0 }.map {
          Model.Feature(name: $0.key, value: Self.decimal($0.value, digits: 2))
        })
    }
    model.hasReasons = !model.reasons.isEmpty
  }

  static func decimal(_ value: Double, digits: Int) -> String {
    String(format: "%.\(digits)f", value).replacing(".", with: ",")
  }

  private static func stage(_ name: String) -> String {
    switch name {
    case "exact": "bunyi yang sama"
    case "nearcopy": "salinan yang hampir sama"
    case "semantic": "makna yang mirip"
    default: "kata-kata yang sama"
    }
  }

  private static func kind(_ kind: Match.Veto.Kind) -> String {
    switch kind {
    case .number: "angka beda"
    case .date: "tanggal beda"
    case .time: "jam beda"
    case .amount: "jumlah beda"
    case .place: "tempat beda"
    case .name: "nama beda"
    case .negation: "ada/tidaknya kata “tidak”"
    }
  }

  /// What the store would be told to do.
  private static func name(_ effect: Effect) -> String {
    let text = "\(effect)"
    // The case's name; what it carries is the message itself.
    return String(text.prefix { $0 != "(" })
  }
}
