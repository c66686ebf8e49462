import Foundation

/// The encodings that platforms want outside of bodies.
enum Coding {
  /// Percent-encoding of everything but RFC 3986's unreserved characters.
  static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// The bytes of a Base64 text that is written as it should be: full padding, nothing else in it.
  static func base64(_ text: String) -> [UInt8]? {
    guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else {
      return nil
    }
    return [UInt8](data)
  }

  /// The value of a Basic `Authorization` header.
  static func basic(_ user: String, _ password: String) -> String {
    "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
  }

  /// A base URL without a slash at its end.
  static func baseURL(_ url: String) -> String {
    var url = url
    while url.hasSuffix("/") { url.removeLast() }
    return url
  }

  /// The headers of a request with a JSON body.
  static func jsonHeaders(bearer token: String? = nil) -> [(name: String, value: String)] {
    var headers = [(name: "Content-Type", value: "application/json")]
    if let token { headers.append((name: "Authorization", value: "Bearer \(token)")) }
    return headers
  }
}
