import Crypto
import Foundation
import Hummingbird

/// The web chat's session: a random name in a signed cookie, so that nobody can make up another's.
struct SessionCookie: Sendable {
  /// Thirty days: as long as somebody may wait for a verdict.
  private static let maxAge = 30 * 24 * 3600
  private static let nameBytes = 16

  private let key: SymmetricKey
  private let isSecure: Bool

  init(key: [UInt8], isSecure: Bool) {
    self.key = SymmetricKey(data: key)
    self.isSecure = isSecure
  }

  /// A browser takes a `__Host-` cookie only over https and for this very host.
  var name: String { isSecure ? "__Host-tabayun" : "tabayun" }

  /// A new session's name: 128 random bits as 22 letters, digits, `-` or `_`.
  static func makeSession() -> String {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<nameBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return base64URL(bytes)
  }

  /// The session that the request's cookie proves; `nil` when there is none or it was tampered with.
  func session(of request: Request) -> String? {
    guard let value = request.cookies[name]?.value, value.utf8.count <= 100 else { return nil }
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let signature = Self.bytes(fromBase64URL: String(parts[1])),
      HMAC<SHA256>.isValidAuthenticationCode(
        signature, authenticating: Self.signed(String(parts[0])), using: key)
    else { return nil }
    return String(parts[0])
  }

  /// The cookie that carries a session.
  func cookie(for session: String) -> Cookie {
    let code = HMAC<SHA256>.authenticationCode(for: Self.signed(session), using: key)
    return Cookie(
      name: name, value: "\(session).\(Self.base64URL(Array(code)))", maxAge: Self.maxAge,
      path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }

  /// The purpose is signed along, so that a signature made for something else proves nothing here.
  private static func signed(_ session: String) -> Data {
    Data("web chat session 1\n\(session)".utf8)
  }

  private static func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private static func bytes(fromBase64URL text: String) -> Data? {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    return Data(
      base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/") + padding)
  }
}
