import CCurl
import Domain

extension TransportFailure {
  static let clientIsShutDown = TransportFailure(
    kind: .cancelled, reason: "the HTTP client is shut down")
  static let cancelledBeforeSending = TransportFailure(
    kind: .cancelled, reason: "cancelled before anything was sent")
  static let cancelledWhileSending = TransportFailure(
    kind: .cancelled, reason: "cancelled while under way; it may have arrived")

  /// From libcurl's result. The reason is its fixed phrase for the code, never its error buffer,
  /// which names hosts.
  init(_ code: CURLcode, isTooLarge: Bool, wasSendingStarted: Bool) {
    self.init(
      kind: Self.kind(code, isTooLarge: isTooLarge, wasSendingStarted: wasSendingStarted),
      reason: String(cString: curl_easy_strerror(code)))
  }

  /// `notSent` rests on one fact alone: that no byte of the request was handed to a connection. The
  /// code does not suffice; "could not connect" may stand for a second try after a lost first.
  private static func kind(
    _ code: CURLcode, isTooLarge: Bool, wasSendingStarted: Bool
  ) -> Kind {
    switch code {
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_LOGIN_DENIED:
      // An answer that is no HTTP counts as an unsupported protocol too.
      wasSendingStarted ? .unknown : .invalid
    case CURLE_FILESIZE_EXCEEDED: .tooLarge
    case CURLE_WRITE_ERROR where isTooLarge: .tooLarge
    default: wasSendingStarted ? .unknown : .notSent
    }
  }
}
