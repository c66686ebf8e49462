/// How much of the server is used, and how long it is waited for.
public struct PostgresLimits: Sendable {
  /// Connections for reading and writing; one more listens for signals.
  public var connections = 8
  /// A statement that takes longer is given up.
  public var statementMilliseconds = 15_000
  /// Who waits longer than this for what somebody else holds is told to come again.
  public var lockMilliseconds = 10_000
  /// Who waits longer than this for a free connection is told to come again.
  public var waitMilliseconds = 10_000

  public init() {}
}
