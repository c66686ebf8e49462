import Domain

/// Reads deliveries, of which there are none: the pages put their messages into the inbox themselves.
enum WebParser {
  static func parse(_ body: [UInt8]) throws(ParseFailure) -> [Incoming] {
    throw WebErrors.noWebhook
  }
}
