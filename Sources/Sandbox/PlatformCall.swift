import Channels
import Domain
import Foundation

/// A call as it came in.
struct PlatformCall: Sendable {
  var method: String
  /// The path's parts after the channel's name, percent-decoded.
  var path: [String]
  var query: [String: String]
  /// Names in lower case.
  var headers: [String: String]
  var body: [UInt8]
  /// Running number of the call; ids are made from it.
  var number: Int64
  var receivedAt: Timestamp

  /// The token of an `Authorization: Bearer` header.
  var bearerToken: String? {
    guard let value = headers["authorization"], value.lowercased().hasPrefix("bearer ") else {
      return nil
    }
    let token = value.dropFirst(7)
    return token.isEmpty ? nil : String(token)
  }

  /// User and password of an `Authorization: Basic` header.
  var basicCredentials: (user: String, password: String)? {
    guard let value = headers["authorization"], value.lowercased().hasPrefix("basic "),
      let data = Data(base64Encoded: String(value.dropFirst(6)))
    else { return nil }
    let parts = String(decoding: data, as: UTF8.self)
      .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}

/// What a platform answers.
struct PlatformAnswer: Sendable {
  var status: Int
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []

  static func json(
    _ status: Int, headers: [(name: String, value: String)] = [],
    _ write: (inout JSONWriter) -> Void
  ) -> PlatformAnswer {
    var json = JSONWriter()
    json.object(write)
    return PlatformAnswer(
      status: status, headers: [("Content-Type", "application/json")] + headers, body: json.bytes)
  }

  var isSuccess: Bool { (200..<300).contains(status) }
}

/// What a call asked for, in the words that all channels share.
struct CallSummary: Sendable {
  /// The number, bot or page that sends.
  var account = ""
  /// Whom it goes to.
  var to = ""
  /// `text`, `buttons`, `list`, `read`, `typing`, … or the API's own name for it.
  var kind = ""
  var text = ""
  /// Titles of everything that can be pressed.
  var buttons: [String] = []
  /// What tells a repeated send from a new one, where the sender gives such a thing.
  var key: String?
  /// Whether a person sees something new: read marks and typing signs are none.
  var isMessage = false
}

/// A rule of the platform that a call breaks.
struct Refusal: Error, Sendable {
  var answer: PlatformAnswer
}

/// One platform's send API: its rules, its answers, its ids.
protocol Platform: Sendable {
  /// The first part of its paths.
  var name: String { get }
  var channel: Channel { get }

  /// Reads a call, holds it against the platform's rules and fills the summary as far as it gets.
  func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal)

  /// Takes a call that passed and answers it.
  func accept(_ call: PlatformCall, _ summary: CallSummary) -> PlatformAnswer

  /// The id of a message that was taken, where the platform reports later what became of it.
  func reportedID(of call: PlatformCall) -> String?

  /// How the platform words a failure of its own; `nil`: it has no such answer.
  func answer(
    failing kind: FaultPlan.Kind, retryAfterSeconds: Int, _ call: PlatformCall
  ) -> PlatformAnswer?
}

extension Platform {
  var name: String { channel.rawValue }

  func reportedID(of call: PlatformCall) -> String? { nil }
}
