import Crypto
import Foundation

/// Whether a delivery is LINE's: `x-line-signature` is the HMAC-SHA-256 of the raw body under the channel's
/// secret, in Base64.
enum LineSignature {
  static func verify(_ request: WebhookRequest, channelSecret: String) -> Bool {
    guard !channelSecret.isEmpty, let header = request.headers["x-line-signature"],
      let code = Coding.base64(header), code.count == SHA256.byteCount
    else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: request.body, using: SymmetricKey(data: Array(channelSecret.utf8)))
  }
}
