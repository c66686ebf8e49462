import Crypto
import Foundation

/// Whether a delivery is Twilio's: `X-Twilio-Signature` is the HMAC-SHA-1, in Base64, of the URL as Twilio
/// knows it and all fields sorted by name, each name followed by its value.
///
/// Source: `RequestValidator` of twilio-python and Twilio's page on webhook security.
enum TwilioSignature {
  static func verify(_ request: WebhookRequest, authToken: String) -> Bool {
    guard !authToken.isEmpty, let header = request.headers["x-twilio-signature"],
      let code = Coding.base64(header), code.count == Insecure.SHA1.byteCount,
      let signed = signedFields(request)
    else { return false }
    let key = SymmetricKey(data: Array(authToken.utf8))
    // Whether the port counts depends on Twilio's client: both are tried, and both in any case.
    return urls(request.url).reduce(false) { taken, url in
      HMAC<Insecure.SHA1>.isValidAuthenticationCode(
        code, authenticating: Array(url.utf8) + signed, using: key) || taken
    }
  }

  /// What follows the URL; `nil` when the body cannot be Twilio's.
  private static func signedFields(_ request: WebhookRequest) -> [UInt8]? {
    if let digest = query(of: request.url)?["bodySHA256"] {
      // A body that is no form is covered by its hash, which the URL holds.
      guard let expected = Hexadecimal.decode(digest.utf8) else { return nil }
      return Array(SHA256.hash(data: request.body)) == expected ? [] : nil
    }
    guard let form = FormFields(request.body) else { return nil }
    let sorted = form.fields.sorted {
      $0.name == $1.name
        ? $0.value.lexicographicallyPrecedes($1.value)
        : $0.name.lexicographicallyPrecedes($1.name)
    }
    var signed: [UInt8] = []
    var previous: FormFields.Field?
    for field in sorted {
      // A field that is sent twice with the same value counts once.
      if let previous, previous.name == field.name, previous.value == field.value { continue }
      signed += field.name + field.value
      previous = field
    }
    return signed
  }

  static func query(of url: String) -> FormFields? {
    guard let mark = url.utf8.firstIndex(of: UInt8(ascii: "?")) else { return nil }
    return FormFields(url.utf8[url.utf8.index(after: mark)...])
  }

  /// The URL as it is, and with the default port added or taken out.
  private static func urls(_ url: String) -> [String] {
    guard let scheme = url.range(of: "://") else { return [url] }
    let rest = url[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let tail = rest.dropFirst(host.count)
    let start = url[..<scheme.upperBound]
    guard let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") else {
      return [url, "\(start)\(host):\(start == "http://" ? 80 : 443)\(tail)"]
    }
    return [url, "\(start)\(host[..<colon])\(tail)"]
  }
}
