import Channels
import Crypto
import Domain
import Foundation
import Hummingbird
import Storage

/// The console's cookies and the tokens that guard its forms.
struct Cookies: Sendable {
  private let vault: Vault
  private let formKey: SymmetricKey
  private let isSecure: Bool

  init(vault: Vault, isSecure: Bool) {
    self.vault = vault
    self.isSecure = isSecure
    formKey = SymmetricKey(data: vault.key(for: "console form"))
  }

  /// A browser takes a `__Host-` cookie only over https, for this very host and every path.
  private func name(_ stem: String) -> String { isSecure ? "__Host-\(stem)" : stem }

  // MARK: Session

  func session(of request: Request) -> String? { value("tabayun-konsol", of: request) }

  /// Strict: the console is never entered by a link from elsewhere with the session already open.
  func sessionCookie(_ token: String) -> Cookie { make("tabayun-konsol", token, seconds: nil) }

  func noSessionCookie() -> Cookie { make("tabayun-konsol", "", seconds: 0) }

  // MARK: Forms

  /// The token of every form in a session, or, before there is one, of the browser's visit.
  func formToken(_ secret: String) -> String {
    Token.base64URL(
      Array(HMAC<SHA256>.authenticationCode(for: Data(secret.utf8), using: formKey)))
  }

  func isFormToken(_ token: String, for secret: String) -> Bool {
    var text = token.replacing("-", with: "+").replacing("_", with: "/")
    text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    guard let code = Data(base64Encoded: text) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: Data(secret.utf8), using: formKey)
  }

  /// A visit before signing in: random, so that another site cannot know the form's token.
  func visit(of request: Request) -> String? { value("tabayun-kunjungan", of: request) }

  func visitCookie(_ token: String) -> Cookie { make("tabayun-kunjungan", token, seconds: nil) }

  // MARK: Device

  /// The browser's name, if it proves that this member signed in with it.
  func device(of request: Request, email: String) -> String? {
    guard let value = value("tabayun-perangkat", of: request) else { return nil }
    let parts = value.split(separator: ".")
    guard parts.count == 2 else { return nil }
    let name = String(parts[0])
    let proof = Token.base64URL(vault.hash("device", name, email))
    return ConstantTime.equal(String(parts[1]), proof) ? name : nil
  }

  func deviceCookie(email: String, known: String?) -> Cookie {
    let name = known ?? Token.make()
    let proof = Token.base64URL(vault.hash("device", name, email))
    return make("tabayun-perangkat", "\(name).\(proof)", seconds: 180 * 24 * 3600)
  }

  private func value(_ stem: String, of request: Request) -> String? {
    guard let value = request.cookies[name(stem)]?.value, !value.isEmpty, value.utf8.count <= 200
    else { return nil }
    return value
  }

  private func make(_ stem: String, _ value: String, seconds: Int?) -> Cookie {
    Cookie(
      name: name(stem), value: value, maxAge: seconds, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .strict)
  }
}
