import Domain

/// Counts attempts to sign in, so that nobody can guess for long, and so that nobody can keep another out.
///
/// A browser from which the member signed in before proves it (a signed cookie) and is counted by itself:
/// strangers who try the same address, from however many places, do not use its attempts up. Strangers are
/// counted by address and account together, by address, and, high, by account.
public struct SignInThrottle: Sendable {
  /// A count and what it may reach within a window.
  struct Limit: Sendable {
    var bucket: [UInt8]
    var most: Int64
  }

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
  ) throws -> Bool {
    var isAllowed = true
    for limit in limits(email: email, network: network, device: device) {
      let rows = try session.query(
        """
        INSERT INTO sign_in_try (bucket, since, tries) VALUES ($1, $2, 1)
        ON CONFLICT (bucket) DO UPDATE SET
          tries = CASE WHEN sign_in_try.since > $3 THEN sign_in_try.tries + 1 ELSE 1 END,
          since = CASE WHEN sign_in_try.since > $3 THEN sign_in_try.since ELSE excluded.since END
        RETURNING tries
        """,
        [
          .blob(limit.bucket), SQLValue(now),
          SQLValue(now.advanced(byMilliseconds: -Self.windowMilliseconds)),
        ])
      if try rows.first?.integer(0) ?? 0 > limit.most { isAllowed = false }
    }
    return isAllowed
  }

  /// Forgets the attempts of whoever has come in.
  public func clear(
    email: String, network: String?, device: String?, in session: any SQLSession
  ) throws {
    for limit in limits(email: email, network: network, device: device) where limit.most <= 10 {
      try session.execute("DELETE FROM sign_in_try WHERE bucket = $1", [.blob(limit.bucket)])
    }
  }

  /// Deletes counts whose window is over.
  public func sweep(at now: Timestamp, in session: any SQLSession) throws {
    try session.execute(
      "DELETE FROM sign_in_try WHERE since < $1",
      [SQLValue(now.advanced(byMilliseconds: -Self.windowMilliseconds))])
  }

  private func limits(email: String, network: String?, device: String?) -> [Limit] {
    if let device {
      return [Limit(bucket: vault.hash("try device", device, email), most: 10)]
    }
    var limits = [Limit(bucket: vault.hash("try account", email), most: 200)]
    if let network {
      limits.append(Limit(bucket: vault.hash("try pair", network, email), most: 10))
      limits.append(Limit(bucket: vault.hash("try network", network), most: 60))
    }
    return limits
  }
}
