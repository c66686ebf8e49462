import Channels
import Domain
import Foundation
import Testing

/// The platforms' sample deliveries that lie beside the repository on the machines where it is developed.
enum PayloadFixtures {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/payloads").standardized

  static var areHere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// One delivery, and the events that a correct receiver finds in it.
  struct Fixture: CustomTestStringConvertible, Sendable {
    var platform: String
    var file: String
    var body: [UInt8]
    var events: [JSON]
    var testDescription: String { "\(platform)/\(file)" }
  }

  static func load(_ platform: String) -> [Fixture] {
    let folder = folder.appending(path: platform)
    guard let data = try? Data(contentsOf: folder.appending(path: "expected.json")),
      let expected = try? JSON(parsing: [UInt8](data))
    else { return [] }
    return (expected["files"]?.members ?? []).compactMap { file, value in
      guard let body = try? Data(contentsOf: folder.appending(path: file)) else { return nil }
      return Fixture(
        platform: platform, file: file, body: [UInt8](body),
        events: value["events"]?.elements ?? [])
    }
  }

  /// What differs between an event and what is expected, field by field.
  static func differences(_ event: Incoming, _ expected: JSON) -> [String] {
    var differences: [String] = []
    func check(_ name: String, _ found: String?, _ expected: String?) {
      if found != expected {
        differences.append("\(name): \(found ?? "nil"), expected \(expected ?? "nil")")
      }
    }
    check("action", event.action.rawValue, expected["action"]?.text)
    check("reply", event.reply.rawValue, expected["reply"]?.text)
    check("kind", event.kind, expected["kind"]?.text)
    check("chat", event.chat, expected["chat"]?.text)
    check("chat_type", event.chatType, expected["chat_type"]?.text)
    check("message_id", event.messageID, expected["message_id"]?.text)
    check("dedupe_key", event.dedupeKey, expected["dedupe_key"]?.text)
    check("text", event.text, expected["text"]?.text)
    check("group_key", event.groupKey, expected["group_key"]?.text)
    check("forwarded", event.forwarded?.rawValue, expected["forwarded"]?.text)
    check("forward_origin", event.forwardOrigin, expected["forward_origin"]?.text)
    check("reply_to", event.replyTo, expected["reply_to"]?.text)
    check("target", event.target, expected["target"]?.text)
    let timestamp = expected["timestamp"]?.double.map { Timestamp(seconds: $0) }
    if event.timestamp != timestamp {
      differences.append("timestamp: \(String(describing: event.timestamp))")
    }
    let ids = Dictionary(
      (expected["sender_ids"]?.members ?? []).map { ($0.key, $0.value.text) },
      uniquingKeysWith: { $1 }
    ).compactMapValues { $0 }
    if ids.isEmpty || !ids.values.contains(event.sender ?? "") {
      check("sender", event.sender, expected["sender"]?.text)
    }
    if !ids.isEmpty, ids != event.senderIDs {
      differences.append("sender_ids: \(event.senderIDs)")
    }
    differences += payload(event, expected["payload"])
    differences += media(event, expected["media"])
    if event.action == .ignore, event.why == nil { differences.append("no reason to ignore") }
    return differences
  }

  private static func payload(_ event: Incoming, _ expected: JSON?) -> [String] {
    var values: [JSON] = []
    if let expected {
      values = expected.kind == .array ? expected.elements : [expected]
    }
    let same =
      values.count == event.payload.count
      && zip(values, event.payload).allSatisfy { value, found in
        value.text == found || (value.kind == .number && value.double == Double(found))
      }
    return same ? [] : ["payload: \(event.payload)"]
  }

  private static func media(_ event: Incoming, _ expected: JSON?) -> [String] {
    let media = (expected?.elements ?? []).map {
      Incoming.Media(
        id: $0["id"]?.text, url: $0["url"]?.text, mime: $0["mime"]?.text,
        sha256: $0["sha256"]?.text, fileName: $0["file_name"]?.text, size: $0["size"]?.integer)
    }
    return media == event.media ? [] : ["media: \(event.media)"]
  }
}
