import CCurl
import Domain
import Foundation

/// Sends HTTP requests through libcurl's multi interface: one thread of its own, an async face.
///
/// Connections are kept and shared; HTTP/2 is used where TLS agrees on it. Redirects are not
/// followed, TLS is verified, and no error ever holds a URL, a header or a body.
///
/// A request is sent at most once: libcurl's own repeat on a connection that died is prevented,
/// because a message to a person would go out twice.
public final class CurlHTTPClient: HTTPSending, Sendable {
  /// What holds for all requests.
  public struct Configuration: Sendable, Hashable {
    /// Connections to one host and port; further requests wait (within their time limit).
    public var maxConnectionsPerHost: Int
    /// For resolving, connecting and the TLS handshake together, in milliseconds.
    public var connectTimeoutMilliseconds: Int
    /// Sent as `User-Agent`.
    public var userAgent: String
    /// PEM file of the authorities to trust instead of the system's.
    public var caFile: String?

    public init(
      maxConnectionsPerHost: Int = 32, connectTimeoutMilliseconds: Int = 5_000,
      userAgent: String = "Tabayun", caFile: String? = nil
    ) {
      self.maxConnectionsPerHost = maxConnectionsPerHost
      self.connectTimeoutMilliseconds = connectTimeoutMilliseconds
      self.userAgent = userAgent
      self.caFile = caFile
    }
  }

  /// The version of the libcurl in use, such as `7.88.1`.
  public static var libcurlVersion: String {
    ccurl_version().map { String(cString: $0) } ?? "unknown"
  }

  /// libcurl wants this once, before any thread of ours uses it; a global constant is made once.
  private static let globalInitialization = ccurl_global_init()

  private let queue: CommandQueue

  /// Starts the transfer thread.
  ///
  /// - Throws: `TransportFailure` of kind `invalid` when the configuration cannot be used.
  public init(configuration: Configuration = Configuration()) throws(TransportFailure) {
    if let reason = configuration.fault {
      throw TransportFailure(kind: .invalid, reason: reason)
    }
    guard Self.globalInitialization == CURLE_OK, let multi = curl_multi_init() else {
      throw TransportFailure(kind: .invalid, reason: "libcurl could not be initialised")
    }
    let handle = MultiHandle(pointer: multi)
    let queue = CommandQueue(multi: handle)
    self.queue = queue
    let thread = Thread {
      TransferLoop(multi: handle, queue: queue, configuration: configuration).run()
    }
    thread.name = "curl"
    thread.start()
  }

  deinit {
    queue.stop()
  }

  public func send(_ request: OutboundRequest) async throws(TransportFailure) -> OutboundResponse {
    if let reason = request.fault {
      throw TransportFailure(kind: .invalid, reason: reason)
    }
    let ticket = Ticket()
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        queue.submit(Job(request: request, ticket: ticket, continuation: continuation))
      }
    } onCancel: {
      queue.cancel(ticket)
    }
    return try outcome.get()
  }

  /// Ends every request that is under way as `cancelled`, closes all connections and waits for the
  /// thread to be through. Requests made afterwards fail as `cancelled`.
  public func shutdown() async {
    await queue.stopAndWait()
  }

  /// What the transfer thread has at the moment.
  var statistics: Statistics { queue.statistics }
}

extension CurlHTTPClient.Configuration {
  fileprivate var fault: String? {
    if maxConnectionsPerHost < 1 { return "maxConnectionsPerHost must be at least 1" }
    if connectTimeoutMilliseconds < 1 { return "connectTimeoutMilliseconds must be at least 1" }
    if !OutboundRequest.isFieldValue(userAgent) { return "the user agent holds control characters" }
    if let caFile, !FileManager.default.isReadableFile(atPath: caFile) {
      return "the file of certificate authorities cannot be read"
    }
    return nil
  }
}
