/// A request that we send. Its URL and body are secret (a Telegram URL holds the token): never log them.
public struct OutboundRequest: Sendable, Hashable {
  public var method: String
  public var url: String
  public var headers: [(name: String, value: String)] {
    get { headerStorage.map { ($0.name, $0.value) } }
    set { headerStorage = newValue.map { Header(name: $0.name, value: $0.value) } }
  }
  public var body: [UInt8]
  /// From start to the last byte of the answer, in milliseconds.
  public var timeoutMilliseconds: Int
  /// An answer with a longer body fails, or is cut there (`isCut`).
  public var responseLimit: Int
  /// Of an answer that is longer than allowed the beginning is wanted.
  public var isCut = false
  /// The only addresses (`93.184.216.34`, `2606:2800::1`) that may be connected to. The name in the URL is
  /// not looked up: whoever made the request has done that, and checked what came. `nil`: it is looked up.
  public var pinnedAddresses: [String]?

  private struct Header: Sendable, Hashable {
    var name: String
    var value: String
  }
  private var headerStorage: [Header]

  public init(
    method: String = "POST", url: String, headers: [(name: String, value: String)] = [],
    body: [UInt8] = [], timeoutMilliseconds: Int = 15_000, responseLimit: Int = 1 << 20
  ) {
    self.method = method
    self.url = url
    self.headerStorage = headers.map { Header(name: $0.name, value: $0.value) }
    self.body = body
    self.timeoutMilliseconds = timeoutMilliseconds
    self.responseLimit = responseLimit
  }
}

/// The answer to an `OutboundRequest`.
public struct OutboundResponse: Sendable {
  public var status: Int
  /// Names in lower case.
  public var headers: [String: String]
  public var body: [UInt8]

  public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// Why no answer came.
public struct TransportFailure: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// The request cannot have arrived: no address, refused, TLS not agreed.
    case notSent
    /// It may or may not have arrived: time limit, connection lost.
    case unknown
    /// We broke off an answer longer than allowed.
    case tooLarge
    /// We gave it up.
    case cancelled
    /// The request itself is malformed.
    case invalid
  }

  public var kind: Kind
  /// A fixed phrase of the transport library; holds no URL and no data.
  public var reason: String

  public init(kind: Kind, reason: String) {
    self.kind = kind
    self.reason = reason
  }
}

/// Sends requests; `CurlHTTP` is the one that ships.
public protocol HTTPSending: Sendable {
  /// Sends one request and waits for the whole answer.
  ///
  /// - Throws: `TransportFailure`; never anything that holds the URL or a body.
  func send(_ request: OutboundRequest) async throws(TransportFailure) -> OutboundResponse
}
