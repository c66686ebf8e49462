import Domain

/// Counts attempts to sign in, so that nobody can guess for long, and so that nobody can keep another out.
///
/// A browser from which the member signed in before proves it (a signed cookie) and is counted by itself:
/// strangers who try the same address, from however many places, do not use its attempts up. Strangers are
/// counted by network and account together: who has used those up waits. Beyond what one network, or one
/// account, may take in all, a browser still has a few attempts of its own on a network that others have used up,
/// and on an account under attack whoever has the right code of that moment, which no stranger has.
public struct SignInThrottle: Sendable {
  /// What an attempt may do.
  public enum Answer: Sendable, Hashable {
    case allowed
    /// Only with the right code of the second factor: somebody is guessing at this account from many places.
    case onlyWithCode
    case refused
  }

  /// Attempts within a window, of one browser or one network for one account.
  static let mostOfOne: Int64 = 10
  /// Attempts for one account that a network has even when others have used up what it may take.
  static let mostReserved: Int64 = 3
  static let mostOfNetwork: Int64 = 60
  static let mostOfAccount: Int64 = 200

  /// The window, in milliseconds.
  public static let windowMilliseconds: Int64 = 10 * 60 * 1000

  private let vault: Vault

  public init(vault: Vault) { self.vault = vault }

  /// Counts one attempt.
  ///
  /// - Parameters:
  ///   - network: where the caller comes from; `nil` when that is not known.
  ///   - device: the browser's own name, when it has proven that this member signed in there.
  /// - Returns: whether it may be made; it is counted in any case.
  public func mayTry(
    email: String, network: String?, device: String?, at now: Timestamp,
    in session: any SQLSession
  ) throws -> Answer {
    func count(_ bucket: [UInt8]) throws -> Int64 {
      try session.query(
        """
        INSERT INTO sign_in_try (bucket, since, tries) VALUES ($1, $2, 1)
        ON CONFLICT (bucket) DO UPDATE SET
          tries = CASE WHEN sign_in_try.since > $3 THEN sign_in_try.tries + 1 ELSE 1 END,
          since = CASE WHEN sign_in_try.since > $3 THEN sign_in_try.since ELSE excluded.since END
        RETURNING tries
        """,
        [
          .blob(bucket), SQLValue(now),
          SQLValue(now.advanced(byMilliseconds: -Self.windowMilliseconds)),
        ]
      ).first?.integer(0) ?? 0
    }
    if let device {
      return try count(deviceBucket(device, email)) > Self.mostOfOne ? .refused : .allowed
    }
    let ofAccount = try count(vault.hash("try account", email))
    if let network {
      let ofPair = try count(pairBucket(network, email))
      let ofNetwork = try count(vault.hash("try network", network))
      if ofPair > Self.mostOfOne { return .refused }
      if ofNetwork > Self.mostOfNetwork, ofPair > Self.mostReserved { return .refused }
    }
    return ofAccount > Self.mostOfAccount ? .onlyWithCode : .allowed
  }

  /// Forgets the attempts of whoever has come in.
  public func clear(
    email: String, network: String?, device: String?, in session: any SQLSession
  ) throws {
    let bucket =
      device.map { deviceBucket($0, email) } ?? network.map { pairBucket($0, email) }
    guard let bucket else { return }
    try session.execute("DELETE FROM sign_in_try WHERE bucket = $1", [.blob(bucket)])
  }

  /// Deletes counts whose window is over.
  public func sweep(at now: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      "DELETE FROM sign_in_try WHERE since < $1",
      [SQLValue(now.advanced(byMilliseconds: -Self.windowMilliseconds))])
  }

  private func deviceBucket(_ device: String, _ email: String) -> [UInt8] {
    vault.hash("try device", device, email)
  }

  private func pairBucket(_ network: String, _ email: String) -> [UInt8] {
    vault.hash("try pair", network, email)
  }
}
