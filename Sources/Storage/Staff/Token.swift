import Foundation

/// Secrets that travel in links and cookies.
public enum Token {
  /// 32 random bytes as 43 letters, digits, `-` and `_`.
  public static func make() -> String { base64URL(randomBytes(32)) }

  /// Bytes of the system's generator.
  public static func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// Base64 with the letters that need no escape in an address, and without padding.
  public static func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }
}
