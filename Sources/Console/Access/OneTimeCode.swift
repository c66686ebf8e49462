import Crypto
import Domain
import Foundation

/// Codes of six digits that change every half minute (TOTP, RFC 6238 with SHA-1, which is what the
/// authenticator apps on phones know).
enum OneTimeCode {
  private static let stepMilliseconds: Int64 = 30_000
  private static let digits = 6
  /// Steps before and after the present one that count too: clocks differ and people type slowly.
  private static let slack: Int64 = 1
  static let secretBytes = 20

  static func step(at now: Timestamp) -> Int64 { now.milliseconds / stepMilliseconds }

  /// The code of a step, with its leading zeros.
  static func code(_ secret: [UInt8], step: Int64) -> String {
    let message = withUnsafeBytes(of: UInt64(bitPattern: step).bigEndian) { Array($0) }
    let mac = Array(
      HMAC<Insecure.SHA1>.authenticationCode(
        for: message, using: SymmetricKey(data: secret)))
    // RFC 4226, 5.3: the last half byte says where the four bytes stand.
    let start = Int((mac.last ?? 0) & 15)
    let number = mac[start..<(start + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let text = String(number % 1_000_000)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// The step whose code this is; `nil` when it is none of now.
  static func step(of code: String, _ secret: [UInt8], at now: Timestamp) -> Int64? {
    let code = code.filter { !$0.isWhitespace }
    guard code.count == digits else { return nil }
    let present = step(at: now)
    // All of them, whichever fits: the time taken tells nothing.
    var found: Int64?
    for step in (present - slack)...(present + slack) {
      var difference: UInt8 = 0
      for (one, other) in zip(self.code(secret, step: step).utf8, code.utf8) {
        difference |= one ^ other
      }
      if difference == 0 { found = step }
    }
    return found
  }

  /// A secret as apps take it: base 32 (RFC 4648) without padding.
  static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var text = ""
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        text.append(letters[Int(buffer >> UInt32(bits) & 31)])
      }
    }
    if bits > 0 { text.append(letters[Int(buffer << UInt32(5 - bits) & 31)]) }
    return text
  }

  static func bytes(base32 text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for letter in text.uppercased().utf8 {
      let value: UInt8
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = letter - UInt8(ascii: "A")
      case UInt8(ascii: "2")...UInt8(ascii: "7"): value = letter - UInt8(ascii: "2") + 26
      default: return nil
      }
      buffer = (buffer << 5 | UInt32(value)) & 0xFFFF
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(buffer >> UInt32(bits) & 0xFF))
      }
    }
    return bytes
  }

  /// What a phone's authenticator app opens.
  static func address(secret: [UInt8], email: String) -> String {
    let label =
      "Tabayun:\(email)".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "Tabayun"
    return "otpauth://totp/\(label)?secret=\(base32(secret))&issuer=Tabayun"
  }
}
