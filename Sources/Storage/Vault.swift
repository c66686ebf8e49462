import Crypto
import Domain
import Foundation

/// Seals what belongs to a person, and makes the keyed hashes that it is found by.
///
/// One secret of 32 bytes; each use has a key of its own (HKDF, RFC 5869), so that a hash never helps
/// against a seal.
public struct Vault: Sendable {
  private let sealKey: SymmetricKey
  /// Begun with its key, which takes as long as hashing an address: each hash goes on from a copy.
  private let keyedHash: HMAC<SHA256>
  private let secret: SymmetricKey

  /// - Parameter secret: 32 random bytes.
  public init(secret bytes: [UInt8]) {
    secret = SymmetricKey(data: bytes)
    sealKey = Vault.derive("tabayun seal 1", from: secret)
    keyedHash = HMAC<SHA256>(key: Vault.derive("tabayun hash 1", from: secret))
  }

  /// A key for another purpose (such as signing the web chat's session).
  public func key(for purpose: String) -> [UInt8] {
    Vault.derive("tabayun \(purpose) 1", from: secret).withUnsafeBytes { Array($0) }
  }

  /// Encrypts and authenticates (AES-256-GCM).
  ///
  /// - Parameter context: what it is part of (`outbox`); the same has to be given to open it, so that a
  ///   sealed value cannot be moved to another place.
  public func seal(_ bytes: [UInt8], context: String) throws -> [UInt8] {
    let box = try AES.GCM.seal(bytes, using: sealKey, authenticating: Array(context.utf8))
    // `combined` is nil only for nonces of another length than the one made here.
    guard let combined = box.combined else { throw StorageError.sealBroken }
    return Array(combined)
  }

  /// Opens what `seal` made.
  /// - Throws: `StorageError.sealBroken`.
  public func open(_ sealed: [UInt8], context: String) throws -> [UInt8] {
    do {
      let box = try AES.GCM.SealedBox(combined: sealed)
      return Array(try AES.GCM.open(box, using: sealKey, authenticating: Array(context.utf8)))
    } catch {
      throw StorageError.sealBroken
    }
  }

  /// Of a keyed hash, in bytes.
  static let hashLength = 16

  /// A keyed hash (HMAC-SHA-256, 16 bytes of it): equal for equal parts, and says nothing else.
  public func hash(_ parts: String...) -> [UInt8] { hash(of: parts) }

  /// The same in hexadecimal digits: a key that may travel.
  public func token(_ parts: String...) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hash(of: parts) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func hash(of parts: [String]) -> [UInt8] {
    var mac = keyedHash
    for part in parts {
      // The length first, so that no two lists of parts run together alike.
      var length = UInt32(truncatingIfNeeded: part.utf8.count)
      withUnsafeBytes(of: &length) { mac.update(data: $0) }
      var copy = part
      copy.withUTF8 { mac.update(data: UnsafeRawBufferPointer($0)) }
    }
    return Array(mac.finalize().prefix(Self.hashLength))
  }

  private static func derive(_ label: String, from secret: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, info: Array(label.utf8), outputByteCount: 32)
  }
}
