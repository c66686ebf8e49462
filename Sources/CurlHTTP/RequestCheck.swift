import Domain

extension OutboundRequest {
  /// What libcurl sets by itself; another value could make a proxy and the server see two requests.
  private static let reservedHeaders: Set<String> = [
    "connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding",
    "upgrade",
  ]

  /// Why it cannot be sent, as a fixed phrase; `nil`: it can.
  var fault: String? {
    if !Self.isToken(method) || method.utf8.contains(where: { (0x61...0x7A).contains($0) }) {
      return "the method is malformed"
    }
    if !Self.isWebAddress(url) { return "the address is not a well-formed http or https URL" }
    if timeoutMilliseconds < 1 || timeoutMilliseconds > Int(Int32.max) {
      return "the time limit is out of range"
    }
    if responseLimit < 0 { return "the limit for the answer's size is negative" }
    for header in headers {
      if !Self.isToken(header.name) { return "a header's name is malformed" }
      if !Self.isFieldValue(header.value) { return "a header's value holds control characters" }
      if Self.reservedHeaders.contains(header.name.lowercased()) {
        return "a header is set that belongs to the transport"
      }
    }
    return nil
  }

  /// A token of RFC 9110, 5.6.2.
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  /// A field value of RFC 9110, 5.5: no control characters but the tab.
  static func isFieldValue(_ text: String) -> Bool {
    text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }

  /// Visible ASCII with a scheme of ours and a host; libcurl looks at the rest.
  private static func isWebAddress(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    let lower = text.lowercased()
    guard let scheme = ["http://", "https://"].first(where: lower.hasPrefix) else { return false }
    guard let first = text.utf8.dropFirst(scheme.utf8.count).first else { return false }
    return !"/?#:@".utf8.contains(first)
  }
}
