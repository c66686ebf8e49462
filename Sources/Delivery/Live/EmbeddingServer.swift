import ClaimMatching
import Domain
import Foundation
import Synchronization

/// A server of the common `/v1/embeddings` interface, which says what way a text points; any may be used
/// (text-embeddings-inference, llama.cpp, Ollama, …), and none need be there.
///
/// A circuit keeps one that fails or is slow from costing anybody time: after three failures in a row nothing is
/// asked for a while, longer each time.
public final class EmbeddingServer: Sendable {
  /// Where it is and how it is spoken to.
  public struct Settings: Sendable, Hashable {
    /// Ends in `/v1/embeddings`.
    public var url: String
    public var model: String
    /// Sent as a bearer token.
    public var key: String?
    /// How long a message waits for its direction, in milliseconds.
    public var patience: Int

    public init(url: String, model: String = "default", key: String? = nil, patience: Int = 150) {
      self.url = url
      self.model = model
      self.key = key
      self.patience = patience
    }
  }

  /// Why there is no direction; goes into the evidence as it stands.
  public struct Failure: Error, Hashable, CustomStringConvertible {
    public var description: String
  }

  private struct Circuit {
    var failures = 0
    var closedUntil: ContinuousClock.Instant?
  }

  private struct Question: Encodable {
    var model: String
    var input: [String]
  }

  private struct Answer: Decodable {
    struct Row: Decodable {
      var index: Int?
      var embedding: [Float]
    }
    var data: [Row]
  }

  /// Failures in a row after which it is left alone.
  private static let mostFailures = 3
  private static let longestPause = 60
  /// Bytes of one text that are sent: more than such models read.
  private static let longestText = 2_000

  private let settings: Settings
  private let http: any HTTPSending
  private let circuit = Mutex(Circuit())

  public init(_ settings: Settings, http: any HTTPSending) {
    self.settings = settings
    self.http = http
  }

  /// Tells it and its model from others.
  var name: String { settings.url + " " + settings.model }

  /// Where texts point, for somebody who waits: within the time that is allowed, or not at all.
  ///
  /// - Throws: `Failure`.
  public func soon(_ texts: [String]) async throws -> [TextVector?] {
    try await ask(texts, within: settings.patience)
  }

  /// The same for many texts that nobody waits for.
  ///
  /// - Throws: `Failure`.
  public func eventually(_ texts: [String]) async throws -> [TextVector?] {
    try await ask(texts, within: 60_000)
  }

  private func ask(_ texts: [String], within milliseconds: Int) async throws -> [TextVector?] {
    if let until = circuit.withLock({ $0.closedUntil }), ContinuousClock.now < until {
      throw Failure(description: "embeddings: left alone after failures")
    }
    do {
      let vectors = try await exchange(texts, within: milliseconds)
      circuit.withLock { $0 = Circuit() }
      return vectors
    } catch {
      circuit.withLock { circuit in
        circuit.failures += 1
        guard circuit.failures >= Self.mostFailures else { return }
        let doublings = min(circuit.failures - Self.mostFailures, 5)
        circuit.closedUntil = .now + .seconds(min(Self.longestPause, 2 << doublings))
      }
      throw error
    }
  }

  private func exchange(
    _ texts: [String], within milliseconds: Int
  ) async throws(Failure) -> [TextVector?] {
    let cut = texts.map { String(decoding: $0.utf8.prefix(Self.longestText), as: UTF8.self) }
    guard let body = try? JSONEncoder().encode(Question(model: settings.model, input: cut)) else {
      throw Failure(description: "embeddings: the text cannot be sent")
    }
    var headers = [(name: "Content-Type", value: "application/json")]
    if let key = settings.key { headers.append((name: "Authorization", value: "Bearer \(key)")) }
    let response: OutboundResponse
    do {
      response = try await http.send(
        OutboundRequest(
          url: settings.url, headers: headers, body: Array(body),
          timeoutMilliseconds: milliseconds, responseLimit: 16 << 20))
    } catch {
      switch error.kind {
      case .unknown: throw Failure(description: "embeddings: no answer in time")
      default: throw Failure(description: "embeddings: cannot be reached")
      }
    }
    guard response.status == 200 else {
      throw Failure(description: "embeddings: refused with status \(response.status)")
    }
    return try Self.directions(in: response.body, count: texts.count)
  }

  /// What an answer says of so many texts.
  static func directions(in body: [UInt8], count: Int) throws(Failure) -> [TextVector?] {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)),
      answer.data.count == count
    else { throw Failure(description: "embeddings: an answer that cannot be read") }
    var vectors = [TextVector?](repeating: nil, count: count)
    for (place, row) in answer.data.enumerated() {
      let place = row.index ?? place
      guard vectors.indices.contains(place) else {
        throw Failure(description: "embeddings: an answer that cannot be read")
      }
      vectors[place] = TextVector(row.embedding)
    }
    return vectors
  }
}
