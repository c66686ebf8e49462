/// What was waited for did not come.
public struct NeverHappened: Error, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }
}

/// Waits until something holds, looking again every few milliseconds.
///
/// - Parameters:
///   - what: ends the sentence "this never happened: …".
///   - limit: generous: a busy machine must not fail a test, and a good run does not wait for it.
public func eventually(
  _ what: String, within limit: Duration = .seconds(150),
  _ holds: () async throws -> Bool
) async throws {
  let end = ContinuousClock.now + limit
  while true {
    if try await holds() { return }
    guard ContinuousClock.now < end else {
      throw NeverHappened(description: "this never happened: \(what)")
    }
    try await Task.sleep(for: .milliseconds(10))
  }
}
