import Domain
import Foundation

/// Ids that look like the platforms' own; the same call always has the same.
enum Identifier {
  static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// Letters and digits made from the call's running number and time.
  static func letters(_ call: PlatformCall, count: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    let bytes = numbers(call, count: count).map { alphabet[Int($0 % UInt64(alphabet.count))] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Lower-case hexadecimal digits, likewise.
  static func hexadecimal(_ call: PlatformCall, count: Int) -> String {
    numbers(call, count: count).map { String($0 % 16, radix: 16) }.joined()
  }

  private static func numbers(_ call: PlatformCall, count: Int) -> [UInt64] {
    var state =
      UInt64(bitPattern: call.number) &* 0x9E37_79B9_7F4A_7C15
      ^ UInt64(bitPattern: call.receivedAt.milliseconds)
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
