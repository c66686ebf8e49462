import Domain

/// The processes that serve from one database, by the name that each takes what it works on under.
///
/// Nobody's clock is compared with another's: a process lives as long as its beat is seen to grow.
public struct ProcessStore: Sendable {
  /// A process as another one sees it.
  public struct Sighting: Sendable, Hashable {
    public let lease: String
    public let beat: Int64
  }

  public init() {}

  /// Says that this process is alive.
  ///
  /// - Returns: `false` when it was not known: it has just started, or others took it for dead.
  public func beat(
    _ lease: String, at now: Timestamp, in session: any SQLSession
  ) throws -> Bool {
    let isKnown =
      try session.execute(
        "UPDATE process SET beat = beat + 1 WHERE lease = $1", [.text(lease)]) > 0
    if !isKnown {
      try session.execute(
        """
        INSERT INTO process (lease, beat, started_at) VALUES ($1, 0, $2)
        ON CONFLICT (lease) DO NOTHING
        """, [.text(lease), SQLValue(now)])
    }
    return isKnown
  }

  /// Everybody, oneself too.
  public func all(in session: any SQLSession) throws -> [Sighting] {
    try session.query("SELECT lease, beat FROM process ORDER BY lease").map {
      Sighting(lease: try $0.text(0), beat: try $0.integer(1))
    }
  }

  /// This process ends in order: it holds nothing any more.
  public func leave(_ lease: String, in session: any SQLSession) throws {
    try session.execute("DELETE FROM process WHERE lease = $1", [.text(lease)])
  }

  /// Strikes a process off unless it has been heard of since.
  ///
  /// - Returns: whether it was.
  public func strikeOff(_ dead: Sighting, in session: any SQLSession) throws -> Bool {
    try session.execute(
      "DELETE FROM process WHERE lease = $1 AND beat = $2",
      [.text(dead.lease), .integer(dead.beat)]) > 0
  }
}

/// Whether this process seals with the key that everything was sealed with.
public struct KeyCheck: Sendable {
  private let hash: [UInt8]

  public init(vault: Vault) { hash = vault.hash("key check") }

  /// Leaves this key's mark in a new database; compares it in one that has a mark.
  ///
  /// - Throws: `StorageError.sealBroken` when another key was first.
  public func confirm(in database: any Database) async throws {
    if try await database.read({ try known(in: $0) }) { return }
    try await database.write { session in
      if try !known(in: session) {
        try session.execute("INSERT INTO key_check (hash) VALUES ($1)", [.blob(hash)])
      }
    }
  }

  private func known(in session: any SQLSession) throws -> Bool {
    let marks = try session.query("SELECT hash FROM key_check").map { try $0.blob(0) }
    guard marks.isEmpty || marks.contains(hash) else { throw StorageError.sealBroken }
    return !marks.isEmpty
  }
}
