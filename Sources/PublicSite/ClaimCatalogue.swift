import Domain

/// The checked claims, as the public's pages need them.
public protocol ClaimCatalogue: Sendable {
  /// The claim with this id, whatever its status: the page of a retracted one says so.
  /// `nil` when there is none.
  func claim(id: String) async throws -> Claim?

  /// Published claims that answer a search, best first, at most `limit`.
  func search(_ text: String, limit: Int) async throws -> [Claim]

  /// Published claims, newest first.
  func latest(limit: Int, offset: Int) async throws -> [Claim]

  /// How many claims are published.
  func count() async throws -> Int
}
