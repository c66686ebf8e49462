import Crypto
import Domain
import Foundation

/// Whether a delivery is the phone's: `X-Signature` is the HMAC-SHA-256 of the raw body followed by
/// `X-Timestamp`, in hexadecimal digits, and the time is about now.
enum AndroidSMSSignature {
  static func verify(_ request: WebhookRequest, signingKey: String) -> Bool {
    guard !signingKey.isEmpty, let time = request.headers["x-timestamp"],
      let seconds = Int64(time), time.utf8.count <= 16,
      let header = request.headers["x-signature"], header.utf8.count == 2 * SHA256.byteCount,
      let code = Hexadecimal.decode(header.utf8)
    else { return false }
    let signedAt = Timestamp(seconds: Double(seconds))
    let age = request.receivedAt.millisecondsSince(signedAt)
    guard (-AndroidSMSLimits.clockTolerance...AndroidSMSLimits.clockTolerance).contains(age) else {
      return false
    }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: request.body + Array(time.utf8),
      using: SymmetricKey(data: Array(signingKey.utf8)))
  }
}
