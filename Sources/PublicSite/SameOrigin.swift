import HTTPTypes
import Hummingbird

/// Tells a change asked for by our own page from one that another site makes a browser send.
///
/// Browsers say where a request comes from: `Sec-Fetch-Site` in new ones, `Origin` with every POST in
/// all of them. A caller that sends neither is no browser, so there is nobody whose cookie it could abuse.
enum SameOrigin {
  static func isAllowed(_ request: Request, publicOrigin: String) -> Bool {
    if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
      return site == "same-origin"
    }
    guard let origin = request.headers[.origin] else { return true }
    if origin == publicOrigin { return true }
    // Reached under another name than the public one (a tunnel, a test): its own page is still its own.
    guard let host = request.head.authority, !host.isEmpty else { return false }
    return origin == "http://\(host)" || origin == "https://\(host)"
  }
}
