import Domain
import Foundation

/// A conversation written down: what the person does, what the bot says to it, what the store has to do.
///
///     == Salam, lalu kabar              a dialogue starts; options follow
///     @ new                             the person is new (also: group, warns, facts, locale en, channel sms)
///     > Assalamualaikum                 the person writes; `\n` is a line break
///     < small/salam                     the bot says exactly this…
///     > {forwarded} Kabar …             {forwarded}, {many}, {image}, {file a.apk}, {addressed}, {wait 25h} …
///     < answer/hoax id "sebagian teks"  …in this language, with these words in it
///     ! ask claim-id sure               the store has to do this
///     > {press Bukan ini}               presses a button of the last reply
///     > {edit} Kabar yang benar         changes the message before; {edit 1} the first one; {delete} takes it back
///     > {quoted Kabar …} @bot benar?    answers somebody's message
///     < -                               the bot says nothing
///
/// The tests play these files against the conversation alone, `tabayun chat --play` against the whole house.
public struct Dialogue: Sendable {
  /// One thing that the person does, and what has to follow.
  public struct Act: Sendable {
    public var words: String
    public var tags: [String]
    public var replies: [String]
    public var effects: [String]
    public var line: Int
  }

  /// Folder and name of the file.
  public var file: String
  public var title: String
  public var options: [String]
  public var acts: [Act]

  public var isInGroup: Bool { options.contains { $0 == "group" || $0 == "warns" } }
  public var isWithNewPerson: Bool { options.contains("new") }
  public var groups: GroupManners { options.contains("warns") ? .warnsOfHoaxes : .whenAddressed }
  public var channel: Channel { option("channel").flatMap(Channel.init) ?? .whatsapp }
  public var locale: String? { option("locale") }
  /// A made-up memory at some step, or made-up facts (`@ facts`): only the conversation alone can be given them.
  public var isMadeUp: Bool {
    options.contains("facts") || acts.contains { $0.tags.contains { $0.hasPrefix("fresh") } }
  }

  private func option(_ name: String) -> String? {
    options.first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
  }

  // MARK: Reading

  /// Every dialogue in a file, or in all `.txt` files under a folder in the order of their paths.
  public static func read(_ place: URL) -> [Dialogue] {
    guard place.hasDirectoryPath,
      let walk = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
    else { return readFile(place) }
    let files = walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "txt" }
    return files.sorted { $0.path < $1.path }.flatMap(readFile)
  }

  private static func readFile(_ file: URL) -> [Dialogue] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let name = file.deletingLastPathComponent().lastPathComponent + "/" + file.lastPathComponent
    return parse(text, file: name)
  }

  /// Every dialogue in a text.
  public static func parse(_ text: String, file name: String) -> [Dialogue] {
    var dialogues: [Dialogue] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.trimmingCharacters(in: .whitespaces)
      let rest = String(line.dropFirst(2)).trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("==") {
        dialogues.append(Dialogue(file: name, title: rest, options: [], acts: []))
        continue
      }
      guard var dialogue = dialogues.popLast() else { continue }
      if line.hasPrefix("@") {
        dialogue.options.append(rest)
      } else if line.hasPrefix(">") {
        let (tags, words) = split(rest)
        dialogue.acts.append(
          Act(
            words: words.replacing("\\n", with: "\n"), tags: tags, replies: [], effects: [],
            line: index + 1))
      } else if line.hasPrefix("<"), !dialogue.acts.isEmpty {
        dialogue.acts[dialogue.acts.count - 1].replies.append(rest)
      } else if line.hasPrefix("!"), !dialogue.acts.isEmpty {
        dialogue.acts[dialogue.acts.count - 1].effects.append(rest)
      }
      dialogues.append(dialogue)
    }
    return dialogues
  }

  private static func split(_ text: String) -> (tags: [String], words: String) {
    var tags: [String] = []
    var rest = text[...]
    while rest.hasPrefix("{"), let end = rest.firstIndex(of: "}") {
      tags.append(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return (tags, String(rest))
  }
}

/// Goes through a dialogue: makes the person's messages, and compares what is said to them.
public struct DialogueScript: Sendable {
  private let dialogue: Dialogue
  private let sender: String
  /// The moment of the act that is being played.
  public private(set) var now: Timestamp
  private var lastReplies: [Reply] = []
  private var turns = 0

  /// - Parameters:
  ///   - sender: the person's address; message ids start with it.
  ///   - start: the acts follow it 20 seconds apart, and as far as they say.
  public init(_ dialogue: Dialogue, sender: String, start: Timestamp) {
    self.dialogue = dialogue
    self.sender = sender
    now = start
  }

  /// Whether this is the first act.
  public var isFirst: Bool { turns == 1 }

  /// The event of the next act, and what cannot be made of its tags. `fresh` gets a made-up memory.
  public mutating func event(
    of act: Dialogue.Act, fresh: (Memory) -> Void = { _ in }
  ) -> (event: Incoming, problems: [String]) {
    turns += 1
    now = now.advanced(bySeconds: 20)
    var incoming = Incoming(action: .message, reply: .required, kind: "text")
    incoming.messageID = "\(sender)-m\(turns)"
    incoming.dedupeKey = incoming.messageID
    incoming.sender = sender
    incoming.text = act.words.isEmpty ? nil : act.words
    incoming.chatType = dialogue.isInGroup ? "group" : "private"
    if dialogue.isInGroup {
      incoming.chat = sender + "-group"
      incoming.reply = .allowed
    }
    incoming.locale = dialogue.locale
    var problems: [String] = []
    for tag in act.tags { apply(tag, &incoming, &problems, fresh) }
    if incoming.addressed { incoming.reply = .required }
    return (incoming, problems)
  }

  private mutating func apply(
    _ tag: String, _ incoming: inout Incoming, _ problems: inout [String],
    _ fresh: (Memory) -> Void
  ) {
    let argument = tag.firstIndex(of: " ").map { String(tag[tag.index(after: $0)...]) } ?? ""
    switch tag.prefix(while: { $0 != " " }) {
    case "forwarded": incoming.forwarded = .once
    case "many": incoming.forwarded = .many
    case "image", "voice", "video", "sticker", "location", "contacts", "audio":
      incoming.kind = String(tag)
      incoming.media = [Incoming.Media(id: "x")]
    case "unsupported": incoming.kind = "unsupported"
    case "file":
      incoming.kind = "document"
      incoming.media = [Incoming.Media(id: "x", fileName: argument)]
    case "addressed": incoming.addressed = true
    case "quoted": incoming.quotedText = argument
    case "wait": now = now.advanced(bySeconds: Self.seconds(argument))
    case "press":
      incoming.action = .callback
      incoming.kind = "button"
      let choices = lastReplies.flatMap(\.choices)
      if let choice = choices.first(where: { $0.title.hasPrefix(argument) }) {
        incoming.payload = [choice.id]
        incoming.text = choice.title
      } else {
        problems.append("no button \(argument) among \(choices.map(\.title))")
      }
    case "callback":
      incoming.action = .callback
      incoming.payload = [argument]
    case "edit", "delete":
      let isEdit = tag.hasPrefix("edit")
      incoming.action = isEdit ? .edit : .delete
      incoming.reply = isEdit ? .allowed : .forbidden
      incoming.target = "\(sender)-m\(Int(argument) ?? turns - 1)"
    case "action":
      incoming.action = Incoming.Action(rawValue: argument) ?? .ignore
      incoming.reply = [.follow, .joined].contains(incoming.action) ? .allowed : .forbidden
      incoming.target = "\(sender)-m1"
    case "fresh": fresh(Memory(stored: Data(argument.utf8)))
    case "forbidden": incoming.reply = .forbidden
    default: problems.append("unknown tag {\(tag)}")
    }
  }

  /// `90s`, `20m`, `25h`, `8d`.
  private static func seconds(_ text: String) -> Double {
    let unit: Double =
      switch text.last {
      case "s": 1
      case "h": 3_600
      case "d": 86_400
      default: 60
      }
    return (Double(text.dropLast()) ?? 0) * unit
  }

  /// Where what was said differs from what is written.
  public mutating func differences(_ replies: [Reply], _ act: Dialogue.Act) -> [String] {
    if !replies.isEmpty { lastReplies = replies }
    var problems: [String] = []
    let said = replies.map { "\($0.responseID) \($0.language.rawValue)" }
    let expected = act.replies.filter { $0 != "-" }
    if said.count != expected.count { problems.append("said \(said), expected \(expected)") }
    for (reply, wanted) in zip(replies, expected) { compare(reply, wanted, &problems) }
    return problems
  }

  private func compare(_ reply: Reply, _ wanted: String, _ problems: inout [String]) {
    let parts = wanted.split(separator: " ", maxSplits: 2).map(String.init)
    if reply.responseID != parts.first {
      problems.append("said \(reply.responseID), expected \(wanted): \(reply.text.prefix(200))")
      return
    }
    for part in parts.dropFirst() {
      if part.contains("\"") {
        let text = wanted.drop { $0 != "\"" }.dropFirst().dropLast()
        if !reply.text.contains(text) {
          problems.append("\(reply.responseID) lacks \"\(text)\": \(reply.text)")
        }
        break
      }
      if reply.language.rawValue != part {
        problems.append("\(reply.responseID) in \(reply.language.rawValue), expected \(part)")
      }
    }
    if reply.text.isEmpty { problems.append("\(reply.responseID) says nothing") }
  }
}
