import Crypto
import Foundation

/// What the webhooks of WhatsApp, Messenger and Instagram have in common.
enum MetaWebhook {
  /// Checks `X-Hub-Signature-256`: `sha256=` and 64 lower-case hexadecimal digits, the HMAC-SHA-256 of the
  /// raw body under the app's secret.
  static func verify(_ request: WebhookRequest, appSecret: String) -> Bool {
    let prefix = "sha256="
    guard !appSecret.isEmpty, let header = request.headers["x-hub-signature-256"],
      header.utf8.count == prefix.utf8.count + 64, header.hasPrefix(prefix),
      header == header.lowercased(),
      let code = Hexadecimal.decode(header.utf8.dropFirst(prefix.utf8.count))
    else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: request.body, using: SymmetricKey(data: Array(appSecret.utf8)))
  }

  /// The answer to the `GET` that Meta sends once, when the webhook is entered in its console.
  static func handshake(query: [String: String], verifyToken: String) -> String? {
    guard query["hub.mode"] == "subscribe", let token = query["hub.verify_token"],
      ConstantTime.equal(token, verifyToken),
      let challenge = query["hub.challenge"], !challenge.isEmpty, challenge.utf8.count <= 512
    else { return nil }
    return challenge
  }
}
