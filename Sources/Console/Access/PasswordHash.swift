import Crypto
import CryptoExtras
import Foundation
import Storage

/// What a password costs to check: memory 128 · 2^`logRounds` · `blockSize` bytes.
public struct PasswordCost: Sendable, Hashable {
  public var logRounds: Int
  public var blockSize: Int
  public var parallelism: Int

  public init(logRounds: Int, blockSize: Int, parallelism: Int) {
    self.logRounds = logRounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// 32 MiB, three times over: of OWASP's list of equal settings the one that leaves a small server its
  /// memory (Password Storage Cheat Sheet, scrypt).
  public static let standard = PasswordCost(logRounds: 15, blockSize: 8, parallelism: 3)
}

/// Passwords as they are kept: `$scrypt$ln=15,r=8,p=3$SALT$KEY` (RFC 7914).
enum PasswordHash {
  private static let keyBytes = 32

  static func make(_ password: String, cost: PasswordCost) throws -> String {
    let salt = Token.randomBytes(16)
    let key = try derive(password, salt: salt, cost: cost)
    return
      "$scrypt$ln=\(cost.logRounds),r=\(cost.blockSize),p=\(cost.parallelism)"
      + "$\(Data(salt).base64EncodedString())$\(Data(key).base64EncodedString())"
  }

  /// Whether it is the password; compares in constant time. `false` for a hash that cannot be read.
  static func matches(_ password: String, _ stored: String) -> Bool {
    guard let (cost, salt, key) = parse(stored),
      let derived = try? derive(password, salt: salt, cost: cost)
    else { return false }
    // Equality of authentication codes takes the same time wherever they differ.
    let check = SymmetricKey(size: .bits256)
    let code = HMAC<SHA256>.authenticationCode(for: Data(key), using: check)
    return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Data(derived), using: check)
  }

  private static func parse(_ text: String) -> (PasswordCost, [UInt8], [UInt8])? {
    let parts = text.split(separator: "$")
    guard parts.count == 4, parts[0] == "scrypt" else { return nil }
    var values: [String: Int] = [:]
    for pair in parts[1].split(separator: ",") {
      let sides = pair.split(separator: "=")
      guard sides.count == 2, let value = Int(sides[1]) else { return nil }
      values[String(sides[0])] = value
    }
    guard let rounds = values["ln"], (1...20).contains(rounds),
      let block = values["r"], (1...16).contains(block),
      let lanes = values["p"], (1...16).contains(lanes),
      let salt = Data(base64Encoded: String(parts[2])), !salt.isEmpty,
      let key = Data(base64Encoded: String(parts[3])), key.count == keyBytes
    else { return nil }
    let cost = PasswordCost(logRounds: rounds, blockSize: block, parallelism: lanes)
    return (cost, Array(salt), Array(key))
  }

  private static func derive(
    _ password: String, salt: [UInt8], cost: PasswordCost
  ) throws -> [UInt8] {
    // One way of writing each letter: a phone and a computer may send different code points.
    let bytes = Array(password.precomposedStringWithCompatibilityMapping.utf8)
    return try KDF.Scrypt.deriveKey(
      from: bytes.isEmpty ? [0] : bytes, salt: salt, outputByteCount: keyBytes,
      rounds: 1 << cost.logRounds, blockSize: cost.blockSize, parallelism: cost.parallelism
    ).withUnsafeBytes { Array($0) }
  }
}
